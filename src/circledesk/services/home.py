"""What Home shows: the next session, open drafts, overdue tasks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import OPEN_TO_EDITS, Minutes, MinutesState
from circledesk.domain.people import Person

if TYPE_CHECKING:
    from circledesk.services.ports.work import Reader

MOST = 12
_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionBrief:
    """A session in a few words."""

    meeting_id: str
    body: str
    number: int
    starts: datetime
    place: str
    state: MeetingState
    acta: str
    minutes_state: MinutesState


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskBrief:
    """An overdue task in a few words."""

    task_id: str
    meeting_id: str
    text: str
    responsible: str
    due_on: date
    days_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """Everything Home shows; `conflicts` counts fields with several values."""

    next_sessions: tuple[SessionBrief, ...]
    drafts: tuple[SessionBrief, ...]
    overdue: tuple[TaskBrief, ...]
    conflicts: int


def view(work: Reader) -> HomeView:
    """What Home shows now."""
    bodies = {body.id: body for body in work.all(Body)}
    ahead = sorted(
        work.all(Meeting, state=_AHEAD), key=lambda one: (one.state is not MeetingState.IN_SESSION, one.starts)
    )
    waiting = {*OPEN_TO_EDITS, MinutesState.APPROVED, MinutesState.AWAITING_SIGNATURES}
    drafts = {one.meeting_id: one for one in work.all(Minutes, state=waiting)}
    just_held = work.all(Meeting, state=MeetingState.HELD, id=list(drafts))
    return HomeView(
        next_sessions=tuple(_brief(one, bodies, drafts.get(one.id)) for one in ahead[:MOST]),
        drafts=tuple(
            _brief(one, bodies, drafts[one.id])
            for one in sorted(just_held, key=lambda one: one.starts, reverse=True)[:MOST]
        ),
        overdue=_overdue(work),
        conflicts=work.conflict_count(),
    )


def _brief(meeting: Meeting, bodies: dict[str, Body], minutes: Minutes | None) -> SessionBrief:
    body = bodies.get(meeting.body_id)
    return SessionBrief(
        meeting_id=meeting.id,
        body=body.name if body else "",
        number=meeting.number,
        starts=meeting.starts,
        place=meeting.place,
        state=meeting.state,
        acta=minutes.label if minutes else "",
        minutes_state=minutes.state if minutes else MinutesState.DRAFT,
    )


def _overdue(work: Reader) -> tuple[TaskBrief, ...]:
    today = bogota(work.now).date()
    found = work.overdue_tasks(today, MOST)
    people = {one.id: one for one in work.all(Person, id=[task.responsible_id for task, _ in found])}
    return tuple(
        TaskBrief(
            task_id=task.id,
            meeting_id=task.meeting_id,
            text=task.text,
            responsible=people[task.responsible_id].full_name if task.responsible_id in people else "",
            due_on=task.due_on,
            days_late=(today - task.due_on).days,
        )
        for task, _ in found
        if task.due_on is not None
    )
