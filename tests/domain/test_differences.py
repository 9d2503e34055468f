"""Words that differ are marked, all of them and no others; numbers, dates and names as such."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.differences import Mark, marks

WORDS = st.lists(st.sampled_from(["se", "aprobó", "7", "9", "Nhora", "votos", ".", "ñ"]), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("text", "other", "said"),
    [
        ("Se aprobó con 9 votos.", "Se aprobó con 7 votos.", [("9", True)]),
        ("Se aprobó con 12,5 puntos", "Se aprobó con 12,6 puntos", [("12,5", True)]),
        ("Habló la señora Nhora Modelo.", "Habló la señora.", [("Nhora Modelo", True)]),
        ("El tablero en línea sirve.", "El tablero sirve.", [("en línea", False)]),
        ("Queda para el martes.", "Queda para el lunes.", [("martes", True)]),
        ("Igual", "Igual", []),
        ("", "Algo", []),
        ("Todo nuevo", "", [("Todo nuevo", False)]),
    ],
)
def test_the_words_that_differ_are_marked_with_what_they_are(
    text: str, other: str, said: list[tuple[str, bool]]
) -> None:
    assert [(text[mark.start : mark.end], mark.fact) for mark in marks(text, (other,))] == said


def test_of_several_others_each_may_lack_something() -> None:
    text = "Se aprobó con 95 votos."
    found = marks(text, ("Se aprobó con 9 votos.", "Se aprobó con 5 votos."))
    assert [text[mark.start : mark.end] for mark in found] == ["95"]


@given(WORDS, WORDS)
def test_what_is_not_marked_is_in_the_other_in_the_same_order(text: str, other: str) -> None:
    left, place = [], 0
    for mark in [*marks(text, (other,)), Mark(len(text), len(text))]:
        left += text[place : mark.start].split()
        place = mark.end
    theirs = iter(other.split())
    assert all(word in theirs for word in left)


@given(WORDS)
def test_a_text_differs_in_nothing_from_itself(text: str) -> None:
    assert marks(text, (text,)) == []
