"""The Circle and its committees: their line in a list, founding one, and giving people seats and offices in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.naming import folded
from circledesk.domain.people import Appointment, Office, Person, Seat
from circledesk.domain.plans import Plan
from circledesk.domain.quorum import QuorumRule, rule_in_force
from circledesk.services.people import directory, offices_on, seats_on

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLine:
    """A body in a list; `members` counts the holders' seats of today, `voting` those of them with a vote."""

    body: Body
    members: int
    voting: int
    last: datetime | None
    next: datetime | None
    rule: QuorumRule | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLine:
    """Somebody with a seat today; `holder` is the name of whom an alternate stands for."""

    seat: Seat
    person: Person
    institution: str
    holder: str
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDraft:
    """What is needed to found a body."""

    name: str
    kind: BodyKind = BodyKind.COMMITTEE
    cadence_months: int = 2
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatDraft:
    """Somebody, the seat and perhaps the office they get; `seat_id` names a seat to be edited.

    `institution` is a name: one nobody knows yet becomes an institution. `alternate_of` is a holder's seat id.
    """

    body_id: str
    given_names: str
    surnames: str = ""
    position: str = ""
    institution: str = ""
    sector: str = ""
    vote: bool = True
    alternate_of: str = ""
    office: Office | None = None
    since: date | None = None
    seat_id: str = ""


def lines(work: Work) -> list[BodyLine]:
    """Every body, the Circle first."""
    sessions = work.all(Meeting)
    rules = work.all(QuorumRule)
    seats = work.all(Seat)
    today = bogota(work.now).date()
    found = []
    for body in work.all(Body):
        own = [one for one in sessions if one.body_id == body.id]
        held = [one.starts for one in own if one.state is MeetingState.HELD]
        ahead = [one.starts for one in own if one.state in _AHEAD]
        holders = [one for one in seats if one.body_id == body.id and one.in_force(today) and not one.alternate_of]
        found.append(
            BodyLine(
                body=body,
                members=len(holders),
                voting=sum(one.vote for one in holders),
                last=max(held, default=None),
                next=min(ahead, default=None),
                rule=_rule([one for one in rules if one.body_id == body.id], work.now),
            )
        )
    return sorted(found, key=lambda line: (line.body.kind is not BodyKind.CIRCLE, line.body.name))


def seat_lines(work: Work, body_id: str) -> list[SeatLine]:
    """Who has a seat in a body today, offices first, alternates after their holders."""
    today = bogota(work.now).date()
    names = directory(work)
    seats = {seat.id: seat for seat in seats_on(work, body_id, today)}
    offices: dict[str, list[Office]] = {}
    for office, person_id in offices_on(work, body_id, today).items():
        offices.setdefault(person_id, []).append(office)
    found = []
    for seat in seats.values():
        person = names.people.get(seat.person_id)
        holder = seats.get(seat.alternate_of)
        if person is not None:
            found.append(
                SeatLine(
                    seat=seat,
                    person=person,
                    institution=names.short(seat.institution_id or person.institution_id),
                    holder=names.name(holder.person_id) if holder else "",
                    offices=tuple(sorted(offices.get(person.id, ()))),
                )
            )
    return sorted(found, key=lambda line: (not line.offices, line.holder or line.person.full_name, bool(line.holder)))


def found(work: Work, draft: BodyDraft) -> Body:
    """Found a body with the first quorum rule (half plus one, to confirm); raises `body_without_name`."""
    if not draft.name.strip():
        raise DomainError("body_without_name", field="name")
    plans = work.all(Plan)
    body = Body(
        id=new_id(),
        name=draft.name.strip(),
        kind=draft.kind,
        plan_id=plans[0].id if plans else "",
        cadence_months=draft.cadence_months,
        place=draft.place.strip(),
    )
    work.put(body)
    work.put(QuorumRule(id=new_id(), body_id=body.id, version=1, since=_ALWAYS))
    return body


def seat(work: Work, draft: SeatDraft) -> Seat:
    """Give somebody a seat, new or (by `seat_id`) edited, and an office; raises `person_without_name`.

    A new seat of somebody known by the same name, who has none in this body, is theirs: nobody is written down twice.
    """
    if not f"{draft.given_names}{draft.surnames}".strip():
        raise DomainError("person_without_name", field="given_names")
    since = draft.since or bogota(work.now).date()
    institution_id = _institution(work, draft.institution, draft.sector)
    known = work.find(Seat, draft.seat_id) if draft.seat_id else None
    before = work.get(Person, known.person_id) if known else _namesake(work, draft, since)
    person = replace(
        before or Person(id=new_id(), given_names=""),
        given_names=draft.given_names.strip(),
        surnames=draft.surnames.strip(),
        position=draft.position.strip() or _kept(before, known, "position"),
        institution_id=institution_id or _kept(before, known, "institution_id"),
        sector=draft.sector or _kept(before, known, "sector"),
    )
    work.put(person)
    place = Seat(
        id=known.id if known else new_id(),
        body_id=draft.body_id,
        person_id=person.id,
        since=since,
        until=known.until if known else None,
        alternate_of=draft.alternate_of,
        institution_id=institution_id,
        sector=draft.sector,
        vote=draft.vote,
    )
    work.put(place)
    _appoint(work, draft.body_id, person.id, draft.office, since)
    return place


def _namesake(work: Work, draft: SeatDraft, since: date) -> Person | None:
    """Somebody of this name who has no seat in the body yet."""
    wanted = folded(f"{draft.given_names} {draft.surnames}")
    seated = {one.person_id for one in seats_on(work, draft.body_id, since)}
    return next((one for one in work.all(Person) if folded(one.full_name) == wanted and one.id not in seated), None)


def _kept(before: Person | None, known: Seat | None, field: str) -> str:
    """What is known of somebody who only gets another seat; an edited seat may also empty a field."""
    return str(getattr(before, field)) if before and not known else ""


def _appoint(work: Work, body_id: str, person_id: str, office: Office | None, since: date) -> None:
    """Give the office from `since`; what this person held until now, and who held the office, ends the day before."""
    held = [one for one in work.all(Appointment, body_id=body_id) if one.until is None]
    if any(one.person_id == person_id and one.office is office for one in held):
        return
    for one in held:
        if one.person_id == person_id or one.office is office:
            never = one.since >= since
            ended = since if never else date.fromordinal(since.toordinal() - 1)
            work.put(replace(one, until=ended, deleted=never))
    if office is not None:
        work.put(Appointment(id=new_id(), body_id=body_id, person_id=person_id, office=office, since=since))


def _institution(work: Work, name: str, sector: str) -> str:
    wanted = name.strip()
    if not wanted:
        return ""
    for one in work.all(Institution):
        if folded(wanted) in {folded(one.name), folded(one.short_name)}:
            return one.id
    new = Institution(id=new_id(), name=wanted, sector=sector)
    work.put(new)
    return new.id


def _rule(rules: list[QuorumRule], now: datetime) -> QuorumRule | None:
    try:
        return rule_in_force(rules, now)
    except DomainError:
        return None
