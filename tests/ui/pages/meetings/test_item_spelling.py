"""Wrong words are marked once keys rest, and put right, learned or left by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from tests.ui.pages.meetings.conftest import Room, clicks

from circledesk.services import spelling


def marked(room: Room, words: str) -> None:
    """Write something and wait until it was looked at."""
    editor = room.page.minutes.editor
    clicks(editor, words)
    room.until(lambda: bool(editor.spelling.wrong()))
    room.settle()


def offered(room: Room) -> list[str]:
    """Press F7 and wait for the list."""
    editor = room.page.minutes.editor
    room.press(Qt.Key.Key_F7)
    room.until(lambda: editor.spelling.popup is not None)
    popup = editor.spelling.popup
    assert popup is not None
    return popup.titles()


def test_what_nobody_knows_is_marked_and_names_are_not(room: Room) -> None:
    marked(room, "Wilmer Chiguasuque leyó la desicion ")
    assert room.page.minutes.editor.spelling.wrong() == {"desicion"}


def test_a_mark_is_drawn_only_where_a_word_is_wrong(room: Room) -> None:
    editor = room.page.minutes.editor

    def reds() -> int:
        room.qtbot.wait(1)
        image = editor.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        ink = room.page.tools.theme.colour("bad")
        return sum(
            abs(one.red() - ink.red()) + abs(one.green() - ink.green()) + abs(one.blue() - ink.blue()) < 60
            for x in range(image.width() // 3)
            for y in range(min(image.height(), 60))
            if (one := image.pixelColor(x, y))
        )

    clicks(editor, "decisión ")
    room.settle()
    assert reds() == 0
    marked(room, "desicion ")
    room.until(lambda: reds() > 5)


def test_a_word_is_put_right_by_keys_and_that_is_one_step(room: Room) -> None:
    editor = room.page.minutes.editor
    marked(room, "Se tomó la desicion ayer")
    assert offered(room)[0] == "decisión"
    room.press(Qt.Key.Key_Return)
    assert editor.plain() == "Se tomó la decisión ayer"
    editor.undo()
    assert editor.plain() == "Se tomó la desicion ayer"


def test_a_word_is_learned_for_the_whole_circle(room: Room) -> None:
    marked(room, "El chequeatón sigue")
    titles = offered(room)
    for _ in titles[:-2]:
        room.press(Qt.Key.Key_Down)
    room.press(Qt.Key.Key_Return)
    room.settle()
    assert "chequeatón" in room.read(spelling.own_words)
    assert room.page.minutes.editor.plain() == "El chequeatón sigue"
    assert not room.page.minutes.editor.spelling.wrong()


def test_a_word_may_be_left_and_esc_leaves_everything(room: Room) -> None:
    editor = room.page.minutes.editor
    marked(room, "uno chequeatón dos")
    offered(room)
    room.press(Qt.Key.Key_Escape)
    assert editor.spelling.popup is None
    offered(room)
    room.press(Qt.Key.Key_Up)
    room.press(Qt.Key.Key_Return)
    assert not editor.spelling.wrong()
    assert editor.plain() == "uno chequeatón dos"
    assert room.read(spelling.own_words).isdisjoint({"chequeatón"})
