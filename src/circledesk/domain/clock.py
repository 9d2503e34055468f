"""Bogotá's time and Colombia's calendar: zone, holidays (Ley 51 de 1983), business days, quarters."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

BOGOTA = ZoneInfo("America/Bogota")

_FIXED = ((1, 1), (5, 1), (7, 20), (8, 7), (12, 8), (12, 25))
_MOVED_TO_MONDAY = ((1, 6), (3, 19), (6, 29), (8, 15), (10, 12), (11, 1), (11, 11))
_DAYS_FROM_EASTER = (-3, -2, 43, 64, 71)
_FRIDAY, DAYS_A_WEEK = 4, 7


def bogota(moment: datetime) -> datetime:
    """The same instant on Bogotá's clock; `moment` must be aware."""
    return moment.astimezone(BOGOTA)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """The aware instant of `hour`:`minute` in Bogotá on `day`."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BOGOTA)


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int) -> frozenset[date]:
    """Colombia's public holidays of `year`; those of Ley Emiliani stand on their Monday."""
    fixed = {date(year, month, day) for month, day in _FIXED}
    moved = {_next_monday(date(year, month, day)) for month, day in _MOVED_TO_MONDAY}
    movable = {easter(year) + timedelta(days=days) for days in _DAYS_FROM_EASTER}
    return frozenset(fixed | moved | movable)


def is_business_day(day: date) -> bool:
    """Whether `day` is neither a week-end nor a public holiday."""
    return day.weekday() <= _FRIDAY and day not in holidays(day.year)


def add_business_days(day: date, count: int) -> date:
    """The `count`-th business day after `day` (the day itself is not counted)."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_business_day(day)
    return day


def business_days_until(today: date, day: date) -> int:
    """How many business days lie after `today` up to `day`; none once it has come."""
    return sum(is_business_day(today + timedelta(days=step)) for step in range(1, (day - today).days + 1))


def business_day_from(day: date) -> date:
    """`day` itself, or the first business day after it."""
    return day if is_business_day(day) else add_business_days(day, 1)


def months_later(day: date, months: int) -> date:
    """The same day of the month `months` later; the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def weekday_later(day: date, months: int) -> date:
    """The same weekday of the month `months` later (its third Tuesday, its last Friday), as bodies agree to meet."""
    turn = (day.day - 1) // DAYS_A_WEEK
    first = months_later(day.replace(day=1), months)
    found = first + timedelta(days=(day.weekday() - first.weekday()) % DAYS_A_WEEK + DAYS_A_WEEK * turn)
    return found if found.month == first.month else found - timedelta(days=DAYS_A_WEEK)


def quarter_of(day: date) -> tuple[date, date]:
    """First and last day of the calendar quarter that holds `day`."""
    first = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    following = date(first.year + (first.month == 10), (first.month + 2) % 12 + 1, 1)  # noqa: PLR2004
    return first, following - timedelta(days=1)


def quarter_code(day: date) -> str:
    """The period's code as people write it: `2026-T4`."""
    return f"{day.year}-T{(day.month - 1) // 3 + 1}"


def _next_monday(day: date) -> date:
    return day + timedelta(days=-day.weekday() % DAYS_A_WEEK)
