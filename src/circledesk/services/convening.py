"""Calling a session: who is called to what, putting a convening right, and calling a session off."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import Attendee, Capacity
from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota, business_days_until
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import fingerprint
from circledesk.domain.meetings import Character, Meeting, MeetingState, Span
from circledesk.domain.minutes import paper_id
from circledesk.domain.naming import folded
from circledesk.domain.people import Office, Person
from circledesk.services import agenda, attendance, settings
from circledesk.services.people import Directory, directory, offices_on, seats_on
from circledesk.services.ports.convening import ConvenedItem, ConvenedPerson, ConveningPaper

if TYPE_CHECKING:
    from datetime import date

    from circledesk.domain.people import Seat
    from circledesk.services.ports.work import Work

CONVENING = "convening"
_BY_SEAT = frozenset({Capacity.MEMBER, Capacity.ALTERNATE})


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDraft:
    """When and where a session will be, and by which channel people are called to it."""

    meeting_id: str
    starts: datetime
    ends: datetime | None = None
    place: str = ""
    link: str = ""
    channel: str = ""


def replan(work: Work, draft: CallDraft) -> Meeting:
    """Keep another date, hour or place; raises `minutes_frozen`, `meeting_begun`, `meeting_ends_before_start`."""
    agenda.require_open(work, draft.meeting_id)
    meeting = work.get(Meeting, draft.meeting_id)
    moved = meeting.replanned(Span(start=draft.starts, end=draft.ends))
    moved = replace(moved, place=draft.place.strip(), link=draft.link.strip())
    work.put(moved)
    return moved


def call(work: Work, draft: CallDraft) -> Meeting:
    """Keep date and place and call everybody to them, or nothing of it; raises what `replan`, `convene` raise."""
    replan(work, draft)
    return convene(work, draft.meeting_id, draft.channel)


def file_name(work: Work, meeting_id: str) -> str:
    """What the files of a session's convening are called: `bogota-50-50-2027-02-16`."""
    meeting = work.get(Meeting, meeting_id)
    body = work.get(Body, meeting.body_id)
    plain = re.sub(r"[^a-z0-9]+", "-", folded(body.short_name or body.name)).strip("-")
    return f"{plain}-{bogota(meeting.planned.start):%Y-%m-%d}"


def convene(work: Work, meeting_id: str, channel: str = "") -> Meeting:
    """Call everybody with a seat that day; where something changed since, put the convening right.

    Raises `minutes_frozen`, `meeting_begun`, `meeting_cancelled`, `convened_in_past`, `meeting_without_place`,
    `meeting_without_link`, `meeting_ends_before_start`, each with its `field`.
    """
    agenda.require_open(work, meeting_id)
    meeting = work.get(Meeting, meeting_id)
    called = meeting.convened(work.now, channel, said(paper(work, meeting_id)))
    attendance.call_up(work, called)
    work.put(called)
    return called


def call_off(work: Work, meeting_id: str, reason: str) -> Meeting:
    """Say that a session will not be held; raises `minutes_frozen`, `meeting_begun`, `failure_without_reason`."""
    agenda.require_open(work, meeting_id)
    meeting = work.get(Meeting, meeting_id).called_off(work.now, reason)
    work.put(meeting)
    return meeting


