"""Institutions and the part each has in a commitment (many to many, with a lead)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Self

from circledesk.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerName:
    """What an institution was called up to `until`, that day included."""

    until: date
    name: str
    short_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution(Record):
    """An entity or organisation. `sector` is a code of the estamento catalogue.

    A new administration renames entities; `former` keeps what each was called, so that old actas go on saying it.
    """

    table: ClassVar[str] = "institution"

    name: str
    short_name: str = ""
    sector: str = ""
    localidad: str = ""
    former: tuple[FormerName, ...] = ()

    def called(self, day: date | None) -> FormerName:
        """What it was called on `day`; None means today's name."""
        now = FormerName(until=date.max, name=self.name, short_name=self.short_name)
        if day is None:
            return now
        return min((one for one in (*self.former, now) if day <= one.until), key=lambda one: one.until)

    def renamed(self, name: str, short_name: str, since: date) -> Self:
        """The institution under another name from `since` on; what it was called before is kept."""
        before = date.fromordinal(since.toordinal() - 1)
        kept = tuple(one for one in self.former if one.until < before)
        was = replace(self.called(before), until=before)
        return replace(self, name=name, short_name=short_name, former=(*kept, was))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Record):
    """What an institution does in a commitment: it leads, or it supports."""

    table: ClassVar[str] = "part"

    commitment_id: str
    institution_id: str
    lead: bool = False
