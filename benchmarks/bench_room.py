"""Two laptops in one room: from a write on one to its row on the other, over a folder both share."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.pairs import Budget, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from circledesk.services.ports.work import Work
    from circledesk.ui.desk import Desk
    from circledesk.ui.shell.sharing import Sharing
    from circledesk.ui.theme.tokens import Tone

PASSPHRASE = "la quebrada canta"  # noqa: S105 - of desks that live for one measurement
WRITES, PATIENCE = 12, 30.0


class Edge:
    """Stands for the window's edge: nobody looks."""

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Nobody reads it."""

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        """Nobody looks."""


class Quiet:
    """Progress nobody looks at."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        """Nobody looks."""


def readings() -> Iterator[Reading]:
    """The one promise about a room."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - other benches need no toolkit

    application = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as folder:
        _found_two(Path(folder))
        took = _measure(application, Path(folder))  # type: ignore[arg-type]
    detail = f"median {statistics.median(took):.2f} s, quickest {min(took):.2f} s of {len(took)} writes"
    budget = Budget(name="the slowest of a dozen writes, from kept here to kept there", at_most=2.0, unit="s")
    yield Reading(budget=budget, value=max(took), detail=detail)


def _found_two(folder: Path) -> None:
    from circledesk import bootstrap  # noqa: PLC0415 - as above
    from circledesk.services import syncing  # noqa: PLC0415 - as above

    founding = bootstrap.Founding(template="demo", person="Wilmer", device_name="Portátil A")
    first = bootstrap.found_circle(folder / "a", PASSPHRASE, founding)
    (folder / "shared").mkdir()
    syncing.add_folder(first, folder / "shared")
    second, _ = bootstrap.join_circle(folder / "b", PASSPHRASE, syncing.invite(first), "Portátil B")
    for desk in (second, first, second):
        syncing.sync(desk, Quiet())
    first.close()
    second.close()


def _measure(application: QApplication, folder: Path) -> list[float]:
    a, sharing_a = _start(application, folder / "a")
    b, sharing_b = _start(application, folder / "b")
    seen: list[float] = []
    b.changed.connect(lambda _changes: seen.append(time.perf_counter()))
    took = []
    for count in range(WRITES):
        _rest(application, 0.3 * (count % 4))
        kept: list[float] = []
        seen.clear()
        a.do(a, _write, f"Sala {count}", then=lambda _: kept.append(time.perf_counter()))  # noqa: B023 - landed below
        _wait(application, lambda: bool(kept) and bool(seen))  # noqa: B023 - used at once
        took.append(seen[0] - kept[0])
    for sharing, desk in ((sharing_a, a), (sharing_b, b)):
        sharing.stop()
        desk.close()
    return took


def _start(application: QApplication, folder: Path) -> tuple[Desk, Sharing]:
    from circledesk import bootstrap  # noqa: PLC0415 - as above
    from circledesk.ui.desk import Desk  # noqa: PLC0415 - as above
    from circledesk.ui.problems import Problems  # noqa: PLC0415 - as above
    from circledesk.ui.shell.sharing import Sharing  # noqa: PLC0415 - as above

    desk = Desk(Problems())
    sharing = Sharing(desk, Edge())
    rounds: list[object] = []
    sharing.rounded.connect(rounds.append)
    desk.open(lambda: bootstrap.open_desk(folder, PASSPHRASE))
    _wait(application, lambda: bool(rounds) and desk.idle)
    return desk, sharing


def _write(work: Work, place: str) -> None:
    from circledesk.domain.meetings import Meeting  # noqa: PLC0415 - as above

    work.put(replace(work.all(Meeting)[0], place=place))


def _wait(application: QApplication, until: Callable[[], bool]) -> None:
    end = time.perf_counter() + PATIENCE
    while not until():
        application.processEvents()
        time.sleep(0.002)
        if time.perf_counter() > end:
            message = "the other laptop heard nothing"
            raise TimeoutError(message)


def _rest(application: QApplication, seconds: float) -> None:
    end = time.perf_counter() + seconds
    _wait(application, lambda: time.perf_counter() > end)
