"""Opening a desk whose key is not in the system's keyring: one passphrase, and what was wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from circledesk.ui.shell.passphrase import show_words
from circledesk.ui.widgets.buttons import primary
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.form import Form
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class Unlock(QWidget):
    """`unlocked` carries the passphrase typed."""

    unlocked = Signal(str)

    def __init__(self, theme: Theme, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        px = theme.px
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        card = Card(theme)
        card.setMinimumWidth(px(300))
        card.setMaximumWidth(px(460))
        card.body.setContentsMargins(px(24), px(20), px(24), px(20))
        lock = QLabel()
        theme.dress_label(lock, "lock", "accent", 1.8)
        card.body.addWidget(lock)
        card.body.addWidget(Text(self.tr("Open your desk"), "title"))
        card.body.addWidget(Text(folder, "muted", wrap=True))
        self.form = Form(theme)
        self.passphrase = self.form.add("passphrase", self.tr("&Passphrase"), QLineEdit())
        shown = QCheckBox(self.tr("&Show what I type"))
        show_words(shown, self.passphrase)
        self.form.add_widget(shown)
        card.body.addWidget(self.form)
        self.open = primary(theme, self.tr("Open"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.open)
        card.body.addLayout(row)
        middle = QHBoxLayout()  # not an aligned item: Qt would give it too little height when a sentence wraps
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self.open.clicked.connect(self._on_open)
        self.passphrase.returnPressed.connect(self._on_open)

    def refuse(self, sentence: str) -> None:
        """Say beside the field why the desk did not open."""
        self.open.setEnabled(True)
        self.open.setText(self.tr("Open"))
        self.passphrase.selectAll()
        self.form.set_error("passphrase", sentence)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.passphrase.setFocus()

    def _on_open(self) -> None:
        if not self.open.isEnabled():
            return
        self.form.clear_errors()
        if not self.passphrase.text():
            self.form.set_error("passphrase", self.tr("Type the passphrase of this desk."))
            return
        self.open.setEnabled(False)
        self.open.setText(self.tr("Opening…"))
        self.unlocked.emit(self.passphrase.text())
