"""The light markup of long texts: headings, lists, tables and statements, one to a line of plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from circledesk.domain.inline import Run, Runs, merged, plain, runs, tokens, written

DEEPEST = 2
"""How deep an item of a list may stand; the outermost is 0."""

MOST_NUMBER = 999
"""The greatest number of an entry: with more digits it is a year, or a figure that begins a sentence."""

_LINE = re.compile(
    r"[ \t]*(?:"
    r"(?P<heading>\#{1,3})[ \t]+"
    r"|(?P<bullet>[-*•])(?:[ \t]+|$)"
    r"|(?P<number>\d{1,3})[.)](?:[ \t]+|$)"
    r"|(?P<row>\|)(?=.*\S)"
    r"|>[ ]?(?P<word>\w+)[ ](?:de|by)[ ](?P<speaker>[^:|*\[\]\\>]{1,120}?)[ ]?:(?:[ \t]+|$)"
    r")"
)
_FIRST = frozenset(" \t#-*•|>0123456789")
_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")
_JOINED = {
    "Constancia": "de",
    "Discrepancia": "de",
    "Statement": "by",
    "Dissent": "by",
    "Déclaration": "de",
    "Désaccord": "de",
}
_DISSENT = frozenset({"Discrepancia", "Dissent", "Désaccord"})


class Kind(Enum):
    """What a line is."""

    PARAGRAPH = auto()
    HEADING = auto()
    BULLET = auto()
    NUMBER = auto()
    ROW = auto()
    STATEMENT = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """What one line is, and at which of its characters the words begin.

    `level` is a heading's (1 or 2) or how deep an item stands; `label` an item's number, or a statement's word.
    """

    kind: Kind
    start: int
    level: int = 0
    label: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that stand for themselves."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within an item, of level 1 or 2."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list; `number` is None under a bullet."""

    depth: int
    number: int | None
    runs: Runs


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, as many in each; the first row is the heading."""

    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody asked to have on record; `word` says as what, in the language of the text."""

    word: str
    speaker: str
    runs: Runs

    @property
    def dissent(self) -> bool:
        """Whether somebody did not agree."""
        return self.word in _DISSENT


Block = Paragraph | Heading | Item | Table | Statement


def line_of(text: str) -> Line:
    """What a line is."""
    if text[:1] not in _FIRST:
        return Line(Kind.PARAGRAPH, 0)
    found = _LINE.match(text)
    known = _marked(text, found) if found else None
    return known or Line(Kind.PARAGRAPH, len(text) - len(text.lstrip()))


def parse(text: str) -> list[Block]:
    """What a text consists of; empty lines part paragraphs and are no blocks themselves."""
    blocks: list[Block] = []
    rows: list[tuple[Runs, ...]] = []
    for raw in text.split("\n"):
        line = line_of(raw)
        if line.kind is Kind.ROW:
            if not is_rule(raw):
                rows.append(tuple(runs(raw, *cell) for cell in cells(raw)))
            continue
        if rows:
            blocks.append(_table(rows))
            rows = []
        block = _block(raw, line)
        if block is not None:
            blocks.append(block)
    if rows:
        blocks.append(_table(rows))
    return blocks


def render(blocks: Iterable[Block]) -> str:
    """The text that reads as these blocks; two tables in a row are kept apart by an empty line."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Table) and lines and line_of(lines[-1]).kind is Kind.ROW:
            lines.append("")
        lines += _lines(block)
    return "\n".join(lines)


def cells(row: str) -> list[tuple[int, int]]:
    """Where the cells of a table's row stand, the blanks around their words included."""
    bars = [place for place, sign in enumerate(row) if sign == "|" and not _escaped(row, place)]
    ends = bars[1:]
    if not bars or row[bars[-1] + 1 :].strip() or len(bars) == 1:
        ends = [*ends, len(row)]
    return [(start + 1, end) for start, end in zip(bars, ends, strict=False)]


def is_rule(row: str) -> bool:
    """Whether a row only draws a line below the heading, as other programs write it."""
    return _RULE.fullmatch(row) is not None


def statement_line(word: str, speaker: str, words: str = "") -> str:
    """The line that puts on record what somebody says."""
    return f"> {word} {_JOINED[word]} {speaker}: {words}"


def shown(text: str) -> str:
    """The words of a text as people read them, line by line, without a marker."""
    return "\n".join(_shown(raw) for raw in text.split("\n"))


def words_of(block: Block) -> str:
    """The words of a block, cells parted by blanks."""
    if isinstance(block, Table):
        return " ".join(plain(cell) for row in block.rows for cell in row if cell)
    return plain(block.runs)


def _marked(text: str, found: re.Match[str]) -> Line | None:
    start = found.end()
    if found["heading"]:
        return Line(Kind.HEADING, start, max(1, len(found["heading"]) - 1))
    if found["bullet"]:
        return Line(Kind.BULLET, start, _depth(text))
    if found["number"]:
        return Line(Kind.NUMBER, start, _depth(text), found["number"])
    if found["row"]:
        return Line(Kind.ROW, start)
    speaker = (found["speaker"] or "").strip()
    known = found["word"] in _JOINED and speaker
    return Line(Kind.STATEMENT, start, label=found["word"], speaker=speaker) if known else None


def _shown(raw: str) -> str:
    line = line_of(raw)
    if line.kind is Kind.ROW:
        return " ".join(plain(runs(raw, *cell)) for cell in cells(raw)).strip()
    words = "".join(raw[one.start : one.end] for one in tokens(raw, line.start) if not one.marker)
    if line.kind is Kind.NUMBER:
        return f"{line.label}. {words}"
    return f"{line.speaker}: {words}" if line.kind is Kind.STATEMENT else words


def _block(raw: str, line: Line) -> Block | None:
    found = runs(raw, line.start)
    if line.kind is Kind.STATEMENT:
        return Statement(line.label, line.speaker, found)
    if not found:
        return None
    if line.kind is Kind.HEADING:
        return Heading(line.level, found)
    if line.kind is Kind.BULLET:
        return Item(line.level, None, found)
    if line.kind is Kind.NUMBER:
        return Item(line.level, int(line.label), found)
    return Paragraph(found)


def _table(rows: Sequence[tuple[Runs, ...]]) -> Table:
    width = max(len(row) for row in rows)
    return Table(tuple((*row, *((),) * (width - len(row))) for row in rows))


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        for row in block.rows:
            yield f"| {' | '.join(_one_line(cell) for cell in row)} |"
        return
    words = _one_line(block.runs)
    if isinstance(block, Heading):
        yield f"{'#' * (block.level + 1)} {words}"
    elif isinstance(block, Item):
        mark = "-" if block.number is None else f"{block.number}."
        yield f"{'  ' * block.depth}{mark} {words}"
    elif isinstance(block, Statement):
        yield statement_line(block.word, block.speaker, words)
    else:
        yield _as_paragraph(words)


def _one_line(found: Runs) -> str:
    return written(merged(Run(run.text.replace("\n", " "), run.bold, run.target) for run in found))


def _as_paragraph(words: str) -> str:
    """Words that must not be taken for a heading, an item, a row or a statement."""
    if line_of(words).kind is Kind.PARAGRAPH:
        return words
    digits = len(words) - len(words.lstrip("0123456789"))
    return f"{words[:digits]}\\{words[digits:]}"


def _depth(text: str) -> int:
    indent = text[: len(text) - len(text.lstrip(" \t"))].replace("\t", "  ")
    return min(len(indent) // 2, DEEPEST)


def _escaped(text: str, place: int) -> bool:
    """Whether the sign at `place` has an odd number of backslashes before it."""
    before = text[:place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
