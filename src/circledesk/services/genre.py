"""What an acta still lacks, held against the rules of its genre, and letting a finding be for a reason that is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.clock import bogota
from circledesk.domain.comments import Comment, CommentState
from circledesk.domain.decisions import Decision
from circledesk.domain.genre import Dismissal, Finding, Weight, dismissal_id, dismissed
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.tasks import Task, TaskStep
from circledesk.services import agenda, approvals, minutes, quorum, reviews, roll, tasks
from circledesk.services.genre_rules import Draft, findings
from circledesk.services.people import directory, offices_on

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """A finding, and the reason for which somebody let it be."""

    finding: Finding
    item_number: int = 0
    dismissal: Dismissal | None = None

    @property
    def open(self) -> bool:
        """Whether it still asks to be looked at."""
        return self.dismissal is None


def check(work: Work, meeting_id: str) -> list[FindingLine]:
    """Everything the acta of a session lacks: what keeps it from its number first, then in the agenda's order.

    Findings somebody let be are among them, last.
    """
    if work.get(Meeting, meeting_id).state is MeetingState.NOT_HELD:
        return []  # it has a constancia and no acta
    draft = read(work, meeting_id)
    numbers = {item.id: number for number, item in enumerate(draft.items, 1)}
    kept = {one.id: one for one in work.all(Dismissal, meeting_id=meeting_id)}
    lines = [
        FindingLine(
            finding=one,
            item_number=numbers.get(one.item_id, 0),
            dismissal=kept.get(dismissal_id(meeting_id, one.rule, one.subject)),
        )
        for one in findings(draft)
    ]
    return sorted(lines, key=_rank)


def dismiss(work: Work, meeting_id: str, finding: Finding, reason: str) -> Dismissal:
    """Let a finding be; raises `finding_not_dismissable`, `dismissal_without_reason`, `minutes_frozen`."""
    agenda.require_open(work, meeting_id)
    dismissal = dismissed(finding, meeting_id, reason, work.now, work.device_name)
    work.put(dismissal)
    return dismissal


def take_up(work: Work, row: str) -> None:
    """Take a warning up again that somebody let be; raises `not_found`, `minutes_frozen`."""
    dismissal = work.get(Dismissal, row)
    agenda.require_open(work, dismissal.meeting_id)
    work.put(replace(dismissal, deleted=True))


def read(work: Work, meeting_id: str) -> Draft:
    """Everything the rules look at, of one session."""
    meeting = work.get(Meeting, meeting_id)
    items = agenda.items(work, meeting_id)
    names = directory(work)
    ended = meeting.held.end if meeting.held else None
    carried = tasks.carried_over(work, meeting)
    steps = work.all(TaskStep, task_id=[task.id for task, _ in carried], meeting_id=meeting_id)
    comments = work.all(Comment, meeting_id=meeting_id)
    evidence = minutes.attached(work, meeting_id)
    held = offices_on(work, meeting.body_id, bogota(meeting.starts).date())
    return Draft(
        meeting=meeting,
        items=tuple(items),
        texts=work.texts([item.id for item in items], MINUTES_TEXT),
        decisions=tuple(work.all(Decision, meeting_id=meeting_id)),
        tasks=tuple(work.all(Task, meeting_id=meeting_id)),
        people=roll.call(work, meeting, ended or work.now, names).people,
        names=tuple((one.given_names, one.surnames) for one in names.people.values()),
        quorum=quorum.best(work, meeting),
        vacant=tuple(office for office in minutes.SIGNERS if office not in held),
        unsettled=reviews.unsettled(work, meeting_id),
        previous=tuple(approvals.to_approve(work, meeting)),
        untouched=tuple(task for task, _ in carried if task.id not in {step.task_id for step in steps}),
        evidence=tuple(evidence),
        missing_files=frozenset(one.file for one in evidence if one.file and work.file(one.file) is None),
        comments=tuple(one for one in comments if one.state is CommentState.OPEN),
    )


def _rank(line: FindingLine) -> tuple[bool, bool, int, int, str]:
    finding = line.finding
    return (
        not line.open,
        finding.weight is not Weight.MUST,
        line.item_number,
        finding.start,
        finding.rule.value,
    )
