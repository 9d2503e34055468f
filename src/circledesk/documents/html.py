"""Reads what Word or a web page put on the clipboard: headings, lists, tables, bold words, links and pictures."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from lxml import etree, html

from circledesk.documents.html_tables import Grid
from circledesk.domain.inline import Run, Runs, address, merged
from circledesk.domain.markup import DEEPEST, MOST_NUMBER, Block, Heading, Item, Paragraph
from circledesk.services.ports.documents import PICTURE, Clipping, Picture

_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "math", "object"})
_BLOCKS = """
address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary
table tbody td tfoot th thead tr ul
"""
_BREAKING = frozenset(_BLOCKS.split())
_BOLD = frozenset({"b", "strong"})
_SIGNS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\ufeff]")
_BLANKS = re.compile(r"\s+")
_LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d)")
_WEIGHT = re.compile(r"font-weight:\s*(\w+)")
_LABEL = re.compile(r"\s*\(?(\d{1,3})[.)\s]")
_HEADINGS = {"h1": 1, "h2": 1, "h3": 2, "h4": 2, "h5": 2, "h6": 2}
_HEAVY = 600
_GLYPH = 3  # characters: an alternate text no longer than this is an emoji drawn as a picture
_KINDS = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp", "image/bmp": ".bmp"}


class LxmlHtmlReader:
    """Keeps the port `HtmlReader`."""

    def read(self, source: str) -> Clipping:
        """What a page says, without its looks."""
        parser = html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True, recover=True)
        source = _SIGNS.sub("", source).strip()
        root = html.document_fromstring(source, parser=parser) if source else None
        reading = _Reading()
        if root is not None:
            reading.walk(root)
        return Clipping(blocks=tuple(reading.blocks), pictures=tuple(reading.pictures), lost=reading.lost)


@dataclass
class _Reading:
    """Goes through the elements in order; what is open at a moment says how the words there look."""

    blocks: list[Block] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    lost: int = 0
    words: list[Run] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)  # the next number of each open list; None with bullets
    entry: tuple[int, int | None] | None = None
    heading: int = 0
    grids: list[Grid] = field(default_factory=list)
    silent: int = 0
    spaced: int = 0

    def walk(self, root: html.HtmlElement) -> None:
        """Read a whole page."""
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self.begin(element)
            else:
                self.end(element)
        self.flush()

    def begin(self, element: html.HtmlElement) -> None:
        tag, style = element.tag, element.get("style", "").lower()
        if self.silent or tag in _SILENT or "display:none" in style.replace(" ", ""):
            self.silent += 1
            return
        if "mso-list:ignore" in style.replace(" ", ""):
            self._label(element)
            self.silent += 1
            return
        if tag in _BREAKING or tag == "br":
            self.flush()
        self.bold.append(_is_bold(tag, style, was=self.bold[-1] if self.bold else False))
        self.targets.append(address(element.get("href", "")) if tag == "a" else "")
        self.spaced += tag == "pre"
        self._open(element, tag, style)
        self.say(element.text or "")

    def end(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if self.silent:
            self.silent -= 1
        else:
            self.bold.pop()
            self.targets.pop()
            self.spaced -= tag == "pre"
            if tag in _BREAKING:
                self.flush()
                self._close(tag)
        if not self.silent:
            self.say(element.tail or "")

    def say(self, text: str) -> None:
        """Words, as they look here; in preformatted text a line end is one."""
        target = next((one for one in reversed(self.targets) if one), "")
        bold = bool(self.bold and self.bold[-1])
        for number, line in enumerate(text.split("\n") if self.spaced else [text]):
            if number:
                self.flush()
            words = " ".join(line.split())
            if line:
                before, after = " " if line[0].isspace() else "", " " if words and line[-1].isspace() else ""
                words = f"{before}{words}{after}"
                self.words.append(Run(words, bold, target))

    def flush(self) -> None:
        """A paragraph ends here; within a cell it is but a blank."""
        if any(grid.in_cell for grid in self.grids):
            self.words.append(Run(" "))
            return
        found = self._taken()
        if not found:
            return
        if self.entry is not None:
            self.blocks.append(Item(*self.entry, found))
            self.entry = None
        elif self.heading:
            self.blocks.append(Heading(self.heading, tuple(Run(run.text, target=run.target) for run in found)))
        else:
            self.blocks.append(Paragraph(found))

    def _open(self, element: html.HtmlElement, tag: str, style: str) -> None:
        if tag in {"ul", "ol"}:
            self.lists.append(_number(element.get("start"), 1) if tag == "ol" else None)
        elif tag == "li":
            self._entry(element)
        elif tag == "p" and (level := _LEVEL.search(style)):
            self.entry = (min(int(level[1]) - 1, DEEPEST), None)
        elif tag in _HEADINGS:
            self.heading = _HEADINGS[tag]
        elif tag == "table":
            self.entry = None
            self.grids.append(Grid(nested=bool(self.grids)))
        elif tag in {"td", "th"} and self.grids:
            self._cell_ends()
            self.grids[-1].begin_cell(_number(element.get("colspan"), 1), _number(element.get("rowspan"), 1))
        elif tag == "tr" and self.grids:
            self._cell_ends()
            self.grids[-1].begin_row()
        elif tag == "img":
            self._picture(element)

    def _close(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self.lists:
            self.lists.pop()
        elif tag in {"li", "p"}:
            self.entry = None
        elif tag in _HEADINGS:
            self.heading = 0
        elif tag in {"td", "th"} and self.grids:
            self._cell_ends()
        elif tag == "table" and self.grids:
            self._cell_ends()
            grid = self.grids.pop()
            if self.grids and self.grids[-1].in_cell:
                self.words += grid.flat()
            else:
                self.blocks += grid.blocks()

    def _cell_ends(self) -> None:
        grid = self.grids[-1]
        if grid.in_cell:
            grid.end_cell(self._taken())

    def _entry(self, element: html.HtmlElement) -> None:
        depth = min(max(len(self.lists) - 1, 0), DEEPEST)
        number = self.lists[-1] if self.lists else None
        if number is not None:
            number = _number(element.get("value"), number)
            self.lists[-1] = number + 1
        self.entry = (depth, number if number is not None and 0 <= number <= MOST_NUMBER else None)

    def _label(self, element: html.HtmlElement) -> None:
        """Word writes the label of an entry out: a digit makes it numbered."""
        number = _LABEL.match("".join(element.itertext()) + " ")
        if self.entry is not None and number:
            self.entry = (self.entry[0], int(number[1]))

    def _picture(self, element: html.HtmlElement) -> None:
        source, alt = element.get("src", ""), _BLANKS.sub(" ", element.get("alt", "")).strip()
        content, suffix = _embedded(source)
        if content:
            self.pictures.append(Picture(content=content, suffix=suffix, caption=alt))
            self.words.append(Run(alt or PICTURE, target=f"{PICTURE}:{len(self.pictures) - 1}"))
        elif alt and len(alt) <= _GLYPH and not alt.isascii():
            self.say(alt)
        elif source:
            self.lost += 1

    def _taken(self) -> Runs:
        found, self.words = self.words, []
        return merged(_once_spaced(found))


def _once_spaced(found: list[Run]) -> Iterator[Run]:
    """Runs of which none begins with a blank where the one before ended with one."""
    blank = True
    for run in found:
        text = run.text[1:] if blank and run.text.startswith(" ") else run.text
        if text:
            blank = text.endswith(" ")
            yield Run(text, run.bold, run.target)


def _is_bold(tag: str, style: str, *, was: bool) -> bool:
    weight = _WEIGHT.search(style)
    if weight:
        if weight[1].isdigit():
            return int(weight[1]) >= _HEAVY
        return weight[1] in {"bold", "bolder"} if weight[1] != "inherit" else was
    return was or tag in _BOLD


def _number(given: str | None, usual: int) -> int:
    return int(given) if given and given.isascii() and given.isdigit() and len(given) <= len("9999") else usual


def _embedded(source: str) -> tuple[bytes, str]:
    """The bytes of a picture that came along, and the ending of its file's name; nothing is ever fetched."""
    kind, _, data = source.partition(",")
    mime = kind.removeprefix("data:").split(";")[0].strip().lower()
    if not kind.lower().startswith("data:") or mime not in _KINDS:
        return b"", ""
    if ";base64" not in kind.lower():
        return unquote_to_bytes(data), _KINDS[mime]
    try:
        return b64decode(data), _KINDS[mime]
    except (NotBase64, ValueError):
        return b"", ""
