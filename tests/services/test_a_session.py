"""What a secretary does in a session, each rule at its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.services.conftest import START, Committee
from tests.services.test_unheld import words_of

from circledesk.domain.agenda import MINUTES_TEXT, ItemRole
from circledesk.domain.attendance import Capacity, Standing
from circledesk.domain.decisions import Method, Result, Tally
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import MeetingState
from circledesk.domain.tasks import Task, TaskState
from circledesk.domain.texts import TextEdit
from circledesk.services import (
    agenda,
    attendance,
    closing,
    decisions,
    exporting,
    home,
    meetings,
    minutes,
    quorum,
    roll,
    tasks,
)

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


def refused(code: str) -> pytest.RaisesExc[DomainError]:
    """Expect a refusal with this code."""
    return pytest.raises(DomainError, match=code)


def arrive_all(work: Work, committee: Committee, count: int, minute: int = 2) -> None:
    """The first `count` members come in."""
    for person in committee.people[:count]:
        attendance.arrive(work, committee.meeting.id, person, committee.minute(minute))


def draft(committee: Committee, item: str, **facts: object) -> decisions.DecisionDraft:
    """A decision of the session's tenth minute."""
    base = decisions.DecisionDraft(
        meeting_id=committee.meeting.id, agenda_item_id=item, text="Se aprueba.", at=committee.minute(10)
    )
    return replace(base, **facts)  # type: ignore[arg-type]


def test_a_planned_session_has_its_fixed_agenda_and_its_roll(committee: Committee) -> None:
    with committee.desk.work() as work:
        items = agenda.items(work, committee.meeting.id)
        called = roll.call(work, committee.meeting, START)
    assert [items[0].role, items[-1].role] == [ItemRole.QUORUM, ItemRole.NEXT_SESSION]
    assert (len(called.people), called.expected, called.absent, called.present) == (6, 5, 5, 0)


def test_a_new_theme_comes_before_the_closing_items_and_moves(committee: Committee) -> None:
    with committee.desk.work() as work:
        theme = agenda.add(work, committee.meeting.id, "Avance del hito 2")
        roles = [item.role for item in agenda.items(work, committee.meeting.id)]
        place = [item.id for item in agenda.items(work, committee.meeting.id)].index(theme.id)
        agenda.move(work, theme.id, -2)
        assert [item.id for item in agenda.items(work, committee.meeting.id)].index(theme.id) == place - 2
        agenda.move(work, theme.id, -50)
        assert agenda.items(work, committee.meeting.id)[0].id == theme.id
        with refused("agenda_item_without_title"):
            agenda.add(work, committee.meeting.id, "   ")
    assert roles[place:] == [ItemRole.THEME, ItemRole.OTHER_BUSINESS, ItemRole.NEXT_SESSION]


def test_quorum_comes_and_goes_with_people(committee: Committee) -> None:
    with committee.desk.work() as work:
        arrive_all(work, committee, 3)
        attendance.leave(work, committee.meeting.id, committee.people[0], committee.minute(30))
        before = quorum.at(work, committee.meeting, committee.minute(20))
        after = quorum.at(work, committee.meeting, committee.minute(31))
        attendance.arrive(work, committee.meeting.id, committee.alternate, committee.minute(40))
        replaced = roll.call(work, committee.meeting, committee.minute(41))
    assert before is not None
    assert after is not None
    assert (before.present, before.decisory, after.present, after.decisory) == (3, True, 2, False)
    assert replaced.quorum is not None
    assert (replaced.quorum.present, replaced.quorum_since) == (3, committee.minute(40))


def test_the_states_always_add_up_to_the_roll(committee: Committee) -> None:
    with committee.desk.work() as work:
        arrive_all(work, committee, 3)
        attendance.leave(work, committee.meeting.id, committee.people[2], committee.minute(9))
        attendance.excuse(work, committee.meeting.id, committee.people[4], excused=True, reason="Cita médica")
        attendance.welcome_guest(work, committee.meeting.id, "Yeison Inventado Jamioy", Capacity.CITIZEN)
        called = roll.call(work, committee.meeting, committee.minute(20))
    assert (called.present, called.left, called.excused, called.absent) == (2, 1, 1, 2)
    assert sum(called.counts.values()) == len(called.people)
    assert next(one for one in called.people if one.standing is Standing.EXCUSED).excuse == "Cita médica"


