"""One visit of a place: who visits, with what, and what has been done so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.places import PlaceReason
from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import Carrier, Ledger, Mirror, SyncOutcome
from circledesk.sync.circle import Circle, Randomness
from circledesk.sync.heads import HeadNote
from circledesk.sync.holdings import Holdings, PlaceNote
from circledesk.sync.stories import Stories

OK, CANCELLED, WAITING, UNREACHABLE = "ok", "cancelled", "waiting_for_admission", "unreachable"
FOREIGN, OLDER_COPY, FORKED, REVOKED, NEWER = "foreign", "older_copy", "forked", "revoked", "newer_program"
ROSTER_FORKED, DIFFERS, RENEWED = "roster_forked", "snapshot_differs", "renewed"


class CancelledError(Exception):
    """The person asked to stop; what was done so far holds."""


@dataclass(slots=True)
class Tally:
    """What one visit did: operations sent, received and waiting, objects refused, laptops admitted or asking."""

    sent: int = 0
    received: int = 0
    pending: int = 0
    refused: int = 0
    admitted: list[str] = field(default_factory=list)
    asking: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    states: set[str] = field(default_factory=set)

    def add_changes(self, more: Changes) -> None:
        """Join what another batch touched to what was touched before."""
        self.changes = Changes(
            self.changes.rows | more.rows, self.changes.documents | more.documents, self.changes.texts | more.texts
        )

    def outcome(self, state: str = "") -> SyncOutcome:
        """The visit in numbers; of several states the gravest."""
        graver = (DIFFERS, RENEWED, FORKED, ROSTER_FORKED, REVOKED, OLDER_COPY, NEWER)
        return SyncOutcome(
            state=state or next((one for one in graver if one in self.states), OK),
            sent=self.sent,
            received=self.received,
            pending=self.pending,
            refused=self.refused,
            admitted=tuple(self.admitted),
            asking=tuple(self.asking),
            changes=self.changes,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """When a laptop folds its loose segments into packs, for how many days the loose ones stay beside them, and after
    how much news a coordinator's laptop writes a snapshot.
    """

    loose: int = 500
    loose_days: int = 30
    keep_days: int = 30
    snapshot_operations: int = 20_000
    snapshot_bytes: int = 2 << 20
    snapshot_days: int = 30


@dataclass(slots=True, kw_only=True)
class Visit:
    """One visit: `circle` changes when a newer roster is read, `full` says that everything is to be listed."""

    ledger: Ledger
    carrier: Carrier
    circle: Circle
    now: datetime
    progress: Progress
    randomness: Randomness
    holdings: Holdings
    stories: Stories
    note: PlaceNote
    growth: Growth = field(default_factory=Growth)
    tally: Tally = field(default_factory=Tally)
    heads: dict[str, HeadNote] = field(default_factory=dict)
    lacks: dict[str, int] = field(default_factory=dict)
    full: bool = False
    mirror: Mirror | None = None

    @property
    def milliseconds(self) -> int:
        """The moment of the visit, as heads write it."""
        return int(self.now.timestamp() * 1000)

    def step(self, fraction: float, text: str) -> None:
        """Tell how far the visit is (a code: believing, receiving, sending, files), and stop where that is wished."""
        self.progress.report(fraction, text)
        self.go_on()

    def go_on(self) -> None:
        """Stop here where that is wished: nothing is half done between two objects."""
        if self.progress.cancelled:
            raise CancelledError

    def put(self, name: str, content: bytes) -> None:
        """Write an object and read it back: a place that answers yes and keeps nothing is not reached at all."""
        self.carrier.put_new(name, content)
        if self.carrier.get(name) != content:
            raise DomainError("place_unreachable", where=self.carrier.label, reason=PlaceReason.NOT_KEPT)

    def keep(self, name: str, content: bytes) -> bool:
        """Make sure that an object is there, whole; answers whether it had to be written."""
        if self.carrier.get(name) == content:
            return False
        self.put(name, content)
        return True
