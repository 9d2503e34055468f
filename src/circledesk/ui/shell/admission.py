"""Waiting to be let into a circle: six words to compare, and how it goes; it leaves by itself once one is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from circledesk.ui.formats import Formats
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.sharing_chip import REACHED

if TYPE_CHECKING:
    from circledesk.services.syncing import Sharing
    from circledesk.ui.theme.theme import Theme


class Admission(QWidget):
    """`try_asked` says that the person wishes a round at once."""

    try_asked = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = Formats(language)
        self.setProperty("role", "page")
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = Scroll(px(20))
        outer.addWidget(scroll)
        scroll.body.addStretch(1)
        card = Card(theme)
        card.setMaximumWidth(px(620))
        card.body.setContentsMargins(px(24), px(20), px(24), px(20))
        card.body.setSpacing(px(10))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        scroll.body.addStretch(2)
        icon = QLabel()
        theme.dress_label(icon, "hourglass", "accent", 1.8)
        card.body.addWidget(icon)
        card.body.addWidget(Text(self.tr("Waiting for the coordination to let this laptop in"), "title", wrap=True))
        told = self.tr(
            "Read these six words to whoever invited you, by telephone or face to face. "
            "They must see the same ones in their list of laptops."
        )
        card.body.addWidget(Text(told, wrap=True))
        self.words = Text("", "title", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleName(self.tr("The six words"))
        card.body.addWidget(self.words)
        self.state = Text("", "muted", wrap=True)
        card.body.addWidget(self.state)
        calm = self.tr("You may close the program: the request stays, and this page goes on where it was.")
        card.body.addWidget(Text(calm, "muted", wrap=True))
        self.chip = Chip(theme)
        self.again = push(theme, self.tr("Look again now"), "refresh")
        self.again.clicked.connect(self.try_asked)
        row = QHBoxLayout()
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.again)
        card.body.addLayout(row)

    def show_sharing(self, seen: Sharing) -> None:
        """Show the words and where the request lies."""
        self.words.setText(" · ".join(seen.waiting))
        place = next(iter(seen.places), None)
        if place is None:
            return
        if place.last_outcome in REACHED:
            ago = self._formats.ago(place.last_reached) if place.last_reached else ""
            said = self.tr("The request lies in {0}. Looked last: {1}.").format(place.where, ago)
            self.chip.say(self.tr("Waits to be let in"), Tone.ACCENT, "hourglass")
        elif place.last_outcome:
            said = self.tr("{0} is not there now. Connect the drive or the network; the request waits here.").format(
                place.where
            )
            self.chip.say(self.tr("Not connected"), Tone.WARN, "cloud-off")
        else:
            said = self.tr("The request is on its way to {0}.").format(place.where)
            self.chip.say(self.tr("Waits to be let in"), Tone.ACCENT, "hourglass")
        self.state.setText(said)
