"""What an editor's keys make of a line: bold words, headings, entries of lists, and how the line after it begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from circledesk.domain.inline import Run, Token, tokens, written
from circledesk.domain.markup import DEEPEST, Kind, Line, cells, line_of


@dataclass(frozen=True, slots=True)
class Drafted:
    """A line as it is now, and what is selected in it (characters)."""

    text: str
    start: int
    end: int


def with_bold(line: str, start: int, end: int) -> Drafted:
    """The words from `start` to `end` bold, or no longer where all of them are; without words, bold ones may follow."""
    low, high = _content(line, start)
    start, end = max(low, min(start, high)), max(low, min(end, high))
    start, end = _word(line, start, (low, high)) if start == end else (start, end)
    if not line[start:end].strip():
        return Drafted(f"{line[:end]}****{line[end:]}", end + 2, end + 2)
    found = tokens(line, low, high)
    chosen = [one for one in _cut(found, start, end) if not one.marker]
    within = [one for one in chosen if start <= one.start and one.end <= end and line[one.start : one.end].strip()]
    bold = not all(one.bold for one in within)
    before = [_run(line, one) for one in chosen if one.end <= start]
    middle = [replace(_run(line, one), bold=bold) for one in chosen if start <= one.start < end]
    after = [_run(line, one) for one in chosen if one.start >= end]
    text = f"{line[:low]}{written([*before, *middle, *after])}{line[high:]}"
    shown = sum(len(run.text) for run in before)
    return _select(text, low, (shown, shown + sum(len(run.text) for run in middle)))


def as_kind(line: str, kind: Kind, level: int = 0, number: int = 1) -> str:
    """The line as a heading, an entry of a list or a paragraph; its words stay."""
    words = line[line_of(line).start :]
    marks = {
        Kind.HEADING: f"{'#' * (level + 1)} ",
        Kind.BULLET: f"{'  ' * level}- ",
        Kind.NUMBER: f"{'  ' * level}{number}. ",
    }
    return f"{marks.get(kind, '')}{words}"


def toggled(line: str, kind: Kind, number: int = 1) -> str:
    """The next of what a key makes of a line: heading, smaller heading, paragraph; or entry, paragraph."""
    known = line_of(line)
    if kind is Kind.HEADING and known.kind is Kind.HEADING and known.level == 1:
        return as_kind(line, kind, 2)
    if known.kind is kind:
        return as_kind(line, Kind.PARAGRAPH)
    depth = known.level if known.kind in {Kind.BULLET, Kind.NUMBER} else 0
    return as_kind(line, kind, 1 if kind is Kind.HEADING else depth, number)


def deeper(line: str, by: int) -> str:
    """An entry of a list further in (or out, for a negative `by`)."""
    known = line_of(line)
    if known.kind not in {Kind.BULLET, Kind.NUMBER}:
        return line
    level = max(0, min(known.level + by, DEEPEST))
    return as_kind(line, known.kind, level, int(known.label or 1))


def following(line: str) -> str | None:
    """How the line after this one begins; None where this one is an empty entry or row, which ends its list."""
    known = line_of(line)
    if known.kind in {Kind.BULLET, Kind.NUMBER}:
        if not line[known.start :].strip():
            return None
        number = int(known.label) + 1 if known.label else 1
        return as_kind("", known.kind, known.level, number)
    if known.kind is Kind.ROW:
        places = cells(line)
        empty = not any(line[start:end].strip() for start, end in places)
        return None if empty else f"|{'  |' * len(places)}"
    return ""


def number_after(lines: Sequence[str]) -> int:
    """The number of an entry that follows these lines."""
    known = line_of(lines[-1]) if lines else Line(Kind.PARAGRAPH, 0)
    return int(known.label) + 1 if known.kind is Kind.NUMBER else 1


def next_cell(row: str, at: int, by: int) -> tuple[int, int] | None:
    """Where the words of the next cell (or, for a negative `by`, the one before) stand; None beyond the last."""
    places = cells(row)
    here = next((place for place, (_, end) in enumerate(places) if at <= end), len(places) - 1)
    if not 0 <= here + by < len(places):
        return None
    start, end = places[here + by]
    words = row[start:end]
    if not words.strip():
        return (min(start + 1, end),) * 2
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _content(line: str, at: int) -> tuple[int, int]:
    """Where the words around `at` begin and end: those of a cell, or of the line behind its marker."""
    known = line_of(line)
    if known.kind is not Kind.ROW:
        return known.start, len(line)
    return next((cell for cell in cells(line) if at <= cell[1]), (len(line), len(line)))


def _word(line: str, at: int, content: tuple[int, int]) -> tuple[int, int]:
    start = end = at
    while start > content[0] and line[start - 1].isalnum():
        start -= 1
    while end < content[1] and line[end].isalnum():
        end += 1
    return start, end


def _cut(found: Sequence[Token], start: int, end: int) -> list[Token]:
    """The stretches, parted where the selection begins and ends."""
    parted = list(found)
    for place in (start, end):
        parted = [piece for one in parted for piece in _parted(one, place)]
    return parted


def _parted(token: Token, place: int) -> list[Token]:
    if token.marker or not token.start < place < token.end:
        return [token]
    return [replace(token, end=place), replace(token, start=place)]


def _run(line: str, token: Token) -> Run:
    return Run(line[token.start : token.end], token.bold, token.target)


def _select(text: str, low: int, shown: tuple[int, int]) -> Drafted:
    """The line with the words selected that stand at `shown`, counted without markers."""
    start = end = len(text)
    place = 0
    for one in tokens(text, low):
        if one.marker:
            continue
        size = one.end - one.start
        if place <= shown[0] < place + size:
            start = one.start + shown[0] - place
        if place < shown[1] <= place + size:
            end = one.start + shown[1] - place
        place += size
    return Drafted(text, min(start, end), end)
