"""A desk copied with its folder, on real desks: what both copies typed, what people see of it, what the doctor says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.sync.laptops import Quiet
from tests.sync.test_membership_desks import PASSPHRASE, Room, apart, room, sync, text, title, write

from circledesk import bootstrap
from circledesk.bootstrap import Desk
from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.journal import OperationState
from circledesk.services import doctoring, membership
from circledesk.sync.courier import SyncCourier

__all__ = ["room"]


@pytest.fixture
def twins(room: Room, tmp_path: Path) -> tuple[Room, Desk, Desk]:
    """A room, a secretary's desk in it, and a copy of that desk's folder, each with the memory of its own machine."""
    beto = room.joined("beto")
    write(beto, room.items[0], 0, "Se abre la sesión.")
    room.settle()
    beto.close()
    shutil.copytree(tmp_path / "beto", tmp_path / "copia")
    one, other = (bootstrap.open_desk(tmp_path / name, PASSPHRASE) for name in ("beto", "copia"))
    for desk in (one, other):
        vars(desk.tools)["courier"] = SyncCourier()
    room.desks.remove(beto)
    room.desks += [one, other]
    return room, one, other


def alone(desk: Desk, place: Path) -> None:
    """A round through a place that shows nothing of what the others wrote meanwhile."""
    empty = place.with_name("aparte")
    shutil.move(place / "log", empty)
    sync(desk)
    shutil.copytree(empty, place / "log", dirs_exist_ok=True)
    shutil.rmtree(empty)


def fork(room: Room, beto: Desk, copia: Desk) -> None:
    """Both desks write and send without seeing each other."""
    item = room.items[0]
    write(beto, item, 18, " Beto lee el acta.")
    title(beto, item, "Título de Beto")
    write(copia, item, 18, " La copia pasa lista.")
    sync(beto)
    alone(copia, room.shared)


def digests(desks: list[Desk]) -> list[dict[str, str]]:
    return [desk.tools.ledger.digests() for desk in desks]


def test_every_desk_tells_the_same_and_the_doctor_finds_nothing_wrong(twins: tuple[Room, Desk, Desk]) -> None:
    room, beto, copia = twins
    fork(room, beto, copia)
    room.settle()
    newcomer = room.joined("nueva")
    room.settle()
    told = digests(room.desks)
    assert told == [told[0]] * len(told)
    for desk in room.desks:
        assert text(desk, room.items[0]) == "Se abre la sesión."
        found = apart(desk)
        assert {state for _, _, state in found} == {OperationState.FORKED}
        assert {column for _, column, _ in found} == {MINUTES_TEXT, "title"}
    for desk in (room.ana, newcomer):
        assert {one.subject for one in doctoring.examine(desk, Quiet()) if one.state == "ill"} <= {"place"}


def test_what_was_chosen_counts_on_every_desk(twins: tuple[Room, Desk, Desk]) -> None:
    room, beto, copia = twins
    fork(room, beto, copia)
    room.settle()
    for copy in membership.copies(room.ana):
        membership.choose_copy(room.ana, copy.id, counts=True)
    room.settle()
    told = digests(room.desks)
    assert told == [told[0]] * len(told)
    for desk in room.desks:
        found = text(desk, room.items[0])
        assert "Beto lee el acta." in found
        assert "La copia pasa lista." in found
        assert title(desk, room.items[0]) == "Título de Beto"
        assert apart(desk) == []


def test_a_copy_goes_on_writing_and_is_heard_once_it_is_let_in(twins: tuple[Room, Desk, Desk]) -> None:
    room, beto, copia = twins
    fork(room, beto, copia)
    room.settle()
    write(copia, room.items[1], 0, "Escrito mientras espera.")
    assert sync(copia) == "renewed"
    for one in membership.requests(room.ana):
        membership.admit(room.ana, one.name)
    room.settle()
    assert sync(copia) in {"ok", "forked"}
    for desk in room.desks:
        assert text(desk, room.items[1]) == "Escrito mientras espera."
    told = digests(room.desks)
    assert told == [told[0]] * len(told)


def test_typed_work_of_a_copy_that_noticed_in_time_is_carried_over(twins: tuple[Room, Desk, Desk]) -> None:
    room, beto, copia = twins
    item = room.items[0]
    write(copia, item, 18, " La copia pasa lista.")
    title(copia, item, "Título de la copia")
    write(beto, item, 18, " Beto lee el acta.")
    sync(beto)
    assert sync(copia) == "renewed"
    sync(room.ana)
    for one in membership.requests(room.ana):
        membership.admit(room.ana, one.name)
    room.settle()
    for desk in room.desks:
        found = text(desk, item)
        assert "Beto lee el acta." in found
        assert "La copia pasa lista." in found
        assert title(desk, item) == "Título de la copia"
        assert apart(desk) == []
    told = digests(room.desks)
    assert told == [told[0]] * len(told)
