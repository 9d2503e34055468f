"""The circle's laptops as every reader judges them: what each may write, where a revoked one or a copy ends."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from circledesk.domain.rights import Grant

_NEVER = 1 << 62
"""A roster version nobody knows: of a copy nobody is told by a roster."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """Where a revoked laptop ends: its last operation that counts, and the roster version that said so.

    `mark` is the beginning of the hash of the segment with that operation: it tells which story was meant, where
    copies of the laptop tell several.
    """

    last_seq: int
    version: int
    mark: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One laptop in a roster: its name, whose it is, its grants (the oldest first), and whether it was cut off.

    `branches` holds, of copies that told their own story in its name, up to which operation each one counts.
    """

    name: str
    person: str = ""
    grants: tuple[Grant, ...]
    cut_off: CutOff | None = None
    branches: Mapping[str, int] = field(default_factory=dict)

    def at(self, version: int) -> Grant:
        """What it was granted for an author who knew that roster version."""
        return next((one for one in reversed(self.grants) if one.since <= version), self.grants[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """What one roster version says of every laptop, by device."""

    version: int = 0
    members: Mapping[str, Standing] = field(default_factory=dict)

    def names(self) -> dict[str, str]:
        """Names of the laptops by device."""
        return {device: one.name for device, one in self.members.items()}

    def cuts(self) -> dict[str, CutOff]:
        """Where each revoked laptop ends by the roster's word."""
        return {device: one.cut_off for device, one in self.members.items() if one.cut_off}


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One of several stories told with the keys of one laptop, by copies of it that did not know of each other.

    It is treated as a laptop of its own from its first segment on (`number`, known by its `hash`); `parent` is the
    chain it goes on from, the laptop's or another branch's, and `after` the last operation of that before it.
    """

    id: str
    device: str
    parent: str
    number: int
    after: int
    hash: bytes


def branch_id(first: bytes) -> str:
    """The id of the branch whose first segment has this hash: 16 hex digits, as a laptop's."""
    return hashlib.sha256(b"circledesk-branch" + first).hexdigest()[:16]


def seen_along(seen: Mapping[str, int], branch: Branch) -> dict[str, int]:
    """What was seen of a chain, told anew now that it ends where a branch begins; for whoever followed that branch."""
    beyond = seen.get(branch.parent, 0)
    if beyond <= branch.after:
        return dict(seen)
    told = {**seen, branch.id: beyond, branch.parent: branch.after}
    return {device: seq for device, seq in told.items() if seq}


def cut_offs(membership: Membership, branches: Iterable[Branch], meant: Mapping[str, str]) -> dict[str, CutOff]:
    """Where every revoked laptop and every branch ends by the roster's word.

    A branch ends before it begins, unless a coordinator let it count, or it is the story that was `meant` (by laptop)
    when the laptop was revoked.
    """
    found = membership.cuts()
    for one in branches:
        owner = membership.members.get(one.device)
        last = max(one.after, owner.branches.get(one.id, 0)) if owner else one.after
        if owner and owner.cut_off and meant.get(one.device) == one.id:
            last = max(last, owner.cut_off.last_seq)
        found[one.id] = CutOff(last_seq=last, version=_NEVER)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Operations of one device with the same past: from `first` on, what was seen, the newest roster known."""

    device: str
    first: int
    seen: Mapping[str, int]
    roster: int


def limits(cuts: Mapping[str, CutOff], runs: Iterable[Run]) -> dict[str, int]:
    """The last operation that counts of every revoked laptop, closed under what innocent people built on.

    A laptop counts up to its cut-off, or up to whatever an operation that counts had seen of it before its author
    knew of the revocation. A function of the operations known, in whatever order they came.
    """
    found = {device: cut.last_seq for device, cut in cuts.items()}
    told = [one for one in _monotone(runs) if any(device in one.seen for device in found)]
    moved = bool(found)
    while moved:
        moved = False
        for one in told:
            if one.first > found.get(one.device, one.first):
                continue
            for device in raised(one, cuts, found):
                found[device] = one.seen[device]
                moved = True
    return found


def raised(run: Run, cuts: Mapping[str, CutOff], found: Mapping[str, int]) -> list[str]:
    """The revoked laptops of which a run that counts had seen more than `found`, not knowing of their revocation."""
    return [
        device
        for device, cut in cuts.items()
        if device != run.device and run.roster < cut.version and run.seen.get(device, 0) > found[device]
    ]


def _monotone(runs: Iterable[Run]) -> list[Run]:
    """The runs, each knowing at least the roster its own laptop knew before: nobody forgets a revocation."""
    newest: dict[str, int] = {}
    told = []
    for one in sorted(runs, key=lambda run: (run.device, run.first)):
        newest[one.device] = max(one.roster, newest.get(one.device, 0))
        told.append(Run(device=one.device, first=one.first, seen=one.seen, roster=newest[one.device]))
    return told
