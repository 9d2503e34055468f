"""Everything the Meeting workspace shows of one session, read in one unit of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from circledesk.domain.attendance import AttendanceEvent, Attendee
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Decision, Vote
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import ACTA, OPEN_TO_EDITS, Minutes, Paper, minutes_id, paper_id
from circledesk.domain.plans import Commitment
from circledesk.domain.tasks import Task, TaskState, TaskStep, state_of
from circledesk.services import agenda, approvals, convening, history, meetings, roll, tasks
from circledesk.services import decisions as voting
from circledesk.services.people import Directory, alternates, directory

if TYPE_CHECKING:
    from circledesk.domain.agenda import AgendaItem
    from circledesk.domain.evidence import Evidence
    from circledesk.services.approvals import ApprovalLine
    from circledesk.services.convening import Notice
    from circledesk.services.history import ConflictLine
    from circledesk.services.ports.work import Work
    from circledesk.services.roll import Roll
    from circledesk.services.words import Words

ROLL_TABLES = (Attendee.table, AttendanceEvent.table)
BESIDE_TABLES = (
    "person",
    "institution",
    "seat",
    "appointment",
    "quorum_rule",
    "body",
    "task_step",
    "paper",
    "amendment",
    "publication",
    "approval",
    "evidence",
)
"""What is shown of a session and does not hang on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollView:
    """The roll of one session at one instant, with the events behind it.

    `voters` may vote now, the `electorate` is everybody with a vote that day. `alternates` are offered for each holder;
    `benches` names the bodies of a joint session: the weakest quorum counts.
    """

    meeting: Meeting
    roll: Roll
    events: tuple[AttendanceEvent, ...]
    short_names: Mapping[str, str]
    alternates: Mapping[str, tuple[tuple[str, str], ...]]
    benches: Mapping[str, str] = field(default_factory=dict)
    voters: tuple[tuple[str, str], ...] = ()
    electorate: tuple[tuple[str, str], ...] = ()

    def institution(self, name: str) -> str:
        """An institution's short name, for rows with little room."""
        return self.short_names.get(name, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A task of an earlier session: its state, its age, and what was said of it in this one."""

    task: Task
    label: str
    state: TaskState
    age: timedelta
    sessions: int
    step: TaskStep | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """One session as its workspace shows it."""

    meeting: Meeting
    body: Body
    minutes: Minutes
    items: tuple[AgendaItem, ...]
    names: Directory
    view: RollView
    decisions: tuple[Decision, ...]
    votes: Mapping[str, tuple[Vote, ...]]
    tasks: tuple[tuple[Task, TaskState], ...]
    check_ins: tuple[CheckIn, ...]
    carried: tuple[Carried, ...]
    commitments: tuple[Commitment, ...]
    conflicts: tuple[ConflictLine, ...]
    late: tuple[ConflictLine, ...]
    signed_by: tuple[str, ...]
    previous: tuple[ApprovalLine, ...] = ()
    attachments: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)
    outdated: bool = False
    notice: Notice | None = None

    @property
    def frozen(self) -> bool:
        """Whether the acta takes no more edits."""
        return self.minutes.state not in OPEN_TO_EDITS

    def item(self, item_id: str) -> AgendaItem | None:
        """The item of that id while it is on the agenda."""
        return next((item for item in self.items if item.id == item_id), None)

    def number(self, item_id: str) -> int:
        """The number of an item, 0 when it is not on the agenda."""
        return next((place for place, item in enumerate(self.items, 1) if item.id == item_id), 0)

    def moment(self, now: datetime) -> datetime:
        """When something noted now happened: an ended session takes nothing after its end."""
        return moment_of(self.meeting, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSession:
    """A session a door may be of."""

    meeting_id: str
    body: str
    starts: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorView:
    """What the door shows: the roll of one session, or which sessions of today there are; `closed` takes nobody in."""

    sessions: tuple[DoorSession, ...] = ()
    roll: RollView | None = None
    body: str = ""
    closed: bool = False


_AT_THE_DOOR = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})


def moment_of(meeting: Meeting, now: datetime) -> datetime:
    """The present within the session: not after its end, nor before its start where this laptop's clock is slow."""
    if meeting.held is None:
        return now
    return max(meeting.held.start, min(now, meeting.held.end or now))


def read_roll(work: Work, meeting_id: str) -> RollView:
    """The roll alone: what a key of the roll call changes."""
    return _view(work, work.get(Meeting, meeting_id), directory(work))


def read_door(work: Work, meeting_id: str) -> DoorView:
    """The roll of that session; without one that of the only session of today, or which there are."""
    bodies = {body.id: body.name for body in work.all(Body)}
    today = bogota(work.now).date()
    meeting = work.find(Meeting, meeting_id) if meeting_id else None
    if meeting is None:
        ahead = [one for one in work.all(Meeting, state=_AT_THE_DOOR) if _of_today(one, today)]
        if len(ahead) != 1:
            found = [
                DoorSession(meeting_id=one.id, body=bodies.get(one.body_id, ""), starts=one.starts) for one in ahead
            ]
            return DoorView(sessions=tuple(sorted(found, key=lambda one: (one.starts, one.meeting_id))))
        (meeting,) = ahead
    closed = meeting.state not in _AT_THE_DOOR or meetings.minutes_of(work, meeting.id).state not in OPEN_TO_EDITS
    return DoorView(roll=_view(work, meeting, directory(work)), body=bodies.get(meeting.body_id, ""), closed=closed)


def _of_today(meeting: Meeting, today: date) -> bool:
    return meeting.state is MeetingState.IN_SESSION or bogota(meeting.starts).date() == today


def read_board(work: Work, meeting_id: str, words: Words) -> Board:
    """Everything about a session; raises `not_found`."""
    meeting = work.get(Meeting, meeting_id)
    names = directory(work)
    minutes = meetings.minutes_of(work, meeting_id)
    items = agenda.items(work, meeting_id)
    given = sorted(work.all(Task, meeting_id=meeting_id), key=lambda one: one.number)
    steps = tasks.states(work, given)
    reports = work.all(CheckIn, meeting_id=meeting_id)
    replaced = {one.supersedes for one in reports if one.supersedes}
    paper = work.find(Paper, paper_id(ACTA, meeting_id))
    view = _view(work, meeting, names)
    decided = sorted(work.all(Decision, meeting_id=meeting_id), key=lambda one: one.number)
    rows = {meeting_id, minutes_id(meeting_id)}
    rows |= {one.id for many in (items, given, decided, view.events) for one in many}
    rows |= {one.id for one in work.all(Attendee, meeting_id=meeting_id)}
    return Board(
        meeting=meeting,
        body=work.get(Body, meeting.body_id),
        minutes=minutes,
        items=tuple(items),
        names=names,
        view=view,
        decisions=tuple(decided),
        votes={one.id: tuple(voting.votes_of(work, one)) for one in decided},
        tasks=tuple((task, state_of(steps[task.id])) for task in given),
        check_ins=tuple(sorted((one for one in reports if one.id not in replaced), key=lambda one: one.id)),
        carried=_carried(work, meeting),
        commitments=_commitments(work, meeting),
        conflicts=tuple(one for one in history.open_conflicts(work, words) if one.conflict.row in rows),
        late=tuple(history.late(work, words, meeting_id)),
        signed_by=paper.signed_by if paper and not paper.deleted else (),
        previous=tuple(approvals.to_approve(work, meeting)),
        attachments=agenda.attachments(work, meeting_id),
        outdated=convening.changed_since(work, meeting_id),
        notice=convening.short_notice(work, meeting),
    )


def _view(work: Work, meeting: Meeting, names: Directory) -> RollView:
    events = sorted(work.all(AttendanceEvent, meeting_id=meeting.id), key=lambda one: (one.at, one.id))
    at = moment_of(meeting, work.now)
    return RollView(
        meeting=meeting,
        roll=roll.call(work, meeting, at, names),
        events=tuple(events),
        short_names={one.name: one.short_name for one in names.institutions.values() if one.short_name},
        alternates=alternates(work, meeting, names),
        benches=_benches(work, meeting),
        voters=_named(names, voting.electorate(work, meeting, at)),
        electorate=_named(names, voting.electorate(work, meeting, at, whole=True)),
    )


def _named(names: Directory, people: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(((one, names.name(one)) for one in people), key=lambda row: row[1].casefold()))


def _benches(work: Work, meeting: Meeting) -> dict[str, str]:
    """What the bodies of a joint session are called in short; of any other session nothing needs to be said."""
    found = work.all(Body, id=meeting.body_ids) if meeting.joint_body_ids else []
    return {body.id: body.short_name or body.name for body in found}


def _commitments(work: Work, meeting: Meeting) -> tuple[Commitment, ...]:
    known = work.all(Commitment)
    own = [one for one in known if one.id in meeting.commitment_ids]
    return tuple(sorted(own or known, key=lambda one: one.ogp_id))


def _carried(work: Work, meeting: Meeting) -> tuple[Carried, ...]:
    """Tasks still open when this session came to them, those it dealt with included."""
    found = dict(tasks.carried_over(work, meeting))
    here = {step.task_id: step for step in sorted(work.all(TaskStep, meeting_id=meeting.id), key=lambda one: one.on)}
    missing = [task_id for task_id in here if task_id not in {task.id for task in found}]
    for task in work.all(Task, id=missing) if missing else ():
        if task.meeting_id != meeting.id:
            found[task] = here[task.id].state
    held = [
        one
        for one in work.all(Meeting)
        if set(one.body_ids) & set(meeting.body_ids) and one.state is not MeetingState.CANCELLED
    ]
    starts = {one.id: one.starts for one in held}
    labels = {one.meeting_id: one.label for one in work.all(Minutes, meeting_id={task.meeting_id for task in found})}
    lines = []
    for task, state in found.items():
        agreed = starts.get(task.meeting_id, meeting.starts)
        lines.append(
            Carried(
                task=task,
                label=f"T-{labels.get(task.meeting_id, '')}-{task.number}",
                state=state,
                age=meeting.starts - agreed,
                sessions=sum(agreed < start <= meeting.starts for start in starts.values()),
                step=here.get(task.id),
            )
        )
    return tuple(sorted(lines, key=lambda one: (-one.age, one.task.id)))
