"""A draft goes out to reviewers and comes back with what they said, whatever they did to the file."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from tests.documents.conftest import opened, text_of
from tests.documents.papers import MEETING, hour
from tests.documents.structure_reader import tree

from circledesk.documents.scribe import ReportlabScribe
from circledesk.domain.errors import DomainError
from circledesk.services.papers import ReviewItem, ReviewPaper, ReviewParagraph
from circledesk.services.ports.documents import Remark

if TYPE_CHECKING:
    from docx.document import Document as Docx

PARAGRAPHS = (
    ReviewParagraph(label="1.1", words="La presidencia verificó el quórum."),
    ReviewParagraph(label="1.2", words="El hito 2 lleva <b>tres</b> semanas de retraso."),
    ReviewParagraph(label="D-BORRADOR-7F3K-1", words="Se adopta el cronograma."),
)


def paper(language: str = "es") -> ReviewPaper:
    """A draft of two items, sent out on the session's day."""
    return ReviewPaper(
        document_id=MEETING,
        meeting_id=MEETING,
        circle="Círculo de Gobierno Abierto de Bogotá",
        body="Comité Bogotá 50/50",
        acta="BORRADOR-7F3K",
        held_on=hour(9),
        sent_at=hour(12),
        round=2,
        due_on=date(2022, 3, 22),
        items=(
            ReviewItem(number=1, title="Avance del hito 2", paragraphs=PARAGRAPHS),
            ReviewItem(number=2, title="Varios", paragraphs=()),
        ),
        language=language,
    )


def edited(content: bytes, edit: Callable[[Docx], object]) -> bytes:
    """The file after a reviewer worked on it and saved it."""
    document = Document(BytesIO(content))
    edit(document)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


@pytest.fixture(scope="module")
def pack(scribe: ReportlabScribe) -> bytes:
    return scribe.review_docx(paper())


def _fill(document: Docx, row: int, *cells: str) -> None:
    for cell, text in zip(document.tables[0].rows[row].cells, cells, strict=True):
        cell.text = text


def _name(document: Docx, name: str) -> None:
    line = next(one for one in document.paragraphs if one.text.startswith("Nombre:"))
    line.add_run(name)


def test_a_pack_nobody_touched_says_nothing(scribe: ReportlabScribe, pack: bytes) -> None:
    returned = scribe.read_review(pack)
    assert (returned.meeting_id, returned.remarks) == (MEETING, ())


def test_the_form_comes_back_with_name_number_words_and_wish(scribe: ReportlabScribe, pack: bytes) -> None:
    def work(document: Docx) -> None:
        _name(document, "Lía Modelo Niño")
        _fill(document, 1, "[1.2]", "Son cuatro semanas.", "El hito 2 lleva cuatro semanas de retraso.")
        _fill(document, 3, "", '=HYPERLINK("x")', "")

    assert scribe.read_review(edited(pack, work)).remarks == (
        Remark(
            label="1.2",
            author="Lía Modelo Niño",
            text="Son cuatro semanas.",
            proposal="El hito 2 lleva cuatro semanas de retraso.",
        ),
        Remark(label="", author="Lía Modelo Niño", text='=HYPERLINK("x")'),
    )


def test_words_own_comments_come_back_with_the_paragraph_they_stand_at(scribe: ReportlabScribe, pack: bytes) -> None:
    def work(document: Docx) -> None:
        paragraph = next(one for one in document.paragraphs if one.text.startswith("[1.1]"))
        document.add_comment(paragraph.runs[1:], text="¿A qué hora?", author="Ómar Supuesto")

    (remark,) = scribe.read_review(edited(pack, work)).remarks
    assert remark == Remark(
        label="1.1", author="Ómar Supuesto", text="¿A qué hora?", quoted="La presidencia verificó el quórum."
    )


