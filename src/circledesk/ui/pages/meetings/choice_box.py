"""A short list to choose one thing from by key, as a combo box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChoiceBox(QComboBox):
    """Rows are (key, words); typing letters jumps to a row."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, rows: Sequence[tuple[str, str]]) -> None:
        """Offer these rows; what was chosen stays chosen when it is still there."""
        chosen = self.key()
        self.clear()
        for key, words in rows:
            self.addItem(words, key)
        self.choose(chosen)

    def key(self) -> str:
        """Answer the key of the chosen row."""
        return str(self.currentData() or "")

    def knows(self, key: str) -> bool:
        """Whether a row has this key."""
        return self.findData(key) >= 0

    def choose(self, key: str) -> None:
        """Choose the row of this key; the first one when it is not there."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """A wheel turned over the box scrolls what is around it and never changes what was chosen."""
        event.ignore()
