"""How sharing stands: what has not left this laptop, the places, and a check-up of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.pages.sync.doctor_card import DoctorCard
from circledesk.ui.pages.sync.outbox_card import OutboxCard
from circledesk.ui.pages.sync.places_card import PlacesCard
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from circledesk.services.outbox import Outbox
    from circledesk.services.syncing import Sharing
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.place_rounds import PlaceRounds

_NARROW = 760


class StatePane(Scroll):
    """Cards in two columns where there is room."""

    def __init__(self, tools: PageTools, rounds: PlaceRounds, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme.px(12), tools.theme.px(12), parent)
        self._theme = tools.theme
        self.outbox = OutboxCard(tools)
        self.doctor = DoctorCard(tools)
        self.places = PlacesCard(tools, rounds)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(tools.theme.px(12))
        for cards in ((self.places,), (self.outbox, self.doctor)):
            holder = QVBoxLayout()
            holder.setSpacing(tools.theme.px(12))
            for card in cards:
                holder.addWidget(card)
            holder.addStretch(1)
            self._columns.addLayout(holder, 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def show_sharing(self, sharing: Sharing, outbox: Outbox) -> None:
        """Show how it stands; a circle on one laptop alone has nothing to send."""
        self.places.show_sharing(sharing)
        self.outbox.show_outbox(outbox)
        self.outbox.setVisible(bool(sharing.places))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < self._theme.px(_NARROW)
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
