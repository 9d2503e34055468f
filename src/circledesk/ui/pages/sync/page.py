"""Sync: what has not left this laptop, the places and the laptops, and what two of them disagree on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from circledesk.services import history, syncing
from circledesk.ui.page import KeyHint, Page, PageTools
from circledesk.ui.pages.sync import wishes
from circledesk.ui.pages.sync.laptops import Laptops
from circledesk.ui.pages.sync.places_card import PlacesCard
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
    from circledesk.ui.jobs import Progress
    from circledesk.ui.pages.sync.wishes import Standing

_SUFFIX = ".circledesk-invitation"


class SyncPage(Page):
    """Nothing here is in anybody's way: a round runs beside the rest, and what it finds is said in words."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._round: Progress | None = None
        self._invitation: Path | None = None
        theme = tools.theme
        self.header = PageHeader(theme, self.tr("Sync"), self.tr("This laptop and the others of the circle"))
        self.state = SharingChip(theme)
        self.now = primary(theme, self.tr("Synchronise now"), "refresh")
        self.now.setShortcut("F5")
        self.header.add(self.state)
        self.header.add(self.now)
        self.column.addWidget(self.header)
        scroll = Scroll(theme.px(12), theme.px(12))
        self.column.addWidget(scroll, 1)
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
        self.places = PlacesCard(tools)
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
        if self._round is not None:
            return
        self.now.setEnabled(False)
        self.strip.show_progress(-1, self._step(""))
        self._round = self.tools.desk.run(
            self,
            syncing.sync,
            then=self._on_round,
            failed=self._on_round_failed,
            progress=lambda far, step: self.strip.show_progress(far, self._step(step)),
        )

    def share_through(self, folder: Path) -> None:
        """Share through a folder from now on."""
        self.tools.desk.run(self, wishes.add_folder, folder, then=self._on_place)

    def invite(self, role: str, path: Path) -> None:
        """Write an invitation for another laptop."""
        self.tools.desk.run(self, wishes.invite, role, path, then=self._on_invitation)

    # -- building

    def _connect(self) -> None:
        self.now.clicked.connect(self.synchronise)
        self.places.folder_chosen.connect(self.share_through)
        self.strip.cancelled.connect(self._on_cancel)
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
        self.state.show_state([place.last_outcome for place in sharing.places], sharing.unsent)
        self.places.show_sharing(sharing)
        self.now.setVisible(shared)
        self.laptops.invite.setEnabled(shared)
        self.laptops.show_members(seen.members)
        self.review.show_conflicts(seen.conflicts)
        self.review_card.setVisible(bool(seen.conflicts))

    # -- what happens

    def _on_round(self, outcomes: list[tuple[Place, SyncOutcome]]) -> None:
        self._end_round()
        for _place, outcome in outcomes:
            self.tools.desk.announce(outcome.changes)
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

    def _on_round_failed(self, error: BaseException) -> None:
        self._end_round()
        self.tools.problems.tell(error)
        self.reload()

    def _step(self, step: str) -> str:
        """Answer the words of a step that the round reports by its code."""
        steps = {
            "believing": self.tr("Synchronising: checking who belongs to the circle…"),
            "receiving": self.tr("Synchronising: receiving…"),
            "sending": self.tr("Synchronising: sending…"),
            "files": self.tr("Synchronising: evidence files…"),
        }
        return steps.get(step, self.tr("Synchronising…"))

    def _end_round(self) -> None:
        self._round = None
        self.now.setEnabled(True)
        self.strip.finish()

    def _on_cancel(self) -> None:
        if self._round is not None:
            self._round.cancel()

    def _on_place(self, place: Place) -> None:
        self.tools.announcer.toast(self.tr("From now on this laptop shares through {0}.").format(place.where))
        self.synchronise()

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
