"""Composes a story: headings, paragraphs, lists, tables, boxes and signatures with their structure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table, TableStyle

from circledesk.documents.fonts import REGULAR
from circledesk.documents.markup import Cell, Column, Line, Signature, Text, markup
from circledesk.documents.page import ACCENT, RULE, STYLES, TEXT_WIDTH, TINT, balanced
from circledesk.documents.structure import Element
from circledesk.documents.tagged import Drawing, SignatureBox, TaggedCanvas, TaggedItem, TaggedParagraph, mark_decor

_ROOM_AFTER = {1: 0.0, 2: 66.0, 3: 36.0, 4: 36.0, 5: 36.0}
_TALL_ROW, _TALL_BOX, _SMALL_TABLE = 240.0, 300.0, 180.0
_FIELD = (222.0, 66.0)
_GAP, _AFTER_NUMBER = 18.0, 15.0
_LETTER, _PAD = 0.52, 8.0  # a letter's mean width in ems; points beside the text of a cell
_EVERY = ((0, 0), (-1, -1))
_BULLET = "•"
_OUTLINED = frozenset({"H1", "H2", "H3"})

Rows = list[list[list[Flowable]]]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list: its words, its number with its sign (a bullet without one), and how deep it stands."""

    text: Text
    label: str = ""
    depth: int = 0


