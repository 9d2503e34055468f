"""A stick pulled out at any moment of a round: what was being written is torn, and nothing is lost."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

from tests.proof.scenarios import write
from tests.proof.world import template
from tests.sync.laptops import Quiet

from circledesk.services.ports.sync import Guest, SyncOutcome
from circledesk.sync.carriers.folder import FolderCarrier

PULLS = 100
TOUCHING = frozenset({"open", "os.rename", "os.mkdir", "os.scandir", "os.listdir", "os.remove"})
GONE = frozenset({"place_missing", "unreachable", "ok"})


class Stick:
    """A folder that is there until the system is asked something of it for the n-th time, and then is not."""

    def __init__(self, folder: Path, randomness: random.Random) -> None:
        self.folder, self.away, self.random = folder / "stick", folder / "drawer", randomness
        self.folder.mkdir()
        self.left = -1
        self.asked = 0
        self.opened: list[str] = []
        self.moving = False

    def touched(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The system is about to be asked something; called by the interpreter."""
        path = str(arguments[0]) if arguments else ""
        if self.moving or event not in TOUCHING or not path.startswith(str(self.folder)):
            return
        self.asked += 1
        if event == "open":
            self.opened.append(path)
        if self.left == 0:
            self.pull_out()
        self.left -= 1

    def pull_out(self) -> None:
        """What was written last may be there in part; then everything is away."""
        self.moving = True
        for path in map(Path, self.opened[-2:]):
            if path.suffix == ".part" and path.is_file() and self.random.random() < 1 / 2:
                with path.open("r+b") as file:
                    file.truncate(self.random.randrange(path.stat().st_size + 1))
        self.folder.rename(self.away)
        self.moving = False

    def put_in(self) -> None:
        """The stick is there again, as it was left."""
        self.moving = True
        self.left, self.opened = -1, []
        if self.away.is_dir():
            assert not self.folder.exists(), "something was written where the stick had been"
            self.away.rename(self.folder)
        self.moving = False


STICKS: list[Stick] = []


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    for stick in STICKS:
        stick.touched(event, arguments)


sys.addaudithook(_hook)  # it stays for as long as the process: without sticks it does nothing


def test_a_stick_pulled_out_at_a_hundred_moments_loses_nothing(tmp_path: Path) -> None:
    randomness = random.Random(11)
    world = template(Guest()).copy(11, [0, 0])
    stick = Stick(tmp_path, randomness)
    carrier = FolderCarrier("usb", stick.folder)
    one, other = world.laptops

    def sync(which: int) -> SyncOutcome:
        laptop = world.laptops[which]
        world.milliseconds += 3_600_000
        return laptop.courier.round(laptop.ledger, carrier, laptop.now(), Quiet())

    STICKS.append(stick)
    try:
        states, most = set(), 60
        for pull in range(PULLS):
            write(world.laptops[pull % 2], pull)
            stick.asked, stick.left = 0, randomness.randrange(most)
            states.add(sync(pull % 2).state)
            stick.put_in()
            stick.asked = 0
            assert sync(pull % 2).state == "ok"
            most = stick.asked + 5
            assert sync(1 - pull % 2).state == "ok"
            assert one.ledger.digests()["operation"] == other.ledger.digests()["operation"]
        assert states == GONE
    finally:
        STICKS.clear()
    assert one.ledger.digests() == other.ledger.digests()
    assert not one.ledger.damage()
    assert not other.ledger.damage()
    assert not one.ledger.wanted_files()
    world.close()
