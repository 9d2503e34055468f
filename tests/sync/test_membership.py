"""Roles and revocation: every laptop keeps the same operations apart, and innocent work stands."""

from __future__ import annotations

from itertools import permutations

import pytest
from tests.sync.laptops import Laptop, MemoryPlace, View, circle_of, join

from circledesk.domain.errors import DomainError
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import Guest
from circledesk.sync import circle as circles
from circledesk.sync import envelope, names
from circledesk.sync.packing import ObjectError

ROW = "0190a000-0000-7000-8000-000000000001"


def write(laptop: Laptop, at: int, words: str) -> None:
    laptop.ledger.type(ROW, TextEdit(at, 0, words))


def sync(*laptops: Laptop) -> None:
    for laptop in laptops:
        laptop.sync()


def spread(laptops: list[Laptop]) -> None:
    """Let everybody hear everything, rosters included."""
    for _ in range(4):
        sync(*laptops)
        laptops[0].clock.milliseconds += 60_000


def revoke(coordinator: Laptop, laptop: Laptop) -> None:
    coordinator.courier.revoke(coordinator.ledger, laptop.device)


def pictures(laptops: list[Laptop]) -> list[dict[str, object]]:
    return [laptop.ledger.digest() for laptop in laptops]


def built_on_the_revoked() -> tuple[MemoryPlace, list[Laptop]]:
    """The revoked laptop (1) wrote what only an innocent one (2) saw, who went on writing; and then some more."""
    shared, laptops = circle_of(4)
    coordinator, revoked, innocent, _ = laptops
    write(revoked, 0, "[uno]")
    sync(revoked, coordinator, innocent)
    write(revoked, 5, "[dos]")
    revoked.ledger.put(ROW, "state", "b")
    sync(revoked, innocent)
    write(innocent, 10, "[tres]")
    sync(innocent)
    write(revoked, 0, "[TARDE]")
    revoke(coordinator, revoked)
    return shared, laptops


def test_innocent_words_after_those_of_a_revoked_laptop_stand() -> None:
    _, laptops = built_on_the_revoked()
    spread([laptops[0], *laptops[2:], laptops[1]])
    assert [laptop.ledger.plain(ROW) for laptop in laptops] == ["[uno][dos][tres]"] * 4
    assert pictures(laptops) == [laptops[0].ledger.digest()] * 4


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_every_laptop_keeps_the_same_operations_apart_in_any_order(order: tuple[int, ...]) -> None:
    _, laptops = built_on_the_revoked()
    spread([laptops[number] for number in order])
    assert pictures(laptops) == [laptops[0].ledger.digest()] * 4


def test_what_a_revoked_laptop_goes_on_writing_is_kept_apart_and_stays() -> None:
    _, laptops = circle_of(3)
    coordinator, revoked, innocent = laptops
    revoked.ledger.put(ROW, "state", "antes")
    spread(laptops)
    revoked.ledger.put(ROW, "state", "después")
    revoked.sync()
    revoke(coordinator, revoked)
    spread(laptops)
    assert [laptop.ledger.values(ROW)["state"] for laptop in laptops] == [["antes"]] * 3
    assert innocent.ledger.kept_apart(ROW) == [(revoked.device, 2, "revoked")]
    assert innocent.ledger.operations[revoked.device, 2].value == "después"


def test_nobody_is_said_to_have_seen_what_was_kept_apart() -> None:
    """Else a seal written after the revocation would take in, when it is given back, what its signer never saw."""
    _, laptops = circle_of(3)
    coordinator, revoked, innocent = laptops
    write(revoked, 0, "[uno]")
    spread(laptops)
    write(revoked, 0, "[TARDE]")
    revoked.sync()
    revoke(coordinator, revoked)
    spread(laptops)
    signed = innocent.ledger.plain(ROW)
    seal = innocent.ledger.seal(ROW)
    assert seal.seen[revoked.device] == 1
    spread(laptops)
    assert coordinator.courier.readmit(coordinator.ledger, revoked.device) == 2
    spread(laptops)
    others = (coordinator, innocent)
    assert [laptop.ledger.plain(ROW) for laptop in others] == [signed] * 2
    assert [laptop.ledger.late(ROW) for laptop in others] == [{(revoked.device, 2)}] * 2


