"""Writing documents out: read in one short work, render with nothing open, note the outcome in a second."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.minutes import ACTA, MinutesState, Paper, paper_id
from circledesk.services import amendments, comments, convening, meetings, minutes, reports, unheld

if TYPE_CHECKING:
    from circledesk.domain.comments import Comment
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.documents import Written


@dataclass(frozen=True, slots=True)
class ReviewPack:
    """A draft for reviewers: to print, and to fill in with Word."""

    pdf: bytes
    docx: bytes


def acta_pdf(desk: OpenDesk, meeting_id: str, language: str = "es") -> bytes:
    """The acta as it stands: the kept file once issued, else a draft rendered from the record."""
    with desk.work() as work:
        paper = work.find(Paper, paper_id(ACTA, meeting_id))
        if paper is not None and not paper.deleted and paper.file:
            kept = work.file(paper.file)
            if kept is None:
                raise DomainError("file_not_here_yet", file=paper.file[:16])
            return kept
        spoken = minutes.acta_paper(work, meeting_id, language)
    return desk.tools.scribe.acta(spoken).content


def report_pdf(desk: OpenDesk, period: str, as_of: date | None = None, language: str = "es") -> bytes:
    """The report of a period: the signed file where there is one for that day, else rendered from the record."""
    with desk.work() as work:
        kept = work.find(Paper, paper_id(reports.REPORT, period))
        if kept is not None and not kept.deleted and kept.signed_by and as_of is None:
            content = work.file(kept.file)
            if content is not None:
                return content
        spoken = reports.report_paper(work, period, as_of, language)
    return desk.tools.scribe.report(spoken).content


def workbook(desk: OpenDesk, period: str, as_of: date | None = None, language: str = "es") -> bytes:
    """The Excel report of a period."""
    with desk.work() as work:
        spoken = reports.report_paper(work, period, as_of, language)
    return desk.tools.scribe.workbook(spoken)


def review_pack(desk: OpenDesk, meeting_id: str, language: str = "es") -> ReviewPack:
    """The draft for reviewers, on paper and as a Word file."""
    with desk.work() as work:
        paper = comments.review_paper(work, meeting_id, language)
    scribe = desk.tools.scribe
    return ReviewPack(pdf=scribe.review_pdf(paper), docx=scribe.review_docx(paper))


def take_review(desk: OpenDesk, meeting_id: str, content: bytes) -> list[Comment]:
    """Keep what a reviewer sent back; answers the new comments.

    Raises what the scribe's `read_review` raises, `review_of_another_acta`, `minutes_frozen`.
    """
    returned = desk.tools.scribe.read_review(content)
    if returned.meeting_id not in {"", meeting_id}:
        raise DomainError("review_of_another_acta")
    with desk.work() as work:
        return comments.receive(work, meeting_id, returned.remarks)


def convening_ics(desk: OpenDesk, meeting_id: str, language: str = "es") -> bytes:
    """The convening of a session as it stands, for calendars; raises `meeting_not_convened`."""
    with desk.work() as work:
        paper = convening.required(work, meeting_id, language)
    return desk.tools.scribe.convening_ics(paper)


def convening_pdf(desk: OpenDesk, meeting_id: str, language: str = "es") -> bytes:
    """The convening of a session on paper; marked as a draft while nobody was called."""
    with desk.work() as work:
        paper = convening.paper(work, meeting_id, language)
    return desk.tools.scribe.convening_pdf(paper)


def attendance_sheet(desk: OpenDesk, meeting_id: str, language: str = "es") -> bytes:
    """The blank attendance sheet of a session, to be signed by hand."""
    with desk.work() as work:
        paper = convening.paper(work, meeting_id, language)
    return desk.tools.scribe.attendance_sheet(paper)


def amendment_pdf(desk: OpenDesk, amendment_id: str, language: str = "es") -> bytes:
    """A diligencia, clarifying acta or annulment: the signed file where there is one, else rendered."""
    with desk.work() as work:
        kept = work.find(Paper, paper_id(amendments.AMENDMENT, amendment_id))
        content = work.file(kept.file) if kept is not None and kept.file else None
        if content is not None:
            return content
        spoken = amendments.paper(work, amendment_id, language)
    return desk.tools.scribe.amendment(spoken).content


def issue_amendment(desk: OpenDesk, amendment_id: str, language: str = "es") -> None:
    """Write the file that will be signed; one that has a signature already stays as it is."""
    with desk.work() as work:
        known = work.find(Paper, paper_id(amendments.AMENDMENT, amendment_id))
        if known is not None and known.signed_by:
            return
        spoken = amendments.paper(work, amendment_id, language)
    _keep(desk, (amendments.AMENDMENT, amendment_id, ""), desk.tools.scribe.amendment(spoken))


def constancia_pdf(desk: OpenDesk, meeting_id: str, language: str = "es") -> bytes:
    """The constancia of a session that was not held: the signed file where there is one, else rendered."""
    with desk.work() as work:
        kept = work.find(Paper, paper_id(unheld.CONSTANCIA, meeting_id))
        if kept is not None and kept.signed_by:
            content = work.file(kept.file)
            if content is None:
                raise DomainError("file_not_here_yet", file=kept.file[:16])
            return content
        spoken = unheld.constancia(work, meeting_id, language)
    return desk.tools.scribe.constancia(spoken).content


def issue_constancia(desk: OpenDesk, meeting_id: str, language: str = "es") -> None:
    """Write the file that will be signed; one that is signed already stays as it is."""
    with desk.work() as work:
        if unheld.signed_by(work, meeting_id):
            return
        spoken = unheld.constancia(work, meeting_id, language)
    _keep(desk, (unheld.CONSTANCIA, meeting_id, meeting_id), desk.tools.scribe.constancia(spoken))


def issue_acta(desk: OpenDesk, meeting_id: str, language: str = "es") -> str:
    """Give the acta its number and write the file that will be signed; answers the number as printed."""
    with desk.work() as work:
        current = meetings.minutes_of(work, meeting_id)
        if current.state in {MinutesState.AWAITING_SIGNATURES, MinutesState.SIGNED}:
            return current.label
        if current.number is None:
            minutes.issue(work, meeting_id)
        else:
            minutes.present_again(work, meeting_id)
        spoken = minutes.acta_paper(work, meeting_id, language)
    written = desk.tools.scribe.acta(spoken)
    _keep(desk, (ACTA, meeting_id, meeting_id), written)
    return spoken.number


def issue_report(desk: OpenDesk, period: str, as_of: date | None = None, language: str = "es") -> None:
    """Write the report's file that will be signed; a report already signed stays as it is."""
    with desk.work() as work:
        known = work.find(Paper, paper_id(reports.REPORT, period))
        if known is not None and not known.deleted and known.signed_by:
            return
        spoken = reports.report_paper(work, period, as_of, language)
    _keep(desk, (reports.REPORT, period, ""), desk.tools.scribe.report(spoken))


def _keep(desk: OpenDesk, what: tuple[str, str, str], written: Written) -> None:
    kind, of, meeting_id = what
    with desk.work() as work:
        known = work.find(Paper, paper_id(kind, of))
        paper = known or Paper(id=paper_id(kind, of), kind=kind, of=of, data_hash="", file="", meeting_id=meeting_id)
        work.put(
            replace(
                paper,
                data_hash=written.data_hash,
                file=work.keep_file(written.content),
                signed_by=(),
                written_at=work.now,
                deleted=False,
            )
        )
