"""The roll of a session at one instant: where everybody stands, counted once for every screen and paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import (
    AttendanceEvent,
    Attendee,
    Capacity,
    Standing,
    Stay,
    during,
    present_at,
    standing,
    stays,
)
from circledesk.domain.clock import bogota
from circledesk.domain.evidence import Evidence
from circledesk.domain.meetings import Meeting
from circledesk.domain.quorum import QuorumReading, course, held_since, lost_at, weakest
from circledesk.services import quorum
from circledesk.services.papers import PersonLine
from circledesk.services.people import Directory, directory, offices_on, seats_on

if TYPE_CHECKING:
    from datetime import date

    from circledesk.domain.people import Seat
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A session's roll at one instant; `counts` tells how many stand how, and adds up to everybody on it.

    `course` is how the quorum went until then, `quorum_since` and `quorum_lost` what follows from it.
    """

    people: tuple[PersonLine, ...]
    quorum: QuorumReading | None
    course: tuple[QuorumReading, ...]
    quorum_since: datetime | None
    quorum_lost: datetime | None
    counts: Mapping[Standing, int]

    @property
    def present(self) -> int:
        """Who is in, or was to the end."""
        return self.counts[Standing.PRESENT]

    @property
    def left(self) -> int:
        """Who went before the end."""
        return self.counts[Standing.LEFT_EARLY]

    @property
    def represented(self) -> int:
        """Whose alternate or delegate came."""
        return self.counts[Standing.REPRESENTED]

    @property
    def excused(self) -> int:
        """Who is absent for a reason."""
        return self.counts[Standing.EXCUSED]

    @property
    def absent(self) -> int:
        """Who is absent without one."""
        return self.counts[Standing.ABSENT]

    @property
    def expected(self) -> int:
        """Everybody but the alternates nobody needed."""
        return len(self.people) - self.counts[Standing.NOT_CALLED]


@dataclass(frozen=True, slots=True)
class _Session:
    """What is known of a session while its lines are made."""

    names: Directory
    day: date
    ended: datetime | None
    seats: Sequence[Seat]
    offices: Mapping[str, str]
    stays: Mapping[str, list[Stay]]
    attendees: Sequence[Attendee]
    attachments: Mapping[str, int]

    def seat(self, person_id: str) -> Seat | None:
        """The seat of somebody: a holder's before an alternate's."""
        return next((seat for seat in self.seats if seat.person_id == person_id), None)


def call(work: Work, meeting: Meeting, at: datetime, known: Directory | None = None) -> Roll:
    """The roll at `at`: each person's stays and standing, the counts and the quorum."""
    events = [event for event in work.all(AttendanceEvent, meeting_id=meeting.id) if event.at <= at]
    held = meeting.held
    benches = quorum.benches(work, meeting)
    went = course(benches, events, held.start if held else None, held.end if held else None)
    session = _session(work, meeting, events, known or directory(work))
    stands_for = _stands_for(session)
    people = [_line(session, one, stands_for) for one in session.attendees]
    return Roll(
        people=tuple(sorted(people, key=_rank)),
        quorum=weakest(bench.reading(at, present_at(at, events)) for bench in benches),
        course=went,
        quorum_since=held_since(went),
        quorum_lost=lost_at(went),
        counts={one: sum(person.standing is one for person in people) for one in Standing},
    )


def _session(work: Work, meeting: Meeting, events: Sequence[AttendanceEvent], names: Directory) -> _Session:
    day, held = bogota(meeting.starts).date(), meeting.held
    attendees = work.all(Attendee, meeting_id=meeting.id)
    own: dict[str, list[AttendanceEvent]] = {}
    for event in events:
        own.setdefault(event.person_id, []).append(event)
    excuses = work.all(Evidence, refers_to=[one.id for one in attendees]) if attendees else []
    attached = [one.refers_to for one in excuses]
    offices: dict[str, str] = {}
    for body in reversed(meeting.body_ids):
        offices |= {person: office.value for office, person in offices_on(work, body, day).items()}
    return _Session(
        names=names,
        day=day,
        ended=held.end if held else None,
        seats=[seat for body in meeting.body_ids for seat in seats_on(work, body, day)],
        offices=offices,
        stays={
            person: during(stays(found), held.start if held else None, held.end if held else None)
            for person, found in own.items()
        },
        attendees=attendees,
        attachments={row: attached.count(row) for row in set(attached)},
    )


def _stands_for(session: _Session) -> dict[str, str]:
    """Whom each one who came stands for: as it was said, else the alternate for a holder who did not come."""
    said = [(one.person_id, one.represents) for one in session.attendees if one.represents]
    holders = {seat.id: seat.person_id for seat in session.seats if not seat.alternate_of}
    by_seat = [(seat.person_id, holders[seat.alternate_of]) for seat in session.seats if seat.alternate_of in holders]
    roll = {one.person_id for one in session.attendees}
    found: dict[str, str] = {}
    for standin, holder in (*said, *by_seat):
        came = standin in roll and bool(session.stays.get(standin))
        if came and not session.stays.get(holder) and standin not in found and holder not in found.values():
            found[standin] = holder
    return found


def _line(session: _Session, attendee: Attendee, stands_for: Mapping[str, str]) -> PersonLine:
    names, own = session.names, session.stays.get(attendee.person_id, [])
    person = names.people.get(attendee.person_id)
    seat = session.seat(attendee.person_id)
    institution_id = (seat.institution_id if seat else attendee.institution_id) or (
        person.institution_id if person else ""
    )
    standin = next((one for one, holder in stands_for.items() if holder == attendee.person_id), "")
    return PersonLine(
        person_id=attendee.person_id,
        name=names.name(attendee.person_id) or attendee.name,
        position=(seat.position if seat else "") or (person.position if person else ""),
        institution=names.institution(institution_id, session.day),
        sector=(seat.sector if seat else "") or (person.sector if person else ""),
        capacity=attendee.capacity,
        vote=bool(seat and seat.vote),
        office=session.offices.get(attendee.person_id, ""),
        standing=standing(attendee, own, session.ended, represented=bool(standin)),
        stays=tuple(own),
        represents=names.name(stands_for.get(attendee.person_id) or attendee.represents),
        represented_by=names.name(standin),
        excused=attendee.excused,
        excuse=attendee.excuse,
        excuse_attachments=session.attachments.get(attendee.id, 0),
    )


def _rank(person: PersonLine) -> tuple[int, int, str]:
    offices = {"chair": 0, "secretary": 1}
    return offices.get(person.office, 2), list(Capacity).index(person.capacity), person.name.casefold()
