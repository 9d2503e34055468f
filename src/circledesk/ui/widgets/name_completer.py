"""Offers known names while one is typed, accents and capitals aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from circledesk.domain.naming import folded

_FOLDED = int(Qt.ItemDataRole.UserRole)
_SHOWN = 10


class _Names(QStringListModel):
    """Names as they are written, and folded beneath for the comparison."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _FOLDED:
            return folded(str(super().data(index, Qt.ItemDataRole.DisplayRole)))
        return super().data(index, role)


class NameCompleter(QCompleter):
    """Give it to a field with `setCompleter`; any part of a name finds it."""

    def __init__(self, names: Sequence[str], field: QLineEdit) -> None:
        super().__init__(field)
        self.setModel(_Names(list(names), self))
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_SHOWN)
        popup = self.popup()
        if popup is not None:
            popup.setProperty("role", "completer")

    def splitPath(self, typed: str) -> list[str]:  # noqa: N802 - Qt's name
        return [folded(typed)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        return str(index.data(Qt.ItemDataRole.DisplayRole))
