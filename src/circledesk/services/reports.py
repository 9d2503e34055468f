"""The quarterly report as of a day: one set of lines for the screen, the PDF and the workbook."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from circledesk.domain.attendance import Standing
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn, Level, Voice, latest
from circledesk.domain.clock import bogota, quarter_code, quarter_of
from circledesk.domain.decisions import Decision
from circledesk.domain.errors import DomainError
from circledesk.domain.institutions import Part
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import paper_id
from circledesk.domain.people import Appointment, Office
from circledesk.domain.plans import Commitment, Milestone, MilestoneState, Plan
from circledesk.domain.tasks import Task
from circledesk.services import agenda, checkins, decisions, meetings, numbering, roll, settings, tasks
from circledesk.services.papers import (
    AttendanceLine,
    CheckInLine,
    CommitmentLine,
    DecisionLine,
    MilestoneLine,
    ReportPaper,
    SeriesLine,
    SessionLine,
    SignerLine,
    TaskLine,
)
from circledesk.services.people import Directory, directory

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

REPORT = "report"
_QUARTERS = ("T1", "T2", "T3", "T4")


def period_of(code: str) -> tuple[date, date]:
    """First and last day of a period such as `2026-T4`; raises `period_unknown`."""
    year, _, quarter = code.partition("-")
    if not (year.isdigit() and len(year) == len("2026") and quarter in _QUARTERS):
        raise DomainError("period_unknown", period=code)
    return quarter_of(date(int(year), 3 * _QUARTERS.index(quarter) + 1, 1))


def report_paper(work: Work, period: str, as_of: date | None = None, language: str = "es") -> ReportPaper:
    """What the report of `period` says as of a day (by default today, but not after the period)."""
    first, last = period_of(period)
    today = as_of or min(bogota(work.now).date(), last)
    if today < first:
        raise DomainError("as_of_before_period", as_of=today, first=first)
    names = directory(work)
    held = [one for one in work.all(Meeting) if first <= bogota(one.starts).date() <= min(last, today)]
    sessions = meetings.lines(work, held, names)
    labels = {line.meeting_id: line for line in sessions}
    reported = [one for one in work.all(CheckIn) if one.cut_off <= today]
    return ReportPaper(
        document_id=paper_id(REPORT, period),
        circle=settings.value(work, settings.CIRCLE_NAME),
        plan=", ".join(plan.name for plan in work.all(Plan)),
        period=period,
        first=first,
        last=last,
        as_of=today,
        sessions=tuple(sessions),
        attendance=tuple(_attendance(work, held, labels, names)),
        decisions=tuple(_decisions(work, held, labels, names)),
        tasks=tuple(task_lines(work, names, today)),
        commitments=tuple(commitment_lines(work, names, today, reported)),
        check_ins=tuple(one for one in checkins.lines(work, reported, names) if first <= one.cut_off <= last),
        signers=(_coordinator(work, names, today),),
        notes=_notes(work, sessions),
        series=tuple(_series(work, {first.year, today.year})),
        written_at=work.now,
        language=language,
    )


def commitment_lines(
    work: Work, names: Directory, today: date, reported: Sequence[CheckIn] | None = None
) -> list[CommitmentLine]:
    """Each commitment with the newest word of each voice by `today`."""
    known = work.all(CheckIn) if reported is None else reported
    parts = work.all(Part)
    milestones = work.all(Milestone)
    lines = []
    for one in sorted(work.all(Commitment), key=lambda one: (one.plan_id, one.ogp_id)):
        own = [report for report in known if report.commitment_id == one.id]
        newest = latest(own, today)
        voices = {voice: checkins.lines(work, [report], names)[0] for voice, report in newest.items()}
        lines.append(
            _commitment(one, voices, (names, parts, today), [m for m in milestones if m.commitment_id == one.id])
        )
        lines[-1] = replace(lines[-1], previous_level=_previous(own, newest))
    return lines


def task_lines(work: Work, names: Directory, today: date) -> list[TaskLine]:
    """Every task agreed by `today`, with what became of it by then."""
    found = work.all(Task)
    steps = tasks.states(work, found)
    sessions = {one.id: one for one in work.all(Meeting)}
    bodies = {body.id: body.name for body in work.all(Body)}
    lines = []
    for meeting_id, meeting in sessions.items():
        own = [task for task in found if task.meeting_id == meeting_id]
        if not own or bogota(meeting.starts).date() > today:
            continue
        items = agenda.items(work, meeting_id)
        acta = meetings.minutes_of(work, meeting_id).label
        for task in own:
            by_then = [step for step in steps[task.id] if bogota(step.on).date() <= today]
            line = tasks.line(task, by_then, (acta, items, names, meeting, today))
            lines.append(replace(line, meeting=acta, body=bodies.get(meeting.body_id, "")))
    return sorted(lines, key=lambda line: (line.due_on or date.max, line.label))


def _commitment(
    one: Commitment,
    voices: dict[Voice, CheckInLine],
    facts: tuple[Directory, list[Part], date],
    milestones: list[Milestone],
) -> CommitmentLine:
    names, parts, today = facts
    own = [part for part in parts if part.commitment_id == one.id]
    return CommitmentLine(
        commitment_id=one.id,
        ogp_id=one.ogp_id,
        short_title=one.short_title,
        official_title=one.official_title,
        leads=tuple(names.institution(part.institution_id) for part in own if part.lead),
        supporting=tuple(names.institution(part.institution_id) for part in own if not part.lead),
        values=one.values,
        starts_on=one.starts_on,
        ends_on=one.ends_on,
        unconfirmed=one.unconfirmed,
        institution=voices.get(Voice.INSTITUTION),
        committee=voices.get(Voice.COMMITTEE),
        monitoring_body=voices.get(Voice.MONITORING_BODY),
        previous_level=None,
        milestones=tuple(
            MilestoneLine(
                number=milestone.number,
                title=milestone.title,
                due_on=milestone.due_on,
                state=milestone.state,
                late=milestone.state is not MilestoneState.DONE
                and milestone.due_on is not None
                and milestone.due_on < today,
                unconfirmed=milestone.unconfirmed,
            )
            for milestone in sorted(milestones, key=lambda milestone: milestone.number)
        ),
    )


def _previous(own: list[CheckIn], newest: dict[Voice, CheckIn]) -> Level | None:
    """The institution's level before its newest one, to tell what changed."""
    current = newest.get(Voice.INSTITUTION)
    if current is None:
        return None
    before = latest([one for one in own if one.id != current.id], current.cut_off - timedelta(days=1))
    earlier = before.get(Voice.INSTITUTION)
    return earlier.level if earlier else None


