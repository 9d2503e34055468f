"""Ctrl+Z over the whole session: what was removed comes back, in the order in which things were done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.pages.meetings.conftest import Room, clicks
from tests.ui.pages.meetings.test_item_prompts import enter, keep
from tests.ui.pages.meetings.test_minutes import current

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.decisions import Decision
from circledesk.domain.tasks import Task
from circledesk.services import tasks
from circledesk.ui.pages.meetings.forms.decision_form import DecisionForm
from circledesk.ui.pages.meetings.kinds_menu import PARAGRAPH, kinds_menu
from circledesk.ui.pages.meetings.note_faces import CHECK_IN, DECISION, TASK


def given(room: Room, words: str) -> Task:
    """A task of the item in force, noted and shown."""
    draft = tasks.TaskDraft(
        meeting_id=room.meeting_id,
        agenda_item_id=current(room),
        text=words,
        responsible_id=next(iter(room.page.minutes.notes.board.names.people)) if room.page.minutes.notes.board else "",
        due_on=date(2099, 3, 1),
    )
    made: list[Task] = []
    room.desk.do(room.page, tasks.assign, draft, then=made.append)
    room.until(lambda: any(words in card.face.text for card in room.page.minutes.notes.cards()))
    room.settle()
    return made[0]


def kept(room: Room, kind: type[Task | Decision | AgendaItem]) -> list[str]:
    """What of a kind stands in the session."""
    found = room.read(lambda work: work.all(kind, meeting_id=room.meeting_id))
    return [getattr(one, "text", "") or getattr(one, "title", "") for one in found]


def undo(room: Room) -> None:
    QTest.keyClick(room.page.minutes.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.settle()


def redo(room: Room) -> None:
    QTest.keyClick(room.page.minutes.editor, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    room.settle()


def test_a_removed_task_comes_back_and_goes_again(room: Room) -> None:
    task = given(room, "Enviar el listado")
    room.page.minutes.notes.remove(TASK, task.id)
    room.settle()
    assert kept(room, Task) == []
    undo(room)
    assert kept(room, Task) == ["Enviar el listado"]
    redo(room)
    assert kept(room, Task) == []
    undo(room)
    undo(room)  # noting it in the first place
    assert kept(room, Task) == []


def test_typing_and_deeds_are_taken_back_in_their_order(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "uno")
    task = given(room, "Convocar")
    clicks(editor, " dos")
    room.page.minutes.notes.remove(TASK, task.id)
    room.settle()
    clicks(editor, " tres")
    seen = []
    for _ in range(5):
        undo(room)
        seen.append((editor.plain(), len(kept(room, Task))))
    assert seen == [("uno dos", 0), ("uno dos", 1), ("uno", 1), ("uno", 0), ("", 0)]
    for _ in range(5):
        redo(room)
    assert (editor.plain(), kept(room, Task)) == ("uno dos tres", [])


def test_a_removed_agenda_item_comes_back_with_its_text(room: Room) -> None:
    room.page.agenda.list.choose(next(one.id for one in room.items() if one.title == "Informe de avance"))
    room.settle()
    item_id = current(room)
    clicks(room.page.minutes.editor, "Se leyó")
    room.page.agenda.remove_item()
    room.settle()
    assert "Informe de avance" not in kept(room, AgendaItem)
    undo(room)
    assert "Informe de avance" in kept(room, AgendaItem)
    room.until(lambda: current(room) == item_id)
    assert room.text(item_id) == "Se leyó"


def test_a_line_that_became_a_task_is_one_step(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "Enviar el listado /task")
    enter(room)
    keep(room)
    room.until(lambda: not editor.plain())
    undo(room)
    assert (editor.plain(), kept(room, Task)) == ("Enviar el listado ", [])
    redo(room)
    assert (editor.plain(), kept(room, Task)) == ("", ["Enviar el listado"])


def test_a_task_becomes_a_decision_and_back_in_one_step(room: Room) -> None:
    task = given(room, "Publicar el tablero")
    room.page.minutes.notes.convert(task.id, DECISION)
    form = room.page.minutes.notes.form
    assert isinstance(form, DecisionForm)
    assert form.text.words().startswith("Publicar el tablero. ")
    assert "1 de marzo de 2099" in form.text.words()
    form.reason.setText("Se ratificará")
    keep(room)
    assert (len(kept(room, Task)), len(kept(room, Decision))) == (0, 1)
    undo(room)
    assert (len(kept(room, Task)), len(kept(room, Decision))) == (1, 0)


def test_a_task_becomes_a_paragraph_in_one_step(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "Antes")
    task = given(room, "Publicar el tablero")
    room.page.minutes.notes.convert(task.id, PARAGRAPH)
    room.settle()
    assert editor.plain().startswith("Antes\nPublicar el tablero. ")
    assert kept(room, Task) == []
    undo(room)
    assert (editor.plain(), kept(room, Task)) == ("Antes", ["Publicar el tablero"])


def test_a_card_offers_every_other_kind_by_key(room: Room) -> None:
    given(room, "Publicar el tablero")
    card = room.page.minutes.notes.cards()[0]
    card.conversion_asked.disconnect()  # a menu would grab the keyboard, which no offscreen window can
    card.setFocus()
    with room.qtbot.waitSignal(card.conversion_asked) as asked:
        room.press(Qt.Key.Key_C)
    assert asked.args == [TASK, card.face.key]
    menu = kinds_menu(room.page.tools.theme, card, TASK)
    assert [action.data() for action in menu.actions()] == [DECISION, CHECK_IN, PARAGRAPH]


def test_what_was_removed_waits_in_the_bin(room: Room) -> None:
    task = given(room, "Publicar el tablero")
    room.page.minutes.notes.remove(TASK, task.id)
    room.settle()
    editor = room.page.minutes.editor
    editor.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    room.press(Qt.Key.Key_B, modifiers)
    bin_ = room.page.sheets.bin
    room.until(bin_.isVisible)
    assert [face.title for face in bin_.list.faces()] == ["Publicar el tablero"]
    room.press(Qt.Key.Key_Return)
    room.settle()
    assert kept(room, Task) == ["Publicar el tablero"]
    assert bin_.isHidden()
    assert editor.hasFocus()
