"""Sharing with other laptops: founding the circle, places, invitations, rounds."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services.patience import FOLDER, Patience
from circledesk.services.ports.sync import Guest, Place, SyncOutcome

if TYPE_CHECKING:
    from collections.abc import Collection

    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import JoinNote, RosterMember
    from circledesk.services.ports.work import Reader

_WORDS = "comparison"  # the secret under which the six words wait until this laptop is let in
_TURN = 0.05  # seconds after which a wish to stop is noticed while another round is under way


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """How sharing stands.

    `unsent` counts operations that have not left this laptop by its best place, `conflicts` what is to be reviewed;
    `waiting` holds the six words to compare while this laptop waits to be let in.
    """

    places: tuple[Place, ...]
    unsent: int
    conflicts: int = 0
    in_session: bool = False
    device: str = ""
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A laptop just let in, and the six words to compare with those its owner was shown."""

    name: str
    words: tuple[str, ...]


def add_folder(desk: OpenDesk, folder: Path) -> Place:
    """Share through a folder; raises `place_missing` or `foreign_circle`."""
    where = str(folder.expanduser().resolve())
    place = Place(id=derived_id("place", FOLDER, where), kind=FOLDER, where=where)
    courier = desk.tools.courier
    courier.check_place(desk.tools.ledger, courier.carrier(place))
    desk.add_place(place)
    return place


def invite(desk: OpenDesk, role: str = "secretary", guest: Guest | None = None) -> bytes:
    """An invitation through the first place of this desk, for a role in every body unless a `guest` says more.

    Raises `no_place`, `not_coordinator`.
    """
    places = desk.places()
    if not places:
        raise DomainError("no_place")
    with desk.work() as work:
        now = work.now
    return desk.tools.courier.invite(desk.tools.ledger, places[0], guest or Guest(role=role), now)


def join(desk: OpenDesk, invitation: bytes, device_name: str) -> JoinNote:
    """Ask to be let in, and share through the invitation's place from now on."""
    with desk.work() as work:
        now = work.now
    note = desk.tools.courier.join(desk.tools.ledger, invitation, device_name, now)
    desk.tools.ledger.keep_secret(_WORDS, " ".join(note.words).encode())
    desk.add_place(note.place)
    return note


def newcomers(desk: OpenDesk, names: Collection[str]) -> list[Newcomer]:
    """The laptops of these names that are not this one, with their words."""
    courier, ledger = desk.tools.courier, desk.tools.ledger
    return [
        Newcomer(name=one.name, words=courier.words(ledger, one.device))
        for one in courier.members(ledger)
        if one.name in names and not one.mine and not one.revoked
    ]


def members(desk: OpenDesk) -> list[RosterMember]:
    """The laptops of the circle."""
    return desk.tools.courier.members(desk.tools.ledger)


def unsent(desk: OpenDesk) -> int:
    """How many operations have not left this laptop by its best place."""
    return min((desk.tools.ledger.unverified(place.id) for place in desk.places()), default=0)


def glimpse(reader: Reader) -> Sharing:
    """How sharing stands as far as can be told before the store is loaded."""
    return Sharing(places=tuple(reader.places()), unsent=reader.unsent(), conflicts=reader.conflict_count())


def sharing(desk: OpenDesk) -> Sharing:
    """How sharing stands, without asking any place."""
    ledger = desk.tools.ledger
    waiting = b"" if ledger.roster() else ledger.secret(_WORDS) or b""
    with desk.work() as work:
        conflicts = work.conflict_count()
        in_session = bool(work.all(Meeting, state=MeetingState.IN_SESSION))
    return Sharing(
        places=tuple(desk.places()),
        unsent=unsent(desk),
        conflicts=conflicts,
        in_session=in_session,
        device=ledger.device(),
        waiting=tuple(waiting.decode().split()),
    )


def sync(
    desk: OpenDesk, progress: Progress, patience: Patience | None = None, only: Collection[str] | None = None
) -> list[tuple[Place, SyncOutcome]]:
    """One round with every place, or with the `only` ones by their ids; raises `no_place`.

    A place that fails or hangs does not keep the others from theirs. Rounds of one desk wait for each other.
    """
    places = desk.places()
    if not places:
        raise DomainError("no_place")
    turn = _turn(desk.folder)
    if not _take(turn, progress):
        return []
    patient = patience or Patience()
    outcomes = []
    try:
        for place in places:
            if progress.cancelled:
                break
            if only is None or place.id in only:
                outcomes.append((place, _visit(desk, place, patient, progress)))
    finally:
        turn.release()
        if patience is None:
            patient.close()
    return outcomes


def failed(outcome: str) -> bool:
    """Whether this outcome of a round (a code) means that the place was not reached or did not let us."""
    return outcome == "unreachable" or outcome.startswith("place_")


def _visit(desk: OpenDesk, place: Place, patience: Patience, progress: Progress) -> SyncOutcome:
    courier, ledger = desk.tools.courier, desk.tools.ledger
    with desk.work() as work:
        now = work.now
    try:
        outcome = courier.round(ledger, patience.carrier(place, courier.carrier, progress), now, progress)
    except DomainError as error:
        outcome = SyncOutcome(
            state=error.code, sent=0, received=0, pending=0, refused=0, admitted=(), changes=Changes()
        )
    if progress.cancelled and failed(outcome.state):
        outcome = replace(outcome, state="cancelled")
    reached = place.last_reached if failed(outcome.state) or outcome.state == "cancelled" else now
    ledger.note_round(place.id, reached or now, outcome.state)
    return outcome


def _take(turn: threading.Lock, progress: Progress) -> bool:
    """Wait for one's turn; False where the person wished to stop meanwhile."""
    while not turn.acquire(timeout=_TURN):
        if progress.cancelled:
            return False
    return True


@cache
def _turn(_folder: Path) -> threading.Lock:
    """The lock of a desk's folder: two rounds of one desk at once would cut the same operations twice."""
    return threading.Lock()
