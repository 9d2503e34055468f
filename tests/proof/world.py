"""Laptops with the product's own store and courier around places in memory; keys, nonces, ids and clocks are seeded."""

from __future__ import annotations

import atexit
import random
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from tests.proof.places import Fuse, Fused, KilledError, SharedPlace, View
from tests.proof.scene import BEGINNING, NOON
from tests.sync.laptops import PEM, Quiet

from circledesk.services.ports.sync import Guest, Ledger, Place, SyncOutcome
from circledesk.store import journal
from circledesk.store.database import Database
from circledesk.store.ledger import SqlLedger
from circledesk.sync.courier import SyncCourier
from circledesk.sync.texts import LoroTextMerge
from circledesk.sync.visit import Growth

if TYPE_CHECKING:
    from circledesk.domain.journal import Operation

KEY = bytes(range(32))
GROWTH = Growth(loose=4, loose_days=2, keep_days=1, snapshot_operations=40, snapshot_days=3)
"""Packs and snapshots within a history of some dozens of steps."""
PLACES = ("office", "stick")
_MEMORY = Path("/dev/shm")  # noqa: S108 - a file system in memory; each world has its own folder there
_MINUTE = 60_000


def scratch() -> Path:
    """A new folder, in memory where the system has such a thing."""
    return Path(tempfile.mkdtemp(prefix="circledesk-proof-", dir=_MEMORY if _MEMORY.is_dir() else None))


class Remembered(dict[str, int]):
    """What a machine remembers of its chain outside the database. Implements `ports.Mirror`."""

    def read(self, device: str) -> int:
        return self.get(device, -1)

    def write(self, device: str, number: int) -> None:
        self[device] = number


class Laptop:
    """One laptop: its file, the product on it, its views of the places, a clock that may be wrong."""

    def __init__(self, world: World, name: str, skew: int = 0) -> None:
        self.world, self.name, self.skew = world, name, skew
        self.random = random.Random(f"{world.seed}/{name}")
        self.fuse = Fuse()
        self.views = {place.id: View(place, self.fuse) for place in world.places.values()}
        self.mirror = Remembered()
        self.folder = world.folder / name
        self._device = ""
        self.open(create=not self.folder.exists())

    @property
    def device(self) -> str:
        self._device = self._device or self.ledger.device()
        return self._device

    def now(self) -> datetime:
        """The moment this laptop believes in."""
        return datetime.fromtimestamp((self.world.milliseconds + self.skew) / 1000, UTC)

    def open(self, *, create: bool = False) -> None:
        """Start the program."""
        if create:
            self.folder.mkdir()

        def texts() -> LoroTextMerge:
            return LoroTextMerge(self.random.randbytes)

        self.database = Database(self.folder, KEY, texts, create=create, clock=self.now)
        self.ledger = SqlLedger(self.database)
        self.fused = cast("Ledger", Fused(self.ledger, self.fuse))
        self.courier = SyncCourier(self.random.randbytes, GROWTH, self.mirror)
        self.editors: dict[tuple[str, str], str] = {}

    def start_again(self) -> None:
        """Kill the program and start it: only the file stays."""
        self.database.close()
        self.fuse.renew()
        self.open()

    def sync(self, place: str = "office") -> SyncOutcome:
        """One round at a place."""
        view = self.views[place]
        view.mine = self.device
        return self.courier.round(self.fused, view, self.now(), Quiet())

    def die_in_a_round(self, place: str, deeds: int) -> bool:
        """A round that ends after so many deeds; answers whether it lived to its end."""
        self.fuse.renew(deeds)
        try:
            self.sync(place)
        except KilledError:
            self.start_again()
            return False
        self.fuse.renew()
        return True

    def fresh_operations(self, after: int) -> list[Operation]:
        """Our own operations not in a segment yet, from the one after that count on."""
        return [one for one in self.ledger.uncut() if one.seq > after]


