"""Whether a place is to be believed: only with a roster of our circle that is not older than ours."""

from __future__ import annotations

from collections.abc import Iterator

from circledesk.services.ports.sync import Carrier
from circledesk.sync import cipher, names, roster
from circledesk.sync.circle import Circle, keep_fork, open_forks
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import COORDINATOR, Roster
from circledesk.sync.visit import FOREIGN, OLDER_COPY, ROSTER_FORKED, Visit

_MOST_READ = 200


def believe(visit: Visit) -> str:
    """Read the newest roster of ours and put right what the place lacks; answers `foreign`, or an empty text.

    Where the place is older than what we saw there before, everything of it is looked at anew, nothing is deleted.
    """
    circle = visit.circle
    there, before = _climb(visit), visit.note.roster
    if there is None:
        if is_foreign(visit.carrier, circle):
            return FOREIGN
        if circle.roster:
            _put_right(visit, older=before > 0)
        return ""
    visit.note.roster = there
    if there < circle.version or there < before:
        _put_right(visit, older=there < before)
    if open_forks(visit.ledger, visit.circle):
        visit.tally.states.add(ROSTER_FORKED)
    return ""


def newest_trusted(visit: Visit) -> tuple[Roster, bytes] | None:
    """For a laptop that holds no roster yet: the newest that the root, or a coordinator it trusts, has signed."""
    ours = [one for one in rosters(visit.carrier) if visit.circle.ours(one[0])]
    newest = next((one for one in ours if one[0].by == one[0].root), None)
    while newest is not None:
        following = [one for one in ours if _follows(newest, one)]
        if len(following) != 1:
            return newest
        newest = following[0]
    return None


def _climb(visit: Visit) -> int | None:
    """Take up every roster that follows on ours; answers the newest version of ours in the place, None for none."""
    held = visit.circle.roster
    if held is None:
        return None
    there: list[tuple[Roster, bytes]] = []
    for found in rosters(visit.carrier):
        if there and found[0].version < held.version:
            break
        if visit.circle.ours(found[0]) and _signed_by_ours(held, found[0]):
            there.append(found)
    for found in reversed(there):
        _weigh(visit, *found)
    if there and all(blob != visit.circle.roster_blob for _, blob in there):
        return min(there[-1][0].version, visit.circle.version - 1)
    return visit.circle.version if there else None


def _signed_by_ours(held: Roster, found: Roster) -> bool:
    """Whether a roster may be ours at all: signed by the root, or by any laptop that was ever a coordinator."""
    return found.by == held.root or any(
        one.sign_public == found.by and any(grant.role == COORDINATOR for grant in one.grants)
        for one in (*held.members.values(), *found.members.values())
    )


def _weigh(visit: Visit, found: Roster, blob: bytes) -> None:
    circle = visit.circle
    held = circle.roster
    if held is None or blob == circle.roster_blob:
        return
    by_root = found.by == held.root
    mends = bytes.fromhex(names.mark(circle.roster_blob)) in found.mends
    jumps = by_root and (found.version > held.version + 1 or (mends and found.version > held.version))
    if _follows((held, circle.roster_blob), (found, blob)) or jumps:
        visit.ledger.keep_roster(found.version, blob, found.membership())
        visit.circle = circle.holding(found, blob)
    elif held.trusts(found) and found.version in {held.version, held.version + 1}:
        keep_fork(visit.ledger, blob)
    elif found.version > held.version:
        visit.tally.refused += 1


def _follows(held: tuple[Roster, bytes], found: tuple[Roster, bytes]) -> bool:
    """Whether a roster is the next after another: its number, its chain, and a signature that the other trusts."""
    (before, blob), (after, _) = held, found
    return after.version == before.version + 1 and after.previous == cipher.sha256(blob) and before.trusts(after)


def rosters(carrier: Carrier) -> Iterator[tuple[Roster, bytes]]:
    """The rosters of a place, each signed by whom it says, the newest first; what cannot be read is passed over."""
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


def _put_right(visit: Visit, *, older: bool) -> None:
    """Put every roster held that the place lacks: whoever comes next climbs from one to the next."""
    circle = visit.circle
    shown = set(visit.carrier.list(names.ROSTERS))
    for version, blob in visit.ledger.rosters():
        name = names.roster(version, blob)
        if name not in shown or version == circle.version:
            visit.put(name, blob)
    visit.note.roster = circle.version
    visit.full = True
    if older:
        visit.tally.states.add(OLDER_COPY)
