"""A form: each row a label tied to its field, and room beneath for what is wrong with it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

F = TypeVar("F", bound=QWidget)


def tab_through(fields: QWidget, *buttons: QWidget) -> None:
    """Let Tab go from the last of these fields to the buttons made before them."""
    by_tab = Qt.FocusPolicy.TabFocus.value
    inside = [
        one
        for one in fields.findChildren(QWidget)
        if one.focusPolicy().value & by_tab and one not in buttons and one.window() is fields.window()
    ]
    for before, after in pairwise((*inside[-1:], *buttons)):
        QWidget.setTabOrder(before, after)


class FormRow(QWidget):
    """A label above its field, a hint and an error sentence beneath."""

    def __init__(self, theme: Theme, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.label = Text(label, "strong")
        self.label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        column.addWidget(self.label)
        column.addWidget(field)
        self._hint = Text(hint, "muted", wrap=True)
        if not hint:
            self._hint.hide()
        column.addWidget(self._hint)
        self._error = Text("", "error", wrap=True)
        self._error.hide()
        column.addWidget(self._error)

    @property
    def error(self) -> str:
        """The sentence shown, or ''."""
        return self._error.text()

    @property
    def hint(self) -> str:
        """The words beneath the field, or ''."""
        return self._hint.text()

    @property
    def sentence(self) -> QWidget:
        """Where the sentence of what is wrong stands."""
        return self._error

    def say_errors_below(self, band: QVBoxLayout) -> None:
        """Say what is wrong at the foot of a band of narrow fields, where there is room for a sentence."""
        band.addWidget(self._error)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong beneath the field, and put the cursor there; '' takes it back."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint.text()) and not sentence)  # one thing to read at a time
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("wrong", "true" if sentence else "")
        self.field.style().polish(self.field)
        if sentence:
            self.field.setFocus()

    def set_hint(self, hint: str) -> None:
        """Show other words beneath the field."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self.error)


class Form(QWidget):
    """Rows by name, below each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, FormRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._column.addStretch(1)

    def add(self, name: str, label: str, field: F, hint: str = "") -> F:
        """Add a row and answer its field; `name` is what errors call it."""
        row = FormRow(self._theme, label, field, hint)
        if isinstance(field, QTextEdit):
            field.setTabChangesFocus(True)
        self._rows[name] = row
        self._column.insertWidget(self._column.count() - 1, row)
        return field

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is not a row."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def row(self, name: str) -> FormRow:
        """Answer the row of this name."""
        return self._rows[name]

    def begin(self, name: str = "") -> None:
        """Put the cursor into this field, or the first one, so that the keyboard alone fills the form."""
        named = self._rows.get(name)
        for row in (named,) if named else self._rows.values():
            if row.field.isEnabled() and not row.isHidden():
                row.field.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def set_error(self, name: str, sentence: str) -> bool:
        """Say what is wrong beneath the named field; False when there is no such field."""
        self.clear_errors()
        if name not in self._rows:
            return False
        self._rows[name].set_error(sentence)
        return True

    def clear_errors(self) -> None:
        """Take every error sentence back."""
        for row in self._rows.values():
            if row.error:
                row.set_error("")
