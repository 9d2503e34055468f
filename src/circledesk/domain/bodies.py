"""The Circle and its committees: what they follow, how often they meet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.records import Record


class BodyKind(StrEnum):
    """The general table, or the committee of a commitment."""

    CIRCLE = "circle"
    COMMITTEE = "committee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Record):
    """A body that meets. `cadence_months` is a setting nobody could confirm unless `cadence_confirmed`."""

    table: ClassVar[str] = "body"

    name: str
    short_name: str = ""
    kind: BodyKind = BodyKind.COMMITTEE
    plan_id: str = ""
    commitment_ids: tuple[str, ...] = ()
    cadence_months: int = 2
    cadence_confirmed: bool = False
    place: str = ""
    numbering_device: str = ""
