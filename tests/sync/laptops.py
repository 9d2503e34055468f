"""Laptops and places for the tests of sync: the product's courier over a ledger in memory, everything seeded."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.sync.memory_ledger import MemoryLedger

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Carrier, Guest, Place, SyncOutcome
from circledesk.sync import admission
from circledesk.sync.courier import SyncCourier
from circledesk.sync.texts import LoroTextMerge

NOON = datetime(2022, 3, 14, 17, 0, tzinfo=UTC)
PEM = b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
HTML = b"<html><body>Bienvenido al WiFi</body></html>"


@dataclass(slots=True)
class Clock:
    """The true time, in milliseconds of 1970; each laptop's own clock is off by something."""

    milliseconds: int = int(NOON.timestamp() * 1000)

    def now(self, skew: int = 0) -> datetime:
        """The moment a laptop believes in, whose clock is off by `skew` milliseconds."""
        return datetime.fromtimestamp((self.milliseconds + skew) / 1000, UTC)


@dataclass(slots=True)
class MemoryPlace:
    """Objects by name, as a place keeps them; broken or hostile as a test wishes."""

    objects: dict[str, bytes] = field(default_factory=dict)
    portal: bool = False
    order: random.Random = field(default_factory=lambda: random.Random(0))


class View:
    """One laptop's view of a place: some objects may not have come through yet. Implements `ports.Carrier`."""

    def __init__(self, shared: MemoryPlace) -> None:
        self.shared = shared
        self.hidden: set[str] = set()
        self.requests: list[str] = []
        self.mine = "nobody"

    @property
    def place(self) -> str:
        return "office"

    @property
    def label(self) -> str:
        return "/mnt/office"

    def list(self, prefix: str) -> list[str]:
        self.requests.append(f"list {prefix}")
        names = [name for name in self.shared.objects if name.startswith(prefix) and name not in self.hidden]
        self.shared.order.shuffle(names)
        return [] if self.shared.portal else names

    def get(self, name: str) -> bytes | None:
        self.requests.append(f"get {name}")
        return HTML if self.shared.portal else self._seen(name)

    def put_new(self, name: str, content: bytes) -> None:
        self.requests.append(f"put {name}")
        if not self.shared.portal:
            self.hidden.discard(name)
            self.shared.objects[name] = content

    def stat(self, name: str) -> int | None:
        self.requests.append(f"stat {name}")
        content = self._seen(name)
        return len(HTML) if self.shared.portal else None if content is None else len(content)

    def delete_own(self, name: str) -> None:
        assert name.startswith(("join/", f"log/{self.mine}/")), "nothing of another laptop is ever removed"
        if not self.shared.portal:
            self.shared.objects.pop(name, None)

    def _seen(self, name: str) -> bytes | None:
        return None if name in self.hidden else self.shared.objects.get(name)


@dataclass(slots=True)
class Quiet:
    """Progress nobody looks at; `stop_after` reports the person wishes to stop."""

    stop_after: int = -1
    texts: list[str] = field(default_factory=list)

    def report(self, fraction: float, text: str) -> None:
        assert 0 <= fraction <= 1
        self.texts.append(text)

    @property
    def cancelled(self) -> bool:
        return 0 <= self.stop_after <= len(self.texts)


class Laptop:
    """One laptop: a ledger, the product's courier, a view of the place, a clock that may be wrong."""

    def __init__(self, name: str, carrier: Carrier, clock: Clock, seed: int, skew: int = 0) -> None:
        self.name, self.carrier, self.clock, self.skew = name, carrier, clock, skew
        self.random = random.Random(f"{seed}/{name}")
        self.courier = SyncCourier(self.random.randbytes)
        texts = LoroTextMerge(self.random.randbytes)
        self.ledger = MemoryLedger(texts, lambda: clock.milliseconds + skew)

    @property
    def device(self) -> str:
        return self.ledger.device()

    def sync(self, progress: Quiet | None = None) -> SyncOutcome:
        """One round."""
        now = self.clock.now(self.skew)
        if isinstance(self.carrier, View):
            self.carrier.mine = self.device
        return self.courier.round(self.ledger, self.carrier, now, progress or Quiet())

    def crash(self) -> None:
        """Kill the program and start it again: only the ledger stays."""
        self.courier = SyncCourier(self.random.randbytes)
        self.ledger.forget_caches()

    def invitation(self, role: str = "secretary", at: datetime | None = None, guest: Guest | None = None) -> bytes:
        """An invitation file of this laptop, by the true time."""
        place = Place(id="office", kind="folder", where="/nowhere/at/all")
        return self.courier.invite(self.ledger, place, guest or Guest(role=role), at or self.clock.now())


def circle_of(count: int, seed: int = 1, skews: tuple[int, ...] = ()) -> tuple[MemoryPlace, list[Laptop]]:
    """`count` laptops of one circle that share a place in memory; the first is the coordinator's."""
    shared, clock = MemoryPlace(order=random.Random(seed)), Clock()
    skews = skews or (0,) * count
    laptops = [Laptop(f"laptop-{number}", View(shared), clock, seed, skews[number]) for number in range(count)]
    first = laptops[0]
    first.courier.found(first.ledger, first.name, "Ana Lucía Ñáñez Chindoy", PEM)
    first.sync()
    for laptop in laptops[1:]:
        join(first, laptop)
    settle(laptops)
    return shared, laptops


def join(coordinator: Laptop, laptop: Laptop) -> None:
    """Invite a laptop and admit it."""
    skew, laptop.skew, coordinator_skew, coordinator.skew = laptop.skew, 0, coordinator.skew, 0
    laptop.courier.join(laptop.ledger, coordinator.invitation(), laptop.name, laptop.clock.now())
    assert laptop.sync().state == "waiting_for_admission"
    assert coordinator.sync().admitted == (laptop.name,)
    assert laptop.sync().state == "ok"
    laptop.skew, coordinator.skew = skew, coordinator_skew


def settle(laptops: list[Laptop], rounds: int = 6) -> None:
    """Let everybody sync until nothing moves any more, but not for ever."""
    for _ in range(rounds):
        outcomes = [laptop.sync() for laptop in laptops]
        laptops[0].clock.milliseconds += 60_000
        if not any(one.sent or one.received or one.pending for one in outcomes):
            return


def code_of(error: DomainError) -> str:
    """The code of an error, for claims about it."""
    return error.code


def request_names(laptop: Laptop) -> str:
    """The name of the laptop's open request to join."""
    kept = admission.kept_request(laptop.ledger)
    assert kept is not None
    return kept[0]


WEEK = timedelta(days=7)


def another_of(
    shared: MemoryPlace, laptops: list[Laptop], seed: int, skews: list[int]
) -> tuple[MemoryPlace, list[Laptop]]:
    """The same circle at the same moment in another world: other randomness, other clocks, its own place."""
    place, clock = MemoryPlace(dict(shared.objects), order=random.Random(seed)), Clock()
    copies = []
    for laptop, skew in zip(laptops, skews, strict=True):
        copied = Laptop(laptop.name, View(place), clock, seed, skew)
        copied.ledger.take_over(laptop.ledger)
        copies.append(copied)
    return place, copies
