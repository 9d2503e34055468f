"""A laptop copied with its data: both copies write with one identity, everybody notices, and nothing is lost."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import permutations

import pytest
from tests.sync.laptops import Laptop, MemoryPlace, View, circle_of, settle
from tests.sync.test_put_back import Remembered, mirrored

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Plain
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import Parcel

ROW = "0190a000-0000-7000-8000-000000000001"


def copy_of(laptop: Laptop, shared: MemoryPlace, seed: int = 77) -> Laptop:
    """The same laptop on another machine, with its data as they are now."""
    copied = Laptop(laptop.name, View(shared), laptop.clock, seed)
    copied.ledger.take_over(laptop.ledger)
    return copied


def alone(laptop: Laptop) -> str:
    """A round in which nothing that anybody wrote comes through; answers its state."""
    assert isinstance(laptop.carrier, View)
    laptop.carrier.hidden = {name for name in laptop.carrier.shared.objects if name.startswith(("log/", "head/"))}
    state = laptop.sync().state
    laptop.carrier.hidden = set()
    return state


def values(laptop: Laptop, column: str) -> set[Plain]:
    return set(laptop.ledger.values(ROW).get(column, []))


def written(laptop: Laptop, column: str) -> set[Plain]:
    """Every value anybody ever gave a field, whatever became of it."""
    return {one.value for one in laptop.ledger.operations.values() if one.column == column}


def forked() -> tuple[MemoryPlace, list[Laptop], Laptop]:
    """Three laptops and a copy of the second; both copies wrote without seeing each other, the third saw one."""
    shared, laptops = circle_of(3)
    _, beto, carla = laptops
    beto.ledger.put(ROW, "state", "antes")
    settle(laptops)
    twin = copy_of(beto, shared)
    beto.ledger.put(ROW, "title", "del uno")
    beto.sync()
    carla.sync()
    twin.ledger.put(ROW, "title", "del otro")
    assert alone(twin) == "ok"
    return shared, laptops, twin


def test_both_stories_are_kept_apart_by_everybody_and_both_copies_ask_with_new_keys() -> None:
    _, laptops, twin = forked()
    before = laptops[1].device
    everybody = [*laptops, twin]
    settle(everybody)
    for laptop in everybody:
        assert values(laptop, "state") == {"antes"}, "what was written before they were two stands"
        assert values(laptop, "title") == set()
        assert written(laptop, "title") == {"del uno", "del otro"}, "and nothing is lost"
        assert [state for _, _, state in laptop.ledger.kept_apart(ROW)] == ["forked"] * 2
        assert laptop.sync().state in {"forked", "renewed"}
    assert len({before, laptops[1].device, twin.device}) == 3
    asking = laptops[0].courier.requests(laptops[0].ledger)
    assert sorted(one.name for one in asking) == sorted(
        f"laptop-1 {laptop.device[:4]}" for laptop in (laptops[1], twin)
    )


@pytest.mark.parametrize("order", list(permutations(range(4)))[::4])
def test_every_laptop_keeps_the_same_apart_in_any_order(order: tuple[int, ...]) -> None:
    _, laptops, twin = forked()
    laptops[2].ledger.put(ROW, "place", "sobre lo del uno")
    everybody = [*laptops, twin]
    settle([everybody[number] for number in order])
    pictures = [laptop.ledger.digest() for laptop in everybody]
    assert pictures == [pictures[0]] * 4
    assert values(laptops[0], "title") == {"del uno"}, "innocent work stands on it"
    assert values(laptops[0], "place") == {"sobre lo del uno"}


def test_a_coordinator_lets_one_story_count_or_both() -> None:
    _, laptops, twin = forked()
    everybody, ana = [*laptops, twin], laptops[0]
    settle(everybody)
    copies = {one.id: one for one in ana.courier.copies(ana.ledger)}
    assert [(one.first, one.last, one.counted, one.decided) for one in copies.values()] == [(2, 2, 1, False)] * 2
    by_value = {one.value: one.device for one in ana.ledger.operations.values() if one.column == "title"}
    ana.courier.choose_copy(ana.ledger, by_value["del otro"], counts=True)
    settle(everybody)
    assert {tuple(values(laptop, "title")) for laptop in everybody} == {("del otro",)}
    ana.courier.choose_copy(ana.ledger, by_value["del uno"], counts=False)
    settle(everybody)
    assert ana.sync().state == "ok", "everything is decided"
    ana.courier.choose_copy(ana.ledger, by_value["del uno"], counts=True)
    settle(everybody)
    for laptop in everybody:
        assert values(laptop, "title") == {"del uno", "del otro"}, "two values beside each other, to be settled"


def test_only_a_coordinator_chooses_and_only_what_there_is() -> None:
    _, laptops, twin = forked()
    settle([*laptops, twin])
    copy = laptops[2].courier.copies(laptops[2].ledger)[0].id
    for laptop, named, code in ((laptops[2], copy, "not_coordinator"), (laptops[0], "ab" * 8, "copy_unknown")):
        with pytest.raises(DomainError) as told:
            laptop.courier.choose_copy(laptop.ledger, named, counts=True)
        assert told.value.code == code


def test_both_copies_go_on_once_they_are_let_in() -> None:
    _, laptops, twin = forked()
    ana, beto, _ = laptops
    everybody = [*laptops, twin]
    settle(everybody)
    beto.ledger.put(ROW, "place", "mientras espera")
    assert beto.sync().state == "renewed"
    renewal = beto.courier.renewal(beto.ledger)
    asked = {one.name: one for one in ana.courier.requests(ana.ledger)}
    assert renewal is not None
    assert asked[renewal.name].words == renewal.words, "both screens show the same six words"
    for one in asked.values():
        ana.courier.admit(ana.ledger, one.request)
    settle(everybody)
    assert beto.courier.renewal(beto.ledger) is None
    twin.ledger.put(ROW, "objective", "del segundo equipo")
    settle(everybody)
    for laptop in everybody:
        assert values(laptop, "place") == {"mientras espera"}
        assert values(laptop, "objective") == {"del segundo equipo"}
    roles = {one.name: one.role for one in ana.courier.members(ana.ledger)}
    assert roles[renewal.name] == "secretary", "trusted with what it was trusted with before"


def test_a_copy_that_finds_newer_work_of_its_own_carries_over_what_it_typed_and_harms_nobody() -> None:
    shared, laptops = circle_of(3)
    ana, beto, carla = laptops
    beto.ledger.type(ROW, TextEdit(0, 0, "[uno]"))
    settle(laptops)
    twin = copy_of(beto, shared)
    beto.ledger.put(ROW, "title", "del uno")
    settle(laptops)
    twin.ledger.put(ROW, "title", "del otro")
    twin.ledger.type(ROW, TextEdit(5, 0, "[dos]"))
    assert twin.sync().state == "renewed"
    settle([*laptops, twin])
    assert not ana.ledger.branches(), "no second story was ever told"
    assert twin.ledger.plain(ROW) == "[uno][dos]"
    assert values(twin, "title") == {"del uno", "del otro"}
    assert values(carla, "title") == {"del uno"}
    (asked,) = ana.courier.requests(ana.ledger)
    ana.courier.admit(ana.ledger, asked.request)
    settle([*laptops, twin])
    for laptop in (*laptops, twin):
        assert values(laptop, "title") == {"del uno", "del otro"}, "beside each other: neither knew of the other"
        assert laptop.ledger.plain(ROW) == "[uno][dos]"


def test_a_machine_that_did_not_write_what_it_finds_in_its_name_takes_new_keys_at_once() -> None:
    shared, laptops = circle_of(2)
    beto = mirrored(laptops[1], Remembered())
    beto.ledger.put(ROW, "title", "uno")
    settle([laptops[0], beto])
    there = Remembered(dict(beto.courier._mirror.numbers))  # type: ignore[union-attr]
    twin = mirrored(copy_of(beto, shared), there)
    beto.ledger.put(ROW, "title", "dos")
    settle([laptops[0], beto])
    assert twin.sync().state == "renewed"
    assert values(twin, "title") == {"dos"}
    assert beto.sync().state == "ok"


def test_what_is_typed_while_own_segments_come_back_goes_with_the_new_keys() -> None:
    shared, laptops = circle_of(2)
    beto = laptops[1]
    twin = copy_of(beto, shared)
    beto.ledger.put(ROW, "title", "del uno")
    settle(laptops)
    accept = twin.ledger.accept_all

    def typed_meanwhile(parcels: Sequence[Parcel]) -> Changes:
        twin.ledger.accept_all = accept  # type: ignore[method-assign]
        twin.ledger.put(ROW, "title", "tecleado")
        return accept(parcels)

    twin.ledger.accept_all = typed_meanwhile  # type: ignore[method-assign]
    assert twin.sync().state == "renewed"
    settle([*laptops, twin])
    assert values(twin, "title") == {"del uno", "tecleado"}


def test_a_stolen_laptop_takes_nothing_back_by_telling_another_story() -> None:
    shared, laptops = circle_of(3)
    ana, beto, _ = laptops
    thief = copy_of(beto, shared)
    beto.ledger.put(ROW, "title", "lo verdadero")
    settle(laptops)
    ana.courier.revoke(ana.ledger, beto.device)
    settle(laptops)
    thief.ledger.put(ROW, "title", "lo del ladrón")
    alone(thief)
    settle(laptops)
    for laptop in laptops:
        assert values(laptop, "title") == {"lo verdadero"}
        assert written(laptop, "title") == {"lo verdadero", "lo del ladrón"}


def test_a_revoked_laptop_is_not_let_in_with_new_keys() -> None:
    _, laptops, twin = forked()
    ana, beto = laptops[0], laptops[1].device
    settle([*laptops, twin])
    ana.courier.revoke(ana.ledger, beto)
    settle([*laptops, twin])
    assert ana.courier.requests(ana.ledger) == []
    assert twin.courier.renewal(twin.ledger) is None


def test_a_copy_of_a_copy_is_told_apart_too() -> None:
    shared, laptops, twin = forked()
    triplet = copy_of(twin, shared, 88)
    twin.ledger.put(ROW, "place", "del otro")
    alone(twin)
    triplet.ledger.put(ROW, "place", "del tercero")
    alone(triplet)
    everybody = [*laptops, twin, triplet]
    for seed in range(3):
        random.Random(seed).shuffle(everybody)
        settle(everybody)
    pictures = [laptop.ledger.digest() for laptop in everybody]
    assert pictures == [pictures[0]] * 5
    assert written(laptops[0], "place") == {"del otro", "del tercero"}
    assert len(laptops[0].ledger.branches()) == 4
