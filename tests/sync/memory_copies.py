"""The half of the ledger in memory that knows of copies of one laptop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from circledesk.domain.changes import Changes
from circledesk.domain.devices import Branch, Membership, seen_along
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Operation
from circledesk.services.ports.sync import Head, HeldSegment
from circledesk.services.ports.texts import LiveText


class MemoryCopies:
    """What `MemoryLedger` holds of copies; the state is its own."""

    operations: dict[tuple[str, int], Operation]
    names: dict[str, str]
    membership: Membership
    _device: str
    _former: str
    _branches: dict[str, Branch]
    _heads: dict[str, Head]
    _held: dict[tuple[str, int], tuple[HeldSegment, bytes]]
    _verified: dict[tuple[str, str, int], datetime]
    _live: dict[str, LiveText]

    def uncut(self) -> list[Operation]:
        raise NotImplementedError

    def _meant(self) -> dict[str, str]:
        found = {}
        for one in self._branches.values():
            member = self.membership.members.get(one.device)
            if member and member.cut_off and member.cut_off.mark:
                last = member.cut_off.last_seq
                chain = [held for (chain, _), (held, _) in sorted(self._held.items()) if chain == one.id]
                covering = next((held for held in chain if held.last_seq >= last), None)
                if covering and covering.hash.startswith(member.cut_off.mark):
                    found[one.device] = one.id
        return found

    def branches(self) -> list[Branch]:
        return sorted(self._branches.values(), key=lambda one: (one.after, one.id))

    def fork(self, found: Sequence[Branch]) -> Changes:
        self._branches |= {one.id: one for one in found if one.id not in self._branches}
        for one in found:
            held = self._held.get((one.parent, one.number))
            if held and held[0].hash == one.hash:
                self._move(one)
        self._live.clear()
        return Changes(rows=frozenset((one.table, one.row) for one in self.operations.values()))

    def _move(self, branch: Branch) -> None:
        parent = branch.parent
        for chain, number in [key for key in self._held if key[0] == parent and key[1] >= branch.number]:
            segment, blob = self._held.pop((chain, number))
            self._held[branch.id, number] = (replace(segment, branch=branch.id), blob)
        for place, chain, number in [key for key in self._verified if key[1] == parent and key[2] >= branch.number]:
            self._verified[place, branch.id, number] = self._verified.pop((place, chain, number))
        self._heads[branch.id] = self._heads.pop(parent)
        if branch.number:
            before = self._held[parent, branch.number - 1][0]
            self._heads[parent] = Head(number=before.number, hash=before.hash, last_seq=before.last_seq)
        for one in self._branches.values():
            if one.parent == parent and one.number > branch.number:
                self._branches[one.id] = replace(one, parent=branch.id)
        moved = [_along(operation, branch) for operation in self.operations.values()]
        self.operations = {(one.device, one.seq): one for one in moved}

    def former(self) -> str:
        return self._former

    def renew(self, device: str, name: str, *, carry: bool) -> None:
        uncut, old = self.uncut(), self._device
        if uncut and not carry:
            raise DomainError("operations_uncut")
        last = self._heads[old].last_seq if old in self._heads else 0
        for one in uncut:
            del self.operations[old, one.seq]
            seen = {**one.seen, old: last} if last else one.seen
            seq = one.seq - last
            self.operations[device, seq] = one._replace(device=device, seq=seq, group=one.group - last, seen=seen)
        if old in self.membership.members:
            self._former = old
        self._device, self.names[device] = device, name


def _along(one: Operation, branch: Branch) -> Operation:
    """An operation as it is told once a chain is known to go on in several ways."""
    if one.device == branch.parent and one.seq > branch.after:
        before = {branch.parent: branch.after} if branch.after else {}
        return one._replace(device=branch.id, seen={**one.seen, **before})
    return one._replace(seen=seen_along(one.seen, branch))
