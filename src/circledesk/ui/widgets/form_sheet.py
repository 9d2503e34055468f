"""A form laid over a part of a page: title, fields that scroll, and at its foot Cancel and the act's own verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.widgets.buttons import primary, push, tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.form import Form, tab_through
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Line
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_UNNAMED = "\N{NO-BREAK SPACE}"


class FormSheet(Card):
    """Fill `form`; `submitted` is the verb's click or Ctrl+Return, `cancelled` is Cancel or Esc."""

    submitted = Signal()
    cancelled = Signal()
    first = ""
    """The name of the row where the cursor begins; '' is the first one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _UNNAMED, padded=False, parent=parent)
        self._greeted = False
        px = theme.px
        dismiss = tool(theme, "x", self.tr("Close without keeping"))
        dismiss.clicked.connect(self.cancelled)
        self.add_tool(dismiss)
        scroll = Scroll(px(16), px(12))
        scroll.setProperty("role", "sheet")
        for surface in (scroll.viewport(), scroll.body.parentWidget()):
            if surface is not None:
                surface.setProperty("role", "sheet")
                surface.setAutoFillBackground(False)
        self.note = InfoBar(theme)
        self.note.setMaximumWidth(px(560))
        scroll.body.addWidget(self.note)
        self.form = Form(theme)
        self.form.setMaximumWidth(px(560))
        scroll.body.addWidget(self.form)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll)
        self.cancel = push(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.submit = primary(theme, "")
        self.submit.clicked.connect(self.submitted)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), px(9), px(16), px(6))
        foot.setSpacing(px(8))
        foot.addWidget(self.submit)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(Line())
        self.body.addLayout(foot)

    def call_it(self, title: str, action: str, icon: str = "") -> None:
        """Say what the form is for, and the verb of its button."""
        self.title.say(title)
        self.setAccessibleName(title)
        self.submit.setText(action)
        if icon:
            self._theme.dress_button(self.submit, icon, "on_accent")

    def wait(self, *, waiting: bool) -> None:
        """Keep the verb from being pressed twice while the act is done."""
        self.submit.setEnabled(not waiting)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self._greeted:
            self._greeted = True
            tab_through(self.form, self.submit, self.cancel)
            self.form.begin(self.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        meant = pressed(event, Where.SHEET)
        if meant == "leave":
            self.cancelled.emit()
        elif meant == "keep" and self.submit.isEnabled():
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
