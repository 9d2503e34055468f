"""The roll call: arrivals, departures, replacements and excuses as they happen, each once, each correctable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import (
    AttendanceEvent,
    Attendee,
    Capacity,
    Movement,
    attendee_id,
    event_id,
    moved,
    stays,
    within_session,
)
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting, Modality
from circledesk.domain.naming import folded
from circledesk.domain.people import Person, Seat
from circledesk.services.agenda import require_open
from circledesk.services.people import seats_on

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Standin:
    """Who comes in a member's place: one of the alternates (`person_id`), or by `name` a delegate for the day.

    Neither of them means the only alternate there is.
    """

    person_id: str = ""
    name: str = ""


def call_up(work: Work, meeting: Meeting) -> None:
    """Put everybody with a seat that day on the roll; who is on it already stays."""
    day = bogota(meeting.planned.start).date()
    for seat in (seat for body in meeting.body_ids for seat in seats_on(work, body, day)):
        capacity = Capacity.ALTERNATE if seat.alternate_of else Capacity.MEMBER
        row = attendee_id(meeting.id, seat.person_id)
        if work.find(Attendee, row) is None:
            work.put(Attendee(id=row, meeting_id=meeting.id, person_id=seat.person_id, capacity=capacity))


def enrol(work: Work, meeting_id: str, person_id: str, capacity: Capacity) -> Attendee:
    """Put one more person on the roll, or change as what they attend."""
    require_open(work, meeting_id)
    row = attendee_id(meeting_id, person_id)
    known = work.find(Attendee, row)
    person = work.find(Person, person_id)
    attendee = (
        replace(known, capacity=capacity, deleted=False)
        if known
        else Attendee(
            id=row,
            meeting_id=meeting_id,
            person_id=person_id,
            capacity=capacity,
            institution_id=person.institution_id if person else "",
        )
    )
    work.put(attendee)
    return attendee


def welcome_guest(work: Work, meeting_id: str, full_name: str, capacity: Capacity = Capacity.GUEST) -> Person:
    """Whoever walked in, on the roll: known to the circle by this name, or new. Raises `person_without_name`.

    Door and table that write down the same name write down the same person. Who is on the roll stays what they are.
    """
    wanted = folded(full_name)
    if not wanted:
        raise DomainError("person_without_name")
    roll = {one.person_id for one in work.all(Attendee, meeting_id=meeting_id)}
    namesakes = [one for one in work.all(Person) if folded(one.full_name) == wanted]
    person = next((one for one in namesakes if one.id in roll), namesakes[0] if namesakes else None)
    if person is None:
        given, _, surnames = full_name.strip().partition(" ")
        person = Person(id=_guest_id(meeting_id, full_name), given_names=given, surnames=surnames.strip())
        work.put(person)
    if person.id not in roll:
        enrol(work, meeting_id, person.id, capacity)
    return person


def guest_arrives(work: Work, meeting_id: str, name: str, at: datetime) -> Person:
    """Somebody not expected came in; raises `person_without_name`, `already_present`."""
    person = welcome_guest(work, meeting_id, name)
    arrive(work, meeting_id, person.id, at)
    return person


def guest_at_door(work: Work, meeting_id: str, name: str, at: datetime) -> str:
    """Somebody not expected came in where nobody may write people down: the roll keeps the name. Answers their id."""
    wanted = folded(name)
    if not wanted:
        raise DomainError("person_without_name")
    known = [one for one in work.all(Person) if folded(one.full_name) == wanted]
    person_id = known[0].id if known else _guest_id(meeting_id, name)
    row = attendee_id(meeting_id, person_id)
    if work.find(Attendee, row) is None:
        require_open(work, meeting_id)
        given = "" if known else " ".join(name.split())
        guest = Attendee(id=row, meeting_id=meeting_id, person_id=person_id, name=given, capacity=Capacity.GUEST)
        work.put(guest)
    arrive(work, meeting_id, person_id, at)
    return person_id


def arrive(work: Work, meeting_id: str, person_id: str, at: datetime, modality: Modality | None = None) -> None:
    """Somebody came in at `at`; who is in already stays in. Raises `already_present`.

    Without a `modality` they come as the session is held: at a distance where everybody does.
    """
    own = _own_events(work, meeting_id, person_id)
    inside = next((one for one in stays(own) if one.since <= at and (one.until is None or at < one.until)), None)
    if inside is not None:
        raise DomainError("already_present", person=name_of(work, meeting_id, person_id), since=inside.since)
    if modality is None:
        meeting = work.get(Meeting, meeting_id)
        modality = Modality.VIRTUAL if meeting.modality is Modality.VIRTUAL else Modality.IN_PERSON
    _note(work, (meeting_id, person_id, Movement.ARRIVED), at, modality)


def leave(work: Work, meeting_id: str, person_id: str, at: datetime) -> None:
    """Somebody went out at `at`; raises `not_present` or `left_before_arrival`."""
    open_stay = next((stay for stay in stays(_own_events(work, meeting_id, person_id)) if stay.until is None), None)
    if open_stay is None:
        raise DomainError("not_present", person=name_of(work, meeting_id, person_id))
    if at < open_stay.since:
        name = name_of(work, meeting_id, person_id)
        raise DomainError("left_before_arrival", person=name, arrived=open_stay.since, left=at)
    _note(work, (meeting_id, person_id, Movement.LEFT), at, open_stay.modality)


def represent(work: Work, meeting_id: str, holder_id: str, at: datetime, standin: Standin | None = None) -> str:
    """Somebody comes in a member's place at `at`; answers who, by person id.

    Raises `holder_without_seat`, `no_alternate`, `several_alternates`, `holder_present`.
    """
    meeting = work.get(Meeting, meeting_id)
    name = name_of(work, meeting_id, holder_id)
    day = bogota(meeting.starts).date()
    seats = [seat for body in meeting.body_ids for seat in seats_on(work, body, day)]
    own = next((seat for seat in seats if seat.person_id == holder_id and not seat.alternate_of), None)
    if own is None:
        raise DomainError("holder_without_seat", person=name)
    if any(stay.until is None for stay in stays(_own_events(work, meeting_id, holder_id))):
        raise DomainError("holder_present", person=name)
    wanted = standin or Standin()
    if wanted.name.strip() and not wanted.person_id:
        person_id = _delegate(work, meeting, own, wanted.name)
    else:
        alternates = [seat.person_id for seat in seats if seat.alternate_of == own.id]
        person_id = wanted.person_id or _only(alternates, name)
    attendee = enrol(work, meeting_id, person_id, Capacity.ALTERNATE)
    work.put(replace(attendee, represents=holder_id))
    if not any(stay.until is None for stay in stays(_own_events(work, meeting_id, person_id))):
        arrive(work, meeting_id, person_id, at)
    return person_id


def take_back(work: Work, meeting_id: str, person_id: str) -> None:
    """Undo the newest arrival or departure of a person; raises `nothing_to_undo`."""
    require_open(work, meeting_id)
    own = [event for event in _own_events(work, meeting_id, person_id) if not event.deleted]
    if not own:
        raise DomainError("nothing_to_undo")
    newest = max(own, key=lambda event: (event.at, event.movement is Movement.LEFT))
    work.put(replace(newest, deleted=True))


def correct(work: Work, meeting_id: str, person_id: str, times: Mapping[str, datetime]) -> None:
    """Move arrivals and departures of a person (by event id) to their right times.

    Raises what `domain.attendance.within_session` and `moved` raise, naming in `field` the event that is wrong.
    """
    require_open(work, meeting_id)
    meeting = work.get(Meeting, meeting_id)
    start = meeting.held.start if meeting.held else None
    end = meeting.held.end if meeting.held else None
    right = {one: within_session(at, start, end, work.now, one) for one, at in times.items()}
    own = _own_events(work, meeting_id, person_id)
    for event in moved(own, right, name_of(work, meeting_id, person_id)):
        work.put(event)


def excuse(work: Work, meeting_id: str, person_id: str, *, excused: bool, reason: str = "") -> None:
    """Note that an absence is justified, or take that back."""
    require_open(work, meeting_id)
    attendee = work.get(Attendee, attendee_id(meeting_id, person_id))
    work.put(replace(attendee, excused=excused, excuse=reason.strip() if excused else ""))


def name_of(work: Work, meeting_id: str, person_id: str) -> str:
    """What somebody on the roll is called: known to the circle, or by the name given at the door."""
    person = work.find(Person, person_id)
    attendee = work.find(Attendee, attendee_id(meeting_id, person_id))
    return person.full_name if person else attendee.name if attendee else ""


def _guest_id(meeting_id: str, name: str) -> str:
    return derived_id("guest", meeting_id, folded(name))


def _only(alternates: list[str], name: str) -> str:
    if not alternates:
        raise DomainError("no_alternate", person=name)
    if len(alternates) > 1:
        raise DomainError("several_alternates", person=name, count=len(alternates))
    return alternates[0]


def _delegate(work: Work, meeting: Meeting, own: Seat, name: str) -> str:
    """Somebody sent for this one day: a seat that begins and ends on it, so that the quorum of the day has it."""
    person = welcome_guest(work, meeting.id, name, Capacity.ALTERNATE)
    day = bogota(meeting.starts).date()
    seat = replace(
        own, id=derived_id("delegate", meeting.id, own.id, person.id), person_id=person.id, alternate_of=own.id
    )
    work.put(replace(seat, since=day, until=day))
    return person.id


def _own_events(work: Work, meeting_id: str, person_id: str) -> list[AttendanceEvent]:
    return work.all(AttendanceEvent, meeting_id=meeting_id, person_id=person_id)


def _note(work: Work, what: tuple[str, str, Movement], at: datetime, modality: Modality) -> None:
    meeting_id, person_id, movement = what
    require_open(work, meeting_id)
    if work.find(Attendee, attendee_id(meeting_id, person_id)) is None:
        enrol(work, meeting_id, person_id, Capacity.GUEST)
    ordinal = 1
    while (found := work.find(AttendanceEvent, event_id(*what, ordinal))) is not None and not found.deleted:
        ordinal += 1
    work.put(
        AttendanceEvent(
            id=event_id(*what, ordinal),
            meeting_id=meeting_id,
            person_id=person_id,
            movement=movement,
            at=at,
            modality=modality,
        )
    )
