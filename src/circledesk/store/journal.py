"""The operation log: appending our own edits, keeping others', and reading the edits of a field back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgpack
from sqlalchemy import bindparam, func, insert, select, update

from circledesk.domain.journal import HistoryEntry, Operation, OperationKind, OperationState, Plain
from circledesk.store import membership
from circledesk.store.query import driver
from circledesk.store.tables import CONTEXT, ENTITY, HEAD, OPERATION, ROSTER, STREAM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection, Row, Select

    Guard = Callable[["Connection", "Pen", "Entity", "Sequence[tuple[OperationKind, str, Plain]]"], None]

CLOCK_SHIFT = 16
"""A clock is milliseconds of 1970 shifted left by this, plus a counter."""
FAR_AHEAD = 120_000 << CLOCK_SHIFT
"""Another laptop's clock further ahead than two minutes does not drag ours along (sync.md 5.10)."""

ADD = (
    "INSERT INTO operation (stream, seq, clock, context, grp, kind, entity, col, val, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
"""Keeps operations, each with its row's entity and what became of it."""
_LAST_OWN = select(func.max(OPERATION.c.seq), func.max(OPERATION.c.clock)).where(
    OPERATION.c.stream == bindparam("stream")
)
_NEWEST_ROSTER = select(func.max(ROSTER.c.version))
_HIGHEST_CLOCK = select(func.max(OPERATION.c.clock))
_FIND_ENTITY = "SELECT id, document FROM entity WHERE row = ? AND tbl = ? AND shown = 1"
_FIND_CONTEXT = select(CONTEXT.c.id).where(CONTEXT.c.vector == bindparam("vector"))


@dataclass(frozen=True, slots=True)
class Entity:
    """A row in one session, as the journal knows it; not `shown` where another session holds for that row."""

    id: int
    document: str
    shown: bool = True


@dataclass(slots=True)
class Pen:
    """Where our own journal stands: kept between units of work, thrown away when one fails.

    `seen` and `roster` are the past that is written with every operation; `wall_clock` tells milliseconds of 1970;
    `guard` refuses what others would not accept.
    """

    device: str
    stream: int
    seq: int
    clock: int
    context: int
    seen: Mapping[str, int]
    roster: int
    wall_clock: Callable[[], int]
    guard: Guard | None = None
    entities: dict[tuple[str, str], Entity] = field(default_factory=dict)

    def tick(self) -> int:
        """The next clock value: the wall clock, but never less than one more than the last."""
        self.clock = max(self.clock + 1, self.wall_clock() << CLOCK_SHIFT)
        return self.clock


def pack(value: Plain) -> bytes:
    """A journal value as bytes."""
    packed: bytes = msgpack.packb(value, use_bin_type=True)
    return packed


def unpack(content: bytes) -> Plain:
    """A journal value from its bytes."""
    value: Plain = msgpack.unpackb(content, raw=False, strict_map_key=False)
    return value


def take_up_pen(connection: Connection, device: str, wall_clock: Callable[[], int]) -> Pen:
    """Find out where our own journal stands."""
    stream = stream_of(connection, device)
    seq, clock = connection.execute(_LAST_OWN, {"stream": stream}).one()
    now = wall_clock() << CLOCK_SHIFT
    highest = connection.execute(_HIGHEST_CLOCK).scalar() or 0
    clock = max(clock or 0, min(highest, now + FAR_AHEAD))
    seen, roster = seen_by(connection, stream), connection.execute(_NEWEST_ROSTER).scalar() or 0
    return Pen(device, stream, seq or 0, clock, context_of(connection, seen, roster), seen, roster, wall_clock)


def seen_by(connection: Connection, own_stream: int) -> dict[str, int]:
    """The last operation that counts of every other device: what a revoked laptop wrote beyond its end nobody saw."""
    ends = membership.read_limits(connection)
    rows = connection.execute(
        select(STREAM.c.device, HEAD.c.last_seq)
        .join(HEAD, HEAD.c.stream == STREAM.c.id)
        .where(STREAM.c.id != own_stream)
    )
    seen = {row.device: min(row.last_seq, ends.get(row.device, row.last_seq)) for row in rows}
    begun = {one.id: one.after for one in membership.branches(connection)}
    return {device: seq for device, seq in seen.items() if seq > begun.get(device, 0)}


def stream_of(connection: Connection, device: str, name: str = "") -> int:
    """The number by which operations of `device` are kept; made when it is new."""
    found = connection.execute(select(STREAM.c.id).where(STREAM.c.device == device)).scalar()
    if found is not None:
        return int(found)
    key = connection.execute(insert(STREAM).values(device=device, name=name)).inserted_primary_key
    return int(key[0]) if key else 0


def context_of(connection: Connection, seen: Mapping[str, int], roster: int = 0) -> int:
    """The number of a past (what was seen, which roster was known); made when it is new."""
    vector = membership.vector_of(seen, roster)
    found = connection.execute(_FIND_CONTEXT, {"vector": vector}).scalar()
    if found is not None:
        return int(found)
    key = connection.execute(insert(CONTEXT).values(vector=vector)).inserted_primary_key
    return int(key[0]) if key else 0


def find_entity(connection: Connection, table: str, row: str) -> Entity | None:
    """The journal's knowledge of a row, or None."""
    found = driver(connection).execute(_FIND_ENTITY, (row, table)).fetchone()
    return Entity(*found) if found else None


def add_entity(connection: Connection, table: str, row: str, document: str) -> Entity:
    """Make a row known to the journal."""
    made = connection.execute(insert(ENTITY).values(tbl=table, row=row, document=document))
    key = made.inserted_primary_key
    return Entity(int(key[0]) if key else 0, document)


def append(connection: Connection, pen: Pen, entity: Entity, edits: Sequence[tuple[OperationKind, str, Plain]]) -> int:
    """Write our own operations on one row as one group; answers the group. Raises what the pen's guard raises."""
    if pen.guard is not None:
        pen.guard(connection, pen, entity, edits)
    group = pen.seq + 1
    rows = []
    for kind, column, value in edits:
        pen.seq += 1
        known = (pen.stream, pen.seq, pen.tick(), pen.context, group)
        rows.append((*known, kind.value, entity.id, column, pack(value), OperationState.APPLIED.value))
    driver(connection).executemany(ADD, rows)
    return group


def selection() -> Select[tuple[object, ...]]:
    """The columns from which `operation_from` makes an operation."""
    return (
        select(OPERATION, ENTITY.c.tbl, ENTITY.c.row, ENTITY.c.document, STREAM.c.device, STREAM.c.name)
        .add_columns(CONTEXT.c.vector)
        .join(ENTITY, ENTITY.c.id == OPERATION.c.entity)
        .join(STREAM, STREAM.c.id == OPERATION.c.stream)
        .join(CONTEXT, CONTEXT.c.id == OPERATION.c.context)
    )


def operation_from(row: Row[tuple[object, ...]]) -> Operation:
    """The operation of a row of `selection`."""
    seen, roster = membership.past_of(row.vector)
    return Operation(
        device=row.device,
        seq=row.seq,
        clock=row.clock,
        group=row.grp,
        kind=OperationKind(row.kind),
        table=row.tbl,
        row=row.row,
        column=row.col,
        value=unpack(row.val),
        document=row.document,
        seen=seen,
        roster=roster,
    )


def entry_from(row: Row[tuple[object, ...]]) -> HistoryEntry:
    """The operation of a row of `selection` as people read it."""
    return HistoryEntry(
        device=row.device,
        device_name=row.name,
        seq=row.seq,
        clock=row.clock,
        table=row.tbl,
        row=row.row,
        column=row.col,
        value=unpack(row.val),
        state=OperationState(row.state),
    )


def of_field(connection: Connection, entity: int, column: str, kind: OperationKind) -> list[Operation]:
    """The applied operations of one field, in the order in which they were made known here."""
    query = selection().where(
        OPERATION.c.entity == entity,
        OPERATION.c.col == column,
        OPERATION.c.kind == kind.value,
        OPERATION.c.state == OperationState.APPLIED.value,
    )
    return [operation_from(row) for row in connection.execute(query)]


def set_state(connection: Connection, stream_seqs: Sequence[tuple[int, int]], state: OperationState) -> None:
    """Note what became of operations."""
    if stream_seqs:
        query = (
            update(OPERATION)
            .where(OPERATION.c.stream == bindparam("a"), OPERATION.c.seq == bindparam("b"))
            .values(state=state.value)
        )
        connection.execute(query, [{"a": stream, "b": seq} for stream, seq in stream_seqs])
