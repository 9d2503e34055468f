"""Writes a workbook: typed cells, frozen and filtered headings, nothing that a text could turn into a formula."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from io import BytesIO
from typing import Any, TypeAlias

from xlsxwriter import Workbook  # type: ignore[import-untyped]

from circledesk.domain.clock import bogota

Value: TypeAlias = str | int | float | date | time | datetime | None
"""What a cell holds; a percentage is a number from 0 to 1, an aware datetime is shown on Bogotá's clock."""

_LONGEST = 32_767  # characters Excel takes in one cell
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_LETTER_PAPER = 1
_MARGINS = (0.5, 0.5, 0.6, 0.7)
_README = (30.0, 96.0)
_WIDER = 1.08  # words leave the ends of lines empty
_READABLE = 210.0  # characters across a page that a reader can still read
_LINE, _HEADING, _TALLEST = 14.5, 46.0, 409.0  # points; the last is the most a row may have


class Kind(StrEnum):
    """How a column's cells are typed and shown."""

    TEXT = "text"
    LONG = "long"
    CODE = "code"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"


_FORMATS: Mapping[Kind, Mapping[str, object]] = {
    Kind.TEXT: {"text_wrap": True},
    Kind.LONG: {"text_wrap": True},
    Kind.CODE: {"num_format": "@"},
    Kind.NUMBER: {"num_format": "0", "align": "right", "indent": 1},
    Kind.PERCENT: {"num_format": "0%", "align": "right", "indent": 1},
    Kind.DATE: {"num_format": "dd/mm/yyyy", "align": "left"},
    Kind.TIME: {"num_format": "hh:mm", "align": "left"},
    Kind.MOMENT: {"num_format": "dd/mm/yyyy hh:mm", "align": "left"},
}
_CELL = {"font_name": "Calibri", "font_size": 10.5, "valign": "top"}
_HEAD = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1D4468", "text_wrap": True, "valign": "vcenter"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its title, its kind and its width in characters."""

    title: str
    kind: Kind
    width: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of rows under headings."""

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A whole workbook: the first sheet's lines, the sheets, and what the file says of itself."""

    title: str
    author: str
    code: str
    moment: datetime
    readme_title: str
    readme: Sequence[tuple[str, Value]]
    sheets: Sequence[Sheet]


def written_book(book: Book) -> bytes:
    """The .xlsx file: a function of `book` alone."""
    target = BytesIO()
    workbook = Workbook(
        target,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": False,
        },
    )
    created = bogota(book.moment).replace(tzinfo=None, microsecond=0)
    workbook.set_properties(
        {
            "title": drawable(book.title),
            "author": drawable(book.author),
            "keywords": book.code,
            "created": created,
        }
    )
    workbook.set_custom_property("circledesk", book.code, "text")
    pen = _Pen(workbook)
    pen.readme(book)
    for sheet in book.sheets:
        pen.sheet(sheet)
    workbook.close()
    return target.getvalue()


def drawable(text: str) -> str:
    """`text` as a cell can hold it: no control characters or lone surrogates, at most 32767 characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", errors="replace").decode("utf-8")
    clean = "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) != "Cc")
    return clean if len(clean) <= _LONGEST else clean[: _LONGEST - 1] + "…"


class _Pen:
    """Writes cells of one workbook with its formats."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._head = workbook.add_format({**_CELL, **_HEAD})
        self._label = workbook.add_format({**_CELL, "bold": True})
        self._title = workbook.add_format({**_CELL, "bold": True, "font_size": 15, "font_color": "#1D4468"})
        self._formats = {kind: workbook.add_format({**_CELL, **more}) for kind, more in _FORMATS.items()}
        self._quoted = workbook.add_format({**_CELL, "text_wrap": True, "quote_prefix": True})

    def readme(self, book: Book) -> None:
        """The first sheet: what this file is, line by line."""
        page = self._page(book.readme_title)
        page.set_column(0, 0, _README[0])
        page.set_column(1, 1, _README[1])
        page.hide_gridlines(2)
        self._text(page, (0, 0), book.title, self._title)
        for row, (label, value) in enumerate(book.readme, start=2):
            self._text(page, (row, 0), label, self._label)
            self._write(page, (row, 1), value, _kind_of(value))
            page.set_row(row, _height((label, value), _README))

    def sheet(self, sheet: Sheet) -> None:
        """A sheet with its headings frozen and filtered."""
        widths = [heading.width for heading in sheet.headings]
        page = self._page(sheet.title)
        page.fit_to_pages(max(1, round(sum(widths) / _READABLE)), 0)
        for column, heading in enumerate(sheet.headings):
            page.set_column(column, column, heading.width, self._formats[heading.kind])
            self._text(page, (0, column), heading.title, self._head)
        page.set_row(0, _HEADING)
        for number, row in enumerate(sheet.rows, start=1):
            for column, (value, heading) in enumerate(zip(row, sheet.headings, strict=True)):
                self._write(page, (number, column), value, heading.kind)
            page.set_row(number, _height(row, widths))
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.headings) - 1)
        page.repeat_rows(0)

    def _page(self, title: str) -> Any:  # noqa: ANN401 - XlsxWriter carries no types
        page = self._workbook.add_worksheet(title)
        page.set_paper(_LETTER_PAPER)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.set_margins(*_MARGINS)
        page.set_footer("&L&8&A&R&8&P / &N")
        return page

    def _write(self, page: Any, place: tuple[int, int], value: Value, kind: Kind) -> None:  # noqa: ANN401
        chosen = self._formats[kind]
        if value is None or value == "":
            page.write_blank(*place, None, chosen)
        elif isinstance(value, str):
            self._text(page, place, value, self._quoted if value.startswith(_RISKY) else chosen)
        elif isinstance(value, datetime):
            page.write_datetime(*place, bogota(value).replace(tzinfo=None, second=0, microsecond=0), chosen)
        elif isinstance(value, date | time):
            page.write_datetime(*place, value, chosen)
        else:
            page.write_number(*place, value, chosen)

    def _text(self, page: Any, place: tuple[int, int], text: str, chosen: object) -> None:  # noqa: ANN401
        page.write_string(*place, drawable(text), chosen)


def _height(row: Sequence[Value], widths: Sequence[float]) -> float:
    """A row's height in points for its wrapped texts: not every program works it out by itself."""
    lines = 1
    for value, width in zip(row, widths, strict=True):
        if isinstance(value, str):
            lines = max(lines, sum(1 + int(len(line) * _WIDER / width) for line in value.split("\n")))
    return min(_TALLEST, lines * _LINE + 1)


def _kind_of(value: Value) -> Kind:
    """How a value stands in the first sheet."""
    kinds: tuple[tuple[type | tuple[type, ...], Kind], ...] = (
        (datetime, Kind.MOMENT),
        (date, Kind.DATE),
        (time, Kind.TIME),
        ((int, float), Kind.NUMBER),
    )
    return next((kind for types, kind in kinds if isinstance(value, types)), Kind.LONG)
