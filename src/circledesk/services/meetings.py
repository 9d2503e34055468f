"""Sessions of a body: planning, opening, closing, and the line each has in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.clock import at, bogota
from circledesk.domain.decisions import Decision
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Character, Meeting, MeetingKind, Modality, Span, require_span
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.tasks import Task
from circledesk.services import agenda, attendance, quorum, roll
from circledesk.services.papers import SessionLine

if TYPE_CHECKING:
    from circledesk.services.people import Directory
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlan:
    """What is needed to plan a session; an empty `id` makes a new one."""

    body_id: str
    starts: datetime
    ends: datetime | None = None
    character: Character = Character.ORDINARY
    modality: Modality = Modality.IN_PERSON
    place: str = ""
    localidad: str = ""
    link: str = ""
    objective: str = ""
    joint_body_ids: tuple[str, ...] = ()
    series_id: str = ""
    id: str = ""


def plan(work: Work, wanted: SessionPlan) -> Meeting:
    """Plan a session with its agenda, its roll and its empty acta; raises `meeting_ends_before_start`."""
    body = work.get(Body, wanted.body_id)
    require_span(Span(start=wanted.starts, end=wanted.ends))
    meeting = Meeting(
        id=wanted.id or new_id(),
        body_id=body.id,
        number=next_number(work, body.id),
        planned=Span(start=wanted.starts, end=wanted.ends),
        kind=MeetingKind.CIRCLE_SESSION if body.kind is BodyKind.CIRCLE else MeetingKind.COMMITTEE_SESSION,
        character=wanted.character,
        modality=wanted.modality,
        place=wanted.place or body.place,
        localidad=wanted.localidad,
        link=wanted.link,
        objective=wanted.objective,
        commitment_ids=_commitments(work, body, wanted.joint_body_ids),
        joint_body_ids=wanted.joint_body_ids,
        series_id=wanted.series_id,
    )
    work.put(meeting)
    work.put(Minutes(id=minutes_id(meeting.id), meeting_id=meeting.id))
    agenda.lay_out(work, meeting)
    attendance.call_up(work, meeting)
    return meeting


def plan_series(work: Work, wanted: SessionPlan, days: Sequence[date]) -> list[Meeting]:
    """Plan a session on each of `days`, at the hour of `wanted`; several of them are one series."""
    series = new_id() if len(days) > 1 else ""
    first = bogota(wanted.starts)
    length = wanted.ends - wanted.starts if wanted.ends else None
    planned = []
    for day in days:
        starts = at(day, first.hour, first.minute)
        ends = starts + length if length else None
        planned.append(plan(work, replace(wanted, starts=starts, ends=ends, series_id=series)))
    return planned


def of_body(work: Work, body_id: str) -> list[Meeting]:
    """The sessions in which a body sits: its own, and those held jointly with another."""
    return [one for one in work.all(Meeting) if body_id in one.body_ids]


def _commitments(work: Work, body: Body, joint: tuple[str, ...]) -> tuple[str, ...]:
    """The commitments of every body that sits."""
    others = {one.id: one for one in work.all(Body, id=joint)} if joint else {}
    found = [*body.commitment_ids, *(one for key in joint if key in others for one in others[key].commitment_ids)]
    return tuple(dict.fromkeys(found))


def open_session(work: Work, meeting_id: str, moment: datetime) -> Meeting:
    """Begin a session at `moment`."""
    agenda.require_open(work, meeting_id)
    meeting = work.get(Meeting, meeting_id).opened(moment)
    work.put(meeting)
    return meeting


def close_session(work: Work, meeting_id: str, moment: datetime) -> Meeting:
    """End a session at `moment`; who was in then was in to the end."""
    agenda.require_open(work, meeting_id)
    meeting = work.get(Meeting, meeting_id).closed(moment)
    work.put(meeting)
    return meeting


def change(work: Work, meeting: Meeting) -> None:
    """Keep a session's changed facts (place, link, objective, next session)."""
    agenda.require_open(work, meeting.id)
    work.put(meeting)


def next_number(work: Work, body_id: str) -> int:
    """One more than the greatest session number of the body."""
    return max((one.number for one in work.all(Meeting, body_id=body_id)), default=0) + 1


def minutes_of(work: Work, meeting_id: str) -> Minutes:
    """The acta of a session; every session has one, if only an empty draft."""
    found = work.find(Minutes, minutes_id(meeting_id))
    return found or Minutes(id=minutes_id(meeting_id), meeting_id=meeting_id)


def lines(work: Work, meetings: list[Meeting], names: Directory) -> list[SessionLine]:
    """Sessions as listed, the newest first."""
    wanted = [meeting.id for meeting in meetings]
    bodies = {body.id: body for body in work.all(Body)}
    minutes = {one.meeting_id: one for one in work.all(Minutes, meeting_id=wanted)}
    decisions = [one.meeting_id for one in work.all(Decision, meeting_id=wanted)]
    tasks = [one.meeting_id for one in work.all(Task, meeting_id=wanted)]
    found = []
    for meeting in sorted(meetings, key=lambda one: (one.starts, one.id), reverse=True):
        acta = minutes.get(meeting.id) or Minutes(id=minutes_id(meeting.id), meeting_id=meeting.id)
        called = roll.call(work, meeting, meeting.held.end if meeting.held and meeting.held.end else work.now, names)
        body = bodies.get(meeting.body_id)
        found.append(
            SessionLine(
                meeting_id=meeting.id,
                body=body.name if body else "",
                number=meeting.number,
                acta=acta.label,
                minutes_state=acta.state,
                kind=meeting.kind,
                character=meeting.character,
                modality=meeting.modality,
                state=meeting.state,
                starts=meeting.starts,
                ends=meeting.held.end if meeting.held else meeting.planned.end,
                place=meeting.place,
                localidad=meeting.localidad,
                present=sum(bool(person.stays) for person in called.people),
                expected=called.expected,
                quorum=quorum.best(work, meeting) if meeting.held else None,
                decisions=decisions.count(meeting.id),
                tasks=tasks.count(meeting.id),
            )
        )
    return found
