"""What was kept apart because of who wrote it: readable, though it counts nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Apart, OperationKind, OperationState
from circledesk.store import journal
from circledesk.store.tables import ENTITY, OPERATION

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from circledesk.store.texts import OpenTexts

_APART = tuple(state.value for state in (OperationState.QUARANTINED, OperationState.REVOKED, OperationState.ELSEWHERE))
_READ = (OperationState.APPLIED.value, OperationState.LATE.value, *_APART)


def kept_apart(connection: Connection, open_texts: OpenTexts) -> list[Apart]:
    """Every operation kept apart, by device and count; of a text also how it would read with all of them."""
    query = journal.selection().where(OPERATION.c.state.in_(_APART)).order_by(OPERATION.c.stream, OPERATION.c.seq)
    read: dict[tuple[str, str], str] = {}
    found = []
    for row in connection.execute(query).all():
        key = (row.row, row.col)
        if row.kind == OperationKind.TEXT.value and key not in read:
            read[key] = _read(connection, open_texts, key)
        found.append(Apart(entry=journal.entry_from(row), reads=read.get(key, "")))
    return found


def _read(connection: Connection, open_texts: OpenTexts, key: tuple[str, str]) -> str:
    query = (
        select(OPERATION.c.val)
        .join(ENTITY, ENTITY.c.id == OPERATION.c.entity)
        .where(
            ENTITY.c.row == key[0],
            OPERATION.c.col == key[1],
            OPERATION.c.kind == OperationKind.TEXT.value,
            OPERATION.c.state.in_(_READ),
        )
    )
    values = [journal.unpack(value) for value in connection.execute(query).scalars()]
    try:
        return open_texts.read([value for value in values if isinstance(value, bytes)])
    except DomainError:
        # A hostile update that cannot be read stays what it is: bytes in the export.
        return ""
