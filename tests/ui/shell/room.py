"""Laptops in one room: real desks of one circle, each with its sharing in the background, and one shared folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from circledesk import bootstrap
from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.meetings import Meeting
from circledesk.services import meetings, places, syncing
from circledesk.services.ports.desk import OpenDesk
from circledesk.services.ports.sync import Place, SyncOutcome
from circledesk.services.ports.work import Work
from circledesk.ui.desk import Desk
from circledesk.ui.problems import Problems
from circledesk.ui.shell.sharing import Sharing
from circledesk.ui.theme.tokens import Tone

T = TypeVar("T")
PASSPHRASE = "la quebrada canta de noche"
WAIT_MS = 30_000
START = at(date(2026, 11, 23), 9)


class Quiet:
    """Progress nobody looks at."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        pass


@dataclass
class Edge:
    """What was said at the edge of a window."""

    toasts: list[str] = field(default_factory=list)
    chips: list[tuple[str, Tone, str]] = field(default_factory=list)

    @property
    def chip(self) -> str:
        return self.chips[-1][0] if self.chips else ""

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:  # noqa: ARG002 - nothing undoes here
        self.toasts.append(text)

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        self.chips.append((words, tone, icon))


class Laptop:
    """One start of the program, without its window."""

    def __init__(self, qtbot: QtBot, data: OpenDesk) -> None:
        self.qtbot = qtbot
        self.owner = QObject()
        self.edge = Edge()
        self.problems: list[str] = []
        problems = Problems()
        problems.refused.connect(self.problems.append)
        problems.blocked.connect(self.problems.append)
        self.desk = Desk(problems)
        self.sharing = Sharing(self.desk, self.edge)
        self.outcomes: list[tuple[Place, SyncOutcome]] = []
        self.rounds = 0
        self.sharing.rounded.connect(self._on_rounded)
        with qtbot.waitSignal(self.desk.opened):
            self.desk.open(lambda: data)

    def write(self, words: str) -> None:
        """Write something that others can see."""
        self.desk.do(self.owner, _write, words)

    def read(self) -> str:
        """What was written last, here or elsewhere."""
        return self.ask(lambda work: work.all(Meeting)[0].place)

    def ask(self, question: Callable[[Work], T]) -> T:
        answers: list[T] = []
        self.desk.ask(self.owner, question, then=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        return answers[0]

    def ask_places(self) -> list[Place]:
        """The places this laptop shares through."""
        answers: list[list[Place]] = []
        self.desk.run(self.owner, lambda desk, _progress: desk.places(), then=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        return answers[0]

    def wait_for_chip(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.edge.chip, timeout=WAIT_MS)

    def settle(self) -> None:
        """Wait until a round went well and nothing is left to send."""

        def settled() -> bool:
            seen = self.sharing.seen
            return self.rounds > 0 and seen is not None and not seen.unsent and self.desk.idle

        self.qtbot.waitUntil(settled, timeout=WAIT_MS)

    @property
    def sendings(self) -> list[int]:
        """How many operations each round took along that took any."""
        return [outcome.sent for _, outcome in self.outcomes if outcome.sent]

    def end(self) -> None:
        self.sharing.stop()
        self.desk.close()

    def _on_rounded(self, outcomes: list[tuple[Place, SyncOutcome]]) -> None:
        self.rounds += 1
        self.outcomes += outcomes


def found(folder: Path, shared: Path) -> bootstrap.Desk:
    """A circle whose first laptop shares through a folder."""
    founding = bootstrap.Founding(template="bogota-2021-2023", person="Amparo", device_name="Portátil A")
    desk = bootstrap.found_circle(folder, PASSPHRASE, founding)
    with desk.work() as work:
        meetings.plan(work, meetings.SessionPlan(body_id=work.all(Body)[0].id, starts=START, place="Sala 3"))
    shared.mkdir()
    places.add_folder(desk, shared)
    syncing.sync(desk, Quiet())
    return desk


def join(first: bootstrap.Desk, folder: Path) -> bootstrap.Desk:
    """A second laptop that was let in and has everything."""
    desk, _ = bootstrap.join_circle(
        folder, PASSPHRASE, syncing.invite(first), bootstrap.Joining(device_name="Portátil B")
    )
    for one in (desk, first, desk):
        syncing.sync(one, Quiet())
    return desk


def _write(work: Work, words: str) -> None:
    work.put(replace(work.all(Meeting)[0], place=words))