def test_a_value_given_back_stands_beside_what_was_written_without_knowing_it() -> None:
    _, laptops = circle_of(3)
    coordinator, revoked, innocent = laptops
    innocent.ledger.put(ROW, "state", "antes")
    spread(laptops)
    revoked.ledger.put(ROW, "state", "suyo")
    revoked.sync()
    revoke(coordinator, revoked)
    spread(laptops)
    innocent.ledger.put(ROW, "state", "nuestro")
    spread(laptops)
    coordinator.courier.readmit(coordinator.ledger, revoked.device)
    spread(laptops)
    for laptop in (coordinator, innocent):
        assert set(map(str, laptop.ledger.values(ROW)["state"])) == {"suyo", "nuestro"}


def test_work_that_waited_for_a_roster_is_not_judged_by_an_older_one() -> None:
    shared, laptops = circle_of(3)
    coordinator, revoked, innocent = laptops
    revoke(coordinator, revoked)
    sync(coordinator, innocent)
    innocent.ledger.put(ROW, "state", "después")
    innocent.sync()
    held = circles.load(coordinator.ledger)
    view = coordinator.carrier
    assert isinstance(view, View)
    late = Laptop("x", View(shared), coordinator.clock, 3)
    late.ledger.take_over(revoked.ledger)
    assert isinstance(late.carrier, View)
    late.carrier.hidden = {names.roster(held.version, held.roster_blob)}
    late.sync()
    assert ROW not in late.ledger.digest()


def test_a_seal_stands_though_its_signer_is_revoked_afterwards() -> None:
    _, laptops = circle_of(3)
    coordinator, signer, _ = laptops
    write(signer, 0, "Acta firmada.")
    signer.ledger.seal(ROW)
    spread(laptops)
    revoke(coordinator, signer)
    spread(laptops)
    assert all(laptop.ledger.sealed(ROW) for laptop in laptops)
    assert [laptop.ledger.plain(ROW) for laptop in laptops] == ["Acta firmada."] * 3


def test_a_revoked_laptop_opens_nothing_of_a_later_epoch() -> None:
    shared, laptops = circle_of(3)
    coordinator, revoked, innocent = laptops
    revoke(coordinator, revoked)
    spread(laptops)
    before = set(shared.objects)
    innocent.ledger.put(ROW, "state", "secreto")
    spread(laptops)
    fresh = [blob for name, blob in shared.objects.items() if name.startswith("log/") and name not in before]
    assert len(fresh) == 1
    keys = revoked.ledger.secrets("epoch/")
    assert [name[: len("epoch/0001")] for name in keys] == ["epoch/0001"]
    for key in keys.values():
        with pytest.raises(ObjectError):
            envelope.read(fresh[0], key)
    mark = circles.load(coordinator.ledger).all_epochs()[1].mark
    assert names.key(2, mark, revoked.device) not in shared.objects
    assert names.key(2, mark, innocent.device) in shared.objects
    assert revoked.sync().state == "revoked"
    assert "state" not in revoked.ledger.values(ROW)
    assert coordinator.ledger.values(ROW)["state"] == ["secreto"]


def test_a_newcomer_after_a_revocation_judges_as_everybody_does() -> None:
    shared, laptops = built_on_the_revoked()
    spread([laptops[0], *laptops[2:], laptops[1]])
    other = Laptop("portátil de Carmenza", View(shared), laptops[0].clock, 9)
    join(laptops[0], other)
    spread([*laptops, other])
    assert other.ledger.digest() == laptops[0].ledger.digest()


