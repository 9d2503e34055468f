"""The three panes side by side; on a narrow screen the roll call shares the left column with the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_NARROW = 1000  # width at 10 points below which two columns are shown


class Panes(QWidget):
    """`left`, `middle` and `right` keep their widths when the window grows; the middle takes the rest."""

    def __init__(self, theme: Theme, left: QWidget, middle: QWidget, right: QWidget) -> None:
        super().__init__()
        self._theme, self._left, self._right = theme, left, right
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(10), px(10), px(10), px(10))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(px(10))
        outer.addWidget(self._splitter)
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._tabs = QTabBar()
        self._tabs.setExpanding(True)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Agenda or attendance"))
        self._tabs.addTab(self.tr("Agenda"))
        self._tabs.addTab(self.tr("Attendance"))
        self._tabs.hide()
        self._tabs.currentChanged.connect(self._show_side)
        self._column.addWidget(self._tabs)
        self._column.addWidget(left, 1)
        for part, least in ((self._side, 190), (middle, 300), (right, 230)):
            part.setMinimumWidth(px(least))
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setStretchFactor(2, 0)
        self._narrow = False
        self._set_widths()

    @property
    def narrow(self) -> bool:
        """Whether agenda and roll call share a column."""
        return self._narrow

    def show_part(self, part: QWidget) -> None:
        """Bring the agenda or the roll call to the front where they share a column."""
        if self._narrow and part in (self._left, self._right):
            self._tabs.setCurrentIndex(0 if part is self._left else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        self._tabs.setVisible(self._narrow)
        if self._narrow:
            self._column.addWidget(self._right, 1)
        else:
            self._splitter.addWidget(self._right)
        self._show_side()
        self._set_widths()

    def _show_side(self) -> None:
        roll = self._tabs.currentIndex() == 1
        self._left.setVisible(not (self._narrow and roll))
        self._right.setVisible(not self._narrow or roll)

    def _set_widths(self) -> None:
        px, room = self._theme.px, max(self.width(), self._theme.px(600))
        left, right = (px(275), 0) if self._narrow else (px(270), px(350))
        self._splitter.setSizes([left, room - left - right, right][: self._splitter.count()])
