"""Fields that had several values until somebody settled them, told by the journal alone: the same on every laptop."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from circledesk.domain.history import Settlement
from circledesk.domain.merging import maximal, removals_settled, settlements
from circledesk.store import journal
from circledesk.store.disputes import DELETED
from circledesk.store.tables import OPERATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from circledesk.domain.journal import HistoryEntry, Operation

_MANY = """
SELECT entity, col FROM operation WHERE kind = 'set' AND state = 'applied' AND col <> 'deleted'
GROUP BY entity, col HAVING count(DISTINCT stream) > 1 AND max(clock) >= :since
"""
_REMOVED = """
SELECT entity FROM operation WHERE kind <> 'seal' AND state = 'applied'
AND entity IN (SELECT entity FROM operation WHERE col = 'deleted' AND kind = 'set' AND clock >= :since)
GROUP BY entity HAVING count(DISTINCT stream) > 1
"""


def settled(connection: Connection, since: int) -> list[Settlement]:
    """Everything that was settled from the clock `since` on, the newest first."""
    found = [*_fields(connection, since), *_removals(connection, since)]
    return sorted(found, key=lambda one: (one.by.clock, one.by.device, one.by.seq), reverse=True)


def _fields(connection: Connection, since: int) -> Iterable[Settlement]:
    keys = {(row.entity, row.col) for row in connection.execute(text(_MANY), {"since": since})}
    for key, rows in groupby(_rows(connection, {entity for entity, _ in keys}), lambda row: (row.entity, row.col)):
        if key in keys:
            known = [row for row in rows if row.kind == "set"]
            entries, operations = _entries(known), [journal.operation_from(row) for row in known]
            now = entries[_name(maximal(operations)[0])]
            for by, rivals in settlements(operations):
                if by.clock >= since:
                    yield _settlement([entries[_name(one)] for one in rivals], (by, entries[_name(by)], now))


def _removals(connection: Connection, since: int) -> Iterable[Settlement]:
    entities = set(connection.execute(text(_REMOVED), {"since": since}).scalars())
    for _, rows in groupby(_rows(connection, entities), lambda row: row.entity):
        known = [row for row in rows if row.kind != "seal"]
        entries = _entries(known)
        operations = [journal.operation_from(row) for row in known]
        edits = [one for one in operations if one.column != DELETED]
        removals = [one for one in operations if one.column == DELETED]
        now = entries[_name(maximal(removals)[0])]
        for by, rivals in removals_settled(removals, edits):
            if by.clock >= since:
                shown = [
                    entries[_name(one)]
                    if one.column == DELETED
                    else replace(entries[_name(one)], column=DELETED, value=False)
                    for one in rivals
                ]
                yield _settlement(shown, (by, entries[_name(by)], now))


def _rows(connection: Connection, entities: set[int]) -> Sequence[Row[Any]]:
    """What was applied of these rows, field by field."""
    wanted = sorted(entities)
    found: list[Row[Any]] = []
    for start in range(0, len(wanted), 400):
        query = (
            journal.selection()
            .where(OPERATION.c.entity.in_(wanted[start : start + 400]), OPERATION.c.state == "applied")
            .order_by(OPERATION.c.entity, OPERATION.c.col, OPERATION.c.clock)
        )
        found += connection.execute(query).all()
    return found


def _entries(rows: Iterable[Row[Any]]) -> dict[tuple[str, int], HistoryEntry]:
    return {(row.device, row.seq): journal.entry_from(row) for row in rows}


def _name(operation: Operation) -> tuple[str, int]:
    return operation.device, operation.seq


def _settlement(values: Sequence[HistoryEntry], settled_by: tuple[Operation, HistoryEntry, HistoryEntry]) -> Settlement:
    operation, by, now = settled_by
    return Settlement(
        table=by.table,
        row=by.row,
        column=by.column,
        document=operation.document,
        values=tuple(values),
        by=by,
        now=now,
    )