def test_only_a_coordinator_revokes_and_not_itself() -> None:
    _, laptops = circle_of(3)
    coordinator, secretary, other = laptops
    with pytest.raises(DomainError, match="not_coordinator"):
        revoke(secretary, other)
    with pytest.raises(DomainError, match="device_is_this_one"):
        revoke(coordinator, coordinator)
    with pytest.raises(DomainError, match="device_unknown"):
        coordinator.courier.revoke(coordinator.ledger, "0" * 16)
    revoke(coordinator, secretary)
    with pytest.raises(DomainError, match="device_revoked"):
        revoke(coordinator, secretary)
    with pytest.raises(DomainError, match="device_not_revoked"):
        coordinator.courier.readmit(coordinator.ledger, other.device)


def test_what_a_reader_writes_is_kept_apart_everywhere() -> None:
    shared, laptops = circle_of(2)
    reader = Laptop("lectora", View(shared), laptops[0].clock, 5)
    reader.courier.join(
        reader.ledger,
        laptops[0].invitation(guest=Guest(role="reader", person="Rosa Inés")),
        "lectora",
        reader.clock.now(),
    )
    spread([reader, *laptops, reader])
    reader.ledger.put(ROW, "state", "sin permiso")
    laptops[1].ledger.put(ROW, "title", "con permiso")
    spread([*laptops, reader])
    for laptop in (*laptops, reader):
        assert laptop.ledger.values(ROW) == {"title": ["con permiso"]}
        assert laptop.ledger.kept_apart(ROW) == [(reader.device, 1, "quarantined")]
    (member,) = (one for one in laptops[1].courier.members(laptops[1].ledger) if one.device == reader.device)
    assert (member.role, member.person) == ("reader", "Rosa Inés")


def test_a_changed_role_holds_from_then_on() -> None:
    _, laptops = circle_of(3)
    coordinator, other, _ = laptops
    other.ledger.put(ROW, "state", "antes")
    spread(laptops)
    coordinator.courier.change_role(coordinator.ledger, other.device, "reader")
    spread(laptops)
    other.ledger.put(ROW, "state", "después")
    spread(laptops)
    assert [laptop.ledger.values(ROW)["state"] for laptop in laptops] == [["antes"]] * 3


def test_a_second_coordinator_invites_and_revokes_for_everybody() -> None:
    shared, laptops = circle_of(3)
    first, second, third = laptops
    first.courier.change_role(first.ledger, second.device, "coordinator")
    spread(laptops)
    other = Laptop("portátil de Carmenza", View(shared), first.clock, 9)
    join(second, other)
    revoke(second, third)
    spread([*laptops, other])
    assert len({laptop.ledger.roster() for laptop in (*laptops, other)}) == 1
    assert third.sync().state == "revoked"
    other.ledger.put(ROW, "state", "sigue")
    spread([*laptops, other])
    assert first.ledger.values(ROW)["state"] == ["sigue"]


def test_a_confirmed_invitation_waits_until_the_words_were_compared() -> None:
    shared, laptops = circle_of(1)
    other = Laptop("portátil de Beto", View(shared), laptops[0].clock, 9)
    coordinator = laptops[0]
    invited = coordinator.invitation(guest=Guest(role="door", person="Beto", confirm=True))
    note = other.courier.join(other.ledger, invited, other.name, other.clock.now())
    other.sync()
    outcome = coordinator.sync()
    assert (outcome.admitted, outcome.asking) == ((), (other.name,))
    assert other.sync().state == "waiting_for_admission"
    (request,) = coordinator.courier.requests(coordinator.ledger)
    assert (request.name, request.person, request.role, request.words) == (other.name, "Beto", "door", note.words)
    with pytest.raises(DomainError, match="request_unknown"):
        coordinator.courier.admit(coordinator.ledger, "nadie")
    assert coordinator.courier.admit(coordinator.ledger, request.request) == other.name
    assert coordinator.courier.requests(coordinator.ledger) == []
    spread([coordinator, other])
    assert other.sync().state == "ok"


