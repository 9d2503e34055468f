"""Behind a slash everything of a session can be written down, beginning with the line one is in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from tests.ui.pages.meetings.conftest import Room, clicks
from tests.ui.pages.meetings.test_minutes import current

from circledesk.domain.decisions import Decision
from circledesk.domain.evidence import Evidence
from circledesk.domain.tasks import Task
from circledesk.ui.pages.meetings.board import read_roll
from circledesk.ui.pages.meetings.forms.check_in_form import CheckInForm
from circledesk.ui.pages.meetings.forms.decision_form import DecisionForm
from circledesk.ui.pages.meetings.forms.task_form import TaskForm


def enter(room: Room) -> None:
    QTest.keyClick(room.page.minutes.editor, Qt.Key.Key_Return)
    room.settle()


def keep(room: Room) -> None:
    room.control(Qt.Key.Key_Return)
    room.settle()


def test_people_of_the_roll_are_offered_first(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "@")
    popup = editor.prompter.popup
    assert popup is not None
    roll = room.read(lambda work: [one.name for one in read_roll(work, room.meeting_id).roll.people])
    assert [title.split("  ·  ")[0] for title in popup.titles()][: len(roll)] == roll
    clicks(editor, "wilmer")
    enter(room)
    assert editor.plain() == "Wilmer Alexánder Inventado Chiguasuque"


def test_a_line_becomes_a_task_with_its_person_and_its_day(room: Room) -> None:
    editor = room.page.minutes.editor
    editor.insert_here("Antes\n")
    clicks(editor, "Nhora Modelo Muñoz envía el listado /task")
    enter(room)
    form = room.page.minutes.notes.form
    assert isinstance(form, TaskForm)
    assert form.text.words() == "Nhora Modelo Muñoz envía el listado"
    assert form.responsible.key()
    keep(room)
    (task,) = room.read(lambda work: work.all(Task, meeting_id=room.meeting_id))
    assert task.responsible_id
    room.until(lambda: room.text(current(room)) == "Antes")


def test_leaving_the_form_leaves_the_line(room: Room) -> None:
    clicks(room.page.minutes.editor, "Se aprueba el calendario /decision")
    enter(room)
    assert isinstance(room.page.minutes.notes.form, DecisionForm)
    room.press(Qt.Key.Key_Escape)
    assert room.page.minutes.editor.plain() == "Se aprueba el calendario "
    assert not room.read(lambda work: work.all(Decision, meeting_id=room.meeting_id))


def test_a_line_that_changed_meanwhile_is_left(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "Enviar el listado /task")
    enter(room)
    editor.move_caret(1 << 20)
    editor.insert_here("y más")
    keep(room)
    assert editor.plain() == "Enviar el listado y más"


def test_a_vote_is_counted_and_a_check_in_begins_with_the_line(room: Room) -> None:
    clicks(room.page.minutes.editor, "/vote")
    enter(room)
    form = room.page.minutes.notes.form
    assert isinstance(form, DecisionForm)
    assert form.counts["in_favour"].isVisibleTo(form)
    room.press(Qt.Key.Key_Escape)
    clicks(room.page.minutes.editor, "Se hizo el taller /check-in")
    enter(room)
    check_in = room.page.minutes.notes.form
    assert isinstance(check_in, CheckInForm)
    assert check_in.done.words() == "Se hizo el taller"


def test_who_speaks_and_who_dissents_stand_before_the_line(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "pidio la cifra /speech")
    enter(room)
    clicks(editor, "wilmer")
    enter(room)
    assert editor.plain() == "**Wilmer Alexánder Inventado Chiguasuque:** pidio la cifra "
    editor.selectAll()
    clicks(editor, "no la comparte /dissent")
    enter(room)
    clicks(editor, "nhora")
    enter(room)
    assert editor.plain().startswith("> Discrepancia de Nhora ")
    assert editor.plain().endswith(": no la comparte ")


def test_a_line_becomes_a_heading_a_list_and_a_table(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "Avance /heading")
    enter(room)
    assert editor.plain() == "## Avance "
    editor.selectAll()
    clicks(editor, "uno /numbers")
    enter(room)
    assert editor.plain() == "1. uno "


def test_a_file_is_attached_where_the_caret_is(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "Listado.pdf"
    path.write_bytes(b"%PDF")
    clicks(room.page.minutes.editor, "/file")
    enter(room)
    dialog = room.page.minutes.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    room.settle()
    room.until(lambda: "Listado" in room.page.minutes.editor.plain())
    (kept,) = room.read(lambda work: work.all(Evidence, refers_to=room.meeting_id))
    assert room.page.minutes.editor.plain() == f"[Listado](evidence:{kept.id})"
