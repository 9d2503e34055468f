"""A list of rows as high as its rows, for pages that scroll as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.ui.theme.theme import Theme
    from circledesk.ui.widgets.row_face import RowFace


class FittedList(RowList):
    """Never scrolls by itself; a row is opened by a click, by Enter or by a double click (`activated_key`)."""

    def __init__(self, theme: Theme, name: str, *, typing: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, typing=typing, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.activated_key.emit(self.faces()[index.row()].key))
        theme.changed.connect(self.updateGeometry)

    def show_rows(self, faces: Sequence[RowFace]) -> None:
        super().show_rows(faces)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        rows = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        return QSize(super().sizeHint().width(), rows + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()
