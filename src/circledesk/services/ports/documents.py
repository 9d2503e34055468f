"""What services need to write documents and show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from circledesk.services.papers import ActaPaper, ReportPaper


class Scribe(Protocol):
    """Writes documents. The bytes are a function of the paper alone: twice the same paper, the same bytes."""

    def acta(self, paper: ActaPaper) -> Written:
        """The acta as PDF/A-3a and PDF/UA-1 with its data and workbook inside."""

    def report(self, paper: ReportPaper) -> Written:
        """The quarterly report, likewise."""

    def workbook(self, paper: ReportPaper) -> bytes:
        """The Excel report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A written document: its bytes and the sha256 of the canonical data inside."""

    content: bytes
    data_hash: str


class Preview(Protocol):
    """Shows what a document looks like."""

    def pages(self, pdf: bytes, width: int, most: int) -> list[bytes]:
        """The first `most` pages as PNG pictures `width` pixels wide; raises `pdf_unreadable`."""
