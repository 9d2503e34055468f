"""The Circle and its committees: what they follow, how often they meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.clock import business_day_from, months_later, weekday_later
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


def due_on(last: date, months: int) -> date:
    """By when a body that met on `last` meets again: so many months later, on a business day (Ley 51 de 1983)."""
    return business_day_from(months_later(last, months))


def series(first: date, months: int, count: int) -> list[date]:
    """The days of `count` sessions from `first` on: the same weekday of a month, off holidays and week-ends."""
    return [first, *(business_day_from(weekday_later(first, months * step)) for step in range(1, count))]
