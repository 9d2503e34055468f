"""Weighing the journal again when a roster or innocent work moves the end of a revoked laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from circledesk.domain.changes import Changes
from circledesk.domain.journal import OperationState
from circledesk.store import membership, replay
from circledesk.store.tables import ENTITY, OPERATION, STREAM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from circledesk.domain.journal import Operation
    from circledesk.store.texts import OpenTexts

_MOST_ASKED = 400
_COUNTING = (OperationState.APPLIED.value, OperationState.LATE.value)


def weigh_again(connection: Connection, open_texts: OpenTexts, coming: Sequence[Operation] = ()) -> Changes:
    """Find anew where revoked laptops end, by the journal and by what is `coming` into it.

    What no longer counts is kept apart, what counts again is applied.
    """
    before = membership.read_limits(connection)
    after = membership.find_limits(connection, membership.read(connection), coming)
    moved: set[int] = set()
    for device in sorted(before.keys() | after.keys()):
        mine = OPERATION.c.stream == select(STREAM.c.id).where(STREAM.c.device == device).scalar_subquery()
        end = after.get(device)
        if end is not None:
            gone = mine & (OPERATION.c.seq > end) & OPERATION.c.state.in_(_COUNTING)
            moved |= _move(connection, gone, OperationState.REVOKED)
        back = mine & (OPERATION.c.state == OperationState.REVOKED.value)
        if end is not None:
            back &= OPERATION.c.seq <= end
        moved |= _move(connection, back, OperationState.APPLIED)
    membership.write_limits(connection, after)
    return _rebuilt(connection, open_texts, moved)


def _move(connection: Connection, which: ColumnElement[bool], state: OperationState) -> set[int]:
    """Give operations another state; answers the rows they are about."""
    entities = set(connection.execute(select(OPERATION.c.entity).where(which).distinct()).scalars())
    connection.execute(update(OPERATION).where(which).values(state=state.value))
    return entities


def _rebuilt(connection: Connection, open_texts: OpenTexts, moved: set[int]) -> Changes:
    numbers = sorted(moved)
    found: list[Row[Any]] = []
    for start in range(0, len(numbers), _MOST_ASKED):
        part = numbers[start : start + _MOST_ASKED]
        found += connection.execute(select(ENTITY).where(ENTITY.c.id.in_(part))).all()
    documents = {row.document for row in found if row.document}
    open_texts.end_sessions({row.row for row in found})
    for document in sorted(documents):
        replay.unseal(connection, document)
        replay.reseal(connection, open_texts, document)
        replay.rebuild(connection, open_texts, ENTITY.c.document == document)
    for row in found:
        if not row.document:
            replay.rebuild(connection, open_texts, ENTITY.c.id == row.id)
    touched = frozenset((row.tbl, row.row) for row in found)
    return Changes(rows=touched, documents=frozenset(documents), texts=frozenset(row.row for row in found))
