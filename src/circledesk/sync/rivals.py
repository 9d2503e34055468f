"""Rosters that contradict ours: two coordinators changed the circle at once, each going on from the same version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, names, roster
from circledesk.sync.roster import COORDINATOR, Roster

Versions = dict[bytes, Roster]
"""Versions of the roster by the SHA-256 of their objects."""

_BESIDE = "roster-fork/"
_MOST_OF_ONE = 16
"""So many rivals are kept of one signer: a coordinator who was turned out could write them without end."""


def kept(ledger: Ledger) -> Versions:
    """Every version this laptop ever held."""
    return {cipher.sha256(blob): roster.read(blob) for _, blob in ledger.rosters()}


def beside(ledger: Ledger) -> Versions:
    """Every rival ever kept, also those that the root has put aside."""
    return {cipher.sha256(blob): roster.read(blob) for blob in ledger.secrets(_BESIDE).values()}


def keep(ledger: Ledger, blob: bytes) -> None:
    """Keep a rival, until the root tells what holds, and for its epochs afterwards."""
    by = roster.read(blob).by
    if sum(one.by == by for one in beside(ledger).values()) < _MOST_OF_ONE:
        ledger.keep_secret(_BESIDE + names.mark(blob), blob)


def lineage(held: Roster, blob: bytes, known: Mapping[bytes, Roster]) -> Versions:
    """The versions that the one held goes on from, as far back as they are `known`; that one among them."""
    found: Versions = {cipher.sha256(blob): held}
    step = held.previous
    while step in known:
        found[step] = known[step]
        step = known[step].previous
    return found


def contradicts(found: Roster, blob: bytes, ours: Versions, rivals: Versions) -> bool:
    """Whether a roster goes on from a version of ours, or from a rival of one, where ours went on otherwise, signed by
    somebody who was allowed to at that point.
    """
    base = ours.get(found.previous) or rivals.get(found.previous)
    if base is None or cipher.sha256(blob) in ours:
        return False
    return found.version == base.version + 1 and base.trusts(found)


def left_behind(ours: tuple[Roster, bytes], found: tuple[Roster, bytes], known: Mapping[bytes, Roster]) -> bool:
    """Whether a version certainly does not go on from ours: of our number there is another among its own past."""
    line = lineage(*found, known)
    return cipher.sha256(ours[1]) not in line and any(one.version == ours[0].version for one in line.values())


def waiting(rivals: Versions, known: Versions, held: Roster | None, blob: bytes) -> Versions:
    """Of the rivals kept those that wait for the root's word.

    Not those it has put aside or gone on from; nor, once the root has written a version that no longer trusts whoever
    signed it, one that begins before that or goes on with one put aside: else whoever was turned out could stop the
    circle again and again.
    """
    if held is None or not rivals:
        return {}
    aside = {one.hex() for one in held.mends}
    ours = lineage(held, blob, {**known, **rivals})
    return {
        step: one
        for step, one in rivals.items()
        if step.hex()[:16] not in aside and step not in ours and not _overruled(one, ours, aside)
    }


def quarrel(stories: Sequence[Roster], root: bytes) -> bool:
    """Whether one story turned out whoever signed another, and the root did not: only a person can settle that."""
    signers = {one.by for one in stories} - {root}
    return any(not _coordinates(story, signer) for story in stories if story.by != root for signer in signers)


def in_good_standing(held: Roster, rivals: Versions) -> list[Roster]:
    """The rivals that count beside a roster: none of somebody the root turned out in it, nor built on such a one."""
    turned_out: set[bytes] = set()
    good = []
    for step, story in sorted(rivals.items(), key=lambda one: one[1].version):
        if story.previous in turned_out or (held.by == held.root and not held.trusts(story)):
            turned_out.add(step)
        else:
            good.append(story)
    return good


def _overruled(one: Roster, ours: Versions, aside: set[str]) -> bool:
    spoken = max((it.version for it in ours.values() if it.by == it.root and not it.trusts(one)), default=0)
    return one.version < spoken or (one.version == spoken and one.previous.hex()[:16] in aside)


def _coordinates(story: Roster, signer: bytes) -> bool:
    return any(
        one.sign_public == signer and one.role == COORDINATOR and one.cut_off is None for one in story.members.values()
    )
