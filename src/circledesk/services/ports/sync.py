"""What services need to share with other laptops: journal, places, membership."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from circledesk.domain.changes import Changes
from circledesk.domain.devices import Branch, Membership
from circledesk.domain.journal import Apart, Operation
from circledesk.services.ports.circle import (
    Unsent,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How far a device's chain of segments is known: number (from 0), hash (32 bytes), last operation."""

    number: int
    hash: bytes
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSegment:
    """A segment this laptop holds verbatim, so that anyone can heal the place. `last_seq` is its last operation.

    `device` is whose key signed it; `branch` the story it belongs to, where copies of that laptop told several.
    """

    device: str
    number: int
    hash: bytes
    size: int
    last_seq: int = 0
    branch: str = ""

    @property
    def chain(self) -> str:
        """Under which the ledger keeps it: the branch, else the laptop."""
        return self.branch or self.device


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """Another's segment ready to be accepted: what it is, its verbatim bytes, its operations with their one past."""

    segment: HeldSegment
    blob: bytes
    operations: Sequence[Operation]


class Ledger(Protocol):
    """The journal as sync sees it. Each call is one short transaction of its own."""

    def device(self) -> str:
        """This laptop's device id (16 hex digits), empty before it has keys."""

    def set_device(self, device: str, name: str) -> None:
        """Say who this laptop is; once, before the first operation is journalled."""

    def secret(self, name: str) -> bytes | None:
        """A kept secret (device keys, epoch keys, invitations), or None."""

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret inside the encrypted file."""

    def secrets(self, prefix: str) -> dict[str, bytes]:
        """Every secret whose name begins with `prefix`."""

    def roster(self) -> tuple[int, bytes] | None:
        """Version and bytes of the newest roster accepted."""

    def rosters(self) -> list[tuple[int, bytes]]:
        """Version and bytes of every roster accepted, the oldest first."""

    def keep_roster(self, version: int, blob: bytes, members: Membership) -> Changes:
        """Keep a newer roster and judge the journal by what it says; an older one is refused."""

    def apart(self) -> list[Apart]:
        """What was kept apart because of who wrote it."""

    def branches(self) -> list[Branch]:
        """The stories that copies of one laptop told with its keys, each after the one it goes on from."""

    def fork(self, found: Sequence[Branch]) -> Changes:
        """Know that a chain goes on in several ways, and keep apart what nobody else's work stands on."""

    def ends(self) -> dict[str, int]:
        """The last operation that counts of every revoked laptop and of every branch."""

    def former(self) -> str:
        """The device this laptop was to the circle before it took new keys, empty for most."""

    def renew(self, device: str, name: str, *, carry: bool) -> None:
        """Write as another device from now on; own operations not yet in a segment become its first, else (without
        `carry`) raises `operations_uncut` where there are any.
        """

    def heads(self) -> dict[str, Head]:
        """The accepted chain of every device, this one included, and of every branch."""

    def clock_of(self, device: str, seq: int) -> int | None:
        """The journal's clock of an operation, or None where it is not here."""

    def uncut(self) -> list[Operation]:
        """Own operations not yet in a segment, oldest first."""

    def keep_own(self, segment: HeldSegment, blob: bytes, last_seq: int) -> None:
        """Keep a segment of our own operations and advance our head."""

    def accept(self, segment: HeldSegment, blob: bytes, operations: Sequence[Operation]) -> Changes:
        """Keep another's segment, apply its operations, advance its head: all in one transaction."""

    def accept_all(self, parcels: Sequence[Parcel]) -> Changes:
        """As `accept`, for several segments of any devices, each after what its author had seen: all or none."""

    def held(self) -> list[HeldSegment]:
        """Every segment this laptop holds, by device and number."""

    def segment(self, device: str, number: int) -> bytes:
        """The verbatim bytes of a held segment."""

    def unverified(self, place: str) -> int:
        """How many own operations are not yet read back from `place`."""

    def unsent(self, place: str) -> list[Unsent]:
        """What the own operations not yet read back from `place` are about, in the order in which they were begun."""

    def unverified_segments(self, place: str) -> list[HeldSegment]:
        """Every held segment (ours and others') not yet read back from `place`, in the order they were kept."""

    def mark_verified(self, place: str, found: Iterable[HeldSegment], moment: datetime) -> None:
        """Note that these segments were read from `place`, whole."""

    def verified(self, place: str, device: str) -> dict[int, datetime]:
        """When each segment of a device was read back from `place`, by number."""

    def pour(self) -> Iterator[bytes]:
        """Every row all laptops share, in blocks; of segments everything but their bytes."""

    def take_in(self, blocks: Iterable[bytes]) -> None:
        """Begin with rows poured elsewhere; raises `desk_not_empty`, `snapshot_unreadable`."""

    def not_understood(self) -> list[tuple[str, int]]:
        """Device and number of every segment with operations that this program did not understand."""

    def judge_again(self, parcels: Sequence[Parcel]) -> Changes:
        """Judge anew what was not understood in these segments, read once more; the rest of them stands."""

    def damage(self) -> list[str]:
        """What is wrong with the file itself; empty when it is whole."""

    def replace_tables(self, second: Ledger) -> None:
        """Make every shared table what it is in `second`, where the same segments were replayed from zero."""

    def digests(self) -> dict[str, str]:
        """The sha256 (hex) of every table all laptops share: equal wherever the same operations were accepted."""

    def counts(self) -> tuple[int, int]:
        """How many operations are kept, and how many bytes their segments take."""

    def hollow(self) -> list[HeldSegment]:
        """Segments known from a snapshot whose bytes were not fetched yet."""

    def fill(self, segment: HeldSegment, blob: bytes) -> None:
        """Keep the bytes of a segment known from a snapshot."""

    def rehearsal(self) -> AbstractContextManager[Ledger]:
        """An empty ledger beside this one, to replay the log in; gone when the block ends."""

    def note_round(self, place: str, outcome: str, reached: datetime | None) -> None:
        """Note how it went with a place (a code), and when it was reached, where it was."""

    def forget_place(self, place: str) -> None:
        """Forget what was read back from a place: it is no place of ours any more."""

    def files(self) -> list[str]:
        """Fingerprints of every kept file."""

    def wanted_files(self) -> list[str]:
        """Fingerprints that records refer to and this laptop lacks."""

    def file(self, fingerprint: str) -> bytes | None:
        """Kept bytes."""

    def keep_file(self, content: bytes) -> str:
        """Keep bytes by their sha256."""


