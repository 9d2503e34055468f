"""Sending: our own operations cut into segments, and whatever we hold that the place lacks or has damaged."""

from __future__ import annotations

from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher, envelope, heads, names, segment
from circledesk.sync.envelope import Header
from circledesk.sync.folding import loose_name
from circledesk.sync.heads import HeadNote, Reach
from circledesk.sync.listing import Listing
from circledesk.sync.packing import ObjectError
from circledesk.sync.packs import Proved
from circledesk.sync.visit import Visit

_AT_ONCE = 50
"""How many segments of one laptop are read anew because another says that it lags behind: it says so again. Also how
many read back are noted in one transaction: a crash in between costs reading them again.
"""
_HEAD_AGE = 3_600_000
"""Milliseconds after which a head is written again although nothing changed, so that others hear of us."""


def put_back(visit: Visit) -> bool:
    """Whether our database is an older copy: this machine made segments in our name that it does not hold."""
    head = visit.ledger.heads().get(visit.circle.device)
    return visit.mirror is not None and visit.mirror.read(visit.circle.device) > (head.number if head else -1)


def made_elsewhere(visit: Visit, number: int) -> bool:
    """Whether another machine made a segment in our name: this one remembers its own, and not that one."""
    return visit.mirror is not None and 0 <= visit.mirror.read(visit.circle.device) < number


def cut(visit: Visit) -> None:
    """Close our own operations into segments, kept before anybody sees them.

    A revoked laptop does so too, with the last key it was given: what it wrote before it knew is not to be lost.
    """
    circle = visit.circle
    if circle.roster is None or circle.device not in circle.members:
        return
    epoch = circle.epochs.newest() if circle.revoked else circle.roster.epoch()
    if epoch is None or epoch not in circle.epochs:
        return
    key = circle.epochs.of(epoch)
    head = visit.ledger.heads().get(circle.device)
    number, previous = (head.number + 1, head.hash) if head else (0, bytes(cipher.HASH))
    for run in segment.runs(visit.ledger.uncut()):
        header = Header(
            circle=circle.id,
            device=circle.device,
            incarnation=circle.incarnation,
            number=number,
            previous=previous,
            seen=run[0].seen,
            witness=visit.stories.witness(run[0].seen),
            roster=run[0].roster,
            epoch=epoch.number,
            schema=segment.SCHEMA,
            first=run[0].seq,
            count=len(run),
        )
        nonce = visit.randomness(cipher.NONCE)
        blob = envelope.write(header, segment.encode(run), sign=circle.keys.sign, key=key, nonce=nonce)
        held = HeldSegment(
            device=circle.device, number=number, hash=cipher.sha256(blob), size=len(blob), last_seq=header.last
        )
        visit.ledger.keep_own(held, blob, header.last)
        visit.holdings.add(held)
        number, previous = number + 1, held.hash
    if visit.mirror is not None and number > visit.mirror.read(circle.device) + 1:
        # Before anybody sees the segments, and never before they are kept.
        visit.mirror.write(circle.device, number - 1)


def send(visit: Visit, listing: Listing, marks: dict[str, bytes], proved: Proved) -> None:
    """Put what was never read back from this place, what it should show and does not, and what others cannot read."""
    place = visit.carrier.place
    unverified = {(one.chain, one.number): one for one in visit.ledger.unverified_segments(place)}
    if listing.everything and proved.moments:
        proved.compare(listing.packs)
    missing = [one for one in _missing(visit, listing) if not (proved.covers(one) or listing.packs.has(one))]
    doubted = [one for one in _doubted(visit, marks) if listing.shows(one) or not listing.packs.has(one)]
    for name in listing.packs.good():
        proved.note(name)
    doubtful = {(one.chain, one.number): one for one in [*missing, *doubted]}
    due = {**unverified, **doubtful}
    there: list[HeldSegment] = []
    try:
        for done, (key, held) in enumerate(sorted(due.items(), key=lambda one: one[0][1])):
            visit.step(0.5 + 0.4 * done / len(due), "sending")
            blob = visit.ledger.segment(held.chain, held.number)
            if not blob:
                # Known from a snapshot only: whoever has its bytes heals the place.
                continue
            written = _kept(visit, listing, held, blob)
            if key in unverified:
                visit.tally.sent += envelope.read_header(blob).count if written else 0
                there.append(held)
            if len(there) >= _AT_ONCE:
                visit.ledger.mark_verified(place, there, visit.now)
                there = []
    finally:
        # Also when the person stops, or the place goes away: what was read back needs no second look.
        visit.ledger.mark_verified(place, there, visit.now)
    visit.note.heads.update(marks)


def tell(visit: Visit, wanted: list[bytes]) -> None:
    """Write our head where it says something new, or nothing was heard of us for an hour."""
    circle = visit.circle
    if circle.device not in circle.members:
        return
    known = visit.ledger.heads()
    note = HeadNote(
        device=circle.device,
        circle=circle.id,
        at=visit.milliseconds,
        roster=circle.version,
        keys=circle.epochs.marks(),
        reach={
            device: Reach(number=head.number, mark=head.hash[:8], last_seq=head.last_seq)
            for device, head in known.items()
        },
        lacks=visit.lacks,
        wanted=wanted,
    )
    name = names.head(circle.device)
    present = visit.carrier.get(name)
    try:
        before = heads.read(present, circle.members[circle.device], circle.id) if present else None
    except ObjectError:
        before = None
    complains = bool(visit.lacks or wanted)
    if before and not complains and _same(before, note) and abs(note.at - before.at) < _HEAD_AGE:
        return
    visit.put(name, heads.write(note, circle.keys.sign))


def _missing(visit: Visit, listing: Listing) -> list[HeldSegment]:
    holdings = visit.holdings
    if listing.everything:
        everywhere = [(chain, 0, holdings.last(chain)) for chain in holdings.chains()]
    else:
        everywhere = [
            (chain, folder * names.BUCKET, (folder + 1) * names.BUCKET - 1)
            for device, folder in listing.folders
            for chain in visit.stories.chains(device)
        ]
    return [
        held
        for chain, first, last in everywhere
        for held in holdings.between(chain, first, last)
        if listing.lacks(held)
    ]


def _doubted(visit: Visit, marks: dict[str, bytes]) -> list[HeldSegment]:
    """What others lack although we hold it: same name and size may still hide one flipped bit. Each head is
    answered once; a laptop that still cannot read writes a new one.
    """
    holdings = visit.holdings
    first: dict[str, int] = {}
    for device, note in visit.heads.items():
        if visit.note.heads.get(device) == marks.get(device):
            continue
        for held in holdings.chains():
            reached = note.reach[held].number if held in note.reach else -1
            # A laptop that began from a snapshot may lack the bytes of what it has reached.
            wanted = min(reached + 1, note.lacks.get(held, reached + 1))
            first[held] = min(first.get(held, wanted), wanted)
    return [one for device, number in first.items() for one in holdings.between(device, number, number + _AT_ONCE - 1)]


def _same(one: HeadNote, other: HeadNote) -> bool:
    return (one.roster, list(one.keys), one.reach, one.lacks, list(one.wanted)) == (
        other.roster,
        list(other.keys),
        other.reach,
        other.lacks,
        list(other.wanted),
    )


def _kept(visit: Visit, listing: Listing, held: HeldSegment, blob: bytes) -> bool:
    """Make sure that a segment is there, whole; what the place does not show need not be asked for first."""
    name = loose_name(held)
    if not listing.lacks(held):
        return visit.keep(name, blob)
    visit.put(name, blob)
    return True
