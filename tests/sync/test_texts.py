"""Long texts merge without losing a word, whatever the order, and count as the editor counts."""

from __future__ import annotations

import random
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.errors import DomainError
from circledesk.domain.texts import TextEdit, apply_edits
from circledesk.services.ports.texts import LiveText
from circledesk.sync.texts import LoroLiveText, LoroTextMerge

LETTERS = st.text(alphabet="aeñ😀 \n", max_size=5)
EDITS = st.lists(st.builds(TextEdit, st.integers(0, 40), st.integers(0, 6), LETTERS), max_size=8)


def engine(seed: int = 1) -> LoroTextMerge:
    return LoroTextMerge(random.Random(seed).randbytes)


def typed(text: LiveText, word: str, position: int = 0) -> bytes:
    return text.edit([TextEdit(position, 0, word)])


@given(edits=EDITS)
def test_an_edit_does_what_the_editor_did(edits: list[TextEdit]) -> None:
    text, expected = engine().open([]), ""
    for drawn in edits:
        edit = _between_characters(expected, drawn)
        text.edit([edit])
        expected = apply_edits(expected, [edit])
        assert text.plain == expected


@given(before=LETTERS, after=LETTERS)
def test_a_rewritten_text_reads_as_it_was_written(before: str, after: str) -> None:
    text, other = engine().open([]), engine(2).open([])
    updates = [text.rewrite(before), text.rewrite(after)]
    other.merge(updates)
    assert text.plain == other.plain == after


@given(seed=st.integers(0, 2**32), count=st.integers(2, 4), steps=st.integers(1, 25))
def test_replicas_converge_in_any_order_and_no_inserted_word_is_lost(seed: int, count: int, steps: int) -> None:
    chance = random.Random(seed)
    merging = LoroTextMerge(chance.randbytes)
    replicas = [merging.open([]) for _ in range(count)]
    written: list[bytes] = []
    seen: list[set[int]] = [set() for _ in range(count)]
    kept, deleted = set(), set()
    for step in range(steps):
        who = chance.randrange(count)
        text = replicas[who].plain
        words = [f"{word}]" for word in text.split("]")[:-1]]
        if words and chance.random() < 0.3:
            word = chance.choice(words)
            deleted.add(word)
            edit = TextEdit(_units(text[: text.index(word)]), _units(word), "")
        else:
            word = f"[{step}ñ😀]"
            kept.add(word)
            edit = TextEdit(_units("".join(words[: chance.randrange(len(words) + 1)])), 0, word)
        written.append(replicas[who].edit([edit]))
        seen[who].add(len(written) - 1)
        if chance.random() < 0.3:
            other = chance.randrange(count)
            news = sorted(seen[who] - seen[other])
            chance.shuffle(news)
            replicas[other].merge([written[number] for number in news])
            seen[other] |= seen[who]
    for replica in replicas:
        shuffled = written * 2
        chance.shuffle(shuffled)
        replica.merge(shuffled)
    shuffled = written[:]
    chance.shuffle(shuffled)
    plain = {replica.plain for replica in [*replicas, merging.open(shuffled)]}
    assert len(plain) == 1
    assert all(word in plain.copy().pop() for word in kept - deleted)


def test_a_snapshot_opens_as_the_same_text_and_goes_on() -> None:
    text = engine().open([])
    typed(text, "Se abre la sesión 😀")
    other = engine(2).open([text.snapshot()])
    text.merge([typed(other, ".", _units(other.plain))])
    assert text.plain == other.plain == "Se abre la sesión 😀."


def test_positions_beyond_the_end_are_clamped() -> None:
    text = engine().open([])
    text.edit([TextEdit(99, 99, "hola"), TextEdit(2, 99, "")])
    assert text.plain == "ho"


def test_half_an_emoji_is_never_left_behind() -> None:
    text = engine().open([])
    typed(text, "a😀b")
    text.edit([TextEdit(2, 1, "x")])
    assert text.plain == "axb"
    typed(text, "\ud83d")
    assert text.plain == "\ufffdaxb"


@pytest.mark.parametrize("junk", [b"", b"junk", b"loro" + bytes(40)])
def test_what_cannot_be_read_is_refused_and_changes_nothing(junk: bytes) -> None:
    text = engine().open([])
    typed(text, "hola")
    with pytest.raises(DomainError, match="text_damaged"):
        text.merge([junk])
    assert text.plain == "hola"


def test_an_update_without_its_past_is_refused() -> None:
    author = engine().open([])
    first, second = typed(author, "uno "), typed(author, "dos ", 4)
    with pytest.raises(DomainError, match="text_damaged"):
        engine(2).open([second])
    assert engine(3).open([second, first]).plain == "uno dos "


def test_a_wish_to_stop_passes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopping:
        @property
        def oplog_vv(self) -> object:
            raise KeyboardInterrupt

    text = cast("LoroLiveText", engine().open([]))
    monkeypatch.setattr(text, "_document", Stopping())
    with pytest.raises(KeyboardInterrupt):
        typed(text, "hola")


def test_two_openings_never_write_as_the_same_author() -> None:
    merging = engine()
    base = merging.open([])
    start = typed(base, "x")
    one, other = merging.open([start]), merging.open([start])
    both = merging.open([start, typed(one, "a"), typed(other, "b")])
    assert sorted(both.plain) == ["a", "b", "x"]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _between_characters(text: str, edit: TextEdit) -> TextEdit:
    """The edit moved to where an editor's cursor can stand."""
    ends = [0]
    for letter in text:
        ends.append(ends[-1] + _units(letter))
    start = max(end for end in ends if end <= edit.position)
    stop = max(end for end in ends if end <= max(start, edit.position + edit.removed))
    return TextEdit(start, stop - start, edit.inserted)
