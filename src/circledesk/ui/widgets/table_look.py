"""How the rows of a table line up: each cell is given room so that its column is as wide as its widest cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock

from circledesk.domain.inline import tokens
from circledesk.domain.markup import Kind, cells, is_rule, line_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk.ui.theme.theme import Theme

MOST_ROWS = 80
"""Longer tables are not lined up: a key pressed in one may touch every row."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide each column of a table is, in pixels; none where the table has no room to line up."""

    rows: int
    widths: tuple[float, ...] = ()


class TableLook:
    """Measures with the theme's type; `room` is the width there is."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.room = 0.0
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's new type."""
        self._plain = QFontMetricsF(self._theme.font())
        self._bold = QFontMetricsF(self._theme.font(weight=QFont.Weight.DemiBold))
        self._known: dict[tuple[str, bool], float] = {}

    def columns(self, rows: list[QTextBlock]) -> Columns:
        """The widths of these rows' columns."""
        if len(rows) > MOST_ROWS:
            return Columns(len(rows))
        widths: list[float] = []
        for place, block in enumerate(rows):
            text = block.text()
            if is_rule(text):
                continue
            for column, width in enumerate(self._cells(text, head=place == 0)):
                if column == len(widths):
                    widths.append(0.0)
                widths[column] = max(widths[column], width)
        bars = (len(widths) + 1) * self._plain.horizontalAdvance("|")
        return Columns(len(rows), tuple(widths) if sum(widths) + bars < self.room else ())

    def missing(self, text: str, columns: Columns, *, head: bool) -> Iterator[tuple[int, float]]:
        """For each cell the character behind which room is missing, and how much."""
        for (start, end), width, wanted in zip(cells(text), self._cells(text, head=head), columns.widths, strict=False):
            yield (end - 1 if end > start else start - 1), wanted - width

    def _cells(self, text: str, *, head: bool) -> list[float]:
        return [self._width(text[start:end], head=head) for start, end in cells(text)]

    def _width(self, cell: str, *, head: bool) -> float:
        found = self._known.get((cell, head))
        if found is None:
            shown = [one for one in tokens(cell) if not one.marker]
            found = sum(
                (self._bold if one.bold or head else self._plain).horizontalAdvance(cell[one.start : one.end])
                for one in shown
            )
            self._known[cell, head] = found
        return found


def rows_around(block: QTextBlock) -> list[QTextBlock]:
    """The blocks of the table that a row belongs to, from the first."""
    first = block
    while first.previous().isValid() and line_of(first.previous().text()).kind is Kind.ROW:
        first = first.previous()
    rows = [first]
    while rows[-1].next().isValid() and line_of(rows[-1].next().text()).kind is Kind.ROW:
        rows.append(rows[-1].next())
    return rows
