"""The numbers of a series, over random ones: what follows is new, and every gap and every double is named."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.minutes import Number
from circledesk.domain.numbering import Given, Jump, clashes, following, jumps

NUMBERS = st.builds(Number, year=st.integers(2025, 2027), number=st.integers(1, 12))
SERIES = st.lists(st.builds(Given, number=NUMBERS, of=st.sampled_from("abcdefgh"), annulled=st.booleans()), max_size=20)


@given(SERIES, st.integers(2025, 2028))
def test_what_follows_was_never_given_and_stands_right_after_the_greatest(series: list[Given], year: int) -> None:
    wanted = following(series, year)
    taken = [one.number.number for one in series if one.number.year == year]
    assert wanted not in [one.number for one in series]
    assert wanted == Number(year=year, number=max([0, *taken]) + 1)


@given(SERIES)
def test_every_number_up_to_the_greatest_is_given_or_named_as_missing(series: list[Given]) -> None:
    missing = {(one.year, number) for one in jumps(series) for number in range(one.first, one.last + 1)}
    taken = {(one.number.year, one.number.number) for one in series}
    for year in {year for year, _ in taken}:
        own = [number for found, number in taken if found == year]
        whole = {(year, number) for number in range(min(own), max(own) + 1)}
        assert {one for one in taken | missing if one[0] == year} == whole
    assert not missing & taken


@given(SERIES)
def test_a_number_clashes_exactly_where_two_standing_actas_have_it(series: list[Given]) -> None:
    owners = {(one.number.year, one.number.number, one.of) for one in series if not one.annulled}
    standing = Counter((year, number) for year, number, _ in owners)
    found = {(one.number.year, one.number.number): len(one.of) for one in clashes(series)}
    assert found == {number: count for number, count in standing.items() if count > 1}


def test_a_series_that_begins_above_one_has_no_gap_before_it() -> None:
    series = [Given(number=Number(year=2026, number=number), of=str(number)) for number in (7, 8, 11)]
    assert jumps(series) == [Jump(year=2026, first=9, last=10)]
