"""What stands in a room where a window's parts are measured without their window: its edge, its memory, patience."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.ui.theme.tokens import Tone

PATIENCE = 30.0


class Edge:
    """Stands for the window's edge: nobody looks."""

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Nobody reads it."""

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        """Nobody looks."""


class Memory:
    """Settings that last as long as the measurement."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, key: str, default: str = "") -> str:
        """What was set."""
        return self._values.get(key, default)

    def set(self, key: str, value: str) -> None:
        """Remember it."""
        self._values[key] = value


def application() -> QApplication:
    """The program, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


def wait(until: Callable[[], bool], pause: float = 0.002) -> None:
    """Let the window's thread work until something holds, with a `pause` in seconds between two looks."""
    running, end = application(), time.perf_counter() + PATIENCE
    while not until():
        running.processEvents()
        time.sleep(pause)
        if time.perf_counter() > end:
            message = "what was waited for did not happen"
            raise TimeoutError(message)


def rest(seconds: float) -> None:
    """Let the window's thread work for a while."""
    end = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > end)
