"""A page on a real desk, with hands to work it: what the tests of the places share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from circledesk import bootstrap
from circledesk.services.ports.work import Work
from circledesk.ui.desk import Desk
from circledesk.ui.formats import Formats
from circledesk.ui.page import Page, PageTools
from circledesk.ui.problems import Problems
from circledesk.ui.theme.theme import Theme
from circledesk.ui.theme.tokens import Tone

T = TypeVar("T")
P = TypeVar("P", bound=Page)
PASSPHRASE = "la quebrada canta de noche"
WAIT_MS = 30_000


class Remembered:
    """Settings for the life of a test."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def get(self, key: str, default: str = "") -> str:
        return self.values.get(key, default)

    def set(self, key: str, value: str) -> None:
        self.values[key] = value


@dataclass
class Edge:
    """What was said at the edge of the window."""

    said: list[str] = field(default_factory=list)

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:  # noqa: ARG002 - nothing undoes here
        self.said.append(text)

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        raise NotImplementedError


class Stage:
    """Opens pages on one desk; `refused` are the sentences of problems, `travels` where pages went."""

    def __init__(self, qtbot: QtBot, theme: Theme, data: bootstrap.Desk) -> None:
        self.qtbot, self.data = qtbot, data
        self.problems = Problems()
        self.refused: list[str] = []
        self.travels: list[tuple[str, object]] = []
        self.edge, self.settings = Edge(), Remembered()
        self.problems.refused.connect(self.refused.append)
        self.problems.blocked.connect(self.refused.append)
        self.desk = Desk(self.problems)
        self.desk.travelled.connect(lambda place, args: self.travels.append((place, args)))
        self._busy = False
        self.desk.busy.connect(self._note)
        self.tools = PageTools(
            desk=self.desk,
            theme=theme,
            formats=Formats("es"),
            problems=self.problems,
            settings=self.settings,
            announcer=self.edge,
        )
        with qtbot.waitSignal(self.desk.opened):
            self.desk.open(lambda: data)

    def show(self, kind: Callable[[PageTools], P], **args: object) -> P:
        """Make a page, let it arrive with these arguments, show it, and wait for everything it asked."""
        page = kind(self.tools)
        self.qtbot.addWidget(page)
        page.arrive(args)
        page.resize(1200, 700)
        page.show()
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until the desk has answered everything, errands too."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self._busy, timeout=WAIT_MS)
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self._busy, timeout=WAIT_MS)

    def read(self, look: Callable[[Work], T]) -> T:
        """Look at what is kept."""
        with self.data.work() as work:
            return look(work)

    def close(self) -> None:
        """Finish everything and put the data away."""
        self.desk.close()

    def _note(self, busy: bool) -> None:  # noqa: FBT001 - Qt hands it over so
        self._busy = busy


def shown(widget: QWidget) -> bool:
    """Whether a widget would be seen where its page is shown."""
    return not widget.isHidden()
