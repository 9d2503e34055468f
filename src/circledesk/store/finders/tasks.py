"""Finding tasks by what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.tasks import OPEN, Task, TaskState
from circledesk.store.codec import record_from

if TYPE_CHECKING:
    from datetime import date

    from circledesk.store.query import Query

_OVERDUE = """
WITH newest AS (
    SELECT task_id, state, row_number() OVER (PARTITION BY task_id ORDER BY "on" DESC, id DESC) AS place FROM task_step
)
SELECT task.*, coalesce(newest.state, ?) AS reached
FROM task LEFT JOIN newest ON newest.task_id = task.id AND newest.place = 1
WHERE task.due_on < ? AND task.deleted = 0 AND coalesce(newest.state, ?) IN (?, ?)
ORDER BY task.due_on LIMIT ?
"""


def overdue_tasks(query: Query, today: date, most: int) -> list[tuple[Task, TaskState]]:
    """Open tasks due before `today`, the longest overdue first, with the state after their newest step."""
    pending = TaskState.PENDING.value
    rows = query(_OVERDUE, [pending, today.isoformat(), pending, *(state.value for state in OPEN), most])
    found = []
    for row in rows:
        record = record_from(Task, row)
        if record is not None:
            found.append((record, TaskState(row["reached"])))
    return found
