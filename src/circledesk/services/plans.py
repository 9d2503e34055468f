"""The action plan's commitments in full, and keeping their milestones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.institutions import Part
from circledesk.domain.meetings import Meeting
from circledesk.domain.plans import Commitment, Milestone, MilestoneState
from circledesk.services import checkins, meetings, reports
from circledesk.services.people import directory

if TYPE_CHECKING:
    from circledesk.domain.institutions import Institution
    from circledesk.domain.people import Person
    from circledesk.services.papers import CheckInLine, CommitmentLine
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentView:
    """A commitment with everything reported on it, the newest first, and whom a new report may name, leads first."""

    line: CommitmentLine
    partners: str
    check_ins: tuple[CheckInLine, ...]
    milestones: tuple[Milestone, ...]
    institutions: tuple[Institution, ...]
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneDraft:
    """What is typed of a milestone; an empty `id` makes a new one, numbered after the last."""

    commitment_id: str
    title: str
    criterion: str = ""
    due_on: date | None = None
    state: MilestoneState = MilestoneState.PENDING
    id: str = ""


def view(work: Work, commitment_id: str) -> CommitmentView:
    """One commitment in full as of today; raises `not_found`."""
    commitment = work.get(Commitment, commitment_id)
    names = directory(work)
    today = bogota(work.now).date()
    (line,) = (one for one in reports.commitment_lines(work, names, today) if one.commitment_id == commitment_id)
    parts = work.all(Part, commitment_id=commitment_id)
    reported = checkins.lines(work, work.all(CheckIn, commitment_id=commitment_id), names)
    sessions = {one.meeting_id for one in reported if one.meeting_id}
    actas = {one.id: meetings.minutes_of(work, one.id).label for one in work.all(Meeting, id=sessions)}
    return CommitmentView(
        line=line,
        partners=commitment.partners,
        check_ins=tuple(replace(one, meeting=actas.get(one.meeting_id, "")) for one in reversed(reported)),
        milestones=tuple(
            sorted(work.all(Milestone, commitment_id=commitment_id), key=lambda one: (one.number, one.id))
        ),
        institutions=tuple(
            names.institutions[one.institution_id]
            for one in sorted(parts, key=lambda one: not one.lead)
            if one.institution_id in names.institutions
        ),
        people=tuple(sorted(names.people.values(), key=lambda one: one.full_name)),
    )


def newest_reports(work: Work, most: int) -> list[CheckInLine]:
    """The newest check-ins of the whole plan, the newest first."""
    found = sorted(work.all(CheckIn), key=lambda one: (one.reported_on, one.id), reverse=True)[:most]
    lines = {one.check_in_id: one for one in checkins.lines(work, found, directory(work))}
    return [lines[one.id] for one in found]


def keep_milestone(work: Work, draft: MilestoneDraft) -> Milestone:
    """Keep a milestone, new or edited; its day of completion is noted once. Raises `milestone_without_title`."""
    if not draft.title.strip():
        raise DomainError("milestone_without_title", field="title")
    known = work.find(Milestone, draft.id) if draft.id else None
    others = work.all(Milestone, commitment_id=draft.commitment_id)
    done = draft.state is MilestoneState.DONE
    today = bogota(work.now).date()
    milestone = Milestone(
        id=draft.id or new_id(),
        commitment_id=draft.commitment_id,
        number=known.number if known else max((one.number for one in others), default=0) + 1,
        title=draft.title.strip(),
        criterion=draft.criterion.strip(),
        starts_on=known.starts_on if known else None,
        due_on=draft.due_on,
        done_on=((known.done_on if known else None) or today) if done else None,
        state=draft.state,
        unconfirmed=known.unconfirmed if known else (),
    )
    work.put(milestone)
    return milestone
