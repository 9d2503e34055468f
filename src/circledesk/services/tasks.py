"""Tasks of a session (tareas de la sesión): giving them, following them up, finding the open ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting
from circledesk.domain.tasks import OPEN, Task, TaskState, TaskStep, overdue, state_of
from circledesk.services.agenda import require_open
from circledesk.services.papers import TaskLine

if TYPE_CHECKING:
    from circledesk.domain.agenda import AgendaItem
    from circledesk.services.people import Directory
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDraft:
    """What a secretary types of a task; its number is worked out."""

    meeting_id: str
    agenda_item_id: str
    text: str
    responsible_id: str = ""
    institution_id: str = ""
    due_on: date | None = None
    id: str = ""


def assign(work: Work, draft: TaskDraft) -> Task:
    """Keep a task, new or (by `id`) edited; raises `task_without_text`, `task_due_before_session`."""
    require_open(work, draft.meeting_id)
    if not draft.text.strip():
        raise DomainError("task_without_text")
    held = bogota(work.get(Meeting, draft.meeting_id).starts).date()
    if draft.due_on is not None and draft.due_on < held:
        raise DomainError("task_due_before_session", due=draft.due_on, session=held)
    known = work.find(Task, draft.id) if draft.id else None
    task = Task(
        id=draft.id or new_id(),
        meeting_id=draft.meeting_id,
        agenda_item_id=draft.agenda_item_id,
        number=known.number if known else next_number(work, draft.meeting_id),
        text=draft.text.strip(),
        responsible_id=draft.responsible_id,
        institution_id=draft.institution_id,
        due_on=draft.due_on,
    )
    work.put(task)
    return task


def step(work: Work, task_id: str, state: TaskState, *, note: str = "", meeting_id: str = "") -> TaskStep:
    """Report on a task; cancelling needs a reason (`task_cancelled_without_reason`)."""
    if state is TaskState.CANCELLED and not note.strip():
        raise DomainError("task_cancelled_without_reason")
    work.get(Task, task_id)
    report = TaskStep(id=new_id(), task_id=task_id, state=state, on=work.now, meeting_id=meeting_id, note=note.strip())
    work.put(report)
    return report


def remove(work: Work, task_id: str) -> None:
    """Take a task out of a draft; it stays in the history."""
    task = work.get(Task, task_id)
    require_open(work, task.meeting_id)
    work.put(replace(task, deleted=True))


def next_number(work: Work, meeting_id: str) -> int:
    """One more than the greatest number in the session, removed tasks included, so that none is used twice."""
    ever = work.all(Task, meeting_id=meeting_id, deleted=(False, True))
    return max((one.number for one in ever), default=0) + 1


def states(work: Work, tasks: list[Task]) -> dict[str, list[TaskStep]]:
    """The steps of each task by its id, the oldest first."""
    found: dict[str, list[TaskStep]] = {task.id: [] for task in tasks}
    for one in sorted(work.all(TaskStep, task_id=list(found)), key=lambda one: (one.on, one.id)):
        found[one.task_id].append(one)
    return found


def carried_over(work: Work, meeting: Meeting) -> list[tuple[Task, TaskState]]:
    """Tasks of earlier sessions of the body, or of any that sits jointly, that are still open, the oldest first."""
    sitting = set(meeting.body_ids)
    earlier = [one.id for one in work.all(Meeting) if one.starts < meeting.starts and sitting & set(one.body_ids)]
    tasks = work.all(Task, meeting_id=earlier)
    steps = states(work, tasks)
    found = [(task, state_of(steps[task.id])) for task in tasks]
    return sorted(
        (pair for pair in found if pair[1] in OPEN), key=lambda pair: (pair[0].due_on or date.max, pair[0].id)
    )


def gone_through(work: Work, meeting: Meeting, until: datetime) -> list[tuple[Task, list[TaskStep]]]:
    """Tasks of earlier sessions that this one said something of by `until`, each with its steps up to then."""
    said = [one for one in work.all(TaskStep, meeting_id=meeting.id) if one.on <= until]
    found = work.all(Task, id=sorted({one.task_id for one in said})) if said else []
    steps = states(work, found)
    told = [
        (task, [one for one in steps[task.id] if one.on <= until]) for task in found if task.meeting_id != meeting.id
    ]
    return sorted(told, key=lambda one: (one[0].due_on or date.max, one[0].id))


def line(task: Task, steps: list[TaskStep], facts: tuple[str, list[AgendaItem], Directory, Meeting, date]) -> TaskLine:
    """A task as printed; `facts` are acta label, agenda, directory, its session and the day asked for."""
    acta, items, names, meeting, today = facts
    numbers = {item.id: place for place, item in enumerate(items, 1)}
    state = state_of(steps)
    agreed = bogota(meeting.starts).date()
    return TaskLine(
        task_id=task.id,
        label=f"T-{acta}-{task.number}",
        item_number=numbers.get(task.agenda_item_id, 0),
        text=task.text,
        responsible=names.name(task.responsible_id),
        institution=names.institution(task.institution_id),
        due_on=task.due_on,
        state=state,
        percent=steps[-1].percent if steps else None,
        overdue=overdue(task, state, today),
        agreed_on=agreed,
        age_days=max(0, (today - agreed).days),
        note=steps[-1].note if steps else "",
        meeting_id=task.meeting_id,
    )
