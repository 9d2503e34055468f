"""The column beside the minutes: the roll call while the session goes on, the closing step after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

ROLL, CLOSING = 0, 1


class SidePane(QWidget):
    """`turned` carries the part now in front: ROLL or CLOSING."""

    turned = Signal(int)

    def __init__(self, theme: Theme, roll: QWidget, closing: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.tabs = QTabBar()
        self.tabs.setExpanding(True)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Attendance or closing"))
        self.tabs.addTab(self.tr("Attendance"))
        self.tabs.addTab(self.tr("Closing"))
        self._parts = QStackedWidget()
        self._parts.addWidget(roll)
        self._parts.addWidget(closing)
        column.addWidget(self.tabs)
        column.addWidget(self._parts, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    @property
    def front(self) -> int:
        """The part in front."""
        return self.tabs.currentIndex()

    def show_part(self, part: int) -> None:
        """Bring a part to the front."""
        self.tabs.setCurrentIndex(part)

    def _on_tab(self, part: int) -> None:
        self._parts.setCurrentIndex(part)
        self.turned.emit(part)
