"""Laptops that wait to be let in: who they say they are, and the six words that are compared by voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.pages.sync.roles import Roles
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.labels import Line, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.ports.circle import JoinRequest
    from circledesk.ui.page import PageTools
    from circledesk.ui.theme.theme import Theme


class RequestRow(QFrame):
    """One laptop that waits; what is decided of it comes by the card's signals."""

    def __init__(self, theme: Theme, request: JoinRequest, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request = request
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(6))
        column.addWidget(Line())
        column.addWidget(Text(request.name, "strong", wrap=True))
        column.addWidget(muted(" · ".join(part for part in (request.person, role) if part), wrap=True))
        self.words = Text("   ".join(request.words), "title", wrap=True)
        self.words.setAccessibleName(" ".join(request.words))
        column.addWidget(self.words)
        self.admit = push(theme, self.tr("The words are the same: let it in"), "user-check")
        self.refuse = push(theme, self.tr("Keep it out"), "user-x")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.admit)
        row.addWidget(self.refuse)
        row.addStretch(1)
        column.addLayout(row)


class RequestsCard(Card):
    """Hidden while nobody waits. Each wish carries the request's id."""

    admit_asked = Signal(str)
    refuse_asked = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._roles = Roles(self)
        px = tools.theme.px
        self.title.say(self.tr("They wait to be let in"))
        self.how = Text(
            self.tr(
                "Call the owner, who reads six words on the other screen. Only if they are these, in this order, is it "
                "that laptop and no other."
            ),
            wrap=True,
        )
        self.how.setContentsMargins(px(14), px(10), px(14), px(4))
        self.body.addWidget(self.how)
        self._rows: list[RequestRow] = []
        self.hide()

    def rows(self) -> list[RequestRow]:
        """Answer what is shown."""
        return list(self._rows)

    def show_requests(self, requests: Sequence[JoinRequest], names: dict[str, str]) -> None:
        """Show who waits; `names` are those of the bodies by id."""
        if [row.request for row in self._rows] != list(requests):
            while self._rows:
                self._rows.pop().deleteLater()
            for one in requests:
                self._add(one, names)
        self.setVisible(bool(requests))

    def _add(self, request: JoinRequest, names: dict[str, str]) -> None:
        bodies = ", ".join(names.get(one, one[:8]) for one in request.bodies)
        role = self._roles.name(request.role)
        row = RequestRow(self._theme, request, f"{role} ({bodies})" if bodies else role, self)
        row.admit.clicked.connect(lambda: self.admit_asked.emit(request.request))
        row.refuse.clicked.connect(lambda: self.refuse_asked.emit(request.request))
        self._rows.append(row)
        self.body.addWidget(row)
