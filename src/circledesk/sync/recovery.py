"""The circle's root on paper, whole or in parts, its return from there, and its word where two rosters contradict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics

from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, rivals, roster
from circledesk.sync.circle import ROOT, Circle, Randomness
from circledesk.sync.revocation import begin_epoch
from circledesk.sync.roster import Member, Roster
from circledesk.sync.word_list import WORDS

CODE = "CDROOT1-"
"""Begins the code of a recovery sheet, as a QR code holds it."""
_CHECK = 2
_NEEDED, _PARTS = 2, 3
_WORDS_OF_A_PART = 33
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


def parts(circle: Circle) -> tuple[str, ...]:
    """The root in three parts of 33 words (SLIP-39), of which any two give it back and one tells nothing.

    Raises `not_root_holder`.
    """
    if circle.root is None:
        raise DomainError("not_root_holder")
    return tuple(generate_mnemonics(1, [(_NEEDED, _PARTS)], circle.root)[0])


def restore_parts(ledger: Ledger, circle: Circle, contents: Sequence[str]) -> None:
    """Take the root from two of its parts; raises `recovery_unreadable`, `recovery_foreign`, `recovery_parts_lacking`
    for one part alone, twice the same, or parts that were not split together.
    """
    found = {" ".join(_part(content)) for content in contents}
    try:
        shares = {mnemonic: Share.from_mnemonic(mnemonic) for mnemonic in found}
    except MnemonicError as error:
        raise DomainError("recovery_unreadable") from error
    if len({one.identifier for one in shares.values()}) != 1 or len(found) < _NEEDED:
        raise DomainError("recovery_parts_lacking", needed=_NEEDED)
    try:
        root = combine_mnemonics(sorted(found)[:_NEEDED])
    except MnemonicError as error:
        raise DomainError("recovery_parts_lacking", needed=_NEEDED) from error
    if cipher.public_of(root) != circle.root_public:
        raise DomainError("recovery_foreign")
    ledger.keep_secret(ROOT, root)


def is_part(content: str) -> bool:
    """Whether a sheet holds a part of the root, and not the whole."""
    return len(_part(content)) == _WORDS_OF_A_PART


def _part(content: str) -> list[str]:
    """The words of a part: numbered lines, or nothing but the words."""
    return _NUMBERED.findall(content.lower()) or re.findall(r"[a-z]+", content.lower())


def mend(ledger: Ledger, circle: Circle, randomness: Randomness) -> None:
    """Let the roster held here win over those that contradict it; whoever they let in or revoked stays so.

    What was written under any of them stays readable, and all begin a new epoch. Where both gave one laptop another
    role, ours holds; nobody who mends is turned out; and what somebody did whom the root had turned out counts for
    nothing. Raises `not_root_holder`, `roster_not_forked`.
    """
    held = circle.roster
    if circle.root is None or held is None:
        raise DomainError("not_root_holder")
    if not circle.rivals:
        raise DomainError("roster_not_forked")
    others = rivals.waiting(rivals.beside(ledger), rivals.kept(ledger), held, circle.roster_blob)
    version = max(story.version for story in circle.stories()) + 1
    marks = tuple(step[:8] for step in (cipher.sha256(circle.roster_blob), *others))
    following = replace(
        held,
        version=version,
        previous=cipher.sha256(circle.roster_blob),
        members=_joined(held, rivals.in_good_standing(held, others), version, circle.device),
        epochs=tuple(sorted(set(circle.all_epochs()), key=lambda epoch: (epoch.number, epoch.canary))),
        mends=(*held.mends, *marks),
    )
    if following.epochs != held.epochs:
        following = replace(following, epochs=(*following.epochs, begin_epoch(ledger, following, randomness)))
    ledger.keep_roster(version, roster.write(following, circle.root), following.membership())


def _joined(held: Roster, others: list[Roster], version: int, mender: str) -> dict[str, Member]:
    """The laptops of every story. What a rival did holds as of the version that joins them: nobody knew it before."""
    members = dict(held.members)
    for other in others:
        for device, theirs in other.members.items():
            mine = members.setdefault(device, theirs)
            if theirs is not mine:
                members[device] = _both(mine, theirs, version, may_end=device != mender)
    return members


def _both(mine: Member, theirs: Member, version: int, *, may_end: bool) -> Member:
    """One laptop of two stories."""
    grants, cut = mine.grants, mine.cut_off
    if len(theirs.grants) > len(grants) and theirs.grants[: len(grants)] == grants and may_end:
        grants = (*grants, replace(theirs.grants[-1], since=version))
    if theirs.cut_off and may_end and (cut is None or cut.last_seq < theirs.cut_off.last_seq):
        cut = replace(theirs.cut_off, version=version)
    return replace(mine, grants=grants, cut_off=cut, branches={**theirs.branches, **mine.branches})


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
