"""Every text can be drawn: what the typeface lacks is replaced where a reader sees it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.documents.conftest import FONTS
from tests.documents.papers import ITEMS, acta

from circledesk.documents.fonts import STAND_IN, legible, typeface


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Ñáñez, ḿ", "Ñáñez, m\u0301"),
        ("ẽ ĩ ũ", "ẽ ĩ ũ"),
        ("n\u0303andu\u0301", "ñandú"),
        ("㎏", "kg"),
        ("２０２６", "2026"),
        ("a\tb\r\nc", "a b \nc"),
        ("a\x00\x07\x1bb", "ab"),
        ("\u202eoculto\u202c", "oculto"),
        ("acta 🎉", f"acta {STAND_IN}"),
        ("👩\u200d🦱", STAND_IN * 2),
        ("שלום", STAND_IN * 4),
        ("\ud83d", ""),
        ("35\u00a0%", "35\u00a0%"),
    ],
)
def test_text_becomes_drawable(written: str, drawn: str) -> None:
    assert typeface(FONTS).legible(written) == drawn


def test_everything_drawn_has_a_glyph() -> None:
    face = typeface(FONTS)
    every = "".join(chr(code) for code in range(0x20, 0x3000)) + "🎉中文\ufdfd"
    assert all(ord(sign) in face.glyphs for sign in face.legible(every) if sign != "\n")


def test_a_paper_without_surprises_is_left_as_it_is() -> None:
    assert legible(acta(), typeface(FONTS)) == acta()


def test_a_paper_is_cleaned_in_all_its_depth() -> None:
    paper = acta(items=(replace(ITEMS[0], title="🎉"),))
    assert legible(paper, typeface(FONTS)).items[0].title == STAND_IN
