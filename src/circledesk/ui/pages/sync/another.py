"""Writing another value than those there are: words, a day, a number, one of a list; Esc leaves it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from circledesk.services.settling import Writing
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.fields import DayField, NumberField
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum

    from circledesk.domain.journal import Plain
    from circledesk.services.words import Words
    from circledesk.ui.theme.theme import Theme

_MOST = 1_000_000
_LINES = 4


class Another(QWidget):
    """`written` carries the plain value and how it reads; `left` says that nothing was written."""

    written = Signal(object, str)
    left = Signal()

    def __init__(self, theme: Theme, name: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = field
        field.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(7))
        column.addWidget(field)
        self.keep = push(theme, self.tr("Let this stand"), "check")
        self.cancel = push(theme, self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.left)
        if isinstance(field, QTextEdit):
            field.setAcceptRichText(False)
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + theme.px(18))
        self.hide()

    def begin(self, value: Plain) -> None:
        """Show it with a value to begin from, the cursor in it."""
        field = self.field
        if isinstance(field, QTextEdit):
            field.setPlainText(str(value or ""))
            field.selectAll()
        elif isinstance(field, DayField) and isinstance(value, str) and value:
            field.set_day(date.fromisoformat(value))
        elif isinstance(field, NumberField) and isinstance(value, int):
            field.setValue(value)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        self.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        field = self.field
        if isinstance(field, QTextEdit):
            self.written.emit(field.toPlainText(), field.toPlainText())
        elif isinstance(field, DayField):
            self.written.emit(field.day().isoformat(), field.text())
        elif isinstance(field, NumberField):
            self.written.emit(field.value(), str(field.value()))
        elif isinstance(field, QComboBox):
            self.written.emit(field.currentData(), field.currentText())


def field_for(how: Writing, name: str, choices: Sequence[StrEnum], words: Words) -> QWidget | None:
    """Answer the field in which another value is written, or None where it cannot be written here."""
    match how:
        case Writing.TEXT:
            return QTextEdit()
        case Writing.DAY:
            return DayField(name)
        case Writing.NUMBER:
            return NumberField(name, 0, _MOST)
        case Writing.CHOICE:
            box = QComboBox()
            for one in choices:
                box.addItem(headed(words.label(one)), one.value)
            return box
        case _:
            return None
