"""The one table preset: whole rows, no grid, heads that sort, the keyboard everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.widgets.pill_delegate import PillDelegate

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class Table(QTableView):
    """`activated_row` carries the row number on Enter or double click."""

    activated_row = Signal(int)

    def __init__(self, theme: Theme, name: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(PillDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self._fit_rows)
        self._fit_rows()

    def stretch(self, column: int) -> None:
        """Let one column take the room that is left, the others what their content needs."""
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        for at in range(self.model().columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if at == column else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(at, mode)

    def current_row(self) -> int:
        """Answer the row number in force, -1 without one."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if pressed(event, Where.LISTS) == "open" and self.currentIndex().isValid():
            self.activated_row.emit(self.current_row())
            return
        super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        self.activated_row.emit(index.row())

    def _fit_rows(self) -> None:
        self.setProperty("outlined", "true" if self._theme.tokens.outlined else "")
        self.verticalHeader().setDefaultSectionSize(self._theme.px(34))
