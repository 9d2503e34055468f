"""Finding tasks by what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from circledesk.domain.tasks import OPEN, Task, TaskState
from circledesk.store.codec import record_from
from circledesk.store.tables import RECORDS

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

_TASK, _STEP = RECORDS["task"], RECORDS["task_step"]


def overdue_tasks(connection: Connection, today: date, most: int) -> list[tuple[Task, TaskState]]:
    """Open tasks due before `today`, the longest overdue first, with the state after their newest step."""
    ranked = select(
        _STEP.c.task_id,
        _STEP.c.state,
        func.row_number()
        .over(partition_by=_STEP.c.task_id, order_by=(_STEP.c.on.desc(), _STEP.c.id.desc()))
        .label("rank"),
    ).subquery()
    newest = select(ranked.c.task_id, ranked.c.state).where(ranked.c.rank == 1).subquery()
    state = func.coalesce(newest.c.state, TaskState.PENDING.value).label("reached")
    query = (
        select(_TASK, state)
        .outerjoin(newest, newest.c.task_id == _TASK.c.id)
        .where(_TASK.c.due_on < today.isoformat(), _TASK.c.deleted == 0)
        .where(state.in_([one.value for one in OPEN]))
        .order_by(_TASK.c.due_on)
        .limit(most)
    )
    found = []
    for row in connection.execute(query).mappings():
        record = record_from(Task, row)  # type: ignore[arg-type]
        if record is not None:
            found.append((record, TaskState(row["reached"])))
    return found
