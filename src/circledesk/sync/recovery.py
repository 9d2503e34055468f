"""The circle's root on paper, its return from there, and the root's word where two rosters contradict each other."""

from __future__ import annotations

import re
from dataclasses import replace

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, names, roster
from circledesk.sync.circle import ROOT, Circle, open_forks
from circledesk.sync.roster import Member, Roster
from circledesk.sync.word_list import WORDS

CODE = "CDROOT1-"
"""Begins the code of a recovery sheet, as a QR code holds it."""
_CHECK = 2
_NUMBERED = re.compile(r"(?m)^\s*\d+\.\s+([a-z]+)\s*$")


def sheet(circle: Circle) -> tuple[str, ...]:
    """The root as words: one for each of its 32 bytes, and two that tell a slip; raises `not_root_holder`."""
    if circle.root is None:
        raise DomainError("not_root_holder")
    return tuple(WORDS[one] for one in _checked(circle.root))


def code(circle: Circle) -> str:
    """The root as the text of a QR code; raises `not_root_holder`."""
    if circle.root is None:
        raise DomainError("not_root_holder")
    return CODE + _checked(circle.root).hex().upper()


def restore(ledger: Ledger, circle: Circle, content: str) -> None:
    """Take the root from a sheet's words (numbered lines, or nothing but the words) or from its code.

    Raises `recovery_unreadable`, `recovery_foreign`.
    """
    root = _read(content)
    if cipher.public_of(root) != circle.root_public:
        raise DomainError("recovery_foreign")
    ledger.keep_secret(ROOT, root)


def mend(ledger: Ledger, circle: Circle) -> None:
    """Let the roster held here win over those that contradict it; whoever they let in or revoked stays so.

    Raises `not_root_holder`, `roster_not_forked`.
    """
    held, blobs = circle.roster, open_forks(ledger, circle)
    if circle.root is None or held is None:
        raise DomainError("not_root_holder")
    if not blobs:
        raise DomainError("roster_not_forked")
    others = [roster.read(blob) for blob in blobs]
    version = max(held.version, *(one.version for one in others)) + 1
    marks = tuple(bytes.fromhex(names.mark(blob)) for blob in (circle.roster_blob, *blobs))
    following = replace(
        held,
        version=version,
        previous=cipher.sha256(circle.roster_blob),
        members=_joined(held, others),
        mends=(*held.mends, *marks),
    )
    ledger.keep_roster(version, roster.write(following, circle.root), following.membership())


def _joined(held: Roster, others: list[Roster]) -> dict[str, Member]:
    members = dict(held.members)
    for other in others:
        for device, member in other.members.items():
            mine = members.setdefault(device, member)
            if member.cut_off and not mine.cut_off:
                members[device] = replace(mine, cut_off=member.cut_off)
    return members


def _checked(root: bytes) -> bytes:
    return root + cipher.sha256(b"circledesk-root" + root)[:_CHECK]


def _read(content: str) -> bytes:
    found = re.search(CODE + r"([0-9A-F]+)", content)
    if found:
        raw = bytes.fromhex(found[1]) if len(found[1]) % 2 == 0 else b""
    else:
        words = _NUMBERED.findall(content.lower()) or re.findall(r"[a-z]+", content.lower())
        if any(word not in WORDS for word in words):
            raise DomainError("recovery_unreadable")
        raw = bytes(WORDS.index(word) for word in words)
    root = raw[: cipher.KEY]
    if len(raw) != cipher.KEY + _CHECK or raw != _checked(root):
        raise DomainError("recovery_unreadable")
    return root
