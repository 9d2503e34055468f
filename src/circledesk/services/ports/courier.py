"""What services need done with a shared place: membership, copies of a laptop, rounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from circledesk.services.ports.circle import (
    Authority,
    Check,
    Copy,
    Heard,
    JoinRequest,
    RecoverySheet,
    Renewal,
    RosterMember,
)
from circledesk.services.ports.places import Access
from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import Carrier, Guest, Ledger, Place, SyncOutcome


class Courier(Protocol):
    """Membership and rounds: everything sync does, over a ledger and a carrier."""

    def found(self, ledger: Ledger, name: str, person: str, root_certificate: bytes) -> None:
        """Make this laptop the first of a new circle: device keys, root key, epoch key, first roster."""

    def carrier(self, place: Place, access: Access | None = None) -> Carrier:
        """The carrier of a place, entered with `access` or with the secret that this desk has for it.

        Raises `place_missing`, `place_kind_unknown`, `place_address_refused`, `place_credentials_needed`.
        """

    def check_place(self, ledger: Ledger, carrier: Carrier) -> None:
        """Raise what keeps us from sharing there: `foreign_circle`, or what the place refuses to be read or written."""

    def forget_place(self, ledger: Ledger, place: str) -> None:
        """Forget everything noted of a place; waits for the round under way."""

    def invite(self, ledger: Ledger, place: Place, guest: Guest, now: datetime) -> bytes:
        """An invitation file's bytes, and a note of its one-time secret."""

    def invited_to(self, invitation: bytes) -> Place:
        """The place that an invitation names; raises `invitation_unreadable`, `place_address_refused`."""

    def knock(self, carrier: Carrier) -> None:
        """Ask a place anything, to learn whether it lets us in; raises what it refuses."""

    def join(self, ledger: Ledger, invitation: bytes, name: str, now: datetime, person: str = "") -> JoinNote:
        """Answer an invitation: keys, and a request that lies here until it is left in a place.

        Raises `invitation_unreadable`, `invitation_expired`, `already_in_circle`.
        """

    def leave_request(self, ledger: Ledger, carrier: Carrier) -> None:
        """Leave the open request to join in a place; raises what the place refuses. Every round does the same."""

    def members(self, ledger: Ledger) -> list[RosterMember]:
        """The laptops of the circle."""

    def heard(self, ledger: Ledger) -> list[Heard]:
        """What was heard last of every other laptop."""

    def lacking(self, ledger: Ledger, places: Sequence[str]) -> set[str]:
        """The laptops of which these places (ids) lacked, at the last round, what others have already."""

    def requests(self, ledger: Ledger) -> list[JoinRequest]:
        """The laptops that wait for somebody to compare their words."""

    def admit(self, ledger: Ledger, request: str) -> str:
        """Let a waiting laptop in; answers its name. Raises `request_unknown`, `not_coordinator`."""

    def refuse(self, ledger: Ledger, request: str) -> str:
        """Keep a waiting laptop out; answers its name. Raises `request_unknown`, `not_coordinator`."""

    def authority(self, ledger: Ledger) -> Authority:
        """What this laptop may do with the circle."""

    def revoke(self, ledger: Ledger, device: str) -> None:
        """Revoke a laptop as of the last operation held of it: a new roster, and a new key for all the others."""

    def readmit(self, ledger: Ledger, device: str) -> int:
        """Let everything held of a revoked laptop count after all; answers its last operation."""

    def change_role(self, ledger: Ledger, device: str, role: str, bodies: Sequence[str] = ()) -> None:
        """Trust a laptop with another role from now on."""

    def copies(self, ledger: Ledger) -> list[Copy]:
        """The stories that copies of one laptop told with its keys."""

    def choose_copy(self, ledger: Ledger, copy: str, *, counts: bool) -> None:
        """Let what a copy told count, or leave it out; raises `copy_unknown`, `not_coordinator`."""

    def renewal(self, ledger: Ledger) -> Renewal | None:
        """What there is to tell while this laptop waits to be let in with new keys, else None."""

    def recovery_sheet(self, ledger: Ledger) -> RecoverySheet:
        """The circle's root as words and as the text of a QR code; raises `not_root_holder`."""

    def recovery_parts(self, ledger: Ledger) -> tuple[str, ...]:
        """The circle's root in three parts of words, of which any two give it back; raises `not_root_holder`."""

    def restore_root(self, ledger: Ledger, contents: Sequence[str]) -> None:
        """Take the root back from a sheet's words or code, or from two parts of it.

        Raises `recovery_unreadable`, `recovery_foreign`, `recovery_parts_lacking`.
        """

    def mend_roster(self, ledger: Ledger) -> None:
        """Settle two contradicting rosters with the root; raises `not_root_holder`, `roster_not_forked`."""

    def words(self, ledger: Ledger, device: str) -> tuple[str, ...]:
        """The six words of an admitted laptop, to compare with those its owner was shown."""

    def root_certificate(self, ledger: Ledger) -> bytes | None:
        """The circle's root certificate (PEM) as the roster carries it."""

    def examine(self, ledger: Ledger, progress: Progress) -> list[Check]:
        """Check keys, chains, digests and files; what can be healed is."""

    def scrub(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> Check:
        """A round, and everything held read back from a place and put right there; raises what the place refuses."""

    def round(self, ledger: Ledger, carrier: Carrier, now: datetime, progress: Progress) -> SyncOutcome:
        """One whole round: believe, admit, receive, send, read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinNote:
    """What a joining person is told: the place to add and six words to compare.

    `refusal` is why the request could not be left there yet (a code, empty when it lies there); a round will.
    """

    place: Place
    words: tuple[str, ...]
    refusal: str = ""
