"""The numbers a body gives its actas: what comes next, what was given twice, what is missing (domain.md 2.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from circledesk.domain.minutes import Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A number as it was given: to the acta `of` a session, or to a clarifying acta of that id.

    `annulled` keeps the number taken for ever, yet nobody will mistake it for another acta of the same number.
    """

    number: Number
    of: str
    annulled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One number that several actas have, none of them annulled."""

    number: Number
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """Numbers of a year that no acta known here has: from `first` to `last`."""

    year: int
    first: int
    last: int


def following(given: Iterable[Given], year: int) -> Number:
    """The number after the greatest of a year; a number is never reused and never fills a gap."""
    taken = (one.number.number for one in given if one.number.year == year)
    return Number(year=year, number=max(taken, default=0) + 1)


def clashes(given: Iterable[Given]) -> list[Clash]:
    """Every number that several standing actas have, in order."""
    owners: dict[tuple[int, int], set[str]] = defaultdict(set)
    for one in given:
        if not one.annulled:
            owners[one.number.year, one.number.number].add(one.of)
    return [
        Clash(number=Number(year=year, number=number), of=tuple(sorted(of)))
        for (year, number), of in sorted(owners.items())
        if len(of) > 1
    ]


def jumps(given: Iterable[Given]) -> list[Jump]:
    """What is missing below the greatest number of each year, in order; a series may begin above 1."""
    years: dict[int, set[int]] = defaultdict(set)
    for one in given:
        years[one.number.year].add(one.number.number)
    found = []
    for year, taken in sorted(years.items()):
        run = sorted(taken)
        found += [
            Jump(year=year, first=before + 1, last=after - 1) for before, after in pairwise(run) if after - before > 1
        ]
    return found
