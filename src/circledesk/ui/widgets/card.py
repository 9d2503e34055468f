"""A white sheet with a title, tools at its right, a body and perhaps a footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from circledesk.ui.widgets.labels import Elided, Line, Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class Card(QFrame):
    """Put content into `body`; `padded` keeps it off the edges (lists and editors go to the edge)."""

    def __init__(self, theme: Theme, title: str = "", *, padded: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, theme.px(4))
        self._column.setSpacing(0)
        self.title = Elided(title, "heading")
        self.title.setMinimumHeight(theme.icon_side() + theme.px(10))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.px(4))
        if title:
            self._add_head()
        self.body = QVBoxLayout()
        if padded:
            self.body.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12))
            self.body.setSpacing(theme.px(8))
        else:
            self.body.setContentsMargins(0, 0, 0, 0)
            self.body.setSpacing(0)
        self._column.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def add_tool(self, widget: QWidget) -> None:
        """Put a control at the right of the title."""
        self.tools.addWidget(widget)

    def add_footer(self, *widgets: QWidget) -> QHBoxLayout:
        """Add a line and a row below the body; answers the row, the first widget at its left, the rest right."""
        self._column.addWidget(Line())
        row = QHBoxLayout()
        row.setContentsMargins(self._theme.px(14), self._theme.px(8), self._theme.px(10), self._theme.px(8))
        for place, widget in enumerate(widgets):
            wraps = isinstance(widget, QLabel) and widget.wordWrap()  # takes the room instead of breaking early
            row.addWidget(widget, 1 if wraps else 0)
            if place == 0 and not wraps:
                row.addStretch(1)
        self._column.addLayout(row)
        return row

    def _add_head(self) -> None:
        head = QHBoxLayout()
        px = self._theme.px
        head.setContentsMargins(px(14), px(9), px(10), px(9))
        head.setSpacing(px(8))
        head.addWidget(self.title, 1)
        head.addLayout(self.tools)
        self._column.addLayout(head)
        self._column.addWidget(Line())


def muted(text: str = "", *, wrap: bool = False) -> Text:
    """Answer a small grey label."""
    return Text(text, "muted", wrap=wrap)
