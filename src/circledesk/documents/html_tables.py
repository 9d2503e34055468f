"""A table of a pasted page while it is read: its cells in a grid, spans filled with empty ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from circledesk.domain.inline import Run, Runs
from circledesk.domain.markup import Block, Paragraph, Table

_MOST_SPANNED = 40


@dataclass
class Grid:
    """Rows as they come. A table within a cell becomes words of that cell."""

    nested: bool = False
    in_cell: bool = False
    rows: list[list[Runs]] = field(default_factory=list)
    _reaching: dict[int, int] = field(default_factory=dict)  # column: rows that a cell above still takes
    _span: tuple[int, int] = (1, 1)

    def begin_row(self) -> None:
        """Another row."""
        self.rows.append([])
        self._reach()

    def begin_cell(self, columns: int, rows: int) -> None:
        """Another cell, over so many columns and rows."""
        if not self.rows:
            self.begin_row()
        self.in_cell = True
        self._span = (min(max(columns, 1), _MOST_SPANNED), min(max(rows, 1), _MOST_SPANNED))

    def end_cell(self, words: Runs) -> None:
        """The words of the cell that was begun."""
        self.in_cell = False
        row = self.rows[-1]
        columns, rows = self._span
        for place in range(columns):
            if rows > 1:
                self._reaching[len(row)] = rows - 1
            row.append(words if not place else ())
        self._reach()

    def blocks(self) -> list[Block]:
        """The table; one of a single column is but paragraphs."""
        rows = [row for row in self.rows if any(row)]
        width = max((len(row) for row in rows), default=0)
        while width and not any(row[width - 1] for row in rows if len(row) >= width):
            width -= 1
        if width <= 1:
            return [Paragraph(cell) for row in rows for cell in row if cell]
        return [Table(tuple((*row[:width], *((),) * (width - len(row))) for row in rows))]

    def flat(self) -> list[Run]:
        """Every word, for a table within a cell."""
        return [run for row in self.rows for cell in row for run in (*cell, Run(" "))]

    def _reach(self) -> None:
        """Leave the columns empty that cells above still take."""
        row = self.rows[-1]
        while self._reaching.get(len(row), 0):
            self._reaching[len(row)] -= 1
            row.append(())
