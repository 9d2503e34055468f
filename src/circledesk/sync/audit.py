"""Auditing: what began from a snapshot is compared with the log itself, replayed from zero in a second file."""

from __future__ import annotations

from dataclasses import replace

from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import HeldSegment, Ledger, Parcel
from circledesk.sync import cipher, envelope, segment, snapshot
from circledesk.sync.circle import Circle
from circledesk.sync.folding import loose_name
from circledesk.sync.holdings import Holdings
from circledesk.sync.listing import Listing
from circledesk.sync.packing import ObjectError
from circledesk.sync.stories import Stories
from circledesk.sync.visit import DIFFERS, CancelledError, Visit

_A_ROUND = 2000
_TOGETHER = 20
ALIKE, DIFFERENT, INCOMPLETE = "alike", "different", "incomplete"


def fetch(visit: Visit, listing: Listing) -> None:
    """Fetch the bytes of segments that a snapshot only named, some in each round; what cannot be had is asked for."""
    note = snapshot.begun(visit.ledger)
    if note is None or note.whole:
        return
    hollow = visit.ledger.hollow()
    for held in hollow[:_A_ROUND]:
        visit.go_on()
        blob = listing.packs.exactly(held) or visit.carrier.get(loose_name(held))
        if blob and cipher.sha256(blob) == held.hash:
            visit.ledger.fill(held, blob)
            visit.ledger.mark_verified(visit.carrier.place, [held], visit.now)
        else:
            visit.lacks[held.device] = min(held.number, visit.lacks.get(held.device, held.number))
    if not visit.ledger.hollow():
        snapshot.keep_begun(visit.ledger, replace(note, whole=True))


def check(visit: Visit) -> None:
    """Once the whole log is here, compare; a difference is told in every round from then on."""
    note = snapshot.begun(visit.ledger)
    if note is None or not note.whole:
        return
    if not note.checked and not visit.ledger.uncut():
        result = compare(visit.ledger, visit.circle, visit.progress)
        if result == INCOMPLETE:
            return
        note = replace(note, checked=True, differs=result == DIFFERENT)
        snapshot.keep_begun(visit.ledger, note)
    if note.differs:
        visit.tally.states.add(DIFFERS)


def compare(ledger: Ledger, circle: Circle, progress: Progress, *, heal: bool = False) -> str:
    """Replay every segment held from zero and compare the digests of all tables: alike, different or incomplete.

    With `heal` tables that differ become what the log makes of them.
    """
    before = ledger.digests()
    kept = ledger.roster()
    if circle.roster is None or kept is None:
        return INCOMPLETE
    with ledger.rehearsal() as second:
        second.keep_roster(*kept, circle.roster.membership())
        second.fork(ledger.branches())
        if not _replayed(ledger, second, circle, progress):
            return INCOMPLETE
        after = second.digests()
        if heal and before != after:
            ledger.replace_tables(second)
    return ALIKE if before == after else DIFFERENT


def _replayed(ledger: Ledger, second: Ledger, circle: Circle, progress: Progress) -> bool:
    """Accept every segment into `second` in causal order; False where one is missing or cannot be opened."""
    held, stories = ledger.held(), Stories(ledger, Holdings(ledger))
    chains: dict[str, list[HeldSegment]] = {}
    for one in reversed(held):
        chains.setdefault(one.chain, []).append(one)
    reached: dict[str, int] = {}
    parcels: list[Parcel] = []
    opened: dict[str, Parcel] = {}
    done = 0
    moved = True
    while moved:
        moved = False
        for device, chain in chains.items():
            while chain:
                if progress.cancelled:
                    raise CancelledError
                parcel = opened.pop(device, None) or reopened(ledger, circle, stories, chain[-1])
                if parcel is None:
                    return False
                seen = parcel.operations[0].seen
                if any(reached.get(other, 0) < seq for other, seq in seen.items() if other != device):
                    opened[device] = parcel
                    break
                chain.pop()
                reached[device] = parcel.operations[-1].seq
                parcels.append(parcel)
                done += 1
                moved = True
                if len(parcels) >= _TOGETHER:
                    second.accept_all(parcels)
                    parcels = []
                    progress.report(0.9 + 0.1 * done / len(held), "checking")
    if parcels:
        second.accept_all(parcels)
    return not any(chains.values())


def reopened(ledger: Ledger, circle: Circle, stories: Stories, held: HeldSegment) -> Parcel | None:
    """A held segment, proved and opened again from its bytes."""
    blob = ledger.segment(held.chain, held.number)
    member = circle.members.get(held.device)
    try:
        if not blob or member is None or cipher.sha256(blob) != held.hash:
            return None
        header = envelope.read_header(blob)
        envelope.prove(blob, member.sign_public)
        told = stories.retold(header, held.chain)
        content = circle.epochs.open(header.epoch, lambda key: envelope.read(blob, key)) if told else None
        operations = segment.decode(content, told) if content is not None and told else None
    except ObjectError:
        return None
    return Parcel(segment=held, blob=blob, operations=operations) if operations else None
