"""The list of the roll call: a row list on which Enter, F2 and a double click mean something of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.widgets.row_list import RowList


class RollList(RowList):
    """`toggled` on Enter; `correction_asked` on F2 and on a double click; both carry the person's id."""

    toggled = Signal(str)
    correction_asked = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        key = self.current_key()
        meant = pressed(event, Where.ROLL) if key else ""
        if meant == "toggle":
            self.toggled.emit(key)
        elif meant == "times":
            self.correction_asked.emit(key)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self.current_key():
            self.correction_asked.emit(self.current_key())
        event.accept()
