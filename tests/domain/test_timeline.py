"""One paragraph of an older version comes back where it stood, and nothing else changes."""

from __future__ import annotations

from circledesk.domain.timeline import formers


def restored(now: str, then: str, number: int) -> str:
    one = formers(now, then)[number]
    return now[: one.start] + one.words + now[one.end :]


def test_what_stands_as_it_was_is_not_offered() -> None:
    assert formers("a\nb", "a\nb") == []
    assert formers("a\nb\nnuevo", "a\n\nb") == []


def test_a_changed_paragraph_takes_the_place_of_what_it_became() -> None:
    assert [(one.paragraph, one.now) for one in formers("a\nx\nc", "a\nb\nc")] == [("b", "x")]
    assert restored("a\nx\nc", "a\nb\nc", 0) == "a\nb\nc"


def test_a_paragraph_that_is_gone_comes_back_between_its_neighbours() -> None:
    assert restored("a\nc", "a\nb\nc", 0) == "a\nb\nc"
    assert restored("a", "a\nb", 0) == "a\nb"
    assert restored("", "a", 0) == "a"
    assert restored("b", "a\nb", 0) == "a\nb"


def test_of_more_paragraphs_than_stand_there_now_each_comes_back_alone() -> None:
    assert restored("a\nx\nd", "a\nb\nc\nd", 1) == "a\nx\nc\nd"
