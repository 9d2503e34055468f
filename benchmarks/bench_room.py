"""Two laptops in one room: from a write on one to its row on the other, and the window while their folder hangs."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.pairs import Budget, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk.services.ports.work import Work
    from circledesk.ui.desk import Desk
    from circledesk.ui.shell.sharing import Sharing

PASSPHRASE = "la quebrada canta"  # noqa: S105 - of desks that live for one measurement
WRITES, HANGING, BEAT_MS = 12, 3.0, 5

HEARD = Budget(name="the slowest of a dozen writes, from kept here to kept there", at_most=2.0, unit="s")
FREE = Budget(name="the longest the window stood still while a place hung", at_most=100.0, unit="ms")
END = Budget(name="the program's end while a place hangs", at_most=2.5, unit="s")


class Quiet:
    """Progress nobody looks at."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        """Nobody looks."""


def readings() -> Iterator[Reading]:
    """The three promises about a room."""
    with TemporaryDirectory() as folder:
        _found_two(Path(folder))
        took = _measure(Path(folder))
        detail = f"median {statistics.median(took):.2f} s, quickest {min(took):.2f} s of {len(took)} writes"
        yield Reading(budget=HEARD, value=max(took), detail=detail)
        if hasattr(os, "mkfifo"):
            gaps, end = _hang(Path(folder))
            detail = f"median {statistics.median(gaps) * 1000:.0f} ms of {len(gaps)} turns in {HANGING:.0f} s"
            yield Reading(budget=FREE, value=max(gaps) * 1000, detail=detail)
            yield Reading(budget=END, value=end, detail="one end, with something left to send")


def _found_two(folder: Path) -> None:
    from circledesk import bootstrap  # noqa: PLC0415 - as above
    from circledesk.services import places, syncing  # noqa: PLC0415 - as above

    founding = bootstrap.Founding(template="demo", person="Wilmer", device_name="Portátil A")
    first = bootstrap.found_circle(folder / "a", PASSPHRASE, founding)
    (folder / "shared").mkdir()
    places.add_folder(first, folder / "shared")
    second, _ = bootstrap.join_circle(
        folder / "b", PASSPHRASE, syncing.invite(first), bootstrap.Joining(device_name="Portátil B")
    )
    for desk in (second, first, second):
        syncing.sync(desk, Quiet())
    first.close()
    second.close()


def _measure(folder: Path) -> list[float]:
    from benchmarks.rooms import rest, wait  # noqa: PLC0415 - other benches need no toolkit

    a, sharing_a = _start(folder / "a")
    b, sharing_b = _start(folder / "b")
    seen: list[float] = []
    b.changed.connect(lambda _changes: seen.append(time.perf_counter()))
    took = []
    for count in range(WRITES):
        rest(0.3 * (count % 4))
        kept: list[float] = []
        seen.clear()
        a.do(a, _write, f"Sala {count}", then=lambda _: kept.append(time.perf_counter()))  # noqa: B023 - landed below
        wait(lambda: bool(kept) and bool(seen))  # noqa: B023 - used at once
        took.append(seen[0] - kept[0])
    for sharing, desk in ((sharing_a, a), (sharing_b, b)):
        sharing.stop()
        desk.close()
    return took


def _hang(folder: Path) -> tuple[list[float], float]:
    """Seconds between two turns of the window's thread while a place hangs, and seconds the program's end took."""
    from benchmarks.rooms import rest, wait  # noqa: PLC0415 - as above
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - as above

    desk, sharing = _start(folder / "a")
    wait(lambda: sharing.seen is not None and not sharing.busy)
    for head in (folder / "shared" / "head").glob("*.h"):
        head.unlink()
        os.mkfifo(head)
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start(BEAT_MS)
    desk.do(desk, _write, "Lo último", then=lambda _: None)
    wait(lambda: sharing.busy)
    turns.clear()
    rest(HANGING)
    timer.stop()
    begun = time.perf_counter()
    sharing.last_round()
    desk.close()
    end = time.perf_counter() - begun
    return [after - before for before, after in pairwise(turns)], end


def _start(folder: Path) -> tuple[Desk, Sharing]:
    from benchmarks.rooms import Edge, application, wait  # noqa: PLC0415 - as above

    from circledesk import bootstrap  # noqa: PLC0415 - as above
    from circledesk.ui.desk import Desk  # noqa: PLC0415 - as above
    from circledesk.ui.problems import Problems  # noqa: PLC0415 - as above
    from circledesk.ui.shell.sharing import Sharing  # noqa: PLC0415 - as above

    application()
    desk = Desk(Problems())
    sharing = Sharing(desk, Edge())
    rounds: list[object] = []
    sharing.rounded.connect(rounds.append)
    desk.open(lambda: bootstrap.open_desk(folder, PASSPHRASE))
    wait(lambda: bool(rounds) and desk.idle)
    return desk, sharing


def _write(work: Work, place: str) -> None:
    from circledesk.domain.meetings import Meeting  # noqa: PLC0415 - as above

    work.put(replace(work.all(Meeting)[0], place=place))
