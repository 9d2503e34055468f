"""Sharing with other laptops: invitations, joining, rounds, and how all of it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.places import FOLDER
from circledesk.services import places
from circledesk.services.patience import Patience
from circledesk.services.ports.places import Access
from circledesk.services.ports.sync import Guest, SyncOutcome

if TYPE_CHECKING:
    from collections.abc import Collection

    from circledesk.services.ports.circle import RosterMember
    from circledesk.services.ports.courier import JoinNote
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Place
    from circledesk.services.ports.work import Reader

_WORDS = "comparison"  # the secret under which the six words wait until this laptop is let in


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """How sharing stands.

    `unsent` counts operations that have not left this laptop by its best place, `conflicts` what is to be reviewed;
    `waiting` holds the six words to compare while this laptop waits to be let in; `role` is what it is trusted with.
    """

    places: tuple[Place, ...]
    unsent: int
    conflicts: int = 0
    in_session: bool = False
    device: str = ""
    role: str = ""
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A laptop just let in, and the six words to compare with those its owner was shown."""

    name: str
    words: tuple[str, ...]


def invite(desk: OpenDesk, role: str = "secretary", guest: Guest | None = None, place: Place | None = None) -> bytes:
    """An invitation through one place of this desk, for a role in every body unless a `guest` says more.

    It never carries who this laptop is there, nor with what secret it enters. Without a place it is the first that
    was reached last time. Raises `no_place`, `not_coordinator`.
    """
    known = desk.places()
    if not known:
        raise DomainError("no_place")
    through = place or next((one for one in known if one.last_reached and not failed(one.last_outcome)), known[0])
    with desk.work() as work:
        now = work.now
    return desk.tools.courier.invite(desk.tools.ledger, through, guest or Guest(role=role), now)


def join(
    desk: OpenDesk, invitation: bytes, device_name: str, access: Access | None = None, progress: Progress | None = None
) -> JoinNote:
    """Ask to be let in, and share through the invitation's place from now on, entered with `access`.

    Raises `place_credentials_refused`, `place_credentials_needed`, `invitation_unreadable`, `invitation_expired`.
    """
    courier, ledger = desk.tools.courier, desk.tools.ledger
    access, progress = access or Access(), progress or places.Unhurried()
    place = replace(courier.invited_to(invitation), user=access.user)
    refusal = places.enter(desk, progress, place, access)
    with desk.work() as work:
        now = work.now
    note = courier.join(ledger, invitation, device_name, now)
    ledger.keep_secret(_WORDS, " ".join(note.words).encode())
    places.remember(desk, place, access)
    if not refusal:
        try:
            with places.reaching(desk, progress, place) as carrier:
                courier.leave_request(ledger, carrier)
        except DomainError as error:
            refusal = error.code
    return replace(note, place=place, refusal=refusal)


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
    with desk.work() as work:
        conflicts = work.conflict_count()
        in_session = bool(work.all(Meeting, state=MeetingState.IN_SESSION))
    return Sharing(
        places=tuple(desk.places()),
        unsent=unsent(desk),
        conflicts=conflicts,
        in_session=in_session,
        device=ledger.device(),
        role=next((one.role for one in members(desk) if one.mine), "") if ledger.roster() else "",
        waiting=_waiting(desk),
    )


def _waiting(desk: OpenDesk) -> tuple[str, ...]:
    """The six words of a laptop that waits to be let in, for the first time or with new keys."""
    ledger = desk.tools.ledger
    if not ledger.roster():
        return tuple((ledger.secret(_WORDS) or b"").decode().split())
    renewal = desk.tools.courier.renewal(ledger) if ledger.former() else None
    return renewal.words if renewal else ()


def sync(
    desk: OpenDesk, progress: Progress, patience: Patience | None = None, only: Collection[str] | None = None
) -> list[tuple[Place, SyncOutcome]]:
    """One round with every place, or with the `only` ones by their ids; raises `no_place`.

    A place that fails or hangs does not keep the others from theirs.
    """
    known = desk.places()
    if not known:
        raise DomainError("no_place")
    patient = patience or Patience()
    outcomes = []
    try:
        for place in sorted(known, key=_likeliest):
            if progress.cancelled:
                break
            if only is None or place.id in only:
                outcomes.append((place, _visit(desk, place, patient, progress)))
    finally:
        if patience is None:
            patient.close()
    return outcomes


def failed(outcome: str) -> bool:
    """Whether this outcome of a round (a code) means that the place was not reached or did not let us."""
    return outcome == "unreachable" or outcome.startswith("place_")


def _likeliest(place: Place) -> tuple[bool, bool]:
    """What answered last time comes before what did not, and what lies near before what lies far."""
    return failed(place.last_outcome), place.kind != FOLDER


def _visit(desk: OpenDesk, place: Place, patience: Patience, progress: Progress) -> SyncOutcome:
    courier, ledger = desk.tools.courier, desk.tools.ledger
    with desk.work() as work:
        now = work.now
    try:
        carrier = patience.carrier(place, courier.carrier, progress)
        if place.kind != FOLDER or failed(place.last_outcome):
            courier.knock(carrier)  # what hangs is not to hang while the other places wait for their turn
        outcome = courier.round(ledger, carrier, now, progress)
    except DomainError as error:
        state = "unreachable" if error.code == "place_unreachable" else error.code
        outcome = SyncOutcome(state=state, sent=0, received=0, pending=0, refused=0, admitted=(), changes=Changes())
    if progress.cancelled and failed(outcome.state):
        outcome = replace(outcome, state="cancelled")
    missed = failed(outcome.state) or outcome.state == "cancelled"
    ledger.note_round(place.id, outcome.state, None if missed else now)
    return outcome
