"""The door of the window: options, small settings, and opening a real desk in a temporary folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.conftest import RESOURCES
from tests.ui.look import places

from circledesk import app as door
from circledesk.app import Launch, Opening, read_options
from circledesk.domain.errors import DomainError
from circledesk.system.settings_file import SettingsFile
from circledesk.ui.application import Application
from circledesk.ui.desk import Desk
from circledesk.ui.problems import Problems
from circledesk.ui.shell.first_run import EMPTY, FirstRun
from circledesk.ui.shell.remembered import Remembered, Unremembered
from circledesk.ui.shell.unlock import Unlock
from circledesk.ui.shell.window import MainWindow
from circledesk.ui.theme.theme import Theme
from circledesk.ui.wording import Wording

PASSPHRASE = "caballo correcto grapa"


class Start:
    """One start of the program on a folder; what is given stands for the command line."""

    def __init__(self, application: Application, folder: Path, passphrase_file: str = "") -> None:
        self.desk = Desk(application.problems)
        self.window = MainWindow(application, self.desk, Unremembered(), places())
        launch = Launch(desk=str(folder), passphrase_file=passphrase_file)
        self.opening = Opening(application, self.desk, self.window, launch)

    def end(self) -> None:
        self.desk.close()
        self.opening.release()
        self.window.close()


@pytest.fixture
def application(theme: Theme, qapp: QApplication) -> Iterator[Application]:
    wording = Wording(RESOURCES / "i18n")
    wording.speak("es")
    yield Application(qt=qapp, theme=theme, wording=wording, problems=Problems())
    wording.speak("en")


def _begin(start: Start, qtbot: QtBot) -> None:
    qtbot.addWidget(start.window)
    start.opening.begin()


def test_a_first_run_founds_a_circle_and_the_next_start_opens_it(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    first = Start(application, folder)
    _begin(first, qtbot)
    qtbot.waitUntil(lambda: isinstance(first.window.front, FirstRun), timeout=20_000)
    page = first.window.front
    assert isinstance(page, FirstRun)
    page.choose(EMPTY)
    page.name.setText("Ana Lucía Peña Ñáñez")
    page.passphrase.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    with qtbot.waitSignal(first.window.arrived, timeout=60_000):
        page.begin.click()
    assert first.desk.is_open
    first.end()
    _unlock_with_a_wrong_and_the_right_passphrase(application, qtbot, folder)
    _open_with_a_passphrase_file(application, qtbot, folder, tmp_path)


def _unlock_with_a_wrong_and_the_right_passphrase(application: Application, qtbot: QtBot, folder: Path) -> None:
    start = Start(application, folder)
    _begin(start, qtbot)
    qtbot.waitUntil(lambda: isinstance(start.window.front, Unlock), timeout=20_000)
    page = start.window.front
    assert isinstance(page, Unlock)
    page.passphrase.setText("otra cosa del todo")
    page.open.click()
    qtbot.waitUntil(lambda: bool(page.form.row("passphrase").error), timeout=20_000)
    assert not start.desk.is_open
    page.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(start.window.arrived, timeout=20_000):
        page.open.click()
    start.end()


def _open_with_a_passphrase_file(application: Application, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    start = Start(application, folder, str(file))
    second = Start(application, folder, str(file))
    with qtbot.waitSignal(start.window.arrived, timeout=20_000):
        _begin(start, qtbot)
    _begin(second, qtbot)
    qtbot.waitUntil(lambda: isinstance(second.window.front, Unlock), timeout=20_000)
    page = second.window.front
    assert isinstance(page, Unlock)
    assert str(folder) in page.form.row("passphrase").error
    assert not second.desk.is_open
    second.end()
    start.end()


@pytest.mark.parametrize(
    "words",
    [["--desk", "/d", "--theme=dark"], ["run", "--desk=/d", "--theme", "dark"]],
)
def test_options_are_read_with_and_without_an_equals_sign(words: list[str]) -> None:
    assert read_options(words) == Launch(desk="/d", theme="dark")


@pytest.mark.parametrize("word", ["--wrong", "extra", "-d"])
def test_an_unknown_option_is_refused_by_name(word: str) -> None:
    with pytest.raises(DomainError) as refused:
        read_options([word])
    assert (refused.value.code, refused.value.facts) == ("option_unknown", {"name": word})


def test_small_settings_are_in_their_file_shortly_after(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = Remembered(SettingsFile(file))
    settings.set("window.place", "home")
    qtbot.waitUntil(file.exists)
    assert json.loads(file.read_text(encoding="utf-8")) == {"window.place": "home"}
    assert Remembered(SettingsFile(file)).get("window.place") == "home"


def test_settings_that_cannot_be_kept_stop_nobody(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    (tmp_path / "file").write_text("", encoding="utf-8")
    settings = Remembered(SettingsFile(tmp_path / "file" / "settings.json"))
    settings.set("window.place", "home")
    settings.write()
    assert settings.get("window.place") == "home"


@pytest.mark.parametrize(("kept", "points"), [("12.0", 12.0), ("", 10.0), ("wide", 10.0), ("900", 24.0)])
def test_a_damaged_text_size_is_the_usual_one(kept: str, points: float) -> None:
    assert door._points(kept) == points


def test_pictures_of_a_desk_that_is_not_there_are_refused(
    application: Application, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("circledesk.ui.application.start", lambda *_: application)
    taking = partial(door.take_pictures, Launch(desk=str(tmp_path / "none")), tmp_path / "pictures")
    with pytest.raises(DomainError) as refused:
        taking()
    assert refused.value.code == "desk_missing"
