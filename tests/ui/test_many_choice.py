"""Ticking several things from a short list, by keyboard too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from circledesk.ui.widgets.many_choice import ManyChoice


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", "propagateSizeHints")
def test_rows_are_ticked_by_keyboard_and_named_on_the_button(qtbot: QtBot) -> None:
    choice = ManyChoice("Held jointly with", "Nobody")
    qtbot.addWidget(choice)
    choice.offer([("a", "Ana & Beto"), ("c", "Cira")])
    changes: list[None] = []
    choice.changed.connect(lambda: changes.append(None))
    choice.show()
    menu = choice.menu()
    menu.popup(choice.mapToGlobal(choice.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert (choice.keys(), menu.isVisible(), len(changes)) == (("a",), True, 1)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert choice.text() == "Ana && Beto"
    assert choice.accessibleName() == "Held jointly with: Ana & Beto"
    choice.offer([("c", "Cira"), ("a", "Ana & Beto")])
    assert choice.keys() == ("a",)
    choice.choose(["c"])
    assert choice.keys() == ("c",)
    choice.choose([])
    assert choice.text() == "Nobody"
