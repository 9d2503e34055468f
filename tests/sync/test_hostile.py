"""What hostile or copied laptops write is refused or kept aside, and never applied."""

from __future__ import annotations

from tests.sync.crafting import name_of, next_segment
from tests.sync.laptops import Laptop, View, circle_of, settle

from circledesk.sync import circle as circles
from circledesk.sync import heads, names, segment
from circledesk.sync.names import SegmentName

ROW = "0190a000-0000-7000-8000-000000000001"


def test_a_forged_author_is_refused_even_with_the_circles_key() -> None:
    shared, laptops = circle_of(3)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    settle(laptops)
    forger = laptops[2]
    keys = circles.load(forger.ledger).keys
    blob = next_segment(laptops[0].ledger, "FORGED", sign=keys.sign)
    name = SegmentName(device=laptops[0].device, number=1, mark=names.mark(blob))
    shared.objects[str(name)] = blob
    outcome = laptops[1].sync()
    assert outcome.refused == 1
    assert outcome.received == 0
    assert str(name) in shared.objects


def test_two_stories_of_one_laptop_are_noticed_and_both_kept_apart() -> None:
    shared, laptops = circle_of(3)
    twin = Laptop(laptops[0].name, View(shared), laptops[0].clock, 99)
    twin.ledger.take_over(laptops[0].ledger)
    laptops[0].ledger.put(ROW, "title", "Uno")
    settle(laptops)
    blob = next_segment(twin.ledger, "Dos", sign=circles.load(twin.ledger).keys.sign)
    shared.objects[name_of(blob)] = blob
    outcome = laptops[1].sync()
    assert outcome.state == "forked"
    assert "title" not in laptops[1].ledger.values(ROW)
    kept = [one.value for one in laptops[1].ledger.operations.values() if one.column == "title"]
    assert sorted(map(str, kept)) == ["Dos", "Uno"]
    assert laptops[1].sync().state == "forked"


def test_a_restored_backup_takes_up_its_own_newer_segments() -> None:
    _, laptops = circle_of(2)
    restored = Laptop(laptops[0].name, laptops[0].carrier, laptops[0].clock, 99)
    restored.ledger.take_over(laptops[0].ledger)
    laptops[0].ledger.put(ROW, "title", "Después de la copia")
    settle(laptops)
    assert restored.sync().state == "ok"
    assert restored.ledger.digest() == laptops[1].ledger.digest()
    restored.ledger.put(ROW, "title", "Y sigue")
    settle([restored, laptops[1]])
    assert laptops[1].ledger.values(ROW)["title"] == ["Y sigue"]


def test_a_chain_that_does_not_continue_is_a_second_story() -> None:
    shared, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Uno")
    settle(laptops)
    keys = circles.load(laptops[0].ledger).keys
    blob = next_segment(laptops[0].ledger, "Dos", sign=keys.sign, previous=b"x" * 32)
    shared.objects[name_of(blob)] = blob
    assert laptops[1].sync().state == "forked"
    assert laptops[1].ledger.values(ROW)["title"] == ["Uno"]


def test_a_signed_but_malformed_segment_is_refused_and_harms_nobody() -> None:
    shared, laptops = circle_of(3)
    keys = circles.load(laptops[0].ledger).keys
    blob = next_segment(laptops[0].ledger, "x", sign=keys.sign, content=b"\xc1")
    shared.objects[name_of(blob)] = blob
    laptops[1].ledger.put(ROW, "title", "Sigue")
    laptops[1].sync()
    outcome = laptops[2].sync()
    assert (outcome.received, outcome.refused) == (1, 1)


def test_operations_of_a_newer_program_are_kept_and_said() -> None:
    shared, laptops = circle_of(2)
    keys = circles.load(laptops[0].ledger).keys
    blob = next_segment(laptops[0].ledger, "x", sign=keys.sign, schema=segment.SCHEMA + 1)
    shared.objects[name_of(blob)] = blob
    outcome = laptops[1].sync()
    assert (outcome.state, outcome.received) == ("newer_program", 1)
    assert laptops[1].ledger.segment(laptops[0].device, 0) == blob


def test_a_head_cannot_be_forged() -> None:
    shared, laptops = circle_of(3)
    laptops[0].ledger.put(ROW, "title", "Uno")
    settle(laptops)
    victim = laptops[0].device
    note = heads.HeadNote(
        device=victim,
        circle=circles.load(laptops[1].ledger).id,
        at=0,
        roster=1,
        keys=[],
        reach={victim: heads.Reach(number=9, mark=bytes(8), last_seq=9)},
        lacks={},
        wanted=[],
    )
    shared.objects[names.head(victim)] = heads.write(note, circles.load(laptops[2].ledger).keys.sign)
    outcome = laptops[1].sync()
    assert (outcome.state, outcome.pending, outcome.refused) == ("ok", 0, 1)
