"""What rows, texts and seals are by the operations that count: chosen and built anew from the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.changes import Changes
from circledesk.domain.journal import Operation, OperationKind, OperationState
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.merging import effective_seal, maximal, shown, within
from circledesk.store import disputes, journal, paragraphs, rows, texts
from circledesk.store.codec import register_of
from circledesk.store.tables import CONFLICT, ENTITY, OPERATION, SEALED, STREAM

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement, Connection, Row

    from circledesk.store.texts import OpenTexts

_MOST_ASKED = 400
_WEIGHED = {OperationState.APPLIED.value, OperationState.LATE.value, OperationState.UNREADABLE.value}


def fold(connection: Connection, entity: int, key: tuple[str, str], column: str) -> None:
    """Write the value shown of one field: the greatest of those that no later edit knew."""
    table, row = key
    top = maximal(journal.of_field(connection, entity, column, OperationKind.SET))
    register = register_of(BY_TABLE[table], column)
    if not top or register is None:
        return
    value, agreed = shown(top, near=column in BY_TABLE[table].near)
    rows.write_registers(connection, table, row, {column: value})
    rows.mark_conflict(connection, entity, column, open_=not agreed)


def seal_of(connection: Connection, document: str) -> Operation | None:
    """The seal every reader obeys for a document, or None."""
    query = (
        journal.selection()
        .join(SEALED, (SEALED.c.stream == OPERATION.c.stream) & (SEALED.c.seq == OPERATION.c.seq))
        .where(SEALED.c.document == document)
    )
    found = connection.execute(query).one_or_none()
    return journal.operation_from(found) if found else None


def seals_of(connection: Connection, documents: Collection[str]) -> dict[str, Operation]:
    """The seals every reader obeys for those of `documents` that have one."""
    sealed = set(connection.execute(select(SEALED.c.document)).scalars()) & set(documents) if documents else set()
    return {document: seal for document in sealed if (seal := seal_of(connection, document))}


def reseal(connection: Connection, open_texts: OpenTexts, document: str) -> None:
    """Choose the effective seal of a document and rebuild everything it freezes from its causal past."""
    found = connection.execute(journal.selection().where(ENTITY.c.document == document)).all()
    known = [(row, journal.operation_from(row)) for row in found if row.state in _WEIGHED]
    seal = effective_seal(one for _, one in known if one.kind is OperationKind.SEAL)
    if seal is None:
        return
    stream = connection.execute(select(STREAM.c.id).where(STREAM.c.device == seal.device)).scalar_one()
    statement = insert(SEALED).values(document=document, stream=stream, seq=seal.seq)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["document"], set_={"stream": stream, "seq": seal.seq})
    )
    late = {(row.stream, row.seq) for row, one in known if one.kind is not OperationKind.SEAL and not within(seal, one)}
    cut = [(row.stream, row.seq) for row, _ in known if row.state != "late" and (row.stream, row.seq) in late]
    kept = [(row.stream, row.seq) for row, _ in known if row.state == "late" and (row.stream, row.seq) not in late]
    journal.set_state(connection, cut, OperationState.LATE)
    journal.set_state(connection, kept, OperationState.APPLIED)
    if cut or kept:
        rebuild(connection, open_texts, ENTITY.c.document == document)


def unseal(connection: Connection, document: str) -> None:
    """Forget the seal of a document before it is chosen anew; what came late waits for that."""
    connection.execute(delete(SEALED).where(SEALED.c.document == document))
    rows_of = select(ENTITY.c.id).where(ENTITY.c.document == document)
    late = (OPERATION.c.entity.in_(rows_of)) & (OPERATION.c.state == OperationState.LATE.value)
    connection.execute(update(OPERATION).where(late).values(state=OperationState.APPLIED.value))


def rebuild(connection: Connection, open_texts: OpenTexts, which: ColumnElement[bool]) -> None:
    """Make the rows and texts of some entities equal their applied operations."""
    entities = connection.execute(select(ENTITY.c.id, ENTITY.c.tbl, ENTITY.c.row).where(which, ENTITY.c.shown == 1))
    for entity in entities.all():
        if entity.tbl not in BY_TABLE:
            continue
        rows.remove_row(connection, entity.tbl, entity.row)
        connection.execute(delete(CONFLICT).where(CONFLICT.c.entity == entity.id))
        columns = select(OPERATION.c.col, OPERATION.c.kind).where(OPERATION.c.entity == entity.id).distinct()
        for column, kind in connection.execute(columns).all():
            if kind == OperationKind.SET.value:
                fold(connection, entity.id, (entity.tbl, entity.row), column)
            elif kind == OperationKind.TEXT.value:
                texts.rebuild(connection, open_texts, entity.row, column)
                paragraphs.start_anew(connection, entity.id, column)
        disputes.weigh(connection, {entity.id: (entity.tbl, entity.row)})


def anew(connection: Connection, open_texts: OpenTexts, entities: Collection[int]) -> Changes:
    """Build everything anew that these rows have a part in, since some of their operations changed their state."""
    numbers = sorted(entities)
    found: list[Row[Any]] = []
    for start in range(0, len(numbers), _MOST_ASKED):
        part = numbers[start : start + _MOST_ASKED]
        found += connection.execute(select(ENTITY).where(ENTITY.c.id.in_(part))).all()
    documents = {row.document for row in found if row.document}
    open_texts.end_sessions({row.row for row in found})
    for document in sorted(documents):
        unseal(connection, document)
        reseal(connection, open_texts, document)
        rebuild(connection, open_texts, ENTITY.c.document == document)
    for row in found:
        if not row.document:
            rebuild(connection, open_texts, ENTITY.c.id == row.id)
    touched = frozenset((row.tbl, row.row) for row in found)
    return Changes(rows=touched, documents=frozenset(documents), texts=frozenset(row.row for row in found))
