"""The bundled typeface: registering its files and the type sizes derived from one base size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Inter"
FIRST_PAINT = ("Regular", "Medium", "SemiBold")
LATER = ("Bold", "Italic")
BASE_POINTS = 10.0

TITLE, HEADING, SMALL, TINY = 1.35, 1.05, 0.9, 0.82


def register(folder: Path, weights: tuple[str, ...] = FIRST_PAINT) -> tuple[str, ...]:
    """Add these weights of the typeface to the program and answer those whose file was not usable."""
    files = {weight: str(folder / f"{FAMILY}-{weight}.ttf") for weight in weights}
    return tuple(weight for weight, file in files.items() if QFontDatabase.addApplicationFont(file) < 0)


def font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Answer the typeface at a size in points, spaced as designed (no hinting)."""
    answer = QFont(FAMILY)
    answer.setPointSizeF(points)
    answer.setWeight(weight)
    answer.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    answer.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return answer
