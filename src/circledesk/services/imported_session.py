"""A session written elsewhere, as it is read: its times, and the people, committees and items it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.attendance import Capacity
from circledesk.domain.bodies import Body
from circledesk.domain.clock import BOGOTA, bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id, is_id
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting
from circledesk.domain.naming import folded
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment
from circledesk.services.ports.work import Work

UNINVITED = frozenset({Capacity.GUEST, Capacity.CITIZEN})
"""Who may come without being known: an unknown name in one of these capacities is entered as a new person."""


@dataclass(slots=True)
class ImportedSession:
    """The document (shaped by `session.schema.json`), the files it names by path, and what is known already."""

    work: Work
    document: Mapping[str, Any]
    files: Mapping[str, bytes]
    people: dict[str, Person] = field(init=False)
    institutions: dict[str, Institution] = field(init=False)
    meeting_id: str = field(init=False)
    meeting: Meeting | None = field(init=False)
    day: date = field(init=False, default=date.min)

    def __post_init__(self) -> None:
        self.people = {person.id: person for person in self.work.all(Person)}
        self.institutions = {institution.id: institution for institution in self.work.all(Institution)}
        self.meeting_id = session_id(self.document["id"])
        self.meeting = self.work.find(Meeting, self.meeting_id)

    def section(self, name: str) -> list[Mapping[str, Any]] | None:
        """The entries of a section, or None where the document leaves it out."""
        return list(self.document[name]) if name in self.document else None

    def moment(self, written: str, where: str) -> datetime:
        """An instant: `09:05` of the session's day, or a whole date and time; without a zone it is Bogotá's."""
        try:
            if "T" not in written:
                return datetime.combine(self.day, time.fromisoformat(written), BOGOTA)
            found = datetime.fromisoformat(written)
        except ValueError as error:
            raise DomainError("session_value_invalid", value=written, where=where, expected="HH:MM") from error
        return found if found.tzinfo else found.replace(tzinfo=BOGOTA)

    def date(self, written: str, where: str) -> date:
        """A day."""
        try:
            return date.fromisoformat(written)
        except ValueError as error:
            expected = "AAAA-MM-DD"
            raise DomainError("session_value_invalid", value=written, where=where, expected=expected) from error

    def set_day(self, start: datetime) -> None:
        """Say on which day the session's times of day lie."""
        self.day = bogota(start).date()

    def body(self) -> Body:
        """The committee or Circle, by id, name, short name or the OGP id of the one commitment it follows."""
        wanted = str(self.document["body"])
        bodies = self.work.all(Body)
        commitments = {one.id for one in self.work.all(Commitment) if one.ogp_id.casefold() == wanted.casefold()}
        for body in bodies:
            names = {body.id, folded(body.name), folded(body.short_name)}
            if wanted in names or folded(wanted) in names or tuple(commitments) == body.commitment_ids:
                return body
        known = ", ".join(sorted(body.short_name or body.name for body in bodies))
        raise DomainError("session_body_unknown", name=wanted, known=known)

    def person(self, wanted: str, where: str) -> Person:
        """Somebody by id or full name (accents and capitals do not matter)."""
        found = self._people_called(wanted)
        if not found:
            raise DomainError("session_person_unknown", name=wanted, where=where)
        if len(found) > 1:
            raise DomainError("session_person_ambiguous", name=wanted, where=where, count=len(found))
        return found[0]

    def attending(self, entry: Mapping[str, Any], where: str) -> Person:
        """Somebody on the roll; who is `new`, or an unknown guest, is entered as a new person."""
        wanted = str(entry["person"])
        fresh = entry.get("new")
        if (fresh or entry.get("capacity") in UNINVITED) and not is_id(wanted) and not self._people_called(wanted):
            return self._enter(wanted, fresh if isinstance(fresh, Mapping) else {}, where)
        return self.person(wanted, where)

    def institution(self, wanted: str, where: str) -> Institution:
        """An institution by id, name or short name."""
        for one in self.institutions.values():
            if wanted == one.id or folded(wanted) in {folded(one.name), folded(one.short_name)}:
                return one
        raise DomainError("session_institution_unknown", name=wanted, where=where)

    def commitment(self, wanted: str, where: str) -> Commitment:
        """A commitment of the plan by its OGP id or its own id."""
        for one in self.work.all(Commitment):
            if wanted == one.id or wanted.casefold() == one.ogp_id.casefold():
                return one
        raise DomainError("session_commitment_unknown", name=wanted, where=where)

    def item_id(self, key: object, where: str) -> str:
        """The id of the agenda item with that key, which must be on the agenda of the document or of the session."""
        agenda = self.section("agenda")
        row = item_id(self.meeting_id, str(key))
        known = {item_id(self.meeting_id, str(entry["key"])) for entry in agenda or ()}
        if row not in known and (agenda is not None or not self._kept_item(row)):
            raise DomainError("session_item_unknown", name=key, where=where)
        return row

    def _kept_item(self, row: str) -> bool:
        kept = self.work.find(AgendaItem, row)
        return kept is not None and not kept.deleted

    def _people_called(self, wanted: str) -> list[Person]:
        if wanted in self.people:
            return [self.people[wanted]]
        exact = [one for one in self.people.values() if one.full_name == wanted]
        return exact or [one for one in self.people.values() if folded(one.full_name) == folded(wanted)]

    def _enter(self, name: str, facts: Mapping[str, Any], where: str) -> Person:
        institution = self.institution(facts["institution"], where) if "institution" in facts else None
        person = Person(
            id=derived_id("person", folded(name)),
            given_names=str(facts.get("given_names", name)),
            surnames=str(facts.get("surnames", "")),
            institution_id=institution.id if institution else "",
            position=str(facts.get("position", "")),
            sector=str(facts.get("sector") or (institution.sector if institution else "")),
            localidad=str(facts.get("localidad", "")),
        )
        self.people[person.id] = person
        return person


def session_id(named: str) -> str:
    """The id of a session written down under the name `named`: itself if it is one."""
    return named if is_id(named) else derived_id("session", named)


def item_id(meeting_id: str, key: str) -> str:
    """The id of an agenda item by its key: itself if it is one."""
    return key if is_id(key) else derived_id("agenda", meeting_id, key)


def keys_of(entries: Sequence[Mapping[str, Any]], where: str) -> list[str]:
    """The key of each entry, its place where it has none; raises `session_key_twice`."""
    keys = [str(entry.get("key", place)) for place, entry in enumerate(entries, start=1)]
    twice = next((key for place, key in enumerate(keys) if key in keys[:place]), None)
    if twice is not None:
        raise DomainError("session_key_twice", name=twice, where=where)
    return keys


def facts_of(entry: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Those of the entry's fields that bear one of `names`."""
    return {name: entry[name] for name in names if name in entry}
