"""What a place shows: the segments named in the folders looked at, and the heads of the other laptops."""

from __future__ import annotations

from dataclasses import dataclass, field

from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import heads, names
from circledesk.sync.names import BUCKET, SegmentName
from circledesk.sync.packing import ObjectError
from circledesk.sync.packs import Shown
from circledesk.sync.visit import Visit


@dataclass(slots=True)
class Listing:
    """Names of segments by device and number, and which folders (device, thousand) were listed."""

    packs: Shown
    found: dict[str, dict[int, list[SegmentName]]] = field(default_factory=dict)
    folders: set[tuple[str, int]] = field(default_factory=set)
    everything: bool = False

    def add(self, listed: list[str]) -> None:
        """Take in the names of a listing; what is no segment's name is passed over."""
        for name in listed:
            said = names.read_segment(name)
            if said:
                self.found.setdefault(said.device, {}).setdefault(said.number, []).append(said)

    def look_into(self, visit: Visit, device: str, number: int) -> None:
        """List the folder of a segment, unless that was done."""
        folder = (device, number // BUCKET)
        if not self.everything and folder not in self.folders:
            self.add(visit.carrier.list(names.bucket(device, number)))
            self.folders.add(folder)

    def shows(self, segment: HeldSegment) -> bool:
        """Whether a segment's name was seen."""
        return any(said.mark == segment.hash.hex()[:16] for said in self.of(segment.device, segment.number))

    def newest(self, device: str) -> int:
        """The greatest number named for a device, -1 for none."""
        return max(self.found.get(device, {}), default=-1)

    def of(self, device: str, number: int) -> list[SegmentName]:
        """The names that claim to be this segment, in one order."""
        return sorted(self.found.get(device, {}).get(number, ()), key=str)

    def lacks(self, segment: HeldSegment) -> bool:
        """Whether a segment should have been seen and was not."""
        if not self.everything and (segment.device, segment.number // BUCKET) not in self.folders:
            return False
        return not self.shows(segment)


def look(visit: Visit) -> Listing:
    """List what may be new: everything when it is time for that, else the newest folder of each laptop."""
    listing = Listing(packs=Shown(visit))
    if visit.full:
        listing.add(visit.carrier.list(names.LOG))
        listing.everything = True
        return listing
    for device in visit.circle.members:
        visit.go_on()
        last = visit.holdings.last(device)
        folder = max(last, 0) // BUCKET
        while True:
            listing.add(visit.carrier.list(names.bucket(device, folder * BUCKET)))
            listing.folders.add((device, folder))
            top = (folder + 1) * BUCKET - 1
            if last < top and top not in listing.found.get(device, {}):
                break
            folder += 1
    return listing


def read_heads(visit: Visit) -> dict[str, bytes]:
    """Read the heads of the others; answers the mark of each, to tell whether it changed."""
    marks = {}
    for name in visit.carrier.list(names.HEADS):
        visit.go_on()
        member = visit.circle.members.get(names.read_head(name))
        if member is None or member.device == visit.circle.device:
            continue
        blob = visit.carrier.get(name)
        try:
            note = heads.read(blob or b"", member, visit.circle.id)
        except ObjectError:
            visit.tally.refused += 1
            continue
        visit.heads[member.device] = note
        marks[member.device] = bytes.fromhex(names.mark(blob or b""))
        for device, reach in note.reach.items():
            held = [one for chain in visit.stories.chains(device) if (one := visit.holdings.find(chain, reach.number))]
            if held and not any(one.hash[:8] == reach.mark for one in held):
                # Another story of a chain we hold: it is looked for everywhere.
                visit.full = True
    return marks
