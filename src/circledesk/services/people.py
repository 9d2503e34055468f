"""Looking people and institutions up, with the seats and offices they hold on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from circledesk.domain.clock import bogota
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting
from circledesk.domain.people import Appointment, Office, Person, Seat

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True)
class Directory:
    """Everybody the circle knows, by id, as of one unit of work."""

    people: dict[str, Person]
    institutions: dict[str, Institution]

    def name(self, person_id: str) -> str:
        """A person's full name, or an empty text."""
        person = self.people.get(person_id)
        return person.full_name if person else ""

    def institution(self, institution_id: str, day: date | None = None) -> str:
        """An institution's name as it was on `day` (without one: today's), or an empty text."""
        found = self.institutions.get(institution_id)
        return found.called(day).name if found else ""

    def short(self, institution_id: str, day: date | None = None) -> str:
        """An institution's short name where it has one, as of `day`."""
        found = self.institutions.get(institution_id)
        called = found.called(day) if found else None
        return (called.short_name or called.name) if called else ""


def directory(work: Work) -> Directory:
    """Everybody the circle knows."""
    return Directory(
        people={person.id: person for person in work.all(Person)},
        institutions={one.id: one for one in work.all(Institution)},
    )


def seats_on(work: Work, body_id: str, day: date) -> list[Seat]:
    """The seats of a body in force on `day`, holders before their alternates."""
    seats = [seat for seat in work.all(Seat, body_id=body_id) if seat.in_force(day)]
    return sorted(seats, key=lambda seat: (seat.alternate_of != "", seat.id))


def alternates(work: Work, meeting: Meeting, names: Directory) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each holder in a session, by person id, who may come in their place: id and name."""
    day = bogota(meeting.starts).date()
    seats = [seat for body in meeting.body_ids for seat in seats_on(work, body, day)]
    holders = {seat.id: seat.person_id for seat in seats if not seat.alternate_of}
    found: dict[str, list[tuple[str, str]]] = {person: [] for person in holders.values()}
    for seat in seats:
        if seat.alternate_of in holders:
            found[holders[seat.alternate_of]].append((seat.person_id, names.name(seat.person_id)))
    return {holder: tuple(standins) for holder, standins in found.items()}


def offices_on(work: Work, body_id: str, day: date) -> dict[Office, str]:
    """Who holds each office of a body on `day`, by person id; the newest appointment counts."""
    held = [one for one in work.all(Appointment, body_id=body_id) if one.in_force(day)]
    return {one.office: one.person_id for one in sorted(held, key=lambda one: (one.since, one.id))}
