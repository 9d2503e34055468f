"""What is remembered of the other laptops: when each was heard, what it has, whose clock is off, what is missing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.sync.laptops import Laptop, View, circle_of, settle

ROW = "0190a000-0000-7000-8000-000000000001"
HOUR = 3_600_000


def ahead(laptop: Laptop, other: Laptop) -> timedelta:
    """By how much that laptop believes the other's clock to be ahead."""
    (found,) = [one for one in laptop.courier.heard(laptop.ledger) if one.device == other.device]
    return found.ahead


def test_a_laptop_is_heard_as_of_when_it_wrote_not_of_when_the_stick_came() -> None:
    _, (one, two) = circle_of(2)
    two.ledger.put(ROW, "title", "Apertura")
    two.sync()
    wrote = two.clock.now()
    two.clock.milliseconds += 9 * 24 * HOUR
    one.sync()
    (heard,) = one.courier.heard(one.ledger)
    assert heard.device == two.device
    assert abs(heard.moment - wrote) < timedelta(seconds=1)
    assert heard.ahead == timedelta(0)
    assert heard.reach[two.device] == 1


@pytest.mark.parametrize("skew", [-3 * HOUR, 3 * HOUR, -400 * 24 * HOUR])
def test_edge_22_a_clock_that_is_off_for_certain_is_told_and_one_that_may_be_right_is_not(skew: int) -> None:
    _, laptops = circle_of(3, skews=(0, skew, 60_000))
    for number in range(4):
        for laptop, column in zip(laptops, ("title", "place", "objective"), strict=True):
            laptop.ledger.put(ROW, column, f"{number}")
        settle(laptops)
    one, two, three = laptops
    assert abs(ahead(one, two) - timedelta(milliseconds=skew)) < timedelta(minutes=5)
    assert ahead(one, three) == timedelta(0)


def test_a_slow_stick_is_no_wrong_clock() -> None:
    _, laptops = circle_of(2)
    one, two = laptops
    for number in range(3):
        one.ledger.put(ROW, "title", f"{number}")
        one.sync()
        one.clock.milliseconds += 30 * HOUR
        two.sync()
        two.clock.milliseconds += 50 * HOUR
        one.sync()
    assert two.ledger.digest() == one.ledger.digest()
    assert ahead(one, two) == ahead(two, one) == timedelta(0)


def test_an_older_head_in_another_place_takes_nothing_back() -> None:
    shared, (one, two) = circle_of(2)
    stick = dict(shared.objects)
    two.ledger.put(ROW, "title", "Apertura")
    two.sync()
    one.sync()
    assert isinstance(one.carrier, View)
    newest = one.courier.heard(one.ledger)
    one.carrier.shared.objects = stick
    one.sync()
    assert one.courier.heard(one.ledger) == newest


def test_a_laptop_whose_changes_others_have_and_the_place_lost_is_named() -> None:
    shared, (one, two, three) = circle_of(3)
    two.ledger.put(ROW, "title", "Apertura")
    two.sync()
    three.sync()
    lost = {name: shared.objects.pop(name) for name in list(shared.objects) if name.startswith(f"log/{two.device}/")}
    one.sync()
    assert one.courier.lacking(one.ledger, ["office"]) == {two.device}
    shared.objects |= lost
    one.sync()
    assert one.courier.lacking(one.ledger, ["office"]) == set()
