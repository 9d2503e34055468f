"""Two laptops in one room: each has what the other wrote, without any dialog, and never in anybody's way."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from tests.ui.shell.conftest import Room
from tests.ui.shell.room import WAIT_MS, Laptop

BURST = 30
BEATS = 50


class Pulse:
    """Counts the turns of the window's thread; how far they lie apart is measured by the benches."""

    def __init__(self) -> None:
        self.beats = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        self.beats += 1


def block(room: Room, laptop: Laptop) -> Path:
    """Make the place hang for every round from now on: whoever reads this laptop's head there waits for ever."""
    room.qtbot.waitUntil(lambda: not laptop.sharing.busy, timeout=WAIT_MS)
    assert laptop.sharing.seen is not None
    head = room.shared / "head" / f"{laptop.sharing.seen.device}.h"
    head.unlink()
    os.mkfifo(head)
    return head


def unblock(head: Path) -> None:
    """Let the thread that reads go, with nothing read."""
    if head.exists() and stat.S_ISFIFO(head.stat().st_mode):
        os.close(os.open(head, os.O_RDWR | os.O_NONBLOCK))


def test_what_one_writes_the_other_has_without_anybody_asking(room: Room) -> None:
    a, b = room.start_both()
    for count, (one, other) in enumerate([(a, b), (b, a), (a, b)]):
        one.write(f"Círculo {count}")
        room.qtbot.waitUntil(lambda: other.read() == f"Círculo {count}", timeout=WAIT_MS)  # noqa: B023 - used at once
    assert (a.problems, b.problems) == ([], [])
    assert (a.edge.toasts, b.edge.toasts) == ([], [])


def test_a_burst_of_writes_goes_in_one_round_and_one_that_was_under_way(room: Room) -> None:
    a, b = room.start_both()
    sent, kept = len(a.sendings), threading.Event()
    for count in range(BURST):
        a.write(f"Círculo {count}")
    a.desk.ask(a.owner, lambda _work: kept.set(), then=lambda _: None)
    assert kept.wait(WAIT_MS / 1000)  # the window's thread stands still, so no round begins between two writes
    room.qtbot.waitUntil(lambda: b.read() == f"Círculo {BURST - 1}", timeout=WAIT_MS)
    room.qtbot.waitUntil(lambda: len(a.sendings) > sent, timeout=WAIT_MS)  # what arrived there is noted here afterwards
    assert len(a.sendings) - sent <= 2


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
    before = a.rounds
    a.write("Lo que se escribe mientras tanto")
    alone.qtbot.waitUntil(lambda: a.sharing.busy, timeout=WAIT_MS)
    assert a.read() == "Lo que se escribe mientras tanto"
    a.write("Y lo que sigue")
    assert a.read() == "Y lo que sigue"
    pulse = Pulse()
    alone.qtbot.waitUntil(lambda: pulse.beats >= BEATS, timeout=WAIT_MS)
    assert a.sharing.busy
    assert a.rounds == before
    a.sharing.cancel()
    alone.qtbot.waitUntil(lambda: a.rounds > before, timeout=WAIT_MS)
    assert a.outcomes[-1][1].state == "cancelled"
    unblock(head)


def test_what_was_typed_last_is_sent_when_the_program_ends(room: Room) -> None:
    a = room.start("a")
    a.settle()
    a.write("Lo último")
    a.sharing.last_round()
    a.desk.close()
    b = room.start("b")
    room.qtbot.waitUntil(lambda: b.read() == "Lo último", timeout=WAIT_MS)


def test_the_end_comes_before_a_place_that_hangs_is_given_up(alone: Room) -> None:
    a = alone.start("a")
    a.settle()
    head = block(alone, a)
    a.write("Lo último")
    before = a.rounds
    a.sharing.last_round()
    assert a.rounds == before
    a.desk.close()
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
