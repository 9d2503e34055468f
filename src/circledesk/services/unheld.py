"""A session that was called and not held: giving it up, and the constancia de no realización that says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.decisions import Decision, Result
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import MinutesState, Paper, paper_id
from circledesk.domain.people import Office
from circledesk.services import agenda, meetings, minutes, reviews
from circledesk.services.papers import UnheldPaper

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

CONSTANCIA = "constancia"
SIGNERS = (Office.SECRETARY,)
"""Who signs a constancia: the secretary alone, since the chair may be who did not come (a default, to confirm)."""


def give_up(work: Work, meeting_id: str, reason: str, moment: datetime) -> Meeting:
    """End at `moment` a session that could not be held; it keeps its number and takes none of the actas'.

    Raises `meeting_not_due`, `meeting_has_decisions`, `meeting_already_held`, `failure_without_reason`.
    """
    agenda.require_open(work, meeting_id)
    meeting = work.get(Meeting, meeting_id)
    if moment < meeting.starts:
        raise DomainError("meeting_not_due", start=meeting.starts)
    decided = [one for one in work.all(Decision, meeting_id=meeting_id) if one.result is not Result.NO_QUORUM]
    if decided:
        raise DomainError("meeting_has_decisions", count=len(decided))
    given_up = meeting.failed(moment, reason)
    work.put(given_up)
    return given_up


def constancia(work: Work, meeting_id: str, language: str = "es") -> UnheldPaper:
    """What the constancia of a session says; raises `meeting_was_held` unless it was given up."""
    meeting = work.get(Meeting, meeting_id)
    if meeting.state is not MeetingState.NOT_HELD or meeting.held is None or meeting.held.end is None:
        raise DomainError("meeting_was_held", meeting=meeting_id)
    spoken = minutes.acta_paper(work, meeting_id, language)
    return UnheldPaper(
        document_id=paper_id(CONSTANCIA, meeting_id),
        meeting_id=meeting_id,
        circle=spoken.circle,
        number=meeting.number,
        planned=meeting.planned,
        called=meeting.convening,
        given_up_at=meeting.held.end,
        session=replace(
            spoken,
            document_id=paper_id(CONSTANCIA, meeting_id),
            number="",
            provisional=False,
            written_at=meeting.held.end,
            signers=tuple(one for one in spoken.signers if one.role in {office.value for office in SIGNERS}),
        ),
        language=language,
    )


def signed_by(work: Work, meeting_id: str) -> tuple[str, ...]:
    """The roles that signed the constancia of a session."""
    paper = work.find(Paper, paper_id(CONSTANCIA, meeting_id))
    return paper.signed_by if paper is not None and not paper.deleted else ()


def finish(work: Work, meeting_id: str, seal: Seal) -> None:
    """The constancia is signed: the session is frozen for every reader; raises `conflicts_open`."""
    reviews.require_settled(work, meeting_id)
    drafted = meetings.minutes_of(work, meeting_id)
    work.put(replace(drafted, state=MinutesState.SIGNED))
    work.seal(drafted, seal)
