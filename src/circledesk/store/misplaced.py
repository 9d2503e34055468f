"""Rows for which operations name different sessions: one holds for every reader, whatever came first to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from circledesk.domain.changes import Changes
from circledesk.domain.journal import Operation, OperationKind, OperationState
from circledesk.domain.merging import effective_seal, first_named, shown_order, within
from circledesk.store import journal, rebuilding, texts
from circledesk.store.tables import CONFLICT, ENTITY, OPERATION, PARAGRAPH, UNREAD

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from circledesk.store.texts import OpenTexts

_COUNTING = [OperationState.APPLIED.value, OperationState.LATE.value, OperationState.UNREADABLE.value]
_NAMING = [*_COUNTING, OperationState.ELSEWHERE.value]


def settle(connection: Connection, open_texts: OpenTexts) -> Changes:
    """Let one session hold for every row that several were named for; what names another one is kept apart."""
    contested = connection.execute(select(ENTITY.c.tbl, ENTITY.c.row).where(ENTITY.c.shown == 0).distinct()).all()
    moved: set[int] = set()
    for table, row in contested:
        here = _settle_row(connection, table, row)
        if here:
            texts.remove(connection, open_texts, row)
        moved |= here
    return rebuilding.anew(connection, open_texts, moved) if moved else Changes()


def _settle_row(connection: Connection, table: str, row: str) -> set[int]:
    """Choose for one row; answers the numbers of the row in each session, where anything changed."""
    found = connection.execute(select(ENTITY).where(ENTITY.c.tbl == table, ENTITY.c.row == row)).all()
    held = _holding(connection, table, row) or next(one.document for one in found if one.shown)
    moved = False
    for one in found:
        mine = OPERATION.c.entity == one.id
        shown = one.document == held
        before = [OperationState.ELSEWHERE.value] if shown else _COUNTING
        after = OperationState.APPLIED.value if shown else OperationState.ELSEWHERE.value
        done = connection.execute(update(OPERATION).where(mine, OPERATION.c.state.in_(before)).values(state=after))
        if bool(one.shown) == shown and not done.rowcount:
            continue
        moved = True
        connection.execute(update(ENTITY).where(ENTITY.c.id == one.id).values(shown=int(shown)))
        for table_of in (CONFLICT, PARAGRAPH, UNREAD):
            connection.execute(delete(table_of).where(table_of.c.entity == one.id))
    return {one.id for one in found} if moved else set()


def _holding(connection: Connection, table: str, row: str) -> str | None:
    """The session that holds for a row: one whose seal froze it before any other, else the one named first.

    A function of the operations that count or would count: who names another session for a row of a signed acta,
    with whatever clock, takes nothing out of it.
    """
    query = journal.selection().where(ENTITY.c.tbl == table, ENTITY.c.row == row, OPERATION.c.state.in_(_NAMING))
    naming = [journal.operation_from(one) for one in connection.execute(query)]
    seals = {document: _seal(connection, document) for document in {one.document for one in naming} if document}
    frozen = [seal for one in naming if (seal := seals.get(one.document)) is not None and within(seal, one)]
    if frozen:
        return min(frozen, key=shown_order).document
    first = first_named(naming)
    return first.document if first else None


def _seal(connection: Connection, document: str) -> Operation | None:
    """The seal of a document by everything that may turn out to count."""
    query = journal.selection().where(
        ENTITY.c.document == document,
        OPERATION.c.kind == OperationKind.SEAL.value,
        OPERATION.c.state.in_(_NAMING),
    )
    return effective_seal(journal.operation_from(one) for one in connection.execute(query))
