"""Rows that one laptop deleted while another changed them: they stay visible until somebody settles it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from circledesk.domain.journal import OperationKind, OperationState
from circledesk.domain.merging import edits_beside, maximal
from circledesk.store import journal, rows
from circledesk.store.tables import OPERATION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from circledesk.domain.journal import Operation

DELETED = "deleted"


_ONCE_DELETED = (
    "SELECT DISTINCT entity FROM operation"
    " WHERE col = 'deleted' AND kind = 'set' AND state = 'applied' AND entity IN (SELECT value FROM json_each(?))"
)


def weigh(connection: Connection, entities: Mapping[int, tuple[str, str]]) -> None:
    """Keep those rows visible, and mark them, that were deleted beside an edit of somebody else."""
    asked = json.dumps(sorted(entities))
    for (entity,) in connection.exec_driver_sql(_ONCE_DELETED, (asked,)).all():
        if _disputed(connection, entity):
            table, row = entities[entity]
            rows.write_registers(connection, table, row, {DELETED: False})
            rows.mark_conflict(connection, entity, DELETED, open_=True)


def rivals(connection: Connection, entity: int) -> list[Operation]:
    """What stands against each other about a row's deletion: the edits beside it first, then the deletions."""
    standing = _standing(connection, entity)
    return [*edits_beside(standing, _edits(connection, entity)), *sorted(standing, key=lambda one: one.value is True)]


def _disputed(connection: Connection, entity: int) -> bool:
    standing = _standing(connection, entity)
    if not any(one.value is True for one in standing):
        return False
    return any(one.value is not True for one in standing) or bool(edits_beside(standing, _edits(connection, entity)))


def _standing(connection: Connection, entity: int) -> list[Operation]:
    return maximal(journal.of_field(connection, entity, DELETED, OperationKind.SET))


def _edits(connection: Connection, entity: int) -> list[Operation]:
    query = journal.selection().where(
        OPERATION.c.entity == entity,
        OPERATION.c.state == OperationState.APPLIED.value,
        OPERATION.c.kind != OperationKind.SEAL.value,
        OPERATION.c.col != DELETED,
    )
    return [journal.operation_from(row) for row in connection.execute(query)]
