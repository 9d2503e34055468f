"""Receiving: every object proved before it is opened, every operation applied after what its author had seen."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.domain.journal import Operation
from circledesk.services.ports.sync import Head, HeldSegment, Parcel
from circledesk.sync import cipher, envelope, segment
from circledesk.sync.envelope import LARGEST_OBJECT, Header
from circledesk.sync.listing import Listing
from circledesk.sync.names import SegmentName, mark
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import Member
from circledesk.sync.visit import FORKED, NEWER, Visit

MOST_TOGETHER, LARGEST_TOGETHER = 5_000, 8 << 20
"""Operations and bytes accepted in one transaction."""

_NOTHING = Head(number=-1, hash=bytes(cipher.HASH), last_seq=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Proved:
    """A genuine segment, its operations still closed."""

    name: SegmentName
    header: Header
    blob: bytes


class Receiver:
    """One visit's receiving, in causal order: one object of each laptop in memory, and those about to be accepted."""

    def __init__(self, visit: Visit, listing: Listing) -> None:
        self._visit = visit
        self._listing = listing
        self._heads = visit.ledger.heads()
        self._next: dict[str, _Proved | None] = {}
        self._parcels: list[Parcel] = []

    def receive(self, devices: list[str]) -> None:
        """Accept what follows on what is held of `devices`, until nothing more can be."""
        try:
            moved = True
            while moved:
                moved = False
                for device in devices:
                    while self._accept_next(device):
                        moved = True
        finally:
            # Also when the person stops, or the place goes away: what came whole is kept.
            self._accept_parcels()
        for device in devices:
            self._note_lack(device)
        self._look_for_forks()

    def newer_of_ours(self) -> bool:
        """Whether the place holds genuine segments of ours that we lack: our data was restored from a copy."""
        return self._proved(self._visit.circle.device) is not None

    def _accept_next(self, device: str) -> bool:
        self._visit.go_on()
        proved = self._proved(device)
        if proved is None or not self._follows(proved) or not self._past_is_here(proved.header):
            return False
        try:
            operations = self._opened(proved)
        except ObjectError:
            self._visit.tally.refused += 1
            self._next[device] = None
            return False
        if operations is None:
            return False
        self._accept(proved, operations)
        return True

    def _accept(self, proved: _Proved, operations: list[Operation]) -> None:
        visit, header = self._visit, proved.header
        held = HeldSegment(
            device=header.device, number=header.number, hash=cipher.sha256(proved.blob), size=len(proved.blob)
        )
        self._parcels.append(Parcel(segment=held, blob=proved.blob, operations=operations))
        self._heads[header.device] = Head(number=header.number, hash=held.hash, last_seq=header.last)
        del self._next[header.device]
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
        visit.tally.add_changes(visit.ledger.accept_all(parcels))
        for one in parcels:
            visit.tally.received += len(one.operations)
            visit.holdings.add(one.segment)
        # They were read from this place just now: nothing of them is to be sent or read back.
        visit.ledger.mark_verified(visit.carrier.place, [one.segment for one in parcels], visit.now)

    def _proved(self, device: str) -> _Proved | None:
        """The genuine segment that comes next of a device, read at most once; two of them are a fork."""
        if device not in self._next:
            number = self._heads.get(device, _NOTHING).number + 1
            self._listing.look_into(self._visit, device, number)
            genuine = [found for name in self._listing.of(device, number) if (found := self._read(name))]
            if not genuine and number <= self._claimed(device):
                genuine = self._packed(device, number)
            if len(genuine) > 1:
                for one in genuine:
                    self._fork(one)
            self._next[device] = genuine[0] if len(genuine) == 1 else None
        return self._next[device]

    def _read(self, name: SegmentName) -> _Proved | None:
        """A genuine segment of that name; what is not is counted and left where it lies."""
        visit = self._visit
        member = visit.circle.members.get(name.device)
        size = visit.carrier.stat(str(name))
        if member is None or not size:
            return None
        try:
            blob = visit.carrier.get(str(name)) if size <= LARGEST_OBJECT else b""
            if blob is None:
                return None
            return _Proved(name=name, header=prove(blob, name, member, visit.circle.id), blob=blob)
        except ObjectError:
            visit.tally.refused += 1
            return None

    def _claimed(self, device: str) -> int:
        """Number of the last segment anybody, or a later name, says there is of a device."""
        said = (note.reach[device].number for note in self._visit.heads.values() if device in note.reach)
        return max([self._listing.newest(device), *said])

    def _packed(self, device: str, number: int) -> list[_Proved]:
        """The segment out of a pack of its author."""
        visit = self._visit
        member = visit.circle.members.get(device)
        blob = self._listing.packs.segment(device, number) if member else None
        if member is None or blob is None:
            return []
        name = SegmentName(device=device, number=number, mark=mark(blob))
        try:
            return [_Proved(name=name, header=prove(blob, name, member, visit.circle.id), blob=blob)]
        except ObjectError:
            visit.tally.refused += 1
            return []

    def _follows(self, proved: _Proved) -> bool:
        """Whether a segment continues the chain we hold."""
        head, header = self._heads.get(proved.header.device, _NOTHING), proved.header
        if header.previous != head.hash or header.first != head.last_seq + 1:
            self._fork(proved)
            return False
        return True

    def _past_is_here(self, header: Header) -> bool:
        heads = self._heads
        if header.roster > self._visit.circle.version:
            return False
        return all(heads.get(device, _NOTHING).last_seq >= seq for device, seq in header.seen.items())

    def _opened(self, proved: _Proved) -> list[Operation] | None:
        """The operations of a segment, or None while its key is not here; raises ObjectError."""
        key = self._visit.circle.epochs.get(proved.header.epoch)
        if key is None:
            return None
        return segment.decode(envelope.read(proved.blob, key), proved.header)

    def _note_lack(self, device: str) -> None:
        """Note what others have of a device and we do not: operations waited for, and the segment to ask for."""
        visit, head = self._visit, self._heads.get(device, _NOTHING)
        claims = [note.reach[device] for note in visit.heads.values() if device in note.reach]
        last_seq = max([reach.last_seq for reach in claims], default=0)
        waiting = self._next.get(device)
        if waiting:
            last_seq = max(last_seq, waiting.header.last)
        visit.tally.pending += max(0, last_seq - head.last_seq)
        named = self._listing.of(device, head.number + 1)
        if waiting is None and (named or any(reach.number > head.number for reach in claims)):
            visit.lacks[device] = head.number + 1

    def _look_for_forks(self) -> None:
        """Look at names that tell another story of a number we hold: genuine ones are kept aside, never applied."""
        visit = self._visit
        for device, numbers in self._listing.found.items():
            for number in numbers:
                held = visit.holdings.find(device, number)
                if held is None:
                    continue
                for name in self._listing.of(device, number):
                    if name.mark != held.hash.hex()[:16] and not self._known_fork(name):
                        found = self._read(name)
                        if found:
                            self._fork(found)

    def _known_fork(self, name: SegmentName) -> bool:
        if str(name) in self._visit.holdings.forks():
            self._visit.tally.states.add(FORKED)
            return True
        return False

    def _fork(self, proved: _Proved) -> None:
        self._visit.holdings.set_aside(str(proved.name), proved.blob)
        self._visit.tally.states.add(FORKED)


def prove(blob: bytes, name: SegmentName, member: Member, circle: bytes) -> Header:
    """The header of a segment that is what its name says and that `member` signed; raises ObjectError."""
    header = envelope.read_header(blob)
    envelope.prove(blob, member.sign_public)
    if cipher.sha256(blob).hex()[:16] != name.mark:
        raise ObjectError("name")
    if (header.device, header.number, header.circle) != (name.device, name.number, circle):
        raise ObjectError("header")
    return header