@dataclass
class World:
    """Laptops, places and the true time; everything follows from the seed."""

    seed: int
    folder: Path = field(default_factory=scratch)
    milliseconds: int = int(NOON.timestamp() * 1000)
    laptops: list[Laptop] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.places = {name: SharedPlace(name, random.Random(f"{self.seed}/{name}")) for name in PLACES}

    def laptop(self, name: str, skew: int = 0) -> Laptop:
        """One more laptop, empty or with what lies in its folder."""
        made = Laptop(self, name, skew)
        self.laptops.append(made)
        return made

    def found(self) -> Laptop:
        """The coordinator's laptop, with the scene in it."""
        made = self.laptop("coordinator")
        made.courier.found(made.ledger, made.name, "Ana Lucía Ñáñez Chindoy", PEM)
        with made.database.work() as work:
            for record in BEGINNING:
                work.put(record)
        for place in PLACES:
            made.sync(place)
        return made

    def admit(self, name: str, guest: Guest, place: str = "office") -> Laptop:
        """A new laptop, invited and let in, whose next round is its first."""
        first = self.laptops[0]
        skew, first.skew = first.skew, 0
        made = self.ask(name, guest, place)
        first.sync(place)
        first.skew = skew
        return made

    def ask(self, name: str, guest: Guest, place: str = "office") -> Laptop:
        """A new laptop whose request to be let in lies in a place."""
        made, first = self.laptop(name), self.laptops[0]
        where = Place(id=place, kind="folder", where="/nowhere/at/all")
        moment = datetime.fromtimestamp(self.milliseconds / 1000, UTC)
        invitation = first.courier.invite(first.ledger, where, guest, moment)
        made.courier.join(made.ledger, invitation, name, moment)
        made.sync(place)
        return made

    def settle(self, rounds: int = 6, laptops: list[Laptop] | None = None) -> list[str]:
        """Let everybody sync everywhere until nothing moves any more, but not for ever; answers the last states."""
        states: list[str] = []
        for _ in range(rounds):
            states, moved = [], False
            for laptop in laptops or self.laptops:
                for place in PLACES:
                    outcome = laptop.sync(place)
                    states.append(outcome.state)
                    moved |= bool(outcome.sent or outcome.received or outcome.pending or outcome.admitted)
                    moved |= outcome.state not in {"ok", "revoked"}
            self.milliseconds += _MINUTE
            if not moved:
                break
        return states

    def close(self) -> None:
        """Put everything away."""
        for laptop in self.laptops:
            laptop.database.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def operations_of(laptop: Laptop) -> list[Operation]:
    """Everything in a laptop's journal."""
    with laptop.database.transaction() as connection:
        return [journal.operation_from(row) for row in connection.execute(journal.selection())]


def differing(one: Laptop, other: Laptop) -> str:
    """In which tables two laptops differ, and nothing where they are alike."""
    mine, theirs = one.ledger.digests(), other.ledger.digests()
    tables = sorted(name for name, digest in mine.items() if digest != theirs[name])
    return f"{one.name} differs from {other.name} in {tables}" if tables else ""


@dataclass(frozen=True)
class Template:
    """A circle that is copied for each history: its files, its places, and the names of its laptops."""

    folder: Path
    objects: dict[str, dict[str, bytes]]
    names: tuple[str, ...]
    milliseconds: int

    def copy(self, seed: int, skews: list[int]) -> World:
        """The same circle in a world of its own."""
        world = World(seed, milliseconds=self.milliseconds)
        for place, objects in self.objects.items():
            world.places[place].objects = dict(objects)
        for name, skew in zip(self.names, skews, strict=True):
            shutil.copytree(self.folder / name, world.folder / name)
            world.laptop(name, skew)
        return world

    @classmethod
    def of(cls, world: World) -> Template:
        """What a world has come to; the world itself is closed, and its files go with the process."""
        for laptop in world.laptops:
            laptop.database.close()
        atexit.register(shutil.rmtree, world.folder, ignore_errors=True)
        objects = {place.id: dict(place.objects) for place in world.places.values()}
        return cls(world.folder, objects, tuple(one.name for one in world.laptops), world.milliseconds)


@cache
def template(*guests: Guest) -> Template:
    """A coordinator and these guests, everybody knowing everything."""
    world = World(1)
    world.found()
    for number, guest in enumerate(guests):
        laptop = world.admit(f"{guest.person or guest.role}-{number}", guest)
        laptop.sync()
    world.settle()
    return Template.of(world)
