"""The figures of a report on the screen, counted from its lines and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.checkins import Level, Voice
from circledesk.domain.meetings import MeetingState
from circledesk.domain.tasks import OPEN

if TYPE_CHECKING:
    from circledesk.services.papers import CheckInLine, CommitmentLine, ReportPaper

HIGH = frozenset({Level.SUBSTANTIAL, Level.COMPLETE})
"""OGP's "high completion"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Counts of one period; `present` and `expected` are persons over all sessions held."""

    sessions: int
    held: int
    present: int
    expected: int
    decisions: int
    tasks: int
    open_tasks: int
    overdue_tasks: int
    commitments: int
    high: dict[Voice, int]

    @property
    def attendance(self) -> int | None:
        """Whole per cent of those expected in the sessions held, or None."""
        return round(100 * self.present / self.expected) if self.expected else None


def summary(paper: ReportPaper) -> Summary:
    """Everything counted once."""
    held = [session for session in paper.sessions if session.state is MeetingState.HELD]
    return Summary(
        sessions=len(paper.sessions),
        held=len(held),
        present=sum(session.present for session in held),
        expected=sum(session.expected for session in held),
        decisions=len(paper.decisions),
        tasks=len(paper.tasks),
        open_tasks=sum(task.state in OPEN for task in paper.tasks),
        overdue_tasks=sum(task.overdue for task in paper.tasks),
        commitments=len(paper.commitments),
        high={voice: sum(_is_high(word(line, voice)) for line in paper.commitments) for voice in Voice},
    )


def word(line: CommitmentLine, voice: Voice) -> CheckInLine | None:
    """The newest word of one voice on a commitment."""
    return {
        Voice.INSTITUTION: line.institution,
        Voice.COMMITTEE: line.committee,
        Voice.MONITORING_BODY: line.monitoring_body,
    }[voice]


def _is_high(report: CheckInLine | None) -> bool:
    return report is not None and report.level in HIGH