def changed_since(work: Work, meeting_id: str) -> bool:
    """Whether what was sent out is no longer what the session says."""
    meeting = work.get(Meeting, meeting_id)
    sent = meeting.convening
    return sent is not None and meeting.state is MeetingState.CONVENED and sent.said != said(paper(work, meeting_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """How many business days are left to call a session, how many are usual, and whether anybody confirmed those."""

    left: int
    usual: int
    confirmed: bool


def short_notice(work: Work, meeting: Meeting) -> Notice | None:
    """The notice of a session that nobody was called to and that fewer business days are left for than usual."""
    today, day = bogota(work.now).date(), bogota(meeting.planned.start).date()
    if meeting.convening is not None or meeting.held is not None or day < today:
        return None
    ordinary = meeting.character is Character.ORDINARY
    name = settings.CALL_DAYS if ordinary else settings.HASTY_CALL_DAYS
    left, usual = business_days_until(today, day), settings.number(work, name)
    return Notice(left=left, usual=usual, confirmed=settings.confirmed(work, name)) if left < usual else None


def required(work: Work, meeting_id: str, language: str = "es") -> ConveningPaper:
    """The convening as it was sent; raises `meeting_not_convened`."""
    found = paper(work, meeting_id, language)
    if not found.convened:
        raise DomainError("meeting_not_convened", meeting=meeting_id)
    return found


def paper(work: Work, meeting_id: str, language: str = "es") -> ConveningPaper:
    """Everything the convening of a session says as of now."""
    meeting = work.get(Meeting, meeting_id)
    bodies = {one.id: one.name for one in work.all(Body, id=meeting.body_ids)}
    names, sent = directory(work), meeting.convening
    held = offices_on(work, meeting.body_id, bogota(meeting.planned.start).date())
    return ConveningPaper(
        document_id=paper_id(CONVENING, meeting_id),
        meeting_id=meeting_id,
        circle=settings.value(work, settings.CIRCLE_NAME),
        city=settings.value(work, settings.CITY),
        body=bodies.get(meeting.body_id, ""),
        joint=tuple(bodies[one] for one in meeting.joint_body_ids if one in bodies),
        number=meeting.number,
        character=meeting.character,
        modality=meeting.modality,
        starts=meeting.planned.start,
        ends=meeting.planned.end,
        place=meeting.place,
        localidad=meeting.localidad,
        link=meeting.link,
        objective=meeting.objective,
        items=_items(work, meeting_id, names),
        people=_people(work, meeting, names),
        organizer_id=held.get(Office.SECRETARY, "") or held.get(Office.CHAIR, ""),
        sequence=sent.sequence if sent else -1,
        sent_at=sent.sent_at if sent else work.now,
        channel=sent.channel if sent else "",
        called_off=meeting.state is MeetingState.CANCELLED,
        reason=meeting.failure if meeting.state is MeetingState.CANCELLED else "",
        language=language,
    )


def said(found: ConveningPaper) -> str:
    """A fingerprint of what people must know anew where it changes: when, where, on what, and who is called."""
    moments = [one.astimezone(UTC).isoformat() if one else "" for one in (found.starts, found.ends)]
    where = (found.modality.value, found.place, found.localidad, found.link, found.objective)
    called = [(one.person_id, one.capacity.value, one.sends, one.stands_for) for one in found.people]
    return fingerprint(repr((moments, where, found.items, called)).encode())[:16]


def _items(work: Work, meeting_id: str, names: Directory) -> tuple[ConvenedItem, ...]:
    files = agenda.attachments(work, meeting_id)
    return tuple(
        ConvenedItem(
            number=number,
            title=item.title,
            expected=item.expected,
            presenter=names.name(item.presenter_id),
            minutes=item.minutes_planned,
            files=tuple(one.title for one in files.get(item.id, ())),
        )
        for number, item in enumerate(agenda.items(work, meeting_id), 1)
    )


def _people(work: Work, meeting: Meeting, names: Directory) -> tuple[ConvenedPerson, ...]:
    """Who has a seat that day, holders first, then who is on the roll as a guest."""
    day = bogota(meeting.planned.start).date()
    rows = {one.person_id: one for one in work.all(Attendee, meeting_id=meeting.id)}
    sends = {one.represents: one.person_id for one in rows.values() if one.represents}
    offices = {key: office.value for office, key in offices_on(work, meeting.body_id, day).items()}
    seats: dict[str, Seat] = {}
    for body in meeting.body_ids:
        for seat in seats_on(work, body, day):
            known = seats.get(seat.person_id)
            if known is None or (known.alternate_of and not seat.alternate_of):
                seats[seat.person_id] = seat
    found = [_seated(seat, names, day) for seat in seats.values()]
    guests = [one for one in rows.values() if one.person_id not in seats and (_is_guest(one) or one.represents)]
    found += [_guest(one, names, day) for one in guests]
    return tuple(sorted((_with_row(one, rows, sends, offices) for one in found), key=_rank))


def _is_guest(row: Attendee) -> bool:
    return row.capacity not in _BY_SEAT


def _seated(seat: Seat, names: Directory, day: date) -> ConvenedPerson:
    person = names.people.get(seat.person_id)
    return ConvenedPerson(
        person_id=seat.person_id,
        name=names.name(seat.person_id),
        position=seat.position or (person.position if person else ""),
        institution=names.institution(seat.institution_id or (person.institution_id if person else ""), day),
        capacity=Capacity.ALTERNATE if seat.alternate_of else Capacity.MEMBER,
        vote=seat.vote and not seat.alternate_of,
        email=_email(person),
    )


def _guest(row: Attendee, names: Directory, day: date) -> ConvenedPerson:
    person = names.people.get(row.person_id)
    return ConvenedPerson(
        person_id=row.person_id,
        name=names.name(row.person_id) or row.name,
        position=person.position if person else "",
        institution=names.institution(row.institution_id or (person.institution_id if person else ""), day),
        capacity=row.capacity,
        email=_email(person),
    )


def _with_row(
    one: ConvenedPerson, rows: dict[str, Attendee], sends: dict[str, str], offices: dict[str, str]
) -> ConvenedPerson:
    row = rows.get(one.person_id)
    return replace(
        one,
        office=offices.get(one.person_id, ""),
        excused=bool(row and row.excused),
        sends=sends.get(one.person_id, ""),
        stands_for=row.represents if row else "",
    )


def _email(person: Person | None) -> str:
    return person.email.strip() if person else ""


def _rank(one: ConvenedPerson) -> tuple[int, int, str]:
    first = {Office.CHAIR.value: 0, Office.SECRETARY.value: 1}
    return first.get(one.office, 2), list(Capacity).index(one.capacity), one.name.casefold()
