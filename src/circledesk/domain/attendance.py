"""Attendance as timed events; who is present at an instant is always derived from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import ClassVar

from circledesk.domain.clock import BOGOTA, bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Modality
from circledesk.domain.records import Record


class Capacity(StrEnum):
    """As what somebody attends."""

    MEMBER = "member"
    ALTERNATE = "alternate"
    GUEST = "guest"
    PERMANENT_GUEST = "permanent_guest"
    MONITORING_BODY = "monitoring_body"
    CITIZEN = "citizen"


class Movement(StrEnum):
    """What happened to a person's presence."""

    ARRIVED = "arrived"
    LEFT = "left"


class Standing(StrEnum):
    """How an attendee ends up on the list, in exactly one way (GTC 185: absences are justified or not)."""

    PRESENT = "present"
    LEFT_EARLY = "left_early"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_CALLED = "not_called"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee(Record):
    """A person on a session's roll: one row on every laptop, since its id is derived.

    `name` is what somebody gave at the door whom the circle does not know; `institution_id` whom a guest came for
    that day, so that old actas keep it. An attachment to an excuse is evidence that refers to this row.
    """

    table: ClassVar[str] = "attendee"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    person_id: str
    name: str = ""
    institution_id: str = ""
    capacity: Capacity = Capacity.MEMBER
    represents: str = ""
    excused: bool = False
    excuse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceEvent(Record):
    """An arrival or a departure. The n-th arrival of a person is the same row on every laptop.

    Door and table may both note it, minutes apart: the earlier time stands and nobody is asked (`near`).
    """

    table: ClassVar[str] = "attendance_event"
    scope: ClassVar[str] = "meeting_id"
    near: ClassVar[frozenset[str]] = frozenset({"at"})

    meeting_id: str
    person_id: str
    movement: Movement
    at: datetime
    modality: Modality = Modality.IN_PERSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """From when to when somebody was there; `until` is None while they still are."""

    since: datetime
    until: datetime | None
    modality: Modality


def attendee_id(meeting_id: str, person_id: str) -> str:
    """The id of a person's row on a session's roll."""
    return derived_id("attendee", meeting_id, person_id)


def event_id(meeting_id: str, person_id: str, movement: Movement, ordinal: int) -> str:
    """The id of a person's `ordinal`-th (from 1) arrival or departure."""
    return derived_id("attendance", meeting_id, person_id, movement.value, str(ordinal))


def stays(events: Iterable[AttendanceEvent]) -> list[Stay]:
    """One person's stays in order of time; a second arrival without a departure changes nothing."""
    found: list[Stay] = []
    arrived: AttendanceEvent | None = None
    for event in sorted(events, key=lambda event: (event.at, event.movement is Movement.LEFT, event.id)):
        if event.deleted:
            continue
        if event.movement is Movement.ARRIVED:
            arrived = arrived or event
        elif arrived is not None:
            found.append(Stay(since=arrived.at, until=event.at, modality=arrived.modality))
            arrived = None
    if arrived is not None:
        found.append(Stay(since=arrived.at, until=None, modality=arrived.modality))
    return found


def present_at(moment: datetime, events: Iterable[AttendanceEvent]) -> frozenset[str]:
    """Ids of the persons in the session at `moment`; who leaves at that instant is gone."""
    by_person: dict[str, list[AttendanceEvent]] = {}
    for event in events:
        by_person.setdefault(event.person_id, []).append(event)
    return frozenset(
        person
        for person, own in by_person.items()
        if any(stay.since <= moment and (stay.until is None or moment < stay.until) for stay in stays(own))
    )


def during(found: Iterable[Stay], start: datetime | None, end: datetime | None) -> list[Stay]:
    """Stays as they count in a session held from `start` to `end`: who waited at the door is there from its beginning.

    A stay still open when the session ended lasted to the end and stays open.
    """
    counted = []
    for stay in found:
        before = start is not None and stay.until is not None and stay.until <= start
        after = end is not None and stay.since > end
        if not before and not after:
            until = None if stay.until is not None and end is not None and stay.until >= end else stay.until
            counted.append(replace(stay, since=max(stay.since, start) if start else stay.since, until=until))
    return counted


def standing(
    attendee: Attendee, own_stays: list[Stay], ended: datetime | None, *, represented: bool = False
) -> Standing:
    """How `attendee` counts on the list when the session ended at `ended` (None: it goes on).

    An alternate whose holder came, or who was not needed, is nobody's absence.
    """
    if own_stays:
        last = own_stays[-1].until
        return Standing.LEFT_EARLY if last is not None and (ended is None or last < ended) else Standing.PRESENT
    if represented:
        return Standing.REPRESENTED
    if attendee.excused:
        return Standing.EXCUSED
    return Standing.NOT_CALLED if attendee.capacity is Capacity.ALTERNATE else Standing.ABSENT


def moved(events: Iterable[AttendanceEvent], times: Mapping[str, datetime], name: str) -> list[AttendanceEvent]:
    """One person's events with some of them at their right times (by id); raises where they no longer follow.

    `left_before_arrival` or `back_before_leaving` name in `field` the event whose time is wrong.
    """
    in_turn = sorted((one for one in events if not one.deleted), key=lambda one: (one.at, one.movement, one.id))
    after = [replace(one, at=times.get(one.id, one.at)) for one in in_turn]
    for earlier, later in pairwise(after):
        if later.at < earlier.at:
            wrong = later.id if later.id in times else earlier.id
            if later.movement is Movement.LEFT:
                raise DomainError("left_before_arrival", person=name, arrived=earlier.at, left=later.at, field=wrong)
            raise DomainError("back_before_leaving", person=name, left=earlier.at, arrived=later.at, field=wrong)
    return after


def instant_of(clock: time, start: datetime, latest: datetime) -> datetime:
    """What somebody means who writes a time of day in a session that began at `start`: also after midnight.

    The first instant of that time from `start` to `latest`; where there is none, that time on the day it began.
    """
    first, last = bogota(start).date(), bogota(latest).date()
    days = [date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1)]
    found = [datetime.combine(day, clock, tzinfo=BOGOTA) for day in days or [first]]
    minute = timedelta(minutes=1)
    return next((one for one in found if one > start - minute and one <= latest), found[0])


def within_session(
    at: datetime, start: datetime | None, end: datetime | None, now: datetime, field: str = ""
) -> datetime:
    """`at`, once it lies in the session; raises `attendance_before_start`, `…_after_end`, `…_in_future`.

    Within the minute in which it began, `start` itself is meant: people write no seconds.
    """
    if start is not None and at < start:
        if at < start.replace(second=0, microsecond=0):
            raise DomainError("attendance_before_start", at=at, start=start, field=field)
        return start
    if end is not None and at > end:
        raise DomainError("attendance_after_end", at=at, end=end, field=field)
    if at > now:
        raise DomainError("attendance_in_future", at=at, now=now, field=field)
    return at