def test_a_paragraph_rewritten_in_place_is_a_wish(scribe: ReportlabScribe, pack: bytes) -> None:
    def work(document: Docx) -> None:
        paragraph = next(one for one in document.paragraphs if one.text.startswith("[1.1]"))
        paragraph.runs[1].text = "La presidencia verificó el quórum a las 9:05."

    (remark,) = scribe.read_review(edited(pack, work)).remarks
    assert (remark.label, remark.proposal) == ("1.1", "La presidencia verificó el quórum a las 9:05.")


def test_tracked_changes_are_read_as_if_accepted(scribe: ReportlabScribe, pack: bytes) -> None:
    def work(document: Docx) -> None:
        paragraph = next(one for one in document.paragraphs if one.text.startswith("[1.1]"))
        gone, come = OxmlElement("w:del"), OxmlElement("w:ins")
        old = paragraph.runs[1]._r
        paragraph._p.append(gone)
        gone.append(old)
        run, text = OxmlElement("w:r"), OxmlElement("w:t")
        text.text = "No hubo quórum."
        text.set(qn("xml:space"), "preserve")
        run.append(text)
        come.append(run)
        paragraph._p.append(come)

    (remark,) = scribe.read_review(edited(pack, work)).remarks
    assert (remark.label, remark.proposal) == ("1.1", "No hubo quórum.")


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_a_form_of_any_language_is_known_even_where_its_mark_is_gone(scribe: ReportlabScribe, language: str) -> None:
    def work(document: Docx) -> None:
        mark = next(one for one in document.paragraphs if one.text.startswith("circledesk-review"))
        document.element.body.remove(mark._p)
        _fill(document, 1, "1.1", "Ok", "")

    returned = scribe.read_review(edited(scribe.review_docx(paper(language)), work))
    assert (returned.meeting_id, [one.text for one in returned.remarks]) == ("", ["Ok"])


def test_a_word_file_that_is_no_pack_is_refused(scribe: ReportlabScribe) -> None:
    saved = BytesIO()
    Document().save(saved)
    with pytest.raises(DomainError, match="review_form_unknown"):
        scribe.read_review(saved.getvalue())


def bomb() -> bytes:
    """A docx whose document unpacks to 60 MB of nothing."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 60_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "document_unreadable"),
        (b"%PDF-1.7 not a zip", "document_unreadable"),
        (b"x" * 20_000_001, "file_too_large"),
        (bomb(), "document_unreadable"),
    ],
    ids=["empty", "pdf", "huge", "bomb"],
)
def test_a_hostile_file_is_refused_before_it_is_opened(scribe: ReportlabScribe, content: bytes, code: str) -> None:
    with pytest.raises(DomainError, match=code):
        scribe.read_review(content)


def test_a_file_from_outside_reads_no_other_file(scribe: ReportlabScribe, pack: bytes) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(pack)) as source, zipfile.ZipFile(packed, "w") as target:
        for member in source.namelist():
            content = source.read(member)
            if member == "word/document.xml":
                entity = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
                content = content.replace(b"?>", b"?>" + entity, 1).replace(b"Varios", b"Varios &x;", 1)
            target.writestr(member, content)
    with suppress(DomainError):
        told = scribe.read_review(packed.getvalue())
        assert [remark.proposal for remark in told.remarks] == []


def test_a_damaged_pack_is_read_or_refused_and_never_breaks(scribe: ReportlabScribe, pack: bytes) -> None:
    dice = random.Random(7)
    codes = set()
    for _ in range(60):
        spoilt = bytearray(pack)
        spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
        try:
            scribe.read_review(bytes(spoilt))
        except DomainError as error:
            codes.add(error.code)
    assert codes <= {"document_unreadable", "review_form_unknown"}
    assert codes


def test_the_printed_pack_has_every_paragraph_under_its_number_and_a_form(scribe: ReportlabScribe) -> None:
    content = scribe.review_pdf(paper())
    text = text_of(content)
    for one in PARAGRAPHS:
        assert one.words in text
        assert one.label in text
    assert "Formulario de observaciones" in text
    assert "Envíe sus observaciones a más tardar el 22 de marzo de 2022" in text
    with opened(content) as pdf:
        assert len(tree(pdf).all("Table")) == 2
    assert scribe.review_pdf(paper()) == content
