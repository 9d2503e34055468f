"""Home: what is next, what waits, what is late, and the one next step of an empty circle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from tests.ui.pages.stage import Stage, shown

from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.meetings import Meeting, MeetingState, Span
from circledesk.domain.tasks import TaskState
from circledesk.services import meetings, tasks
from circledesk.services.meetings import SessionPlan
from circledesk.services.ports.work import Work
from circledesk.ui.pages.home.page import HomePage


def test_home_shows_the_next_session_and_opens_it(demo: Stage) -> None:
    page = demo.show(HomePage)
    (ahead,) = demo.read(lambda work: work.all(Meeting, state=MeetingState.CONVENED))
    assert page.next.heading.text() == "Círculo de Gobierno Abierto de Bogotá"
    assert page.next.place.text() == ahead.place
    page.next.open.click()
    assert demo.travels == [("meeting", {"meeting_id": ahead.id})]


def test_home_lists_actas_in_progress_and_late_tasks_that_lead_to_their_session(demo: Stage) -> None:
    page = demo.show(HomePage)
    assert {face.pill for face in page.drafts.faces()} <= {"Borrador", "Pendiente de firma"}
    late = page.overdue.faces()[0]
    assert late.pill.endswith("late")
    page.overdue.activated_key.emit(late.key)
    assert demo.travels[-1] == ("meeting", {"meeting_id": late.key.partition("/")[0]})


def test_a_finished_task_leaves_home_without_being_asked(demo: Stage) -> None:
    page = demo.show(HomePage)
    key = page.overdue.faces()[0].key
    task_id = key.partition("/")[2]
    demo.desk.do(page, tasks.step, task_id, TaskState.DONE)
    demo.settle()
    assert key not in {face.key for face in page.overdue.faces()}


def test_a_circle_without_sessions_is_asked_for_its_first_one(fresh: Stage) -> None:
    page = fresh.show(HomePage)
    assert shown(page.next.empty)
    page.next.empty.button.click()
    assert fresh.travels == [("committees", {"plan": True})]
    assert shown(page.no_overdue)
    assert shown(page.no_drafts)


def test_home_says_that_nothing_is_shared_yet(fresh: Stage) -> None:
    page = fresh.show(HomePage)
    assert page.sharing.word == "Only on this laptop"


def test_a_session_under_way_is_gone_on_with(demo: Stage) -> None:
    (ahead,) = demo.read(lambda work: work.all(Meeting, state=MeetingState.CONVENED))
    demo.read(lambda work: meetings.open_session(work, ahead.id, work.now))
    page = demo.show(HomePage)
    assert page.next.open.text() == "Go on with the session"
    assert not shown(page.next.when)


def test_a_place_that_is_not_written_yet_is_said_so(demo: Stage) -> None:
    (ahead,) = demo.read(lambda work: work.all(Meeting, state=MeetingState.CONVENED))
    demo.read(lambda work: work.put(replace(ahead, place="")))
    page = demo.show(HomePage)
    assert page.next.place.text() == "Place still to be written"


def late_since(demo: Stage, day: datetime) -> Body:
    """A body whose only session was held on that day."""

    def hold(work: Work) -> Body:
        body = next(one for one in work.all(Body) if one.name == "Comité Bogotá 50/50")
        for one in work.all(Meeting):
            if body.id in one.body_ids and one.state in {MeetingState.HELD, MeetingState.PLANNED}:
                work.put(replace(one, state=MeetingState.HELD, held=Span(start=day, end=day + timedelta(hours=2))))
        return body

    return demo.read(hold)


def test_f22_a_body_that_should_have_met_is_named_with_its_days_and_the_way_to_plan(demo: Stage) -> None:
    body = late_since(demo, at(date(2026, 1, 20), 9))
    page = demo.show(HomePage)
    face = page.late.list.faces()[0]
    assert (face.key, face.title) == (body.id, "Comité Bogotá 50/50")
    assert "20 mar 2026" in face.subtitle
    assert "(rhythm to confirm)" in face.subtitle
    assert face.pill.endswith("late")
    page.late.list.activated_key.emit(face.key)
    assert demo.travels[-1] == ("committees", {"body_id": body.id, "plan": True})


def test_a_late_body_that_has_planned_leads_to_that_session(demo: Stage) -> None:
    body = late_since(demo, at(date(2026, 1, 20), 9))
    wanted = SessionPlan(body_id=body.id, starts=at(date(2031, 3, 4), 9), place="Sala 3")
    planned = demo.read(lambda work: meetings.plan(work, wanted))
    page = demo.show(HomePage)
    face = page.late.list.faces()[0]
    assert "Planned for 4 mar 2031" in face.subtitle
    page.late.list.activated_key.emit(face.key)
    assert demo.travels[-1] == ("meeting", {"meeting_id": planned.id})


def test_without_late_bodies_home_has_no_card_of_them(fresh: Stage) -> None:
    assert not shown(fresh.show(HomePage).late)
