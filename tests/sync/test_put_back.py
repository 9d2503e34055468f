"""A desk put back from a backup: what it had written comes back from the place, and no number is told twice."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.sync.laptops import Laptop, View, circle_of, settle

from circledesk.sync.courier import SyncCourier

ROW = "0190a000-0000-7000-8000-000000000001"


@dataclass
class Remembered:
    """A mirror in memory. Implements `ports.Mirror`."""

    numbers: dict[str, int] = field(default_factory=dict)

    def read(self, device: str) -> int:
        return self.numbers.get(device, -1)

    def write(self, device: str, number: int) -> None:
        self.numbers[device] = number


def mirrored(laptop: Laptop, mirror: Remembered) -> Laptop:
    laptop.courier = SyncCourier(laptop.random.randbytes, mirror=mirror)
    return laptop


def backup_of(laptop: Laptop, mirror: Remembered) -> Laptop:
    """The same laptop with its data as they are now, on the same machine."""
    copied = Laptop(laptop.name, laptop.carrier, laptop.clock, 77)
    copied.ledger.take_over(laptop.ledger)
    return mirrored(copied, mirror)


def test_a_backup_put_back_takes_its_later_work_from_the_place() -> None:
    _, laptops = circle_of(2)
    mirror = Remembered()
    laptop = mirrored(laptops[1], mirror)
    laptop.ledger.put(ROW, "state", "antes")
    laptop.sync()
    backup = backup_of(laptop, mirror)
    laptop.ledger.put(ROW, "state", "después")
    laptop.sync()
    assert backup.sync().state == "ok"
    assert backup.ledger.values(ROW)["state"] == ["después"]
    backup.ledger.put(ROW, "state", "sigue")
    settle([laptops[0], backup])
    assert laptops[0].ledger.values(ROW)["state"] == ["sigue"]
    assert not laptops[0].ledger.secrets("fork/")


def test_a_backup_that_went_on_tells_no_number_twice_though_the_place_lost_the_first_story() -> None:
    shared, laptops = circle_of(3)
    mirror = Remembered()
    laptop = mirrored(laptops[1], mirror)
    laptop.ledger.put(ROW, "state", "antes")
    settle(laptops)
    backup = backup_of(laptop, mirror)
    before = dict(shared.objects)
    laptop.ledger.put(ROW, "state", "una historia")
    settle(laptops)
    shared.objects.clear()
    shared.objects.update(before)
    backup.ledger.put(ROW, "state", "otra historia")
    outcome = backup.sync()
    assert (outcome.state, outcome.sent) == ("renewed", 0)
    settle([laptops[0], laptops[2]])
    for other in (laptops[0], laptops[2]):
        assert other.ledger.values(ROW)["state"] == ["una historia"]
        assert not other.ledger.branches()
    backup.sync()
    assert set(backup.ledger.values(ROW)["state"]) == {"una historia", "otra historia"}, "it waits, and is not lost"


def test_without_a_mirror_the_place_alone_tells() -> None:
    _, laptops = circle_of(2)
    laptop = laptops[1]
    backup = Laptop(laptop.name, View(laptops[0].carrier.shared), laptop.clock, 78)  # type: ignore[attr-defined]
    backup.ledger.take_over(laptop.ledger)
    laptop.ledger.put(ROW, "state", "después")
    laptop.sync()
    backup.ledger.put(ROW, "state", "otra")
    assert backup.sync().state == "renewed"
