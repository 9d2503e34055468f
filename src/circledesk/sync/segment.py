"""The content of a segment: one run of a device's operations, column by column, as few bytes as they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, repeat
from operator import sub
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
        if run and (size >= _ENOUGH_BYTES or len(run) >= MOST_OPERATIONS or not _follows(one, run[-1])):
            yield run
            run, size = [], 0
        run.append(one)
        value = one.value
        size += len(value) if type(value) is str else _weight(value)
    if run:
        yield run


def encode(operations: Sequence[Operation]) -> bytes:
    """The content of a segment of `operations`; their device, counts and `seen` stand in its header."""
    # Column by column, since a segment holds a thousand.
    _, seqs, clocks, groups, kinds, tables, rows, fields, values, documents, _, _ = zip(*operations, strict=True)
    named = (kinds, tables, rows, fields, documents)
    strings = list(dict.fromkeys(chain(*named[:2], *named[3:], rows)))
    numbers = {text: number for number, text in enumerate(strings)}
    content: dict[str, object] = {
        "strings": list(map(str, strings)),
        "clocks": [clocks[0], *map(sub, clocks[1:], clocks)],
        "groups": list(map(sub, seqs, groups)),
        **{name: list(map(numbers.__getitem__, column)) for name, column in zip(_NAMES, named, strict=True)},
        "values": values,
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


def _follows(one: Operation, last: Operation) -> bool:
    """Whether an operation comes next after another, with the same past."""
    return one.seq == last.seq + 1 and one.roster == last.roster and one.seen == last.seen


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
