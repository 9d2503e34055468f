"""Find and replace over the whole session by keys; replacing all is one step to take back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room, clicks
from tests.ui.pages.meetings.test_minutes import current

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def write(room: Room, *texts: str) -> list[str]:
    """Write into the first items, and come back to the first."""
    items = [one.id for one in room.items()][: len(texts)]
    for item_id, text in zip(items, texts, strict=True):
        room.page.agenda.list.choose(item_id)
        room.settle()
        room.page.minutes.editor.insert_here(text)
    room.page.agenda.list.choose(items[0])
    room.settle()
    room.page.minutes.editor.setFocus()
    room.page.minutes.editor.move_caret(0)
    return items


def selected(room: Room) -> tuple[str, str]:
    return current(room), room.page.minutes.editor.textCursor().selectedText()


def test_places_are_walked_through_every_item_and_round(room: Room) -> None:
    one, two = write(room, "La sesión y la sesion", "Otra SESIÓN")
    room.control(Qt.Key.Key_F)
    clicks(room.focus(), "sesion")
    room.settle()
    seen = []
    for _ in range(4):
        room.press(Qt.Key.Key_Return)
        room.until(lambda: bool(selected(room)[1]))
        seen.append(selected(room))
    assert seen == [(one, "sesión"), (one, "sesion"), (two, "SESIÓN"), (one, "sesión")]
    assert room.page.minutes.finding.bar.count.text().startswith("1 ")
    room.press(Qt.Key.Key_A, ALT)
    room.until(lambda: room.page.minutes.finding.bar.count.text().endswith("1"))
    room.press(Qt.Key.Key_Escape)
    assert room.page.minutes.editor.hasFocus()


def test_replacing_all_is_one_step_over_every_item(room: Room) -> None:
    one, two = write(room, "El comite y el comite", "Del comite")
    editor = room.page.minutes.editor
    room.control(Qt.Key.Key_H)
    clicks(room.focus(), "comite")
    room.page.minutes.finding.bar.instead.setFocus()
    clicks(room.focus(), "comité")
    room.press(Qt.Key.Key_Return, CONTROL)
    room.until(lambda: editor.plain() == "El comité y el comité")
    room.until(lambda: room.text(two) == "Del comité")
    room.press(Qt.Key.Key_Escape)
    room.control(Qt.Key.Key_Z)
    room.until(lambda: room.text(two) == "Del comite")
    assert editor.plain() == "El comite y el comite"
    room.control(Qt.Key.Key_Y)
    room.until(lambda: room.text(two) == "Del comité" and room.text(one) == "El comité y el comité")


def test_places_are_replaced_one_by_one(room: Room) -> None:
    write(room, "rojo, rojo y rojo")
    editor = room.page.minutes.editor
    room.control(Qt.Key.Key_H)
    clicks(room.focus(), "rojo")
    room.settle()
    room.page.minutes.finding.bar.instead.setFocus()
    clicks(room.focus(), "azul")
    for _ in range(3):
        room.press(Qt.Key.Key_Return)
    assert editor.plain() == "azul, azul y rojo"
    editor.undo()
    assert editor.plain() == "azul, rojo y rojo"


def test_nothing_found_is_said(room: Room) -> None:
    write(room, "algo")
    room.control(Qt.Key.Key_F)
    clicks(room.focus(), "nada")
    room.press(Qt.Key.Key_Return)
    assert room.page.minutes.finding.bar.count.text() == room.page.minutes.finding.bar.tr("none")
    assert room.page.minutes.editor.plain() == "algo"
