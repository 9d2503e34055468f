"""Joining a circle at the first run: six words on both sides, and the waiting ends by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RESOURCES
from tests.ui.look import places
from tests.ui.shell.conftest import Room
from tests.ui.shell.room import PASSPHRASE, WAIT_MS, Laptop

from circledesk.app import Launch, Opening
from circledesk.services import syncing
from circledesk.services.ports.sync import Place
from circledesk.services.syncing import Sharing
from circledesk.ui.application import Application
from circledesk.ui.desk import Desk
from circledesk.ui.problems import Problems
from circledesk.ui.shell.admission import Admission
from circledesk.ui.shell.first_run import FirstRun
from circledesk.ui.shell.remembered import Unremembered
from circledesk.ui.shell.window import MainWindow
from circledesk.ui.theme.theme import Theme
from circledesk.ui.wording import Wording


class Start:
    """One start of the program with its window."""

    def __init__(self, application: Application, folder: Path) -> None:
        self.desk = Desk(application.problems)
        self.window = MainWindow(application, self.desk, Unremembered(), places())
        self.opening = Opening(application, self.desk, self.window, Launch(desk=str(folder)))
        self.window.show()
        self.opening.begin()

    def end(self) -> None:
        self.window.close()
        self.opening.farewell()
        self.desk.close()
        self.opening.release()


@pytest.fixture
def application(theme: Theme, qapp: QApplication) -> Iterator[Application]:
    wording = Wording(RESOURCES / "i18n")
    wording.speak("es")
    yield Application(qt=qapp, theme=theme, wording=wording, problems=Problems())
    wording.speak("en")


def _invitation(coordinator: Laptop, folder: Path) -> Path:
    files: list[bytes] = []
    coordinator.desk.run(coordinator.owner, lambda desk, _progress: syncing.invite(desk), then=files.append)
    coordinator.qtbot.waitUntil(lambda: bool(files), timeout=WAIT_MS)
    path = folder / "b.circledesk-invitation"
    path.write_bytes(files[0])
    return path


def _join(start: Start, invitation: Path, qtbot: QtBot) -> Admission:
    qtbot.addWidget(start.window)
    qtbot.waitUntil(lambda: isinstance(start.window.front, FirstRun), timeout=WAIT_MS)
    page = start.window.front
    assert isinstance(page, FirstRun)
    page.use_invitation(str(invitation))
    page.name.setText("Beto Inventado")
    page.passphrase.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    page.begin.click()
    qtbot.waitUntil(lambda: isinstance(start.window.front, Admission), timeout=WAIT_MS)
    waiting = start.window.front
    assert isinstance(waiting, Admission)
    return waiting


def test_both_are_shown_the_same_words_and_the_waiting_ends_by_itself(
    alone: Room, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    coordinator = alone.start("a")
    coordinator.settle()
    invitation = _invitation(coordinator, tmp_path)
    coordinator.end()
    alone.laptops.clear()
    start = Start(application, tmp_path / "b")
    waiting = _join(start, invitation, qtbot)
    words = waiting.words.text()
    assert len(words.split(" · ")) == 6
    qtbot.waitUntil(lambda: str(alone.shared) in waiting.state.text(), timeout=WAIT_MS)
    again = alone.start("a")
    qtbot.waitUntil(lambda: any(words in toast for toast in again.edge.toasts), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: start.window.front is None, timeout=WAIT_MS)
    assert start.window.page is not None
    start.end()


def test_one_who_closed_the_program_meanwhile_is_shown_the_words_again(
    alone: Room, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    coordinator = alone.start("a")
    invitation = _invitation(coordinator, tmp_path)
    coordinator.end()
    alone.laptops.clear()
    start = Start(application, tmp_path / "b")
    words = _join(start, invitation, qtbot).words.text()
    start.end()
    again = alone.start("b")
    seen: list[tuple[str, ...]] = []
    again.sharing.waiting_changed.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=WAIT_MS)
    assert " · ".join(seen[0]) == words


@pytest.mark.parametrize(
    ("outcome", "said"), [("", "on its way"), ("waiting_for_admission", "lies in"), ("place_missing", "not there now")]
)
def test_it_says_where_the_request_lies(theme: Theme, qtbot: QtBot, outcome: str, said: str) -> None:
    page = Admission(theme, "en")
    qtbot.addWidget(page)
    asked: list[bool] = []
    page.try_asked.connect(lambda: asked.append(True))
    place = Place(id="p", kind="folder", where="/media/usb", last_outcome=outcome)
    page.show_sharing(Sharing(places=(place,), unsent=0, waiting=("sal", "rosa")))
    assert page.words.text() == "sal · rosa"
    assert said in page.state.text()
    assert "/media/usb" in page.state.text()
    page.again.click()
    assert asked == [True]