def _attendance(
    work: Work, held: list[Meeting], labels: dict[str, SessionLine], names: Directory
) -> list[AttendanceLine]:
    lines: list[AttendanceLine] = []
    for meeting in sorted(held, key=lambda one: one.starts):
        if meeting.held is None or meeting.state is MeetingState.NOT_HELD:
            continue
        called = roll.call(work, meeting, meeting.held.end or work.now, names)
        label = labels[meeting.id]
        lines.extend(
            AttendanceLine(
                meeting_id=meeting.id,
                meeting=label.acta,
                body=label.body,
                day=bogota(meeting.starts).date(),
                person=person,
            )
            for person in called.people
            if person.standing is not Standing.NOT_CALLED
        )
    return lines


def _decisions(work: Work, held: list[Meeting], labels: dict[str, SessionLine], names: Directory) -> list[DecisionLine]:
    lines: list[DecisionLine] = []
    for meeting in sorted(held, key=lambda one: one.starts):
        items = agenda.items(work, meeting.id)
        label = labels[meeting.id]
        found = sorted(work.all(Decision, meeting_id=meeting.id), key=lambda one: one.number)
        lines.extend(
            replace(decisions.line(work, one, label.acta, items, names), meeting=label.acta, body=label.body)
            for one in found
        )
    return lines


def _coordinator(work: Work, names: Directory, today: date) -> SignerLine:
    held = [one for one in work.all(Appointment, office=Office.COORDINATOR) if one.in_force(today)]
    person = names.people.get(held[-1].person_id) if held else None
    return SignerLine(
        role=Office.COORDINATOR.value,
        name=person.full_name if person else "",
        position=person.position if person else "",
    )


def _notes(work: Work, sessions: list[SessionLine]) -> tuple[str, ...]:
    """Codes of what the report should warn of, with counts: `unsigned:2`."""
    held = [one for one in sessions if one.state is not MeetingState.NOT_HELD]
    unsigned = sum(one.minutes_state.value not in {"signed", "annulled"} for one in held)
    open_conflicts = len(work.conflicts())
    found = []
    if unsigned:
        found.append(f"unsigned:{unsigned}")
    if open_conflicts:
        found.append(f"conflicts:{open_conflicts}")
    return tuple(found)


def _series(work: Work, years: Collection[int]) -> list[SeriesLine]:
    """What is odd in each body's numbers of those years (domain.md 2.4: gaps are explained in the report)."""
    found = []
    for body in sorted(work.all(Body), key=lambda one: (one.name, one.id)):
        numbers = numbering.series(work, body.id)
        for year in sorted(years):
            missing = tuple((one.first, one.last) for one in numbers.jumps if one.year == year)
            twice = tuple(one.number.number for one in numbers.clashes if one.number.year == year)
            if missing or twice:
                found.append(SeriesLine(body=body.name, year=year, missing=missing, twice=twice))
    return found


def current_period(work: Work) -> str:
    """The quarter we are in."""
    return quarter_code(bogota(work.now).date())
