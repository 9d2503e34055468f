"""Words of which some are marked: what two versions do not share, its numbers, dates and names most of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.domain.texts import utf16_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.domain.differences import Mark
    from circledesk.ui.theme.theme import Theme

_SPACING = 1.25
_LEAST, _USUAL = 120, 260


class MarkedText(QWidget):
    """Plain text, whatever it says: formats are laid over it by place, never read out of it.

    What differs is underlined, so that it shows without colours too; a fact is bold on a warm ground besides.
    """

    def __init__(self, theme: Theme, text: str = "", marks: Sequence[Mark] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._marks, self._weight = text, tuple(marks), QFont.Weight.Normal
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        theme.changed.connect(self._on_theme)

    def text(self) -> str:
        """What it says."""
        return self._text

    def marks(self) -> tuple[Mark, ...]:
        """What of it is marked."""
        return self._marks

    def say(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show other words."""
        self._text, self._marks = text, tuple(marks)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def be_strong(self, strong: bool) -> None:  # noqa: FBT001 - one thing it can be
        """Show the words in a stronger type."""
        self._weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self._theme.px(_USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self._theme.px(_LEAST)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.text))
        for layout, top in self._laid_out(self.width())[0]:
            layout.draw(painter, QPointF(0, top))
        painter.end()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> tuple[list[tuple[QTextLayout, float]], int]:
        """Each paragraph laid out with its formats, where it begins, and how high they are together."""
        found: list[tuple[QTextLayout, float]] = []
        top, start = 0.0, 0
        font = self._theme.font(1.0, self._weight)
        for paragraph in self._text.split("\n"):
            layout = QTextLayout(paragraph, font, self)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.setFormats(self._formats(paragraph, start))
            layout.beginLayout()
            high = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(width, 1))
                line.setPosition(QPointF(0, high))
                high += line.height() * _SPACING
            layout.endLayout()
            found.append((layout, top))
            top += high
            start += len(paragraph) + 1
        return found, round(top)

    def _formats(self, paragraph: str, start: int) -> list[QTextLayout.FormatRange]:
        found = []
        for mark in self._marks:
            first, last = max(mark.start - start, 0), min(mark.end - start, len(paragraph))
            if first < last:
                one = QTextLayout.FormatRange()
                one.start = utf16_units(paragraph[:first])
                one.length = utf16_units(paragraph[first:last])
                one.format = self._format(mark)
                found.append(one)
        return found

    def _format(self, mark: Mark) -> QTextCharFormat:
        tokens = self._theme.tokens
        found = QTextCharFormat()
        ink = tokens.warn if mark.fact else tokens.accent
        found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        found.setUnderlineColor(QColor(ink))
        if not tokens.outlined:
            found.setBackground(QColor(tokens.warn_soft if mark.fact else tokens.accent_soft))
        if mark.fact:
            found.setFontWeight(QFont.Weight.Bold)
            found.setForeground(QColor(ink))
        return found
