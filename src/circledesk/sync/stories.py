"""Copies of one laptop told apart: which story a segment goes on with, and along which its author saw others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice, product

from circledesk.domain.devices import Branch, branch_id
from circledesk.services.ports.sync import Head, Ledger
from circledesk.sync import cipher
from circledesk.sync.envelope import WITNESS, Header
from circledesk.sync.holdings import Holdings

_MOST_TRIED = 256
_NOTHING = Head(number=-1, hash=bytes(cipher.HASH), last_seq=0)


class Stories:
    """The chains there are: one for each laptop, and one for each story that a copy of it told beside another."""

    def __init__(self, ledger: Ledger, holdings: Holdings) -> None:
        self._ledger, self._holdings = ledger, holdings
        self._branches: dict[str, Branch] = {}
        self.refresh()

    def refresh(self) -> None:
        """Ask the ledger which stories it knows."""
        self._branches = {one.id: one for one in self._ledger.branches()}

    def chains(self, device: str) -> list[str]:
        """The chains of a laptop, its own first."""
        return [device, *(one.id for one in self._branches.values() if one.device == device)]

    def owner(self, chain: str) -> str:
        """Whose keys a chain is signed with."""
        found = self._branches.get(chain)
        return found.device if found else chain

    def branch(self, chain: str) -> Branch | None:
        """The branch a chain is, or None for a laptop's own."""
        return self._branches.get(chain)

    def forked(self, chain: str) -> list[Branch]:
        """The branches in which a chain goes on, so that it ends before them; none for most."""
        return [one for one in self._branches.values() if one.parent == chain]

    def head(self, chain: str) -> Head:
        """How far a chain is held; of a branch not begun, where it is to begin."""
        found = self._holdings.head(chain)
        branch = self._branches.get(chain)
        if found or branch is None:
            return found or _NOTHING
        before = self._holdings.find(branch.parent, branch.number - 1)
        return Head(number=branch.number - 1, hash=before.hash if before else _NOTHING.hash, last_seq=branch.after)

    def follows(self, chain: str, header: Header, digest: bytes) -> bool:
        """Whether a segment is the next of a chain: its number, its hash, its operations, and the story it begins."""
        head, branch = self.head(chain), self._branches.get(chain)
        if (header.number, header.previous, header.first) != (head.number + 1, head.hash, head.last_seq + 1):
            return False
        return branch is None or header.number != branch.number or branch.hash == digest

    def before(self, header: Header) -> str:
        """The chain that holds what a segment says it follows on, or an empty text."""
        if header.number == 0:
            return header.device if header.previous == _NOTHING.hash and header.first == 1 else ""
        for chain in self.chains(header.device):
            held = self._holdings.find(chain, header.number - 1)
            if held and (held.hash, held.last_seq + 1) == (header.previous, header.first):
                return chain
        return ""

    def beginning(self, chain: str, number: int, first: bytes) -> Branch:
        """The branch that begins at `number` of a chain with the segment of this hash."""
        held = self._holdings.find(chain, number - 1)
        return Branch(
            id=branch_id(first),
            device=self.owner(chain),
            parent=chain,
            number=number,
            after=held.last_seq if held else 0,
            hash=first,
        )

    # --- what an author had seen

    def witness(self, seen: Mapping[str, int]) -> bytes:
        """What tells others along which stories we saw `seen`."""
        return self._told(seen, {device: device for device in seen}) or bytes(WITNESS)

    def retold(self, header: Header, chain: str) -> Header | None:
        """The header as one of `chain`, what its author had seen told along the stories it followed; None where that
        is not here, or what is here is another story.
        """
        seen = self._along(header)
        if seen is None:
            return None
        told, branch = dict(seen), self._branches.get(chain)
        while branch is not None:
            told[branch.parent] = branch.after
            branch = self._branches.get(branch.parent)
        return replace(header, device=chain, seen={device: seq for device, seq in told.items() if seq})

    def _along(self, header: Header) -> Mapping[str, int] | None:
        choices = [list(self._reaching(device, seq)) for device, seq in header.seen.items()]
        for chosen in islice(product(*choices), _MOST_TRIED):
            along = dict(zip(header.seen, chosen, strict=True))
            if self._told(header.seen, along) == header.witness:
                if all(device == chain for device, chain in along.items()):
                    return header.seen
                return self._renamed(header.seen, along)
        return None

    def _reaching(self, chain: str, seq: int) -> Iterator[str]:
        """The chains, this one or those it goes on in, that hold its operation `seq`."""
        branch = self._branches.get(chain)
        if seq <= self.head(chain).last_seq and seq > (branch.after if branch else 0):
            yield chain
        for one in self.forked(chain):
            if seq > one.after:
                yield from self._reaching(one.id, seq)

    def _told(self, seen: Mapping[str, int], along: Mapping[str, str]) -> bytes | None:
        parts = [b"circledesk-seen"]
        for device in sorted(seen):
            held = self._holdings.covering(along[device], seen[device])
            if held is None:
                return None
            parts += [bytes.fromhex(device), seen[device].to_bytes(8, "big"), held.hash]
        return cipher.sha256(b"".join(parts))[:WITNESS]

    def _renamed(self, seen: Mapping[str, int], along: Mapping[str, str]) -> dict[str, int]:
        told: dict[str, int] = {}
        for device, seq in seen.items():
            chain, reached = along[device], seq
            while chain != device:
                told[chain] = max(reached, told.get(chain, 0))
                branch = self._branches[chain]
                chain, reached = branch.parent, branch.after
            told[device] = max(reached, told.get(device, 0))
        return told
