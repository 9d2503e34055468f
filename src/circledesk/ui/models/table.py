"""The one table model: frozen rows and a tuple of column specs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

R = TypeVar("R")
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ANY_INDEX = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Column(Generic[R]):
    """One column: its head, the text of a row in it, and how it is shown and sorted.

    `tone` answers a Tone or a (Tone, icon) pair to show the text as a pill; `key` sorts rows (by text without one).
    """

    head: str
    text: Callable[[R], str]
    tone: Callable[[R], object] | None = None
    key: Callable[[R], Any] | None = None
    numeric: bool = False
    tip: Callable[[R], str] | None = None


class TableModel(QAbstractTableModel, Generic[R]):
    """Shows rows; give new rows with `show_rows`, sorted as the heads say."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[R] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows instead of the old ones."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def row(self, at: int) -> R:
        """Answer the row shown at a line."""
        return self._rows[at]

    def rows(self) -> tuple[R, ...]:
        """Answer every row in the order shown."""
        return tuple(self._rows)

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(self._rows[index.row()])
        if role == TONE_ROLE and column.tone:
            return column.tone(self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.tip or column.text)(self._rows[index.row()])
        if role == Qt.ItemDataRole.UserRole:
            return self._rows[index.row()]
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].head
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].numeric:
            return _RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order) if column >= 0 else None
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._order is None:
            return
        column, order = self._order
        spec = self._columns[column]
        self._rows.sort(key=spec.key or spec.text, reverse=order == Qt.SortOrder.DescendingOrder)
