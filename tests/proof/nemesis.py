"""Several laptops as processes of their own, and a nemesis: kills, partitions, a place rolled back, a cloned laptop.

`make nemesis`, or `python tests/proof/nemesis.py [SECONDS] [SEED]`. It records sessions and synchronises on four desks
through one folder while everything goes wrong, heals what only people can heal, and answers 0 where all desks end with
equal digests and every word that was certainly written is on every one of them. The seed is printed; when a process is
killed is not wholly in its hands.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from circledesk import bootstrap
from circledesk.domain.meetings import Meeting
from circledesk.services import membership

PASSPHRASE = "frase de una prueba"
SHARED = "nemesis/en-comun"
ROUNDS = 14
NAMES = ("ana", "beto", "carmenza", "wilmer")
CLONE = "copia"


@dataclass
class Desk:
    """One laptop: its data, what it certainly wrote, and what runs on it now."""

    name: str
    home: Path
    wrote: list[str] = field(default_factory=list)
    running: subprocess.Popen[bytes] | None = None
    pending: str = ""

    @property
    def folder(self) -> Path:
        """Its data."""
        return self.home / "desk"

    def command(self, *words: str) -> subprocess.Popen[bytes]:
        """Start the program on this desk."""
        env = dict(os.environ, CIRCLEDESK_PASSPHRASE=PASSPHRASE, XDG_STATE_HOME=str(self.home / "state"))
        line = [sys.executable, "-m", "circledesk", "--desk", str(self.folder), "--language", "es", *words]
        return subprocess.Popen(line, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *words: str) -> tuple[int, str]:
        """Run the program to its end; answers its code and what it said."""
        process = self.command(*words)
        said, problem = process.communicate(timeout=120)
        return process.returncode, (said or problem).decode()

    def finish(self) -> None:
        """Wait for what runs here; what it wrote is certain only if it ended well."""
        if self.running is None:
            return
        self.running.communicate(timeout=120)
        if self.running.returncode == 0 and self.pending:
            self.wrote.append(self.pending)
        self.running, self.pending = None, ""


class Nemesis:
    """Does to the laptops and their place whatever may happen, `randomness` choosing what and when."""

    def __init__(self, here: Path, randomness: random.Random) -> None:
        self.here, self.random = here, randomness
        self.place, self.away = here / "place", here / "away"
        self.desks: list[Desk] = []
        self.backups: list[Path] = []
        self.count = 0
        self.deeds: dict[str, int] = {}

    def found(self) -> None:
        """A circle of four laptops that know each other."""
        self.place.mkdir()
        first = self._desk(NAMES[0])
        _must(first.run("init", "--template", "demo", "--person", "Ana", "--device", first.name))
        _must(first.run("place", "add", "folder", str(self.place)))
        _must(first.run("sync"))
        for name in NAMES[1:]:
            letter, desk = self.here / f"{name}.invitation", self._desk(name)
            _must(first.run("invite", "--out", str(letter)))
            _must(desk.run("join", str(letter), "--device", name))
            for one in (desk, first, desk):
                one.run("sync")

    def go(self, seconds: float) -> None:
        """Let everything go wrong for so long."""
        end = time.monotonic() + seconds
        deeds = [self.write] * 6 + [self.sync] * 6 + [self.kill] * 3
        deeds += [self.partition, self.join_again, self.back_up, self.roll_back, self.clone]
        while time.monotonic() < end:
            deed = self.random.choice(deeds)
            self.deeds[deed.__name__] = self.deeds.get(deed.__name__, 0) + 1
            deed()
        for desk in self.desks:
            desk.finish()
        self.join_again()

    def write(self) -> None:
        """Somebody records a session of their own, or changes the one all know."""
        desk = self._idle()
        self.count += 1
        said = f"Sala {desk.name} {self.count}"
        name = SHARED if self.random.random() < 1 / 3 else f"nemesis/{desk.name}-{self.count}"
        file = desk.home / "session.json"
        file.write_text(json.dumps({"id": name, "body": "COBOG0006", "place": said, "start": _START}), "utf-8")
        desk.pending, desk.running = said, desk.command("record", str(file))

    def sync(self) -> None:
        """Somebody synchronises."""
        desk = self._idle()
        desk.running = desk.command("sync")

    def kill(self) -> None:
        """A program is killed at any moment."""
        busy = [one for one in self.desks if one.running]
        if busy:
            desk = self.random.choice(busy)
            time.sleep(self.random.random())
            if desk.running:
                desk.running.kill()
                desk.finish()

    def partition(self) -> None:
        """The place is gone."""
        if self.place.exists():
            self._still()
            self.place.rename(self.away)

    def join_again(self) -> None:
        """The place is there again."""
        if self.away.exists():
            shutil.rmtree(self.place, ignore_errors=True)
            self.away.rename(self.place)

    def back_up(self) -> None:
        """Somebody keeps a copy of the place."""
        if self.place.exists():
            self._still()
            self.backups.append(shutil.copytree(self.place, self.here / f"backup-{len(self.backups)}"))

    def roll_back(self) -> None:
        """Somebody puts an older copy of the place in its stead."""
        if self.place.exists() and self.backups:
            self._still()
            shutil.rmtree(self.place)
            shutil.copytree(self.random.choice(self.backups), self.place)

    def clone(self) -> None:
        """A laptop's disk is copied to another machine, and both go on."""
        if len(self.desks) == len(NAMES) and self.count > len(NAMES):
            original = self.desks[-1]
            original.finish()
            copied = self._desk(CLONE)
            shutil.copytree(original.folder, copied.folder)
            copied.wrote = list(original.wrote)

    def heal(self) -> int:
        """Do what people do afterwards; answers after how many rounds all desks are alike, 0 for never."""
        coordinator = self.desks[0]
        alike = 0
        for number in range(1, ROUNDS + 1):
            for desk in self.desks:
                desk.run("sync")
            for one in json.loads(coordinator.run("devices", "--json")[1]):
                if "request" in one:
                    coordinator.run("admit", one["request"])
            for one in json.loads(coordinator.run("copies", "list", "--json")[1]):
                if not one["decided"] or one["counted"] < one["operations"]:
                    coordinator.run("copies", "admit", one["id"])
            alike = alike + 1 if self._alike() else 0
            if alike == 2:
                return number
        return 0

    def lost(self) -> list[str]:
        """What was certainly written and is not on every desk, as a value shown or one beside it."""
        missing = []
        for desk in self.desks:
            there = set(_places(desk))
            missing += [f"{desk.name} lacks {said}" for one in self.desks for said in one.wrote if said not in there]
        return missing

    def _alike(self) -> bool:
        found = [_digests(desk) for desk in self.desks]
        return all(one == found[0] for one in found)

    def _desk(self, name: str) -> Desk:
        home = self.here / name
        home.mkdir()
        self.desks.append(Desk(name, home))
        return self.desks[-1]

    def _idle(self) -> Desk:
        desk = self.random.choice(self.desks)
        desk.finish()
        return desk

    def _still(self) -> None:
        """A folder is moved only between two writes: the system itself would refuse the rest."""
        for desk in self.desks:
            desk.finish()


