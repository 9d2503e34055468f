"""The plug is pulled at random moments of a busy session: at most a second of typing is lost, and nothing asks why.

`PULLED_PLUGS=50` pulls it as often as the nightly run does.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.services.sessions import circle

from circledesk import bootstrap
from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.bodies import Body
from circledesk.services import agenda, meetings
from circledesk.store.database import Database
from circledesk.sync.texts import LoroTextMerge
from circledesk.system.resources import resources_folder
from circledesk.system.settings_file import SettingsFile
from circledesk.ui.application import Application
from circledesk.ui.desk import Desk
from circledesk.ui.pages.meetings.page import MeetingPage
from circledesk.ui.problems import Problems
from circledesk.ui.shell.places import places
from circledesk.ui.shell.remembered import Remembered
from circledesk.ui.shell.window import MainWindow
from circledesk.ui.theme.theme import Artwork, Theme
from circledesk.ui.wording import Wording

ROOT = Path(__file__).parents[2]
KEY = b"k" * 32
PLUGS = int(os.environ.get("PULLED_PLUGS", "3"))
SEED = int(os.environ.get("PULLED_SEED", "20261126"))
NEXT_ITEM, WORDS_A_SECOND = 31, 40  # as in typist.py
LATEST = 5.0  # seconds of typing before the plug is pulled at the latest


@dataclass(frozen=True)
class Pulled:
    """What was typed when, and when the plug was pulled (seconds of the clock)."""

    typed: dict[int, float]
    at: float

    @property
    def safe(self) -> list[int]:
        """The words that must have been kept."""
        return [number for number, moment in self.typed.items() if moment < self.at - 1.0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A desk with a session to begin now, closed; each pull works on a copy."""
    folder = tmp_path_factory.mktemp("plug") / "desk"
    database = circle(folder)
    with database.work() as work:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        starts = datetime.now(UTC) - timedelta(minutes=5)
        meeting = meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts, place="Sala 3"))
    database.close()
    return folder, meeting.id


def type_until_pulled(folder: Path, meeting_id: str, seconds: float) -> Pulled:
    """Let the busy secretary type, and kill her program `seconds` after her first word."""
    command = [sys.executable, str(ROOT / "tests/journeys/typist.py"), str(folder), KEY.hex(), meeting_id, "busy"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")}
    typed: dict[int, float] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            number, moment = line.split()
            typed[int(number)] = float(moment)
            if float(moment) - typed[1] >= seconds:
                break
        pulled = time.time()
        typist.kill()
    return Pulled(typed, pulled)


@pytest.mark.parametrize("pull", range(PLUGS))
def test_pain_1_a_second_of_typing_is_the_most_that_a_pulled_plug_takes(
    prepared: tuple[Path, str], tmp_path: Path, qapp: QApplication, qtbot: QtBot, pull: int
) -> None:
    source, meeting_id = prepared
    folder = tmp_path / "desk"
    shutil.copytree(source, folder)
    seconds = random.Random(SEED + pull).uniform(0.0, LATEST)
    pulled = type_until_pulled(folder, meeting_id, seconds)
    database = Database(folder, KEY, LoroTextMerge)
    with database.work() as work:
        items = agenda.items(work, meeting_id)
        texts = [work.text(item.id, MINUTES_TEXT).split() for item in items]
    database.close()
    kept = [word for text in texts for word in text]
    assert len(kept) >= len(pulled.safe), f"pulled {seconds:.2f} s after the first word, seed {SEED + pull}"
    assert kept == [f"w{number}" for number in range(1, len(kept) + 1)], "in order, whole, each once"
    # Where one was is written within a second, too: the item of the words of the last seconds, or the one after.
    recent = max(0, len(pulled.safe) - WORDS_A_SECOND) // NEXT_ITEM
    last = max((place for place, text in enumerate(texts) if text), default=0)
    assert shown_again(folder, qapp, qtbot) in {item.id for item in items[recent : last + 2]}


def shown_again(folder: Path, qapp: QApplication, qtbot: QtBot) -> str:
    """Open the window again as if nothing had happened; answers the item it shows. A dialog fails the test."""
    theme = Theme(Artwork.under(resources_folder()))
    theme.put_on(qapp)
    problems = Problems()
    ui = Application(qt=qapp, theme=theme, wording=Wording(resources_folder() / "i18n"), problems=problems)
    desk = Desk(problems)
    window = MainWindow(ui, desk, Remembered(SettingsFile(folder / "settings.json")), places())
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.opened, timeout=20_000):
        desk.open(lambda: bootstrap.Desk(folder, KEY, "es"))
    window.show()
    window.go("meeting", {})
    page = window.page
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(lambda: bool(page.minutes.text.item_id) and not page.minutes.text.loading, timeout=20_000)
    shown = page.minutes.text.item_id
    desk.close()
    return shown
