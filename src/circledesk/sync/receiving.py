"""Receiving: every object proved before it is opened, every operation applied after what its author had seen."""

from __future__ import annotations

from circledesk.domain.journal import Operation
from circledesk.services.ports.sync import Parcel
from circledesk.sync import envelope, genuine, identity, segment
from circledesk.sync.envelope import Header
from circledesk.sync.genuine import Genuine
from circledesk.sync.listing import Listing
from circledesk.sync.names import SegmentName
from circledesk.sync.packing import ObjectError
from circledesk.sync.visit import FORKED, NEWER, Visit

MOST_TOGETHER, LARGEST_TOGETHER = 5_000, 8 << 20
"""Operations and bytes accepted in one transaction."""


class Receiver:
    """One visit's receiving, in causal order: one object of each chain in memory, and those about to be accepted."""

    def __init__(self, visit: Visit, listing: Listing) -> None:
        self._visit = visit
        self._listing = listing
        self._next: dict[str, Genuine | None] = {}
        self._parcels: list[Parcel] = []
        self._devices: list[str] = []
        self._split = False

    def receive(self, devices: list[str]) -> None:
        """Accept what follows on what is held of `devices`, until nothing more can be and no other story is found."""
        self._devices = list(devices)
        self._split = True
        while self._split:
            self._split = False
            try:
                self._accept_all()
            finally:
                # Also when the person stops, or the place goes away: what came whole is kept.
                self._accept_parcels()
            self._look_for_forks()
        for device in self._devices:
            for chain in self._visit.stories.chains(device):
                self._note_lack(chain)

    def next_of_ours(self) -> int | None:
        """Number of the genuine segment of ours that the place holds and we lack: our data are a copy's."""
        found = self._following(self._visit.circle.device)
        return found.header.number if found else None

    def _accept_all(self) -> None:
        moved = True
        while moved:
            moved = False
            for device in self._devices:
                for chain in self._visit.stories.chains(device):
                    while self._accept_next(chain):
                        moved = True

    def _accept_next(self, chain: str) -> bool:
        self._visit.go_on()
        found = self._following(chain)
        header = self._retold(found, chain) if found else None
        if found is None or header is None:
            return False
        try:
            operations = self._opened(found, header)
        except ObjectError:
            self._visit.tally.refused += 1
            self._next[chain] = None
            return False
        if operations is None:
            return False
        self._accept(chain, found, operations)
        return True

    def _accept(self, chain: str, found: Genuine, operations: list[Operation]) -> None:
        visit = self._visit
        held = found.held("" if chain == found.header.device else chain)
        self._parcels.append(Parcel(segment=held, blob=found.blob, operations=operations))
        visit.holdings.add(held)
        del self._next[chain]
        if not all(map(segment.understood, operations)):
            visit.tally.states.add(NEWER)
        waiting = self._parcels
        if (
            sum(len(one.operations) for one in waiting) >= MOST_TOGETHER
            or sum(one.segment.size for one in waiting) >= LARGEST_TOGETHER
        ):
            self._accept_parcels()

    def _accept_parcels(self) -> None:
        visit, parcels = self._visit, self._parcels
        if not parcels:
            return
        self._parcels = []
        try:
            visit.tally.add_changes(visit.ledger.accept_all(parcels))
        except BaseException:
            visit.holdings.reload()
            raise
        visit.tally.received += sum(len(one.operations) for one in parcels)
        # They were read from this place just now: nothing of them is to be sent or read back.
        visit.ledger.mark_verified(visit.carrier.place, [one.segment for one in parcels], visit.now)

    def _following(self, chain: str) -> Genuine | None:
        """The genuine segment that comes next of a chain, read at most once; two of them are a fork."""
        if chain not in self._next:
            self._next[chain] = None
            self._next[chain] = self._find_following(chain)
        return self._next[chain]

    def _find_following(self, chain: str) -> Genuine | None:
        visit, stories = self._visit, self._visit.stories
        device, number = stories.owner(chain), stories.head(chain).number + 1
        found = genuine.all_of(visit, self._listing, device, number, self._claimed(device, chain))
        follow = [one for one in found if stories.follows(chain, one.header, one.hash)]
        known = {one.hash for one in stories.forked(chain)}
        for one in found:
            self._note_strange(one)
        if known or len(follow) > 1:
            new = [one for one in follow if one.hash not in known]
            if new:
                self._fork(chain, number, new)
            return None
        return follow[0] if follow else None

    def _claimed(self, device: str, chain: str) -> int:
        """Number of the last segment anybody, or a later name, says there is of a chain."""
        said = (note.reach[chain].number for note in self._visit.heads.values() if chain in note.reach)
        return max([self._listing.newest(device), *said])

    def _retold(self, found: Genuine, chain: str) -> Header | None:
        """The header with what its author had seen as we know it, or None while that is not here."""
        visit = self._visit
        if found.header.roster > visit.circle.version:
            return None
        header = visit.stories.retold(found.header, chain)
        heads = visit.stories.head
        if header is None and all(heads(device).last_seq >= seq for device, seq in found.header.seen.items()):
            # Everything is here, and yet it is not what the author saw: look for another story everywhere.
            visit.note.full = 0
        return header

    def _opened(self, found: Genuine, header: Header) -> list[Operation] | None:
        """The operations of a segment, or None while its key is not here; raises ObjectError."""
        content = self._visit.circle.epochs.open(header.epoch, lambda key: envelope.read(found.blob, key))
        return segment.decode(content, header) if content is not None else None

    def _note_lack(self, chain: str) -> None:
        """Note what others have of a chain and we do not: operations waited for, and the segment to ask for."""
        visit, stories = self._visit, self._visit.stories
        if stories.forked(chain):
            return
        head = stories.head(chain)
        claims = [note.reach[chain] for note in visit.heads.values() if chain in note.reach]
        last_seq = max([reach.last_seq for reach in claims], default=0)
        waiting = self._next.get(chain)
        if waiting:
            last_seq = max(last_seq, waiting.header.last)
        visit.tally.pending += max(0, last_seq - head.last_seq)
        named = stories.owner(chain) == chain and self._listing.of(chain, head.number + 1)
        if waiting is None and (named or any(reach.number > head.number for reach in claims)):
            visit.lacks[chain] = head.number + 1

    # --- copies of one laptop

    def _look_for_forks(self) -> None:
        """Look at names that tell another story of a number we hold, the earliest first, until one is found."""
        for device, numbers in sorted(self._listing.found.items()):
            for number in sorted(numbers):
                for name in self._listing.of(device, number):
                    if not self._split:
                        self._look_at(name)

    def _look_at(self, name: SegmentName) -> None:
        device, number = name.device, name.number
        visit, stories = self._visit, self._visit.stories
        held = [one for chain in stories.chains(device) if (one := visit.holdings.find(chain, number))]
        known = [one.hash for one in held] + [
            one.hash for chain in stories.chains(device) for one in stories.forked(chain)
        ]
        if not held or name.mark in {one.hex()[:16] for one in known}:
            return
        found = genuine.read(visit, name)
        if found is None:
            return
        chain = stories.before(found.header)
        if self._note_strange(found):
            self._listing.look_into(visit, device, max(number - 1, 0))
        elif visit.holdings.find(chain, number) is not None or stories.forked(chain):
            self._fork(chain, number, [found])

    def _note_strange(self, found: Genuine) -> bool:
        """Whether a segment goes on from something that is not here: it is kept aside, never applied, never lost."""
        if self._visit.stories.before(found.header):
            return False
        self._visit.holdings.set_aside(str(found.name), found.blob)
        self._visit.tally.states.add(FORKED)
        return True

    def _fork(self, chain: str, number: int, found: list[Genuine]) -> None:
        """Know that a chain goes on in several ways from a number on: with what was found, and with what is held."""
        visit, stories = self._visit, self._visit.stories
        self._split = True
        self._accept_parcels()
        held = visit.holdings.find(chain, number)
        if chain == visit.circle.device:
            identity.step_aside(visit, carry=held is None)
            self._devices.append(chain)
        firsts = {one.hash for one in found} | ({held.hash} if held else set())
        branches = [stories.beginning(chain, number, one) for one in sorted(firsts)]
        visit.tally.add_changes(visit.ledger.fork(branches))
        visit.holdings.reload()
        stories.refresh()
        self._next.clear()
