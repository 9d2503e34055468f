"""Reads a review pack that came back: the form, Word's own comments, and paragraphs rewritten in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import XMLSyntaxError

from circledesk.documents.package_check import check_package
from circledesk.documents.phrases import Phrases
from circledesk.documents.review_docx import digest, sent_paragraphs
from circledesk.documents.review_pdf import form_heads
from circledesk.domain.errors import DomainError
from circledesk.services.ports.documents import Remark, ReturnedReview

if TYPE_CHECKING:
    from docx.document import Document as Docx

_LABEL = re.compile(r"^\s*\[([\w.-]{1,40})\]\s*")
_MOST_WORDS = 20_000  # characters of one comment
_GONE = frozenset({qn("w:del"), qn("w:moveFrom")})
_TEXT, _TAB, _BREAK = qn("w:t"), qn("w:tab"), qn("w:br")


def read_review(content: bytes, phrases: Sequence[Phrases]) -> ReturnedReview:
    """What a reviewer sent back; `phrases` are those of every language a form may be in.

    Raises `file_too_large`, `document_unreadable`, `review_form_unknown` where it is no review pack of ours.
    """
    check_package(content, "word/document.xml")
    try:
        document = Document(BytesIO(content))
        return _read(document, phrases)
    except (OpcError, XMLSyntaxError, BadZipFile, KeyError, ValueError, AttributeError) as error:
        raise DomainError("document_unreadable") from error


def _read(document: Docx, phrases: Sequence[Phrases]) -> ReturnedReview:
    body = [(paragraph, _plain(paragraph)) for paragraph in document.paragraphs]
    meeting, sent = sent_paragraphs([text for _, text in body])
    tables = [table for table in document.tables if _is_form(table, phrases)]
    if not meeting and not tables:
        raise DomainError("review_form_unknown")
    author = _author(body, phrases) or document.core_properties.last_modified_by or ""
    remarks = [remark for table in tables for remark in _of_form(table, author)]
    remarks += _of_comments(document, body)
    remarks += _rewritten(body, sent, author)
    return ReturnedReview(meeting_id=meeting, remarks=tuple(remarks))


def _is_form(table: Table, phrases: Sequence[Phrases]) -> bool:
    if len(table.columns) != len(form_heads(phrases[0])):
        return False
    heads = tuple(cell.text.strip() for cell in table.rows[0].cells)
    return any(heads == form_heads(one) for one in phrases)


def _author(body: Sequence[tuple[Paragraph, str]], phrases: Sequence[Phrases]) -> str:
    """The name written beside the form."""
    names = [f"{one.say('review_name')}:" for one in phrases]
    found = (text.removeprefix(name).strip() for _, text in body for name in names if text.startswith(name))
    return next((name for name in found if name), "")


def _of_form(table: Table, author: str) -> Iterator[Remark]:
    for row in table.rows[1:]:
        label, text, proposal = (_limited(cell.text) for cell in row.cells)
        if text or proposal:
            yield Remark(label=_bare(label), author=author, text=text, proposal=proposal)


def _of_comments(document: Docx, body: Sequence[tuple[Paragraph, str]]) -> Iterator[Remark]:
    """Word's own comments, by the paragraph each is anchored in."""
    anchors = {
        mark.get(qn("w:id")): text
        for paragraph, text in body
        for mark in paragraph._p.iter(qn("w:commentRangeStart"), qn("w:commentReference"))  # noqa: SLF001 - no verb for it
    }
    for comment in document.comments:
        text = _limited(comment.text)
        if text:
            line = anchors.get(str(comment.comment_id), "")
            label = _LABEL.match(line)
            quoted = line[label.end() :].strip() if label else ""
            yield Remark(label=label.group(1) if label else "", author=comment.author, text=text, quoted=quoted)


def _rewritten(body: Sequence[tuple[Paragraph, str]], sent: dict[str, str], author: str) -> Iterator[Remark]:
    """Paragraphs that read otherwise than they were sent: the new words are a wish."""
    for _, text in body:
        label = _LABEL.match(text)
        if label is None or label.group(1) not in sent:
            continue
        words = _limited(text[label.end() :])
        if words and digest(words) != sent[label.group(1)]:
            yield Remark(label=label.group(1), author=author, text="", proposal=words)


def _plain(paragraph: Paragraph) -> str:
    """The text of a paragraph as it reads when tracked changes are accepted."""
    nodes = paragraph._p.iter(_TEXT, _TAB, _BREAK)  # noqa: SLF001 - the library leaves insertions out
    standing = (node for node in nodes if not any(above.tag in _GONE for above in node.iterancestors()))
    return "".join((node.text or "") if node.tag == _TEXT else " " for node in standing).strip()


def _limited(text: str) -> str:
    return text.strip()[:_MOST_WORDS]


def _bare(label: str) -> str:
    return label.strip().strip("[]").strip()
