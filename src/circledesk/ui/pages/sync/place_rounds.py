"""Rounds asked for by hand, one job for each place: one that hangs keeps nobody waiting and is stopped alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circledesk.ui.pages.sync import place_wishes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.ports.sync import Place, SyncOutcome
    from circledesk.ui.desk import Desk
    from circledesk.ui.jobs import Progress


class PlaceRounds(QObject):
    """`moved` says that a round is further on or over, `ended` carries the outcomes once the last one is over.

    `failed` carries the error of a round that went wrong altogether; the others go on.
    """

    moved = Signal()
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: dict[str, Progress] = {}
        self._far: dict[str, tuple[float, str]] = {}
        self._outcomes: list[tuple[Place, SyncOutcome]] = []

    @property
    def running(self) -> bool:
        """Whether a round is under way."""
        return bool(self._jobs)

    @property
    def fraction(self) -> float:
        """How far all of them are together, below 0 before anything is known."""
        known = [far for far, _ in self._far.values() if far >= 0]
        return sum(known) / len(self._far) if known else -1

    def begin(self, places: Sequence[Place]) -> None:
        """Visit these places, those that are not being visited already."""
        if not self._jobs:
            self._outcomes, self._far = [], {}
        for place in places:
            if place.id not in self._jobs:
                self._begin(place.id)
        self.moved.emit()

    def cancel(self, place: str = "") -> None:
        """Stop the round with one place, or all of them."""
        for one, job in self._jobs.items():
            if place in {"", one}:
                job.cancel()

    def step(self, place: str) -> str:
        """What is being done at a place, in words; '' where nothing is."""
        return self._words(self._far[place][1]) if place in self._jobs else ""

    def _begin(self, place: str) -> None:
        self._far[place] = (-1.0, "")
        self._jobs[place] = self._desk.run(
            self,
            place_wishes.visit,
            place,
            then=lambda outcomes: self._on_visited(place, outcomes),
            failed=lambda error: self._on_failed(place, error),
            progress=lambda far, step: self._on_step(place, far, step),
        )

    def _on_step(self, place: str, far: float, step: str) -> None:
        if place in self._jobs:
            self._far[place] = (far, step)
            self.moved.emit()

    def _on_visited(self, place: str, outcomes: list[tuple[Place, SyncOutcome]]) -> None:
        self._outcomes += outcomes
        for _, outcome in outcomes:
            self._desk.announce(outcome.changes)
        self._end(place)

    def _on_failed(self, place: str, error: BaseException) -> None:
        self.failed.emit(error)
        self._end(place)

    def _end(self, place: str) -> None:
        self._jobs.pop(place, None)
        self._far[place] = (1.0, "done")
        self.moved.emit()
        if not self._jobs:
            self.ended.emit(self._outcomes)

    def _words(self, step: str) -> str:
        """The words of a step that a round reports by its code."""
        steps = {
            "believing": self.tr("Checking who belongs to the circle…"),
            "beginning": self.tr("Receiving everything…"),
            "receiving": self.tr("Receiving…"),
            "sending": self.tr("Sending…"),
            "files": self.tr("Evidence files…"),
        }
        return steps.get(step, self.tr("Synchronising…"))
