"""Tagged drawing on reportlab: every piece of content is marked as part of an element, or as an artifact."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from circledesk.documents.structure import Element, Ink, SignatureSpot

PageDecor = Callable[["TaggedCanvas", int, int], None]
"""Draws what is not content (running header, footer); gets the canvas, the page from 1 and how many there are."""


class TaggedCanvas(Canvas):
    """A canvas that numbers marked content, and keeps its pages until their count is known."""

    def __init__(self, *arguments: Any, decor: PageDecor | None = None, **options: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **options)
        self._decor = decor
        self._held: list[dict[str, Any]] = []
        self._mark = 0
        self._inside = False

    @property
    def in_artifact(self) -> bool:
        """Whether something is being marked right now; content inside an artifact stays part of it."""
        return self._inside

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn in this block is content of `element`."""
        if self._inside:
            raise RuntimeError("marked content does not nest")
        self._emit(f"/{element.role} <</MCID {self._mark}>> BDC")
        element.kids.append(Ink(self.getPageNumber() - 1, self._mark))
        self._mark += 1
        yield
        self._end()

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str = "") -> Iterator[None]:
        """What is drawn in this block is no content: `kind` is Layout, Pagination or Background."""
        if self._inside:
            yield
            return
        self.open_artifact(kind, subtype)
        yield
        self.close_artifact()

    def open_artifact(self, kind: str = "Layout", subtype: str = "") -> None:
        """From here on what is drawn is no content, until `close_artifact`."""
        more = f" /Subtype /{subtype}" if subtype else ""
        self._emit(f"/Artifact <</Type /{kind}{more}>> BDC")

    def close_artifact(self) -> None:
        """End what `open_artifact` began."""
        self._end()

    def showPage(self) -> None:  # noqa: N802 - overrides reportlab
        """Hold the page back until `save` knows how many there are."""
        self._held.append(dict(self.__dict__))
        starting: Any = self
        starting._startPage()  # noqa: SLF001 - reportlab's own recipe for page counts
        self._mark = 0

    def save(self) -> None:
        """Draw every page's decor, then write the file."""
        held = self._held
        for number, state in enumerate(held, start=1):
            self.__dict__.update(state)
            if self._decor is not None:
                self._decor(self, number, len(held))
            super().showPage()
        empty: Any = self
        empty._code = []  # noqa: SLF001 - otherwise reportlab adds an empty page
        super().save()

    def _emit(self, operator: str) -> None:
        code: list[str] = self.__dict__["_code"]
        code.append(operator)
        self._inside = True

    def _end(self) -> None:
        self._emit("EMC")
        self._inside = False


class TaggedParagraph(Paragraph):
    """A paragraph that is the content of one element, also when a page break splits it.

    Drawn a second time unsplit (a repeated header row), it is an artifact of pagination.
    """

    canv: TaggedCanvas

    def __init__(self, text: Any, style: ParagraphStyle, element: Element | None = None, **options: Any) -> None:  # noqa: ANN401
        super().__init__(text, style, **options)
        self.element = element or Element("P")
        self.continued = False

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split as reportlab does; the halves share their element."""
        halves = super().split(available_width, available_height)
        for place, half in enumerate(halves):
            if isinstance(half, TaggedParagraph):
                half.element = self.element
                half.continued = self.continued or place > 0
        return halves

    def draw(self) -> None:
        """Draw as content, or as an artifact where the content stands already."""
        if self.canv.in_artifact:
            super().draw()
        elif self.element.inked and not self.continued:
            with self.canv.artifact("Pagination"):
                super().draw()
        else:
            with self.canv.content(self.element):
                super().draw()


class TaggedItem(TaggedParagraph):
    """A list item: its label hangs left of the text and is an element of its own."""

    label = ""
    label_element: Element | None = None
    body: Element  # where the words are a paragraph of their own within it
    blPara: Any  # noqa: N815 - the broken lines, under reportlab's name

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Split as a paragraph does; the label goes with the first half."""
        halves = super().split(available_width, available_height)
        if halves and isinstance(halves[0], TaggedItem):
            halves[0].label, halves[0].label_element = self.label, self.label_element
        return halves

    def draw(self) -> None:
        """Draw the label on the first line, then the text."""
        if self.label and self.label_element is not None:
            with self.canv.content(self.label_element):
                self._draw_label()
        super().draw()

    def _draw_label(self) -> None:
        style, lines = self.style, self.blPara
        first = lines.lines[0] if lines.kind else lines
        baseline = self.height - float(getattr(first, "ascent", style.fontSize))
        self.canv.setFillColor(style.textColor)
        self.canv.setFont(style.fontName, style.fontSize)
        width = stringWidth(self.label, style.fontName, style.fontSize)
        self.canv.drawString(max(0.0, style.leftIndent - style.bulletIndent - width), baseline, self.label)


class Drawing(Flowable):
    """A figure: drawn by `paint`, described by its element's alternate text, boxed where it came to stand."""

    canv: TaggedCanvas

    def __init__(self, size: tuple[float, float], element: Element, paint: Callable[[TaggedCanvas], None]) -> None:
        super().__init__()
        self.width, self.height = size
        self._element, self._paint = element, paint

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Its own size, whatever is available."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as the content of its element."""
        left, bottom = self.canv.absolutePosition(0, 0)
        box = (left, bottom, left + self.width, bottom + self.height)
        self._element.attributes = {"O": "Layout", "Placement": "Block", "BBox": box}
        with self.canv.content(self._element):
            self.canv.saveState()
            self._paint(self.canv)
            self.canv.restoreState()


class SignatureBox(Flowable):
    """The place of a signature field: an empty box with a line to sign on."""

    canv: TaggedCanvas

    def __init__(self, size: tuple[float, float], element: Element, name: str) -> None:
        super().__init__()
        self.width, self.height = size
        self._element, self._name = element, name

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Its own size, whatever is available."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Note where the field stands; what is drawn is only its outline."""
        left, bottom = self.canv.absolutePosition(0, 0)
        box = (left, bottom, left + self.width, bottom + self.height)
        page = self.canv.getPageNumber() - 1
        self._element.spot = SignatureSpot(name=self._name, tooltip=self._element.alt, page=page, box=box)
        with self.canv.artifact():
            self.canv.saveState()
            self.canv.setStrokeColorRGB(0.62, 0.66, 0.71)
            self.canv.setLineWidth(0.5)
            self.canv.rect(0.25, 0.25, self.width - 0.5, self.height - 0.5)
            self.canv.restoreState()


def mark_decor(table: Table, event: str, *facts: Any) -> None:  # noqa: ANN401 - reportlab's hook
    """Mark a table's backgrounds and lines as artifacts; its cells mark themselves."""
    canvas = table.canv
    if not isinstance(canvas, TaggedCanvas):
        return
    empty = event == "startCell" and not isinstance(facts[2], list | tuple | Flowable)
    if event in {"startBG", "startLines"} or empty:
        canvas.open_artifact()
    elif event in {"endBG", "endLines"} or (event == "endCell" and canvas.in_artifact):
        canvas.close_artifact()
