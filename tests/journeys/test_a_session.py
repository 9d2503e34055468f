"""A whole short session in the program's own window, without a mouse; and what is left when the plug is pulled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.journeys.conftest import KEY, Keyboard

from circledesk.domain.agenda import MINUTES_TEXT, ItemRole
from circledesk.domain.checkins import CheckIn, Level
from circledesk.domain.decisions import Decision, Method, Result
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.tasks import Task
from circledesk.services import agenda, roll
from circledesk.store.database import Database
from circledesk.sync.texts import LoroTextMerge
from circledesk.ui.pages.meetings.page import MeetingPage

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def test_a_short_session_is_recorded_with_the_keyboard_alone(
    keyboard: Keyboard, tmp_path: Path, meeting_id: str
) -> None:
    page = keyboard.window.page
    assert isinstance(page, MeetingPage)
    call_the_roll(keyboard, page)
    keyboard.press(Qt.Key.Key_Return, CONTROL_SHIFT)
    keyboard.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page.minutes.editor.hasFocus()
    keyboard.type("Verificada la lista hay quorum.")
    keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    keyboard.type("Se lee el orden del dia.")
    keyboard.press(Qt.Key.Key_N, CONTROL_SHIFT)
    keyboard.type("Datos abiertos")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.press(Qt.Key.Key_F6)
    keyboard.type("Se presenta el avance.")
    write_down_a_decision(keyboard)
    keyboard.press(Qt.Key.Key_M, CONTROL)
    keyboard.type("Publicar los contratos")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    keyboard.press(Qt.Key.Key_R, CONTROL)
    keyboard.tab(2)
    for _ in range(list(Level).index(Level.SUBSTANTIAL) + 1):  # nothing is chosen beforehand
        keyboard.press(Qt.Key.Key_Down)
    keyboard.tab_to("What was done")
    keyboard.type("Tablero en linea")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    keyboard.press(Qt.Key.Key_K, CONTROL_SHIFT)
    keyboard.press(Qt.Key.Key_Return, CONTROL_SHIFT)
    keyboard.press(Qt.Key.Key_Return, CONTROL_SHIFT)
    assert page.closing.list.hasFocus()
    keyboard.press(Qt.Key.Key_Return, CONTROL_SHIFT)
    keyboard.settle()
    assert keyboard.window.page is not page
    keyboard.desk.close()
    check_the_record(tmp_path / "desk", meeting_id)


def call_the_roll(keyboard: Keyboard, page: MeetingPage) -> None:
    """Everybody arrives by letters and Enter, one guest walks in."""
    keyboard.press(Qt.Key.Key_L, CONTROL)
    for face in page.roll.list.faces():
        page.roll.search.setText(face.title)
        keyboard.press(Qt.Key.Key_Return)
    keyboard.type("Xiomara Pinta Bernal")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
    assert page.header.quorum.word.startswith("Quorum 7/7")


def write_down_a_decision(keyboard: Keyboard) -> None:
    """By show of hands: the method is the third choice, the votes follow it."""
    keyboard.press(Qt.Key.Key_D, CONTROL)
    keyboard.type("Publicar cada mes")
    keyboard.tab(3)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.tab()
    keyboard.type("6")
    keyboard.tab(3)
    keyboard.type("1")
    keyboard.press(Qt.Key.Key_Return, CONTROL)


def check_the_record(folder: Path, meeting_id: str) -> None:
    """What the file says afterwards."""
    database = Database(folder, KEY, LoroTextMerge)
    with database.work() as work:
        meeting = work.get(Meeting, meeting_id)
        items = agenda.items(work, meeting_id)
        theme = next(item for item in items if item.title == "Datos abiertos")
        first = next(item for item in items if item.role is ItemRole.QUORUM)
        called = roll.call(work, meeting, work.now)
        assert meeting.state is MeetingState.HELD
        assert called.absent == 0
        assert "Xiomara Pinta Bernal" in [one.name for one in called.people]
        assert work.text(first.id, MINUTES_TEXT) == "Verificada la lista hay quorum."
        assert work.text(theme.id, MINUTES_TEXT) == "Se presenta el avance."
        assert theme.closed
        decision = work.all(Decision, meeting_id=meeting_id)[0]
        assert (decision.method, decision.result) == (Method.SHOW_OF_HANDS, Result.ADOPTED)
        assert decision.tally is not None
        assert (decision.tally.in_favour, decision.tally.abstention) == (6, 1)
        assert work.all(Task, meeting_id=meeting_id)[0].text == "Publicar los contratos"
        report = work.all(CheckIn, meeting_id=meeting_id)[0]
        assert (report.level, report.done) == (Level.SUBSTANTIAL, "Tablero en linea")
        assert {one.agenda_item_id for one in (decision, report)} == {theme.id}
    database.close()


@pytest.mark.parametrize("words", [30, 71, 112])
def test_a_killed_program_lost_no_more_than_a_second_of_typing(tmp_path: Path, meeting_id: str, words: int) -> None:
    folder = tmp_path / "desk"
    command = [sys.executable, str(ROOT / "tests/journeys/typist.py"), str(folder), KEY.hex(), meeting_id]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")}
    typed: dict[int, float] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as typist:
        assert typist.stdout is not None
        for line in typist.stdout:
            number, moment = line.split()
            typed[int(number)] = float(moment)
            if len(typed) == words:
                break
        killed = time.time()
        typist.kill()
    database = Database(folder, KEY, LoroTextMerge)
    with database.work() as work:
        item = agenda.items(work, meeting_id)[0]
        text = work.text(item.id, MINUTES_TEXT)
    database.close()
    must = [number for number, moment in typed.items() if moment < killed - 1.0]
    expected = "".join(f"w{number} " for number in range(1, len(typed) + 2))
    assert expected.startswith(text)
    assert len(text.split()) >= len(must)
    if len(typed) > 100:
        here = json.loads(json.loads((folder / "settings.json").read_text(encoding="utf-8"))["meeting.here"])
        assert here[meeting_id][0] == item.id
