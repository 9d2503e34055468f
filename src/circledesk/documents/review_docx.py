"""The review pack for reviewers with Word: every paragraph under its number, and a form for their comments."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from circledesk.documents.phrases import Phrases
from circledesk.documents.review_pdf import FORM_ROWS, form_heads
from circledesk.services.papers import ReviewPaper

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

MARK = "circledesk-review:v1"
"""Begins the hidden paragraph that says which acta this is, and how its paragraphs read when they were sent."""
_QUIET, _ACCENT = RGBColor(0x47, 0x53, 0x5F), RGBColor(0x1D, 0x44, 0x68)
_WIDTHS = (2.4, 7.6, 6.4)  # cm


def written_docx(paper: ReviewPaper, phrases: Phrases) -> bytes:
    """The pack as a Word file; twice the same paper, the same text."""
    document = Document()
    _lay_out(document, paper, phrases)
    _heading(document, paper, phrases)
    for item in paper.items:
        document.add_heading(f"{item.number}. {item.title}", level=2)
        for paragraph in item.paragraphs:
            _numbered(document, paragraph.label, paragraph.words)
        if not item.paragraphs:
            _quiet(document, phrases.say("nothing_recorded"))
    _form(document, phrases)
    _hidden(document, paper)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def digest(words: str) -> str:
    """How a paragraph read when it was sent: enough to see that somebody changed it."""
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def _lay_out(document: Docx, paper: ReviewPaper, phrases: Phrases) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.59), Cm(27.94)
    section.left_margin, section.right_margin, section.top_margin = Cm(2.8), Cm(2.2), Cm(2.5)
    base = document.styles["Normal"]
    base.font.name, base.font.size = "Calibri", Pt(11)
    properties = document.core_properties
    properties.title = phrases.say("review_title", number=paper.acta, body=paper.body)
    properties.author = paper.circle
    properties.language = paper.language
    properties.created = properties.modified = paper.sent_at.astimezone(UTC).replace(tzinfo=None)
    section.header.paragraphs[0].text = f"{paper.body} · {phrases.say('acta', number=paper.acta)}"


def _heading(document: Docx, paper: ReviewPaper, phrases: Phrases) -> None:
    document.add_heading(phrases.say("review_title", number=paper.acta, body=paper.body), level=1)
    _quiet(document, phrases.say("review_round", round=paper.round, day=phrases.moment_day(paper.held_on)))
    if paper.due_on is not None:
        document.add_paragraph().add_run(phrases.say("review_due", day=phrases.day(paper.due_on))).bold = True
    document.add_paragraph(phrases.say("review_how_word"))


def _numbered(document: Docx, label: str, words: str) -> None:
    """A paragraph behind its number; the number and a tab are one run of their own."""
    paragraph = document.add_paragraph()
    number = paragraph.add_run(f"[{label}]\t")
    number.font.color.rgb, number.font.size = _ACCENT, Pt(9)
    paragraph.add_run(words)
    layout = paragraph.paragraph_format
    layout.left_indent, layout.first_line_indent = Cm(1.6), Cm(-1.6)
    layout.tab_stops.add_tab_stop(Cm(1.6))


def _quiet(document: Docx, words: str) -> None:
    run = document.add_paragraph().add_run(words)
    run.italic = True
    run.font.color.rgb = _QUIET


def _form(document: Docx, phrases: Phrases) -> None:
    document.add_heading(phrases.say("review_form"), level=2).paragraph_format.page_break_before = True
    document.add_paragraph(f"{phrases.say('review_name')}: ")
    table = document.add_table(rows=1 + FORM_ROWS, cols=3)
    table.style = "Table Grid"
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for cell, head in zip(table.rows[0].cells, form_heads(phrases), strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    _repeat_head(table)
    _set_widths(table)


def _set_widths(table: Table) -> None:
    for row in table.rows:
        row.height = Cm(1.1)
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = Cm(width)


def _repeat_head(table: Table) -> None:
    """Mark the first row as a head, which repeats on each page and which a screen reader announces."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 - the library has no verb for it


def _hidden(document: Docx, paper: ReviewPaper) -> None:
    sent = " ".join(f"{one.label}={digest(one.words)}" for item in paper.items for one in item.paragraphs)
    paragraph: Paragraph = document.add_paragraph()
    run = paragraph.add_run(f"{MARK}:{paper.meeting_id}:{sent}")
    run.font.hidden, run.font.size = True, Pt(2)


def sent_paragraphs(lines: Sequence[str]) -> tuple[str, dict[str, str]]:
    """The acta and the digests by label that a pack's hidden paragraph tells; empty where none of `lines` is one."""
    for line in lines:
        if line.startswith(f"{MARK}:"):
            meeting, _, told = line.removeprefix(f"{MARK}:").partition(":")
            pairs = (entry.split("=", 1) for entry in told.split())
            return meeting, {pair[0]: pair[1] for pair in pairs if len(pair) == 2}  # noqa: PLR2004 - label and digest
    return "", {}
