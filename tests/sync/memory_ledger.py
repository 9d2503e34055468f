"""A ledger in memory: the fake at the port with which sync is tested apart from the store."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from itertools import groupby

import msgpack
from tests.sync.memory_copies import MemoryCopies

from circledesk.domain.changes import Changes
from circledesk.domain.devices import Branch, Membership, Run, cut_offs, limits
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Apart, Operation, OperationKind, Plain
from circledesk.domain.merging import effective_seal, maximal, within
from circledesk.domain.rights import may
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.circle import Unsent
from circledesk.services.ports.sync import Head, HeldSegment, Ledger, Parcel
from circledesk.services.ports.texts import LiveText, TextMerge
from circledesk.sync.packing import _extension, pack
from circledesk.sync.segment import understood

TABLE, TEXT = "agenda_item", "body"


class MemoryLedger(MemoryCopies):
    """Implements `ports.Ledger`, and writes operations as the store does; state is a function of the operations."""

    def __init__(self, texts: TextMerge, clock: Callable[[], int]) -> None:
        self._texts, self._clock = texts, clock
        self.operations: dict[tuple[str, int], Operation] = {}
        self._secrets: dict[str, bytes] = {}
        self._device = ""
        self.names: dict[str, str] = {}
        self.membership = Membership()
        self._roster: tuple[int, bytes] | None = None
        self._rosters: dict[int, bytes] = {}
        self._heads: dict[str, Head] = {}
        self._branches: dict[str, Branch] = {}
        self._former = ""
        self._held: dict[tuple[str, int], tuple[HeldSegment, bytes]] = {}
        self._verified: dict[tuple[str, str, int], datetime] = {}
        self._files: dict[str, bytes] = {}
        self._live: dict[str, LiveText] = {}
        self._last_clock = 0

    # --- what a desk does

    def put(self, row: str, column: str, value: Plain) -> Operation:
        """Set a field; raises `sealed`."""
        return self._write(OperationKind.SET, row, column, value)

    def type(self, row: str, edit: TextEdit) -> Operation:
        """Edit the text of a row as an editor does; raises `sealed`."""
        self._refuse_sealed(row)
        return self._write(OperationKind.TEXT, row, TEXT, self._text(row).edit([edit]))

    def seal(self, row: str) -> Operation:
        """Freeze a row; raises `sealed`."""
        digest = hashlib.sha256(self.plain(row).encode()).hexdigest()
        return self._write(OperationKind.SEAL, row, "", {"data_hash": digest})

    def sealed(self, row: str) -> Operation | None:
        """The effective seal of a row, or None."""
        return effective_seal(one for one in self._of(row) if one.kind is OperationKind.SEAL)

    def plain(self, row: str) -> str:
        """The text of a row."""
        return self._text(row).plain

    def late(self, row: str) -> set[tuple[str, int]]:
        """What arrived after the seal."""
        seal = self.sealed(row)
        edits = (one for one in self._of(row) if one.kind is not OperationKind.SEAL)
        return {(one.device, one.seq) for one in edits if seal and not within(seal, one)}

    def values(self, row: str) -> dict[str, list[Plain]]:
        """The concurrent values of each field, the shown one first."""
        live = sorted((one for one in self._live_of(row) if one.kind is OperationKind.SET), key=lambda one: one.column)
        grouped = groupby(live, key=lambda one: one.column)
        return {column: [one.value for one in maximal(edits)] for column, edits in grouped}

    def digest(self) -> dict[str, object]:
        """Everything that two laptops must agree on."""
        rows = sorted({one.row for one in self.operations.values() if understood(one)})
        return {row: (self.values(row), self.plain(row), sorted(self.late(row)), self.kept_apart(row)) for row in rows}

    def kept_apart(self, row: str) -> list[tuple[str, int, str]]:
        """What is kept apart of a row, and why: its author had no right to it, or was revoked."""
        ends = self.ends()
        states = [(one, self._state(one, ends)) for one in self.operations.values() if one.row == row]
        return sorted((one.device, one.seq, state) for one, state in states if state)

    def ends(self) -> dict[str, int]:
        """The last operation that counts of every revoked laptop."""
        told = (Run(device=one.device, first=one.seq, seen=one.seen, roster=one.roster) for one in self._sorted())
        return limits(cut_offs(self.membership, self.branches(), self._meant()), told)

    def _sorted(self) -> list[Operation]:
        return [self.operations[key] for key in sorted(self.operations)]

    def _state(self, one: Operation, ends: dict[str, int]) -> str:
        branch = self._branches.get(one.device)
        member = self.membership.members.get(branch.device if branch else one.device)
        if member and not may(member.at(one.roster), one, ()):
            return "quarantined"
        ended = one.seq > ends.get(one.device, one.seq)
        return ("forked" if branch else "revoked") if ended else ""

    def forget_caches(self) -> None:
        """What a crash takes away: everything that can be made again."""
        self._live.clear()

    def take_over(self, other: MemoryLedger) -> None:
        """Become a copy of another ledger, as a restored backup is one."""
        for name, value in vars(other).items():
            if isinstance(value, dict | set | list):
                setattr(self, name, value.copy())
        self._live = {}
        self._device, self._roster, self._last_clock = other._device, other._roster, other._last_clock
        self._former = other._former
        self.membership = other.membership

    # --- the port

    def device(self) -> str:
        return self._device

    def set_device(self, device: str, name: str) -> None:
        if self._device:
            raise DomainError("device_already_set")
        self._device, self.names[device] = device, name

    def secret(self, name: str) -> bytes | None:
        return self._secrets.get(name)

    def keep_secret(self, name: str, value: bytes) -> None:
        self._secrets[name] = value

    def secrets(self, prefix: str) -> dict[str, bytes]:
        return {name: value for name, value in self._secrets.items() if name.startswith(prefix)}

    def roster(self) -> tuple[int, bytes] | None:
        return self._roster

    def rosters(self) -> list[tuple[int, bytes]]:
        return sorted(self._rosters.items())

    def keep_roster(self, version: int, blob: bytes, members: Membership) -> Changes:
        if self._roster and version <= self._roster[0]:
            raise DomainError("roster_older", version=version, newest=self._roster[0])
        self._roster = (version, blob)
        self._rosters[version] = blob
        self.names.update(members.names())
        self.membership = members
        self._live.clear()
        return Changes()

    def apart(self) -> list[Apart]:
        raise NotImplementedError

    def heads(self) -> dict[str, Head]:
        return dict(self._heads)

    def clock_of(self, device: str, seq: int) -> int | None:
        found = self.operations.get((device, seq))
        return found.clock if found else None

    def uncut(self) -> list[Operation]:
        last = self._heads[self._device].last_seq if self._device in self._heads else 0
        own = (one for one in self.operations.values() if one.device == self._device and one.seq > last)
        return sorted(own, key=lambda one: one.seq)

    def keep_own(self, segment: HeldSegment, blob: bytes, last_seq: int) -> None:
        self._keep(segment, blob, last_seq)

    def accept(self, segment: HeldSegment, blob: bytes, operations: Sequence[Operation]) -> Changes:
        if segment.chain == self._device and self.uncut():
            raise DomainError("operations_uncut")
        for one in operations:
            assert (one.device, one.seq) not in self.operations
            assert all(self._last(device) >= seq for device, seq in one.seen.items()), "applied before its past"
            self.operations[one.device, one.seq] = one
            self._live.pop(one.row, None)
        if self.membership.cuts() or self._branches:
            self._live.clear()
        self._keep(segment, blob, operations[-1].seq)
        return Changes(rows=frozenset((one.table, one.row) for one in operations))

    def accept_all(self, parcels: Sequence[Parcel]) -> Changes:
        touched = [self.accept(one.segment, one.blob, one.operations) for one in parcels]
        return Changes(rows=frozenset().union(*(one.rows for one in touched)))

    def held(self) -> list[HeldSegment]:
        return [self._held[key][0] for key in sorted(self._held)]

    def segment(self, device: str, number: int) -> bytes:
        return self._held[device, number][1]

    def unverified(self, place: str) -> int:
        verified = {number for at, device, number in self._verified if (at, device) == (place, self._device)}
        ranges = [segment for segment, _ in self._held.values() if segment.chain == self._device]
        return len(self.uncut()) + sum(1 for segment in ranges if segment.number not in verified)

    def unsent(self, place: str) -> list[Unsent]:
        raise NotImplementedError(place)

    def unverified_segments(self, place: str) -> list[HeldSegment]:
        return [
            segment
            for segment, _ in self._held.values()
            if (place, segment.chain, segment.number) not in self._verified
        ]

    def mark_verified(self, place: str, found: Iterable[HeldSegment], moment: datetime) -> None:
        assert moment.tzinfo is not None
        for one in found:
            self._verified.setdefault((place, one.chain, one.number), moment)

    def verified(self, place: str, device: str) -> dict[int, datetime]:
        return {
            number: at for (where, whose, number), at in self._verified.items() if (where, whose) == (place, device)
        }

    def pour(self) -> Iterator[bytes]:
        operations = [one._asdict() for one in self.operations.values()]
        held = [asdict(segment) for segment, _ in self._held.values()]
        heads = {device: asdict(head) for device, head in self._heads.items()}
        yield pack([operations, held, heads, [asdict(one) for one in self._branches.values()]])

    def take_in(self, blocks: Iterable[bytes]) -> None:
        assert not self.operations
        for block in blocks:
            operations, held, heads, branches = msgpack.unpackb(block, ext_hook=_extension, strict_map_key=False)
            for one in operations:
                self.operations[one["device"], one["seq"]] = Operation(**{**one, "kind": OperationKind(one["kind"])})
            self._branches = {one["id"]: Branch(**one) for one in branches}
            found = [HeldSegment(**one) for one in held]
            self._held = {(one.chain, one.number): (one, b"") for one in found}
            self._heads = {device: Head(**one) for device, one in heads.items()}

    def not_understood(self) -> list[tuple[str, int]]:
        return []

    def judge_again(self, parcels: Sequence[Parcel]) -> Changes:
        return self.accept_all(parcels)

    def damage(self) -> list[str]:
        return []

    def replace_tables(self, second: Ledger) -> None:
        assert isinstance(second, MemoryLedger)
        self.operations = second.operations

    def digests(self) -> dict[str, str]:
        return {"everything": hashlib.sha256(repr(self.digest()).encode()).hexdigest()}

    def counts(self) -> tuple[int, int]:
        return len(self.operations), sum(segment.size for segment, _ in self._held.values())

    def hollow(self) -> list[HeldSegment]:
        return [segment for segment, blob in self._held.values() if not blob]

    def fill(self, segment: HeldSegment, blob: bytes) -> None:
        self._held[segment.chain, segment.number] = (segment, blob)

    @contextmanager
    def rehearsal(self) -> Iterator[MemoryLedger]:
        yield MemoryLedger(self._texts, self._clock)

    def note_round(self, place: str, outcome: str, reached: datetime | None) -> None:
        raise NotImplementedError

    def forget_place(self, place: str) -> None:
        raise NotImplementedError

    def files(self) -> list[str]:
        return sorted(self._files)

    def wanted_files(self) -> list[str]:
        named = {str(one.value) for one in self.operations.values() if one.column == "file"}
        return sorted(named - set(self._files))

    def file(self, fingerprint: str) -> bytes | None:
        return self._files.get(fingerprint)

    def keep_file(self, content: bytes) -> str:
        fingerprint = hashlib.sha256(content).hexdigest()
        self._files[fingerprint] = content
        return fingerprint

    # --- inside

    def _write(self, kind: OperationKind, row: str, column: str, value: Plain) -> Operation:
        self._refuse_sealed(row)
        seq = max((one.seq for one in self.operations.values() if one.device == self._device), default=0) + 1
        highest = max((one.clock for one in self.operations.values()), default=0)
        self._last_clock = max(self._last_clock + 1, self._clock() << 16, min(highest, (self._clock() + 120_000) << 16))
        operation = Operation(
            device=self._device,
            seq=seq,
            clock=self._last_clock,
            group=seq,
            kind=kind,
            table=TABLE,
            row=row,
            column=column,
            value=value,
            document=row,
            seen=self._seen(),
            roster=self._roster[0] if self._roster else 0,
        )
        self.operations[operation.device, operation.seq] = operation
        return operation

    def _seen(self) -> dict[str, int]:
        ends = self.ends()
        seen = {device: min(head.last_seq, ends.get(device, head.last_seq)) for device, head in self._heads.items()}
        begun = {one.id: one.after for one in self._branches.values()}
        return {device: seq for device, seq in seen.items() if seq > begun.get(device, 0) and device != self._device}

    def _refuse_sealed(self, row: str) -> None:
        if self.sealed(row):
            raise DomainError("sealed", document=row)

    def _keep(self, segment: HeldSegment, blob: bytes, last_seq: int) -> None:
        before, branch = self._heads.get(segment.chain), self._branches.get(segment.chain)
        begins = branch.number if branch else 0
        assert segment.number == (before.number + 1 if before else begins)
        self._held[segment.chain, segment.number] = (replace(segment, last_seq=last_seq), blob)
        self._heads[segment.chain] = Head(number=segment.number, hash=segment.hash, last_seq=last_seq)

    def _last(self, device: str) -> int:
        if device == self._device:
            return len([one for one in self.operations if one[0] == device])
        return self._heads[device].last_seq if device in self._heads else 0

    def _of(self, row: str) -> list[Operation]:
        ends = self.ends()
        known = (one for one in self.operations.values() if one.row == row and understood(one))
        return [one for one in known if not self._state(one, ends)]

    def _live_of(self, row: str) -> list[Operation]:
        seal = self.sealed(row)
        return [one for one in self._of(row) if seal is None or within(seal, one)]

    def _text(self, row: str) -> LiveText:
        if row not in self._live:
            updates = [one.value for one in self._live_of(row) if isinstance(one.value, bytes)]
            self._live[row] = self._texts.open(updates)
        return self._live[row]
