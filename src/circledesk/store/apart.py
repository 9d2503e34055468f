"""What was kept apart because of who wrote it, or came after the seal: readable, though it counts nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, text

from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Apart, OperationKind, OperationState
from circledesk.store import journal
from circledesk.store.tables import ENTITY, NOT_APPLIED, OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from circledesk.store.texts import OpenTexts

_APART = (OperationState.QUARANTINED, OperationState.REVOKED, OperationState.ELSEWHERE, OperationState.FORKED)
_LATE = (OperationState.LATE,)
_COUNTS = (OperationState.APPLIED, OperationState.LATE)


def kept_apart(connection: Connection, open_texts: OpenTexts) -> list[Apart]:
    """Every operation kept apart, by device and count; of a text also how it would read with all of them."""
    return _with(connection, open_texts, (*_APART, OperationState.UNREADABLE), (*_COUNTS, *_APART))


def arrived_late(connection: Connection, open_texts: OpenTexts) -> list[Apart]:
    """Every operation that came after its document was frozen; of a text also how it would read with all of them."""
    return _with(connection, open_texts, _LATE, _COUNTS)


def _with(
    connection: Connection,
    open_texts: OpenTexts,
    wanted: Sequence[OperationState],
    read_with: Sequence[OperationState],
) -> list[Apart]:
    query = (
        journal.selection()
        .where(text(f"operation.{NOT_APPLIED}"), OPERATION.c.state.in_([one.value for one in wanted]))
        .order_by(OPERATION.c.stream, OPERATION.c.seq)
    )
    read: dict[tuple[str, str], str] = {}
    found = []
    for row in connection.execute(query).all():
        key = (row.row, row.col)
        if row.kind == OperationKind.TEXT.value and key not in read:
            read[key] = _read(connection, open_texts, key, read_with)
        found.append(Apart(entry=journal.entry_from(row), reads=read.get(key, ""), document=row.document))
    return found


def _read(connection: Connection, open_texts: OpenTexts, key: tuple[str, str], states: Sequence[OperationState]) -> str:
    query = (
        select(OPERATION.c.val)
        .join(ENTITY, ENTITY.c.id == OPERATION.c.entity)
        .where(
            ENTITY.c.row == key[0],
            OPERATION.c.col == key[1],
            OPERATION.c.kind == OperationKind.TEXT.value,
            OPERATION.c.state.in_([one.value for one in states]),
        )
    )
    values = [journal.unpack(value) for value in connection.execute(query).scalars()]
    try:
        return open_texts.read([value for value in values if isinstance(value, bytes)])
    except DomainError:
        # A hostile update that cannot be read stays what it is: bytes in the export.
        return ""
