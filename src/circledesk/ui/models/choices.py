"""A short list of things to choose from: for combo boxes and completers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

R = TypeVar("R")
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class Choices(QAbstractListModel, Generic[R]):
    """Rows shown by a function that answers their words."""

    def __init__(self, text: Callable[[R], str], rows: Sequence[R] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._rows: tuple[R, ...] = tuple(rows)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Offer these rows instead of the old ones."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, at: int) -> R | None:
        """Answer the row at a line, None outside."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(self._rows[index.row()])
        if role == Qt.ItemDataRole.UserRole:
            return self._rows[index.row()]
        return None
