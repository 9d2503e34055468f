"""The program's own window at a session, and two hands on its keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.services.sessions import circle

from circledesk import bootstrap
from circledesk.domain.bodies import Body
from circledesk.services import meetings
from circledesk.system.resources import resources_folder
from circledesk.ui.application import Application
from circledesk.ui.desk import Desk
from circledesk.ui.page import Page
from circledesk.ui.problems import Problems
from circledesk.ui.shell.places import places
from circledesk.ui.shell.remembered import Unremembered
from circledesk.ui.shell.window import MainWindow
from circledesk.ui.theme.theme import Artwork, Theme
from circledesk.ui.wording import Wording

KEY = b"k" * 32
PASSPHRASE = "la quebrada canta de noche"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def meeting_id(tmp_path: Path) -> str:
    """A session of an invented committee, to begin now."""
    database = circle(tmp_path / "desk")
    with database.work() as work:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        starts = datetime.now(UTC) - timedelta(minutes=5)
        meeting = meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts, place="Sala 3"))
    database.close()
    return meeting.id


class Keyboard:
    """Two hands on the keys of a window; whatever has the focus gets them."""

    def __init__(self, window: MainWindow, desk: Desk, qtbot: QtBot, data: bootstrap.Desk) -> None:
        self.window, self.desk, self.qtbot, self.data = window, desk, qtbot, data

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.idle, timeout=10_000)
        QTest.qWait(1)
        self.qtbot.waitUntil(lambda: self.desk.idle, timeout=10_000)

    @property
    def focus(self) -> QWidget:
        found = self.window.focusWidget()
        assert found is not None
        return found

    @property
    def meeting_shown(self) -> str:
        page = self.window.page
        return page.meeting_id if isinstance(page, Page) else ""

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)
        self.settle()

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)

    def tab_to(self, name: str, most: int = 12) -> None:
        """Tab until the field of this name has the focus."""
        for _ in range(most):
            if self.focus.accessibleName() == name:
                return
            self.tab()
        raise AssertionError(name)

    def back_to(self, name: str, most: int = 40) -> None:
        """As `tab_to`, the other way round."""
        for _ in range(most):
            if self.focus.accessibleName() == name:
                return
            self.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        raise AssertionError(name)

    def tab_until(self, fits: Callable[[str], bool], most: int = 40) -> None:
        """Tab until a button has the focus whose words fit."""
        for _ in range(most):
            self.tab()
            if isinstance(self.focus, QAbstractButton) and fits(self.focus.text().replace("&", "")):
                return
        raise AssertionError

    def until(self, name: str) -> None:
        """Wait until what was opened has put the cursor into its field of this name."""
        self.qtbot.waitUntil(lambda: self.window.focusWidget() is not None and self.focus.accessibleName() == name)
        self.settle()


@contextmanager
def open_window(qapp: QApplication, qtbot: QtBot, data: bootstrap.Desk) -> Iterator[Keyboard]:
    """The program's window on a desk, all pages real, at Home."""
    qapp.setCursorFlashTime(0)
    theme = Theme(Artwork.under(resources_folder()))
    theme.put_on(qapp)
    problems = Problems()
    ui = Application(qt=qapp, theme=theme, wording=Wording(resources_folder() / "i18n"), problems=problems)
    desk = Desk(problems)
    window = MainWindow(ui, desk, Unremembered(), places())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: data)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    hands = Keyboard(window, desk, qtbot, data)
    hands.settle()
    yield hands
    desk.close()


@pytest.fixture
def keyboard(qapp: QApplication, qtbot: QtBot, tmp_path: Path, meeting_id: str) -> Iterator[Keyboard]:
    """The program's window at the session."""
    with open_window(qapp, qtbot, bootstrap.Desk(tmp_path / "desk", KEY, "es")) as hands:
        hands.window.go("meeting", {"meeting_id": meeting_id})
        hands.settle()
        yield hands
