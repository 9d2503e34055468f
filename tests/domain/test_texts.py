"""Stretches of a text are found again and put differently, whatever happened around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.texts import Delta, apply_edits, changed, followed, replacing

TEXT = "uno\ndos\ntres"
DOS = (4, 7)


@pytest.mark.parametrize(
    ("delta", "left"),
    [
        ([], "dos"),
        (["cero\n"], "dos"),
        ([4, "nuevo\n"], "dos"),
        ([7, "\nnuevo"], "dos"),
        ([5, "x"], "dxos"),
        ([4, -1], "os"),
        ([3, -1], "unodos"),
        ([5, "\n"], "d\nos"),
        ([4, -3, "todo nuevo"], "todo nuevo"),
        ([4, "todo nuevo", -3], "todo nuevo"),
        ([4, -4], ""),
        ([3, -4], ""),
        ([-12], ""),
    ],
)
def test_paragraphs_are_followed_through_changes(delta: Delta, left: str) -> None:
    now = changed(TEXT, delta)
    start, end = followed(delta, now, *DOS)
    assert now[start:end] == left
    assert start == 0 or now[start - 1] == "\n" or start == len(now)


@pytest.mark.parametrize(
    ("stretch", "paragraphs", "after"),
    [
        (DOS, "otro", "uno\notro\ntres"),
        (DOS, "", "uno\ntres"),
        ((8, 12), "", "uno\ndos"),
        ((0, 12), "", ""),
        ((4, 4), "entre", "uno\nentre\ndos\ntres"),
        ((12, 12), "al final", "uno\ndos\ntres\nal final"),
        ((4, 4), "", TEXT),
        (DOS, "dos", TEXT),
        (DOS, "dos\ny medio", "uno\ndos\ny medio\ntres"),
    ],
)
def test_paragraphs_are_put_where_lines_stood(stretch: tuple[int, int], paragraphs: str, after: str) -> None:
    assert apply_edits(TEXT, replacing(TEXT, stretch, paragraphs)) == after


def test_an_empty_text_takes_a_paragraph_as_it_is() -> None:
    assert apply_edits("", replacing("", (0, 0), "uno")) == "uno"
    assert apply_edits("uno\n", replacing("uno\n", (4, 4), "dos")) == "uno\ndos"


@given(text=st.text("ab🙂\n", max_size=12), paragraphs=st.text("ab🙂\n", max_size=6), place=st.integers(0, 12))
def test_only_what_differs_is_typed_and_emojis_stay_whole(text: str, paragraphs: str, place: int) -> None:
    line = text[: min(place, len(text))].count("\n")
    lines = text.split("\n")
    start = sum(len(one) + 1 for one in lines[:line])
    stretch = (start, start + len(lines[line]))
    if stretch[0] == stretch[1] or not paragraphs:
        return
    after = apply_edits(text, replacing(text, stretch, paragraphs))
    assert after == "\n".join([*lines[:line], paragraphs, *lines[line + 1 :]])
