"""What sharing in the background does beside the window's thread; services are loaded when it is first done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circledesk.services import syncing
    from circledesk.services.patience import Patience
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Place, SyncOutcome
    from circledesk.services.ports.work import Work


class Errand:
    """Rounds with the places that are due; remembers which place still owes an answer."""

    def __init__(self) -> None:
        self._patience: Patience | None = None

    def go(self, desk: OpenDesk, progress: Progress, due: Mapping[str, bool]) -> list[tuple[Place, SyncOutcome]]:
        """Visit the places that are `due`; those marked False only when something is to be sent there."""
        from circledesk.services import syncing  # noqa: PLC0415 - the first paint needs no sync
        from circledesk.services.patience import Patience  # noqa: PLC0415 - as above

        if self._patience is None:
            self._patience = Patience()
        ledger = desk.tools.ledger
        wanted = {place for place, must in due.items() if must or ledger.unverified(place)}
        return syncing.sync(desk, progress, self._patience, wanted) if wanted and desk.places() else []

    def close(self) -> None:
        """No more rounds."""
        if self._patience is not None:
            self._patience.close()


def look(desk: OpenDesk, _progress: Progress) -> syncing.Sharing:
    """How sharing stands."""
    from circledesk.services import syncing  # noqa: PLC0415 - as above

    return syncing.sharing(desk)


def newcomers(desk: OpenDesk, _progress: Progress, names: tuple[str, ...]) -> list[syncing.Newcomer]:
    """The laptops of these names and their words."""
    from circledesk.services import syncing  # noqa: PLC0415 - as above

    return syncing.newcomers(desk, names)


def enter(desk: OpenDesk, progress: Progress, place: Place, access: tuple[str, str, bool]) -> Place:
    """Enter a place with a user and a secret from now on; raises what the place refuses."""
    from circledesk.services import places  # noqa: PLC0415 - as above
    from circledesk.services.ports.places import Access  # noqa: PLC0415 - as above

    user, secret, keep = access
    return places.add(desk, progress, place, Access(user=user, secret=secret, keep=keep)).place


def lane(place: Place) -> str:
    """What a place is visited together with: folders with each other, a place behind a network with nobody."""
    from circledesk.domain.places import FOLDER  # noqa: PLC0415 - as above

    return FOLDER if place.kind == FOLDER else place.id


def can_watch(place: Place) -> bool:
    """Whether a place can be looked at every second."""
    from circledesk.services.glancing import can_glance  # noqa: PLC0415 - as above

    return can_glance(place)


def nothing(_work: Work) -> None:
    """Done once everything asked for before is done."""
