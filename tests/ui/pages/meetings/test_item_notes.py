"""Decisions, tasks and check-ins are written down, refused beside their field, edited, removed and put back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.agenda import AgendaItem, ItemRole
from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.decisions import Decision, Method, Option, Result, Tally
from circledesk.domain.meetings import Meeting
from circledesk.domain.tasks import Task, TaskState, TaskStep
from circledesk.services import attendance, meetings, minutes, roll, tasks
from circledesk.services import decisions as voting
from circledesk.ui.pages.meetings.forms.check_in_form import CheckInForm
from circledesk.ui.pages.meetings.forms.decision_form import DecisionForm
from circledesk.ui.pages.meetings.forms.task_form import TaskForm


def decisions(room: Room) -> list[Decision]:
    return room.read(lambda work: work.all(Decision, meeting_id=room.meeting_id))


def given(room: Room) -> list[Task]:
    return room.read(lambda work: work.all(Task, meeting_id=room.meeting_id))


def form_of(room: Room) -> DecisionForm | TaskForm | CheckInForm | None:
    """The form open at the item in force."""
    return room.page.minutes.notes.form


def decision_form(room: Room) -> DecisionForm:
    form = form_of(room)
    assert isinstance(form, DecisionForm)
    return form


@pytest.fixture
def quorum(room: Room) -> None:
    """Everybody came in."""
    with room.data.work() as work:
        meeting = work.get(Meeting, room.meeting_id)
        for person in roll.call(work, meeting, work.now).people:
            attendance.arrive(work, meeting.id, person.person_id, work.now - timedelta(minutes=5))
        changes = work.changes
    room.desk.announce(changes)
    room.settle()


@pytest.mark.usefixtures("quorum")
def test_a_decision_is_written_down_by_keyboard(room: Room) -> None:
    room.control(Qt.Key.Key_D)
    room.type("Publicar cada mes")
    room.control(Qt.Key.Key_Return)
    found = decisions(room)
    assert [(one.text, one.number, one.result) for one in found] == [("Publicar cada mes", 1, Result.ADOPTED)]
    assert found[0].agenda_item_id == room.page.minutes.text.item_id
    assert found[0].quorum is not None
    assert found[0].quorum.decisory
    assert form_of(room) is None
    assert room.page.minutes.editor.hasFocus()
    assert [card.face.text for card in room.page.minutes.notes.cards()] == ["Publicar cada mes"]


def test_a_decision_without_quorum_asks_for_a_reason(room: Room) -> None:
    room.control(Qt.Key.Key_D)
    form = decision_form(room)
    assert form.row("reason").isVisible()
    room.type("Aprobar")
    room.control(Qt.Key.Key_Return)
    assert decisions(room) == []
    assert form.row("reason").error
    assert form.reason.hasFocus()
    room.type("Se ratifica en la proxima")
    room.control(Qt.Key.Key_Return)
    assert decisions(room)[0].override_reason == "Se ratifica en la proxima"


@pytest.mark.usefixtures("quorum")
def test_the_form_asks_for_a_reason_when_somebody_leaves_meanwhile(room: Room) -> None:
    room.control(Qt.Key.Key_D)
    form = decision_form(room)
    assert not form.row("reason").isVisible()
    with room.data.work() as work:
        meeting = work.get(Meeting, room.meeting_id)
        for person in roll.call(work, meeting, work.now).people[1:]:
            attendance.leave(work, meeting.id, person.person_id, work.now)
        changes = work.changes
    room.desk.announce(changes)
    room.until(form.row("reason").isVisible)


@pytest.mark.usefixtures("quorum")
def test_more_votes_than_voters_is_said_beside_the_tally(room: Room) -> None:
    room.control(Qt.Key.Key_D)
    form = decision_form(room)
    room.type("Votar")
    form.method.choose(Method.SHOW_OF_HANDS.value)
    assert form.counts["in_favour"].isVisible()
    form.counts["in_favour"].setValue(90)
    room.control(Qt.Key.Key_Return)
    assert form.row("in_favour").error
    assert form.row("in_favour").sentence.width() > form.width() * 3 // 4
    room.qtbot.waitUntil(lambda: not form.row("in_favour").sentence.visibleRegion().isEmpty())
    assert decisions(room) == []
    form.counts["in_favour"].setValue(3)
    form.counts["abstention"].setValue(1)
    room.control(Qt.Key.Key_Return)
    assert decisions(room)[0].tally == Tally(in_favour=3, abstention=1)


def test_an_empty_form_leaves_without_a_word_and_a_begun_one_waits(room: Room) -> None:
    room.control(Qt.Key.Key_M)
    room.press(Qt.Key.Key_Escape)
    assert form_of(room) is None
    assert room.page.minutes.editor.hasFocus()
    room.control(Qt.Key.Key_M)
    room.type("Enviar el informe")
    room.press(Qt.Key.Key_Escape)
    assert form_of(room) is None
    room.control(Qt.Key.Key_M)
    form = form_of(room)
    assert isinstance(form, TaskForm)
    assert form.text.words() == "Enviar el informe"
    room.control(Qt.Key.Key_Return)
    assert [one.text for one in given(room)] == ["Enviar el informe"]
    room.control(Qt.Key.Key_M)
    fresh = form_of(room)
    assert isinstance(fresh, TaskForm)
    assert fresh.empty


def test_tab_goes_through_a_form_to_the_button_that_keeps(room: Room) -> None:
    room.control(Qt.Key.Key_R)
    form = form_of(room)
    assert isinstance(form, CheckInForm)
    form.next_steps.setFocus()
    room.press(Qt.Key.Key_Tab)
    assert "Keep" in room.focus().property("text")


def test_a_form_stays_with_its_item(room: Room) -> None:
    room.control(Qt.Key.Key_M)
    room.type("del primer punto")
    form = form_of(room)
    room.control(Qt.Key.Key_PageDown)
    assert form_of(room) is None
    room.control(Qt.Key.Key_PageUp)
    assert form_of(room) is form
    assert form is not None
    assert form.isVisible()


def test_a_task_due_before_the_session_is_refused_beside_its_day(room: Room) -> None:
    room.control(Qt.Key.Key_M)
    form = form_of(room)
    assert isinstance(form, TaskForm)
    form.text.setPlainText("Enviar el informe")
    form.due.set_day(date(2020, 1, 1))
    room.control(Qt.Key.Key_Return)
    assert form.row("due").error
    assert given(room) == []


def test_a_task_names_who_and_for_which_institution(room: Room) -> None:
    room.control(Qt.Key.Key_M)
    form = form_of(room)
    assert isinstance(form, TaskForm)
    form.text.setPlainText("Enviar el informe")
    person = next(one for one in form._board.names.people.values() if one.institution_id)
    form.responsible.choose(person.id)
    form.responsible.activated.emit(form.responsible.currentIndex())
    assert form.institution.key() == person.institution_id
    form.dated.setChecked(False)
    room.control(Qt.Key.Key_Return)
    task = given(room)[0]
    assert (task.responsible_id, task.institution_id, task.due_on) == (person.id, person.institution_id, None)


def test_a_check_in_is_reported_and_corrected_but_never_changed(room: Room) -> None:
    room.control(Qt.Key.Key_R)
    form = form_of(room)
    assert isinstance(form, CheckInForm)
    form.voice.choose(Voice.INSTITUTION.value)
    form.level.choose(Level.SUBSTANTIAL.value)
    form.percent.setValue(70)
    form.done.setPlainText("Se publicaron 389 contratos")
    room.control(Qt.Key.Key_Return)
    card = room.page.minutes.notes.cards()[0]
    assert not card.face.removable
    card.setFocus()
    room.press(Qt.Key.Key_F2)
    again = form_of(room)
    assert isinstance(again, CheckInForm)
    assert again.percent.value() == 70
    again.percent.setValue(75)
    room.control(Qt.Key.Key_Return)
    reports = room.read(lambda work: work.all(CheckIn, meeting_id=room.meeting_id))
    assert sorted(one.percent or 0 for one in reports) == [70, 75]
    assert next(one for one in reports if one.percent == 75).supersedes == card.face.key
    assert len(room.page.minutes.notes.cards()) == 1


def test_a_check_in_says_which_level_and_what_was_done(room: Room) -> None:
    room.control(Qt.Key.Key_R)
    room.control(Qt.Key.Key_Return)
    form = form_of(room)
    assert isinstance(form, CheckInForm)
    assert form.row("level").error
    form.level.choose(Level.LIMITED.value)
    room.control(Qt.Key.Key_Return)
    assert form.row("done").error
    assert not room.read(lambda work: work.all(CheckIn, meeting_id=room.meeting_id))


def test_a_percentage_belongs_to_the_institution_alone(room: Room) -> None:
    room.control(Qt.Key.Key_R)
    form = form_of(room)
    assert isinstance(form, CheckInForm)
    assert not form.row("percent").isVisible()
    form.voice.choose(Voice.INSTITUTION.value)
    assert form.row("percent").isVisible()


@pytest.mark.usefixtures("quorum")
def test_a_decision_is_edited_removed_and_put_back(room: Room) -> None:
    room.control(Qt.Key.Key_D)
    room.type("Publicar")
    room.control(Qt.Key.Key_Return)
    room.page.minutes.notes.cards()[0].setFocus()
    room.press(Qt.Key.Key_Return)
    decision_form(room).text.setPlainText("Publicar cada mes")
    room.control(Qt.Key.Key_Return)
    assert [(one.text, one.number) for one in decisions(room)] == [("Publicar cada mes", 1)]
    room.page.minutes.notes.cards()[0].setFocus()
    room.press(Qt.Key.Key_Delete)
    assert decisions(room) == []
    assert room.page.minutes.notes.cards() == ()
    room.toasts.undo()
    room.settle()
    assert [one.text for one in decisions(room)] == ["Publicar cada mes"]


def test_pain_18_open_tasks_of_earlier_sessions_take_one_key_each(room: Room) -> None:
    with room.data.work() as work:
        meeting = work.get(Meeting, room.meeting_id)
        starts = datetime.now(UTC) - timedelta(days=60, hours=1)
        before = meetings.plan(work, meetings.SessionPlan(body_id=meeting.body_id, starts=starts))
        item = work.all(AgendaItem, meeting_id=before.id)[0]
        for text in ("uno", "dos", "tres"):
            tasks.assign(work, tasks.TaskDraft(meeting_id=before.id, agenda_item_id=item.id, text=text))
    room.page.refresh()
    room.settle()
    assert not room.page.minutes.open_tasks.isVisible()
    room.page.agenda.list.choose(room.item(ItemRole.TASKS))
    room.settle()
    group = room.page.minutes.open_tasks
    assert group.isVisible()
    assert not group.list.isVisible()
    group.head.click()
    assert group.list.hasFocus()
    assert "60" in group.list.faces()[0].subtitle
    room.type("123")
    steps = room.read(lambda work: work.all(TaskStep, meeting_id=room.meeting_id))
    found = sorted((one.state, bool(one.note)) for one in steps)
    assert found == [(TaskState.DONE, False), (TaskState.PENDING, True), (TaskState.UNDER_WAY, False)]
    assert [face.dim for face in group.list.faces()] == [True] * 3


def test_a_check_in_of_a_session_whose_acta_is_frozen_is_refused(room: Room) -> None:
    room.control(Qt.Key.Key_R)
    form = form_of(room)
    assert isinstance(form, CheckInForm)
    form.level.choose(Level.LIMITED.value)
    form.done.setPlainText("Tarde")
    with room.data.work() as work:
        meetings.open_session(work, room.meeting_id, work.now)
        meetings.close_session(work, room.meeting_id, work.now)
        minutes.issue(work, room.meeting_id)
    room.control(Qt.Key.Key_Return)
    assert form.row("commitment").error
    assert room.read(lambda work: work.all(CheckIn, meeting_id=room.meeting_id)) == []


@pytest.mark.usefixtures("quorum")
def test_a_vote_by_name_is_filled_in_person_by_person(room: Room) -> None:
    room.control(Qt.Key.Key_D)
    form = decision_form(room)
    room.type("Votar por nombre")
    form.method.choose(Method.BY_NAME.value)
    voters = room.read(lambda work: voting.electorate(work, work.get(Meeting, room.meeting_id), work.now))
    assert set(form.votes._boxes) == set(voters)
    form.votes.choose({voters[0]: Option.AGAINST, voters[1]: Option.ABSTENTION})
    form.votes.all.click()
    form.recused.choose([voters[0]])
    form.recused.changed.emit()
    assert form.row("conflict").isVisible()
    form.conflict.setText("Parte interesada")
    room.control(Qt.Key.Key_Return)
    assert "impedid" in form.row("votes").error
    form.votes.choose({voters[0]: Option.ABSTENTION})
    form.votes._boxes[voters[2]].setFocus()
    room.control(Qt.Key.Key_Return)
    (decision,) = decisions(room)
    assert decision.tally == Tally(in_favour=len(voters) - 2, abstention=2)
    assert (decision.recused_ids, decision.conflict_of_interest) == ((voters[0],), "Parte interesada")


def test_a_vote_by_messages_stays_open_until_it_is_ended(room: Room, tmp_path: Path) -> None:
    room.control(Qt.Key.Key_D)
    form = decision_form(room)
    room.type("Consultar por correo")
    form.method.choose(Method.SUCCESSIVE.value)
    assert not form.row("reason").isVisible()
    whole = list(form.votes._boxes)
    form.votes.choose({whole[0]: Option.IN_FAVOUR})
    message = tmp_path / "correo.eml"
    message.write_bytes(b"From: alguien")
    form.votes.attach(whole[0], message)
    room.control(Qt.Key.Key_Return)
    (decision,) = decisions(room)
    assert decision.result is Result.PENDING
    assert room.page.minutes.notes.cards()[0].face.pill == "En votación"
    room.page.minutes.notes.edit("decision", decision.id)
    room.settle()
    form = decision_form(room)
    assert form.votes.options() == {whole[0]: Option.IN_FAVOUR}
    form.closed.setChecked(True)
    form.text.setFocus()
    room.control(Qt.Key.Key_Return)
    assert decisions(room)[0].result is Result.NO_QUORUM
