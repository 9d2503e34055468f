"""Whether a place is to be believed: only with a roster of our circle that is not older than ours."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from circledesk.services.ports.sync import Carrier
from circledesk.sync import cipher, names, recovery, rivals, roster
from circledesk.sync.circle import Circle, load, refreshed
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
    if circle.roster:
        _look_back(visit)
        _settle(visit)
    if there is None:
        if is_foreign(visit.carrier, circle):
            return FOREIGN
        if circle.roster:
            _put_right(visit, older=before > 0)
        return ""
    visit.note.roster = there
    if there < circle.version or there < before:
        _put_right(visit, older=there < before)
    if visit.circle.rivals:
        _put_right(visit, older=False)
        visit.tally.states.add(ROSTER_FORKED)
    return ""


def newest_trusted(visit: Visit, version: int, digest: bytes) -> tuple[Roster, bytes] | None:
    """For a laptop that holds no roster yet: the newest that the root, or a coordinator it trusts, has signed.

    Not one before the `version` of that `digest`, which its invitation names: the place may be an older copy.
    """
    shown = [one for one in rosters(visit.carrier) if visit.circle.ours(one[0])]
    ours = [one for one in shown if one[0].version > version or cipher.sha256(one[1]) == digest]
    by_root = (one for one in ours if one[0].by == one[0].root)
    newest = next(by_root, None) or next((one for one in ours if cipher.sha256(one[1]) == digest), None)
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
    known = {cipher.sha256(blob): one for one, blob in there}
    for found in reversed(there):
        _weigh(visit, *found, known)
    if there and all(blob != visit.circle.roster_blob for _, blob in there):
        return min(there[-1][0].version, visit.circle.version - 1)
    return visit.circle.version if there else None


def _signed_by_ours(held: Roster, found: Roster) -> bool:
    """Whether a roster may be ours at all: signed by the root, or by any laptop that was ever a coordinator."""
    return found.by == held.root or any(
        one.sign_public == found.by and any(grant.role == COORDINATOR for grant in one.grants)
        for one in (*held.members.values(), *found.members.values())
    )


def _weigh(visit: Visit, found: Roster, blob: bytes, known: Mapping[bytes, Roster]) -> None:
    circle = visit.circle
    held = circle.roster
    if held is None or blob == circle.roster_blob:
        return
    if _follows((held, circle.roster_blob), (found, blob)) or _jumps(held, circle.roster_blob, found):
        if rivals.left_behind((held, circle.roster_blob), (found, blob), known):
            # What we did apart is not forgotten with the version it stands in: the root is to hear of it.
            rivals.keep(visit.ledger, circle.roster_blob)
        visit.ledger.keep_roster(found.version, blob, found.membership())
        visit.circle = refreshed(visit.ledger, circle.holding(found, blob))
    elif held.trusts(found) and found.version in {held.version, held.version + 1}:
        _keep_rival(visit, blob)
    elif not _contradicts(visit, found, blob) and found.version > held.version:
        visit.tally.refused += 1


def _jumps(held: Roster, blob: bytes, found: Roster) -> bool:
    """Whether the root's word holds though versions between are not here, or the one held is no longer to hold."""
    if found.by != held.root or found.version <= held.version:
        return False
    aside = bytes.fromhex(names.mark(blob)) in found.mends
    return aside or found.version > held.version + 1 or not found.trusts(held)


def _look_back(visit: Visit) -> None:
    """Look at versions before ours that are not among those it goes on from, each once a day."""
    if visit.full:
        visit.note.passed.clear()
    held = {names.mark(blob) for _, blob in visit.ledger.rosters()}
    beside = {step.hex()[:16] for step in rivals.beside(visit.ledger)}
    known = held | beside | {one.hex() for one in visit.note.passed}
    older = list(rosters(visit.carrier, before=visit.circle.version, known=known))
    seen = {cipher.sha256(blob): found for found, blob in older}
    for found, blob in reversed(older):
        if not (visit.circle.ours(found) and _contradicts(visit, found, blob, seen)):
            visit.note.passed.add(bytes.fromhex(names.mark(blob)))


def _contradicts(visit: Visit, found: Roster, blob: bytes, seen: Mapping[bytes, Roster] | None = None) -> bool:
    """Keep a roster that contradicts ours beside it; answers whether it does."""
    held, beside = visit.circle.roster, rivals.beside(visit.ledger)
    if held is None:
        return False
    known = {**rivals.kept(visit.ledger), **beside, **(seen or {})}
    if not rivals.contradicts(found, blob, rivals.lineage(held, visit.circle.roster_blob, known), beside):
        return False
    _keep_rival(visit, blob)
    return True


def _keep_rival(visit: Visit, blob: bytes) -> None:
    rivals.keep(visit.ledger, blob)
    visit.circle = refreshed(visit.ledger, visit.circle)


def _settle(visit: Visit) -> None:
    """Where two coordinators changed the circle at once and neither turned the other out, the root lets both stand."""
    circle = visit.circle
    if circle.root is not None and circle.rivals and not rivals.quarrel(circle.stories(), circle.root_public):
        recovery.mend(visit.ledger, circle, visit.randomness)
        visit.circle = load(visit.ledger)
        _put_right(visit, older=False)


def _follows(held: tuple[Roster, bytes], found: tuple[Roster, bytes]) -> bool:
    """Whether a roster is the next after another: its number, its chain, and a signature that the other trusts."""
    (before, blob), (after, _) = held, found
    return after.version == before.version + 1 and after.previous == cipher.sha256(blob) and before.trusts(after)


def rosters(carrier: Carrier, before: int | None = None, known: Collection[str] = ()) -> Iterator[tuple[Roster, bytes]]:
    """The rosters of a place, each signed by whom it says, the newest first; what cannot be read is passed over.

    Only those before a version, where one is given, and none whose mark is known.
    """
    listed = [(said, name) for name in carrier.list(names.ROSTERS) if (said := names.read_roster(name))]
    wanted = [one for one in listed if (before is None or one[0][0] < before) and one[0][1] not in known]
    for (version, mark), name in sorted(wanted, reverse=True)[:_MOST_READ]:
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
