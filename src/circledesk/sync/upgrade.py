"""After an update of the program: what a newer one wrote is read again from its segments, and now understood."""

from __future__ import annotations

from dataclasses import fields

from circledesk.domain.journal import OperationKind
from circledesk.domain.kinds import KINDS
from circledesk.services.ports.sync import Parcel
from circledesk.sync import cipher, segment
from circledesk.sync.audit import reopened
from circledesk.sync.visit import Visit

_UNDERSTOOD = "understood"


def understanding() -> bytes:
    """What this program understands, as 32 bytes that change when it learns a kind, a table or a field."""
    known = [str(segment.SCHEMA), *sorted(kind.value for kind in OperationKind)]
    for kind in sorted(KINDS, key=lambda one: one.table):
        known += [kind.table, *sorted(field.name for field in fields(kind)), *sorted(kind.texts)]
    return cipher.sha256("\n".join(known).encode())


def catch_up(visit: Visit) -> None:
    """Judge anew what was not understood, once whenever the program has learned something."""
    ledger, now = visit.ledger, understanding()
    if ledger.secret(_UNDERSTOOD) == now:
        return
    held = {(one.device, one.number): one for one in ledger.held()}
    wanted = [held[key] for key in ledger.not_understood() if key in held]
    parcels: list[Parcel] = [parcel for one in wanted if (parcel := reopened(ledger, visit.circle, one))]
    if parcels:
        visit.tally.add_changes(ledger.judge_again(parcels))
    if len(parcels) == len(wanted):
        ledger.keep_secret(_UNDERSTOOD, now)
