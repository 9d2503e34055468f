"""What is told of the circle: its laptops, who asks to be let in, what waits to leave, what the doctor found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """What of one row has not left this laptop: how many operations, and the journal's clock of the first of them."""

    table: str
    row: str
    document: str
    count: int
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was heard last of a laptop: the moment when it wrote it, and the last operation it had of each laptop.

    `ahead` is by how much its clock is certainly ahead of ours (behind where it is negative); then `moment` is when it
    was read here.
    """

    device: str
    moment: datetime
    ahead: timedelta
    reach: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequest:
    """A laptop that waits to be let in, and the six words that its owner must read aloud."""

    request: str
    name: str
    person: str
    role: str
    bodies: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """What a laptop may do with the circle: let others in and revoke them, print and use its root. `forked` while two
    rosters contradict each other and wait for the root's word.
    """

    coordinates: bool = False
    root: bool = False
    forked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """The circle's root to be printed: 34 words, and the same as the text of a QR code."""

    words: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterMember:
    """One laptop as the roster names it; `bodies` are those its role is for, none for every body."""

    device: str
    name: str
    person: str
    role: str
    bodies: tuple[str, ...]
    mine: bool
    revoked: bool
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What the doctor found of one thing.

    `subject` is database, keys, chains, files, missing_files, tables, snapshot or place; `state` well, healed, ill or
    unknown (what it takes is not here yet); `fact` names what, `count` how many; `code` is the refusal of a place.
    """

    subject: str
    state: str
    fact: str = ""
    count: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A story that a copy of a laptop told with its keys: of its operations from `first` to `last` those count that
    are not beyond `counted`; `decided` once a coordinator said what is to become of it.
    """

    id: str
    device: str
    name: str
    first: int
    last: int
    counted: int
    decided: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """That this laptop took new keys: the name the circle knows it by, and the six words its owner must read aloud."""

    name: str
    words: tuple[str, ...]
