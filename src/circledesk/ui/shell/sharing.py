"""Sharing with the other laptops in the background: rounds when they are due, and the words that say how it stands."""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from circledesk.services import syncing
from circledesk.ui.formats import Formats
from circledesk.ui.shell import rounds
from circledesk.ui.shell.lookout import Lookout
from circledesk.ui.shell.tempo import Tempo
from circledesk.ui.widgets.sharing_chip import REACHED, SharingWords, share_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from circledesk.services.ports.sync import Place, SyncOutcome
    from circledesk.ui.desk import Desk
    from circledesk.ui.jobs import Progress
    from circledesk.ui.page import Announcer

LAST_ROUND = 2.0  # seconds the program's end waits for what is still to be sent
_START_MS = 600  # the first page comes first
_LOOK_MS, _SAY_MS, _LOOK_EVERY = 500, 5000, 2


class Sharing(QObject):
    """Never in anybody's way: a round that fails is a word in the status line, not a dialog.

    Folders are visited one after the other; each place behind a network goes its own way, so that a slow one keeps
    nobody waiting. What is visited together is a lane.

    The desk's `shared` tells the pages how sharing stands, `waiting_changed` carries the six words while this laptop
    waits to be let in and () from then on, `rounded` the outcomes of a round.
    """

    waiting_changed = Signal(object)
    rounded = Signal(object)

    def __init__(self, desk: Desk, announcer: Announcer) -> None:
        super().__init__()
        self._desk, self._announcer = desk, announcer
        self._words = SharingWords(self)
        self._errand = rounds.Errand()
        self._tempos: dict[str, Tempo] = {}
        self._lookouts: dict[str, Lookout] = {}
        self._seen: syncing.Sharing | None = None
        self._lanes: dict[str, str] = {}
        self._running: dict[str, Progress] = {}
        self._looking = self._left_over = False
        self._last: QEventLoop | None = None
        self._farewells: set[str] = set()
        self._says = 0
        self._due = self._timer(self._on_due, single=True)
        self._soon = self._timer(self._look, single=True)
        self._clock = self._timer(self._on_clock, single=False)
        desk.opened.connect(self._on_opened)
        desk.saved.connect(self._on_saved)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    @property
    def seen(self) -> syncing.Sharing | None:
        """How sharing stood at the last look."""
        return self._seen

    @property
    def busy(self) -> bool:
        """Whether a round is under way."""
        return bool(self._running)

    def round(self) -> None:
        """Go to every place at once."""
        for tempo in self._tempos.values():
            tempo.hurry(monotonic())
        self._plan()

    def cancel(self) -> None:
        """Stop the rounds under way."""
        for job in self._running.values():
            job.cancel()

    def enter(self, failed: Callable[[BaseException], object], place: Place, *access: object) -> None:
        """Enter a place from now on with a user, a secret, and whether that is kept; visit it at once."""
        self._desk.run(self, rounds.enter, place, access, then=lambda _: self.round(), failed=failed)

    def say(self) -> None:
        """Say again how sharing stands, in the language in force."""
        if self._seen is not None:
            words, tone, icon = self._words.say(share_of(self._seen), Formats(self._desk.words.language))
            self._announcer.show_sharing(words, tone, icon)

    def last_round(self, limit: float = LAST_ROUND) -> None:
        """Send what is still here, in at most `limit` seconds; afterwards nothing more is done."""
        self._stop_watching()
        if self._desk.is_open and self._tempos:
            self._last = QEventLoop()
            QTimer.singleShot(int(limit * 1000), self._last.quit)
            self._desk.ask(self, rounds.nothing, then=self._on_handed_over, failed=self._on_handed_over)
            self._last.exec()
        self.stop()

    def stop(self) -> None:
        """End everything that is under way."""
        self._stop_watching()
        self.cancel()
        self._errand.close()

    # -- what happens

    def _on_opened(self) -> None:
        self._desk.glance(self, syncing.glimpse, then=self._on_glimpsed)
        self._soon.start(_START_MS)
        self._clock.start(_SAY_MS)

    def _on_glimpsed(self, seen: syncing.Sharing) -> None:
        if self._seen is None:
            words, tone, icon = self._words.say(share_of(seen), Formats(self._desk.words.language))
            self._announcer.show_sharing(words, tone, icon)

    def _on_saved(self, _moment: datetime) -> None:
        for tempo in self._tempos.values():
            tempo.wrote(monotonic())
        self._plan()
        if not self._soon.isActive():
            self._soon.start(_LOOK_MS)

    def _on_state(self, _state: Qt.ApplicationState) -> None:
        self._set_eagerness()

    def _on_clock(self) -> None:
        self._set_eagerness()
        self._says += 1
        if self._says % _LOOK_EVERY == 0:
            self._look()
        else:
            self.say()

    def _on_stirred(self, place: str) -> None:
        self._tempos[place].heard(monotonic())
        self._plan()

    # -- looking

    def _look(self) -> None:
        if self._desk.is_open and not self._looking and self._last is None:
            self._looking = True
            self._desk.run(self, rounds.look, then=self._on_looked, failed=self._on_look_failed)

    def _on_look_failed(self, error: BaseException) -> None:
        self._looking = False
        logging.getLogger(__name__).info("how sharing stands could not be read", exc_info=error)

    def _on_looked(self, seen: syncing.Sharing) -> None:
        self._looking = False
        before, self._seen = self._seen, seen
        if before is None:
            self._left_over = bool(seen.unsent)
        self._keep_up_with(seen.places)
        self._set_eagerness()
        self.say()
        self._desk.shared.emit(seen)
        if seen.waiting != (before.waiting if before else ()):
            self.waiting_changed.emit(seen.waiting)

    def _keep_up_with(self, places: tuple[Place, ...]) -> None:
        if self._last is not None:
            return
        for gone in self._tempos.keys() - {place.id for place in places}:
            del self._tempos[gone], self._lanes[gone]
            if gone in self._lookouts:
                self._lookouts.pop(gone).stop()
        for place in places:
            if place.id not in self._tempos:
                self._tempos[place.id] = Tempo(regular=monotonic())
                self._lanes[place.id] = rounds.lane(place)
                if rounds.can_watch(place) and self._seen is not None:
                    lookout = Lookout(place, self._seen.device, self)
                    lookout.stirred.connect(self._on_stirred)
                    self._lookouts[place.id] = lookout
        self._plan()

    def _set_eagerness(self) -> None:
        """Glance at the places while it matters: somebody looks on, a session is under way, or others are there."""
        now = monotonic()
        looks_on = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        at_work = self._seen is not None and (self._seen.in_session or bool(self._seen.waiting))
        for place, lookout in self._lookouts.items():
            lookout.be_eager(eager=looks_on or at_work or self._tempos[place].lively(now))

    # -- rounds

    def _plan(self) -> None:
        waits = [tempo.due for place, tempo in self._tempos.items() if self._lanes[place] not in self._running]
        if waits and self._last is None:
            self._due.start(max(0, min(int((min(waits) - monotonic()) * 1000) + 1, 3_600_000)))

    def _on_due(self) -> None:
        now = monotonic()
        due: dict[str, dict[str, bool]] = {}
        for place, tempo in self._tempos.items():
            lane = self._lanes[place]
            if tempo.due <= now and lane not in self._running:
                due.setdefault(lane, {})[place] = tempo.begin(now)
        for lane, places in due.items():
            self._begin(lane, places)
        self._plan()

    def _begin(self, lane: str, due: dict[str, bool]) -> None:
        self._running[lane] = self._desk.run(
            self,
            self._errand.go,
            due,
            then=lambda outcomes: self._on_round(lane, due, outcomes),
            failed=lambda error: self._on_failure(lane, due, error),
        )

    def _on_round(self, lane: str, due: dict[str, bool], outcomes: list[tuple[Place, SyncOutcome]]) -> None:
        del self._running[lane]
        how = {place.id: outcome for place, outcome in outcomes}
        for place in due.keys() & self._tempos.keys():
            if place in how:
                self._tempos[place].went(monotonic(), well=how[place].state in REACHED)
            else:
                self._tempos[place].passed(monotonic())
        for outcome in how.values():
            self._desk.announce(outcome.changes)
        names = tuple(sorted({name for outcome in how.values() for name in outcome.admitted}))
        if names:
            self._desk.run(self, rounds.newcomers, names, then=self._greet, failed=self._on_look_failed)
        self._go_on()
        self.rounded.emit(outcomes)

    def _on_failure(self, lane: str, due: dict[str, bool], error: BaseException) -> None:
        logging.getLogger(__name__).warning("a round in the background failed", exc_info=error)
        del self._running[lane]
        for place in due.keys() & self._tempos.keys():
            self._tempos[place].went(monotonic(), well=False)
        self._go_on()

    def _go_on(self) -> None:
        if self._last is not None:
            self._begin_last()
            return
        self._plan()
        self._look()
        if self._left_over:
            self._left_over = False
            self._desk.run(self, rounds.look, then=self._tell_left_over, failed=self._on_look_failed)

    def _begin_last(self) -> None:
        """One more round in each lane that is free; after all of them the end."""
        for lane in self._farewells - self._running.keys():
            self._farewells.discard(lane)
            self._begin(lane, {place: False for place, its in self._lanes.items() if its == lane})
        if self._last is not None and not self._running and not self._farewells:
            self._last.quit()

    def _on_handed_over(self, _answer: object) -> None:
        """The closing pages handed over what was typed."""
        self._farewells = set(self._lanes.values())
        self._begin_last()

    # -- telling

    def _greet(self, newcomers: list[syncing.Newcomer]) -> None:
        for one in newcomers:
            words = self.tr("{0} is in the circle now. Compare its six words with its owner: {1}")
            self._announcer.toast(words.format(one.name, " · ".join(one.words)))

    def _tell_left_over(self, seen: syncing.Sharing) -> None:
        if seen.unsent and seen.places and not seen.waiting:
            words = self.tr("%n change(s) of last time have not left this laptop yet.", "", seen.unsent)
            self._announcer.toast(words)

    def _stop_watching(self) -> None:
        for timer in (self._due, self._soon, self._clock):
            timer.stop()
        for lookout in self._lookouts.values():
            lookout.stop()
        self._lookouts.clear()

    def _timer(self, slot: object, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer
