"""Taking back: every step leads back exactly, and what somebody else wrote stays."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.texts import TextEdit, apply_edits, utf16_units
from circledesk.ui.widgets.edit_history import EditHistory, Swap, swaps_between

TEXT = st.lists(st.sampled_from([*"ab ñ\n", "😀", "línea\n"]), max_size=12).map("".join)
ACTS = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 3), st.sampled_from(["", "x", "ñ\n", "😀", " "])), max_size=8
)


def applied(text: str, swaps: Iterable[Swap]) -> str:
    for swap in swaps:
        low, high = swap.position * 2, (swap.position + utf16_units(swap.gone)) * 2
        assert text.encode("utf-16-le")[low:high].decode("utf-16-le") == swap.gone
        text = apply_edits(text, [TextEdit(swap.position, utf16_units(swap.gone), swap.come)])
    return text


def act(text: str, deed: tuple[int, int, str]) -> Swap:
    start = min(deed[0], len(text))
    return Swap(utf16_units(text[:start]), text[start : start + deed[1]], deed[2])


def typed(history: EditHistory, text: str, deeds: Iterable[tuple[int, int, str]]) -> str:
    for deed in deeds:
        swap = act(text, deed)
        history.note(swap)
        text = applied(text, [swap])
    return text


@given(TEXT, ACTS)
def test_taking_everything_back_gives_the_first_text_and_doing_it_again_the_last(
    text: str, deeds: list[tuple[int, int, str]]
) -> None:
    history, now = EditHistory(), text
    now = last = typed(history, now, deeds)
    while history.can_undo:
        now = applied(now, history.undo())
    assert now == text
    while history.can_redo:
        now = applied(now, history.redo())
    assert now == last


@given(TEXT, ACTS, TEXT)
def test_what_somebody_else_wrote_outlives_every_undo(text: str, deeds: list[tuple[int, int, str]], more: str) -> None:
    history = EditHistory()
    now = typed(history, text, deeds)
    lines = now.split("\n")
    for place, words in ((0, f"<{more}>"), (len(lines) + 1, "<fin>")):
        lines.insert(place, words)
    theirs = "\n".join(lines)
    history.rebase(swaps_between(now, theirs))
    while history.can_undo:
        theirs = applied(theirs, history.undo())
    assert theirs.startswith(f"<{more}>\n")
    assert theirs.endswith("\n<fin>")


@given(TEXT, TEXT)
def test_the_swaps_between_two_texts_lead_from_one_to_the_other(old: str, new: str) -> None:
    assert applied(old, swaps_between(old, new)) == new


def test_only_what_changed_is_swapped() -> None:
    assert swaps_between("uno\ndos\ntres", "uno\ndós\ntres y") == [Swap(5, "o", "ó"), Swap(12, "", " y")]


def test_words_typed_on_end_are_one_step_and_a_line_end_closes_it() -> None:
    history, text = EditHistory(), ""
    text = typed(history, text, [(n, 0, sign) for n, sign in enumerate("hola a\ntodos")])
    assert history.depth == 2
    assert applied(text, history.undo()) == "hola a\n"


def test_a_long_step_ends_at_a_blank() -> None:
    history = EditHistory()
    typed(history, "", [(n, 0, sign) for n, sign in enumerate("palabras y palabras y más")])
    typed(history, "palabras y palabras y más", [(25 + n, 0, sign) for n, sign in enumerate(" y más")])
    assert history.depth == 2


def test_rubbing_out_is_one_step() -> None:
    history = EditHistory()
    text = typed(history, "palabra", [(6, 1, ""), (5, 1, ""), (4, 1, "")])
    assert text == "pala"
    assert applied(text, history.undo()) == "palabra"


def test_several_steps_can_be_made_one() -> None:
    history = EditHistory()
    text = typed(history, "ab", [(0, 1, "x"), (1, 1, "y")])
    history.join(0)
    assert applied(text, history.undo()) == "ab"


def test_a_step_in_what_somebody_else_changed_is_let_go() -> None:
    history = EditHistory()
    now = typed(history, "uno\ndos", [(0, 3, "un"), (4, 0, "x")])
    history.rebase(swaps_between(now, "u_n\ndxos"))
    assert history.depth == 1


def test_new_typing_ends_what_could_be_done_again() -> None:
    history = EditHistory()
    text = typed(history, "", [(0, 0, "a")])
    applied(text, history.undo())
    typed(history, "", [(0, 0, "b")])
    assert not history.can_redo
