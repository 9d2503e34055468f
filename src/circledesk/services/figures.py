"""The figures of a report, each counted in one place for the screen, the page, the chart and the table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from circledesk.domain.attendance import Capacity, Standing
from circledesk.domain.checkins import Level, Voice
from circledesk.domain.meetings import Character, MeetingState
from circledesk.domain.tasks import OPEN, TaskState
from circledesk.services.papers import AttendanceLine, CheckInLine, CommitmentLine, PersonLine, ReportPaper, TaskLine

HIGH = frozenset({Level.SUBSTANTIAL, Level.COMPLETE})
"""OGP's "high completion"."""

_FAILED = frozenset({MeetingState.NOT_HELD, MeetingState.POSTPONED, MeetingState.CANCELLED})
_MEMBERS = frozenset({Capacity.MEMBER, Capacity.ALTERNATE})
_THERE = frozenset({Standing.PRESENT, Standing.LEFT_EARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The numbers of the first page."""

    sessions: int
    held: int
    extraordinary: int
    not_held: int
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


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionTasks:
    """What an institution took on."""

    institution: str
    total: int
    open: int
    overdue: int
    done: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """In how many of a body's sessions somebody was: `attended` of `called`, `excused` of the rest."""

    body: str
    person: PersonLine
    attended: int
    excused: int
    called: int


def summary(paper: ReportPaper) -> Summary:
    """Everything counted once."""
    held = [session for session in paper.sessions if session.state is MeetingState.HELD]
    return Summary(
        sessions=len(paper.sessions),
        held=len(held),
        extraordinary=sum(session.character is Character.EXTRAORDINARY for session in held),
        not_held=sum(session.state in _FAILED for session in paper.sessions),
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
    words = {
        Voice.INSTITUTION: line.institution,
        Voice.COMMITTEE: line.committee,
        Voice.MONITORING_BODY: line.monitoring_body,
    }
    return words[voice]


def tasks_by_institution(tasks: Sequence[TaskLine]) -> list[InstitutionTasks]:
    """Tasks counted by institution, those with most overdue first."""
    names = {task.institution for task in tasks}
    found = [_counted(name, [task for task in tasks if task.institution == name]) for name in names]
    return sorted(found, key=lambda counted: (-counted.overdue, -counted.open, counted.institution))


def presences(attendance: Iterable[AttendanceLine]) -> list[Presence]:
    """Members and alternates with their sessions, by body and name; guests have no seat to keep."""
    groups: dict[tuple[str, str], list[AttendanceLine]] = {}
    for line in attendance:
        if line.person.capacity in _MEMBERS:
            groups.setdefault((line.body, line.person.person_id), []).append(line)
    found = [
        Presence(
            body=body,
            person=max(lines, key=lambda line: (line.day, line.meeting_id)).person,
            attended=sum(line.person.standing in _THERE for line in lines),
            excused=sum(line.person.standing is Standing.EXCUSED for line in lines),
            called=len(lines),
        )
        for (body, _), lines in groups.items()
    ]
    return sorted(found, key=lambda presence: (presence.body, presence.person.name, presence.person.person_id))


def _counted(name: str, tasks: Sequence[TaskLine]) -> InstitutionTasks:
    return InstitutionTasks(
        institution=name,
        total=len(tasks),
        open=sum(task.state in OPEN for task in tasks),
        overdue=sum(task.overdue for task in tasks),
        done=sum(task.state is TaskState.DONE for task in tasks),
    )


def _is_high(report: CheckInLine | None) -> bool:
    return report is not None and report.level in HIGH
