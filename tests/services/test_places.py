"""Places on real servers: added after a trial, refused in one code each, and trouble in a round loses nothing."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.sync.carriers.broken_line import PORTAL, Line, Trouble, answer, hang, line_to
from tests.sync.carriers.servers import SECRET, USER, Server, serving
from tests.sync.laptops import Quiet

from circledesk import bootstrap
from circledesk.bootstrap import Desk, Founding, Joining
from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.services import places, syncing
from circledesk.services.ports.places import Access
from circledesk.services.ports.sync import Place
from circledesk.system.files import make_folder

PASSPHRASE = "la quebrada canta"
MINE = Access(user=USER, secret=SECRET)
FOLDERS = itertools.count()


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that founded a circle and shares with nobody, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("pattern") / "ana"
    founding = Founding(template="empty", person="Ana Lucía Ñáñez Chindoy", device_name="portátil de Ana")
    bootstrap.found_circle(folder, PASSPHRASE, founding).close()
    return folder


@pytest.fixture
def desk(tmp_path: Path, pattern: Path) -> Iterator[Desk]:
    opened = bootstrap.open_desk(shutil.copytree(pattern, tmp_path / "ana"), PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture(scope="module", params=["rclone-webdav", "rclone-s3"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with serving(request.param) as running:
        yield running


@pytest.fixture
def folder(server: Server) -> str:
    """A folder of the server nobody used before, named as people name folders."""
    name = f"Círculo de Nariño 100 %/Año {next(FOLDERS)}"
    make_folder(server.store / name)
    return name


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    with line_to(server.port) as running:
        yield running


def place_at(server: Server, folder: str, port: int = 0) -> Place:
    return places.a_remote(server.kind, server.where(folder, port))


def write(desk: Desk, name: str = "Comité de seguimiento") -> None:
    with desk.work() as work:
        work.put(Body(id=new_id(), name=name))


def names(desk: Desk) -> set[str]:
    with desk.work() as work:
        return {one.name for one in work.all(Body)}


def state_of(desk: Desk) -> str:
    ((_, outcome),) = syncing.sync(desk, Quiet())
    return outcome.state


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(DomainError) as caught:
        act()
    assert SECRET not in f"{caught.value}{caught.value.facts}"
    return caught.value.code


def test_a_place_that_was_tried_is_shared_through_and_gets_everything(desk: Desk, server: Server, folder: str) -> None:
    added = places.add(desk, Quiet(), place_at(server, folder), MINE)
    assert (added.kept, added.open) == (False, True)
    assert [(one.where, one.user) for one in desk.places()] == [(added.place.where, USER)]
    assert syncing.unsent(desk) > 0
    assert state_of(desk) == "ok"
    assert syncing.unsent(desk) == 0
    left = {path.suffix for path in (server.store / folder).rglob("*") if path.is_file()}
    assert left == {".r", ".h", ".cds"}


REFUSALS = {
    "portal": (Trouble(answer(200, PORTAL)), "place_not_a_store"),
    "full": (Trouble(answer(507), verbs=("PUT",)), "place_full"),
    "read-only": (Trouble(answer(403), verbs=("PUT",)), "place_read_only"),
    "password": (Trouble(answer(401)), "place_credentials_refused"),
    "forbidden": (Trouble(answer(403)), "place_credentials_refused"),
    "gone": (Trouble(answer(404)), "place_missing"),
    "keeps nothing": (Trouble(answer(201), verbs=("PUT",)), "place_unreachable"),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_place_that_refuses_is_not_added_and_its_secret_not_kept(
    desk: Desk, server: Server, folder: str, line: Line, refusal: str
) -> None:
    line.trouble, code = REFUSALS[refusal]
    place = place_at(server, folder, line.port)
    assert code_of(lambda: places.add(desk, Quiet(), place, MINE)) == code
    assert desk.places() == []
    assert desk.tools.secrets.read(place.id) is None


@pytest.mark.parametrize(
    ("access", "code"),
    [
        (Access(user=USER, secret=SECRET + "?"), "place_credentials_refused"),
        (Access(user=USER), "place_credentials_needed"),
        (Access(), "place_credentials_needed"),
    ],
)
def test_who_may_not_enter_is_told_whether_a_password_is_wrong_or_missing(
    desk: Desk, server: Server, folder: str, access: Access, code: str
) -> None:
    assert code_of(lambda: places.add(desk, Quiet(), place_at(server, folder), access)) == code
    assert desk.places() == []


def test_another_circle_in_a_place_is_left_alone(desk: Desk, server: Server, folder: str, tmp_path: Path) -> None:
    founding = Founding(template="empty", person="Otra Persona", device_name="Ajeno")
    stranger = bootstrap.found_circle(tmp_path / "ajeno", PASSPHRASE, founding)
    places.add(stranger, Quiet(), place_at(server, folder), MINE)
    assert state_of(stranger) == "ok"
    stranger.close()
    before = sorted(path.name for path in (server.store / folder).rglob("*"))
    assert code_of(lambda: places.add(desk, Quiet(), place_at(server, folder), MINE)) == "foreign_circle"
    assert sorted(path.name for path in (server.store / folder).rglob("*")) == before


def test_a_bucket_or_folder_that_is_not_there_is_said_to_be_missing(desk: Desk, server: Server) -> None:
    where = server.where("").replace("/circulo/", "/nohay/") if server.kind == "s3" else server.where("nohay")
    code = "place_bucket_missing" if server.kind == "s3" else "place_missing"
    assert code_of(lambda: places.add(desk, Quiet(), places.a_remote(server.kind, where), MINE)) == code


def test_a_server_nobody_knows_is_said_to_be_unknown(desk: Desk, server: Server) -> None:
    place = places.a_remote(server.kind, "https://nadie.invalid/circulo")
    assert code_of(lambda: places.add(desk, Quiet(), place, MINE)) == "place_host_unknown"


def test_a_trial_may_be_stopped_while_the_server_says_nothing(
    desk: Desk, server: Server, folder: str, line: Line
) -> None:
    class Impatient(Quiet):
        """Wishes to stop as soon as the server was asked."""

        @property
        def cancelled(self) -> bool:
            return bool(line.seen)

    line.trouble = Trouble(hang)
    assert (
        code_of(lambda: places.add(desk, Impatient(), place_at(server, folder, line.port), MINE)) == "place_unreachable"
    )
    assert not line.over.is_set()


# --- rounds in trouble


@pytest.fixture
def shared(desk: Desk, server: Server, folder: str, line: Line) -> Place:
    """A place over a line that may break, with everything of the desk in it."""
    place = places.add(desk, Quiet(), place_at(server, folder, line.port), MINE).place
    assert state_of(desk) == "ok"
    return place


@pytest.mark.parametrize("refusal", [*REFUSALS])
def test_a_round_in_trouble_says_which_and_the_outbox_keeps(
    desk: Desk, shared: Place, line: Line, refusal: str
) -> None:
    reached = places.find(desk, shared.id).last_reached
    write(desk)
    line.trouble, code = REFUSALS[refusal]
    assert state_of(desk) == ("unreachable" if code == "place_unreachable" else code)
    (after,) = desk.places()
    assert after.last_reached == reached
    assert syncing.unsent(desk) > 0
    line.trouble = None
    assert state_of(desk) == "ok"
    assert syncing.unsent(desk) == 0


def test_a_place_emptied_by_somebody_is_filled_again(
    desk: Desk, server: Server, folder: str, shared: Place, tmp_path: Path
) -> None:
    write(desk)
    assert state_of(desk) == "ok"
    shutil.rmtree(server.store / folder)
    make_folder(server.store / folder)
    assert places.attempt(desk, Quiet(), shared).problem is None
    assert state_of(desk) == "older_copy"
    assert syncing.unsent(desk) == 0
    invitation = syncing.invite(desk)
    beto, note = bootstrap.join_circle(
        tmp_path / "beto", PASSPHRASE, invitation, Joining(device_name="portátil de Beto", access=MINE)
    )
    assert note.refusal == ""
    for one in (desk, beto):
        syncing.sync(one, Quiet())
    assert names(beto) == names(desk)
    beto.close()


def test_a_desk_without_the_password_goes_on_and_says_what_is_missing(desk: Desk, shared: Place) -> None:
    desk.tools.secrets.forget(shared.id)
    write(desk)
    assert places.lacking(desk, desk.places()) == desk.places()
    assert state_of(desk) == "place_credentials_needed"
    assert syncing.unsent(desk) > 0
    places.add(desk, Quiet(), shared, MINE)
    assert len(desk.places()) == 1
    assert state_of(desk) == "ok"


# --- leaving, finding


def test_a_place_left_is_not_touched_and_when_added_again_is_verified_anew(
    desk: Desk, server: Server, folder: str
) -> None:
    place = places.add(desk, Quiet(), place_at(server, folder), MINE).place
    assert state_of(desk) == "ok"
    before = sorted(server.store.joinpath(folder).rglob("*"))
    places.remove(desk, place)
    assert desk.places() == []
    assert desk.tools.secrets.read(place.id) is None
    assert sorted(server.store.joinpath(folder).rglob("*")) == before
    shutil.rmtree(server.store / folder)
    make_folder(server.store / folder)
    places.add(desk, Quiet(), place, MINE)
    assert syncing.unsent(desk) > 0
    assert state_of(desk) == "ok"
    assert syncing.unsent(desk) == 0


def test_a_place_is_found_by_what_people_call_it(desk: Desk, server: Server, folder: str, tmp_path: Path) -> None:
    remote = places.add(desk, Quiet(), place_at(server, folder), MINE).place
    usb = places.add_folder(desk, make_folder(tmp_path / "usb"))
    for named in (remote.where, server.where(folder), server.where(folder) + "/", folder.rpartition("/")[2], remote.id):
        assert places.find(desk, named) == remote
    for named in (usb.where, "usb", usb.id[:8]):
        assert places.find(desk, named) == usb
    assert code_of(lambda: places.find(desk, "otro")) == "place_unknown"
