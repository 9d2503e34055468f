"""Taking in others' operations: merged field by field, cut by seals, never lost."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Operation, OperationKind, OperationState, Plain
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.merging import within
from circledesk.services.ports.texts import TextUpdate
from circledesk.store import disputes, intake, misplaced, paragraphs, texts, unreadable
from circledesk.store.codec import register_of
from circledesk.store.judging import Judge
from circledesk.store.rebuilding import fold, reseal, seals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy import Connection

    from circledesk.store.journal import Entity
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

    def apply(self, runs: Iterable[Sequence[Operation]]) -> Changes:
        """Keep and apply runs of operations of one device with one past each, after what their authors had seen."""
        wanted = [run for run in runs if run]
        if not wanted:
            return Changes()
        named = self._known.learn(wanted)
        documents = {one.document for run in wanted for one in run if one.document}
        self._seals = seals_of(self._connection, documents)
        judged = [
            intake.Judged(run, entities, self._judge(run, entities))
            for run, entities in zip(wanted, named, strict=True)
        ]
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
        moved = misplaced.settle(self._connection, self._texts)
        paragraphs.look(self._connection, self._texts)
        return moved.joined(
            Changes(
                rows=frozenset(self._touched),
                documents=frozenset(documents | self._resealed),
                texts=frozenset(row for _, row, _ in self._written),
            )
        )

    def _judge(self, run: Sequence[Operation], entities: Sequence[Entity]) -> list[OperationState]:
        """What becomes of each operation of a run; those that count are noted."""
        verdict, states = self._judge_by_roster.of(run[0]), []
        for operation, entity in zip(run, entities, strict=True):
            state = _malformed(operation) or verdict(operation) or self._standing(operation, entity)
            states.append(state)
            if state is OperationState.APPLIED:
                self._note(operation)
        return states

    def _standing(self, operation: Operation, entity: Entity) -> OperationState:
        """Whether an operation its author had every right to counts, by its row's session and that one's seal."""
        if not entity.shown:
            return OperationState.ELSEWHERE
        seal = self._seals.get(operation.document)
        if seal is None or operation.kind is OperationKind.SEAL or within(seal, operation):
            return OperationState.APPLIED
        return OperationState.LATE

    def _note(self, operation: Operation) -> None:
        key = (operation.table, operation.row)
        if operation.kind is OperationKind.SET:
            columns = self._touched.get(key)
            if columns is None:
                self._touched[key] = columns = {}
            edits = columns.get(operation.column)
            if edits is None:
                columns[operation.column] = [operation]
            else:
                edits.append(operation)
        elif operation.kind is OperationKind.TEXT and isinstance(operation.value, bytes):
            update = TextUpdate(device=operation.device, seq=operation.seq, content=operation.value)
            self._written.setdefault((*key, operation.column), []).append(update)
        else:
            self._resealed.add(operation.document)

    def _write_text(self, text: tuple[str, str, str], updates: list[TextUpdate]) -> None:
        table, row, column = text
        entity = self._known.entity((table, row)).id
        live, contents = self._texts.changing(self._connection, row, column), [one.content for one in updates]
        try:
            doubtful = unreadable.let_in(self._connection, row, column)
            live.merge(contents)
        except DomainError:
            doubtful = True
        if doubtful:
            # The journal keeps every update: build from it what can be read.
            texts.rebuild(self._connection, self._texts, row, column)
            paragraphs.start_anew(self._connection, entity, column)
            return
        texts.write(self._connection, row, column, live.plain)
        if live.beside(contents):
            paragraphs.note(self._connection, entity, column, [(one.device, one.seq) for one in updates])


def _malformed(operation: Operation) -> OperationState | None:
    """What becomes of a value its field cannot have, or of a field this program does not know; else None."""
    if operation.table not in BY_TABLE:
        return OperationState.UNKNOWN
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


@lru_cache(1000)
def _reader(table: str, column: str) -> Callable[[Plain], object] | None:
    """What reads a field's value and raises for one it cannot have; None for a field this program does not know."""
    register = register_of(BY_TABLE[table], column)
    return register.coder.from_plain if register else None
