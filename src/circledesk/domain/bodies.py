"""The Circle and its committees: what they follow, how often they meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.agenda import FixedItem
from circledesk.domain.clock import (
    DAYS_A_WEEK,
    add_business_days,
    business_day_from,
    is_business_day,
    months_later,
    weekday_later,
)
from circledesk.domain.records import Record

_WEEKS_TRIED = 4


class BodyKind(StrEnum):
    """The general table, or the committee of a commitment."""

    CIRCLE = "circle"
    COMMITTEE = "committee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Record):
    """A body that meets. `cadence_months` is a setting nobody could confirm unless `cadence_confirmed`.

    `agenda` is what its sessions begin with; empty, the Circle's own template stands.
    """

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
    agenda: tuple[FixedItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """How a body keeps its rhythm: by when it meets again, how many days it is late, and a day it could meet on."""

    due: date
    days_late: int
    proposed: date


def due_on(last: date, months: int) -> date:
    """By when a body that met on `last` meets again.

    The same day or the same weekday of the month so much later, whichever comes last, on a business day (Ley 51/1983).
    """
    return business_day_from(max(months_later(last, months), weekday_later(last, months)))


def rhythm(last: date, months: int, today: date, notice: int) -> Rhythm:
    """The rhythm of a body that met on `last`, seen `today`; `notice` is how many business days ahead it is called."""
    due = due_on(last, months)
    soonest = add_business_days(today, notice)
    usual = business_day_from(weekday_later(last, months))
    proposed = usual if usual >= soonest else _weekday_from(soonest, last.weekday())
    return Rhythm(due=due, days_late=max((today - due).days, 0), proposed=proposed)


def series(first: date, months: int, count: int) -> list[date]:
    """The days of `count` sessions from `first` on: the same weekday of a month, off holidays and week-ends."""
    return [first, *(business_day_from(weekday_later(first, months * step)) for step in range(1, count))]


def _weekday_from(day: date, weekday: int) -> date:
    """The first business day from `day` on that is that weekday: the day of the week on which a body meets."""
    found = day + timedelta(days=(weekday - day.weekday()) % DAYS_A_WEEK)
    for _ in range(_WEEKS_TRIED):
        if is_business_day(found):
            return found
        found += timedelta(days=DAYS_A_WEEK)
    return business_day_from(day)
