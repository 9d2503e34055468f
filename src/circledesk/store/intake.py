"""Taking in many operations at once: rows looked up, operations kept and fields written in few statements."""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgpack
from sqlalchemy import delete, func, select

from circledesk.domain.journal import OperationKind, OperationState
from circledesk.store import journal, rows
from circledesk.store.journal import Entity
from circledesk.store.query import driver
from circledesk.store.tables import CONFLICT, ENTITY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.journal import Operation

_ADD = "INSERT INTO entity (id, tbl, row, document, shown) VALUES (?, ?, ?, ?, ?)"
_FIND = "SELECT id, tbl, row, document, shown FROM entity WHERE row IN (SELECT value FROM json_each(?))"
_BEFORE = (
    "SELECT o.entity, o.col, s.device, max(o.seq) FROM operation o JOIN stream s ON s.id = o.stream"
    " WHERE o.entity IN (SELECT value FROM json_each(?)) AND o.col IN (SELECT value FROM json_each(?))"
    " GROUP BY o.entity, o.col, o.stream"
)
_MARKED = "SELECT entity, col FROM conflict WHERE entity IN (SELECT value FROM json_each(?))"

RowKey = tuple[str, str]


@contextmanager
def uncollected() -> Iterator[None]:
    """Put off looking for garbage: a batch makes a hundred thousand things, and all of them last until its end."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class Known:
    """The journal's numbers of devices, contexts and rows: asked for many at a time, made where they are new."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._shown: dict[RowKey, Entity] = {}
        self._entities: dict[tuple[str, str, str], Entity] = {}
        self.fresh: set[int] = set()

    def learn(self, runs: Sequence[Sequence[Operation]]) -> list[list[Entity]]:
        """Know everything that runs of operations name; answers the row each of them is about, in its session."""
        named = [[(one.table, one.row, one.document) for one in run] for run in runs]
        wanted = dict.fromkeys(key for keys in named for key in keys)
        self._find({row for _, row, _ in wanted})
        self._add([one for one in wanted if one not in self._entities])
        return [[self._entities[key] for key in keys] for keys in named]

    def past(self, operation: Operation) -> tuple[int, int]:
        """The numbers of an operation's author and of what it had seen."""
        return (
            journal.stream_of(self._connection, operation.device),
            journal.context_of(self._connection, operation.seen, operation.roster),
        )

    def entity(self, key: RowKey) -> Entity:
        """The journal's knowledge of a row, in the session that holds for it."""
        return self._shown[key]

    def _find(self, wanted: Iterable[str]) -> None:
        found = self._connection.exec_driver_sql(_FIND, (json.dumps(sorted(wanted)),))
        for number, table, row, document, shown in found:
            self._note((table, row, document), Entity(number, document, bool(shown)))

    def _add(self, lacking: Sequence[tuple[str, str, str]]) -> None:
        if not lacking:
            return
        number = self._connection.execute(select(func.max(ENTITY.c.id))).scalar() or 0
        made = []
        for table, row, document in lacking:
            number += 1
            shown = (table, row) not in self._shown
            self._note((table, row, document), Entity(number, document, shown))
            self.fresh.add(number)
            made.append((number, table, row, document, int(shown)))
        self._connection.exec_driver_sql(_ADD, made)

    def _note(self, key: tuple[str, str, str], entity: Entity) -> None:
        self._entities[key] = entity
        if entity.shown:
            self._shown[key[:2]] = entity


@dataclass(frozen=True, slots=True)
class Judged:
    """Operations of one device with one past; the row each is about, and what became of it."""

    run: Sequence[Operation]
    entities: Sequence[Entity]
    states: Sequence[OperationState]


def keep(connection: Connection, known: Known, judged: Iterable[Judged]) -> None:
    """Write others' operations into the journal, each with what became of it."""
    pack = msgpack.Packer(use_bin_type=True).pack
    usual, counts = OperationKind.SET, OperationState.APPLIED
    for part in judged:
        stream, context = known.past(part.run[0])
        found = [
            (
                stream,
                one.seq,
                one.clock,
                context,
                one.group,
                # Reading the value of an enumeration takes as long as all the rest.
                "set" if one.kind is usual else one.kind.value,
                entity.id,
                one.column,
                pack(one.value),
                "applied" if state is counts else state.value,
            )
            for one, entity, state in zip(part.run, part.entities, part.states, strict=True)
        ]
        driver(connection).executemany(journal.ADD, found)


def split(
    connection: Connection, known: Known, touched: Mapping[RowKey, Mapping[str, Sequence[Operation]]]
) -> tuple[dict[RowKey, dict[str, Operation]], list[tuple[RowKey, str]]]:
    """Which touched fields have one newest value that knew all others, and which must be weighed by all their edits.

    Called before the operations are kept: what stands in the journal is what was known of these fields before.
    """
    others = _before(connection, known, touched)
    clear: dict[RowKey, dict[str, Operation]] = {}
    doubtful = []
    for key, columns in touched.items():
        entity = known.entity(key).id
        for column, edits in columns.items():
            newest = edits[-1]
            before = others.get((entity, column))
            if (before is None or _knew_all(newest, before)) and (
                len(edits) == 1 or all(newest.knew(one) for one in edits[:-1])
            ):
                clear.setdefault(key, {})[column] = newest
            else:
                doubtful.append((key, column))
    return clear, doubtful


def write(connection: Connection, known: Known, clear: Mapping[RowKey, Mapping[str, Operation]]) -> None:
    """Write the newest values of fields nobody contradicts, and forget the conflicts they settle."""
    alike: dict[tuple[str, tuple[str, ...]], list[tuple[str, dict[str, Operation]]]] = {}
    for (table, row), columns in clear.items():
        alike.setdefault((table, tuple(sorted(columns))), []).append((row, dict(columns)))
    for (table, names), found in alike.items():
        values = [(row, {name: columns[name].value for name in names}) for row, columns in found]
        rows.write_many(connection, table, values)
    written = {known.entity(key).id: columns for key, columns in clear.items()}
    for entity, column in _asked(connection, _MARKED, sorted(set(written) - known.fresh)):
        if column in written[entity]:
            connection.execute(delete(CONFLICT).where((CONFLICT.c.entity == entity) & (CONFLICT.c.col == column)))


def _knew_all(operation: Operation, before: Sequence[tuple[str, int]]) -> bool:
    """Whether an author knew the last operations of these devices."""
    return all(
        seq < operation.seq if device == operation.device else seq <= operation.seen.get(device, 0)
        for device, seq in before
    )


def _before(
    connection: Connection, known: Known, touched: Mapping[RowKey, Mapping[str, Sequence[Operation]]]
) -> dict[tuple[int, str], list[tuple[str, int]]]:
    """For every touched field of a row known before: the last operation of each device on it."""
    asked = sorted({known.entity(key).id for key in touched} - known.fresh)
    columns = json.dumps(sorted({column for names in touched.values() for column in names}))
    found: dict[tuple[int, str], list[tuple[str, int]]] = {}
    for entity, column, device, seq in _asked(connection, _BEFORE, asked, columns):
        found.setdefault((entity, column), []).append((device, seq))
    return found


def _asked(connection: Connection, query: str, entities: Sequence[int], *more: str) -> Sequence[Any]:
    return connection.exec_driver_sql(query, (json.dumps(entities), *more)).all() if entities else ()
