"""Revoking a laptop, giving back what it wrote beyond its end, and changing what a laptop may write."""

from __future__ import annotations

from dataclasses import replace

from circledesk.domain.devices import Branch, CutOff
from circledesk.domain.errors import DomainError
from circledesk.domain.rights import Grant
from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, keyring, roster
from circledesk.sync.circle import Circle, Randomness, publish
from circledesk.sync.roster import Epoch, Member, Roster

_MARK = 8


def revoke(ledger: Ledger, circle: Circle, device: str, randomness: Randomness) -> None:
    """End a laptop at the last operation held of it, and give everybody else a new key.

    Raises `not_coordinator`, `device_unknown`, `device_revoked`, `device_is_this_one`, `roster_forked`.
    """
    held, member = _member(circle, device)
    if member.cut_off:
        raise DomainError("device_revoked", name=member.name)
    if device == circle.device:
        raise DomainError("device_is_this_one")
    head = ledger.heads().get(device)
    mark = head.hash[:_MARK] if head else b""
    cut = CutOff(last_seq=_last_held(ledger, device), version=held.version + 1, mark=mark)
    following = held.following(replace(member, cut_off=cut), cipher.sha256(circle.roster_blob))
    epoch = begin_epoch(ledger, held, randomness)
    publish(ledger, circle, replace(following, epochs=(*held.epochs, epoch)))


def begin_epoch(ledger: Ledger, held: Roster, randomness: Randomness) -> Epoch:
    """The epoch after the newest of a roster. Its key is kept before anybody names it: else nobody could read on."""
    number, key = held.epoch().number + 1, randomness(cipher.KEY)
    epoch = Epoch(number=number, canary=roster.canary(held.circle, number, key))
    keyring.keep(ledger, epoch, key)
    return epoch


def readmit(ledger: Ledger, circle: Circle, device: str) -> int:
    """Let everything held of a revoked laptop count after all; it stays revoked. Answers its last operation.

    Raises `not_coordinator`, `device_unknown`, `device_not_revoked`, `roster_forked`.
    """
    held, member = _member(circle, device)
    if member.cut_off is None:
        raise DomainError("device_not_revoked", name=member.name)
    cut = replace(member.cut_off, last_seq=max(member.cut_off.last_seq, _last_held(ledger, device)))
    publish(ledger, circle, held.following(replace(member, cut_off=cut), cipher.sha256(circle.roster_blob)))
    return cut.last_seq


def change_role(ledger: Ledger, circle: Circle, device: str, grant: Grant) -> None:
    """Trust a laptop with something else from now on; what it wrote before stands.

    Raises `not_coordinator`, `device_unknown`, `device_revoked`, `roster_forked`.
    """
    held, member = _member(circle, device)
    if member.cut_off:
        raise DomainError("device_revoked", name=member.name)
    grants = (*member.grants, replace(grant, since=held.version + 1))
    publish(ledger, circle, held.following(replace(member, grants=grants), cipher.sha256(circle.roster_blob)))


def choose(ledger: Ledger, circle: Circle, branch: str, *, counts: bool) -> Branch:
    """Let what a copy told with a laptop's keys count up to what is held of it, or leave it out.

    Raises `not_coordinator`, `copy_unknown`, `roster_forked`.
    """
    found = next((one for one in ledger.branches() if one.id == branch), None)
    if found is None:
        raise DomainError("copy_unknown", name=branch)
    held, member = _member(circle, found.device)
    last = max(_last_held(ledger, branch), found.after) if counts else found.after
    following = replace(member, branches={**member.branches, branch: last})
    publish(ledger, circle, held.following(following, cipher.sha256(circle.roster_blob)))
    return found


def _member(circle: Circle, device: str) -> tuple[Roster, Member]:
    circle.require_seed()
    member = circle.members.get(device)
    if member is None or circle.roster is None:
        raise DomainError("device_unknown", name=device)
    return circle.roster, member


def _last_held(ledger: Ledger, device: str) -> int:
    head = ledger.heads().get(device)
    return head.last_seq if head else 0
