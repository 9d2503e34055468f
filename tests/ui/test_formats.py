"""Dates as each language writes them."""

from __future__ import annotations

from datetime import date

import pytest

from circledesk.services.words import Words
from circledesk.system import resources
from circledesk.ui.formats import Formats

FIRST, SECOND = date(2026, 12, 1), date(2026, 12, 2)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("es", "1 de diciembre de 2026", "2 de diciembre de 2026"),
        ("en", "1 December 2026", "2 December 2026"),
        ("fr", "1er décembre 2026", "2 décembre 2026"),
    ],
)
def test_the_first_of_a_month_is_ordinal_in_french_alone(language: str, first: str, second: str) -> None:
    formats, words = Formats(language), Words(language, resources.catalogue(language))
    assert [formats.day(one) for one in (FIRST, SECOND)] == [first, second]
    assert [words.day(one) for one in (FIRST, SECOND)] == [first, second]
    assert formats.long_day(FIRST).endswith(first)


def test_a_short_day_is_ordinal_too() -> None:
    assert Formats("fr").short_day(FIRST) == "1er déc 2026"
