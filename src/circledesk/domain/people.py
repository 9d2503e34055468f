"""People, the dated seats they hold in bodies, and the offices of chair and secretary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.records import Record


class Office(StrEnum):
    """Who leads and who writes."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody of the Circle; contact data is optional and never printed."""

    table: ClassVar[str] = "person"

    given_names: str
    surnames: str = ""
    institution_id: str = ""
    position: str = ""
    sector: str = ""
    localidad: str = ""
    email: str = ""
    phone: str = ""

    @property
    def full_name(self) -> str:
        """Given names and surnames; either may be missing (single names exist)."""
        return f"{self.given_names} {self.surnames}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Record):
    """A place in a body from `since` to `until` (both included). `alternate_of` is the holder's seat id.

    Institution, sector and position are those of the seat, so that old actas keep the old affiliation.
    """

    table: ClassVar[str] = "seat"

    body_id: str
    person_id: str
    since: date
    until: date | None = None
    alternate_of: str = ""
    institution_id: str = ""
    position: str = ""
    sector: str = ""
    voice: bool = True
    vote: bool = True

    def in_force(self, day: date) -> bool:
        """Whether the seat exists on `day`."""
        return not self.deleted and self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(Record):
    """Who holds an office of a body from `since` to `until` (both included)."""

    table: ClassVar[str] = "appointment"

    body_id: str
    person_id: str
    office: Office
    since: date
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether the appointment holds on `day`."""
        return not self.deleted and self.since <= day and (self.until is None or day <= self.until)
