"""A phrase is put in behind a semicolon with what is known now, and the phrases are written in a sheet by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room, clicks
from tests.ui.pages.meetings.test_item_prompts import enter


def test_a_phrase_is_put_in_with_the_facts_of_the_moment(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, ";inic")
    enter(room)
    assert editor.plain().startswith("Siendo las ")
    assert "{" not in editor.plain()
    assert "Sala 3" in editor.plain()


def test_the_circle_writes_its_phrases_and_a_bad_line_is_told_beside_them(room: Room) -> None:
    sheet, editor = room.page.sheets.phrases, room.page.minutes.editor
    editor.setFocus()
    room.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    room.until(sheet.isVisible)
    sheet.lines.setPlainText("sin signo")
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.until(sheet.error.isVisible)
    sheet.lines.setPlainText("nada = No hay más puntos.")
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.until(sheet.isHidden)
    room.settle()
    assert editor.hasFocus()
    clicks(editor, ";nada")
    enter(room)
    assert editor.plain() == "No hay más puntos."
