"""What the window's tests share: the theme, a desk over a small store in memory, and the problems door."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.notes import NotesDesk

from circledesk.ui.desk import Desk
from circledesk.ui.problems import Problems
from circledesk.ui.theme.fonts import BASE_POINTS
from circledesk.ui.theme.theme import Artwork, Theme
from circledesk.ui.theme.tokens import LIGHT

RESOURCES = Path(__file__).parents[2] / "resources"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says once per window that it has no size hints; nothing of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


class _Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.fixture(autouse=True)
def _no_part_flashes_up_as_a_window(qapp: QApplication) -> Iterator[None]:
    """Fail when a widget was shown before it had a parent: it flashes up as a window and takes the focus along."""
    windows = _Windows()
    qapp.installEventFilter(windows)
    yield
    qapp.removeEventFilter(windows)
    flashed = [str(widget) for widget in windows.shown if shiboken6.isValid(widget) and not widget.isWindow()]
    if flashed:
        pytest.fail(f"shown before they had a parent: {flashed}")


@pytest.fixture(autouse=True)
def _nothing_stays_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test made in Python would be freed by Qt when Python is gone."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    qapp.setCursorFlashTime(0)
    theme = Theme(Artwork.under(RESOURCES))
    theme.put_on(qapp)
    return theme


@pytest.fixture
def theme(_dressed: Theme) -> Iterator[Theme]:
    """The light theme at ten points; whatever a test switched is switched back."""
    yield _dressed
    if (_dressed.tokens, _dressed.points) != (LIGHT, BASE_POINTS):
        _dressed.switch(LIGHT.name, BASE_POINTS)


@pytest.fixture
def problems(qtbot: QtBot) -> Problems:  # noqa: ARG001 - the program must exist first
    return Problems()


@pytest.fixture
def notes() -> NotesDesk:
    return NotesDesk()


@pytest.fixture
def desk(problems: Problems) -> Iterator[Desk]:
    """A desk nothing is open on yet."""
    desk = Desk(problems)
    yield desk
    desk.close()


@pytest.fixture
def open_desk(desk: Desk, notes: NotesDesk, qtbot: QtBot) -> Desk:
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: notes)
    return desk
