"""Finds people and days in what was typed, so that nobody types them twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

from circledesk.domain.naming import folded

_MONTHS = (
    "enero january janvier",
    "febrero february fevrier",
    "marzo march mars",
    "abril april avril",
    "mayo may mai",
    "junio june juin",
    "julio july juillet",
    "agosto august aout",
    "septiembre setiembre september septembre",
    "octubre october octobre",
    "noviembre november novembre",
    "diciembre december decembre",
)
_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAMES = "|".join(_NUMBER)
_DAY = re.compile(
    r"\b(?:(?P<iso>\d{4}-\d{2}-\d{2})"
    r"|(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"
    r"|(?P<spelt>\d{1,2})(?:o|°|er|st|nd|rd|th|\.)? (?:de |of )?"
    rf"(?P<name>{_NAMES})(?:,? (?:de |del )?(?P<of>\d{{4}}))?"
    rf"|(?P<first>{_NAMES}) (?P<then>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<in>\d{{4}}))?)\b"
)


def people_in(text: str, names: Mapping[str, str]) -> list[str]:
    """The keys of those whose full names stand in a text, in the order in which they do."""
    known = folded(text)
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    for key, name in sorted(names.items(), key=lambda one: -len(one[1])):
        wanted = folded(name)
        for place in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", known) if wanted else ():
            if not any(start < place.end() and place.start() < end for start, end in taken):
                taken.append(place.span())
                found.setdefault(key, place.start())
    return sorted(found, key=lambda key: found[key])


def days_in(text: str, today: date) -> list[date]:
    """The days that stand in a text, in Spanish, English or French; one without a year is the next such day."""
    return list(_days(folded(text), today))


def _days(text: str, today: date) -> Iterator[date]:
    for found in _DAY.finditer(text):
        with suppress(ValueError):  # the 31st of a shorter month is no day
            if found["iso"]:
                yield date.fromisoformat(found["iso"])
            elif found["day"]:
                yield date(int(found["year"]), int(found["month"]), int(found["day"]))
            else:
                day, name = (found["spelt"], found["name"]) if found["spelt"] else (found["then"], found["first"])
                yield _spelt(int(day), _NUMBER[name], found["of"] or found["in"], today)


def _spelt(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year), month, day)
    this = date(today.year, month, day)
    return this if this >= today else date(today.year + 1, month, day)
