"""The places this laptop shares through: how each of them is, in words, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from circledesk.domain.places import FOLDER, S3, WEBDAV
from circledesk.ui.pages.sync.health import Health
from circledesk.ui.pages.sync.place_acts import PlaceActs
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.sharing_chip import LACKING

if TYPE_CHECKING:
    from circledesk.services.ports.sync import Place
    from circledesk.services.syncing import Sharing
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.sync.place_rounds import PlaceRounds

_ICONS = {FOLDER: "folder", WEBDAV: "cloud", S3: "upload"}


class PlacesCard(Card):
    """`add_asked` wishes for another place; what is wished of one comes from `acts`."""

    add_asked = Signal()

    def __init__(self, tools: PageTools, rounds: PlaceRounds, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit, self._rounds = tools, rounds
        self._places: dict[str, Place] = {}
        theme = tools.theme
        self.title.say(self.tr("Places"))
        self.add = push(theme, self.tr("Add a place…"), "plus")
        self.add_tool(self.add)
        self.summary = muted("", wrap=True)
        self.summary.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(4))
        self.list = FittedList(theme, self.tr("Places"))
        self.acts = PlaceActs(theme)
        self.empty = EmptyState(
            theme,
            "folder-share",
            self.tr("This circle lives on this laptop only"),
            self.tr(
                "Share it through a folder that both laptops reach (a stick, a network drive, a synchronised folder), "
                "through a WebDAV folder such as Nextcloud's, or through an S3 bucket. "
                "What lies there is encrypted and signed."
            ),
            self.tr("Share through a place…"),
        )
        for widget in (self.summary, self.list, self.acts, self.empty):
            self.body.addWidget(widget)
        self.add.clicked.connect(self.add_asked)
        self.empty.acted.connect(self.add_asked)
        self.list.chosen.connect(self._on_chosen)
        rounds.moved.connect(self._show_places)

    def show_sharing(self, sharing: Sharing) -> None:
        """Show the places and what has not left this laptop."""
        shared = bool(sharing.places)
        self._places = {place.id: place for place in sharing.places}
        for widget in (self.list, self.summary, self.add):
            widget.setVisible(shared)
        self.empty.setVisible(not shared)
        self.summary.setText(self._summary(sharing))
        self._show_places()

    def _show_places(self) -> None:
        health = Health(self._kit.desk.words)
        self.list.show_rows([self._face(place, health) for place in self._places.values()])
        if self._places and self.list.current_key() not in self._places:
            lacking = (one for one in self._places.values() if one.last_outcome in LACKING)
            self.list.choose(next(lacking, next(iter(self._places.values()))).id, quietly=True)
        self._on_chosen(self.list.current_key())

    def _on_chosen(self, key: str) -> None:
        self.acts.show_place(self._places.get(key), running=bool(self._rounds.step(key)))

    def _summary(self, sharing: Sharing) -> str:
        if not sharing.unsent:
            return self.tr("Everything written here lies in the places too.")
        said = self.tr("%n change(s) have not left this laptop", "", sharing.unsent)
        reached = [place.last_reached for place in sharing.places if place.last_reached]
        since = self.tr("since the last round, {0}").format(self._kit.formats.ago(max(reached))) if reached else ""
        return " ".join(part for part in (said, since) if part) + "."

    def _face(self, place: Place, health: Health) -> RowFace:
        step = self._rounds.step(place.id)
        pill, tone, icon = (step, Tone.ACCENT, "refresh") if step else health.pill(place.last_outcome)
        reached = (
            self.tr("Last reached: {0}").format(self._kit.formats.ago(place.last_reached))
            if place.last_reached
            else self.tr("Never reached yet")
        )
        where = self.tr("{0}, as {1}").format(place.where, place.user) if place.user else place.where
        return RowFace(
            key=place.id,
            title=place.name,
            subtitle="\n".join(part for part in (where, reached, health.sentence(place)) if part),
            icon=_ICONS.get(place.kind, "folder"),
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )
