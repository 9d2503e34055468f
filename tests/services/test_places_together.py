"""Two desks through real servers, one place or several: they converge, secrets stay at home, idle is cheap."""

from __future__ import annotations

import base64
import itertools
import logging
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.sync.carriers.broken_line import Trouble, answer, line_to
from tests.sync.carriers.servers import SECRET, USER, Server, serving
from tests.sync.laptops import Quiet

from circledesk import bootstrap
from circledesk.bootstrap import Desk, Founding, Joining
from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.services import places, syncing
from circledesk.services.ports.places import Access
from circledesk.services.ports.sync import Guest, Place
from circledesk.system.files import make_folder

PASSPHRASE = "la quebrada canta"
MANY = 12
FOLDERS = itertools.count()


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, Server]]:
    with ExitStack() as stack:
        yield {name: stack.enter_context(serving(name)) for name in ("rclone-webdav", "rclone-s3", "localbucket")}


@dataclass
class Meeting:
    """Two desks of one circle, the coordinator's and another coordinator's, in one folder."""

    folder: Path
    ana: Desk
    beto: Desk | None = None

    @property
    def desks(self) -> list[Desk]:
        return [one for one in (self.ana, self.beto) if one]

    def join(self, through: Place, access: Access) -> Desk:
        """Let another laptop in through a place."""
        letter = syncing.invite(self.ana, guest=Guest(role="coordinator"), place=through)
        assert SECRET.encode() not in letter
        joining = Joining(device_name="portátil de Beto", access=access)
        self.beto, note = bootstrap.join_circle(self.folder / "beto", PASSPHRASE, letter, joining)
        assert note.refusal == ""
        self.settle()
        return self.beto

    def settle(self) -> None:
        for _ in range(3):
            for desk in self.desks:
                syncing.sync(desk, Quiet())


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that founded a circle, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("pattern") / "ana"
    founding = Founding(template="empty", person="Ana Lucía Ñáñez Chindoy", device_name="portátil de Ana")
    bootstrap.found_circle(folder, PASSPHRASE, founding).close()
    return folder


@pytest.fixture
def meeting(tmp_path: Path, pattern: Path) -> Iterator[Meeting]:
    made = Meeting(tmp_path, bootstrap.open_desk(shutil.copytree(pattern, tmp_path / "ana"), PASSPHRASE))
    yield made
    for desk in made.desks:
        desk.close()


def access_to(server: Server) -> Access:
    return Access(user=USER, secret=SECRET) if server.secured else Access()


def share(desk: Desk, server: Server, port: int = 0) -> Place:
    """Share through a folder of the server that nobody used before."""
    folder = f"Círculo {next(FOLDERS)}"
    make_folder(server.store / folder)
    place = places.a_remote(server.kind, server.where(folder, port))
    return places.add(desk, Quiet(), place, access_to(server)).place


def write(desk: Desk, name: str) -> None:
    with desk.work() as work:
        work.put(Body(id=new_id(), name=name))


def names(desk: Desk) -> set[str]:
    with desk.work() as work:
        return {one.name for one in work.all(Body)}


@pytest.mark.parametrize("name", ["rclone-webdav", "rclone-s3", "localbucket"])
def test_two_desks_converge_through_a_server(meeting: Meeting, servers: dict[str, Server], name: str) -> None:
    server = servers[name]
    place = share(meeting.ana, server)
    write(meeting.ana, "Círculo")
    syncing.sync(meeting.ana, Quiet())
    beto = meeting.join(place, access_to(server))
    write(meeting.ana, "Comité de Ana")
    write(beto, "Comité de Beto")
    meeting.settle()
    assert names(meeting.ana) == names(beto) == {"Círculo", "Comité de Ana", "Comité de Beto"}
    assert [syncing.unsent(desk) for desk in meeting.desks] == [0, 0]
    assert [len(syncing.members(desk)) for desk in meeting.desks] == [2, 2]


def test_one_circle_through_a_server_and_a_stick_at_once(meeting: Meeting, servers: dict[str, Server]) -> None:
    """The laptops meet through either, each place gets everything, and one that fails holds nothing up."""
    server = servers["rclone-webdav"]
    ledger = meeting.ana.tools.ledger
    with line_to(server.port) as line:
        office = share(meeting.ana, server, line.port)
        usb = places.add_folder(meeting.ana, make_folder(meeting.folder / "usb"))
        outcomes = syncing.sync(meeting.ana, Quiet())
        assert [(place.id, one.state) for place, one in outcomes] == [(usb.id, "ok"), (office.id, "ok")]
        beto = meeting.join(usb, Access())
        assert [one.kind for one in beto.places()] == ["folder"]
        places.add(beto, Quiet(), office, access_to(server))
        line.trouble = Trouble(answer(507))
        write(beto, "Por la memoria")
        meeting.settle()
        assert "Por la memoria" in names(meeting.ana)
        assert (ledger.unverified(usb.id), syncing.unsent(meeting.ana)) == (0, 0)
        line.trouble = None
        (meeting.folder / "usb").rename(meeting.folder / "desconectada")
        write(meeting.ana, "Por el servidor")
        meeting.settle()
        assert "Por el servidor" in names(beto)
        assert ledger.unverified(office.id) == 0 < ledger.unverified(usb.id)
        (meeting.folder / "desconectada").rename(meeting.folder / "usb")
        meeting.settle()
        assert [ledger.unverified(one.id) for one in (usb, office)] == [0, 0]
        assert names(meeting.ana) == names(beto)


def test_a_laptop_may_be_invited_through_each_of_several_places(meeting: Meeting, servers: dict[str, Server]) -> None:
    first, second = share(meeting.ana, servers["rclone-webdav"]), share(meeting.ana, servers["rclone-s3"])
    write(meeting.ana, "Comité")
    syncing.sync(meeting.ana, Quiet())
    beto = meeting.join(second, access_to(servers["rclone-s3"]))
    assert names(beto) == names(meeting.ana)
    cleo_folder = meeting.folder / "cleo"
    letter = syncing.invite(meeting.ana, place=first)
    joining = Joining(device_name="portátil de Cleo", access=access_to(servers["rclone-webdav"]))
    cleo, _ = bootstrap.join_circle(cleo_folder, PASSPHRASE, letter, joining)
    for desk in (meeting.ana, cleo, meeting.ana, beto):
        syncing.sync(desk, Quiet())
    assert names(cleo) == names(meeting.ana)
    assert {len(syncing.members(desk)) for desk in (meeting.ana, beto, cleo)} == {3}
    cleo.close()


@pytest.mark.parametrize("name", ["rclone-webdav", "localbucket"])
def test_an_idle_round_asks_little_however_long_the_history(
    meeting: Meeting, servers: dict[str, Server], name: str
) -> None:
    server = servers[name]
    with line_to(server.port) as line:
        place = share(meeting.ana, server, line.port)
        syncing.sync(meeting.ana, Quiet())
        meeting.join(place, access_to(server))
        counts = []
        for times in (0, MANY):
            for count in range(times):
                write(meeting.ana, f"Comité {count}")
                syncing.sync(meeting.ana, Quiet())
            meeting.settle()
            line.seen.clear()
            syncing.sync(meeting.ana, Quiet())
            counts.append(len(line.seen))
    assert max(counts) <= 20
    assert counts[1] <= counts[0]


# --- secrets


def rows_of(desk: Desk) -> str:
    """Everything in the desk's file, as text."""
    with desk.database.transaction() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        return repr([list(connection.execute(text(f'SELECT * FROM "{name}"'))) for name in tables])  # noqa: S608


@pytest.mark.parametrize("name", ["rclone-webdav", "rclone-s3"])
def test_a_password_is_in_no_file_no_log_no_place_and_no_message(
    meeting: Meeting,
    servers: dict[str, Server],
    name: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    server, said = servers[name], []
    with line_to(server.port) as line:
        place = share(meeting.ana, server, line.port)
        syncing.sync(meeting.ana, Quiet())
        beto = meeting.join(place, access_to(server))
        for status in (401, 404, 507):
            line.trouble = Trouble(answer(status))
            write(meeting.ana, f"Tras {status}")
            outcomes = syncing.sync(meeting.ana, Quiet())
            said.append(repr(outcomes))
            with pytest.raises(DomainError) as caught:
                places.add(meeting.ana, Quiet(), place, access_to(server))
            said.append(f"{caught.value!r}{caught.value.facts}{caught.value.__cause__!r}")
            said.append(meeting.ana.words.problem(caught.value))
        line.trouble = None
        meeting.settle()
    said += [repr(desk.places()) + rows_of(desk) for desk in (meeting.ana, beto)]
    said += [repr(access_to(server)), caplog.text]
    for desk in meeting.desks:
        desk.close()
    meeting.beto = None
    pair = base64.b64encode(f"{USER}:{SECRET}".encode())
    marks = (SECRET.encode(), SECRET[:12].encode(), base64.b64encode(SECRET.encode()), pair)
    files = [path for root in (meeting.folder, Path.home(), server.store) for path in root.rglob("*") if path.is_file()]
    assert any(path.suffix == ".cds" for path in files)
    contents = [path.read_bytes() for path in files] + [one.encode() for one in said]
    assert not [mark for mark in marks for content in contents if mark in content]
