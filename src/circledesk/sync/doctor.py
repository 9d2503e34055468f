"""Examining what a laptop holds and what a place shows: keys, chains, digests, files; healing what can be healed."""

from __future__ import annotations

from dataclasses import replace

from circledesk.services.ports.circle import Check
from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import HeldSegment, Ledger
from circledesk.sync import audit, cipher, envelope, snapshot, upgrade
from circledesk.sync.circle import Circle
from circledesk.sync.folding import loose_name
from circledesk.sync.holdings import Holdings
from circledesk.sync.listing import Listing
from circledesk.sync.packing import ObjectError
from circledesk.sync.packs import Shown
from circledesk.sync.stories import Stories
from circledesk.sync.visit import CancelledError, Visit

WELL, HEALED, ILL, UNKNOWN = "well", "healed", "ill", "unknown"


def examine(ledger: Ledger, circle: Circle, progress: Progress) -> list[Check]:
    """Everything that can be examined without a place."""
    found = [_database(ledger), _keys(circle), _chains(ledger, circle), _files(ledger), _wanted(ledger)]
    tables = _tables(ledger, circle, progress)
    found.append(tables)
    note = snapshot.begun(ledger)
    if note:
        if note.differs and tables.state in {WELL, HEALED}:
            note = replace(note, differs=False)
            snapshot.keep_begun(ledger, note)
        member = circle.members.get(note.device)
        state = ILL if note.differs else WELL if note.checked else UNKNOWN
        found.append(Check(subject="snapshot", state=state, fact=member.name if member else note.device))
    return found


def scrub(visit: Visit) -> Check:
    """Read every segment we hold back from a place, and put right what it lacks or has damaged."""
    listing = Listing(packs=Shown(visit))
    held = [one for one in visit.ledger.held() if visit.ledger.segment(one.chain, one.number)]
    healed = 0
    for done, one in enumerate(held):
        visit.step(done / len(held), "checking")
        if not listing.packs.has(one):
            healed += visit.keep(loose_name(one), visit.ledger.segment(one.chain, one.number))
    return Check(subject="place", state=HEALED if healed else WELL, fact=visit.carrier.label, count=healed)


def _database(ledger: Ledger) -> Check:
    damage = ledger.damage()
    return Check(subject="database", state=ILL if damage else WELL, fact="; ".join(damage[:3]), count=len(damage))


def _keys(circle: Circle) -> Check:
    if circle.roster is None:
        return Check(subject="keys", state=UNKNOWN)
    lacking = [str(one.number) for one in circle.roster.epochs if one not in circle.epochs]
    return Check(subject="keys", state=ILL if lacking else WELL, fact=", ".join(lacking), count=len(lacking))


def _chains(ledger: Ledger, circle: Circle) -> Check:
    """Whether every segment is its author's, whole, and follows on the one before."""
    holdings = Holdings(ledger)
    begins = {one.id: one for one in ledger.branches()}
    bad = hollow = 0
    for one in ledger.held():
        blob, number = ledger.segment(one.chain, one.number), one.number - 1
        branch = begins.get(one.chain)
        last = holdings.find(branch.parent if branch and branch.number == one.number else one.chain, number)
        if not blob:
            hollow += 1
        elif not _linked(circle, one, blob, last):
            bad += 1
    state = ILL if bad else UNKNOWN if hollow else WELL
    return Check(subject="chains", state=state, count=bad or hollow)


def _linked(circle: Circle, held: HeldSegment, blob: bytes, last: HeldSegment | None) -> bool:
    member = circle.members.get(held.device)
    try:
        header = envelope.read_header(blob)
        if member is None or cipher.sha256(blob) != held.hash:
            return False
        envelope.prove(blob, member.sign_public)
    except ObjectError:
        return False
    previous, number = (last.hash, last.number + 1) if last else (bytes(cipher.HASH), 0)
    return (header.device, header.number, header.previous) == (held.device, number, previous)


def _files(ledger: Ledger) -> Check:
    bad = [one for one in ledger.files() if cipher.sha256(ledger.file(one) or b"").hex() != one]
    return Check(subject="files", state=ILL if bad else WELL, fact=", ".join(bad[:3]), count=len(bad))


def _wanted(ledger: Ledger) -> Check:
    lacking = ledger.wanted_files()
    return Check(subject="missing_files", state=UNKNOWN if lacking else WELL, count=len(lacking))


def _tables(ledger: Ledger, circle: Circle, progress: Progress) -> Check:
    """Whether the tables are what the log makes of them; where not, they are made from it again."""
    if ledger.uncut() or circle.roster is None:
        return Check(subject="tables", state=UNKNOWN)
    # The replay reads with the program as it is now; what it is compared with must too, or an update looks like damage.
    upgrade.read_again(ledger, circle, Stories(ledger, Holdings(ledger)))
    try:
        result = audit.compare(ledger, circle, progress, heal=True)
        if result == audit.DIFFERENT:
            healed = audit.compare(ledger, circle, progress) == audit.ALIKE
            return Check(subject="tables", state=HEALED if healed else ILL)
    except CancelledError:
        return Check(subject="tables", state=UNKNOWN)
    return Check(subject="tables", state=WELL if result == audit.ALIKE else UNKNOWN)
