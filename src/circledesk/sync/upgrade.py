"""After an update of the program: what a newer one wrote is read again from its segments, and now understood."""

from __future__ import annotations

from circledesk.services.ports.sync import Parcel
from circledesk.sync.audit import reopened
from circledesk.sync.understanding import understanding
from circledesk.sync.visit import Visit

_UNDERSTOOD = "understood"


def catch_up(visit: Visit) -> None:
    """Judge anew what was not understood, once whenever the program has learned something."""
    ledger, now = visit.ledger, understanding()
    if ledger.secret(_UNDERSTOOD) == now:
        return
    held = {(one.chain, one.number): one for one in ledger.held()}
    wanted = [held[key] for key in ledger.not_understood() if key in held]
    parcels: list[Parcel] = [parcel for one in wanted if (parcel := reopened(ledger, visit.circle, visit.stories, one))]
    if parcels:
        visit.tally.add_changes(ledger.judge_again(parcels))
    if len(parcels) == len(wanted):
        ledger.keep_secret(_UNDERSTOOD, now)
