"""One line asked for before something is done (a reason, corrections, a place); Enter keeps, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from circledesk.ui.keys import listen
from circledesk.ui.widgets.buttons import push, tool
from circledesk.ui.widgets.form import FormRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.ui.theme.theme import Theme


class ReasonLine(QFrame):
    """Hidden until `ask`; `left` when it was kept or put away."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._then: Callable[[str], object] | None = None
        self.setProperty("tone", "neutral")
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        self.line = QLineEdit()
        self.row = FormRow(theme, " ", self.line)
        column.addWidget(self.row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        away = tool(theme, "x", self.tr("Leave (Esc)"))
        away.clicked.connect(self.dismiss)
        keep = push(theme, self.tr("Keep (Enter)"), "check")
        keep.clicked.connect(self._on_keep)
        foot.addWidget(away)
        foot.addWidget(keep)
        column.addLayout(foot)
        self.line.returnPressed.connect(self._on_keep)
        listen(self, "form.leave", self.dismiss)
        self.hide()

    def ask(self, label: str, then: Callable[[str], object], text: str = "") -> None:
        """Ask for one line; `then` gets it when it is kept."""
        self._then = then
        self.row.label.setText(label)
        self.line.setAccessibleName(label)
        self.line.setText(text)
        self.row.set_error("")
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say beneath the line what is wrong with it; what was typed stays."""
        self.row.set_error(sentence)
        self.line.setFocus()

    def dismiss(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _on_keep(self) -> None:
        if self._then is not None:
            self._then(self.line.text())
