"""Whether a place is to be believed: only with a roster of our circle that is not older than ours."""

from __future__ import annotations

from collections.abc import Iterator

from circledesk.services.ports.sync import Carrier
from circledesk.sync import cipher, names, roster
from circledesk.sync.circle import Circle
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import Roster
from circledesk.sync.visit import FOREIGN, FORKED, OLDER_COPY, Visit

_MOST_READ = 40


def believe(visit: Visit) -> str:
    """Read the newest roster of ours and put right what the place lacks; answers `foreign`, or an empty text.

    Where the place is older than what we saw there before, everything of it is looked at anew, nothing is deleted.
    """
    circle = visit.circle
    newest = circle.version
    found = False
    for candidate, blob in rosters(visit.carrier):
        if not circle.ours(candidate):
            continue
        found = True
        newest_there = candidate.version
        visit.note.roster, before = newest_there, visit.note.roster
        if newest_there > newest:
            _take_up(visit, candidate, blob)
        elif newest_there < newest or newest_there < before:
            _put_right(visit, older=newest_there < before)
        elif blob != circle.roster_blob:
            visit.tally.states.add(FORKED)
        break
    if not found:
        if is_foreign(visit.carrier, circle):
            return FOREIGN
        if circle.roster:
            _put_right(visit, older=visit.note.roster > 0)
    return ""


def rosters(carrier: Carrier) -> Iterator[tuple[Roster, bytes]]:
    """The rosters of a place that their own roots signed, the newest first; what cannot be read is passed over."""
    listed = [(said, name) for name in carrier.list(names.ROSTERS) if (said := names.read_roster(name))]
    for (version, mark), name in sorted(listed, reverse=True)[:_MOST_READ]:
        blob = carrier.get(name)
        if blob is None or names.mark(blob) != mark:
            continue
        try:
            found = roster.read(blob)
        except ObjectError:
            continue
        if found.version == version:
            yield found, blob


def is_foreign(carrier: Carrier, circle: Circle | None) -> bool:
    """Whether the place holds another circle's objects, and none of `circle`."""
    found = [one for one, _ in rosters(carrier)]
    return bool(found) and not (circle and any(circle.ours(one) for one in found))


def _take_up(visit: Visit, newer: Roster, blob: bytes) -> None:
    circle = visit.circle
    if newer.version == circle.version + 1 and circle.roster and newer.previous != cipher.sha256(circle.roster_blob):
        visit.tally.states.add(FORKED)
        return
    visit.ledger.keep_roster(newer.version, blob, newer.membership())
    visit.circle = circle.holding(newer, blob)


def _put_right(visit: Visit, *, older: bool) -> None:
    circle = visit.circle
    visit.put(names.roster(circle.version, circle.roster_blob), circle.roster_blob)
    visit.note.roster = circle.version
    visit.full = True
    if older:
        visit.tally.states.add(OLDER_COPY)
