"""The details of an agenda item, worked by keyboard alone: result, presenter, minutes, files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.agenda import AgendaItem, Expected
from circledesk.services import agenda

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def theme(room: Room) -> AgendaItem:
    return next(one for one in room.items() if one.title.startswith("Informe"))


@pytest.fixture
def opened(room: Room) -> Room:
    """The workspace with the details of its theme open."""
    room.page.agenda.list.choose(theme(room).id)
    room.settle()
    room.press(Qt.Key.Key_I, _BOTH)
    assert room.page.above.item.isVisible()
    return room


def test_the_details_of_an_item_are_written_without_a_mouse(opened: Room) -> None:
    opened.type("Informe de avance del trimestre")
    opened.press(Qt.Key.Key_Tab)
    QTest.keyClicks(opened.focus(), "Dec")
    opened.press(Qt.Key.Key_Tab)
    QTest.keyClicks(opened.focus(), "Karol")
    opened.press(Qt.Key.Key_Tab)
    QTest.keyClicks(opened.focus(), "25")
    opened.control(Qt.Key.Key_Return)
    item = theme(opened)
    presenter = next(one for one in opened.page.roll.list.faces() if one.key == item.presenter_id)
    assert (item.title, item.expected, item.minutes_planned) == (
        "Informe de avance del trimestre",
        Expected.DECIDE,
        25,
    )
    assert presenter.title.startswith("Karol")
    assert not opened.page.above.item.isVisible()
    assert opened.focus() is opened.page.minutes.editor


def test_leaving_the_details_with_escape_keeps_what_was_typed(opened: Room) -> None:
    opened.type("Informe breve")
    opened.press(Qt.Key.Key_Escape)
    assert theme(opened).title == "Informe breve"


def test_an_item_without_a_title_is_said_beside_the_field_and_nothing_else_is_lost(opened: Room) -> None:
    panel = opened.page.above.item
    panel.minutes.setValue(40)
    panel.title_line.clear()
    panel.title_line.setFocus()
    opened.control(Qt.Key.Key_Return)
    assert panel.isVisible()
    assert "título" in panel._rows["title"].error
    assert panel.minutes.value() == 40
    assert theme(opened).minutes_planned == 0
    opened.type("Informe de avance")
    opened.control(Qt.Key.Key_Return)
    assert theme(opened).minutes_planned == 40


def test_going_to_another_item_keeps_the_one_before(opened: Room) -> None:
    opened.type("Informe, con anexos")
    opened.control(Qt.Key.Key_PageDown)
    assert theme(opened).title == "Informe, con anexos"
    assert opened.page.above.item.title_line.text() == opened.items()[5].title


def test_a_file_is_attached_to_the_item_taken_off_with_del_and_put_back(opened: Room, tmp_path: Path) -> None:
    file = tmp_path / "avance.pdf"
    file.write_bytes(b"%PDF-1.7 inventado")
    panel = opened.page.above.item
    panel.attach(file)
    opened.until(lambda: bool(panel.files.faces()))
    item = theme(opened)
    (kept,) = opened.read(lambda work: agenda.attachments(work, opened.meeting_id))[item.id]
    assert kept.file_name == "avance.pdf"
    panel.files.choose(kept.id)
    panel.files.setFocus()
    opened.press(Qt.Key.Key_Delete)
    opened.until(lambda: not panel.files.faces())
    opened.toasts.undo()
    opened.until(lambda: bool(panel.files.faces()))


def test_a_file_that_is_not_there_is_told_and_the_details_stay(opened: Room, tmp_path: Path) -> None:
    told: list[str] = []
    opened.page.tools.problems.refused.connect(told.append)
    opened.page.tools.problems.blocked.connect(told.append)
    opened.page.above.item.attach(tmp_path / "no-existe.pdf")
    opened.until(lambda: bool(told))
    assert "no-existe.pdf" in told[0]
    assert opened.page.above.item.isVisible()
