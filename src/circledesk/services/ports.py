"""What the services need of the outside, as Protocols that the wings keep."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, Protocol, TypeVar

from circledesk.domain.changes import Changes
from circledesk.domain.journal import Conflict, HistoryEntry, Operation, Plain, Seal
from circledesk.domain.records import Record
from circledesk.domain.tasks import Task, TaskState
from circledesk.domain.texts import TextEdit
from circledesk.services.papers import ActaPaper, ReportPaper
from circledesk.services.words import Words

R = TypeVar("R", bound=Record)


class Progress(Protocol):
    """How a long job tells how far it is, and learns that it should stop."""

    def report(self, fraction: float, text: str) -> None:
        """`fraction` is 0 to 1; `text` says what is being done."""

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop; the job then returns as soon as it may."""


class Work(Protocol):
    """One unit of work: reads, and writes that are journalled in the same transaction."""

    @property
    def now(self) -> datetime:
        """The aware time at which this work began."""

    @property
    def device_name(self) -> str:
        """The name of this laptop as the circle knows it."""

    @property
    def changes(self) -> Changes:
        """What was touched so far; final after the commit."""

    def get(self, kind: type[R], row: str) -> R:
        """The record of that id; raises `not_found`. A deleted record is still found."""

    def find(self, kind: type[R], row: str) -> R | None:
        """The record of that id, or None."""

    def all(self, kind: type[R], /, **where: object) -> list[R]:
        """The records not deleted whose fields equal `where` (a collection means: is one of)."""

    def put(self, record: Record) -> None:
        """Keep `record`: journals each field that differs. Raises `sealed` or `insert_only`."""

    def text(self, row: str, column: str) -> str:
        """The long text of a row, empty where nobody wrote."""

    def texts(self, rows: Iterable[str], column: str) -> dict[str, str]:
        """Several long texts at once, by row."""

    def start_text(self, record: Record, column: str, session: str) -> str:
        """The text, and from now on the version that the edits of `session` refer to."""

    def edit_text(self, record: Record, column: str, edits: Sequence[TextEdit], session: str = "") -> None:
        """Apply an editor's own edits to the version `session` started from, else to the newest. Raises `sealed`."""

    def rewrite_text(self, record: Record, column: str, text: str) -> None:
        """Replace a whole text that came from outside (a file); the smallest difference is journalled."""

    def seal(self, record: Record, seal: Seal) -> None:
        """Freeze the document of `record` for every reader. Raises `sealed`."""

    def sealed(self, document: str) -> Seal | None:
        """What froze a document, or None."""

    def late(self, document: str) -> list[HistoryEntry]:
        """Operations that arrived after the document was frozen: kept, not applied."""

    def history(self, row: str, column: str = "") -> list[HistoryEntry]:
        """Every edit of a row, the newest first."""

    def conflicts(self) -> list[Conflict]:
        """Fields with several values that nobody settled."""

    def settle(self, conflict: Conflict, value: Plain) -> None:
        """Settle a conflict with `value`, as an operation that has seen all of them."""

    def undo(self, group: int) -> None:
        """Set the fields of one group of own operations back to what they were before."""

    def overdue_tasks(self, today: date, most: int) -> list[tuple[Task, TaskState]]:
        """Open tasks whose day has passed, the longest overdue first."""

    def keep_file(self, content: bytes) -> str:
        """Keep bytes by their sha256, which is answered; twice the same is once."""

    def file(self, fingerprint: str) -> bytes | None:
        """Kept bytes, or None where this laptop does not have them yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """How far a device's chain of segments is known: number (from 0), hash (32 bytes), last operation."""

    number: int
    hash: bytes
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSegment:
    """A segment this laptop holds verbatim, so that anyone can heal the place."""

    device: str
    number: int
    hash: bytes
    size: int


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

    def keep_roster(self, version: int, blob: bytes, names: Mapping[str, str]) -> None:
        """Keep a newer roster and the device names it gives; an older one is refused."""

    def heads(self) -> dict[str, Head]:
        """The accepted chain of every device, this one included."""

    def uncut(self) -> list[Operation]:
        """Own operations not yet in a segment, oldest first."""

    def keep_own(self, segment: HeldSegment, blob: bytes, last_seq: int) -> None:
        """Keep a segment of our own operations and advance our head."""

    def accept(self, segment: HeldSegment, blob: bytes, operations: Sequence[Operation]) -> Changes:
        """Keep another's segment, apply its operations, advance its head: all in one transaction."""

    def held(self) -> list[HeldSegment]:
        """Every segment this laptop holds, by device and number."""

    def segment(self, device: str, number: int) -> bytes:
        """The verbatim bytes of a held segment."""

    def unverified(self, place: str) -> int:
        """How many own operations are not yet read back from `place`."""

    def unverified_segments(self, place: str) -> list[HeldSegment]:
        """Every held segment (ours and others') not yet read back from `place`, in the order they were kept."""

    def mark_verified(self, place: str, device: str, number: int, moment: datetime) -> None:
        """Note that the segment was read back from `place`, whole."""

    def note_round(self, place: str, moment: datetime, outcome: str) -> None:
        """Note when a place was last reached, and how it went (a code)."""

    def files(self) -> list[str]:
        """Fingerprints of every kept file."""

    def wanted_files(self) -> list[str]:
        """Fingerprints that records refer to and this laptop lacks."""

    def file(self, fingerprint: str) -> bytes | None:
        """Kept bytes."""

    def keep_file(self, content: bytes) -> str:
        """Keep bytes by their sha256."""


