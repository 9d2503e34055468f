"""Genuine segments: read from a place, loose or out of a pack, and proved before anything else is done with them."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher, envelope
from circledesk.sync.envelope import LARGEST_OBJECT, Header
from circledesk.sync.listing import Listing
from circledesk.sync.names import SegmentName, mark
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import Member
from circledesk.sync.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Genuine:
    """A segment that its author signed, its operations still closed."""

    name: SegmentName
    header: Header
    blob: bytes
    hash: bytes

    def held(self, branch: str) -> HeldSegment:
        """The segment as it is kept, as one of a laptop's own chain or of a branch."""
        return HeldSegment(
            device=self.header.device,
            number=self.header.number,
            hash=self.hash,
            size=len(self.blob),
            last_seq=self.header.last,
            branch=branch,
        )


def all_of(visit: Visit, listing: Listing, device: str, number: int, claimed: int) -> list[Genuine]:
    """The genuine segments of that number: those that lie loose, and those in packs where `claimed` (the last number
    anybody speaks of) or several packs say that there is more.
    """
    listing.look_into(visit, device, number)
    found = {one.hash: one for name in listing.of(device, number) if (one := read(visit, name))}
    several = bool(found) and listing.everything and len(listing.packs.covering(device, number)) > 1
    if several or (not found and number <= claimed):
        for one in _packed(visit, listing, device, number):
            found.setdefault(one.hash, one)
    return sorted(found.values(), key=lambda one: one.hash)


def read(visit: Visit, name: SegmentName) -> Genuine | None:
    """The genuine segment of that name; what is not is counted and left where it lies."""
    member = visit.circle.members.get(name.device)
    size = visit.carrier.stat(str(name))
    if member is None or not size:
        return None
    try:
        blob = visit.carrier.get(str(name)) if size <= LARGEST_OBJECT else b""
        return _proved(visit, name, member, blob) if blob is not None else None
    except ObjectError:
        visit.tally.refused += 1
        return None


def _packed(visit: Visit, listing: Listing, device: str, number: int) -> list[Genuine]:
    """The segments of that number out of the packs of their author."""
    member = visit.circle.members.get(device)
    found = []
    for blob in listing.packs.segments(device, number) if member else ():
        name = SegmentName(device=device, number=number, mark=mark(blob))
        try:
            found += [_proved(visit, name, member, blob)] if member else []
        except ObjectError:
            visit.tally.refused += 1
    return found


def _proved(visit: Visit, name: SegmentName, member: Member, blob: bytes) -> Genuine:
    header = prove(blob, name, member, visit.circle.id)
    return Genuine(name=name, header=header, blob=blob, hash=cipher.sha256(blob))


def prove(blob: bytes, name: SegmentName, member: Member, circle: bytes) -> Header:
    """The header of a segment that is what its name says and that `member` signed; raises ObjectError."""
    header = envelope.read_header(blob)
    envelope.prove(blob, member.sign_public)
    if cipher.sha256(blob).hex()[:16] != name.mark:
        raise ObjectError("name")
    if (header.device, header.number, header.circle) != (name.device, name.number, circle):
        raise ObjectError("header")
    return header
