"""Taking in others' operations: merged field by field, cut by seals, never lost."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Operation, OperationKind, OperationState, Plain
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.merging import effective_seal, maximal, settled, within
from circledesk.services.ports.texts import TextUpdate
from circledesk.store import disputes, intake, journal, paragraphs, rows, texts
from circledesk.store.codec import register_of
from circledesk.store.judging import Judge
from circledesk.store.tables import CONFLICT, ENTITY, OPERATION, SEALED, STREAM

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sqlalchemy import ColumnElement, Connection

    from circledesk.store.texts import OpenTexts


class Replay:
    """A batch of others' operations, applied within the transaction of `connection`."""

    def __init__(self, connection: Connection, open_texts: OpenTexts) -> None:
        self._connection = connection
        self._texts = open_texts
        self._judge_by_roster = Judge(connection)
        self._known = intake.Known(connection)
        self._seals: dict[str, Operation] = {}
        self._touched: dict[tuple[str, str], dict[str, list[Operation]]] = {}
        self._written: dict[tuple[str, str, str], list[TextUpdate]] = {}
        self._resealed: set[str] = set()

    def apply(self, operations: Sequence[Operation]) -> Changes:
        """Keep and apply operations of any devices, each after what its author had seen."""
        if not operations:
            return Changes()
        self._known.learn(operations)
        self._seals = seals_of(self._connection, {one.document for one in operations if one.document})
        judged = [(operation, self._judge(operation)) for operation in operations]
        clear, doubtful = intake.split(self._connection, self._known, self._touched)
        intake.keep(self._connection, self._known, judged)
        intake.write(self._connection, self._known, clear)
        for key, column in doubtful:
            fold(self._connection, self._known.entity(key).id, key, column)
        for text, updates in self._written.items():
            self._write_text(text, updates)
        touched = {*self._touched, *((table, row) for table, row, _ in self._written)}
        disputes.weigh(self._connection, {self._known.entity(key).id: key for key in touched})
        for document in self._resealed:
            reseal(self._connection, self._texts, document)
        paragraphs.look(self._connection, self._texts)
        return Changes(
            rows=frozenset(self._touched),
            documents=frozenset({one.document for one in operations if one.document} | self._resealed),
            texts=frozenset(row for _, row, _ in self._written),
        )

    def _judge(self, operation: Operation) -> OperationState:
        state = self._state(operation)
        if state is OperationState.APPLIED:
            self._note(operation)
        return state

    def _state(self, operation: Operation) -> OperationState:
        if operation.table not in BY_TABLE:
            return OperationState.UNKNOWN
        entity = self._known.entity((operation.table, operation.row))
        if operation.document != entity.document:
            return OperationState.QUARANTINED
        malformed = _malformed(operation)
        if malformed is not None:
            return malformed
        verdict = self._judge_by_roster.verdict(operation)
        if verdict is not None:
            return verdict
        if operation.kind is OperationKind.SEAL:
            return OperationState.APPLIED
        seal = self._seals.get(operation.document)
        return OperationState.APPLIED if seal is None or within(seal, operation) else OperationState.LATE

    def _note(self, operation: Operation) -> None:
        key = (operation.table, operation.row)
        match operation.kind:
            case OperationKind.SET:
                self._touched.setdefault(key, {}).setdefault(operation.column, []).append(operation)
            case OperationKind.TEXT if isinstance(operation.value, bytes):
                update = TextUpdate(device=operation.device, seq=operation.seq, content=operation.value)
                self._written.setdefault((*key, operation.column), []).append(update)
            case _:
                self._resealed.add(operation.document)

    def _write_text(self, text: tuple[str, str, str], updates: list[TextUpdate]) -> None:
        table, row, column = text
        live = self._texts.newest(self._connection, row, column)
        try:
            live.merge([one.content for one in updates])
        except DomainError:
            # Doubtful: the journal keeps every update, so build the text from it anew.
            self._texts.drop(row, column)
            live = self._texts.newest(self._connection, row, column)
        rows.write_text(self._connection, row, column, live.plain)
        paragraphs.note(self._connection, self._known.entity((table, row)).id, column, live, updates)


def fold(connection: Connection, entity: int, key: tuple[str, str], column: str) -> None:
    """Write the value shown of one field: the greatest of those that no later edit knew."""
    table, row = key
    top = maximal(journal.of_field(connection, entity, column, OperationKind.SET))
    register = register_of(BY_TABLE[table], column)
    if not top or register is None:
        return
    rows.write_registers(connection, table, row, {column: top[0].value})
    rows.mark_conflict(connection, entity, column, open_=not settled(top))


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
    known = [(row, journal.operation_from(row)) for row in found if row.state in {"applied", "late"}]
    seal = effective_seal(one for _, one in known if one.kind is OperationKind.SEAL)
    if seal is None:
        return
    stream = connection.execute(select(STREAM.c.id).where(STREAM.c.device == seal.device)).scalar_one()
    statement = insert(SEALED).values(document=document, stream=stream, seq=seal.seq)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["document"], set_={"stream": stream, "seq": seal.seq})
    )
    late = {(row.stream, row.seq) for row, one in known if one.kind is not OperationKind.SEAL and not within(seal, one)}
    cut = [(row.stream, row.seq) for row, _ in known if row.state == "applied" and (row.stream, row.seq) in late]
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
    entities = connection.execute(select(ENTITY.c.id, ENTITY.c.tbl, ENTITY.c.row).where(which))
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


def _malformed(operation: Operation) -> OperationState | None:
    """What becomes of a value its field cannot have, or of a field this program does not know; else None."""
    if operation.kind is OperationKind.SET:
        reader = _reader(operation.table, operation.column)
        if reader is None:
            return OperationState.UNKNOWN
        try:
            reader(operation.value)
        except (ValueError, TypeError, KeyError, AttributeError):
            return OperationState.QUARANTINED
        return None
    fits = bool(operation.document) and isinstance(operation.value, dict)
    if operation.kind is OperationKind.TEXT:
        fits = operation.column in BY_TABLE[operation.table].texts and isinstance(operation.value, bytes)
    return None if fits else OperationState.QUARANTINED


@cache
def _reader(table: str, column: str) -> Callable[[Plain], object] | None:
    """What reads a field's value and raises for one it cannot have; None for a field this program does not know."""
    register = register_of(BY_TABLE[table], column)
    return register.coder.from_plain if register else None
