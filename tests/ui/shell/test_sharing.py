"""Two laptops in one room: within two seconds, without any dialog, and never in anybody's way."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from tests.ui.shell.conftest import Room
from tests.ui.shell.room import WAIT_MS, Laptop

from circledesk.ui.shell.tempo import APART

WITHIN = 2.0


class Pulse:
    """Notices when the window's thread stood still; a busy machine may take the processor away now and then."""

    def __init__(self) -> None:
        self._last = monotonic()
        self._gaps: list[float] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = monotonic()
        self._gaps.append(now - self._last)
        self._last = now

    @property
    def steady(self) -> bool:
        """Whether nearly every gap was too short to be felt, and none was long."""
        gaps = sorted(self._gaps)
        return gaps[len(gaps) * 19 // 20] < 0.1 and gaps[-1] < 1.0


def block(room: Room, laptop: Laptop) -> Path:
    """Make the place hang: whoever reads this laptop's head there waits for ever."""
    assert laptop.sharing.seen is not None
    head = room.shared / "head" / f"{laptop.sharing.seen.device}.h"
    head.unlink()
    os.mkfifo(head)
    return head


def unblock(head: Path) -> None:
    """Let the thread that reads go, with nothing read."""
    if head.exists() and stat.S_ISFIFO(head.stat().st_mode):
        os.close(os.open(head, os.O_RDWR | os.O_NONBLOCK))


def test_what_one_writes_the_other_has_within_two_seconds(room: Room) -> None:
    a, b = room.start_both()
    for count, (one, other) in enumerate([(a, b), (b, a), (a, b)]):
        begun = monotonic()
        one.write(f"Círculo {count}")
        room.qtbot.waitUntil(lambda: other.read() == f"Círculo {count}", timeout=WAIT_MS)  # noqa: B023 - used at once
        assert monotonic() - begun < WITHIN
    assert (a.problems, b.problems) == ([], [])
    assert (a.edge.toasts, b.edge.toasts) == ([], [])


def test_a_burst_of_writes_goes_in_a_round_a_second(room: Room) -> None:
    a, b = room.start_both()
    sent, begun = len(a.sendings), monotonic()
    written = 0
    while monotonic() - begun < 2 * APART:
        written += 1
        a.write(f"Círculo {written}")
        a.ask(lambda _work: None)
    room.qtbot.waitUntil(lambda: b.read() == f"Círculo {written}", timeout=WAIT_MS)
    assert written > 10
    assert 2 <= len(a.sendings) - sent <= (monotonic() - begun) / APART + 1


def test_a_place_that_is_gone_is_said_in_words_and_found_again_by_itself(alone: Room) -> None:
    a = alone.start("a")
    a.settle()
    a.wait_for_chip("Shared")
    alone.shared.rename(alone.folder / "elsewhere")
    a.write("Sin carpeta")
    a.wait_for_chip("Not connected · 1")
    (alone.folder / "elsewhere").rename(alone.shared)
    a.sharing.round()
    a.wait_for_chip("Shared")
    assert (a.problems, a.edge.toasts) == ([], [])


def test_a_place_that_hangs_leaves_the_window_free_and_can_be_left(alone: Room) -> None:
    a = alone.start("a")
    a.settle()
    head = block(alone, a)
    pulse = Pulse()
    before = a.rounds
    a.write("Lo que se escribe mientras tanto")
    alone.qtbot.waitUntil(lambda: a.sharing.busy, timeout=WAIT_MS)
    assert a.read() == "Lo que se escribe mientras tanto"
    a.write("Y lo que sigue")
    assert a.read() == "Y lo que sigue"
    assert a.rounds == before
    a.sharing.cancel()
    alone.qtbot.waitUntil(lambda: a.rounds > before, timeout=1000)
    assert a.outcomes[-1][1].state == "cancelled"
    assert pulse.steady
    unblock(head)


def test_what_was_typed_last_is_sent_when_the_program_ends(room: Room) -> None:
    a = room.start("a")
    a.settle()
    a.write("Lo último")
    a.sharing.last_round()
    a.desk.close()
    b = room.start("b")
    room.qtbot.waitUntil(lambda: b.read() == "Lo último", timeout=WAIT_MS)


def test_the_end_waits_two_seconds_at_most_for_a_place_that_hangs(alone: Room) -> None:
    a = alone.start("a")
    a.settle()
    head = block(alone, a)
    a.write("Lo último")
    begun = monotonic()
    a.sharing.last_round()
    a.desk.close()
    assert 1.5 < monotonic() - begun < 3.0
    unblock(head)


def test_what_could_not_be_sent_is_said_at_the_next_start_and_only_then(alone: Room) -> None:
    a = alone.start("a")
    a.settle()
    alone.shared.rename(alone.folder / "elsewhere")
    a.write("Sin carpeta")
    a.ask(lambda _work: None)
    a.sharing.last_round()
    assert a.edge.toasts == []
    a.end()
    again = alone.start("a")
    alone.qtbot.waitUntil(lambda: bool(again.edge.toasts), timeout=WAIT_MS)
    assert [words.partition(" ")[0] for words in again.edge.toasts] == ["1"]


@pytest.mark.parametrize("times", [3])
def test_rounds_by_hand_and_in_the_background_wait_for_each_other(room: Room, times: int) -> None:
    from circledesk.services import syncing  # noqa: PLC0415 - as a page does it

    a, b = room.start_both()
    states: list[str] = []
    for count in range(times):
        a.write(f"Círculo {count}")
        a.desk.run(a.owner, syncing.sync, then=lambda outcomes: states.extend(one.state for _, one in outcomes))
        a.sharing.round()
    room.qtbot.waitUntil(lambda: len(states) == times, timeout=WAIT_MS)
    assert set(states) == {"ok"}
    room.qtbot.waitUntil(lambda: b.read() == f"Círculo {times - 1}", timeout=WAIT_MS)
