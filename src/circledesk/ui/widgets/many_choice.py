"""Choosing any number of things from a short list: a button that names them, and a menu of boxes to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class ManyChoice(QPushButton):
    """Rows are (key, words). Space or Enter ticks a row and leaves the menu open, Esc closes it."""

    changed = Signal()

    def __init__(self, name: str, nobody: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._nobody = name, nobody
        self.setAutoDefault(True)
        self.setProperty("kind", "choice")
        self._menu = QMenu(self)
        self._menu.installEventFilter(self)
        self.setMenu(self._menu)
        self._say()

    def offer(self, rows: Sequence[tuple[str, str]]) -> None:
        """Offer these rows; what was ticked stays ticked when it is still there."""
        ticked = set(self.keys())
        if [(key, words) for key, words in self._rows()] == list(rows):
            return
        self._menu.clear()
        for key, words in rows:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key in ticked)
        self._say()

    def keys(self) -> tuple[str, ...]:
        """Answer the keys of the rows ticked, in their order."""
        return tuple(str(action.data()) for action in self._menu.actions() if action.isChecked())

    def choose(self, keys: Sequence[str]) -> None:
        """Tick exactly these rows."""
        for action in self._menu.actions():
            action.setChecked(str(action.data()) in keys)
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is not self._menu:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            return self._tick(self._menu.actionAt(event.position().toPoint()))
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            return self._tick(self._menu.activeAction())
        return super().eventFilter(watched, event)

    def _rows(self) -> list[tuple[str, str]]:
        return [(str(action.data()), action.text().replace("&&", "&")) for action in self._menu.actions()]

    def _tick(self, action: QAction | None) -> bool:
        if action is None:
            return False
        action.setChecked(not action.isChecked())
        self._say()
        self.changed.emit()
        return True

    def _say(self) -> None:
        chosen = [words for (key, words) in self._rows() if key in self.keys()]
        words = ", ".join(chosen) or self._nobody
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(self.width() - 40, 220))
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(words if chosen else "")
