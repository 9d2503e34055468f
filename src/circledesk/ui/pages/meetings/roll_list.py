"""The list of the roll call: a row list on which Enter, F2 and a double click mean something of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from circledesk.ui.widgets.row_list import RowList


class RollList(RowList):
    """`toggled` on Enter; `correction_asked` on F2 and on a double click; both carry the person's id."""

    toggled = Signal(str)
    correction_asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = self.current_key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggled.emit(key)
        elif key and event.key() == Qt.Key.Key_F2:
            self.correction_asked.emit(key)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self.current_key():
            self.correction_asked.emit(self.current_key())
        event.accept()
