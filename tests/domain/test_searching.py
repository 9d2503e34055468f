"""What a typed line asks for, and where its words stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.searching import MOST_WORDS, Sought, excerpt, fold, paragraphs, sought


@pytest.mark.parametrize(
    ("typed", "words", "unfinished"),
    [
        ("presupuesto", ("presupuesto",), True),
        ("presupuesto ", ("presupuesto",), False),
        ("T-004-2", ("T-004-2",), True),
        ("acta 12", ("acta", "12"), True),
        ("acta 1", ("acta", "1"), True),
        ("secretaria d", ("secretaria",), False),
        ('"frase" AND NOT', ("frase", "AND", "NOT"), True),
        ("x\x00y (z*", ("x", "y"), False),
    ],
)
def test_a_line_is_its_words_and_the_last_may_be_unfinished(
    typed: str, words: tuple[str, ...], *, unfinished: bool
) -> None:
    assert sought(typed) == Sought(words=words, unfinished=unfinished)


@pytest.mark.parametrize("typed", ["", "   ", "a", "¿?", "😀😀", '"""', "*", "- -"])
def test_what_holds_no_word_asks_for_nothing(typed: str) -> None:
    assert sought(typed) is None


def test_a_pasted_page_asks_for_its_first_words() -> None:
    found = sought("palabra " * 2000)
    assert found is not None
    assert len(found.words) == MOST_WORDS


@given(st.text())
def test_paragraphs_stand_where_they_say(text: str) -> None:
    for start, line in paragraphs(text):
        assert text[start:].startswith(line)
        assert line.strip()
    assert "".join(line for _, line in paragraphs(text)).split() == text.split()


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_an_excerpt_marks_the_words_whatever_their_accents() -> None:
    found = excerpt("La Secretaría   de\nHábitat informó", Sought(words=("secretaria", "habi"), unfinished=True))
    assert found.text == "La Secretaría de Hábitat informó"
    assert [found.text[low:high] for low, high in found.marks] == ["Secretaría", "Hábi"]


def test_an_excerpt_of_a_long_paragraph_shows_the_first_word_found() -> None:
    found = excerpt("relleno " * 200 + "quórum decisorio " + "cola " * 200, Sought(words=("quorum",)), room=80)
    assert "quórum" in found.text
    assert len(found.text) <= 90
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")
    assert [found.text[low:high] for low, high in found.marks] == ["quórum"]


@given(st.text(), st.text(), st.integers(20, 200))
def test_marks_lie_within_the_excerpt_for_any_text(text: str, typed: str, room: int) -> None:
    looked_for = sought(typed) or Sought(words=("a",))
    found = excerpt(text, looked_for, room)
    assert all(0 <= low < high <= len(found.text) for low, high in found.marks)
    assert "\n" not in found.text
