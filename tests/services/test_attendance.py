"""The roll call on a real desk: who stands in for whom, who came twice, and states that always add up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.conftest import NAMES, START, Committee

from circledesk.domain.attendance import AttendanceEvent, Attendee, Capacity, Standing, attendee_id
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting, MeetingState, Modality
from circledesk.domain.people import Person, Seat
from circledesk.services import attendance, evidence, meetings, quorum, roll
from circledesk.services.attendance import Standin
from circledesk.services.evidence import Attachment
from circledesk.services.papers import PersonLine
from circledesk.services.ports.work import Work
from circledesk.services.roll import Roll


@contextmanager
def refused(code: str) -> Iterator[None]:
    """The rules say no with this code."""
    with pytest.raises(DomainError) as caught:
        yield
    assert caught.value.code == code


def called(work: Work, committee: Committee, minute: int) -> Roll:
    return roll.call(work, work.get(Meeting, committee.meeting.id), committee.minute(minute))


def line(found: Roll, person_id: str) -> PersonLine:
    return next(one for one in found.people if one.person_id == person_id)


def test_who_is_represented_is_not_absent_and_both_say_so(committee: Committee) -> None:
    meeting, holder = committee.meeting.id, committee.people[0]
    with committee.desk.work() as work:
        standin = attendance.represent(work, meeting, holder, committee.minute(2))
        found = called(work, committee, 5)
    assert standin == committee.alternate
    assert (line(found, holder).standing, line(found, holder).represented_by) == (Standing.REPRESENTED, "Lía")
    assert line(found, standin).represents == f"{NAMES[0]} Ficticia Ñáñez"
    assert (found.present, found.represented, found.absent) == (1, 1, 4)
    assert found.quorum is not None
    assert found.quorum.present == 1


def test_an_alternate_who_comes_by_themselves_stands_for_the_holder_until_the_holder_comes(
    committee: Committee,
) -> None:
    meeting, holder = committee.meeting.id, committee.people[0]
    with committee.desk.work() as work:
        attendance.arrive(work, meeting, committee.alternate, committee.minute(1))
        alone = called(work, committee, 5)
        attendance.arrive(work, meeting, holder, committee.minute(6))
        both = called(work, committee, 7)
    assert line(alone, holder).standing is Standing.REPRESENTED
    assert (line(both, holder).standing, line(both, committee.alternate).represents) == (Standing.PRESENT, "")
    assert both.quorum is not None
    assert (both.present, both.quorum.present) == (2, 1)


def test_a_delegate_for_the_day_has_the_seat_that_day_and_no_longer(committee: Committee) -> None:
    meeting, holder = committee.meeting.id, committee.people[3]
    with committee.desk.work() as work:
        sent = attendance.represent(work, meeting, holder, START, Standin(name="Nayibe Inventada Chindoy"))
        found = called(work, committee, 5)
        (seat,) = work.all(Seat, person_id=sent)
    assert (line(found, sent).capacity, line(found, sent).vote) == (Capacity.ALTERNATE, True)
    assert found.quorum is not None
    assert (found.quorum.present, found.quorum.basis) == (1, 5)
    assert seat.since == seat.until == START.date()


def test_what_cannot_be_represented_is_said(committee: Committee) -> None:
    meeting, (first, second, *_) = committee.meeting.id, committee.people
    with committee.desk.work() as work:
        with refused("no_alternate"):
            attendance.represent(work, meeting, second, START)
        with refused("holder_without_seat"):
            attendance.represent(work, meeting, committee.alternate, START)
        other = Person(id="018f0000-0000-7000-8000-000000000001", given_names="Otra", surnames="Suplente")
        seat = next(one for one in work.all(Seat, body_id=committee.body.id) if one.person_id == committee.alternate)
        work.put(other)
        work.put(
            Seat(
                id="018f0000-0000-7000-8000-000000000002",
                body_id=seat.body_id,
                person_id=other.id,
                since=seat.since,
                alternate_of=seat.alternate_of,
            )
        )
        with refused("several_alternates"):
            attendance.represent(work, meeting, first, START)
        assert attendance.represent(work, meeting, first, START, Standin(person_id=other.id)) == other.id
        attendance.arrive(work, meeting, second, START)
        with refused("holder_present"):
            attendance.represent(work, meeting, second, START, Standin(name="Nadie"))


def test_the_same_person_twice_is_refused_and_stays_what_they_are(committee: Committee) -> None:
    meeting, first = committee.meeting.id, committee.people[0]
    with committee.desk.work() as work:
        attendance.arrive(work, meeting, first, START)
        with refused("already_present"):
            attendance.guest_arrives(work, meeting, "AMPARO ficticia  nanez", committee.minute(4))
        attendance.guest_arrives(work, meeting, "jhon jairo ficticia nanez", committee.minute(5))
        found = called(work, committee, 9)
    assert [one.name for one in found.people if one.capacity is Capacity.GUEST] == []
    assert line(found, committee.people[4]).standing is Standing.PRESENT
    assert len(found.people) == 6


def test_door_and_table_that_write_down_the_same_guest_write_down_one_person(committee: Committee) -> None:
    meeting = committee.meeting.id
    with committee.desk.work() as work:
        at_door = attendance.guest_at_door(work, meeting, "Yeison  Inventado Jamioy", START)
        assert line(called(work, committee, 1), at_door).name == "Yeison Inventado Jamioy"
        assert work.find(Person, at_door) is None
        attendance.leave(work, meeting, at_door, committee.minute(2))
        again = attendance.guest_arrives(work, meeting, "yeison inventado jamioy", committee.minute(3))
        found = called(work, committee, 4)
    assert again.id == at_door
    assert [(one.name, len(one.stays)) for one in found.people if one.capacity is Capacity.GUEST] == [
        ("yeison inventado jamioy", 2)
    ]
    with committee.desk.work() as work, refused("person_without_name"):
        attendance.guest_at_door(work, meeting, " ", START)


def test_people_come_to_a_virtual_session_at_a_distance(committee: Committee) -> None:
    with committee.desk.work() as work:
        plan = meetings.SessionPlan(body_id=committee.body.id, starts=START, modality=Modality.VIRTUAL)
        virtual = meetings.plan(work, plan)
        attendance.arrive(work, virtual.id, committee.people[0], START)
        attendance.arrive(work, committee.meeting.id, committee.people[0], START)
        found = {one.meeting_id: one.modality for one in work.all(AttendanceEvent, person_id=committee.people[0])}
    assert found == {virtual.id: Modality.VIRTUAL, committee.meeting.id: Modality.IN_PERSON}


def test_a_wrong_time_is_refused_beside_its_event_and_nothing_is_lost(committee: Committee) -> None:
    meeting, first = committee.meeting.id, committee.people[0]
    with committee.desk.work() as work:
        meetings.open_session(work, meeting, START)
        attendance.arrive(work, meeting, first, committee.minute(5))
        attendance.leave(work, meeting, first, committee.minute(40))
        meetings.close_session(work, meeting, committee.minute(90))
        events = sorted(work.all(AttendanceEvent, meeting_id=meeting), key=lambda one: one.at)
        for times, code in (
            ({events[0].id: START - timedelta(minutes=2)}, "attendance_before_start"),
            ({events[1].id: committee.minute(91)}, "attendance_after_end"),
            ({events[1].id: committee.minute(4)}, "left_before_arrival"),
        ):
            with pytest.raises(DomainError) as caught:
                attendance.correct(work, meeting, first, times)
            assert (caught.value.code, caught.value.facts["field"]) == (code, next(iter(times)))
        assert sorted(work.all(AttendanceEvent, meeting_id=meeting), key=lambda one: one.at) == events
        both = {events[0].id: committee.minute(50), events[1].id: committee.minute(60)}
        attendance.correct(work, meeting, first, both)
        found = line(called(work, committee, 90), first)
    assert [(one.since, one.until) for one in found.stays] == [(committee.minute(50), committee.minute(60))]


def test_an_excuse_keeps_its_reason_and_its_attachment(committee: Committee) -> None:
    meeting, first = committee.meeting.id, committee.people[0]
    with committee.desk.work() as work:
        attendance.excuse(work, meeting, first, excused=True, reason=" Incapacidad ")
        row = attendee_id(meeting, first)
        kept = [evidence.attach(work, row, Attachment(name="incapacidad.pdf", content=b"%PDF")) for _ in range(2)]
        with refused("attachment_empty"):
            evidence.attach(work, row, Attachment(name="nada.pdf", content=b""))
        found = line(called(work, committee, 1), first)
        assert work.file(kept[0].file) == b"%PDF"
    assert kept[0] == kept[1]
    assert (found.standing, found.excuse, found.excuse_attachments) == (Standing.EXCUSED, "Incapacidad", 1)


DEEDS = st.lists(
    st.tuples(st.sampled_from(["arrive", "leave", "excuse", "back", "represent", "guest"]), st.integers(0, 5)),
    max_size=14,
)


def act(work: Work, committee: Committee, deed: str, who: int, minute: int) -> None:
    """One key of the roll call; what the rules say no to does nothing."""
    meeting, at = committee.meeting.id, committee.minute(minute)
    person = (*committee.people, committee.alternate)[who]
    try:
        match deed:
            case "arrive":
                attendance.arrive(work, meeting, person, at)
            case "leave":
                attendance.leave(work, meeting, person, at)
            case "excuse":
                attendance.excuse(work, meeting, person, excused=minute % 2 == 0)
            case "back":
                attendance.take_back(work, meeting, person)
            case "represent":
                attendance.represent(work, meeting, person, at)
            case _:
                attendance.guest_arrives(work, meeting, f"Visita {who}", at)
    except DomainError:
        return


@contextmanager
def on_trial(committee: Committee) -> Iterator[Work]:
    """A unit of work of which nothing is kept."""
    with suppress(InterruptedError), committee.desk.work() as work:
        yield work
        raise InterruptedError


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DEEDS, st.integers(0, 20), st.sampled_from([MeetingState.IN_SESSION, MeetingState.HELD]))
def test_pain_9_the_states_add_up_to_the_roster_of_the_day_at_any_instant(
    committee: Committee, deeds: list[tuple[str, int]], minute: int, state: MeetingState
) -> None:
    with on_trial(committee) as work:
        meetings.open_session(work, committee.meeting.id, committee.minute(1))
        for number, (deed, who) in enumerate(deeds):
            act(work, committee, deed, who, number)
        if state is MeetingState.HELD:
            meetings.close_session(work, committee.meeting.id, committee.minute(15))
        found = called(work, committee, minute)
        roster = {one.person_id for one in work.all(Attendee, meeting_id=committee.meeting.id)}
        assert {one.person_id for one in found.people} == roster
        assert len(found.people) == len(roster)
        assert sum(found.counts.values()) == len(roster)
        parts = (found.present, found.left, found.represented, found.excused, found.absent)
        assert sum(parts) == found.expected <= len(roster)
        there = {one.person_id for one in found.people if one.stays}
        assert found.present + found.left == len(there)
        assert found.represented <= len(there)
        reading = quorum.at(work, work.get(Meeting, committee.meeting.id), committee.minute(minute))
        assert found.quorum == reading
        assert reading is not None
        assert reading.present <= len(there)
