"""Joining through a WebDAV folder in the window: each laptop types its own password, again where none was kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sync.carriers.broken_line import Line, Trouble, hang, line_to
from tests.sync.carriers.servers import SECRET, USER, Server, serving
from tests.ui.conftest import RESOURCES
from tests.ui.shell.conftest import Room
from tests.ui.shell.room import PASSPHRASE, WAIT_MS, Quiet
from tests.ui.shell.test_admission import Start

from circledesk import bootstrap
from circledesk.services import places, syncing
from circledesk.services.ports.places import Access
from circledesk.system.files import make_folder
from circledesk.ui.application import Application
from circledesk.ui.problems import Problems
from circledesk.ui.shell.admission import Admission
from circledesk.ui.shell.first_run import FirstRun
from circledesk.ui.theme.theme import Theme
from circledesk.ui.wording import Wording

MINE = Access(user=USER, secret=SECRET)


@pytest.fixture(scope="module")
def dav() -> Iterator[Server]:
    with serving("rclone-webdav") as running:
        yield running


@pytest.fixture
def line(dav: Server) -> Iterator[Line]:
    with line_to(dav.port) as running:
        yield running


@pytest.fixture
def application(theme: Theme, qapp: QApplication) -> Iterator[Application]:
    wording = Wording(RESOURCES / "i18n")
    wording.speak("es")
    yield Application(qt=qapp, theme=theme, wording=wording, problems=Problems())
    wording.speak("en")


def coordinator_through(room: Room, where: str) -> bytes:
    """Let the room's first laptop share through a WebDAV folder too; answers an invitation through that."""
    desk = bootstrap.open_desk(room.folder / "a", PASSPHRASE)
    place = places.add(desk, Quiet(), places.a_remote("webdav", where), MINE).place
    syncing.sync(desk, Quiet())
    invitation = syncing.invite(desk, place=place)
    desk.close()
    return invitation


def sync_coordinator(room: Room) -> None:
    desk = bootstrap.open_desk(room.folder / "a", PASSPHRASE)
    for place in desk.places():
        desk.tools.secrets.hold(place.id, SECRET)
    syncing.sync(desk, Quiet())
    desk.close()


def test_a_newcomer_types_the_password_at_the_first_run_and_again_after_a_restart(
    alone: Room, application: Application, qtbot: QtBot, dav: Server, tmp_path: Path
) -> None:
    make_folder(dav.store / "Círculo 1")
    letter = tmp_path / "carta.circledesk-invitation"
    letter.write_bytes(coordinator_through(alone, dav.where("Círculo 1")))
    start = Start(application, tmp_path / "b")
    qtbot.addWidget(start.window)
    qtbot.waitUntil(lambda: isinstance(start.window.front, FirstRun), timeout=WAIT_MS)
    page = start.window.front
    assert isinstance(page, FirstRun)
    page.use_invitation(str(letter))
    qtbot.waitUntil(lambda: not page.form.row("secret").isHidden(), timeout=WAIT_MS)
    page.name.setText("Beto Inventado")
    for field in (page.passphrase, page.again):
        field.setText(PASSPHRASE)
    page.access.user.setText(USER)
    page.access.secret.setText("no es esta")
    page.begin.click()
    qtbot.waitUntil(lambda: "no aceptó" in page.form.row("secret").error, timeout=WAIT_MS)
    assert not (tmp_path / "b" / "key.json").exists()
    page.access.secret.setText(SECRET)
    page.begin.click()
    qtbot.waitUntil(lambda: isinstance(start.window.front, Admission), timeout=WAIT_MS)
    start.end()
    again = Start(application, tmp_path / "b")
    qtbot.addWidget(again.window)
    again.desk.open(lambda: bootstrap.open_desk(tmp_path / "b", PASSPHRASE))
    qtbot.waitUntil(lambda: isinstance(again.window.front, Admission), timeout=WAIT_MS)
    waiting = again.window.front
    assert isinstance(waiting, Admission)
    qtbot.waitUntil(lambda: not waiting.form.isHidden(), timeout=WAIT_MS)
    assert waiting.access.user.text() == USER
    waiting.access.secret.setText("no es esta")
    waiting.enter.click()
    qtbot.waitUntil(lambda: "no aceptó" in waiting.form.row("secret").error, timeout=WAIT_MS)
    waiting.access.secret.setText(SECRET)
    waiting.enter.click()
    qtbot.waitUntil(waiting.form.isHidden, timeout=WAIT_MS)
    sync_coordinator(alone)
    waiting.again.click()
    qtbot.waitUntil(lambda: again.window.front is None, timeout=WAIT_MS)
    again.end()


def test_a_file_that_is_no_invitation_is_said_and_the_templates_come_back(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "foto.png"
    letter.write_bytes(b"\x89PNG")
    start = Start(application, tmp_path / "b")
    qtbot.addWidget(start.window)
    qtbot.waitUntil(lambda: isinstance(start.window.front, FirstRun), timeout=WAIT_MS)
    page = start.window.front
    assert isinstance(page, FirstRun)
    page.use_invitation(str(letter))
    join = page.begin.text()
    qtbot.waitUntil(lambda: page.begin.text() != join, timeout=WAIT_MS)
    start.end()


def test_a_server_that_hangs_keeps_no_folder_waiting(alone: Room, qtbot: QtBot, dav: Server, line: Line) -> None:
    make_folder(dav.store / "Círculo 2")
    coordinator_through(alone, dav.where("Círculo 2", line.port))
    a = alone.start("a")
    near, far = sorted(a.ask_places(), key=lambda place: place.kind)
    a.desk.run(a.owner, lambda desk, _progress: desk.tools.secrets.hold(far.id, SECRET))
    a.settle()
    line.seen.clear()
    line.trouble = Trouble(hang)
    a.sharing.round()
    qtbot.waitUntil(lambda: bool(line.seen), timeout=WAIT_MS)
    a.write("Mientras el servidor calla")
    qtbot.waitUntil(lambda: any(place.id == near.id and one.sent for place, one in a.outcomes), timeout=WAIT_MS)
    assert a.sharing.busy
    assert not line.over.is_set()
    a.sharing.cancel()
    qtbot.waitUntil(lambda: not a.sharing.busy, timeout=WAIT_MS)
    assert a.problems == []
