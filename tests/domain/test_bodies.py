"""The rhythm of a body: when it meets again, when it is late, and which day is proposed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.bodies import due_on, rhythm, series
from circledesk.domain.clock import holidays, is_business_day


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2026, 1, 20), date(2026, 3, 20)),
        (date(2026, 10, 14), date(2026, 12, 14)),
        (date(2026, 9, 8), date(2026, 11, 10)),  # second Tuesday to second Tuesday: two months and two days
        (date(2026, 1, 23), date(2026, 3, 27)),  # fourth Friday to fourth Friday
        (date(2025, 12, 29), date(2026, 3, 2)),  # there is no 29 February: 28 is a Saturday, Monday counts
        (date(2026, 1, 2), date(2026, 3, 6)),
        (date(2026, 4, 12), date(2026, 6, 16)),  # Monday 15 June is Sagrado Corazón, moved by Ley Emiliani
        (date(2026, 6, 17), date(2026, 8, 19)),
        (date(2026, 10, 30), date(2026, 12, 30)),
        (date(2026, 11, 8), date(2027, 1, 12)),  # Monday 11 January 2027 is Reyes, moved by Ley Emiliani
    ],
)
def test_a_body_that_meets_every_two_months_is_due_on_a_business_day(last: date, due: date) -> None:
    assert due_on(last, 2) == due


def test_edge_26_a_body_is_not_late_on_a_holiday_moved_to_monday() -> None:
    last, moved = date(2026, 4, 12), date(2026, 6, 15)
    assert moved in holidays(2026)
    assert rhythm(last, 2, moved, 5).days_late == 0
    assert rhythm(last, 2, moved + timedelta(days=1), 5).days_late == 0
    assert rhythm(last, 2, moved + timedelta(days=2), 5).days_late == 1


def test_a_body_on_time_is_proposed_its_usual_weekday_and_a_late_one_the_next_it_can_be_called_for() -> None:
    last = date(2026, 8, 11)  # second Tuesday
    assert rhythm(last, 2, date(2026, 9, 1), 5).proposed == date(2026, 10, 13)
    late = rhythm(last, 2, date(2026, 12, 1), 5)
    assert (late.days_late, late.proposed) == (49, date(2026, 12, 15))


@given(
    last=st.dates(date(2021, 1, 1), date(2029, 12, 31)),
    months=st.integers(1, 12),
    days=st.integers(0, 500),
    notice=st.integers(0, 10),
)
def test_what_is_proposed_is_a_business_day_with_notice_and_who_keeps_the_series_is_never_late(
    last: date, months: int, days: int, notice: int
) -> None:
    today = last + timedelta(days=days)
    pace = rhythm(last, months, today, notice)
    assert is_business_day(pace.proposed)
    assert pace.proposed >= today
    assert sum(is_business_day(today + timedelta(days=n)) for n in range(1, (pace.proposed - today).days + 1)) >= notice
    assert rhythm(last, months, series(last, months, 2)[1], notice).days_late == 0
