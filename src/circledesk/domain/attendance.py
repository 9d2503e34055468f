"""Attendance as timed events; who is present at an instant is always derived from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

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
    """How an attendee ends up on the list (GTC 185: absences are justified or not)."""

    PRESENT = "present"
    LEFT_EARLY = "left_early"
    EXCUSED = "excused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee(Record):
    """A person on a session's roll: one row on every laptop, since its id is derived."""

    table: ClassVar[str] = "attendee"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    person_id: str
    capacity: Capacity = Capacity.MEMBER
    represents: str = ""
    excused: bool = False
    excuse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceEvent(Record):
    """An arrival or a departure. The n-th arrival of a person is the same row on every laptop."""

    table: ClassVar[str] = "attendance_event"
    scope: ClassVar[str] = "meeting_id"

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


def standing(attendee: Attendee, own_stays: list[Stay], ended: datetime | None) -> Standing:
    """How `attendee` counts on the list when the session ended at `ended` (None: it goes on)."""
    if not own_stays:
        return Standing.EXCUSED if attendee.excused else Standing.ABSENT
    last = own_stays[-1].until
    return Standing.LEFT_EARLY if last is not None and (ended is None or last < ended) else Standing.PRESENT
