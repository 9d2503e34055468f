"""A newer program's operations: kept by an older one, applied as soon as it has learned what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.sync.laptops import NOON, Quiet
from tests.sync.test_snapshot import ITEM, Desk, Room

from circledesk.domain.agenda import AgendaItem
from circledesk.sync import segment, snapshot
from circledesk.sync.understanding import understanding


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    for desk in made.desks:
        desk.database.close()


def from_the_future(monkeypatch: pytest.MonkeyPatch, writer: Desk) -> None:
    """Let a laptop with a newer program change the title, in a schema of its own time."""
    with writer.database.work() as work:
        work.put(replace(work.get(AgendaItem, ITEM.id), title="del futuro"))
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    writer.sync()
    monkeypatch.undo()


def test_what_a_newer_program_wrote_is_kept_and_applied_after_an_upgrade(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    room.ana.sync()
    from_the_future(monkeypatch, beto)
    assert room.ana.sync().state == "newer_program"
    assert room.ana.read()[0] != "del futuro"
    assert room.ana.ledger.not_understood()
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    outcome = room.ana.sync()
    assert outcome.state == "ok"
    assert outcome.changes.touches("agenda_item")
    assert room.ana.read()[0] == "del futuro"
    assert room.ana.ledger.not_understood() == []
    assert beto.sync().state == "ok"
    assert room.ana.ledger.digests() == beto.ledger.digests()


def test_the_doctor_reads_what_the_update_understands_before_it_calls_tables_ill(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    from_the_future(monkeypatch, beto)
    room.ana.sync()
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    checks = {one.subject: one.state for one in room.ana.courier.examine(room.ana.ledger, Quiet())}
    assert checks["tables"] == "well"
    assert room.ana.read()[0] == "del futuro"


def test_a_field_not_known_yet_is_applied_when_it_is_and_yields_to_what_came_after(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    room.ana.sync()
    from_the_future(monkeypatch, beto)
    room.ana.sync()
    beto.title("y después")
    beto.sync()
    room.ana.sync()
    assert room.ana.read()[0] == "y después"
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    room.ana.sync()
    assert room.ana.read()[0] == "y después"
    assert room.ana.ledger.digests() == beto.ledger.digests()


def test_nothing_is_read_again_while_the_program_is_the_same(room: Room) -> None:
    room.ana.sync()
    assert room.ana.ledger.secret("understood") == understanding()


def test_a_laptop_of_another_version_reads_the_log_and_not_the_snapshot(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    assert beto.sync().state == "ok"
    assert snapshot.begun(beto.ledger) is None
    assert beto.sync().state == "ok"
    assert beto.read() == room.ana.read()


def test_what_an_older_program_did_not_understand_does_not_come_with_its_snapshot(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    room.ana.sync()
    from_the_future(monkeypatch, beto)
    room.ana.now += timedelta(days=31)
    assert room.ana.sync().state == "newer_program"
    room.ana.now = NOON
    carla = room.newcomer("carla")
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    for _ in range(3):
        assert carla.sync().state == "ok"
    assert carla.read()[0] == "del futuro"


def test_a_program_updated_before_the_log_was_fetched_accuses_nobody(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    room.ana.sync()
    from_the_future(monkeypatch, beto)
    room.ana.now += timedelta(days=31)
    room.ana.sync()
    room.ana.now = NOON
    carla = room.newcomer("carla")
    carla.sync()
    assert snapshot.begun(carla.ledger)
    assert carla.ledger.not_understood()
    monkeypatch.setattr(segment, "SCHEMA", segment.SCHEMA + 1)
    for _ in range(3):
        assert carla.sync().state == "ok"
    assert carla.read()[0] == "del futuro"
