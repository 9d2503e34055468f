"""Tasks of earlier sessions in the workspace: one key each, a reason where one is cancelled; business days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room
from tests.ui.pages.meetings.test_item_notes import form_of

from circledesk.domain.agenda import AgendaItem, ItemRole
from circledesk.domain.clock import add_business_days, bogota, is_business_day
from circledesk.domain.meetings import Meeting
from circledesk.domain.tasks import NOT_DISCUSSED, Task, TaskState, TaskStep
from circledesk.services import meetings, tasks
from circledesk.ui.pages.meetings.forms.task_form import TaskForm
from circledesk.ui.pages.meetings.open_tasks import OpenTasks


def leave_open(room: Room, count: int) -> OpenTasks:
    """So many tasks of a session sixty days ago, shown at the item that follows them up."""
    with room.data.work() as work:
        body = work.get(Meeting, room.meeting_id).body_id
        starts = datetime.now(UTC) - timedelta(days=60, hours=1)
        before = meetings.plan(work, meetings.SessionPlan(body_id=body, starts=starts))
        item = work.all(AgendaItem, meeting_id=before.id)[0]
        for number in range(count):
            draft = tasks.TaskDraft(meeting_id=before.id, agenda_item_id=item.id, text=f"Tarea {number}")
            tasks.assign(work, draft)
    room.page.refresh()
    room.settle()
    room.page.agenda.list.choose(room.item(ItemRole.TASKS))
    room.settle()
    group = room.page.minutes.open_tasks
    group.head.click()
    return group


def steps(room: Room) -> list[TaskStep]:
    return room.read(lambda work: work.all(TaskStep, meeting_id=room.meeting_id))


def test_a_task_is_cancelled_by_a_key_and_only_with_a_reason(room: Room) -> None:
    group = leave_open(room, 2)
    room.type("4")
    assert group.reason.line.hasFocus()
    room.press(Qt.Key.Key_Return)
    assert group.reason.row.error
    assert steps(room) == []
    room.type("La entidad cambió de sede")
    room.press(Qt.Key.Key_Return)
    (step,) = steps(room)
    assert (step.state, step.note) == (TaskState.CANCELLED, "La entidad cambió de sede")
    assert group.list.hasFocus()
    assert [face.dim for face in group.list.faces()] == [True, False]
    room.type("4")
    room.press(Qt.Key.Key_Escape)
    assert not group.reason.isVisible()
    assert len(steps(room)) == 1


def test_only_what_was_not_discussed_is_said_not_to_have_been(room: Room) -> None:
    group = leave_open(room, 2)
    room.type("3")
    with room.data.work() as work:
        task = next(one for one in work.all(Task) if one.text == "Tarea 1")
        tasks.step(work, task.id, TaskState.UNDER_WAY, note="Falta una localidad", meeting_id=room.meeting_id)
    room.page.refresh()
    room.settle()
    pills = [face.pill for face in group.list.faces()]
    assert pills.count("Not discussed") == 1
    assert {one.note for one in steps(room)} == {NOT_DISCUSSED, "Falta una localidad"}


def test_thirty_open_tasks_are_gone_through_by_one_key_each(room: Room) -> None:
    group = leave_open(room, 30)
    room.type("123" * 9)
    for reason in ("uno", "dos", "tres"):
        room.type("4")
        room.type(reason)
        room.press(Qt.Key.Key_Return)
    found = steps(room)
    assert len({one.task_id for one in found}) == len(found) == 30
    assert sorted(one.note for one in found if one.state is TaskState.CANCELLED) == ["dos", "tres", "uno"]
    assert sum(one.state is TaskState.DONE for one in found) == 9
    assert all(face.dim for face in group.list.faces())
    assert "all gone through" in group.head.text()


def test_a_term_in_business_days_becomes_a_day_and_another_day_ends_the_term(room: Room) -> None:
    room.control(Qt.Key.Key_M)
    form = form_of(room)
    assert isinstance(form, TaskForm)
    held = bogota(room.read(lambda work: work.get(Meeting, room.meeting_id)).starts).date()
    form.term.setValue(5)
    assert form.due.day() == add_business_days(held, 5)
    assert is_business_day(form.due.day())
    form.due.set_day(form.due.day() + timedelta(days=1))
    assert form.term.value() == 0
    form.text.setPlainText("Enviar el listado")
    form.term.setValue(10)
    room.control(Qt.Key.Key_Return)
    (task,) = room.read(lambda work: work.all(Task, meeting_id=room.meeting_id))
    assert task.due_on == add_business_days(held, 10)
