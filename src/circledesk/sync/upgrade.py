"""After an update of the program: what a newer one wrote is read again from its segments, and now understood."""

from __future__ import annotations

from circledesk.domain.changes import Changes
from circledesk.services.ports.sync import Ledger, Parcel
from circledesk.sync.audit import reopened
from circledesk.sync.circle import Circle
from circledesk.sync.stories import Stories
from circledesk.sync.understanding import understanding
from circledesk.sync.visit import Visit

_UNDERSTOOD = "understood"


def catch_up(visit: Visit) -> None:
    """Judge anew what was not understood, once whenever the program has learned something."""
    visit.tally.add_changes(read_again(visit.ledger, visit.circle, visit.stories))


def read_again(ledger: Ledger, circle: Circle, stories: Stories) -> Changes:
    """The same without a place: every segment not understood that is here is opened by the program as it is now."""
    now = understanding()
    if ledger.secret(_UNDERSTOOD) == now:
        return Changes()
    held = {(one.chain, one.number): one for one in ledger.held()}
    wanted = [held[key] for key in ledger.not_understood() if key in held]
    parcels: list[Parcel] = [parcel for one in wanted if (parcel := reopened(ledger, circle, stories, one))]
    changes = ledger.judge_again(parcels) if parcels else Changes()
    if len(parcels) == len(wanted):
        ledger.keep_secret(_UNDERSTOOD, now)
    return changes
