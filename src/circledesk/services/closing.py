"""The closing step of a session: what is missing, what reviewers said, and where the acta goes from here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.amendments import Amendment, Publication, publication_id
from circledesk.domain.clock import add_business_days, bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.genre import Weight
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import ACTA, ApprovalWay, DraftApproval, Minutes, MinutesState, Paper, paper_id
from circledesk.services import amendments, approvals, comments, genre, meetings, settings

if TYPE_CHECKING:
    from circledesk.services.approvals import ApprovalLine
    from circledesk.services.comments import CommentLine
    from circledesk.services.genre import FindingLine
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How far an acta has come. `state` is as it stands today, what came after the signature included.

    `review_due` proposes until when observations may come (a term nobody confirmed).
    """

    meeting: Meeting
    minutes: Minutes
    state: MinutesState
    findings: tuple[FindingLine, ...]
    comments: tuple[CommentLine, ...]
    amendments: tuple[Amendment, ...]
    previous: tuple[ApprovalLine, ...]
    approved: ApprovalLine | None
    publication: Publication | None
    signed_by: tuple[str, ...]
    review_due: date

    @property
    def blocking(self) -> tuple[FindingLine, ...]:
        """What keeps the acta from its number."""
        return tuple(line for line in self.findings if line.finding.weight is Weight.MUST)


def read(work: Work, meeting_id: str) -> Closing:
    """How the acta of a session stands, with everything that waits to be done about it."""
    meeting = work.get(Meeting, meeting_id)
    current = meetings.minutes_of(work, meeting_id)
    paper = work.find(Paper, paper_id(ACTA, meeting_id))
    return Closing(
        meeting=meeting,
        minutes=current,
        state=amendments.state_of(work, meeting_id),
        findings=tuple(genre.check(work, meeting_id)),
        comments=tuple(comments.lines(work, meeting_id)),
        amendments=tuple(amendments.of_acta(work, meeting_id)),
        previous=tuple(approvals.to_approve(work, meeting)),
        approved=approvals.approval_of(work, meeting_id),
        publication=work.find(Publication, publication_id(meeting_id)),
        signed_by=paper.signed_by if paper and not paper.deleted else (),
        review_due=review_due(work, work.now),
    )


def label(work: Work, meeting_id: str) -> str:
    """The acta's number, or its provisional label."""
    return meetings.minutes_of(work, meeting_id).label


def review_due(work: Work, moment: datetime) -> date:
    """Until when observations on a draft sent at `moment` may come: business days, a setting to confirm."""
    return add_business_days(bogota(moment).date(), settings.number(work, settings.REVIEW_DAYS))


def send_for_review(work: Work, meeting_id: str, due_on: date | None = None) -> Minutes:
    """The draft goes out to reviewers; raises `meeting_not_closed`, `minutes_frozen`, `review_due_before_sending`."""
    _require_ended(work, meeting_id)
    sent = meetings.minutes_of(work, meeting_id).sent_for_review(work.now, due_on or review_due(work, work.now))
    work.put(sent)
    return sent


def approve(work: Work, meeting_id: str, way: ApprovalWay, by: str = "") -> Minutes:
    """The draft is approved and takes no more edits; raises `acta_incomplete`, `minutes_frozen`."""
    blocking = [one for one in genre.check(work, meeting_id) if one.finding.weight is Weight.MUST]
    if blocking:
        raise DomainError("acta_incomplete", count=len(blocking), rules=[one.finding.rule.value for one in blocking])
    approval = DraftApproval(at=work.now, way=way, by=by)
    approved = meetings.minutes_of(work, meeting_id).approved(approval)
    work.put(approved)
    return approved


def back_to_draft(work: Work, meeting_id: str) -> Minutes:
    """The acta takes edits again, and keeps its number where it has one; a file up for signature is withdrawn.

    Raises `minutes_not_reopenable` (a signed acta never opens again).
    """
    paper = work.find(Paper, paper_id(ACTA, meeting_id))
    if paper is not None and not paper.deleted:
        work.put(replace(paper, signed_by=(), file="", data_hash="", deleted=True))
    draft = meetings.minutes_of(work, meeting_id).back_to_draft()
    work.put(draft)
    return draft


def _require_ended(work: Work, meeting_id: str) -> None:
    meeting = work.get(Meeting, meeting_id)
    if meeting.state is MeetingState.NOT_HELD:
        raise DomainError("meeting_not_held", meeting=meeting_id)
    if meeting.held is None or meeting.held.end is None:
        raise DomainError("meeting_not_closed", meeting=meeting_id)