def test_the_root_comes_back_from_paper() -> None:
    _, laptops = circle_of(3)
    first, second, third = laptops
    sheet = first.courier.recovery_sheet(first.ledger)
    assert len(sheet.words) == 34
    with pytest.raises(DomainError, match="not_root_holder"):
        second.courier.recovery_sheet(second.ledger)
    with pytest.raises(DomainError, match="not_coordinator"):
        revoke(second, third)
    typed = "\n".join(f" {number}. {word}" for number, word in enumerate(sheet.words, start=1))
    second.courier.restore_root(second.ledger, [f"Hoja de recuperación\n{typed}\n"])
    revoke(second, third)
    spread(laptops)
    assert third.sync().state == "revoked"


def test_a_slip_in_the_words_is_noticed() -> None:
    _, laptops = circle_of(2)
    _, strangers = circle_of(1, seed=8)
    first, second = laptops
    sheet = first.courier.recovery_sheet(first.ledger)
    swapped = [sheet.words[1], sheet.words[0], *sheet.words[2:]]
    for wrong in ("", " ".join(sheet.words[:-1]), " ".join(swapped), f"{' '.join(sheet.words)} zzz", sheet.code[:-2]):
        with pytest.raises(DomainError, match="recovery_unreadable"):
            second.courier.restore_root(second.ledger, [wrong])
    with pytest.raises(DomainError, match="recovery_foreign"):
        strangers[0].courier.restore_root(strangers[0].ledger, [sheet.code])
    second.courier.restore_root(second.ledger, [sheet.code])
    assert second.courier.recovery_sheet(second.ledger) == sheet


@pytest.mark.parametrize("taken", [(0, 1), (0, 2), (1, 2), (2, 1, 0)])
def test_any_two_parts_bring_the_root_back(taken: tuple[int, ...]) -> None:
    _, laptops = circle_of(2)
    first, second = laptops
    parts = first.courier.recovery_parts(first.ledger)
    sheets = [
        "Parte\n" + "\n".join(f"{number:2}. {word}" for number, word in enumerate(parts[at].split(), start=1))
        for at in taken
    ]
    second.courier.restore_root(second.ledger, sheets)
    assert second.ledger.secret("root") == first.ledger.secret("root")


def test_one_part_or_parts_that_do_not_belong_together_bring_nothing_back() -> None:
    _, laptops = circle_of(2)
    _, strangers = circle_of(1, seed=8)
    first, second = laptops
    parts, others = first.courier.recovery_parts(first.ledger), first.courier.recovery_parts(first.ledger)
    foreign = strangers[0].courier.recovery_parts(strangers[0].ledger)
    swapped = " ".join(reversed(parts[0].split()))
    for wrong, code in (
        ([parts[0]], "recovery_parts_lacking"),
        ([parts[0], parts[0]], "recovery_parts_lacking"),
        ([parts[0], others[1]], "recovery_parts_lacking"),
        ([swapped, parts[1]], "recovery_unreadable"),
        (["nada", parts[1]], "recovery_unreadable"),
        (list(foreign[:2]), "recovery_foreign"),
    ):
        with pytest.raises(DomainError, match=code):
            second.courier.restore_root(second.ledger, wrong)
    assert second.ledger.secret("root") is None
    with pytest.raises(DomainError, match="not_root_holder"):
        second.courier.recovery_parts(second.ledger)


def test_any_laptop_fills_in_rosters_that_the_place_lost() -> None:
    shared, laptops = circle_of(3)
    first, second, third = laptops
    first.courier.change_role(first.ledger, second.device, "coordinator")
    spread(laptops)
    second.courier.change_role(second.ledger, third.device, "reader")
    second.sync()
    second.courier.change_role(second.ledger, third.device, "door")
    second.sync()
    kept = [name for name in shared.objects if name.startswith(names.ROSTERS)]
    for name in kept:
        del shared.objects[name]
    spread(laptops)
    assert len({laptop.ledger.roster() for laptop in laptops}) == 1
    assert sorted(name for name in shared.objects if name.startswith(names.ROSTERS)) == sorted(kept)
