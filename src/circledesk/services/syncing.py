"""Sharing with other laptops: founding the circle, places, invitations, rounds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.services.ports.sync import Place, SyncOutcome

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.sync import JoinNote, RosterMember
    from circledesk.services.ports.work import Progress

FOLDER = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """How sharing stands: the places, and how many operations have not left this laptop by its best place."""

    places: tuple[Place, ...]
    unsent: int


def add_folder(desk: OpenDesk, folder: Path) -> Place:
    """Share through a folder; raises `place_missing` or `foreign_circle`."""
    where = str(folder.expanduser().resolve())
    place = Place(id=derived_id("place", FOLDER, where), kind=FOLDER, where=where)
    courier = desk.tools.courier
    courier.check_place(desk.tools.ledger, courier.carrier(place))
    desk.add_place(place)
    return place


def invite(desk: OpenDesk, role: str = "secretary") -> bytes:
    """An invitation through the first place of this desk; raises `no_place`."""
    places = desk.places()
    if not places:
        raise DomainError("no_place")
    with desk.work() as work:
        now = work.now
    return desk.tools.courier.invite(desk.tools.ledger, places[0], role, now)


def join(desk: OpenDesk, invitation: bytes, device_name: str) -> JoinNote:
    """Ask to be let in, and share through the invitation's place from now on."""
    with desk.work() as work:
        now = work.now
    note = desk.tools.courier.join(desk.tools.ledger, invitation, device_name, now)
    desk.add_place(note.place)
    return note


def members(desk: OpenDesk) -> list[RosterMember]:
    """The laptops of the circle."""
    return desk.tools.courier.members(desk.tools.ledger)


def unsent(desk: OpenDesk) -> int:
    """How many operations have not left this laptop by its best place."""
    return min((desk.tools.ledger.unverified(place.id) for place in desk.places()), default=0)


def sharing(desk: OpenDesk) -> Sharing:
    """How sharing stands, without asking any place."""
    return Sharing(places=tuple(desk.places()), unsent=unsent(desk))


def sync(desk: OpenDesk, progress: Progress) -> list[tuple[Place, SyncOutcome]]:
    """One round with every place; a place that fails does not keep the others from theirs."""
    places = desk.places()
    if not places:
        raise DomainError("no_place")
    courier, ledger = desk.tools.courier, desk.tools.ledger
    outcomes = []
    for place in places:
        if progress.cancelled:
            break
        with desk.work() as work:
            now = work.now
        try:
            outcome = courier.round(ledger, courier.carrier(place), now, progress)
        except DomainError as error:
            outcome = SyncOutcome(
                state=error.code, sent=0, received=0, pending=0, refused=0, admitted=(), changes=Changes()
            )
        ledger.note_round(place.id, now, outcome.state)
        outcomes.append((place, outcome))
    return outcomes
