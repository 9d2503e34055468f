"""What the tests of documents share: the scribe on the program's own words, fonts and colour profile."""

from __future__ import annotations

import tomllib
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from tests.documents.papers import acta
from tests.documents.reports import report
from tests.house.sources import RESOURCES

from circledesk.documents.scribe import ReportlabScribe
from circledesk.services.ports.documents import Written
from circledesk.services.words import Words

FONTS = RESOURCES / "documents" / "fonts"
PROFILE = RESOURCES / "documents" / "sRGB.icc"


def words(language: str) -> Words:
    """The program's own words."""
    return Words(language, tomllib.loads((RESOURCES / "words" / f"{language}.toml").read_text(encoding="utf-8")))


def opened(content: bytes) -> pikepdf.Pdf:
    """A written document as pikepdf sees it."""
    return pikepdf.open(BytesIO(content))


def page_texts(content: bytes) -> list[str]:
    """The text of each page, lines joined by spaces."""
    with pypdfium2.PdfDocument(content) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def text_of(content: bytes) -> str:
    """The text of the whole document in one line."""
    return " ".join(page_texts(content))


@pytest.fixture(scope="session")
def scribe() -> ReportlabScribe:
    return ReportlabScribe(words, FONTS, PROFILE)


@pytest.fixture(scope="session")
def written_acta(scribe: ReportlabScribe) -> Written:
    return scribe.acta(acta())


@pytest.fixture(scope="session")
def written_report(scribe: ReportlabScribe) -> Written:
    return scribe.report(report())
