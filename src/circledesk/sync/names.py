"""Names of the objects in a place: lower-case hex and digits, at most 60 characters, one meaning each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from circledesk.sync.cipher import sha256

ROSTERS, KEYS, HEADS, JOINS, LOG, BLOBS = "circle/roster/", "circle/keys/", "head/", "join/", "log/", "blob/"
PACKS, SNAPSHOTS = "pack/", "snap/"
BUCKET = 1000
"""How many segments of one device lie in one folder."""

_SEGMENT = re.compile(r"log/([0-9a-f]{16})/(\d{4,6})/(\d{8})-([0-9a-f]{16})\.cds")
_ROSTER = re.compile(r"circle/roster/(\d{6})-([0-9a-f]{16})\.r")
_HEAD = re.compile(r"head/([0-9a-f]{16})\.h")
_PACK = re.compile(r"pack/([0-9a-f]{16})/(\d{8})-(\d{8})-([0-9a-f]{16})\.cdp")
_JOIN = re.compile(r"join/([0-9a-f]{32})\.j")


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentName:
    """What the name of a segment says: whose, which, and the first 16 hex digits of its sha256."""

    device: str
    number: int
    mark: str

    def __str__(self) -> str:
        return f"{bucket(self.device, self.number)}{self.number:08d}-{self.mark}.cds"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackName:
    """What the name of a pack says: whose segments, from which to which, the first 16 hex digits of its sha256."""

    device: str
    first: int
    last: int
    mark: str

    def __str__(self) -> str:
        return f"{PACKS}{self.device}/{self.first:08d}-{self.last:08d}-{self.mark}.cdp"


def read_pack(name: str) -> PackName | None:
    """What a pack's name says, or None for anything else."""
    found = _PACK.fullmatch(name)
    if found is None or int(found[2]) > int(found[3]):
        return None
    return PackName(device=found[1], first=int(found[2]), last=int(found[3]), mark=found[4])


def mark(content: bytes) -> str:
    """The first 16 hex digits of the sha256 of `content`."""
    return sha256(content).hex()[:16]


def bucket(device: str, number: int) -> str:
    """The folder of one device's segment."""
    return f"{LOG}{device}/{number // BUCKET:04d}/"


def read_segment(name: str) -> SegmentName | None:
    """What a segment's name says, or None for anything else (conflicted copies, parts, strangers)."""
    found = _SEGMENT.fullmatch(name)
    if found is None or int(found[2]) != int(found[3]) // BUCKET:
        return None
    return SegmentName(device=found[1], number=int(found[3]), mark=found[4])


def roster(version: int, content: bytes) -> str:
    """The name of a roster."""
    return f"{ROSTERS}{version:06d}-{mark(content)}.r"


def read_roster(name: str) -> tuple[int, str] | None:
    """Version and mark of a roster's name, or None."""
    found = _ROSTER.fullmatch(name)
    return (int(found[1]), found[2]) if found else None


def key(epoch: int, mark: bytes, device: str) -> str:
    """The name of an epoch's key, sealed for one device; `mark` is the epoch's, 8 bytes."""
    return f"{KEYS}{epoch:04d}-{mark.hex()}/{device}.k"


def head(device: str) -> str:
    """The name of a device's head: what it has written and what it has of the others."""
    return f"{HEADS}{device}.h"


def read_head(name: str) -> str:
    """The device of a head's name, or an empty text."""
    found = _HEAD.fullmatch(name)
    return found[1] if found else ""


def join(token: bytes) -> str:
    """The name of a request to join; `token` is 16 random bytes."""
    return f"{JOINS}{token.hex()}.j"


def is_join(name: str) -> bool:
    """Whether a name is that of a request to join."""
    return _JOIN.fullmatch(name) is not None


def trial(device: str) -> str:
    """The name under which a device finds out whether it may write to a place; what lies there means nothing."""
    return f"{HEADS}{device}.t"


def blob(digest: bytes) -> str:
    """The name of a kept file; `digest` is 20 bytes that only members can compute."""
    return f"{BLOBS}{digest.hex()[:2]}/{digest.hex()}"
