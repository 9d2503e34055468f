"""The content of a segment: one run of a device's operations, column by column, as few bytes as they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, repeat
from typing import cast

from circledesk.domain.journal import Operation, OperationKind, Plain
from circledesk.sync.envelope import Header
from circledesk.sync.packing import LARGEST_NUMBER, Fields, ObjectError, pack, unpack

SCHEMA = 1
"""Raised when operations change their meaning; an older program keeps what is newer without applying it."""
UNKNOWN = "unknown:"
"""Begins the table of an operation that this program does not understand; the ledger keeps it unapplied."""

MOST_OPERATIONS = 1000
_MOST_READ = 200_000
_ENOUGH_BYTES = 1 << 20
_DEEPEST = 12
_LARGEST_VALUE = 1 << 63
"""What a database can hold."""
_KINDS = {kind.value: kind for kind in OperationKind}
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_COLUMN = re.compile(r"(?:[a-z][a-z0-9_]{0,39})?")
_ROW = re.compile(r"[0-9A-Za-z][0-9A-Za-z._:-]{0,99}")
_DOCUMENT = re.compile(r"(?:[0-9A-Za-z][0-9A-Za-z._:-]{0,99})?")
_SIMPLE = frozenset({str, bytes, bool, type(None)})
"""Types of values of which nothing needs to be looked at."""
_NAMES = ("kinds", "tables", "rows", "columns", "documents")


def runs(operations: Sequence[Operation]) -> Iterator[list[Operation]]:
    """The operations in runs that fit one segment each: the same past, contiguous, not too many, not too long."""
    run: list[Operation] = []
    size = 0
    for one in operations:
        full = len(run) >= MOST_OPERATIONS or size >= _ENOUGH_BYTES
        if run and (full or one.seq != run[-1].seq + 1 or not _same_past(one, run[-1])):
            yield run
            run, size = [], 0
        run.append(one)
        size += _weight(one.value)
    if run:
        yield run


def encode(operations: Sequence[Operation]) -> bytes:
    """The content of a segment of `operations`; their device, counts and `seen` stand in its header."""
    strings: dict[str, int] = {}
    columns: dict[str, list[int]] = {name: [] for name in _NAMES}
    kinds, tables, rows, fields, documents = columns.values()
    for one in operations:
        kinds.append(strings.setdefault(one.kind.value, len(strings)))
        tables.append(strings.setdefault(one.table, len(strings)))
        rows.append(strings.setdefault(one.row, len(strings)))
        fields.append(strings.setdefault(one.column, len(strings)))
        documents.append(strings.setdefault(one.document, len(strings)))
    clocks = [operations[0].clock, *(later.clock - one.clock for one, later in pairwise(operations))]
    content: dict[str, object] = {
        "strings": list(strings),
        "clocks": clocks,
        "groups": [one.seq - one.group for one in operations],
        **columns,
        "values": [one.value for one in operations],
    }
    return pack(content)


def decode(content: bytes, header: Header) -> list[Operation]:
    """The operations of a segment. What a newer program wrote comes as operations of no known table (the segment
    itself is kept, so nothing is lost); what is malformed raises ObjectError.
    """
    if header.count > _MOST_READ:
        raise ObjectError("count")
    if header.schema > SCHEMA:
        return [_not_understood(header, header.first + index) for index in range(header.count)]
    fields = Fields(unpack(content))
    strings = [_string(one) for one in fields.listed("strings")]
    kinds, tables, rows, columns, documents = (
        _looked_up(_column(fields, name, header.count), strings, form)
        for name, form in zip(_NAMES, (_TABLE, _TABLE, _ROW, _COLUMN, _DOCUMENT), strict=True)
    )
    clocks = _clocks(_column(fields, "clocks", header.count))
    groups = _counts(_column(fields, "groups", header.count))
    values = _values(_column(fields, "values", header.count))
    seqs = range(header.first, header.last + 1)
    firsts = [seq - group for seq, group in zip(seqs, groups, strict=True)]
    if min(firsts) <= 0:
        raise ObjectError("group")
    if not _KINDS.keys() >= set(kinds):
        tables = [
            table if kind in _KINDS else f"{UNKNOWN}{kind}:{table}" for kind, table in zip(kinds, tables, strict=True)
        ]
    known_kinds = [_KINDS.get(kind, OperationKind.SET) for kind in kinds]
    # Column by column, since a segment holds a thousand.
    before = repeat(header.device), seqs, clocks, firsts, known_kinds
    after = tables, rows, columns, values, documents, repeat(header.seen), repeat(header.roster)
    return list(map(Operation, *before, *after))


def understood(operation: Operation) -> bool:
    """Whether this program knows what the operation means."""
    return not operation.table.startswith(UNKNOWN)


def _not_understood(header: Header, seq: int) -> Operation:
    return Operation(
        device=header.device,
        seq=seq,
        clock=0,
        group=seq,
        kind=OperationKind.SET,
        table=f"{UNKNOWN}schema-{header.schema}",
        row="unknown",
        column="",
        value=None,
        document="",
        seen=header.seen,
        roster=header.roster,
    )


def _same_past(one: Operation, other: Operation) -> bool:
    """Whether what stands in a segment's header is the same for both."""
    return one.roster == other.roster and (one.seen is other.seen or one.seen == other.seen)


def _column(fields: Fields, name: str, count: int) -> list[object]:
    column = fields.listed(name)
    if len(column) != count:
        raise ObjectError(name)
    return column


def _looked_up(column: list[object], strings: list[str], form: re.Pattern[str]) -> list[str]:
    indexes = _counts(column)
    for index in set(indexes):
        if index >= len(strings) or not form.fullmatch(strings[index]):
            raise ObjectError(form.pattern)
    return [strings[index] for index in indexes]


def _counts(column: list[object]) -> list[int]:
    """`column`, if it is made of numbers of 0 or more."""
    counts = _whole(column)
    if counts and not 0 <= min(counts) <= max(counts) < LARGEST_NUMBER:
        raise ObjectError("number")
    return counts


def _clocks(column: list[object]) -> list[int]:
    """Clocks from the first and the steps between them, which may go back."""
    return _counts(list(accumulate(_whole(column))))


def _whole(column: list[object]) -> list[int]:
    """`column`, if it is made of whole numbers."""
    numbers = [one for one in column if type(one) is int]
    if len(numbers) != len(column):
        raise ObjectError("number")
    return numbers


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise ObjectError("string")
    return value


def _values(column: list[object]) -> list[Plain]:
    """`column`, if the journal may hold such values."""
    if _SIMPLE.issuperset(map(type, column)):
        return cast("list[Plain]", column)
    return [_plain(one, 0) for one in column]


def _plain(value: object, depth: int) -> Plain:
    """`value`, if the journal may hold such a thing."""
    if value is None or isinstance(value, bool | str | bytes):
        return value
    if isinstance(value, int) and -_LARGEST_VALUE <= value < _LARGEST_VALUE:
        return value
    if depth < _DEEPEST and isinstance(value, list):
        return [_plain(item, depth + 1) for item in value]
    if depth < _DEEPEST and isinstance(value, dict):
        return {_string(key): _plain(item, depth + 1) for key, item in value.items()}
    raise ObjectError("value")


def _weight(value: Plain) -> int:
    """About how many bytes a value takes."""
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, list):
        return sum(map(_weight, value))
    if isinstance(value, dict):
        return sum(len(key) + _weight(item) for key, item in value.items())
    return 0
