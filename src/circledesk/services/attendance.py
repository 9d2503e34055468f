"""The roll call: arrivals and departures as they happen, and the quorum at any instant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import (
    AttendanceEvent,
    Attendee,
    Capacity,
    Movement,
    Standing,
    Stay,
    attendee_id,
    event_id,
    present_at,
    standing,
    stays,
)
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting, Modality
from circledesk.domain.people import Person
from circledesk.domain.quorum import QuorumReading, QuorumRule, quorum_at, rule_in_force
from circledesk.services.agenda import require_open
from circledesk.services.papers import PersonLine
from circledesk.services.people import Directory, directory, offices_on, seats_on

if TYPE_CHECKING:
    from circledesk.domain.people import Seat
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A session's roll at one instant, with the figures every screen and paper shares."""

    people: tuple[PersonLine, ...]
    quorum: QuorumReading | None
    quorum_since: datetime | None
    present: int
    left: int
    excused: int
    absent: int


def call_up(work: Work, meeting: Meeting) -> None:
    """Put everybody with a seat that day on the roll; who is on it already stays."""
    for seat in seats_on(work, meeting.body_id, bogota(meeting.planned.start).date()):
        capacity = Capacity.ALTERNATE if seat.alternate_of else Capacity.MEMBER
        row = attendee_id(meeting.id, seat.person_id)
        if work.find(Attendee, row) is None:
            work.put(Attendee(id=row, meeting_id=meeting.id, person_id=seat.person_id, capacity=capacity))


def enrol(work: Work, meeting_id: str, person_id: str, capacity: Capacity) -> Attendee:
    """Put one more person on the roll, or change as what they attend."""
    require_open(work, meeting_id)
    row = attendee_id(meeting_id, person_id)
    known = work.find(Attendee, row)
    attendee = (
        replace(known, capacity=capacity, deleted=False)
        if known
        else Attendee(id=row, meeting_id=meeting_id, person_id=person_id, capacity=capacity)
    )
    work.put(attendee)
    return attendee


def welcome_guest(work: Work, meeting_id: str, full_name: str, capacity: Capacity = Capacity.GUEST) -> Person:
    """Make a person of whoever walked in, and put them on the roll; raises `person_without_name`."""
    if not full_name.strip():
        raise DomainError("person_without_name")
    given, _, surnames = full_name.strip().partition(" ")
    person = Person(id=new_id(), given_names=given, surnames=surnames.strip())
    work.put(person)
    enrol(work, meeting_id, person.id, capacity)
    return person


def arrive(work: Work, meeting_id: str, person_id: str, at: datetime, modality: Modality = Modality.IN_PERSON) -> None:
    """Somebody came in at `at`; who is in already stays in. Raises `already_present`."""
    own = _own_events(work, meeting_id, person_id)
    if any(stay.until is None or at < stay.until for stay in stays(own) if stay.since <= at):
        raise DomainError("already_present", person=work.get(Person, person_id).full_name)
    _note(work, (meeting_id, person_id, Movement.ARRIVED), at, modality)


def leave(work: Work, meeting_id: str, person_id: str, at: datetime) -> None:
    """Somebody went out at `at`; raises `not_present` or `left_before_arrival`."""
    open_stay = next((stay for stay in stays(_own_events(work, meeting_id, person_id)) if stay.until is None), None)
    if open_stay is None:
        raise DomainError("not_present", person=work.get(Person, person_id).full_name)
    if at < open_stay.since:
        name = work.get(Person, person_id).full_name
        raise DomainError("left_before_arrival", person=name, arrived=open_stay.since, left=at)
    _note(work, (meeting_id, person_id, Movement.LEFT), at, open_stay.modality)


def take_back(work: Work, meeting_id: str, person_id: str) -> None:
    """Undo the newest arrival or departure of a person; raises `nothing_to_undo`."""
    require_open(work, meeting_id)
    own = [event for event in _own_events(work, meeting_id, person_id) if not event.deleted]
    if not own:
        raise DomainError("nothing_to_undo")
    newest = max(own, key=lambda event: (event.at, event.movement is Movement.LEFT))
    work.put(replace(newest, deleted=True))


def correct(work: Work, event_id_: str, at: datetime) -> None:
    """Move an arrival or departure to its right time."""
    event = work.get(AttendanceEvent, event_id_)
    require_open(work, event.meeting_id)
    work.put(replace(event, at=at))


def excuse(work: Work, meeting_id: str, person_id: str, *, excused: bool, reason: str = "") -> None:
    """Note that an absence is justified, or take that back."""
    require_open(work, meeting_id)
    attendee = work.get(Attendee, attendee_id(meeting_id, person_id))
    work.put(replace(attendee, excused=excused, excuse=reason.strip() if excused else ""))