class LiveText(Protocol):
    """One long text in memory."""

    @property
    def plain(self) -> str:
        """The text as people read it."""

    def edit(self, edits: Sequence[TextEdit]) -> bytes:
        """Apply an editor's edits; answers the update others merge."""

    def rewrite(self, text: str) -> bytes:
        """Make the text equal `text` by the smallest difference; answers the update others merge."""

    def merge(self, updates: Sequence[bytes]) -> None:
        """Merge others' updates; raises `text_damaged` for what cannot be read."""

    def fork(self) -> LiveText:
        """A copy that goes its own way from here."""

    def snapshot(self) -> bytes:
        """Everything, to open it again from."""


class TextMerge(Protocol):
    """The engine that merges long texts."""

    def open(self, parts: Sequence[bytes]) -> LiveText:
        """A text from snapshots and updates in any order; empty for none."""


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
    """Where a circle shares its objects: `kind` is folder, `where` a path."""

    id: str
    kind: str
    where: str
    last_reached: datetime | None = None
    last_outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterMember:
    """One laptop as the roster names it."""

    device: str
    name: str
    person: str
    role: str
    mine: bool
    revoked: bool
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncOutcome:
    """What one round did.

    `state` is a code: ok, cancelled, waiting_for_admission, unreachable, foreign, older_copy (and put right), forked,
    revoked, newer_program. `sent`, `received` and `pending` (waiting for what their authors had seen) count operations,
    `refused` objects; `admitted` names laptops.
    """

    state: str
    sent: int
    received: int
    pending: int
    refused: int
    admitted: tuple[str, ...]
    changes: Changes


