"""Finding anything by words, and doing anything by its name, from wherever one is and without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.journeys.conftest import Keyboard

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.meetings import Meeting
from circledesk.ui.pages.committees.page import CommitteesPage
from circledesk.ui.pages.meetings.page import MeetingPage
from circledesk.ui.shell.palette import Palette

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette(keyboard: Keyboard) -> Palette:
    """The palette, opened."""
    keyboard.press(Qt.Key.Key_K, CONTROL)
    found = keyboard.window.findChild(Palette)
    assert found is not None
    assert found.isVisible()
    assert found.field.hasFocus()
    return found


def titles(found: Palette) -> list[str]:
    return [face.title for face in found.rows.faces()]


def test_a_paragraph_written_a_moment_ago_is_found_and_gone_to(keyboard: Keyboard) -> None:
    page = keyboard.window.page
    assert isinstance(page, MeetingPage)
    keyboard.type("Se saluda. La quebrada canta de noche.")
    keyboard.press(Qt.Key.Key_PageDown, CONTROL)
    keyboard.type("Otra cosa.")
    page.flush()
    keyboard.settle()
    found = palette(keyboard)
    keyboard.type("QUEBRADA can")
    assert titles(found) == ["Se saluda. La quebrada canta de noche."]
    assert found.rows.faces()[0].pill == "This session"
    keyboard.press(Qt.Key.Key_Return)
    assert not found.isVisible()
    assert page.minutes.editor.hasFocus()
    assert page.minutes.editor.textCursor().selectedText() == "Se saluda. La quebrada canta de noche."


def test_a_deed_is_done_by_its_name_and_escape_gives_the_focus_back(keyboard: Keyboard) -> None:
    page = keyboard.window.page
    assert isinstance(page, MeetingPage)
    editor = page.minutes.editor
    editor.setFocus()
    found = palette(keyboard)
    assert {"Decision", "Task of the session", "Home", "Sync"} <= set(titles(found))
    keyboard.press(Qt.Key.Key_Escape)
    assert editor.hasFocus()
    assert palette(keyboard) is found
    keyboard.type("new agenda")
    assert titles(found) == ["New agenda item"]
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type("Datos abiertos")
    keyboard.press(Qt.Key.Key_Return)
    with keyboard.data.work() as work:
        assert "Datos abiertos" in [one.title for one in work.all(AgendaItem)]


def test_a_person_leads_to_their_body_and_a_session_opens(keyboard: Keyboard) -> None:
    found = palette(keyboard)
    with keyboard.data.work() as work:
        meeting = work.all(Meeting)[0]
    keyboard.type("amparo")
    names = [face.title for face in found.rows.faces() if face.person]
    assert names
    assert all("Amparo" in name for name in names)
    keyboard.press(Qt.Key.Key_Return)
    assert type(keyboard.window.page) is CommitteesPage
    palette(keyboard)
    keyboard.type("50/50 sesion")
    keyboard.press(Qt.Key.Key_Return)
    assert keyboard.window.windowTitle() == "Session"
    assert keyboard.meeting_shown == meeting.id


def test_what_is_nowhere_is_said_so(keyboard: Keyboard) -> None:
    found = palette(keyboard)
    keyboard.type("zzzzz")
    assert titles(found) == []
    assert "Nothing was found" in found.nothing.text()
    keyboard.press(Qt.Key.Key_Return)
    assert found.isVisible()


def test_the_map_of_keys_opens_again_and_again(keyboard: Keyboard) -> None:
    for _ in range(3):
        keyboard.press(Qt.Key.Key_F1)
        assert keyboard.focus.accessibleName() == "Filter by words or keys"
        keyboard.press(Qt.Key.Key_F1)
        assert isinstance(keyboard.window.page, MeetingPage)
