"""What must be true of a history: told from who had what before each edit, apart from how the product works it out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from circledesk.domain.devices import CutOff
from circledesk.domain.journal import Operation, OperationKind

if TYPE_CHECKING:
    from circledesk.domain.journal import Plain

Key = tuple[str, int]
"""Device and count of an operation."""
Cell = tuple[str, str, str]
"""Table, row and column of a field."""
DELETED = "deleted"
WORD = re.compile(r"\[\d+ñ😀\]")


@dataclass(frozen=True, slots=True)
class Written:
    """An operation as its author wrote it, and how much of every laptop's journal counted there just before."""

    operation: Operation
    past: Mapping[str, int]

    @property
    def key(self) -> Key:
        return self.operation.device, self.operation.seq

    def knew(self, other: Written) -> bool:
        """Whether the author had `other` before."""
        device, seq = other.key
        return seq < self.operation.seq if device == self.operation.device else self.past.get(device, 0) >= seq


@dataclass(slots=True)
class Register:
    """What a field must show: the value, and all that stand beside it where they differ."""

    shown: Plain
    rivals: set[Key] = field(default_factory=set)


@dataclass(slots=True)
class Truth:
    """Everything written in a history; `rogue` are the operations whose author had no right to them."""

    written: dict[Key, Written] = field(default_factory=dict)
    rogue: set[Key] = field(default_factory=set)
    words: dict[Key, str] = field(default_factory=dict)
    struck: dict[Key, str] = field(default_factory=dict)

    def add(self, operation: Operation, past: Mapping[str, int]) -> Written:
        """One more operation."""
        made = Written(operation, past)
        self.written[made.key] = made
        return made

    def ends(self, cuts: Mapping[str, CutOff]) -> dict[str, int]:
        """Where each revoked laptop ends: its cut-off, or whatever innocent work that counts was built on."""
        ends = {device: cut.last_seq for device, cut in cuts.items()}
        moved = True
        while moved:
            moved = False
            for one in self.written.values():
                mine = one.operation
                if mine.seq > ends.get(mine.device, mine.seq):
                    continue
                for device, cut in cuts.items():
                    built_on = one.past.get(device, 0)
                    if device != mine.device and mine.roster < cut.version and built_on > ends[device]:
                        ends[device], moved = built_on, True
        return ends

    def states(self, cuts: Mapping[str, CutOff]) -> dict[Key, str]:
        """What must have become of each operation."""
        ends = self.ends(cuts)
        states = {}
        for key, one in self.written.items():
            beyond = one.operation.seq > ends.get(one.operation.device, one.operation.seq)
            states[key] = "quarantined" if key in self.rogue else "revoked" if beyond else "applied"
        for seal in self.seals(states).values():
            document = seal.operation.document
            for key, one in self.written.items():
                mine = one.operation
                if mine.document == document and states[key] == "applied" and mine.kind is not OperationKind.SEAL:
                    states[key] = "applied" if seal.knew(one) else "late"
        return states

    def seals(self, states: Mapping[Key, str]) -> dict[str, Written]:
        """The seal that every reader must obey, by document."""
        found: dict[str, list[Written]] = {}
        for key, one in self.written.items():
            if one.operation.kind is OperationKind.SEAL and states[key] == "applied":
                found.setdefault(one.operation.document, []).append(one)
        return {document: min(_first(seals), key=_rank) for document, seals in found.items()}

    def registers(self, states: Mapping[Key, str]) -> dict[Cell, Register]:
        """What every field must show."""
        edits: dict[Cell, list[Written]] = {}
        of_row: dict[tuple[str, str], list[Written]] = {}
        for key, one in self.written.items():
            mine = one.operation
            if states[key] != "applied" or mine.kind is OperationKind.SEAL:
                continue
            of_row.setdefault((mine.table, mine.row), []).append(one)
            if mine.kind is OperationKind.SET:
                edits.setdefault((mine.table, mine.row, mine.column), []).append(one)
        found = {cell: _register(known) for cell, known in edits.items()}
        for cell, known in edits.items():
            if cell[2] == DELETED:
                found[cell] = _deletion(known, of_row[cell[:2]])
        return found

    def texts(self, states: Mapping[Key, str]) -> dict[str, set[str]]:
        """The words that must stand in the text of each row: those put in and not struck."""
        found: dict[str, set[str]] = {}
        for key, word in self.words.items():
            if states[key] == "applied":
                found.setdefault(self.written[key].operation.row, set()).add(word)
        for key, word in self.struck.items():
            if states[key] == "applied":
                found.setdefault(self.written[key].operation.row, set()).discard(word)
        return found


def _rank(one: Written) -> tuple[int, str, int]:
    return one.operation.clock, one.operation.device, one.operation.seq


def _first(known: Iterable[Written]) -> list[Written]:
    known = list(known)
    return [one for one in known if not any(one.knew(other) for other in known if other is not one)]


def _last(known: Iterable[Written]) -> list[Written]:
    known = list(known)
    return [one for one in known if not any(other.knew(one) for other in known if other is not one)]


def _register(known: list[Written]) -> Register:
    top = _last(known)
    shown = max(top, key=_rank).operation.value
    alike = all(one.operation.value == shown for one in top)
    return Register(shown, set() if alike else {one.key for one in top})


def _deletion(known: list[Written], of_row: list[Written]) -> Register:
    """A row stays where its deletion stands beside anything else that somebody did to it."""
    top = _last(known)
    gone = [one for one in top if one.operation.value is True]
    beside = [
        one
        for one in of_row
        if one.operation.column != DELETED and not any(one.knew(other) or other.knew(one) for other in top)
    ]
    if gone and (beside or len(gone) < len(top)):
        newest: dict[str, Written] = {}
        for one in sorted(beside, key=lambda one: one.operation.seq):
            newest[one.operation.device] = one
        return Register(shown=False, rivals={one.key for one in (*top, *newest.values())})
    return _register(known)


def tokens(text: str) -> set[str]:
    """The words of a text; a text that is not made of whole words is refused."""
    found = WORD.findall(text)
    assert "".join(found) == text, f"words were torn: {text}"
    assert len(set(found)) == len(found), f"a word stands twice: {text}"
    return set(found)
