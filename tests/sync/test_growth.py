"""Properties that must hold however much there is: monotone, truthful about what was sent, and within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sync.laptops import View, circle_of, settle
from tests.sync.test_snapshot import Room

from circledesk.services.ports.sync import HeldSegment, Parcel
from circledesk.sync import audit
from circledesk.sync import circle as circles
from circledesk.sync.holdings import Holdings
from circledesk.sync.stories import Stories

ROW = "0190a000-0000-7000-8000-000000000001"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    made.ana.sync()
    yield made
    for desk in made.desks:
        desk.database.close()


def test_property_4_a_batch_that_fails_half_way_changes_nothing(room: Room) -> None:
    beto = room.newcomer("beto")
    circle = circles.load(room.ana.ledger)
    held = [one for one in room.ana.ledger.held() if one.device == room.ana.ledger.device()]
    stories = Stories(room.ana.ledger, Holdings(room.ana.ledger))
    good = [audit.reopened(room.ana.ledger, circle, stories, one) for one in held]
    parcels = [one for one in good if one]
    bad = HeldSegment(device=held[0].device, number=held[0].number, hash=b"again", size=1)
    before = (beto.ledger.heads(), beto.ledger.digests(), beto.ledger.counts())
    with pytest.raises(Exception, match="UNIQUE"):
        beto.ledger.accept_all([*parcels, Parcel(segment=bad, blob=b"x", operations=parcels[0].operations)])
    assert (beto.ledger.heads(), beto.ledger.digests(), beto.ledger.counts()) == before
    assert beto.sync().state == "ok"
    assert beto.read() == room.ana.read()


def test_property_4_heads_never_go_back(room: Room) -> None:
    beto = room.newcomer("beto")
    seen = 0
    for turn in range(4):
        room.ana.title(f"vuelta {turn}")
        room.ana.sync()
        beto.sync()
        reached = beto.ledger.heads()[room.ana.ledger.device()].last_seq
        assert reached > seen
        seen = reached


def test_property_12_what_is_called_sent_can_be_rebuilt_by_a_reader_of_the_place_alone(room: Room) -> None:
    room.ana.type("lo último. ")
    assert room.ana.ledger.unverified("office") > 0
    room.ana.sync()
    assert room.ana.ledger.unverified("office") == 0
    reader = room.newcomer("lector", "reader")
    room.ana.database.close()
    reader.sync()
    assert "lo último." in reader.read()[1]


def test_property_14_an_idle_round_asks_little_whatever_the_history() -> None:
    _, laptops = circle_of(12)
    first = laptops[0]
    for number in range(60):
        first.ledger.put(ROW, "title", str(number))
        first.sync()
    settle(laptops)
    settle(laptops)
    assert isinstance(first.carrier, View)
    first.carrier.requests.clear()
    assert first.sync().state == "ok"
    assert len(first.carrier.requests) <= 50


def test_property_14_a_field_change_in_a_batch_takes_at_most_fifty_bytes(room: Room) -> None:
    before = (room.ana.ledger.counts(), room.ana.ledger.uncut())
    assert not before[1]
    for number in range(400):
        room.ana.title(f"Avance del trimestre {number}")
    room.ana.sync()
    operations, size = room.ana.ledger.counts()
    assert (size - before[0][1]) / (operations - before[0][0]) <= 50
