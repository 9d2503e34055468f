"""The scribe: turns papers into finished documents, always the same bytes for the same paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from circledesk.documents.acta_pdf import acta_running, acta_title, compose_acta
from circledesk.documents.amendment_pdf import amendment_name, amendment_running, compose_amendment
from circledesk.documents.attendance_pdf import compose_sheet, sheet_running
from circledesk.documents.book import acta_book, report_book
from circledesk.documents.canonical import canonical, data_hash, verification_code
from circledesk.documents.composer import Composer
from circledesk.documents.convening_pdf import compose_convening, convening_name, convening_running
from circledesk.documents.finish import Attachment, Envelope, finished
from circledesk.documents.fonts import STAND_IN, Typeface, legible, typeface
from circledesk.documents.page import Running, printed
from circledesk.documents.phrases import Phrases
from circledesk.documents.report_pdf import compose_report, report_running, report_title
from circledesk.documents.review_pdf import compose_review, review_running
from circledesk.documents.unheld_pdf import compose_unheld, unheld_running, unheld_title
from circledesk.documents.workbook import Book, written_book
from circledesk.services.papers import ActaPaper, AmendmentPaper, ReportPaper, ReviewPaper, UnheldPaper
from circledesk.services.ports.convening import ConveningPaper
from circledesk.services.ports.documents import ReturnedReview, Written
from circledesk.services.words import Words

_SHORT = 16
_LANGUAGES = ("es", "en", "fr")
_Written: TypeAlias = ActaPaper | ReportPaper | AmendmentPaper | UnheldPaper
_Paper: TypeAlias = _Written | ReviewPaper | ConveningPaper
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A document on its way: its data, what is drawn, what runs along its edges, its workbook."""

    data: bytes
    code: str
    phrases: Phrases
    composer: Composer
    running: Running
    book: Book | None
    title: str
    subject: str


