"""The page of every document: Letter with GTC 185's margins, its paragraph styles, its running header and footer."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from circledesk.documents.fonts import BOLD, ITALIC, REGULAR, SEMIBOLD
from circledesk.documents.tagged import TaggedCanvas

WIDTH, HEIGHT = letter
TOP, BOTTOM, LEFT, RIGHT = 3.0 * cm, 2.5 * cm, 3.0 * cm, 2.2 * cm
TEXT_WIDTH = WIDTH - LEFT - RIGHT
TEXT_HEIGHT = HEIGHT - TOP - BOTTOM
_HEADER, _FOOTER = HEIGHT - 2.0 * cm, 1.55 * cm

INK, QUIET, RULE, TINT, ACCENT = (HexColor(code) for code in ("#14202E", "#47535F", "#B8C0C9", "#F2F5F8", "#1D4468"))
_DRAFT = HexColor("#EDEFF2")
_STEP = 6.0
_MOST_LETTERS = 5  # to an em, of the narrowest letters


def style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:  # noqa: ANN401 - reportlab's options
    """A paragraph style on the house's typeface; sizes in points."""
    options: dict[str, Any] = {
        "fontName": REGULAR,
        "bulletFontName": REGULAR,
        "textColor": INK,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
    }
    return ParagraphStyle(name, fontSize=size, leading=leading, **{**options, **more})


