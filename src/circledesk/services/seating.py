"""Giving people seats and offices in a body, and changing them so that what was before stays as it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.institutions import Institution
from circledesk.domain.naming import folded
from circledesk.domain.people import Appointment, Office, Person, Seat
from circledesk.services.people import directory, offices_on, seats_on

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

_AFFILIATION = ("institution_id", "position", "sector", "vote", "alternate_of")
"""What an acta says of a seat: from the day it changes on there is a seat of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLine:
    """Somebody with a seat today or later; `holder` is the name of whom an alternate stands for."""

    seat: Seat
    person: Person
    institution: str
    holder: str
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatDraft:
    """Somebody, the seat and perhaps the office they get; `seat_id` names a seat to be edited.

    `institution` is a name: one nobody knows yet becomes an institution. `alternate_of` is a holder's seat id. A later
    `since` than that of the seat edited means that it was otherwise until then; `until` is the last day of the seat.
    """

    body_id: str
    given_names: str
    surnames: str = ""
    position: str = ""
    institution: str = ""
    sector: str = ""
    email: str = ""
    vote: bool = True
    alternate_of: str = ""
    office: Office | None = None
    since: date | None = None
    until: date | None = None
    seat_id: str = ""


def lines(work: Work, body_id: str) -> list[SeatLine]:
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


def keep(work: Work, draft: SeatDraft) -> Seat:
    """Give somebody a seat, new or (by `seat_id`) edited, and an office.

    Raises `person_without_name`, `seat_ends_before_start`. A new seat of somebody known by the same name, who has none
    in this body, is theirs: nobody is written down twice.
    """
    if not f"{draft.given_names}{draft.surnames}".strip():
        raise DomainError("person_without_name", field="given_names")
    known = work.find(Seat, draft.seat_id) if draft.seat_id else None
    since = draft.since or bogota(work.now).date()
    if draft.until is not None and draft.until < since:
        raise DomainError("seat_ends_before_start", since=since, until=draft.until, field="until")
    institution_id = _institution(work, draft.institution, draft.sector)
    before = work.get(Person, known.person_id) if known else _namesake(work, draft, since)
    person = _person(work, draft, before, known, institution_id)
    wanted = Seat(
        id=known.id if known else new_id(),
        body_id=draft.body_id,
        person_id=person.id,
        since=since,
        until=draft.until,
        alternate_of=draft.alternate_of,
        institution_id=institution_id,
        position=draft.position.strip(),
        sector=draft.sector,
        vote=draft.vote,
    )
    place = _follow(work, known, wanted) if known else wanted
    work.put(place)
    _appoint(work, draft.body_id, person.id, draft.office, since)
    if draft.until is not None:
        _end_offices(work, draft.body_id, person.id, draft.until)
    return place


def _person(work: Work, draft: SeatDraft, before: Person | None, known: Seat | None, institution_id: str) -> Person:
    person = replace(
        before or Person(id=new_id(), given_names=""),
        given_names=draft.given_names.strip(),
        surnames=draft.surnames.strip(),
        position=draft.position.strip() or _kept(before, known, "position"),
        institution_id=institution_id or _kept(before, known, "institution_id"),
        sector=draft.sector or _kept(before, known, "sector"),
        email=draft.email.strip() or _kept(before, known, "email"),
    )
    if before is not None:
        _hold_on(work, before)
    work.put(person)
    return person


def _hold_on(work: Work, before: Person) -> None:
    """Write into every seat of somebody what it took from the person, before that changes."""
    for seat in work.all(Seat, person_id=before.id):
        held = replace(
            seat,
            institution_id=seat.institution_id or before.institution_id,
            position=seat.position or before.position,
            sector=seat.sector or before.sector,
        )
        work.put(held)


def _follow(work: Work, known: Seat, wanted: Seat) -> Seat:
    """The seat as edited; where its affiliation changes on a later day, the old one ends and another begins."""
    held = work.get(Seat, known.id)
    changed = any(getattr(held, name) != getattr(wanted, name) for name in _AFFILIATION)
    if not changed or wanted.since <= held.since:
        return wanted
    day_before = date.fromordinal(wanted.since.toordinal() - 1)
    successor = replace(wanted, id=new_id())
    work.put(replace(held, until=day_before))
    for alternate in work.all(Seat, alternate_of=held.id):
        if alternate.until is None or alternate.until >= wanted.since:
            again = replace(alternate, id=new_id(), since=max(alternate.since, wanted.since), alternate_of=successor.id)
            work.put(again)
            gone = alternate.since >= wanted.since
            work.put(replace(alternate, until=alternate.until if gone else day_before, deleted=gone))
    return successor


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


def _end_offices(work: Work, body_id: str, person_id: str, until: date) -> None:
    """Who leaves a body leaves its offices on the same day."""
    for one in work.all(Appointment, body_id=body_id, person_id=person_id):
        if one.until is None or one.until > until:
            work.put(replace(one, until=max(until, one.since)))


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