class Composer:
    """A growing story and its structure. What is added stands at the end, inside the groups that are open."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.story: list[Flowable] = []
        self._group = self.root
        self._together = False

    @contextmanager
    def group(self, role: str = "Sect") -> Iterator[None]:
        """What is added in this block belongs to a new element."""
        outer = self._group
        self._group = outer.add(role)
        yield
        self._group = outer

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is added in this block stays on one page where it fits on one."""
        if self._together:
            yield
            return
        outer, self.story, self._together = self.story, [], True
        yield
        outer.append(KeepTogether(self.story))
        self.story, self._together = outer, False

    def heading(self, level: int, text: Text, room: float = 0.0) -> None:
        """A heading, with at least `room` points below it on its page (a default by level)."""
        chosen = STYLES[f"H{level}"]
        self.story.append(CondPageBreak(chosen.spaceBefore + chosen.leading + (room or _ROOM_AFTER[level])))
        self._add(text, f"H{level}", f"H{level}")

    def paragraph(self, text: Text, style: str = "body") -> None:
        """A paragraph; an empty one is left out."""
        if text.strip():
            self._add(text, style, "P")

    def space(self, points: float) -> None:
        """Room before what follows."""
        self.story.append(Spacer(1, points))

    def new_page(self) -> None:
        """What follows begins a page."""
        self.story.append(PageBreak())

    def listing(self, items: Sequence[Text], numbers: Sequence[int] = ()) -> None:
        """A list with bullets, or with the given numbers."""
        labels = [f"{number}." for number in numbers] or [""] * len(items)
        self.entries([Entry(text, label) for text, label in zip(items, labels, strict=True)])

    def entries(self, entries: Sequence[Entry]) -> None:
        """A list whose entries may have lists of their own below them; an entry is never deeper by two at once."""
        lists: list[tuple[Element, bool]] = []
        above: list[TaggedItem] = []
        for entry in entries:
            depth, numbered = min(entry.depth, len(lists)), bool(entry.label)
            del lists[depth + 1 :], above[depth:]
            if len(lists) > depth and lists[depth][1] != numbered:
                del lists[depth]
            if len(lists) == depth:
                owner = _body_with_list(above[-1]) if above else self._group
                kind = "Decimal" if numbered else "Disc"
                lists.append((owner.add("L", O="List", ListNumbering=kind), numbered))
            row = lists[depth][0].add("LI")
            label = row.add("Lbl")
            item = TaggedItem(markup(entry.text), STYLES[f"item{depth or ''}"], row.add("LBody"))
            item.label, item.label_element = entry.label or _BULLET, label
            above.append(item)
            self.story.append(item)
        if entries:
            self.space(3)

    def facts(self, rows: Sequence[tuple[str, Cell]], share: float = 0.22) -> None:
        """Label and value, row by row: a table whose row headers are the labels."""
        shown = [(label, cell) for label, cell in rows if cell]
        if not shown:
            return
        parent = self._group.add("Table")
        cells: Rows = []
        for label, cell in shown:
            row = parent.add("TR")
            head = _cell(label, row.add("TH", O="Table", Scope="Row"), "label")
            cells.append([head, _cell(cell, row.add("TD"), "fact")])
        commands = [("TOPPADDING", *_EVERY, 1.6), ("BOTTOMPADDING", *_EVERY, 1.6), ("TOPPADDING", (0, 0), (0, -1), 2.6)]
        self.story.append(_table(cells, [TEXT_WIDTH * share, TEXT_WIDTH * (1 - share)], commands))
        self.space(4)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> None:
        """A table with a heading row (repeated on each page) and its first column as row headers."""
        parent = self._group.add("Table")
        head = parent.add("TR")
        body: Rows = [
            [
                _cell(column.title, head.add("TH", O="Table", Scope="Column"), _style("head", column))
                for column in columns
            ]
        ]
        for row in rows:
            line = parent.add("TR")
            first = _cell(row[0], line.add("TH", O="Table", Scope="Row"), _style("cell", columns[0]))
            rest = [
                _cell(cell, line.add("TD"), _style("cell", column))
                for cell, column in zip(row[1:], columns[1:], strict=True)
            ]
            body.append([first, *rest])
        whole = sum(column.share for column in columns)
        commands = [
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, ACCENT),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            *(("RIGHTPADDING", (n, 0), (n, -1), _AFTER_NUMBER) for n, column in enumerate(columns) if column.number),
        ]
        widths = [TEXT_WIDTH * column.share / whole for column in columns]
        block: list[Flowable] = [_table(body, widths, commands, head=1), Spacer(1, 7)]
        if sum(max(map(_height, cells, widths)) for cells in body) < _SMALL_TABLE:
            block = self._kept([*self._last_heading(), *block])
        self.story += block

    def box(self, title: Text, content: Sequence[Line]) -> None:
        """A tinted block with a title (a heading of level 4), for what must not be overlooked."""
        with self.group("Div"):
            rows: Rows = [[_cell(title, self._group.add("H4"), "H4")]]
            rows += [[_cell(line.text, self._group.add("P"), line.style)] for line in content if line.text.strip()]
        last = len(rows) - 1
        commands = [
            ("BACKGROUND", *_EVERY, TINT),
            ("LINEBEFORE", (0, 0), (0, -1), 2.4, ACCENT),
            ("LEFTPADDING", *_EVERY, 11),
            ("RIGHTPADDING", *_EVERY, 9),
            ("TOPPADDING", *_EVERY, 1),
            ("BOTTOMPADDING", *_EVERY, 1.5),
            ("TOPPADDING", (0, 0), (-1, 0), 6),
            ("BOTTOMPADDING", (0, last), (-1, last), 7),
        ]
        block = [Spacer(1, 4), _table(rows, [TEXT_WIDTH], commands), Spacer(1, 7)]
        small = sum(_height(row[0], TEXT_WIDTH) for row in rows) < _TALL_BOX
        self.story += self._kept(block) if small else [CondPageBreak(_TALL_BOX / 3), *block]

    def figure(self, size: tuple[float, float], alt: str, paint: Callable[[TaggedCanvas], None]) -> None:
        """A drawing with its alternate text."""
        element = self._group.add("Figure")
        element.alt = alt
        self.story.append(Drawing(size, element, paint))
        self.space(6)

    def signatures(self, signers: Sequence[Signature]) -> None:
        """A box for each signer, two beside each other, with name and position below."""
        rows: Rows = []
        for start in range(0, len(signers), 2):
            row = [self._signature(signer) for signer in signers[start : start + 2]]
            rows.append(row if len(row) > 1 else [*row, []])
        commands = [("LEFTPADDING", *_EVERY, 0), ("BOTTOMPADDING", *_EVERY, 12)]
        if rows:
            self.story.append(_table(rows, [_FIELD[0] + _GAP, TEXT_WIDTH - _FIELD[0] - _GAP], commands))

    def _kept(self, block: list[Flowable]) -> list[Flowable]:
        """The block on one page; inside `together` it is so already (reportlab cannot nest them)."""
        return block if self._together else [KeepTogether(block)]

    def _last_heading(self) -> list[Flowable]:
        """The heading the story ends with, taken off it, so that it stays with what follows."""
        last = self.story[-1] if self.story else None
        return [self.story.pop()] if isinstance(last, TaggedParagraph) and last.element.role.startswith("H") else []

    def _signature(self, signer: Signature) -> list[Flowable]:
        form = self._group.add("Form")
        form.alt = signer.hint
        return [
            SignatureBox(_FIELD, form, signer.role),
            Spacer(1, 4),
            *(_cell(signer.name.upper(), self._group.add("P"), "signer") if signer.name.strip() else ()),
            *(_cell(signer.position, self._group.add("P"), "position") if signer.position else ()),
        ]

    def _add(self, text: Text, style: str, role: str) -> None:
        paragraph = TaggedParagraph(markup(text), STYLES[style], self._group.add(role))
        if role == "H1":
            paragraph.style = balanced(str(text), STYLES[style])
        if role in _OUTLINED:
            paragraph.element.title = paragraph.getPlainText()
        self.story.append(paragraph)


