"""Two coordinators change the circle at once, without seeing each other: what each may do to the other, and to all."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.sync.laptops import Laptop, MemoryPlace, View, circle_of, join
from tests.sync.laptops import settle as settle_all
from tests.sync.test_membership import ROW, revoke, spread, sync

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Guest
from circledesk.sync import cipher, envelope, names, roster
from circledesk.sync import circle as circles
from circledesk.sync.packing import ObjectError


def coordinators(count: int, others: int = 2) -> tuple[MemoryPlace, list[Laptop]]:
    """A circle whose first laptops are coordinators', the first with the root."""
    shared, laptops = circle_of(count + others)
    for laptop in laptops[1:count]:
        laptops[0].courier.change_role(laptops[0].ledger, laptop.device, "coordinator")
    spread(laptops)
    return shared, laptops


def let_in(host: Laptop, name: str, shared: MemoryPlace) -> Laptop:
    """A new laptop that its host let in; nobody else knows yet."""
    guest = Laptop(name, View(shared), host.clock, 9)
    guest.courier.join(guest.ledger, host.invitation(guest=Guest(confirm=True)), guest.name, guest.clock.now())
    sync(guest, host)
    (waiting,) = host.courier.requests(host.ledger)
    host.courier.admit(host.ledger, waiting.request)
    return guest


def field(laptop: Laptop) -> str:
    """The column that only this laptop writes."""
    return "f" + laptop.name.casefold().translate(str.maketrans("0123456789-", "abcdefghijk"))


def write(laptop: Laptop, value: str) -> None:
    laptop.ledger.put(ROW, field(laptop), value)


def read(laptop: Laptop) -> dict[str, list[object]]:
    return {name: list(values) for name, values in laptop.ledger.values(ROW).items()}


def alike(laptops: list[Laptop]) -> None:
    """All hold one roster and one state, and none complains."""
    spread(laptops)
    spread(laptops)
    assert {laptop.sync().state for laptop in laptops} == {"ok"}
    assert len({laptop.ledger.roster() for laptop in laptops}) == 1
    assert all(laptop.ledger.digest() == laptops[0].ledger.digest() for laptop in laptops)


def test_two_who_let_somebody_in_at_once_are_both_heard() -> None:
    shared, laptops = coordinators(2)
    first, second, *_ = laptops
    guests = [let_in(first, "Carmenza", shared), let_in(second, "Wilmer", shared)]
    everybody = [*laptops, *guests]
    spread(everybody)
    for laptop in everybody:
        write(laptop, laptop.name)
    alike(everybody)
    assert len(circles.load(first.ledger).members) == len(everybody)
    assert len(read(second)) == len(everybody)


def test_two_who_revoke_different_laptops_at_once_end_both_and_lose_nothing() -> None:
    shared, laptops = coordinators(2, others=3)
    first, second, one, other, third = laptops
    revoke(first, one)
    revoke(second, other)
    for laptop in (first, second):
        write(laptop, "bajo su propia clave")
        laptop.sync()
    alike([first, second, third])
    assert {one.sync().state, other.sync().state} == {"revoked"}
    assert set(read(third)) == {field(first), field(second)}
    write(third, "después de ambas")
    before = set(shared.objects)
    alike([first, second, third])
    fresh = [blob for name, blob in shared.objects.items() if name.startswith("log/") and name not in before]
    for out in (one, other):
        out.sync()
        for blob in fresh:
            for key in out.ledger.secrets("epoch/").values():
                with pytest.raises(ObjectError):
                    envelope.read(blob, key)


def test_two_who_revoke_the_same_laptop_at_once_go_on() -> None:
    _, laptops = coordinators(2)
    first, second, out, third = laptops
    for coordinator in (first, second):
        revoke(coordinator, out)
        write(coordinator, "después")
        coordinator.sync()
    alike([first, second, third])
    assert out.sync().state == "revoked"
    assert set(read(third)) == {field(first), field(second)}


def test_one_who_revokes_while_the_other_changes_a_role_both_have_their_way() -> None:
    _, laptops = coordinators(2)
    first, second, out, third = laptops
    revoke(first, out)
    second.courier.change_role(second.ledger, third.device, "reader")
    alike([first, second, third])
    members = circles.load(third.ledger).members
    assert (members[third.device].role, members[out.device].cut_off is None) == ("reader", False)


def test_the_root_wins_where_two_turn_each_other_out() -> None:
    _, laptops = coordinators(2)
    first, second, third, fourth = laptops
    write(second, "antes")
    spread(laptops)
    revoke(first, second)
    revoke(second, first)
    write(second, "después")
    sync(second, third, first, fourth, second)
    alike([first, third, fourth])
    assert second.sync().state == "revoked"
    assert not circles.load(first.ledger).revoked
    assert read(third)[field(second)] == ["antes"]
    assert third.ledger.kept_apart(ROW) == [(second.device, 2, "revoked")]


def test_a_coordinator_whom_the_root_turned_out_turns_nobody_out_and_lets_nobody_in() -> None:
    shared, laptops = coordinators(2)
    first, second, third, fourth = laptops
    thief = let_in(second, "Desconocido", shared)
    revoke(first, second)
    revoke(second, third)
    sync(second, first, third, fourth)
    alike([first, third, fourth])
    held = circles.load(first.ledger)
    assert thief.device not in held.members
    assert held.members[third.device].cut_off is None
    assert second.sync().state == "revoked"


