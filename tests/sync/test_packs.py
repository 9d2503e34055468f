"""Packs: many segments in one object, written by their author, read by everybody, and only then fewer loose ones."""

from __future__ import annotations

import pytest
from tests.sync.laptops import Laptop, MemoryPlace, View, circle_of, join, settle

from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher, names, packs
from circledesk.sync import circle as circles
from circledesk.sync.courier import SyncCourier
from circledesk.sync.names import PackName
from circledesk.sync.packing import ObjectError
from circledesk.sync.packs import Pack
from circledesk.sync.visit import Growth

ROW = "0190a000-0000-7000-8000-000000000001"
DAY = 24 * 3_600_000
FEW = Growth(loose=5)


def work(laptop: Laptop, times: int) -> None:
    """Let a laptop write and send that many segments."""
    for number in range(times):
        laptop.ledger.put(ROW, "title", f"{laptop.name} {number}")
        laptop.clock.milliseconds += 60_000
        laptop.sync()


def folding(laptops: list[Laptop], growth: Growth = FEW) -> None:
    """Let laptops fold with a few segments already."""
    for laptop in laptops:
        laptop.courier = SyncCourier(laptop.random.randbytes, growth)


def loose(shared: MemoryPlace, device: str) -> list[str]:
    return sorted(name for name in shared.objects if name.startswith(f"log/{device}/"))


def packed(shared: MemoryPlace, device: str) -> list[PackName]:
    return [said for name in shared.objects if (said := names.read_pack(name)) and said.device == device]


def folded() -> tuple[MemoryPlace, Laptop, Laptop]:
    """Ana's segments in a pack, everybody has them, and forty days have gone by."""
    shared, (ana, beto) = circle_of(2)
    folding([ana, beto])
    work(ana, 8)
    settle([ana, beto])
    assert packed(shared, ana.device)
    ana.clock.milliseconds += 40 * DAY
    return shared, ana, beto


def test_more_loose_segments_than_allowed_are_folded_into_a_pack_that_holds_them_verbatim() -> None:
    shared, (ana, beto) = circle_of(2)
    folding([ana])
    work(ana, 8)
    (name,) = packed(shared, ana.device)
    found = packs.read(
        shared.objects[str(name)], name, circles.load(ana.ledger).members[ana.device], circles.load(ana.ledger).id
    )
    assert list(found.segments) == [
        ana.ledger.segment(ana.device, number) for number in range(name.first, name.last + 1)
    ]
    assert len(loose(shared, ana.device)) == len(ana.ledger.held()) - len(
        [one for one in ana.ledger.held() if one.device == beto.device]
    )


def test_old_segments_are_folded_however_few_they_are() -> None:
    shared, (ana, _) = circle_of(2)
    work(ana, 2)
    assert not packed(shared, ana.device)
    ana.clock.milliseconds += 31 * DAY
    ana.sync()
    assert [name.first for name in packed(shared, ana.device)] == [0]


def test_own_loose_copies_go_only_when_the_pack_is_old_and_everybody_has_them() -> None:
    shared, (ana, beto, carla) = circle_of(3)
    folding([ana])
    work(ana, 8)
    settle([ana, beto])
    ana.clock.milliseconds += 40 * DAY
    (name,) = packed(shared, ana.device)
    before = loose(shared, ana.device)
    ana.sync()
    kept = loose(shared, ana.device)
    assert set(before) - set(kept) < {one for one in before if int(one[-30:-21].split("/")[-1] or 0) <= name.last}
    assert len(kept) > len(before) - (name.last + 1), "Carla has not said yet that she holds them"
    carla.sync()
    ana.clock.milliseconds += 2 * DAY
    ana.sync()
    assert all(int(one.split("/")[-1][:8]) > name.last for one in loose(shared, ana.device))
    assert not packed(shared, beto.device)


def test_a_young_pack_lets_its_loose_copies_lie() -> None:
    shared, ana, beto = folded()
    del beto
    ana.clock.milliseconds -= 20 * DAY
    before = loose(shared, ana.device)
    ana.sync()
    assert loose(shared, ana.device) == before


