"""The timeline of an item: what it read before, and one paragraph of that brought back by keys (pain 27)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room
from tests.ui.pages.meetings.test_minutes import current

from circledesk.domain.agenda import MINUTES_TEXT


def written(room: Room, text: str) -> None:
    """Write into the item in force, and wait until it is kept."""
    editor = room.page.minutes.editor
    editor.setFocus()
    editor.insert_here(text)
    room.page.minutes.text.flush()
    room.settle()


def test_pain_27_a_paragraph_of_yesterday_is_brought_back_as_one_step(room: Room) -> None:
    written(room, "uno\ndos\ntres")
    editor = room.page.minutes.editor
    versions = room.read(lambda work: work.versions(current(room), MINUTES_TEXT))
    assert [one.text for one in versions] == ["uno\ndos\ntres"]
    room.page.sheets.timeline._on_read("uno\ntres", versions)  # as if a paragraph had been lost long ago
    assert room.page.sheets.timeline.isVisible()
    assert [face.title for face in room.page.sheets.timeline.paragraphs.faces()] == ["dos"]
    room.press(Qt.Key.Key_Escape)
    assert editor.hasFocus()


def test_enter_twice_brings_the_paragraph_into_the_text(room: Room) -> None:
    written(room, "uno\ndos\ntres")
    editor = room.page.minutes.editor
    before = room.read(lambda work: work.versions(current(room), MINUTES_TEXT))
    editor.select_stretch(4, 8)
    room.press(Qt.Key.Key_Delete)
    room.page.sheets.timeline._on_read(editor.plain(), before)
    room.press(Qt.Key.Key_Return)
    room.press(Qt.Key.Key_Return)
    assert editor.plain() == "uno\ndos\ntres"
    room.until(lambda: room.text(current(room)) == "uno\ndos\ntres")
    editor.undo()
    assert editor.plain() == "uno\ntres"


def test_a_key_opens_it_and_nothing_lost_is_said(room: Room) -> None:
    room.page.minutes.editor.setFocus()
    room.type("Se leyó")
    room.press(Qt.Key.Key_F4)
    room.until(room.page.sheets.timeline.isVisible)
    assert len(room.page.sheets.timeline.versions.faces()) == 1
    assert room.page.sheets.timeline.paragraphs.faces() == ()
    assert not room.page.sheets.timeline.back.isEnabled()
