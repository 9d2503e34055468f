"""Waiting to be let into a circle: six words to compare, and how it goes; it leaves by itself once one is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from circledesk.ui.formats import Formats
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.access_rows import AccessRows
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.form import Form
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.sharing_chip import LACKING, REACHED

if TYPE_CHECKING:
    from circledesk.services.ports.sync import Place
    from circledesk.services.syncing import Sharing
    from circledesk.ui.theme.theme import Theme


class Admission(QWidget):
    """`try_asked` says that the person wishes a round at once, `entered` with what the place is entered: who, the
    secret, and whether the keyring keeps it.
    """

    try_asked = Signal()
    entered = Signal(object, str, str, bool)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = Formats(language)
        self._place: Place | None = None
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
        self.form = Form(theme)
        self.access = AccessRows(self.form)
        self.enter = push(theme, self.tr("Enter the place"), "key")
        self.enter.clicked.connect(self._on_enter)
        self.form.add_widget(self.enter)
        self.form.hide()
        card.body.addWidget(self.form)
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
        place = self._place = next(iter(seen.places), None)
        if place is None:
            return
        lacking = place.last_outcome in LACKING
        if lacking and self.form.isHidden():
            self.access.user.setText(place.user)
        self.form.setVisible(lacking)
        if place.last_outcome in REACHED:
            ago = self._formats.ago(place.last_reached) if place.last_reached else ""
            said = self.tr("The request lies in {0}. Looked last: {1}.").format(place.where, ago)
            self.chip.say(self.tr("Waits to be let in"), Tone.ACCENT, "hourglass")
        elif lacking:
            said = self.tr("{0} asks who comes. Type it, so that the request can be left there.").format(place.where)
            self.chip.say(self.tr("Needs a password"), Tone.WARN, "key")
        elif place.last_outcome:
            said = self.tr("{0} is not there now. Connect the drive or the network; the request waits here.").format(
                place.where
            )
            self.chip.say(self.tr("Not connected"), Tone.WARN, "cloud-off")
        else:
            said = self.tr("The request is on its way to {0}.").format(place.where)
            self.chip.say(self.tr("Waits to be let in"), Tone.ACCENT, "hourglass")
        self.state.setText(said)

    def refuse(self, sentence: str) -> None:
        """Say beneath the password why the place was not entered."""
        self.enter.setEnabled(True)
        self.form.set_error("secret", sentence)

    def _on_enter(self) -> None:
        self.form.clear_errors()
        typed = self.access.typed()
        if typed is not None and self._place is not None:
            self.enter.setEnabled(False)
            self.entered.emit(self._place, *typed, self.access.keep.isChecked())
