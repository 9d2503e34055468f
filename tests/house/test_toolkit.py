"""The toolkit's binding keeps its count of references: PySide6 6.12.0 loses None on Python 3.11 and aborts."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 300
NOISE = 10  # references of None that anything else in the process may take or drop meanwhile


def test_calls_that_answer_none_keep_their_references(qtbot: QtBot) -> None:
    label, owner = QLabel(), QObject()
    qtbot.addWidget(label)
    label.setText("warm-up")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("x")
        owner.setObjectName("y")
        owner.parent()
    drift = sys.getrefcount(None) - before
    assert abs(drift) < NOISE


def test_the_toolkit_is_the_one_that_was_tried() -> None:
    assert version("PySide6-Essentials") == version("shiboken6") == "6.11.3"
