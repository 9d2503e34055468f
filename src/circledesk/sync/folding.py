"""Folding: a laptop's own loose segments into packs, and, much later, taking those loose ones away again."""

from __future__ import annotations

from datetime import timedelta

from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher, names, packs
from circledesk.sync.listing import Listing
from circledesk.sync.names import PackName, SegmentName
from circledesk.sync.packs import Pack, Proved
from circledesk.sync.visit import Visit

_DAY = 24 * 3_600_000


def fold(visit: Visit, proved: Proved) -> None:
    """Put our own segments that lie loose too many or too long into packs, each read back before it counts."""
    circle = visit.circle
    if circle.revoked:
        return
    for group in packs.groups(_due(visit, proved)):
        visit.go_on()
        name, blob = _made(visit, group[0].number, group[-1].number)
        visit.keep(str(name), blob)
        proved.note(name)


def clear(visit: Visit, listing: Listing, proved: Proved) -> None:
    """Take our own loose segments away that a pack has held for long enough and that everybody has: never others'.

    The pack is read once more before; whatever is in doubt stays where it lies.
    """
    old = visit.milliseconds - visit.growth.keep_days * _DAY
    reached = _reached_by_all(visit)
    for name, moment in list(proved.moments.items()):
        if name.device != visit.circle.device or moment > old:
            continue
        loose = [
            one
            for one in visit.holdings.between(name.device, name.first, min(name.last, reached))
            if listing.shows(one)
        ]
        found = listing.packs.read(name) if loose else None
        if loose and found is None:
            _mend(visit, name, proved)
        for one in loose if found else ():
            visit.go_on()
            if found and cipher.sha256(found.segments[one.number - found.first]) == one.hash:
                visit.carrier.delete_own(loose_name(one))


def _made(visit: Visit, first: int, last: int) -> tuple[PackName, bytes]:
    """The pack of our own segments from `first` to `last`: the same bytes whenever it is made."""
    circle = visit.circle
    blobs = tuple(visit.ledger.segment(circle.device, number) for number in range(first, last + 1))
    blob = packs.write(Pack(first=first, segments=blobs), circle.id, circle.device, circle.keys.sign)
    return PackName(device=circle.device, first=first, last=last, mark=names.mark(blob)), blob


def _mend(visit: Visit, name: PackName, proved: Proved) -> None:
    """Write a pack of ours anew that is gone or damaged; one that would be another now no longer counts."""
    made, blob = _made(visit, name.first, name.last)
    if made == name:
        visit.put(str(name), blob)
    else:
        proved.forget(name)


def loose_name(held: HeldSegment) -> str:
    """The name under which a segment lies by itself."""
    return str(SegmentName(device=held.device, number=held.number, mark=held.hash.hex()[:16]))


def _due(visit: Visit, proved: Proved) -> list[HeldSegment]:
    """Our own segments to be folded now: read back from this place, in no pack yet."""
    me, growth = visit.circle.device, visit.growth
    loose = [one for one in visit.holdings.between(me, 0, visit.holdings.last(me)) if not proved.covers(one)]
    if not loose:
        return []
    verified = visit.ledger.verified(visit.carrier.place, me)
    there = [one for one in loose if one.number in verified and one.size < packs.LARGEST // 2]
    if len(there) > growth.loose:
        return there
    old = visit.now - timedelta(days=growth.loose_days)
    aged = [one for one in there if verified[one.number] < old]
    return there if aged else []


def _reached_by_all(visit: Visit) -> int:
    """Number of our last segment that every laptop still in the circle says it holds, -1 for none."""
    me = visit.circle.device
    others = [one for one, member in visit.circle.members.items() if one != me and member.cut_off is None]
    notes = [visit.heads.get(one) for one in others]
    return min(
        [note.reach[me].number if note and me in note.reach else -1 for note in notes],
        default=visit.holdings.last(me),
    )