BODY = style("body", 10, 14.6, spaceAfter=5.5)
STYLES = {
    "body": BODY,
    "quiet": style("quiet", 8.6, 12, textColor=QUIET, spaceAfter=4),
    "code": style("code", 7.4, 10.4, textColor=QUIET),
    "note": style("note", 9, 12.8, fontName=ITALIC, textColor=QUIET, spaceAfter=5),
    "centred": style("centred", 10.5, 15, alignment=TA_CENTER, textColor=QUIET, spaceAfter=2),
    "notice": style("notice", 9.6, 13.6, alignment=TA_CENTER, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=6),
    "number": style("number", 12, 16, alignment=TA_CENTER, fontName=SEMIBOLD, spaceAfter=12),
    "item": style("item", 10, 14.4, leftIndent=20, bulletIndent=6, spaceAfter=2.5),
    "item1": style("item1", 10, 14.4, leftIndent=36, bulletIndent=6, spaceAfter=2.5),
    "item2": style("item2", 10, 14.4, leftIndent=52, bulletIndent=6, spaceAfter=2.5),
    "cell": style("cell", 8.8, 12),
    "cell_right": style("cell_right", 8.8, 12, alignment=TA_RIGHT),
    "cell_strong": style("cell_strong", 8.8, 12, fontName=SEMIBOLD),
    "cell_quiet": style("cell_quiet", 7.9, 10.8, textColor=QUIET),
    "head": style("head", 8.2, 10.8, fontName=SEMIBOLD, textColor=ACCENT),
    "head_right": style("head_right", 8.2, 10.8, fontName=SEMIBOLD, textColor=ACCENT, alignment=TA_RIGHT),
    "label": style("label", 8.6, 13.2, fontName=SEMIBOLD, textColor=ACCENT),
    "fact": style("fact", 9.6, 13.2),
    "box": style("box", 9.6, 13.6, spaceAfter=3),
    "box_quiet": style("box_quiet", 8.4, 11.8, textColor=QUIET, spaceAfter=1),
    "signer": style("signer", 9.2, 12.4, fontName=SEMIBOLD),
    "position": style("position", 8.8, 11.8, textColor=QUIET),
    "H1": style("H1", 14, 19, fontName=BOLD, alignment=TA_CENTER, spaceBefore=4, spaceAfter=3),
    "H2": style("H2", 10.8, 14.5, fontName=BOLD, textColor=ACCENT, spaceBefore=13, spaceAfter=5),
    "H3": style("H3", 10.4, 14.2, fontName=SEMIBOLD, spaceBefore=10, spaceAfter=3.5),
    "H4": style("H4", 9.6, 13.2, fontName=SEMIBOLD, textColor=ACCENT, spaceBefore=5, spaceAfter=2.5),
    "H5": style("H5", 9.6, 13.2, fontName=SEMIBOLD, textColor=QUIET, spaceBefore=4, spaceAfter=2),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What stands on the edge of pages: header of later pages, `page` with {page} and {count}, footer, draft mark."""

    header: str
    page: str
    footer: str
    mark: str = ""

    def __call__(self, canvas: TaggedCanvas, number: int, count: int) -> None:
        """Draw it on page `number` (from 1) of `count`."""
        if number > 1:
            with canvas.artifact("Pagination", "Header"):
                self._header(canvas, self.page.format(page=number, count=count))
        with canvas.artifact("Pagination", "Footer"):
            canvas.setFillColor(QUIET)
            canvas.setFont(REGULAR, 6.8)
            canvas.drawString(LEFT, _FOOTER, self.footer)

    def behind(self, canvas: Canvas, template: object) -> None:
        """Draw the draft mark under a page that begins."""
        del template
        if not self.mark or not isinstance(canvas, TaggedCanvas):
            return
        with canvas.artifact("Pagination", "Watermark"):
            canvas.saveState()
            canvas.translate(WIDTH / 2, HEIGHT / 2)
            canvas.rotate(52)
            canvas.setFillColor(_DRAFT)
            canvas.setFont(BOLD, 108)
            canvas.drawCentredString(0, -36, self.mark)
            canvas.restoreState()

    def _header(self, canvas: TaggedCanvas, page: str) -> None:
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(WIDTH - RIGHT, _HEADER, page)
        room = TEXT_WIDTH - stringWidth(page, REGULAR, 8) - 14
        canvas.drawString(LEFT, _HEADER, shortened(self.header, room, 8))
        rule(canvas, (LEFT, _HEADER - 5), WIDTH - RIGHT, RULE)


def rule(canvas: TaggedCanvas, start: tuple[float, float], end: float, colour: Color) -> None:
    """A hairline from `start` to the abscissa `end`."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.5)
    canvas.line(*start, end, start[1])


def shortened(text: str, room: float, size: float, font: str = REGULAR) -> str:
    """`text` cut with an ellipsis to at most `room` points."""
    if stringWidth(text, font, size) <= room:
        return text
    text = text[: int(room / size * _MOST_LETTERS)]
    while text and stringWidth(text + "…", font, size) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def balanced(text: str, chosen: ParagraphStyle) -> ParagraphStyle:
    """`chosen` with indents that make the lines of a centred title about equally long."""
    longest = max((stringWidth(part, chosen.fontName, chosen.fontSize) for part in text.split()), default=0.0)
    if longest > TEXT_WIDTH / 2:
        return chosen
    lines = len(simpleSplit(text, chosen.fontName, chosen.fontSize, TEXT_WIDTH))
    indent = 0.0
    while indent < TEXT_WIDTH / 4:
        room = TEXT_WIDTH - 2 * (indent + _STEP)
        if len(simpleSplit(text, chosen.fontName, chosen.fontSize, room)) > lines:
            break
        indent += _STEP
    return ParagraphStyle(f"{chosen.name}-balanced", parent=chosen, leftIndent=indent, rightIndent=indent)


def printed(story: list[Flowable], running: Running) -> bytes:
    """The story on pages: a plain PDF whose marked content the story's elements now know."""
    target = BytesIO()
    template = BaseDocTemplate(
        target,
        pagesize=letter,
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=0,
        allowSplitting=1,
    )
    frame = Frame(LEFT, BOTTOM, TEXT_WIDTH, TEXT_HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template.addPageTemplates([PageTemplate("page", [frame], onPage=running.behind)])

    def canvas(*arguments: Any, **options: Any) -> TaggedCanvas:  # noqa: ANN401 - reportlab's canvas maker
        return TaggedCanvas(*arguments, decor=running, **options)

    template.build(story, canvasmaker=canvas)
    return target.getvalue()