def _body_with_list(item: TaggedItem) -> Element:
    """The body of an entry below which a list stands: its words become a paragraph before that list."""
    body = item.element
    if body.role == "P":
        return item.body
    item.body, item.element = body, body.add("P")
    return body


def _style(kind: str, column: Column) -> str:
    return f"{kind}_right" if column.number else kind


def _cell(content: Cell, element: Element, style: str) -> list[Flowable]:
    """The paragraphs of a cell: a lone one is the content of `element` itself."""
    if isinstance(content, str):
        return [TaggedParagraph(markup(content), STYLES[style], element)] if content.strip() else []
    return [TaggedParagraph(markup(line.text), STYLES[line.style], element.add("P")) for line in content]


def _table(rows: Rows, widths: Sequence[float], commands: Sequence[tuple[Any, ...]], head: int = 0) -> Table:
    """A table that may break across pages: between rows, and inside a row only where one is very tall."""
    base = [
        ("FONTNAME", *_EVERY, REGULAR),
        ("VALIGN", *_EVERY, "TOP"),
        ("LEFTPADDING", *_EVERY, 0),
        ("RIGHTPADDING", *_EVERY, 8),
        ("TOPPADDING", *_EVERY, 3.2),
        ("BOTTOMPADDING", *_EVERY, 4.2),
    ]
    tallest = max((_height(cell, width) for row in rows for cell, width in zip(row, widths, strict=True)), default=0.0)
    options: dict[str, Any] = {"renderCB": mark_decor}
    return Table(
        rows,
        colWidths=list(widths),
        style=TableStyle([*base, *commands]),
        repeatRows=head,
        hAlign="LEFT",
        splitInRow=1 if tallest > _TALL_ROW else 0,
        **options,
    )


def _height(cell: Sequence[Flowable], width: float) -> float:
    """About the height of a cell in points, by the characters its paragraphs hold."""
    return sum(
        (1 + len(entry.getPlainText()) * entry.style.fontSize * _LETTER / max(width - _PAD, _PAD)) * entry.style.leading
        for entry in cell
        if isinstance(entry, TaggedParagraph)
    )