def test_nothing_of_another_laptop_is_ever_deleted() -> None:
    shared, ana, beto = folded()
    work(beto, 3)
    theirs = loose(shared, beto.device)
    settle([ana, beto])
    ana.clock.milliseconds += 40 * DAY
    settle([ana])
    assert set(theirs) <= set(shared.objects)


def test_a_damaged_pack_keeps_its_loose_copies_and_is_written_again() -> None:
    shared, ana, beto = folded()
    (name,) = packed(shared, ana.device)
    shared.objects[str(name)] = shared.objects[str(name)][:-1] + b"?"
    before = loose(shared, ana.device)
    ana.sync()
    assert loose(shared, ana.device) == before
    settle([ana, beto])
    circle = circles.load(ana.ledger)
    again = packed(shared, ana.device)
    assert all(packs.read(shared.objects[str(one)], one, circle.members[ana.device], circle.id) for one in again)


def test_a_newcomer_reads_segments_out_of_packs() -> None:
    shared, ana, beto = folded()
    settle([ana, beto])
    assert len(loose(shared, ana.device)) < len([one for one in ana.ledger.held() if one.device == ana.device])
    carla = Laptop("laptop-2", View(shared), ana.clock, 1)
    join(ana, carla)
    lying = loose(shared, ana.device)
    settle([ana, beto, carla])
    assert carla.ledger.digest() == ana.ledger.digest()
    assert set(loose(shared, ana.device)) == set(lying), "what a pack holds is not put beside it again"


def test_what_was_received_from_a_place_is_not_read_back_from_it() -> None:
    _, (ana, beto) = circle_of(2)
    for number in range(4):
        ana.ledger.put(ROW, "title", str(number))
        ana.sync()
    assert isinstance(beto.carrier, View)
    beto.carrier.requests.clear()
    assert beto.sync().received == 4
    read = [one for one in beto.carrier.requests if one.startswith(f"get log/{ana.device}/")]
    assert len(read) == len(set(read)) == 4


def test_others_heal_from_their_own_copies_what_a_lost_pack_held() -> None:
    shared, ana, beto = folded()
    settle([ana, beto])
    for name in [*packed(shared, ana.device)]:
        del shared.objects[str(name)]
    ana.clock.milliseconds += 2 * DAY
    beto.sync()
    assert len(loose(shared, ana.device)) == len([one for one in beto.ledger.held() if one.device == ana.device])


def test_a_segment_in_a_pack_is_not_asked_for_again() -> None:
    shared, ana, beto = folded()
    settle([ana, beto])
    beto.sync()
    assert isinstance(beto.carrier, View)
    beto.carrier.requests.clear()
    beto.sync()
    assert not [one for one in beto.carrier.requests if "pack/" in one or one.startswith("put log")]
    assert len(shared.objects) < 40


@pytest.mark.parametrize("change", ["flip", "cut", "other"])
def test_a_pack_that_is_not_what_its_name_says_is_refused(change: str) -> None:
    _, (ana, beto) = circle_of(2)
    circle = circles.load(ana.ledger)
    blob = packs.write(Pack(first=0, segments=(b"one", b"other")), circle.id, ana.device, circle.keys.sign)
    if change == "other":
        blob = packs.write(
            Pack(first=0, segments=(b"one",)), circle.id, ana.device, circles.load(beto.ledger).keys.sign
        )
    if change == "flip":
        blob = blob[:20] + bytes([blob[20] ^ 1]) + blob[21:]
    if change == "cut":
        blob = blob[:-1]
    name = PackName(device=ana.device, first=0, last=1, mark=names.mark(blob))
    with pytest.raises(ObjectError):
        packs.read(blob, name, circle.members[ana.device], circle.id)


def test_groups_fit_a_pack_and_leave_out_what_never_would() -> None:
    def held(number: int, size: int) -> HeldSegment:
        return HeldSegment(device="00" * 8, number=number, hash=cipher.sha256(b""), size=size)

    mega = 1 << 20
    found = packs.groups([held(0, 5 * mega), held(1, 5 * mega), held(2, 9 * mega), held(3, mega), held(5, mega)])
    assert [[one.number for one in group] for group in found] == [[0], [1], [3], [5]]