class Carrier(Protocol):
    """A place where objects are shared. Names are `a/b/c` of lower-case letters, digits, dots and dashes."""

    @property
    def place(self) -> str:
        """Id of the place, under which the ledger notes what was read back."""

    @property
    def label(self) -> str:
        """The place in words."""

    def list(self, prefix: str) -> list[str]:
        """Names below `prefix`; raises `place_unreachable`. An empty listing never means deleted."""

    def get(self, name: str) -> bytes | None:
        """The object's bytes, or None."""

    def put_new(self, name: str, content: bytes) -> None:
        """Write an object whole, over a damaged one of that name; raises `place_full`, `place_read_only`."""

    def stat(self, name: str) -> int | None:
        """The object's size in bytes, or None."""

    def delete_own(self, name: str) -> None:
        """Remove an object this laptop wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a circle shares its objects, and nothing of it that is secret.

    `kind` is folder, webdav or s3. `where` is a folder's path, or the address of a WebDAV folder or of a bucket and
    the folder in it; `user` who comes there, a user or the id of an access key, empty where everybody may.
    """

    id: str
    kind: str
    where: str
    user: str = ""
    region: str = ""
    last_reached: datetime | None = None
    last_outcome: str = ""

    @property
    def name(self) -> str:
        """What people call it: the last step of where it is."""
        return self.where.replace("\\", "/").rstrip("/").rpartition("/")[2] or self.where


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Whom an invitation is for: a role, the bodies it is for (ids; none means every body), and the person's name.

    With `confirm` the laptop that answers is let in only after somebody compared its six words.
    """

    role: str = "secretary"
    bodies: tuple[str, ...] = ()
    person: str = ""
    confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncOutcome:
    """What one round did.

    `state` is a code: ok, cancelled, waiting_for_admission, unreachable, foreign, older_copy (and put right), forked
    (copies of a laptop told several stories), renewed (this laptop is such a copy, and waits to be let in with new
    keys), roster_forked, revoked, newer_program, or what the place refused: place_full, place_read_only, place_missing,
    place_bucket_missing, place_busy, place_not_a_store, place_host_unknown, place_untrusted,
    place_credentials_needed, place_credentials_refused.
    `sent`, `received` and `pending` (waiting for what their authors had seen) count operations, `refused` objects;
    `admitted` names laptops, `asking` those that wait for somebody to compare their words.
    """

    state: str
    sent: int
    received: int
    pending: int
    refused: int
    admitted: tuple[str, ...]
    changes: Changes
    asking: tuple[str, ...] = ()


class Mirror(Protocol):
    """How far a device's own journal has gone, kept outside the database: a backup put back is older than this."""

    def read(self, device: str) -> int:
        """Number of the last segment made here as `device`, -1 where it is not known."""

    def write(self, device: str, number: int) -> None:
        """Remember the last segment made."""
