"""Reading alone, without the weight of the unit of work: what the first page of a start is filled from."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from circledesk.domain.errors import DomainError
from circledesk.domain.records import Record
from circledesk.store.codec import cells_of, record_from
from circledesk.store.connection import connect, disk_errors, require_file
from circledesk.store.finders import reviews, sharing, tasks
from circledesk.store.folder import FILE_NAME, SCHEMA
from circledesk.store.query import Query, through_driver

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime
    from pathlib import Path

    from circledesk.domain.tasks import Task, TaskState
    from circledesk.services.ports.desk import Clock
    from circledesk.services.ports.sync import Place

R = TypeVar("R", bound=Record)


class Reading:
    """Implements `ports.Reader` on plain SQL."""

    def __init__(self, query: Query, now: datetime) -> None:
        self._query = query
        self._now = now

    @property
    def now(self) -> datetime:
        """The aware time at which this reading began."""
        return self._now

    def find(self, kind: type[R], row: str) -> R | None:
        """The record of that id, or None."""
        rows = self._query(f'SELECT * FROM "{kind.table}" WHERE id = ?', [row])  # noqa: S608 - a name of ours
        return record_from(kind, rows[0]) if rows else None

    def get(self, kind: type[R], row: str) -> R:
        """The record of that id; raises `not_found`."""
        found = self.find(kind, row)
        if found is None:
            raise DomainError("not_found", table=kind.table, id=row)
        return found

    def all(self, kind: type[R], /, **where: object) -> list[R]:
        """The records whose fields equal `where`, not deleted unless that is asked."""
        statement, values = f'SELECT * FROM "{kind.table}" WHERE TRUE', []  # noqa: S608 - a name of ours
        for name, wanted in {"deleted": False, **where}.items():
            cells = cells_of(kind, name, wanted)
            statement += f' AND "{name}" IN ({", ".join("?" * len(cells))})'
            values += cells
        found = (record_from(kind, row) for row in self._query(statement, values))
        return [record for record in found if record is not None]

    def overdue_tasks(self, today: date, most: int) -> list[tuple[Task, TaskState]]:
        """Open tasks whose day has passed, the longest overdue first."""
        return tasks.overdue_tasks(self._query, today, most)

    def conflict_count(self) -> int:
        """How many things wait to be reviewed: as many as `services.reviews.to_review` lists."""
        return reviews.conflict_count(self._query)

    def places(self) -> list[Place]:
        """The places this desk shares through."""
        return sharing.places(self._query)

    def unsent(self) -> int:
        """How many own operations have not left this laptop by its best place."""
        return sharing.unsent(self._query)


@contextmanager
def reading(folder: Path, key: bytes, clock: Clock) -> Iterator[Reading | None]:
    """One reading of the desk in `folder`, or None for a file of another schema.

    Raises `desk_missing`, `desk_damaged`.
    """
    path = folder / FILE_NAME
    require_file(path)
    with disk_errors(path):
        connection = connect(path, key)
        try:
            query = through_driver(connection)
            version = query("PRAGMA user_version", [])[0]["user_version"]
            yield Reading(query, clock()) if version == SCHEMA else None
        finally:
            connection.close()
