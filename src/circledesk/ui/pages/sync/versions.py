"""Versions of one thing side by side: who wrote each, when, what it says, and a button to let it stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from circledesk.domain.differences import Mark
    from circledesk.ui.theme.theme import Theme

_NARROWEST = 235


class Version(QFrame):
    """One version: a heading, who and when, the words with what differs marked, and perhaps a button beneath."""

    def __init__(self, theme: Theme, heading: str, hand: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        px = theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(12), px(9), px(12), px(10))
        self._column.setSpacing(px(5))
        self.heading = Text(heading, "strong", wrap=True)
        self._column.addWidget(self.heading)
        self.hand = Text(hand, "muted", wrap=True)
        if hand:
            self._column.addWidget(self.hand)
        self.words = MarkedText(theme)
        self._column.addWidget(self.words)
        self._column.addStretch(1)
        self.button: QPushButton | None = None

    def say(self, words: str, marks: Sequence[Mark] = ()) -> None:
        """Show what the version says."""
        self.words.say(words, marks)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the foot; a screen reader hears what it would let stand."""
        spoken = f"{button.text()}: {self.words.text()}".replace("&", "")
        button.setAccessibleName(spoken)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button = button


class Versions(QWidget):
    """As many beside each other as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: list[Version] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(10))
        self._columns = 0

    def add(self, version: Version) -> None:
        """Put another one after the others."""
        self.shown.append(version)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = max(1, self.width() // self._theme.px(_NARROWEST))
        count = len(self.shown)
        rows = -(-count // min(room, count)) if count else 1
        columns = -(-count // rows) if count else 1
        if columns == self._columns:
            return
        for column in range(self._columns, max(self._columns, columns)):
            self._grid.setColumnStretch(column, 0)
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, version in enumerate(self.shown):
            self._grid.addWidget(version, place // columns, place % columns)
