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
    business_day_from,
    easter,
    holidays,
    is_business_day,
    months_later,
    quarter_code,
    quarter_of,
    weekday_later,
)


@pytest.mark.parametrize(
    ("year", "sunday"), [(2021, (4, 4)), (2024, (3, 31)), (2026, (4, 5)), (2038, (4, 25)), (2285, (3, 22))]
)
def test_easter_falls_where_the_almanac_says(year: int, sunday: tuple[int, int]) -> None:
    assert easter(year) == date(year, *sunday)


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2021, "1.1 11.1 22.3 1.4 2.4 1.5 17.5 7.6 14.6 5.7 20.7 7.8 16.8 18.10 1.11 15.11 8.12 25.12"),
        (2024, "1.1 8.1 25.3 28.3 29.3 1.5 13.5 3.6 10.6 1.7 20.7 7.8 19.8 14.10 4.11 11.11 8.12 25.12"),
        (2025, "1.1 6.1 24.3 17.4 18.4 1.5 2.6 23.6 30.6 20.7 7.8 18.8 13.10 3.11 17.11 8.12 25.12"),
        (2026, "1.1 12.1 23.3 2.4 3.4 1.5 18.5 8.6 15.6 29.6 20.7 7.8 17.8 12.10 2.11 16.11 8.12 25.12"),
    ],
)
def test_the_holidays_of_a_year_are_those_of_the_official_calendar(year: int, days: str) -> None:
    expected = [date(year, int(month), int(day)) for day, month in (one.split(".") for one in days.split())]
    assert sorted(holidays(year)) == expected


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


@given(st.dates(date(2021, 1, 1), date(2060, 12, 31)), st.integers(0, 24))
def test_months_later_keeps_the_day_or_the_last_of_a_shorter_month(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@given(st.dates(date(2021, 1, 1), date(2060, 12, 31)), st.integers(0, 24))
def test_the_third_tuesday_stays_the_third_tuesday(day: date, months: int) -> None:
    later = weekday_later(day, months)
    assert later.weekday() == day.weekday()
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    turns = ((later.day - 1) // 7, (day.day - 1) // 7)
    assert turns[0] == turns[1] or (turns == (3, 4))


@given(st.dates(date(2021, 1, 1), date(2060, 12, 31)))
def test_a_day_moved_to_a_business_day_is_the_first_there_is(day: date) -> None:
    moved = business_day_from(day)
    assert is_business_day(moved)
    assert not any(is_business_day(day + timedelta(days=n)) for n in range((moved - day).days))
