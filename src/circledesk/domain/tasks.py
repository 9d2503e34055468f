"""Tasks of a session (tareas de la sesión): who took on what until when, and each later step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.records import Record


class TaskState(StrEnum):
    """Where a task stands."""

    PENDING = "pending"
    UNDER_WAY = "under_way"
    DONE = "done"
    CANCELLED = "cancelled"


NOT_DISCUSSED = "not_discussed"
"""The note of a step by which a session did not come to a task; a code, since each reader has words of its own."""

OPEN = frozenset({TaskState.PENDING, TaskState.UNDER_WAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """What was agreed in the session; frozen with its acta. What became of it are its steps."""

    table: ClassVar[str] = "task"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    agenda_item_id: str
    number: int
    text: str
    responsible_id: str = ""
    institution_id: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskStep(Record):
    """One report on a task, in a session or between them; never changed, only followed by another."""

    table: ClassVar[str] = "task_step"
    insert_only: ClassVar[bool] = True

    task_id: str
    state: TaskState
    on: datetime
    meeting_id: str = ""
    percent: int | None = None
    note: str = ""
    evidence_ids: tuple[str, ...] = ()


def state_of(steps: Iterable[TaskStep]) -> TaskState:
    """The state after the newest step; a task without steps is pending."""
    newest = max(steps, key=lambda step: (step.on, step.id), default=None)
    return newest.state if newest else TaskState.PENDING


def overdue(task: Task, state: TaskState, today: date) -> bool:
    """Whether an open task's day has passed."""
    return state in OPEN and task.due_on is not None and task.due_on < today
