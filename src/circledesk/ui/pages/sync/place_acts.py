"""What can be done with the place chosen: synchronise it, stop, enter it otherwise, take it off after a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.places import REMOTE
from circledesk.ui.widgets.buttons import link, push
from circledesk.ui.widgets.labels import Line, Text

if TYPE_CHECKING:
    from circledesk.services.ports.sync import Place
    from circledesk.ui.theme.theme import Theme


class PlaceActs(QWidget):
    """Each wish carries the Place shown."""

    visit_asked = Signal(object)
    stop_asked = Signal(object)
    access_asked = Signal(object)
    leave_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place: Place | None = None
        self.visit = link(theme, self.tr("Synchronise it"), "refresh")
        self.stop = link(theme, self.tr("Stop"), "x")
        self.access = link(theme, self.tr("User and password…"), "key")
        self.leave = link(theme, self.tr("Take it off…"), "plug")
        self.question = Text("", wrap=True)
        self.leave_now = push(theme, self.tr("Take it off"), "plug", kind="danger")
        self.leave_not = push(theme, self.tr("Keep it"))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), 0, px(14), px(6))
        column.setSpacing(px(6))
        column.addWidget(Line())
        column.addWidget(self.question)
        for buttons in ((self.visit, self.stop, self.access, self.leave), (self.leave_now, self.leave_not)):
            row = QHBoxLayout()
            row.setSpacing(px(8))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        for button, wish in (
            (self.visit, self.visit_asked),
            (self.stop, self.stop_asked),
            (self.access, self.access_asked),
            (self.leave_now, self.leave_asked),
        ):
            button.clicked.connect(lambda _=False, wish=wish: wish.emit(self._place))
        self.leave.clicked.connect(lambda: self._ask(asking=True))
        self.leave_not.clicked.connect(lambda: self._ask(asking=False))

    def show_place(self, place: Place | None, *, running: bool) -> None:
        """Show what can be done with a place; nothing without one."""
        another = place is None or self._place is None or place.id != self._place.id
        self._place = place
        self.setVisible(place is not None)
        if place is None:
            return
        if another:
            self._ask(asking=False)
        asking = not self.question.isHidden()
        self.visit.setVisible(not running and not asking)
        self.stop.setVisible(running and not asking)
        self.access.setVisible(place.kind in REMOTE and not asking)

    def _ask(self, *, asking: bool) -> None:
        place = self._place
        if place is None:
            return
        said = self.tr("Share no longer through {0}? Nothing in it is deleted, and what is written here stays.")
        self.question.setText(said.format(place.where))
        for widget in (self.question, self.leave_now, self.leave_not):
            widget.setVisible(asking)
        for widget in (self.visit, self.stop, self.access, self.leave):
            widget.setVisible(not asking)
        if asking:
            self.leave_not.setFocus()
        else:
            self.show_place(place, running=False)
