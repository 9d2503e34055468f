"""One round at one place: believe, admit, receive, send, read back, tell. Nothing of another laptop is ever deleted."""

from __future__ import annotations

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import SyncOutcome
from circledesk.sync import admission, audit, files, folding, hearing, identity, sending, snapshot, upgrade
from circledesk.sync.believing import believe
from circledesk.sync.listing import Listing, look, read_heads
from circledesk.sync.packs import Proved
from circledesk.sync.receiving import Receiver
from circledesk.sync.visit import CANCELLED, FORKED, REVOKED, UNREACHABLE, WAITING, CancelledError, Visit

_FULL_EVERY = 24 * 3_600_000
"""Milliseconds after which everything in a place is listed again."""


def go(visit: Visit) -> SyncOutcome:
    """The whole round. What the place refused is its state: whatever was received before holds, and is told."""
    try:
        state = _round(visit)
    except CancelledError:
        state = CANCELLED
    except DomainError as error:
        if not error.code.startswith("place_"):
            raise
        state = UNREACHABLE if error.code == "place_unreachable" else error.code
    outcome = visit.tally.outcome(state)
    visit.note.keep(visit.ledger, visit.carrier.place)
    return outcome


def _round(visit: Visit) -> str:
    """The steps of sync.md 5.4; answers a state that ended the round early, or an empty text."""
    visit.step(0.0, "believing")
    if visit.circle.roster is None:
        waiting = admission.await_admission(visit)
        if waiting:
            return waiting
        admission.withdraw_request(visit)
    foreign = believe(visit)
    if foreign:
        return foreign
    if not admission.fetch_keys(visit) and not visit.circle.epochs:
        return WAITING
    visit.full = visit.full or abs(visit.milliseconds - visit.note.full) > _FULL_EVERY
    admission.admit(visit)
    marks = read_heads(visit)
    admission.share_keys(visit)
    upgrade.catch_up(visit)
    begun = snapshot.begin(visit)
    if begun:
        visit.step(0.2, "beginning")
    visit.step(0.1, "receiving")
    listing = look(visit)
    _tell_our_own(visit, listing)
    me = visit.circle.device
    Receiver(visit, listing).receive([device for device in visit.circle.members if device != me])
    identity.ask_again(visit)
    hearing.note(visit)
    visit.step(0.5, "sending")
    _grow(visit, listing, marks, begun=begun)
    wanted = files.exchange(visit)
    sending.tell(visit, wanted)
    if visit.circle.revoked:
        visit.tally.states.add(REVOKED)
    if identity.undecided(visit):
        visit.tally.states.add(FORKED)
    if visit.full:
        visit.note.full = visit.milliseconds
    visit.progress.report(1.0, "done")
    return ""


def _tell_our_own(visit: Visit, listing: Listing) -> None:
    """Go on with our own chain: take up what the place has of it and we lack, else cut what is new.

    Where that would tell a second story of numbers that others may hold already, or where another machine writes with
    our keys, we go on with new ones.
    """
    receiver = Receiver(visit, listing)
    there = receiver.next_of_ours()
    if there is None and not sending.put_back(visit):
        sending.cut(visit)
    elif visit.ledger.uncut() or (there is not None and sending.made_elsewhere(visit, there)):
        identity.renew(visit, carry=True)
    elif there is not None:
        try:
            receiver.receive([visit.circle.device])
        except DomainError as error:
            if error.code != "operations_uncut":
                raise
            identity.renew(visit, carry=True)


def _grow(visit: Visit, listing: Listing, marks: dict[str, bytes], *, begun: bool) -> None:
    """Send; fold what has become many; write a snapshot where it is time."""
    proved = Proved(visit)
    sending.send(visit, listing, marks, proved)
    folding.fold(visit, proved)
    if listing.everything:
        folding.clear(visit, listing, proved)
    proved.keep()
    snapshot.make(visit)
    if not begun:
        # Whoever begins is to work at once: the log is fetched and compared in later rounds.
        audit.fetch(visit, listing)
        # What the snapshot's author did not understand either can be read now that its bytes are here.
        upgrade.catch_up(visit)
        audit.check(visit)
