"""A list of two-line rows: icon or initials, title, subtitle, a pill at the right; rows grow with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.widgets.row_delegate import FACE_ROLE, RowDelegate
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.ui.theme.theme import Theme

_ANY_INDEX = QModelIndex | QPersistentModelIndex


class RowList(QListView):
    """`chosen` carries the key of the current row when the person moves, `activated_key` on Enter or double click.

    `key_pressed` carries a letter or digit typed on a row and the row's key, before anything else is done with it;
    connect it for lists worked by single keys (roll call) and switch off searching by typing with `typing=False`.
    """

    chosen = Signal(str)
    activated_key = Signal(str)
    key_pressed = Signal(str, str)

    def __init__(
        self, theme: Theme, name: str, *, typing: bool = True, scale: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._typing = typing
        self._quiet = False
        self._faces = _Faces(self)
        self.setAccessibleName(name)
        self.setModel(self._faces)
        self.setItemDelegate(RowDelegate(theme, self, scale))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.activated.connect(lambda index: self.activated_key.emit(self._faces.face(index.row()).key))
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, faces: Sequence[RowFace]) -> None:
        """Show these rows; the current row stays the current one when its key is still there."""
        key, bar = self.current_key(), self.verticalScrollBar()
        at = bar.value()
        self._quiet = True
        self._faces.show(tuple(faces))
        self._quiet = False
        if key and self.choose(key, quietly=True):
            bar.setValue(at)

    def faces(self) -> tuple[RowFace, ...]:
        """Answer what is shown."""
        return self._faces.faces

    def current_key(self) -> str:
        """Answer the key of the current row, '' without one."""
        row = self.currentIndex().row()
        return self._faces.faces[row].key if 0 <= row < len(self._faces.faces) else ""

    def choose(self, key: str, *, quietly: bool = False) -> bool:
        """Make the row of this key the current one; False when it is not there. `quietly` emits nothing."""
        for row, face in enumerate(self._faces.faces):
            if face.key == key:
                self._quiet = quietly
                self.setCurrentIndex(self._faces.index(row))
                self._quiet = False
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        typed, key = event.text(), self.current_key()
        if typed and typed.isalnum() and key and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.key_pressed.emit(typed, key)
            if not self._typing:
                return
        if key and pressed(event, Where.LISTS) == "open":
            self.activated_key.emit(key)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(self._faces.face(current.row()).key)


class _Faces(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.faces: tuple[RowFace, ...] = ()

    def show(self, faces: tuple[RowFace, ...]) -> None:
        if [face.key for face in faces] == [face.key for face in self.faces]:
            self.faces = faces
            if faces:
                self.dataChanged.emit(self.index(0), self.index(len(faces) - 1))
                self.layoutChanged.emit()
            return
        self.beginResetModel()
        self.faces = faces
        self.endResetModel()

    def face(self, row: int) -> RowFace:
        return self.faces[row]

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        face = self.faces[index.row()]
        if role == FACE_ROLE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return face.spoken
        return None
