"""Presence is derived from timed events, and the states always add up to the roll."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.attendance import (
    AttendanceEvent,
    Attendee,
    Capacity,
    Movement,
    Standing,
    attendee_id,
    during,
    event_id,
    instant_of,
    moved,
    present_at,
    standing,
    stays,
    within_session,
)
from circledesk.domain.clock import at
from circledesk.domain.errors import DomainError

START = datetime(2026, 11, 23, 14, tzinfo=UTC)


def an_event(minute: int, movement: Movement, person: str = "ana", ordinal: int = 1) -> AttendanceEvent:
    """Something that happened `minute` minutes after the start."""
    return AttendanceEvent(
        id=event_id("m", person, movement, ordinal),
        meeting_id="m",
        person_id=person,
        movement=movement,
        at=START + timedelta(minutes=minute),
    )


EVENTS = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from(Movement)).map(lambda pair: an_event(*pair)),
    max_size=8,
)


@given(EVENTS, st.integers(-1, 31))
def test_presence_equals_walking_through_the_events_minute_by_minute(
    events: list[AttendanceEvent], minute: int
) -> None:
    inside = False
    for now in range(minute + 1):
        movements = [event.movement for event in events if event.at == START + timedelta(minutes=now)]
        inside = inside or Movement.ARRIVED in movements
        inside = inside and Movement.LEFT not in movements
    assert ("ana" in present_at(START + timedelta(minutes=minute), events)) == inside


@given(EVENTS)
def test_stays_never_overlap_and_never_run_backwards(events: list[AttendanceEvent]) -> None:
    found = stays(events)
    for stay in found:
        assert stay.until is None or stay.since <= stay.until
    for earlier, later in pairwise(found):
        assert earlier.until is not None
        assert earlier.until <= later.since


def test_who_left_before_the_end_is_told_from_who_stayed() -> None:
    attendee = Attendee(id=attendee_id("m", "ana"), meeting_id="m", person_id="ana")
    end = START + timedelta(hours=2)
    went = stays([an_event(0, Movement.ARRIVED), an_event(30, Movement.LEFT)])
    came_back = stays(
        [an_event(0, Movement.ARRIVED), an_event(30, Movement.LEFT), an_event(40, Movement.ARRIVED, ordinal=2)]
    )
    assert standing(attendee, went, end) is Standing.LEFT_EARLY
    assert standing(attendee, came_back, end) is Standing.PRESENT
    assert standing(attendee, [], end) is Standing.ABSENT


def test_a_taken_back_event_counts_for_nothing() -> None:
    assert present_at(START, [replace(an_event(0, Movement.ARRIVED), deleted=True)]) == frozenset()


def test_two_laptops_give_the_same_arrival_the_same_id() -> None:
    assert event_id("m", "ana", Movement.ARRIVED, 1) == event_id("m", "ana", Movement.ARRIVED, 1)
    assert event_id("m", "ana", Movement.ARRIVED, 1) != event_id("m", "ana", Movement.ARRIVED, 2)


@given(EVENTS, st.integers(0, 15), st.integers(0, 15))
def test_stays_in_a_session_are_those_parts_of_them_that_lie_in_it(
    events: list[AttendanceEvent], first: int, length: int
) -> None:
    start, end = START + timedelta(minutes=first), START + timedelta(minutes=first + length)
    whole, counted = stays(events), during(stays(events), start, end)
    for minute in range(first, first + length):
        moment = START + timedelta(minutes=minute)
        there = [
            any(one.since <= moment and (one.until is None or moment < one.until) for one in found)
            for found in (whole, counted)
        ]
        assert there[0] == there[1]
    for stay in counted:
        assert start <= stay.since <= end
        assert stay.until is None or stay.until < end


def test_who_waited_at_the_door_is_there_from_the_beginning_and_who_went_before_it_was_not_there() -> None:
    early = [an_event(-9, Movement.ARRIVED)]
    assert during(stays(early), START, None)[0].since == START
    gone = [*early, an_event(-2, Movement.LEFT)]
    assert during(stays(gone), START, None) == []
    assert during(stays(gone), None, None) == stays(gone)


def test_everybody_counts_in_exactly_one_way() -> None:
    member = Attendee(id=attendee_id("m", "ana"), meeting_id="m", person_id="ana")
    excused, alternate = replace(member, excused=True), replace(member, capacity=Capacity.ALTERNATE)
    there = stays([an_event(0, Movement.ARRIVED)])
    assert standing(excused, there, None) is Standing.PRESENT
    assert standing(excused, [], None) is Standing.EXCUSED
    assert standing(excused, [], None, represented=True) is Standing.REPRESENTED
    assert standing(alternate, [], None) is Standing.NOT_CALLED
    assert standing(replace(alternate, excused=True), [], None) is Standing.EXCUSED


def test_edge_10_a_time_of_day_means_the_instant_in_the_session_past_midnight_too() -> None:
    late, end = at(date(2026, 11, 23), 22), at(date(2026, 11, 24), 1, 30)
    assert instant_of(time(22, 15), late, end) == at(date(2026, 11, 23), 22, 15)
    assert instant_of(time(0, 20), late, end) == at(date(2026, 11, 24), 0, 20)
    assert instant_of(time(21, 50), late, end) == at(date(2026, 11, 23), 21, 50)
    assert instant_of(time(3, 0), late, end) == at(date(2026, 11, 23), 3, 0)


def test_a_time_outside_the_session_is_refused_by_name() -> None:
    start, end, now = START.replace(second=20), START + timedelta(hours=2), START + timedelta(hours=1)
    assert within_session(START, start, None, now) == start
    assert within_session(START + timedelta(minutes=3), start, end, now) == START + timedelta(minutes=3)
    for moment, finish, code in (
        (START - timedelta(minutes=1), None, "attendance_before_start"),
        (end + timedelta(minutes=1), end, "attendance_after_end"),
        (now + timedelta(minutes=1), None, "attendance_in_future"),
    ):
        with pytest.raises(DomainError) as caught:
            within_session(moment, start, finish, now, "e1")
        assert (caught.value.code, caught.value.facts["field"]) == (code, "e1")


def test_times_put_right_keep_arrivals_and_departures_in_turn() -> None:
    events = [an_event(0, Movement.ARRIVED), an_event(30, Movement.LEFT), an_event(40, Movement.ARRIVED, ordinal=2)]
    right = moved(events, {events[0].id: START + timedelta(minutes=5)}, "Ana")
    assert [one.at for one in right] == [START + timedelta(minutes=n) for n in (5, 30, 40)]
    for wrong, to, code in (
        (1, -1, "left_before_arrival"),
        (2, 20, "back_before_leaving"),
        (0, 35, "left_before_arrival"),
    ):
        with pytest.raises(DomainError) as caught:
            moved(events, {events[wrong].id: START + timedelta(minutes=to)}, "Ana")
        assert (caught.value.code, caught.value.facts["field"]) == (code, events[wrong].id)