class ReportlabScribe:
    """Keeps the port `Scribe`. `fonts` is the folder of Plex Sans, `profile` an sRGB ICC file."""

    def __init__(self, words_for: Callable[[str], Words], fonts: Path, profile: Path) -> None:
        self._words_for = words_for
        self._fonts = fonts
        self._profile_file = profile

    @cached_property
    def _face(self) -> Typeface:
        return typeface(self._fonts)

    @cached_property
    def _profile(self) -> bytes:
        return self._profile_file.read_bytes()

    def acta(self, paper: ActaPaper) -> Written:
        """The acta as PDF/A-3a and PDF/UA-1 with its data and workbook inside."""
        shown, phrases, data = legible(paper, self._face), self._phrases(paper), canonical(paper)
        code = verification_code(paper.document_id, data_hash(data))
        draft = _Draft(
            data=data,
            code=code,
            phrases=phrases,
            composer=compose_acta(shown, phrases, code),
            running=acta_running(shown, phrases, _footer(paper, data, phrases)),
            book=acta_book(paper, phrases, code),
            title=acta_title(shown, phrases),
            subject=phrases.say("acta_subject", day=phrases.moment_day(paper.starts)),
        )
        return self._written(shown, draft)

    def report(self, paper: ReportPaper) -> Written:
        """The quarterly report, likewise."""
        shown, phrases, data = legible(paper, self._face), self._phrases(paper), canonical(paper)
        code = verification_code(paper.document_id, data_hash(data))
        draft = _Draft(
            data=data,
            code=code,
            phrases=phrases,
            composer=compose_report(shown, phrases, code),
            running=report_running(shown, phrases, _footer(paper, data, phrases)),
            book=report_book(paper, phrases, code),
            title=report_title(shown, phrases),
            subject=phrases.say("report_subject", period=shown.period),
        )
        return self._written(shown, draft)

    def workbook(self, paper: ReportPaper) -> bytes:
        """The Excel report."""
        code = verification_code(paper.document_id, data_hash(canonical(paper)))
        return written_book(report_book(paper, self._phrases(paper), code))

    def amendment(self, paper: AmendmentPaper) -> Written:
        """A diligencia, an acta aclaratoria or an annulment as PDF/A-3a and PDF/UA-1, to be signed."""
        shown, phrases, data = legible(paper, self._face), self._phrases(paper), canonical(paper)
        code = verification_code(paper.document_id, data_hash(data))
        draft = _Draft(
            data=data,
            code=code,
            phrases=phrases,
            composer=compose_amendment(shown, phrases, code),
            running=amendment_running(shown, phrases, _footer(paper, data, phrases)),
            book=None,
            title=amendment_name(shown, phrases),
            subject=phrases.say("amended_acta_of", acta=shown.of_acta, day=phrases.moment_day(shown.held_on)),
        )
        return self._written(shown, draft)

    def constancia(self, paper: UnheldPaper) -> Written:
        """The constancia of a session that was not held as PDF/A-3a and PDF/UA-1, to be signed."""
        shown, phrases, data = legible(paper, self._face), self._phrases(paper), canonical(paper)
        code = verification_code(paper.document_id, data_hash(data))
        draft = _Draft(
            data=data,
            code=code,
            phrases=phrases,
            composer=compose_unheld(shown, phrases, code),
            running=unheld_running(shown, phrases, _footer(paper, data, phrases)),
            book=None,
            title=unheld_title(shown, phrases),
            subject=phrases.say("acta_subject", day=phrases.moment_day(shown.planned.start)),
        )
        return self._written(shown, draft)

    def review_pdf(self, paper: ReviewPaper) -> bytes:
        """The review pack on paper, with numbered paragraphs and a form to fill in by hand."""
        shown, phrases = legible(paper, self._face), self._phrases(paper)
        subject = phrases.say("review_round", round=shown.round, day=phrases.moment_day(shown.held_on))
        titles = (phrases.say("review_title", number=shown.acta, body=shown.body), subject)
        drawn = (compose_review(shown, phrases), review_running(shown, phrases))
        return self._loose(shown, titles, shown.sent_at, drawn)

    def convening_pdf(self, paper: ConveningPaper) -> bytes:
        """A convening on paper, for who has no e-mail: PDF/UA-1."""
        shown, phrases = legible(paper, self._face), self._phrases(paper)
        titles = (f"{convening_name(shown, phrases)} – {phrases.called(shown)}", phrases.moment_day(shown.starts))
        drawn = (compose_convening(shown, phrases), convening_running(shown, phrases))
        return self._loose(shown, titles, shown.sent_at, drawn)

    def convening_ics(self, paper: ConveningPaper) -> bytes:
        """A convening, its correction or its end as iCalendar."""
        from circledesk.documents.convening_ics import written_ics  # noqa: PLC0415 - only who calls needs a calendar

        return written_ics(paper, self._phrases(paper))

    def attendance_sheet(self, paper: ConveningPaper) -> bytes:
        """The blank attendance sheet of a session, to be signed by hand."""
        shown, phrases = legible(paper, self._face), self._phrases(paper)
        titles = (f"{phrases.say('attendance_list')} – {phrases.called(shown)}", phrases.moment_day(shown.starts))
        return self._loose(shown, titles, shown.sent_at, (compose_sheet(shown, phrases), sheet_running(shown, phrases)))

    def review_docx(self, paper: ReviewPaper) -> bytes:
        """The review pack as a Word file with numbered paragraphs and a form."""
        from circledesk.documents.review_docx import written_docx  # noqa: PLC0415 - only who sends a draft needs Word

        return written_docx(paper, self._phrases(paper))

    def read_review(self, content: bytes) -> ReturnedReview:
        """What a reviewer sent back; raises `file_too_large`, `document_unreadable`, `review_form_unknown`."""
        from circledesk.documents.review_reader import read_review  # noqa: PLC0415 - as above

        return read_review(content, [Phrases(self._words_for(language)) for language in _LANGUAGES])

    def _phrases(self, paper: _Paper) -> Phrases:
        return Phrases(self._words_for(paper.language))

    def _loose(
        self,
        shown: ReviewPaper | ConveningPaper,
        titles: tuple[str, str],
        moment: datetime,
        drawn: tuple[Composer, Running],
    ) -> bytes:
        """A paper that nobody signs: its title and subject, what is drawn and what runs along its edges."""
        composer, running = drawn
        envelope = Envelope(
            title=titles[0],
            subject=titles[1],
            author=shown.circle,
            keywords="",
            document_id=shown.document_id,
            language=shown.language,
            moment=moment,
            profile=self._profile,
            attachments=[],
        )
        return finished(printed(composer.story, running), composer.root, envelope)

    def _written(self, shown: _Written, draft: _Draft) -> Written:
        say = draft.phrases.say
        if STAND_IN in canonical(shown).decode():
            draft.composer.paragraph(say("stand_in"), "quiet")
        drawn = printed(draft.composer.story, draft.running)
        attachments = [
            Attachment(
                name="datos.json",
                mime="application/json",
                content=draft.data,
                relationship="Data",
                description=say("data_file"),
            ),
        ]
        if draft.book is not None:
            book = written_book(draft.book)
            described = say("book_file")
            attachments.append(
                Attachment(name="libro.xlsx", mime=_XLSX, content=book, relationship="Source", description=described)
            )
        envelope = Envelope(
            title=draft.title,
            subject=draft.subject,
            author=shown.circle,
            keywords=draft.code,
            document_id=shown.document_id,
            language=shown.language,
            moment=shown.written_at,
            profile=self._profile,
            attachments=attachments,
        )
        return Written(content=finished(drawn, draft.composer.root, envelope), data_hash=data_hash(draft.data))


def _footer(paper: _Written, data: bytes, phrases: Phrases) -> str:
    return phrases.say("footer", document=paper.document_id, hash=data_hash(data)[:_SHORT])
