"""Calling a session, putting the convening right, calling it off, and what nobody can be called to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.services.sessions import circle

from circledesk.domain.attendance import Capacity
from circledesk.domain.bodies import Body
from circledesk.domain.clock import add_business_days, at, bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Character, Meeting, MeetingState, Modality, Span
from circledesk.domain.people import Seat
from circledesk.services import agenda, attendance, convening, meetings
from circledesk.services.meetings import SessionPlan
from circledesk.services.ports.work import Work
from circledesk.store.database import Database

START = at(date(2037, 2, 17), 9)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """The demonstration's circle without its sessions."""
    found = circle(tmp_path)
    yield found
    found.close()


def planned(work: Work, **changes: object) -> Meeting:
    body = next(one for one in work.all(Body) if one.name == "Comité Bogotá 50/50")
    facts: dict[str, object] = {"body_id": body.id, "starts": START, "place": "Sala 3", **changes}
    return meetings.plan(work, SessionPlan(**facts))  # type: ignore[arg-type]


def sequence(meeting: Meeting) -> int:
    assert meeting.convening is not None
    return meeting.convening.sequence


def test_the_sequence_goes_up_only_where_something_people_must_know_changed(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        first = convening.convene(work, meeting.id, "correo")
        again = convening.convene(work, meeting.id)
        assert not convening.changed_since(work, meeting.id)
        work.put(replace(work.get(Meeting, meeting.id), place="Sala 7"))
        assert convening.changed_since(work, meeting.id)
        moved = convening.convene(work, meeting.id, "mensaje")
        agenda.add(work, meeting.id, "Ruta de paridad")
        assert convening.changed_since(work, meeting.id)
        themed = convening.convene(work, meeting.id)
        paper = convening.required(work, meeting.id)
    assert [sequence(one) for one in (first, again, moved, themed)] == [0, 0, 1, 2]
    assert again.convening == first.convening
    assert (paper.rectified, paper.channel, themed.state) == (True, "mensaje", MeetingState.CONVENED)


def test_a_session_called_off_is_told_to_whoever_was_called_once_and_keeps_its_reason(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        convening.convene(work, meeting.id)
        with pytest.raises(DomainError, match="failure_without_reason") as refused:
            convening.call_off(work, meeting.id, "  ")
        off = convening.call_off(work, meeting.id, " Paro de transporte ")
        paper = convening.required(work, meeting.id)
        with pytest.raises(DomainError, match="meeting_cancelled"):
            convening.call_off(work, meeting.id, "otra vez")
        with pytest.raises(DomainError, match="meeting_cancelled"):
            convening.convene(work, meeting.id)
    assert refused.value.facts["field"] == "reason"
    assert (off.state, sequence(off), off.failure) == (MeetingState.CANCELLED, 1, "Paro de transporte")
    assert (paper.called_off, paper.reason) == (True, "Paro de transporte")


def test_a_planned_session_nobody_was_called_to_is_called_off_without_a_notice(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        assert convening.call_off(work, meeting.id, "Se aplaza").convening is None
        with pytest.raises(DomainError, match="meeting_not_convened"):
            convening.required(work, meeting.id)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"planned": Span(start=START, end=START - timedelta(minutes=1))}, "meeting_ends_before_start", "ends"),
        ({"planned": Span(start=START, end=START)}, "meeting_ends_before_start", "ends"),
        ({"planned": Span(start=at(date(2019, 3, 4), 9))}, "convened_in_past", "day"),
        ({"place": "  "}, "meeting_without_place", "place"),
        ({"modality": Modality.MIXED}, "meeting_without_link", "link"),
        ({"modality": Modality.VIRTUAL, "place": "", "link": ""}, "meeting_without_link", "link"),
    ],
)
def test_nobody_is_called_to_a_session_that_cannot_be_and_nothing_of_it_is_lost(
    database: Database, changes: dict[str, object], code: str, field: str
) -> None:
    with database.work() as work:
        meeting = replace(planned(work), **changes)  # type: ignore[arg-type]
        work.put(meeting)
    with database.work() as work, pytest.raises(DomainError, match=code) as refused:
        convening.convene(work, meeting.id)
    assert refused.value.facts["field"] == field
    with database.work() as work:
        assert work.get(Meeting, meeting.id) == meeting


def test_a_session_that_began_is_neither_called_nor_called_off(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        meetings.open_session(work, meeting.id, work.now)
        for act in (convening.convene, convening.call_off):
            with pytest.raises(DomainError, match="meeting_begun"):
                act(work, meeting.id, "ya")


def test_the_seats_of_the_day_are_called_whatever_the_roll_was_when_it_was_planned(database: Database) -> None:
    with database.work() as work:
        meeting = planned(work)
        seat = next(one for one in work.all(Seat, body_id=meeting.body_id) if not one.alternate_of and one.vote)
        work.put(replace(seat, until=datetime(2037, 1, 31, tzinfo=START.tzinfo).date()))
        people = {one.person_id: one for one in convening.paper(work, meeting.id).people}
        assert seat.person_id not in people
        assert people
        work.put(seat)
        attendance.welcome_guest(work, meeting.id, "Invitada de Prueba")
        people = {one.name: one for one in convening.paper(work, meeting.id).people}
    assert people["Invitada de Prueba"].capacity is Capacity.GUEST
    assert len({one.person_id for one in people.values()}) == len(people)


@pytest.mark.parametrize(
    ("character", "days", "short"),
    [
        (Character.ORDINARY, 4, (4, 5)),
        (Character.ORDINARY, 5, None),
        (Character.EXTRAORDINARY, 1, (1, 2)),
        (Character.EXTRAORDINARY, 2, None),
    ],
)
def test_a_session_called_late_is_told_with_the_days_that_are_usual_and_unconfirmed(
    database: Database, character: Character, days: int, short: tuple[int, int] | None
) -> None:
    with database.work() as work:
        day = add_business_days(bogota(work.now).date(), days)
        notice = convening.short_notice(work, planned(work, starts=at(day, 23, 59), character=character))
    assert (notice and (notice.left, notice.usual)) == short
    assert notice is None or not notice.confirmed


def test_edge_9_a_joint_session_calls_the_seats_of_both_bodies_once_and_has_one_chair(database: Database) -> None:
    with database.work() as work:
        other = next(one for one in work.all(Body) if one.name == "Comité Información para la seguridad vial")
        meeting = planned(work, joint_body_ids=(other.id,))
        paper = convening.paper(work, meeting.id)
        seated = {one.person_id for body in meeting.body_ids for one in work.all(Seat, body_id=body)}
    assert {one.person_id for one in paper.people} == seated
    assert [one.office for one in paper.people].count("chair") == 1
    assert paper.joint == (other.name,)
