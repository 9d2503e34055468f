"""The doctor on real desks: what is whole is called so, what can be healed is, the rest is named."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.sync.laptops import Quiet
from tests.sync.test_snapshot import ITEM, Desk, Room

from circledesk import bootstrap
from circledesk.cli.main import main
from circledesk.services import places
from circledesk.services.ports.circle import Check
from circledesk.store.tables import RECORDS, SEGMENT


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    made.ana.sync()
    yield made
    for desk in made.desks:
        desk.database.close()


def examined(desk: Desk) -> dict[str, Check]:
    scrubbed = desk.courier.scrub(desk.ledger, desk.carrier, desk.now, Quiet())
    return {one.subject: one for one in [scrubbed, *desk.courier.examine(desk.ledger, Quiet())]}


def test_a_whole_desk_is_called_well_in_everything(room: Room) -> None:
    found = examined(room.ana)
    assert {one.state for one in found.values()} == {"well"}
    assert set(found) == {"place", "database", "keys", "chains", "files", "missing_files", "tables"}


def test_what_the_place_lost_or_damaged_is_put_back_by_whoever_holds_it(room: Room) -> None:
    (lost,) = room.files("log")
    lost.unlink()
    assert examined(room.ana)["place"].state == "well", "the round itself has put it back"
    assert lost.is_file()
    beto = room.newcomer("beto")
    beto.sync()
    beto.sync()
    assert beto.read() == room.ana.read()
    damaged = room.files("log")[0]
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"?")
    check = examined(beto)["place"]
    assert (check.state, check.count) == ("healed", 1)


def test_records_that_are_not_what_the_log_says_are_made_from_it_again(room: Room) -> None:
    title = room.ana.read()[0]
    with room.ana.database.transaction() as connection:
        table = RECORDS["agenda_item"]
        connection.execute(table.update().where(table.c.id == ITEM.id).values(title="nadie escribió esto"))
    assert examined(room.ana)["tables"].state == "healed"
    assert room.ana.read()[0] == title
    assert examined(room.ana)["tables"].state == "well"


def test_a_segment_that_is_not_its_authors_any_more_is_named(room: Room) -> None:
    with room.ana.database.transaction() as connection:
        connection.execute(SEGMENT.update().where(SEGMENT.c.number == 0).values(blob=b"CDS1 nothing"))
    found = {one.subject: one for one in room.ana.courier.examine(room.ana.ledger, Quiet())}
    assert (found["chains"].state, found["chains"].count) == ("ill", 1)


def test_a_laptop_that_began_from_a_snapshot_is_told_whose_and_that_it_matches(room: Room) -> None:
    beto = room.newcomer("beto")
    beto.sync()
    check = examined(beto)["snapshot"]
    assert (check.state, check.fact) == ("well", "ana")


def test_the_command_says_it_in_lines_and_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "cuatro palabras de prueba")
    monkeypatch.setenv("CIRCLEDESK_HOME", str(tmp_path / "desk"))
    founding = bootstrap.Founding(template="empty", person="Ana Lucía", device_name="ana")
    desk = bootstrap.found_circle(tmp_path / "desk", "cuatro palabras de prueba", founding)
    (tmp_path / "place").mkdir()
    places.add_folder(desk, tmp_path / "place")
    desk.close()
    assert main(["doctor"]) == 0
    desk = bootstrap.open_desk(tmp_path / "desk", "cuatro palabras de prueba")
    assert [one.last_outcome for one in desk.places()] == ["ok"]
    desk.close()
    said = capsys.readouterr().out
    assert "Llaves: están todas" in said
    assert "Registros: son lo que dice el registro de operaciones" in said
    assert main(["doctor", "--json", "--language", "en"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {one["subject"] for one in found} >= {"place", "keys", "chains", "tables"}
    (tmp_path / "place").rename(tmp_path / "gone")
    assert main(["doctor", "--language", "fr"]) == 3
    assert "gone" not in capsys.readouterr().out