def test_a_coordinator_turned_out_cannot_begin_another_story_from_before() -> None:
    """Else whoever stole a coordinator's laptop could stop the circle again and again."""
    shared, laptops = coordinators(2)
    first, second, third, fourth = laptops
    base, blob = second.ledger.roster() or (0, b"")
    revoke(first, second)
    sync(first, third, fourth)
    first.courier.change_role(first.ledger, third.device, "reader")
    alike([first, third, fourth])
    before = first.ledger.roster()
    held = circles.load(second.ledger)
    for name in ("uno", "dos", "tres"):
        me = replace(held.members[second.device], name=name)
        forged = roster.read(blob).following(me, cipher.sha256(blob))
        fresh = roster.write(forged, held.keys.sign)
        shared.objects[names.roster(base + 1, fresh)] = fresh
    for laptop in (first, third, fourth):
        laptop.crash()
        assert laptop.sync().state == "ok"
    assert first.ledger.roster() == before


def test_two_without_the_root_who_turn_each_other_out_wait_for_a_person() -> None:
    _, laptops = coordinators(3)
    root, one, other, third, fourth = laptops
    revoke(one, other)
    revoke(other, one)
    for laptop in (one, other):
        write(laptop, "bajo su propia clave")
        laptop.sync()
    spread(laptops)
    assert {laptop.sync().state for laptop in (root, third, fourth)} == {"roster_forked"}
    with pytest.raises(DomainError, match="roster_forked"):
        revoke(root, third)
    write(third, "se sigue escribiendo")
    spread([root, third, fourth])
    assert field(third) in read(root)
    assert field(third) in read(fourth)
    with pytest.raises(DomainError, match="not_root_holder"):
        third.courier.mend_roster(third.ledger)
    root.courier.mend_roster(root.ledger)
    alike([root, third, fourth])
    assert {one.sync().state, other.sync().state} == {"revoked"}
    with pytest.raises(DomainError, match="roster_not_forked"):
        root.courier.mend_roster(root.ledger)


def test_a_story_that_went_on_for_long_is_joined_whole() -> None:
    shared, laptops = coordinators(2, others=4)
    first, second, one, other, third, fourth = laptops
    revoke(first, one)
    revoke(second, other)
    second.courier.change_role(second.ledger, third.device, "reader")
    guest = let_in(second, "Wilmer", shared)
    write(second, "bajo su propia clave")
    second.sync()
    alike([first, second, third, fourth, guest])
    members = circles.load(first.ledger).members
    assert {name for name, member in members.items() if member.cut_off} == {one.device, other.device}
    assert members[third.device].role == "reader"
    assert read(guest)[field(second)] == ["bajo su propia clave"]


def test_a_story_that_was_left_behind_is_looked_for_and_joined() -> None:
    """The root went on by several versions before it heard of the other: it asks for older ones too."""
    _, laptops = coordinators(2, others=3)
    first, second, out, third, fourth = laptops
    revoke(second, out)
    write(second, "bajo su propia clave")
    for role in ("reader", "secretary", "reader", "secretary"):
        first.courier.change_role(first.ledger, fourth.device, role)
        first.sync()
    second.sync()
    alike([first, second, third, fourth])
    assert read(first)[field(second)] == ["bajo su propia clave"]
    assert circles.load(first.ledger).members[out.device].cut_off is not None


def test_a_laptop_that_missed_versions_of_a_straight_line_sees_no_rival() -> None:
    shared, laptops = coordinators(2)
    first, _, third, fourth = laptops
    for role in ("reader", "secretary", "reader"):
        first.courier.change_role(first.ledger, third.device, role)
        first.sync()
    late = let_in(first, "Carmenza", shared)
    spread([*laptops, late])
    alike([*laptops, late])
    assert not fourth.ledger.secrets("roster-fork/")
    assert not late.ledger.secrets("roster-fork/")
    join(first, Laptop("Yolanda", View(shared), first.clock, 9))
    settle_all(laptops)
    assert not late.ledger.secrets("roster-fork/")


ACTS = st.lists(
    st.tuples(st.sampled_from(["revoke", "role", "write", "sync"]), st.integers(0, 2), st.integers(1, 5)),
    min_size=2,
    max_size=9,
)


@given(ACTS)
@settings(max_examples=settings().max_examples // 3, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_whatever_coordinators_do_apart_all_who_stay_end_alike(acts: list[tuple[str, int, int]]) -> None:
    _, laptops = coordinators(3, others=3)
    for what, who, whom in acts:
        actor, target = laptops[who], laptops[whom]
        with suppress(DomainError):
            if what == "revoke":
                revoke(actor, target)
            elif what == "role":
                actor.courier.change_role(actor.ledger, target.device, "reader" if whom > 3 else "coordinator")
            elif what == "write":
                write(target, f"{who} {whom}")
                target.sync()
            else:
                actor.sync()
    spread(laptops)
    with suppress(DomainError):
        laptops[0].courier.mend_roster(laptops[0].ledger)
    spread(laptops)
    held = circles.load(laptops[0].ledger)
    staying = [one for one in laptops if held.members[one.device].cut_off is None]
    assert laptops[0] in staying
    alike(staying)
    assert {one.sync().state for one in laptops if one not in staying} <= {"revoked"}
    fresh = laptops[0].ledger.operations.keys() | staying[-1].ledger.operations.keys()
    assert all(set(one.ledger.operations) == fresh for one in staying)
