"""What services need to write documents and show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from circledesk.domain.markup import Block
from circledesk.services.papers import ActaPaper, AmendmentPaper, ReportPaper, ReviewPaper, UnheldPaper
from circledesk.services.ports.convening import ConveningPaper


class Scribe(Protocol):
    """Writes documents. The bytes are a function of the paper alone: twice the same paper, the same bytes."""

    def acta(self, paper: ActaPaper) -> Written:
        """The acta as PDF/A-3a and PDF/UA-1 with its data and workbook inside."""

    def report(self, paper: ReportPaper) -> Written:
        """The quarterly report, likewise."""

    def workbook(self, paper: ReportPaper) -> bytes:
        """The Excel report."""

    def amendment(self, paper: AmendmentPaper) -> Written:
        """A diligencia, an acta aclaratoria or an annulment as PDF/A-3a and PDF/UA-1, to be signed."""

    def constancia(self, paper: UnheldPaper) -> Written:
        """The constancia of a session that was not held as PDF/A-3a and PDF/UA-1, to be signed."""

    def convening_pdf(self, paper: ConveningPaper) -> bytes:
        """A convening on paper, for who has no e-mail: PDF/UA-1."""

    def convening_ics(self, paper: ConveningPaper) -> bytes:
        """A convening, its correction or its end as iCalendar."""

    def attendance_sheet(self, paper: ConveningPaper) -> bytes:
        """The blank attendance sheet of a session, to be signed by hand."""

    def review_pdf(self, paper: ReviewPaper) -> bytes:
        """The review pack on paper, with numbered paragraphs and a form to fill in by hand."""

    def review_docx(self, paper: ReviewPaper) -> bytes:
        """The review pack as a Word file with numbered paragraphs and a form."""

    def read_review(self, content: bytes) -> ReturnedReview:
        """What a reviewer sent back; raises `file_too_large`, `document_unreadable`, `review_form_unknown`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment as it came back: the paragraph's number (empty: the whole), who, what, and wished wording."""

    label: str
    author: str
    text: str
    proposal: str = ""
    quoted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedReview:
    """What was in a review pack that came back; `meeting_id` is empty where its mark is gone."""

    meeting_id: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A written document: its bytes and the sha256 of the canonical data inside."""

    content: bytes
    data_hash: str


PICTURE = "picture"
"""What the target of a picture in a clipping begins with; a colon and its place among the pictures follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that came along with pasted words; `suffix` ends the name of its file."""

    content: bytes
    suffix: str
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """What another program put on the clipboard, in our markup; `lost` pictures were only referred to."""

    blocks: tuple[Block, ...]
    pictures: tuple[Picture, ...] = ()
    lost: int = 0


class HtmlReader(Protocol):
    """Reads what other programs put on the clipboard; nothing is fetched, and every visible word is kept."""

    def read(self, source: str) -> Clipping:
        """What a page says, without its looks."""


class Preview(Protocol):
    """Shows what a document looks like."""

    def pages(self, pdf: bytes, width: int, most: int) -> list[bytes]:
        """The first `most` pages as PNG pictures `width` pixels wide; raises `pdf_unreadable`."""
