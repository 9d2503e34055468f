"""The typeface of every document (IBM Plex Sans, embedded) and what of a text it can show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR, ITALIC, SEMIBOLD, BOLD = "Plex", "Plex-Italic", "Plex-SemiBold", "Plex-Bold"
STAND_IN = "\N{REPLACEMENT CHARACTER}"
"""Shown for what the typeface lacks; the embedded data keeps the text as it was written."""

_FILES = {
    REGULAR: "IBMPlexSans-Regular.ttf",
    ITALIC: "IBMPlexSans-Italic.ttf",
    SEMIBOLD: "IBMPlexSans-SemiBold.ttf",
    BOLD: "IBMPlexSans-Bold.ttf",
    "Plex-BoldItalic": "IBMPlexSans-BoldItalic.ttf",
}
_KEPT = frozenset("\n")
_SILENT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_VARIATION = range(0xFE00, 0xFE10)
_SKIN = range(0x1F3FB, 0x1F400)
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Typeface:
    """The registered typeface: the code points that every style of it can draw."""

    glyphs: frozenset[int]

    def legible(self, text: str) -> str:
        """`text` as it can be drawn: composed, without control characters, the unknown replaced visibly."""
        return "".join(self._drawn(unicodedata.normalize("NFC", text)))

    def _drawn(self, text: str) -> Iterator[str]:
        for sign in text:
            if sign in _KEPT:
                yield sign
            elif sign.isspace():
                yield "\N{NO-BREAK SPACE}" if sign in "\u00a0\u202f\u2007" else " "
            elif ord(sign) in _VARIATION or ord(sign) in _SKIN:
                continue
            elif ord(sign) in self.glyphs and unicodedata.category(sign) not in _SILENT:
                yield sign
            elif unicodedata.category(sign) not in _SILENT:
                yield self._nearest(sign)

    def _nearest(self, sign: str) -> str:
        """The same sign in simpler clothes (a ligature, a wide letter, an accent too many), or the stand-in."""
        if unicodedata.combining(sign):
            return ""
        for form in ("NFKC", "NFKD"):
            simpler = unicodedata.normalize(form, sign)
            known = "".join(letter for letter in simpler if ord(letter) in self.glyphs)
            if known and unicodedata.category(sign)[0] in "LN":
                return known
            if len(known) == len(simpler):
                return known
        return STAND_IN


@cache
def typeface(folder: Path) -> Typeface:
    """Register the fonts of `folder` with reportlab, once, and say what they can draw."""
    faces = []
    for name, file in _FILES.items():
        font: Any = TTFont(name, str(folder / file))
        pdfmetrics.registerFont(font)
        faces.append(frozenset(int(code) for code in font.face.charToGlyph))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic="Plex-BoldItalic")
    return Typeface(frozenset.intersection(*faces))


def legible(paper: P, face: Typeface) -> P:
    """`paper` with every text as the typeface can draw it."""
    shown: P = _legible(paper, face)
    return shown


def _legible(value: Any, face: Typeface) -> Any:  # noqa: ANN401 - it walks values of any kind
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return face.legible(value)
    if isinstance(value, tuple):
        return tuple(_legible(entry, face) for entry in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            entry.name: new
            for entry in fields(value)
            if (new := _legible(old := getattr(value, entry.name), face)) is not old and new != old
        }
        return replace(value, **changed) if changed else value
    return value