def roll(work: Work, meeting: Meeting, at: datetime, known: Directory | None = None) -> Roll:
    """The roll at `at`: each person's stays and standing, the counts and the quorum."""
    names = known or directory(work)
    events = [event for event in work.all(AttendanceEvent, meeting_id=meeting.id) if event.at <= at]
    seats = seats_on(work, meeting.body_id, bogota(meeting.starts).date())
    offices = {
        person: office for office, person in offices_on(work, meeting.body_id, bogota(meeting.starts).date()).items()
    }
    ended = meeting.held.end if meeting.held else None
    people = []
    for attendee in work.all(Attendee, meeting_id=meeting.id):
        own = stays([event for event in events if event.person_id == attendee.person_id])
        seat = next((seat for seat in seats if seat.person_id == attendee.person_id), None)
        office = offices.get(attendee.person_id)
        people.append(_line(names, attendee, seat, (own, standing(attendee, own, ended), office or "")))
    counts = [person.standing for person in people]
    return Roll(
        people=tuple(sorted(people, key=_rank)),
        quorum=_quorum(work, meeting, seats, events, at),
        quorum_since=_quorum_since(work, meeting, seats, events),
        present=counts.count(Standing.PRESENT),
        left=counts.count(Standing.LEFT_EARLY),
        excused=counts.count(Standing.EXCUSED),
        absent=counts.count(Standing.ABSENT),
    )


def quorum(work: Work, meeting: Meeting, at: datetime) -> QuorumReading | None:
    """The quorum of a session at `at`, or None where its body has no rule."""
    seats = seats_on(work, meeting.body_id, bogota(meeting.starts).date())
    return _quorum(work, meeting, seats, work.all(AttendanceEvent, meeting_id=meeting.id), at)


def best_quorum(work: Work, meeting: Meeting) -> QuorumReading | None:
    """The reading with most seats filled during a session: what its acta and its line in a list state."""
    rule = rule_of(work, meeting)
    if rule is None:
        return None
    events = [event for event in work.all(AttendanceEvent, meeting_id=meeting.id) if not event.deleted]
    seats = seats_on(work, meeting.body_id, bogota(meeting.starts).date())
    moments = sorted({event.at for event in events}) or [meeting.starts]
    readings = [quorum_at(moment, rule, seats, present_at(moment, events)) for moment in moments]
    return max(readings, key=lambda reading: (reading.decisory, reading.present, -reading.at.timestamp()))


def rule_of(work: Work, meeting: Meeting) -> QuorumRule | None:
    """The rule in force when the session began, or None: a session may be older than every rule."""
    begun = [rule for rule in work.all(QuorumRule, body_id=meeting.body_id) if rule.since <= meeting.starts]
    return rule_in_force(begun, meeting.starts) if begun else None


def _quorum(
    work: Work, meeting: Meeting, seats: list[Seat], events: list[AttendanceEvent], at: datetime
) -> QuorumReading | None:
    rule = rule_of(work, meeting)
    return quorum_at(at, rule, seats, present_at(at, events)) if rule else None


def _quorum_since(work: Work, meeting: Meeting, seats: list[Seat], events: list[AttendanceEvent]) -> datetime | None:
    """Since when, without a break until the newest event, the body could deliberate."""
    rule = rule_of(work, meeting)
    since = None
    if rule is not None:
        for moment in sorted({event.at for event in events if not event.deleted}):
            reading = quorum_at(moment, rule, seats, present_at(moment, events))
            since = (since or moment) if reading.deliberatory else None
    return since


def _line(
    names: Directory, attendee: Attendee, seat: Seat | None, facts: tuple[list[Stay], Standing, str]
) -> PersonLine:
    own, reached, office = facts
    person = names.people.get(attendee.person_id)
    institution_id = (seat.institution_id if seat else "") or (person.institution_id if person else "")
    return PersonLine(
        person_id=attendee.person_id,
        name=names.name(attendee.person_id),
        position=person.position if person else "",
        institution=names.institution(institution_id),
        sector=(seat.sector if seat else "") or (person.sector if person else ""),
        capacity=attendee.capacity,
        vote=bool(seat and seat.vote),
        office=office,
        standing=reached,
        stays=tuple(own),
        represents=names.name(attendee.represents),
        excuse=attendee.excuse,
    )


def _rank(person: PersonLine) -> tuple[int, int, str]:
    offices = {"chair": 0, "secretary": 1}
    return offices.get(person.office, 2), list(Capacity).index(person.capacity), person.name.casefold()


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
