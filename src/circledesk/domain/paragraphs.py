"""Which paragraphs two people changed at once, and how each of them reads before, in both versions and merged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from circledesk.domain.facts import weighty
from circledesk.domain.texts import Delta
from circledesk.domain.versions import BEFORE, NEW, ONE, OTHER, Line, first_version, united


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The text before two people changed it at once, and how it became each side's text and the merged one."""

    before: str
    one: Delta
    other: Delta
    one_merged: Delta
    other_merged: Delta


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A place that both changed; an empty text is a paragraph that is gone.

    `start` and `end` (characters) are where it stands in the merged text; `weighty` says that both changed
    numbers, dates or names.
    """

    before: str
    one: str
    other: str
    merged: str
    start: int
    end: int
    weighty: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of the text before, and what of both met there in one line of the merged text."""

    low: int
    high: int
    met: tuple[Line, ...] = ()

    def with_lines(self, lines: Iterable[Line]) -> _Stretch:
        """The stretch with everything that `lines` are made of."""
        written = [line for line in lines if line.runs]
        low = min([self.low, *(line.low for line in written)])
        return _Stretch(low, max([self.high, *(line.high for line in written)]), self.met)

    def touches(self, line: Line) -> bool:
        """Whether `line` stands in the stretch, or was put there."""
        return line.low <= self.high and line.high >= self.low

    def left_in(self, line: Line) -> bool:
        """Whether something of the stretch is left in `line`."""
        return any(
            origin == BEFORE and first <= self.high and first + length >= self.low
            for origin, first, length in line.runs
        )


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one stretch reads in the four versions; `start` is where it stands in the merged text."""

    before: list[Line]
    one: list[Line]
    other: list[Line]
    merged: list[Line]
    start: int

    def paragraph(self) -> Paragraph | None:
        """The same for people, or None where both sides agree."""
        before, one, other, merged = (
            "\n".join(line.text for line in lines) for lines in (self.before, self.one, self.other, self.merged)
        )
        if one == other == merged:
            return None
        return Paragraph(
            before=before,
            one=one,
            other=other,
            merged=merged,
            start=self.start,
            end=self.start + len(merged),
            weighty=weighty(before, one, other),
        )


def overlaps(versions: Versions) -> list[Paragraph]:
    """The paragraphs that both changed, in the order of the text.

    Both changed a paragraph when it stands whole in neither version any more. A paragraph of the merged text that
    neither of them has ever seen is one too: what each wrote met in one line. Who only put a new paragraph in, or
    took a neighbour away, did not change it; and where both did the same there is nothing to look at.
    """
    before = first_version(versions.before)
    one, other = before.changed(versions.one, ONE), before.changed(versions.other, OTHER)
    merged = united(one.changed(versions.one_merged, NEW), other.changed(versions.other_merged, NEW))
    sheets = _Sheets(before.lines(), one.lines(), other.lines(), merged.lines())
    return [found for reading in sheets.readings() if (found := reading.paragraph()) is not None]


@dataclass(frozen=True, slots=True)
class _Sheets:
    """The paragraphs of the four versions."""

    before: list[Line]
    one: list[Line]
    other: list[Line]
    merged: list[Line]

    def readings(self) -> list[_Reading]:
        """How each stretch reads in which both changed something; what shares a line is one stretch."""
        stretches = _joined(self._changed())
        while True:
            readings = [self._reading(stretch) for stretch in stretches]
            wider = _joined(
                stretch.with_lines([*reading.one, *reading.other, *reading.merged])
                for stretch, reading in zip(stretches, readings, strict=True)
            )
            if wider == stretches:
                return readings
            stretches = wider

    def _changed(self) -> Iterator[_Stretch]:
        whole = {line.runs for line in (*self.one, *self.other)}
        for line in self.before:
            if line.runs and line.runs not in whole:
                yield _Stretch(line.low, line.high)
        for line in self.merged:
            if line.runs and line.runs not in whole:
                yield _Stretch(line.low, line.high, (line,))

    def _reading(self, stretch: _Stretch) -> _Reading:
        before = [line for line in self.before if stretch.touches(line)]
        one, other = _side(self.one, stretch), _side(self.other, stretch)
        known = [*stretch.met, *one, *other]
        merged = _between(self.merged, lambda line: stretch.left_in(line) or any(map(line.shares, known)))
        end = self.merged[-1].start + len(self.merged[-1].text)
        following = (line.start for line in self.merged if line.runs and line.low > stretch.high)
        return _Reading(before, one, other, merged, merged[0].start if merged else next(following, end))


def _joined(stretches: Iterable[_Stretch]) -> list[_Stretch]:
    """The stretches in order, those that touch each other as one."""
    found: list[_Stretch] = []
    for stretch in sorted(stretches, key=lambda one: (one.low, one.high)):
        if found and stretch.low <= found[-1].high:
            last = found.pop()
            found.append(_Stretch(last.low, max(last.high, stretch.high), last.met + stretch.met))
        else:
            found.append(stretch)
    return found


def _side(lines: list[Line], stretch: _Stretch) -> list[Line]:
    """What one side made of a stretch: lines with something left of it, or which met the other's; else what is new."""
    found = _between(lines, lambda line: stretch.left_in(line) or any(map(line.shares, stretch.met)))
    return found or _between(lines, lambda line: bool(line.runs) and stretch.touches(line))


def _between(lines: list[Line], wanted: Callable[[Line], bool]) -> list[Line]:
    """The lines from the first to the last wanted one."""
    places = [place for place, line in enumerate(lines) if wanted(line)]
    return lines[places[0] : places[-1] + 1] if places else []
