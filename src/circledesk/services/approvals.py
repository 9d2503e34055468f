"""Reading and approving the acta of an earlier session, and seeing from either side what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.approvals import STANDS, Approval, Outcome, approval_id, check
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import meetings
from circledesk.services.agenda import require_open
from circledesk.services.papers import PreviousActaLine

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalLine:
    """An acta and what a session did with it; `approval` is None while it waits."""

    meeting_id: str
    acta: str
    session: int
    held_on: datetime
    approval: Approval | None = None
    approved_in: Meeting | None = None


def approve_previous(
    work: Work, meeting_id: str, of_meeting_id: str, outcome: Outcome, corrections: str = ""
) -> Approval:
    """Note what a session did with an earlier acta; saying it again replaces what was said.

    Raises `minutes_frozen`, `corrections_missing`, `acta_not_earlier`.
    """
    require_open(work, meeting_id)
    here, earlier = work.get(Meeting, meeting_id), work.get(Meeting, of_meeting_id)
    if earlier.body_id != here.body_id or earlier.starts >= here.starts:
        raise DomainError("acta_not_earlier", acta=meetings.minutes_of(work, of_meeting_id).label)
    approval = Approval(
        id=approval_id(meeting_id, of_meeting_id),
        meeting_id=meeting_id,
        of_meeting_id=of_meeting_id,
        outcome=outcome,
        corrections=corrections.strip() if outcome is Outcome.WITH_CORRECTIONS else "",
        at=work.now,
    )
    check(approval)
    work.put(approval)
    return approval


def to_approve(work: Work, meeting: Meeting) -> list[ApprovalLine]:
    """The actas of the body's earlier sessions that no session approved yet, or that this one treated: oldest first."""
    earlier = sorted(
        (
            one
            for one in work.all(Meeting, body_id=meeting.body_id)
            if one.starts < meeting.starts and one.held is not None and one.state is not MeetingState.NOT_HELD
        ),
        key=lambda one: (one.starts, one.id),
    )
    found = work.all(Approval, of_meeting_id=[one.id for one in earlier])
    own = {one.of_meeting_id: one for one in found if one.meeting_id == meeting.id}
    elsewhere = {one.of_meeting_id for one in found if one.meeting_id != meeting.id and one.outcome in STANDS}
    return [_line(work, one, own.get(one.id), meeting) for one in earlier if one.id in own or one.id not in elsewhere]


def approval_of(work: Work, meeting_id: str) -> ApprovalLine | None:
    """In which session, and how, the acta of `meeting_id` was approved: the first that did; None while none has."""
    found = [one for one in work.all(Approval, of_meeting_id=meeting_id) if one.outcome in STANDS]
    if not found:
        return None
    sessions = {one.id: one for one in work.all(Meeting, id=[one.meeting_id for one in found])}
    known = [one for one in found if one.meeting_id in sessions]
    first = min(known, key=lambda one: (sessions[one.meeting_id].starts, one.id), default=None)
    if first is None:
        return None
    return _line(work, work.get(Meeting, meeting_id), first, sessions[first.meeting_id])


def treated(work: Work, meeting: Meeting) -> tuple[PreviousActaLine, ...]:
    """What a session did with earlier actas, as its own acta tells it."""
    return tuple(
        PreviousActaLine(
            acta=line.acta,
            held_on=line.held_on,
            outcome=line.approval.outcome,
            corrections=line.approval.corrections,
        )
        for line in to_approve(work, meeting)
        if line.approval is not None
    )


def _line(work: Work, earlier: Meeting, approval: Approval | None, by: Meeting) -> ApprovalLine:
    return ApprovalLine(
        meeting_id=earlier.id,
        acta=meetings.minutes_of(work, earlier.id).label,
        session=earlier.number,
        held_on=bogota(earlier.starts),
        approval=approval,
        approved_in=by if approval else None,
    )
