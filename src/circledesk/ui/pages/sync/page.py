"""Sync: what has not left this laptop, what is to be reviewed, the laptops of the circle, what was settled before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import dress, listen
from circledesk.ui.page import Page, PageTools
from circledesk.ui.pages.sync import wishes
from circledesk.ui.pages.sync.circle_pane import CirclePane
from circledesk.ui.pages.sync.hands import Hands
from circledesk.ui.pages.sync.place_rounds import PlaceRounds
from circledesk.ui.pages.sync.placing import FormStack, Placing
from circledesk.ui.pages.sync.review_pane import ReviewPane
from circledesk.ui.pages.sync.settled_pane import SettledPane
from circledesk.ui.pages.sync.state_pane import StatePane
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import primary
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.progress_strip import ProgressStrip
from circledesk.ui.widgets.sharing_chip import REACHED, SharingChip
from circledesk.ui.widgets.whole_file import open_folder_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circledesk.domain.changes import Changes
    from circledesk.services.ports.sync import Place, SyncOutcome
    from circledesk.services.settled import SettledLine
    from circledesk.ui.pages.sync.wishes import Standing


class SyncPage(Page):
    """Nothing here is in anybody's way: a round runs beside the rest, and what it finds is said in words.

    `tab` opens one of state, review, laptops, settled.
    """

    where = Where.SYNC

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._known: tuple[Place, ...] = ()
        self._invitation: Path | None = None
        self._asked = 0
        self._hands = Hands(tools.formats, (), self)
        self._build(tools)
        self._connect()

    def arrive(self, args: Mapping[str, object]) -> None:
        pane = self._panes.get(str(args.get("tab", "")))
        if pane is not None:
            self.tabs.setCurrentWidget(pane)

    def cares(self, changes: Changes) -> bool:
        return bool(changes)

    def reload(self) -> None:
        self._asked += 1
        asked = self._asked

        def show(seen: Standing) -> None:
            if asked == self._asked:  # an answer that was overtaken by a newer one shows nothing
                self.show_standing(seen)

        self.tools.desk.run(self, wishes.standing, then=show)
        if self.tabs.currentWidget() is self.settled:
            self.tools.desk.run(self, wishes.settled_lines, then=self._show_settled)

    def synchronise(self) -> None:
        """Go round every place once, unless that is being done."""
        if not self.rounds.running:
            self.rounds.begin(self._known)

    # -- building

    def _build(self, tools: PageTools) -> None:
        theme = tools.theme
        self.header = PageHeader(theme, self.tr("Sync"), self.tr("This laptop and the others of the circle"))
        self.state = SharingChip(theme, tools.formats)
        self.now = primary(theme, self.tr("Synchronise now"), "refresh")
        dress(self.now, "sync.now")
        self.header.add(self.state)
        self.header.add(self.now)
        self.column.addWidget(self.header)
        self.bar = InfoBar(theme)
        self.column.addWidget(self.bar)
        self.rounds = PlaceRounds(tools.desk, self)
        self.standing = StatePane(tools, self.rounds)
        self.places = self.standing.places
        self.review = ReviewPane(tools)
        self.settled = SettledPane(tools)
        self.tabs = QTabWidget()
        self.stack = FormStack(theme, self.tabs)
        self.circle = CirclePane(tools, self.stack)
        self.laptops = self.circle.laptops
        self._panes = {"state": self.standing, "review": self.review, "laptops": self.circle, "settled": self.settled}
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for pane, words in (
            (self.standing, self.tr("&State")),
            (self.review, self.tr("To &review")),
            (self.circle, self.tr("&Laptops")),
            (self.settled, self.tr("Settle&d before")),
        ):
            self.tabs.addTab(pane, words)
        self.placing = Placing(tools, self.stack, self)
        self.column.addWidget(self.stack, 1)
        self.strip = ProgressStrip(theme)
        self.column.addWidget(self.strip)

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
        self.review.settled.connect(self.tools.announcer.toast)
        self.settled.settled.connect(self.tools.announcer.toast)
        self.circle.words_asked.connect(self._on_words_asked)
        self.circle.invited.connect(self._on_invitation)
        self.circle.changed.connect(self._on_circle_changed)
        self.bar.acted.connect(self._on_bar)
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        listen(self, "sync.next", lambda: self._step(1))
        listen(self, "sync.previous", lambda: self._step(-1))

    # -- showing

    def show_standing(self, seen: Standing) -> None:
        """Show everything."""
        sharing = seen.sharing
        self._known = sharing.places
        self._hands = Hands(self.tools.formats, seen.people.laptops, self)
        self.state.show_standing(sharing)
        self.standing.show_sharing(sharing, seen.outbox)
        self._show_next_step()
        self.circle.show_people(seen.people, sharing.places)
        waiting = len(seen.people.requests)
        laptops = self.tr("&Laptops ({0})").format(waiting) if waiting else self.tr("&Laptops")
        self.tabs.setTabText(self.tabs.indexOf(self.circle), laptops)
        self.review.show_lines(seen.lines, self._hands)
        count = self.tr("To &review ({0})").format(len(seen.lines)) if seen.lines else self.tr("To &review")
        self.tabs.setTabText(self.tabs.indexOf(self.review), count)

    def _show_next_step(self) -> None:
        """One primary button in the window: the form's own, where one is open."""
        self.now.setVisible(bool(self._known) and self.stack.count() == 1)

    def _show_settled(self, lines: tuple[SettledLine, ...]) -> None:
        self.settled.show_lines(lines, self._hands)

    def _step(self, by: int) -> None:
        self.tabs.setCurrentWidget(self.review)
        self.review.step(by)

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

    def _on_circle_changed(self) -> None:
        self.reload()
        self.synchronise()

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
