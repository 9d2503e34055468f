"""Writes a long text of the record as headings, lists, tables, statements and paragraphs of a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circledesk.documents.composer import Composer, Entry
from circledesk.documents.markup import Cell, Column, Line, Markup, Text, markup, strong
from circledesk.documents.phrases import Phrases
from circledesk.domain.inline import EVIDENCE, Run, Runs, plain
from circledesk.domain.markup import Block, Heading, Item, Paragraph, Statement, Table, parse

_NARROWEST, _WIDEST = 6, 60  # letters of a cell that count for the width of its column


class TextWriter:
    """`annexes` are the numbers of the attachments that the text may refer to, by the ids of their records."""

    def __init__(self, composer: Composer, phrases: Phrases, annexes: Mapping[str, int]) -> None:
        self._composer, self._phrases, self._annexes = composer, phrases, annexes
        self._level = 3

    def write(self, text: str) -> None:
        """Write the whole text at the end of the story."""
        entries: list[Entry] = []
        self._level = 3
        for block in parse(text):
            if isinstance(block, Item):
                label = "" if block.number is None else f"{block.number}."
                entries.append(Entry(self._text(block.runs), label, block.depth))
                continue
            self._composer.entries(entries)
            entries = []
            self._block(block)
        self._composer.entries(entries)

    def _block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self._level = min(3 + block.level, self._level + 1)  # no reader may miss a level
            self._composer.heading(self._level, self._text(block.runs))
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Statement):
            key = "dissent_by" if block.dissent else "statement_by"
            title = self._phrases.say(key, name=block.speaker)
            self._composer.box(title, [Line(self._text(block.runs), "box")])
        elif isinstance(block, Paragraph):
            self._composer.paragraph(self._text(block.runs))

    def _table(self, table: Table) -> None:
        head, *rows = table.rows
        widths = [max(_letters(row[place]) for row in table.rows) for place in range(len(head))]
        columns = [Column(self._text(cell), width) for cell, width in zip(head, widths, strict=True)]
        body: list[Sequence[Cell]] = [[self._text(cell) for cell in row] for row in rows]
        self._composer.table(columns, body)

    def _text(self, runs: Runs) -> Text:
        return Markup("".join(self._run(run) for run in runs))

    def _run(self, run: Run) -> Markup:
        words = run.text + self._where(run)
        return strong(words) if run.bold else markup(words)

    def _where(self, run: Run) -> str:
        """Where words lead, said so that it can be read on paper."""
        if run.target.startswith(EVIDENCE):
            number = self._annexes.get(run.target.removeprefix(EVIDENCE))
            return f" ({self._phrases.say('annex_number', number=number)})" if number else ""
        address = run.target.removeprefix("mailto:")
        return f" ({address})" if address and address != run.text else ""


def _letters(runs: Runs) -> int:
    return min(max(len(plain(runs)), _NARROWEST), _WIDEST)
