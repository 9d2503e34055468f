"""Sync: what has not left this laptop, the places and the laptops, and what two of them disagree on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from circledesk.services import history
from circledesk.ui.page import KeyHint, Page, PageTools
from circledesk.ui.pages.sync import wishes
from circledesk.ui.pages.sync.laptops import Laptops
from circledesk.ui.pages.sync.place_rounds import PlaceRounds
from circledesk.ui.pages.sync.places_card import PlacesCard
from circledesk.ui.pages.sync.placing import FormStack, Placing
from circledesk.ui.pages.sync.review import Review
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.sharing_chip import REACHED, SharingChip
from circledesk.ui.widgets.whole_file import open_folder_of

if TYPE_CHECKING:
    from circledesk.domain.changes import Changes
    from circledesk.services.history import ConflictLine
    from circledesk.services.ports.sync import Place, SyncOutcome
    from circledesk.ui.pages.sync.wishes import Standing

_SUFFIX = ".circledesk-invitation"


class SyncPage(Page):
    """Nothing here is in anybody's way: a round runs beside the rest, and what it finds is said in words."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._invitation: Path | None = None
        self._known: tuple[Place, ...] = ()
        theme = tools.theme
        self.header = PageHeader(theme, self.tr("Sync"), self.tr("This laptop and the others of the circle"))
        self.state = SharingChip(theme)
        self.now = primary(theme, self.tr("Synchronise now"), "refresh")
        self.now.setShortcut("F5")
        self.header.add(self.state)
        self.header.add(self.now)
        self.column.addWidget(self.header)
        scroll = Scroll(theme.px(12), theme.px(12))
        self.stack = FormStack(theme, scroll)
        self.column.addWidget(self.stack, 1)
        self.bar = InfoBar(theme)
        scroll.body.addWidget(self.bar)
        self.review_card = Card(theme, self.tr("To review"), padded=False)
        self.review = Review(tools)
        self.review_card.body.addWidget(self.review)
        self.review_card.hide()
        scroll.body.addWidget(self.review_card)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(12))
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch(1)
        self.laptops = Laptops(tools)
        self.rounds = PlaceRounds(tools.desk, self)
        self.places = PlacesCard(tools, self.rounds)
        self.placing = Placing(tools, self.stack, self)
        for card in (self.places, self.laptops):
            holder = QVBoxLayout()
            holder.addWidget(card)
            holder.addStretch(1)
            self._columns.addLayout(holder, 1)
        self.strip = ProgressStrip(theme)
        self.column.addWidget(self.strip)
        self._connect()

    def cares(self, changes: Changes) -> bool:
        return bool(changes)

    def reload(self) -> None:
        self.tools.desk.run(self, wishes.standing, then=self.show_standing)

    def keys(self) -> tuple[KeyHint, ...]:
        return (KeyHint("F5", self.tr("synchronise now")),)

    def synchronise(self) -> None:
        """Go round every place once, unless that is being done."""
        if not self.rounds.running:
            self.rounds.begin(self._known)

    def invite(self, role: str, path: Path) -> None:
        """Write an invitation for another laptop."""
        self.tools.desk.run(self, wishes.invite, role, path, then=self._on_invitation)

    # -- building

    def _connect(self) -> None:
        self.now.clicked.connect(self.synchronise)
        self.places.add_asked.connect(self.placing.add)
        self.places.acts.visit_asked.connect(lambda place: self.rounds.begin([place]))
        self.places.acts.stop_asked.connect(lambda place: self.rounds.cancel(place.id))
        self.places.acts.access_asked.connect(self.placing.change_access)
        self.places.acts.leave_asked.connect(self.placing.leave)
        self.stack.currentChanged.connect(self._show_next_step)
        self.placing.added.connect(self._on_place)
        self.placing.left.connect(self.reload)
        self.rounds.moved.connect(self._on_moved)
        self.rounds.ended.connect(self._on_round)
        self.rounds.failed.connect(self.tools.problems.tell)
        self.strip.cancelled.connect(self.rounds.cancel)
        self.review.settled.connect(self._on_settled)
        self.laptops.words_asked.connect(self._on_words_asked)
        self.laptops.invite_asked.connect(self._on_invite)
        self.bar.acted.connect(self._on_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < self.tools.theme.px(720)
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    # -- showing

    def show_standing(self, seen: Standing) -> None:
        """Show everything."""
        sharing = seen.sharing
        shared = bool(sharing.places)
        self._known = sharing.places
        self.state.show_state([place.last_outcome for place in sharing.places], sharing.unsent)
        self.places.show_sharing(sharing)
        self._show_next_step()
        self.laptops.invite.setEnabled(shared)
        self.laptops.show_members(seen.members)
        self.review.show_conflicts(seen.conflicts)
        self.review_card.setVisible(bool(seen.conflicts))

    def _show_next_step(self) -> None:
        """One primary button in the window: the form's own, where one is open."""
        self.now.setVisible(bool(self._known) and self.stack.count() == 1)

    # -- what happens

    def _on_round(self, outcomes: list[tuple[Place, SyncOutcome]]) -> None:
        sent = sum(outcome.sent for _, outcome in outcomes)
        received = sum(outcome.received for _, outcome in outcomes)
        refused = sum(outcome.refused for _, outcome in outcomes)
        admitted = sorted({name for _, outcome in outcomes for name in outcome.admitted})
        said = [self.tr("Sent: {0}. Received: {1}.").format(sent, received)]
        if admitted:
            said.append(self.tr("Let in: {0}. Compare the six words with its owner.").format(", ".join(admitted)))
        if refused:
            said.append(self.tr("%n object(s) were refused, for they were not rightly signed.", "", refused))
        well = not refused and all(outcome.state in REACHED for _, outcome in outcomes)
        self._invitation = None
        self.bar.say(" ".join(said), Tone.OK if well else Tone.WARN)
        self.reload()

    def _on_moved(self) -> None:
        self.now.setEnabled(not self.rounds.running)
        if self.rounds.running:
            self.strip.show_progress(self.rounds.fraction, self.tr("Synchronising…"))
        else:
            self.strip.finish()

    def _on_place(self, place: Place) -> None:
        self.reload()
        self.rounds.begin([place])

    def _on_invite(self, role: str) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = str(Path(documents) / (self.tr("invitation") + _SUFFIX))
        kind = self.tr("Invitations (*{0})").format(_SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the invitation"), proposal, kind)
        if chosen:
            self.invite(role, Path(chosen))

    def _on_invitation(self, path: Path) -> None:
        self._invitation = path
        words = self.tr(
            "Invitation saved: {0}. Hand it over by a way you trust. When the other laptop has used it, synchronise "
            "here, and compare the six words shown there with those of the new laptop in this list."
        ).format(path)
        self.bar.say(words, Tone.ACCENT, self.tr("Open the folder"), "send")

    def _on_bar(self) -> None:
        if self._invitation is not None:
            open_folder_of(self._invitation)

    def _on_words_asked(self, device: str) -> None:
        self.tools.desk.run(self, wishes.six_words, device, then=self._show_words)

    def _show_words(self, words: tuple[str, ...]) -> None:
        self._invitation = None
        self.bar.say(self.tr("Its six words: {0}").format(" · ".join(words)), Tone.ACCENT, icon="key")

    def _on_settled(self, line: ConflictLine, place: int) -> None:
        value = line.values[place]
        done = self.tr("Settled: «{0}» stands.").format(value.shown)
        self.tools.desk.do(
            self, history.settle, line.conflict, value.plain, then=lambda _: self.tools.announcer.toast(done)
        )
