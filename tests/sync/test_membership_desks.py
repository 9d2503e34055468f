"""Roles and revocation on real desks: what people may write here, and what every desk keeps apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.sync.laptops import NOON, Quiet

from circledesk import bootstrap
from circledesk.bootstrap import Desk, Founding
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.attendance import Attendee, Capacity, attendee_id
from circledesk.domain.bodies import Body
from circledesk.domain.clock import BOGOTA
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.journal import OperationState, Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.people import Person
from circledesk.domain.rights import Grant
from circledesk.domain.texts import TextEdit
from circledesk.services import membership, places, syncing
from circledesk.services.ports.sync import Guest
from circledesk.store.membership import write as write_membership
from circledesk.sync import circle as circles

PASSPHRASE = "cuatro palabras de prueba"
START = NOON.astimezone(BOGOTA)


@dataclass
class Room:
    """A coordinator's desk, a secretary's of one body, and another of everything; two sessions of two bodies."""

    ana: Desk
    shared: Path
    folder: Path
    bodies: tuple[str, str]
    items: tuple[AgendaItem, AgendaItem]
    desks: list[Desk]

    def joined(self, name: str, **guest: object) -> Desk:
        """A new desk let in for somebody."""
        invited = syncing.invite(self.ana, guest=Guest(**guest))  # type: ignore[arg-type]
        desk, _ = bootstrap.join_circle(self.folder / name, PASSPHRASE, invited, bootstrap.Joining(device_name=name))
        self.desks.append(desk)
        for one in (desk, self.ana, desk):
            sync(one)
        return desk

    def settle(self, *desks: Desk) -> None:
        for _ in range(3):
            for desk in desks or self.desks:
                sync(desk)


def sync(desk: Desk) -> str:
    ((_, outcome),) = syncing.sync(desk, Quiet())
    return outcome.state


def write(desk: Desk, item: AgendaItem, at: int, words: str) -> None:
    with desk.work() as work:
        work.edit_text(work.get(AgendaItem, item.id), MINUTES_TEXT, [TextEdit(at, 0, words)])


def text(desk: Desk, item: AgendaItem) -> str:
    with desk.work() as work:
        return work.text(item.id, MINUTES_TEXT)


def title(desk: Desk, item: AgendaItem, new: str = "") -> str:
    with desk.work() as work:
        if new:
            work.put(replace(work.get(AgendaItem, item.id), title=new))
        return work.get(AgendaItem, item.id).title


def apart(desk: Desk) -> list[tuple[str, str, OperationState]]:
    return [(one.entry.device_name, one.entry.column, one.entry.state) for one in membership.apart(desk)]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    shared = tmp_path / "compartida"
    shared.mkdir()
    ana = bootstrap.found_circle(
        tmp_path / "ana", PASSPHRASE, Founding(template="empty", person="Ana", device_name="ana")
    )
    bodies = (Body(id=new_id(), name="Mesa de Cuidado", short_name="Cuidado"), Body(id=new_id(), name="Otra mesa"))
    items = []
    with ana.work() as work:
        for body in bodies:
            work.put(body)
            span = Span(start=START, end=START + timedelta(hours=2))
            meeting = Meeting(id=new_id(), body_id=body.id, number=1, planned=span)
            item = AgendaItem(id=new_id(), meeting_id=meeting.id, order="i", title="Apertura")
            work.put(meeting)
            work.put(item)
            items.append(item)
    places.add_folder(ana, shared)
    sync(ana)
    made = Room(ana, shared, tmp_path, (bodies[0].id, bodies[1].id), (items[0], items[1]), [ana])
    yield made
    for desk in made.desks:
        desk.close()


def pretend(desk: Desk, role: str) -> None:
    """Let a desk believe that it may more than it may, as a program changed by somebody would."""
    held = circles.load(desk.tools.ledger)
    assert held.roster
    told = held.roster.membership()
    mine = replace(told.members[held.device], grants=(Grant(role=role),), cut_off=None)
    with desk.database.transaction() as connection:
        write_membership(connection, replace(told, members={**told.members, held.device: mine}))
    desk.database.lay_down_pen()


def test_a_secretary_writes_sessions_of_her_body_only(room: Room) -> None:
    beto = room.joined("beto", role="secretary", bodies=membership.find_bodies(room.ana, ["Cuidado"]))
    write(beto, room.items[0], 0, "Suyo.")
    title(beto, room.items[0], "Llamado a lista")
    for act in (lambda: write(beto, room.items[1], 0, "Ajeno."), lambda: title(beto, room.items[1], "Ajeno")):
        with pytest.raises(DomainError, match="right_missing"):
            act()
    with beto.work() as work:
        work.put(Person(id=new_id(), given_names="Carmenza Jacanamijoy Muyuy"))
    with pytest.raises(DomainError, match="right_missing"), beto.work() as work:
        work.put(Body(id=new_id(), name="Mesa inventada"))
    own = Meeting(
        id=new_id(), body_id=room.bodies[0], number=2, planned=Span(start=START, end=START + timedelta(hours=1))
    )
    with beto.work() as work:
        work.put(own)
    with pytest.raises(DomainError, match="right_missing"), beto.work() as work:
        work.put(replace(own, id=new_id(), body_id=room.bodies[1]))
    with pytest.raises(DomainError, match="right_missing"), beto.work() as work:
        work.put(replace(own, body_id=room.bodies[1]))
    room.settle()
    assert text(room.ana, room.items[0]) == "Suyo."
    assert title(room.ana, room.items[0]) == "Llamado a lista"
    assert apart(room.ana) == apart(beto) == []


def test_what_a_changed_program_writes_without_the_right_is_kept_apart_by_every_other(room: Room) -> None:
    beto = room.joined("beto", role="secretary", bodies=(room.bodies[0],))
    carmenza = room.joined("carmenza")
    pretend(beto, "coordinator")
    title(beto, room.items[1], "Ajeno")
    write(beto, room.items[1], 0, "Ajeno.")
    title(beto, room.items[0], "Suyo")
    room.settle()
    for desk in (room.ana, carmenza):
        assert title(desk, room.items[1]) == "Apertura"
        assert text(desk, room.items[1]) == ""
        assert title(desk, room.items[0]) == "Suyo"
        quarantined = OperationState.QUARANTINED
        assert apart(desk) == [("beto", "title", quarantined), ("beto", MINUTES_TEXT, quarantined)]
        assert [one.reads for one in membership.apart(desk)] == ["", "Ajeno."]


def test_a_changed_role_holds_for_what_its_laptop_writes_once_it_could_know(room: Room) -> None:
    beto, carmenza = room.joined("beto"), room.joined("carmenza")
    title(beto, room.items[0], "Antes")
    room.settle()
    title(beto, room.items[0], "Sin saberlo")
    membership.change_role(room.ana, "beto", "reader")
    room.settle()
    assert title(carmenza, room.items[0]) == title(room.ana, room.items[0]) == "Sin saberlo"
    with pytest.raises(DomainError, match="right_missing"):
        title(beto, room.items[0], "Después")
    pretend(beto, "coordinator")
    title(beto, room.items[0], "Después")
    room.settle()
    assert title(carmenza, room.items[0]) == title(room.ana, room.items[0]) == "Sin saberlo"
    membership.change_role(room.ana, "beto", "secretary", ["Cuidado"])
    room.settle()
    title(beto, room.items[0], "Otra vez")
    room.settle()
    assert title(carmenza, room.items[0]) == title(room.ana, room.items[0]) == "Otra vez"


def test_the_door_writes_who_comes_and_nothing_else(room: Room) -> None:
    door = room.joined("puerta", role="door")
    session, person = room.items[0].meeting_id, new_id()
    attendee = Attendee(
        id=attendee_id(session, person), meeting_id=session, person_id=person, capacity=next(iter(Capacity))
    )
    with door.work() as work:
        work.put(attendee)
    with pytest.raises(DomainError, match="right_missing"):
        title(door, room.items[0], "No")
    room.settle()
    with room.ana.work() as work:
        assert work.all(Attendee) == [attendee]


def test_a_revoked_desk_says_so_and_its_later_work_is_kept_apart_but_readable(room: Room) -> None:
    beto, carmenza = room.joined("beto"), room.joined("carmenza")
    write(beto, room.items[0], 0, "[uno]")
    room.settle()
    write(beto, room.items[0], 5, "[dos]")
    sync(beto)
    sync(carmenza)
    write(carmenza, room.items[0], 10, "[tres]")
    title(carmenza, room.items[0], "Con lo de Beto")
    sync(carmenza)
    write(beto, room.items[0], 15, "[tarde]")
    membership.revoke(room.ana, "beto")
    room.settle(beto, room.ana, carmenza)
    for desk in (room.ana, carmenza):
        assert text(desk, room.items[0]) == "[uno][dos][tres]"
        assert apart(desk) == [("beto", MINUTES_TEXT, OperationState.REVOKED)]
        assert "[tarde]" in membership.apart(desk)[0].reads
    assert sync(beto) == "revoked"
    with pytest.raises(DomainError, match="laptop_revoked"):
        write(beto, room.items[0], 0, "más")
    membership.readmit(room.ana, "beto")
    room.settle(room.ana, carmenza)
    assert "[tarde]" in text(carmenza, room.items[0])
    assert text(carmenza, room.items[0]) == text(room.ana, room.items[0])


def test_a_seal_of_a_revoked_signer_beyond_its_end_frees_the_session_again(room: Room) -> None:
    beto, carmenza = room.joined("beto"), room.joined("carmenza")
    membership.revoke(room.ana, "beto")
    with beto.work() as work:
        meeting = work.get(Meeting, room.items[0].meeting_id)
        work.seal(meeting, Seal(data_hash="00" * 32, file="00" * 32, signed_by=("Beto",)))
    sync(beto)
    room.settle(carmenza, room.ana)
    write(carmenza, room.items[0], 0, "Sigue abierta.")
    room.settle(carmenza, room.ana)
    assert text(room.ana, room.items[0]) == "Sigue abierta."
    assert apart(carmenza) == [("beto", "seal", OperationState.REVOKED)]


def test_a_seal_that_is_taken_out_later_lets_late_words_in(room: Room) -> None:
    beto, carmenza = room.joined("beto"), room.joined("carmenza")
    with beto.work() as work:
        meeting = work.get(Meeting, room.items[0].meeting_id)
        work.seal(meeting, Seal(data_hash="00" * 32, file="00" * 32, signed_by=("Beto",)))
    write(carmenza, room.items[0], 0, "A la vez.")
    sync(beto)
    sync(carmenza)
    assert text(carmenza, room.items[0]) == ""
    membership.revoke(room.ana, "beto")
    room.settle(room.ana, carmenza)
    assert text(carmenza, room.items[0]) == text(room.ana, room.items[0]) == "A la vez."
    write(carmenza, room.items[0], 0, "Abierta. ")


def test_a_signed_session_does_not_change_when_a_revoked_desk_is_heard_after_all(room: Room) -> None:
    """Its signer never saw what was kept apart, though it lay in the same database."""
    beto, carmenza = room.joined("beto"), room.joined("carmenza")
    write(carmenza, room.items[0], 0, "Acta firmada.")
    room.settle()
    write(beto, room.items[0], 0, "Tarde. ")
    sync(beto)
    membership.revoke(room.ana, "beto")
    room.settle(room.ana, carmenza)
    assert text(carmenza, room.items[0]) == "Acta firmada."
    with carmenza.work() as work:
        meeting = work.get(Meeting, room.items[0].meeting_id)
        work.seal(meeting, Seal(data_hash="00" * 32, file="00" * 32, signed_by=("Carmenza",)))
    room.settle(room.ana, carmenza)
    membership.readmit(room.ana, "beto")
    room.settle(room.ana, carmenza)
    for desk in (room.ana, carmenza):
        assert text(desk, room.items[0]) == "Acta firmada."
        with desk.work() as work:
            assert len(work.late(room.items[0].meeting_id)) == 1
    assert apart(room.ana) == []


def test_laptops_are_found_by_name_or_the_beginning_of_their_id(room: Room) -> None:
    room.joined("beto", person="Beto Tisoy")
    (beto,) = (one for one in syncing.members(room.ana) if one.name == "beto")
    assert membership.find_device(room.ana, beto.device[:6]) == beto
    assert beto.person == "Beto Tisoy"
    with pytest.raises(DomainError, match="device_unknown"):
        membership.find_device(room.ana, "nadie")
    with pytest.raises(DomainError, match="body_unknown"):
        membership.find_bodies(room.ana, ["Cuidado", "Inventada"])
    with pytest.raises(DomainError, match="request_unknown"):
        membership.admit(room.ana, "beto")
