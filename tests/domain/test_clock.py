"""Colombia's calendar: moved holidays, business days, quarters, and Bogotá's time everywhere."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.clock import (
    add_business_days,
    at,
    bogota,
    easter,
    holidays,
    is_business_day,
    quarter_code,
    quarter_of,
)


@pytest.mark.parametrize(
    ("year", "sunday"), [(2021, (4, 4)), (2024, (3, 31)), (2026, (4, 5)), (2038, (4, 25)), (2285, (3, 22))]
)
def test_easter_falls_where_the_almanac_says(year: int, sunday: tuple[int, int]) -> None:
    assert easter(year) == date(year, *sunday)


def test_the_holidays_of_2026_are_those_of_the_official_calendar() -> None:
    expected = [(1, 1), (1, 12), (3, 23), (4, 2), (4, 3), (5, 1), (5, 18), (6, 8), (6, 15), (6, 29), (7, 20)]
    expected += [(8, 7), (8, 17), (10, 12), (11, 2), (11, 16), (12, 8), (12, 25)]
    assert sorted(holidays(2026)) == [date(2026, month, day) for month, day in expected]


def test_a_deadline_skips_a_holiday_moved_by_ley_emiliani() -> None:
    # Edge case 26 of the domain: Friday 13 November 2026; Monday 16 is a holiday.
    assert add_business_days(date(2026, 11, 13), 1) == date(2026, 11, 17)


@given(st.dates(date(2021, 1, 1), date(2040, 12, 31)), st.integers(0, 30))
def test_business_days_are_counted_one_by_one(day: date, count: int) -> None:
    end = add_business_days(day, count)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(map(is_business_day, between)) == count
    assert count == 0 or is_business_day(end)


@given(st.dates(date(2021, 1, 1), date(2040, 12, 31)))
def test_a_quarter_holds_its_day_and_has_three_months(day: date) -> None:
    first, last = quarter_of(day)
    assert first <= day <= last
    assert (last + timedelta(days=1)).day == 1
    assert quarter_code(first) == quarter_code(last) == quarter_code(day)
    assert (last.month - first.month, first.day) == (2, 1)


def test_an_evening_in_bogota_is_still_that_day() -> None:
    assert bogota(datetime(2026, 11, 24, 2, tzinfo=UTC)).date() == date(2026, 11, 23)
    assert at(date(2026, 11, 23), 9).astimezone(UTC).hour == 14
