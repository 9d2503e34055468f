"""A session of an invented committee on a real desk, and the workspace open on it as a secretary would see it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.services.sessions import circle

from circledesk import bootstrap
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem, ItemRole
from circledesk.domain.bodies import Body
from circledesk.domain.meetings import Meeting
from circledesk.services import agenda, meetings
from circledesk.services.ports.work import Work
from circledesk.store.database import Database
from circledesk.sync.texts import LoroTextMerge
from circledesk.ui.desk import Desk
from circledesk.ui.formats import Formats
from circledesk.ui.page import PageTools
from circledesk.ui.pages.meetings.page import MeetingPage
from circledesk.ui.problems import Problems
from circledesk.ui.theme.theme import Theme
from circledesk.ui.theme.tokens import Tone

T = TypeVar("T")
KEY = b"k" * 32


class Remembered:
    """Settings for the life of a test."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def get(self, key: str, default: str = "") -> str:
        return self.values.get(key, default)

    def set(self, key: str, value: str) -> None:
        self.values[key] = value


@dataclass
class Toasts:
    """What was said at the edge of the window."""

    said: list[tuple[str, Callable[[], object] | None]] = field(default_factory=list)

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        self.said.append((text, undo))

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        raise NotImplementedError

    def undo(self) -> None:
        """Press the newest toast's Undo."""
        undo = self.said[-1][1]
        assert undo is not None
        undo()


def clicks(widget: QWidget, words: str) -> None:
    """Type `words` key by key; QTest itself knows ASCII only."""
    for letter in words:
        if letter.isascii():
            QTest.keyClicks(widget, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)


@dataclass
class Room:
    """The workspace, what is beneath it, and hands to type with."""

    page: MeetingPage
    desk: Desk
    data: bootstrap.Desk
    meeting_id: str
    toasts: Toasts
    settings: Remembered
    travels: list[tuple[str, object]]
    qtbot: QtBot

    def read(self, look: Callable[[Work], T]) -> T:
        """Look at the file through a connection of its own, as after a crash."""
        fresh = Database(self.data.folder, KEY, LoroTextMerge)
        try:
            with fresh.work() as work:
                return look(work)
        finally:
            fresh.close()

    def text(self, item_id: str) -> str:
        """The durable text of an item."""
        return self.read(lambda work: work.text(item_id, MINUTES_TEXT))

    def items(self) -> list[AgendaItem]:
        return self.read(lambda work: agenda.items(work, self.meeting_id))

    def item(self, role: ItemRole) -> str:
        return next(item.id for item in self.items() if item.role is role)

    def meeting(self) -> Meeting:
        return self.read(lambda work: work.get(Meeting, self.meeting_id))

    def until(self, claim: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(claim, timeout=30_000)

    def settle(self) -> None:
        """Wait until every question is answered and every write is told."""
        self.until(lambda: self.desk.idle)
        QTest.qWait(1)
        self.until(lambda: self.desk.idle)

    def focus(self) -> QWidget:
        found = self.page.window().focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        clicks(self.focus(), words)
        self.settle()

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)


def plan(data: bootstrap.Desk) -> str:
    """A session that should have begun ten minutes ago, with one theme of its own."""
    with data.work() as work:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        starts = datetime.now(UTC) - timedelta(minutes=10)
        meeting = meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts, place="Sala 3"))
        agenda.add(work, meeting.id, "Informe de avance")
    return meeting.id


@pytest.fixture(scope="session")
def _circle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One circle of invented people; each test works on a copy."""
    folder = tmp_path_factory.mktemp("circle") / "desk"
    circle(folder).close()
    return folder


@pytest.fixture
def data(_circle: Path, tmp_path: Path) -> bootstrap.Desk:
    folder = shutil.copytree(_circle, tmp_path / "desk")
    return bootstrap.Desk(folder, KEY, "es")


@pytest.fixture
def room(data: bootstrap.Desk, desk: Desk, theme: Theme, problems: Problems, qtbot: QtBot) -> Iterator[Room]:
    """The workspace on a planned session, open in a window of 1366 by 768."""
    meeting_id = plan(data)
    toasts, settings = Toasts(), Remembered()
    tools = PageTools(
        desk=desk, theme=theme, formats=Formats("es"), problems=problems, settings=settings, announcer=toasts
    )
    travels: list[tuple[str, object]] = []
    desk.travelled.connect(lambda place, args: travels.append((place, args)))
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: data)
    page = MeetingPage(tools)
    qtbot.addWidget(page)
    page.resize(1270, 690)
    page.arrive({"meeting_id": meeting_id})
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.setFocus()
    room = Room(page, desk, data, meeting_id, toasts, settings, travels, qtbot)
    room.until(lambda: bool(page.minutes.text.item_id) and not page.minutes.text.loading)
    room.settle()
    yield room
    page.flush()
