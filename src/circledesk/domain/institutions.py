"""Institutions and the part each has in a commitment (many to many, with a lead)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from circledesk.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution(Record):
    """An entity or organisation. `sector` is a code of the estamento catalogue."""

    table: ClassVar[str] = "institution"

    name: str
    short_name: str = ""
    sector: str = ""
    localidad: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Record):
    """What an institution does in a commitment: it leads, or it supports."""

    table: ClassVar[str] = "part"

    commitment_id: str
    institution_id: str
    lead: bool = False
