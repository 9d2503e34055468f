"""Presence is derived from timed events, and the states always add up to the roll."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.attendance import (
    AttendanceEvent,
    Attendee,
    Movement,
    Standing,
    attendee_id,
    event_id,
    present_at,
    standing,
    stays,
)

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