def test_impossible_movements_are_refused_and_nothing_is_written(committee: Committee) -> None:
    meeting, (ana, beto, *_) = committee.meeting.id, committee.people
    with committee.desk.work() as work:
        attendance.arrive(work, meeting, ana, committee.minute(10))
        with refused("already_present"):
            attendance.arrive(work, meeting, ana, committee.minute(11))
        with refused("left_before_arrival"):
            attendance.leave(work, meeting, ana, committee.minute(9))
        with refused("not_present"):
            attendance.leave(work, meeting, beto, committee.minute(9))
        with refused("person_without_name"):
            attendance.welcome_guest(work, meeting, "  ")
        attendance.take_back(work, meeting, ana)
        with refused("nothing_to_undo"):
            attendance.take_back(work, meeting, ana)
        assert roll.call(work, committee.meeting, committee.minute(20)).present == 0


def test_a_decision_keeps_the_quorum_of_its_instant(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario").id
        arrive_all(work, committee, 4)
        attendance.leave(work, committee.meeting.id, committee.people[3], committee.minute(60))
        voted = draft(committee, item, method=Method.SHOW_OF_HANDS, tally=Tally(in_favour=3, abstention=1))
        decision = decisions.record(work, voted)
        with refused("more_votes_than_voters"):
            decisions.record(work, replace(voted, at=committee.minute(61)))
        edited = decisions.record(work, replace(voted, id=decision.id, text="Se aprueba el calendario."))
    assert decision.quorum is not None
    assert (decision.quorum.present, decision.result, decision.number) == (4, Result.ADOPTED, 1)
    assert (edited.number, edited.text) == (1, "Se aprueba el calendario.")


def test_deciding_without_quorum_needs_a_recorded_reason(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario").id
        arrive_all(work, committee, 1)
        with refused("decision_without_quorum"):
            decisions.record(work, draft(committee, item))
        kept = decisions.record(work, draft(committee, item, override_reason="Delegación de la mesa general"))
    assert kept.override_reason == "Delegación de la mesa general"


def test_a_task_is_followed_up_without_being_rewritten(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario").id
        given = tasks.TaskDraft(meeting_id=committee.meeting.id, agenda_item_id=item, text="Enviar el listado")
        with refused("task_due_before_session"):
            tasks.assign(work, replace(given, due_on=date(2026, 11, 22)))
        task = tasks.assign(work, replace(given, due_on=date(2026, 11, 30)))
        with refused("task_cancelled_without_reason"):
            tasks.step(work, task.id, TaskState.CANCELLED)
        tasks.step(work, task.id, TaskState.UNDER_WAY, note="Falta una localidad")
        later = meetings.plan(work, meetings.SessionPlan(body_id=committee.body.id, starts=START + timedelta(days=60)))
        assert tasks.carried_over(work, later) == [(task, TaskState.UNDER_WAY)]
        tasks.step(work, task.id, TaskState.DONE)
        assert tasks.carried_over(work, later) == []
        assert work.get(Task, task.id) == task


def test_a_number_of_a_task_that_was_removed_is_not_given_again(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario").id
        draft = tasks.TaskDraft(meeting_id=committee.meeting.id, agenda_item_id=item, text="Enviar el listado")
        first = tasks.assign(work, draft)
        tasks.remove(work, first.id)
        assert tasks.assign(work, draft).number == first.number + 1


def test_the_acta_says_what_became_of_tasks_of_earlier_sessions(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario").id
        draft = tasks.TaskDraft(meeting_id=committee.meeting.id, agenda_item_id=item, text="Enviar el listado")
        given, untouched = tasks.assign(work, draft), tasks.assign(work, replace(draft, text="Otra"))
        later = meetings.plan(work, meetings.SessionPlan(body_id=committee.body.id, starts=START + timedelta(days=60)))
        tasks.step(work, given.id, TaskState.CANCELLED, note="Cambió la sede", meeting_id=later.id)
        told = [item.gone_through for item in minutes.acta_paper(work, later.id).items if item.gone_through]
    ((line,),) = told
    assert (line.text, line.state, line.note) == ("Enviar el listado", TaskState.CANCELLED, "Cambió la sede")
    text = words_of(exporting.acta_pdf(committee.desk, later.id))
    assert "Seguimiento de tareas de sesiones anteriores" in text
    assert "Cambió la sede" in text
    assert untouched.text not in text


def test_pain_22_what_is_typed_is_in_the_text_and_in_the_acta(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario")
        assert minutes.open_text(work, item.id, "editor") == ""
        minutes.write(work, item.id, [TextEdit(0, 0, "Siendo las 09:05 "), TextEdit(17, 0, "se dio inicio.")], "editor")
        paper = minutes.acta_paper(work, committee.meeting.id)
    assert next(one for one in paper.items if one.title == "Calendario").text == "Siendo las 09:05 se dio inicio."
    assert paper.provisional
    assert paper.number.startswith("BORRADOR-")


def test_home_shows_the_session_ahead_then_its_draft(committee: Committee) -> None:
    with committee.desk.work() as work:
        ahead = home.view(work)
        meetings.open_session(work, committee.meeting.id, committee.minute(1))
        with refused("meeting_ends_before_start"):
            meetings.close_session(work, committee.meeting.id, START)
        closed = meetings.close_session(work, committee.meeting.id, committee.minute(90))
        after = home.view(work)
    assert [one.meeting_id for one in ahead.next_sessions] == [committee.meeting.id]
    assert (closed.state, [one.meeting_id for one in after.drafts]) == (MeetingState.HELD, [committee.meeting.id])
    assert after.next_sessions == ()


def test_an_issued_acta_takes_no_edits(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.add(work, committee.meeting.id, "Calendario")
        with refused("meeting_not_closed"):
            minutes.issue(work, committee.meeting.id)
        meetings.open_session(work, committee.meeting.id, START)
        meetings.close_session(work, committee.meeting.id, committee.minute(90))
        issued = minutes.issue(work, committee.meeting.id)
        for edit in (
            lambda: minutes.write(work, item.id, [TextEdit(0, 0, "x")], "editor"),
            lambda: agenda.add(work, committee.meeting.id, "Tarde"),
            lambda: attendance.arrive(work, committee.meeting.id, committee.people[0], committee.minute(3)),
            lambda: decisions.record(work, draft(committee, item.id)),
            lambda: meetings.close_session(work, committee.meeting.id, committee.minute(95)),
        ):
            with refused("minutes_frozen"):
                edit()
        closing.back_to_draft(work, committee.meeting.id)
        minutes.write(work, item.id, [TextEdit(0, 0, "x")], "editor")
        again = meetings.minutes_of(work, committee.meeting.id)
        assert work.text(item.id, MINUTES_TEXT) == "x"
    assert (issued.label, again.label) == ("001", "001")


def test_numbers_follow_each_other_within_body_and_year(committee: Committee) -> None:
    labels = []
    with committee.desk.work() as work:
        for days in (0, 7, 40):
            starts = START + timedelta(days=days)
            meeting = meetings.plan(work, meetings.SessionPlan(body_id=committee.body.id, starts=starts))
            meetings.open_session(work, meeting.id, starts)
            meetings.close_session(work, meeting.id, starts + timedelta(hours=1))
            labels.append(minutes.issue(work, meeting.id).label)
    assert labels == ["001", "002", "001"]


def test_issuing_numbers_decisions_by_the_agenda(committee: Committee) -> None:
    with committee.desk.work() as work:
        first, second = (agenda.add(work, committee.meeting.id, title) for title in ("Uno", "Dos"))
        arrive_all(work, committee, 4)
        later = decisions.record(work, draft(committee, second.id))
        twin = decisions.record(work, draft(committee, first.id))
        work.put(replace(twin, number=later.number))  # as when two laptops numbered apart
        meetings.open_session(work, committee.meeting.id, START)
        meetings.close_session(work, committee.meeting.id, committee.minute(90))
        minutes.issue(work, committee.meeting.id)
        paper = minutes.acta_paper(work, committee.meeting.id)
    assert [one.label for item in paper.items for one in item.decisions] == ["D-001-1", "D-001-2"]
