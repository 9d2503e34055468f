"""Versions of a text by the identity of their characters, so that a paragraph is known wherever it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from circledesk.domain.texts import Delta

Run: TypeAlias = "tuple[int, int, int]"
"""Characters by identity: who brought them (0 was there before, 1 and 2 the sides), the first one, how many."""

BEFORE, ONE, OTHER, NEW = range(4)


@dataclass(slots=True)
class Line:
    """A paragraph of one version: its text, whose characters it is made of, and its stretch of the text before."""

    text: str
    start: int
    runs: tuple[Run, ...]
    low: int
    high: int

    def shares(self, other: Line) -> bool:
        """Whether two paragraphs have characters in common."""
        if self.high < other.low or other.high < self.low:
            return False
        return any(
            one[0] == two[0] and one[1] < two[1] + two[2] and two[1] < one[1] + one[2]
            for one in self.runs
            for two in other.runs
        )


@dataclass(slots=True)
class Version:
    """A version's text with the identity of each character, and which stretch of the text before new ones replace."""

    text: str
    runs: list[Run]
    gaps: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)

    def changed(self, delta: Delta, origin: int) -> Version:
        """What `delta` makes of it; characters put in are `origin`'s."""
        made = Version("", [], dict(self.gaps))
        reader, place, brought, texts = _Reader(self.runs), 0, 0, []
        for kept, removed, inserted in _clusters(delta, len(self.text)):
            made.runs.extend(reader.take(kept))
            texts += [self.text[place : place + kept], inserted]
            place += kept + removed
            low = reader.gap
            reader.take(removed)
            if inserted:
                # A number is left out between two insertions, so that neighbours do not become one run.
                made.runs.append((origin, brought, len(inserted)))
                made.gaps[origin, brought] = low, reader.gap
                brought += len(inserted) + 1
        made.text = "".join(texts)
        return made

    def lines(self) -> list[Line]:
        """Its paragraphs, blank ones too."""
        reader, start, found = _Reader(self.runs), 0, []
        brought = sorted(self.gaps)
        for text in self.text.split("\n"):
            low = reader.gap
            runs = tuple(_joined(reader.take(len(text))))
            spans = [self._span(run, brought) for run in runs] or [(low, low)]
            found.append(Line(text, start, runs, min(one for one, _ in spans), max(one for _, one in spans)))
            reader.take(1)
            start += len(text) + 1
        return found

    def _span(self, run: Run, brought: list[tuple[int, int]]) -> tuple[int, int]:
        origin, first, length = run
        if origin == BEFORE:
            return first, first + length
        return self.gaps[brought[bisect_right(brought, (origin, first)) - 1]]


class _Reader:
    """Reads runs from the beginning; `gap` is the place in the text before that was reached."""

    def __init__(self, runs: Iterable[Run]) -> None:
        self._runs: Iterator[Run] = iter(runs)
        self._rest: Run | None = None
        self.gap = 0

    def take(self, count: int) -> list[Run]:
        """The next `count` characters, or what is left."""
        taken: list[Run] = []
        while count > 0:
            run = self._rest or next(self._runs, None)
            if run is None:
                break
            origin, first, length = run
            used = min(length, count)
            taken.append((origin, first, used))
            self._rest = (origin, first + used, length - used) if used < length else None
            self.gap = first + used if origin == BEFORE else self.gap
            count -= used
        return taken


def _clusters(delta: Delta, length: int) -> Iterator[tuple[int, int, str]]:
    """A delta as (kept, removed, inserted): whether one removed or inserted first is not told apart."""
    kept, removed, inserted = 0, 0, ""
    for step in delta:
        if isinstance(step, str):
            inserted += step
        elif step < 0:
            removed -= step
        elif removed or inserted:
            yield kept, removed, inserted
            length -= kept + removed
            kept, removed, inserted = step, 0, ""
        else:
            kept += step
    yield kept, removed, inserted
    yield length - kept - removed, 0, ""


def united(by_one: Version, by_other: Version) -> Version:
    """The merged text, each character known by the side that knows it."""
    runs: list[Run] = []
    reader = _Reader(by_other.runs)
    for run in by_one.runs:
        others = reader.take(run[2])
        runs.extend(others if run[0] == NEW else [run])
    return Version(by_one.text, runs, by_one.gaps | by_other.gaps)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs with those joined that follow each other without a break."""
    last: Run | None = None
    for run in runs:
        if last and last[0] == run[0] and last[1] + last[2] == run[1]:
            last = (last[0], last[1], last[2] + run[2])
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def first_version(text: str) -> Version:
    """The text before anybody changed it."""
    return Version(text, [(BEFORE, 0, len(text))] if text else [])