class Courier(Protocol):
    """Membership and rounds: everything sync does, over a ledger and a carrier."""

    def found(self, ledger: Ledger, name: str, person: str, root_certificate: bytes) -> None:
        """Make this laptop the first of a new circle: device keys, root key, epoch key, first roster."""

    def carrier(self, place: Place) -> Carrier:
        """The carrier of a place; raises `place_missing` or `place_kind_unknown`."""

    def check_place(self, ledger: Ledger, carrier: Carrier) -> None:
        """Raise `foreign_circle` when the place holds another circle's objects."""

    def invite(self, ledger: Ledger, place: Place, role: str, now: datetime) -> bytes:
        """An invitation file's bytes, and a note of its one-time secret."""

    def join(self, ledger: Ledger, invitation: bytes, name: str, now: datetime) -> JoinNote:
        """Leave a request in the invitation's place; raises `invitation_unreadable`, `invitation_expired`."""

    def members(self, ledger: Ledger) -> list[RosterMember]:
        """The laptops of the circle."""

    def words(self, ledger: Ledger, device: str) -> tuple[str, ...]:
        """The six words of an admitted laptop, to compare with those its owner was shown."""

    def root_certificate(self, ledger: Ledger) -> bytes | None:
        """The circle's root certificate (PEM) as the roster carries it."""

    def round(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> SyncOutcome:
        """One whole round: believe, admit, receive, send, read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinNote:
    """What a joining person is told: the place to add and six words to compare."""

    place: Place
    words: tuple[str, ...]


class Scribe(Protocol):
    """Writes documents. The bytes are a function of the paper alone: twice the same paper, the same bytes."""

    def acta(self, paper: ActaPaper) -> Written:
        """The acta as PDF/A-3a and PDF/UA-1 with its data and workbook inside."""

    def report(self, paper: ReportPaper) -> Written:
        """The quarterly report, likewise."""

    def workbook(self, paper: ReportPaper) -> bytes:
        """The Excel report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A written document: its bytes and the sha256 of the canonical data inside."""

    content: bytes
    data_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Whom a certificate names."""

    full_name: str
    organisation: str
    role: str
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityKeys:
    """A new authority: its PKCS#12 (protected) and its root certificate as PEM."""

    p12: bytes
    root_pem: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What a certificate says of its holder."""

    common_name: str
    organisation: str
    issuer: str
    not_before: datetime
    not_after: datetime
    fingerprint_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignRequest:
    """One signature: which field, with which key, and what the visible stamp says (document's language)."""

    field: str
    p12: bytes
    passphrase: bytes
    at: datetime
    qr: str
    stamp_lines: tuple[str, ...]
    reason: str
    location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a verification found: a code and its facts."""

    code: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerFacts:
    """One signature as found in a file."""

    field: str
    name: str
    organisation: str
    signed_at: datetime | None
    intact: bool
    trusted: bool
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """known: whole and signed by known people (0); unknown: whole, identity not recognised (1); broken (2)."""

    standing: Literal["known", "unknown", "broken"]
    signers: tuple[SignerFacts, ...]
    findings: tuple[Finding, ...]
    document_id: str
    data_hash: str
    data_matches: bool


class Signer(Protocol):
    """Keys, certificates and signatures of documents."""

    def create_authority(self, circle: str, passphrase: bytes, now: datetime) -> AuthorityKeys:
        """The circle's own root, valid ten years."""

    def issue(self, authority: bytes, passphrase: bytes, subject: Subject, own: bytes, now: datetime) -> bytes:
        """A person's PKCS#12 under the authority, protected by the passphrase `own`."""

    def describe(self, p12: bytes, passphrase: bytes) -> CertificateFacts:
        """Whose key this is; raises `signing_key_wrong_passphrase` or `signing_key_unreadable`."""

    def sign(self, pdf: bytes, request: SignRequest) -> bytes:
        """The PDF with one more signature, added incrementally."""

    def verify(self, pdf: bytes, trust: Sequence[bytes], now: datetime) -> Verdict:
        """What holds of a file, offline; never raises for a bad file."""


class Keyring(Protocol):
    """The system's own keyring, where there is one."""

    def read(self, name: str) -> bytes | None:
        """A kept secret, or None (also where there is no keyring)."""

    def write(self, name: str, secret: bytes) -> bool:
        """Keep a secret; False where there is no keyring."""

    def forget(self, name: str) -> None:
        """Remove a secret, if it is there."""


class Preview(Protocol):
    """Shows what a document looks like."""

    def pages(self, pdf: bytes, width: int, most: int) -> list[bytes]:
        """The first `most` pages as PNG pictures `width` pixels wide; raises `pdf_unreadable`."""


class Tools(Protocol):
    """The makers of slow things; each is imported when first asked for."""

    @property
    def scribe(self) -> Scribe:
        """Documents."""

    @property
    def signer(self) -> Signer:
        """Signatures."""

    @property
    def preview(self) -> Preview:
        """Pictures of documents."""

    @property
    def courier(self) -> Courier:
        """Sync."""

    @property
    def ledger(self) -> Ledger:
        """The journal as sync sees it."""


class OpenDesk(Protocol):
    """The open set of data and what serves it."""

    @property
    def folder(self) -> Path:
        """The data folder."""

    @property
    def tools(self) -> Tools:
        """The makers of slow things."""

    @property
    def words(self) -> Words:
        """Sentences in the person's language."""

    def work(self) -> AbstractContextManager[Work]:
        """One unit of work; commits when the block ends well, else nothing was written."""

    def places(self) -> list[Place]:
        """The places this desk shares through."""

    def add_place(self, place: Place) -> None:
        """Remember a place; a local matter of this desk."""

    def close(self) -> None:
        """Put everything away; afterwards the desk is of no more use."""


Clock = Callable[[], datetime]
"""Answers the aware present."""
