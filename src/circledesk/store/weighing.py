"""Weighing the journal again when a roster, a copy or innocent work moves where a laptop ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from circledesk.domain.journal import OperationState
from circledesk.store import membership, misplaced, rebuilding
from circledesk.store.tables import OPERATION, STREAM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection

    from circledesk.domain.changes import Changes
    from circledesk.domain.journal import Operation
    from circledesk.store.texts import OpenTexts

_COUNTING = tuple(
    one.value
    for one in (OperationState.APPLIED, OperationState.LATE, OperationState.ELSEWHERE, OperationState.UNREADABLE)
)
_ENDED = (OperationState.REVOKED.value, OperationState.FORKED.value)


def weigh_again(connection: Connection, open_texts: OpenTexts, coming: Sequence[Operation] = ()) -> Changes:
    """Find anew where revoked laptops and branches end, by the journal and by what is `coming` into it.

    What no longer counts is kept apart, what counts again is applied.
    """
    before = membership.read_limits(connection)
    after = membership.find_limits(connection, membership.read(connection), coming)
    copied = {one.id for one in membership.branches(connection)}
    moved: set[int] = set()
    for device in sorted(before.keys() | after.keys()):
        mine = OPERATION.c.stream == select(STREAM.c.id).where(STREAM.c.device == device).scalar_subquery()
        end = after.get(device)
        if end is not None:
            gone = mine & (OPERATION.c.seq > end) & OPERATION.c.state.in_(_COUNTING)
            moved |= _move(connection, gone, OperationState.FORKED if device in copied else OperationState.REVOKED)
        back = mine & OPERATION.c.state.in_(_ENDED)
        if end is not None:
            back &= OPERATION.c.seq <= end
        moved |= _move(connection, back, OperationState.APPLIED)
    membership.write_limits(connection, after)
    changes = rebuilding.anew(connection, open_texts, moved)
    return changes.joined(misplaced.settle(connection, open_texts))


def _move(connection: Connection, which: ColumnElement[bool], state: OperationState) -> set[int]:
    """Give operations another state; answers the rows they are about."""
    entities = set(connection.execute(select(OPERATION.c.entity).where(which).distinct()).scalars())
    connection.execute(update(OPERATION).where(which).values(state=state.value))
    return entities