_START = "2026-11-20T09:00:00-05:00"


def _must(outcome: tuple[int, str]) -> None:
    if outcome[0] != 0:
        raise SystemExit(outcome[1])


def _digests(desk: Desk) -> dict[str, str]:
    opened = bootstrap.open_desk(desk.folder, PASSPHRASE)
    try:
        return opened.tools.ledger.digests()
    finally:
        opened.close()


def _places(desk: Desk) -> Iterator[str]:
    """Every place any session ever had on a desk, and what was kept apart."""
    opened = bootstrap.open_desk(desk.folder, PASSPHRASE)
    try:
        with opened.work() as work:
            for meeting in work.all(Meeting):
                yield from (str(entry.value) for entry in work.history(meeting.id, "place"))
        yield from (str(one.entry.value) for one in membership.apart(opened))
    finally:
        opened.close()


def tell(said: str) -> None:
    """A line for whoever watches."""
    sys.stdout.write(f"{said}\n")
    sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Answer 0 where nothing was lost."""
    seconds = float(arguments[1]) if len(arguments) > 1 else 180.0
    seed = int(arguments[2]) if len(arguments) > 2 else random.SystemRandom().randrange(1 << 32)
    tell(f"nemesis: {seconds:.0f} s, seed {seed}")
    with tempfile.TemporaryDirectory(prefix="circledesk-nemesis-") as name:
        nemesis = Nemesis(Path(name), random.Random(seed))
        nemesis.found()
        nemesis.go(seconds)
        said = ", ".join(f"{deed} {count}" for deed, count in sorted(nemesis.deeds.items()))
        rounds = nemesis.heal()
        lost = nemesis.lost()
        certain = sum(len(one.wrote) for one in nemesis.desks)
    tell(f"nemesis: {said}")
    alike = f"alike after {rounds} rounds" if rounds else f"NOT alike after {ROUNDS} rounds"
    tell(f"nemesis: {certain} writes certain, {len(lost)} lost, {alike}")
    for one in lost:
        tell(one)
    return 0 if rounds and not lost else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv))
