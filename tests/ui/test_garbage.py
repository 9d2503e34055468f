"""Pages that refer to themselves die in the UI thread, whoever allocates meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from circledesk.ui.garbage import Garbage


class Page(QWidget):
    """Refers to itself through what it does, as pages do."""

    def __init__(self) -> None:
        super().__init__()
        self.deed = lambda: self


def _allocate() -> list[list[object]]:
    return [[number] for number in range(200_000)]


def test_a_page_dies_in_the_ui_thread_and_nowhere_else(qtbot: QtBot) -> None:
    deaths: list[threading.Thread] = []
    garbage = Garbage()
    try:
        weakref.finalize(Page(), lambda: deaths.append(threading.current_thread()))
        busy = threading.Thread(target=_allocate)
        busy.start()
        busy.join()
        assert deaths == []
        kept = _allocate()
        qtbot.waitUntil(lambda: bool(deaths), timeout=10_000)
        assert deaths == [threading.current_thread()]
        assert kept
    finally:
        garbage.release()
    assert gc.isenabled()
