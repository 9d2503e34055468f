"""One recorded edit: an operation on one field or text, with what its author had seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

Plain: TypeAlias = "bool | int | str | bytes | list[Plain] | dict[str, Plain] | None"
"""What an operation's value is made of: what msgpack and JSON can carry."""


class OperationKind(StrEnum):
    """A field set, a piece of text merged in, or a document frozen."""

    SET = "set"
    TEXT = "text"
    SEAL = "seal"


class OperationState(StrEnum):
    """What became of a received operation.

    Late ones came after the seal, quarantined ones their author had no right to, revoked ones were written by a laptop
    beyond its cut-off, unknown ones by a newer program; elsewhere are those that name another session for their row
    than the one that holds; forked are those of copies of one laptop that each told its own story; unreadable ones are
    no text, or build on a piece nobody has. None of these is applied, and none is lost.
    """

    APPLIED = "applied"
    LATE = "late"
    QUARANTINED = "quarantined"
    REVOKED = "revoked"
    UNKNOWN = "unknown"
    ELSEWHERE = "elsewhere"
    FORKED = "forked"
    UNREADABLE = "unreadable"


class Operation(NamedTuple):
    """One edit by one device; a tuple, since it is made by tens of thousands.

    `seq` counts the device's operations from 1 without gaps. `clock` is a hybrid logical clock (milliseconds << 16 |
    counter): it orders what is shown, never what is kept. `group` is the `seq` of the first operation of the same
    intent. `seen` tells, for every other device, the last operation the author knew; `document` is the session whose
    seal freezes the row, or an empty text. `roster` is the newest version of the circle's roster that the author knew.
    """

    device: str
    seq: int
    clock: int
    group: int
    kind: OperationKind
    table: str
    row: str
    column: str
    value: Plain
    document: str
    seen: Mapping[str, int]
    roster: int = 0

    def knew(self, other: Operation) -> bool:
        """Whether `other` happened before this one (by what was seen, no clock involved)."""
        if self.device == other.device:
            return other.seq < self.seq
        return self.seen.get(other.device, 0) >= other.seq


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """An operation as people read it: who set which field of which row to what, and when."""

    device: str
    device_name: str
    seq: int
    clock: int
    table: str
    row: str
    column: str
    value: Plain
    state: OperationState


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """An operation kept apart because of who wrote it, or because it came after the seal of its `document`.

    `reads` is how a text would read with it.
    """

    entry: HistoryEntry
    reads: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field with several values nobody has settled: the first is the one shown. `document` is its session's id."""

    table: str
    row: str
    column: str
    values: tuple[HistoryEntry, ...]
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What freezes a document for every reader: hashes of what was signed, and by whom."""

    data_hash: str
    file: str
    signed_by: tuple[str, ...]
