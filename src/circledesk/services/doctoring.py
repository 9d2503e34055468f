"""The doctor: what is wrong with a desk and its places, and what of it was put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.services import places
from circledesk.services.ports.circle import Check

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress

ILL = "ill"


def examine(desk: OpenDesk, progress: Progress) -> list[Check]:
    """Check places, keys, chains, digests and files; what can be healed is. A desk without a circle has only its file.

    Places come first, so that nothing of ours is still unsent when the log is compared with the tables. Where the
    person stops it, what was found so far is answered.
    """
    courier, ledger = desk.tools.courier, desk.tools.ledger
    found = []
    for place in desk.places():
        with desk.work() as work:
            now = work.now
        try:
            with places.reaching(desk, progress, place) as carrier:
                check = courier.scrub(ledger, carrier, now, progress)
        except DomainError as error:
            check = Check(subject="place", state=ILL, fact=place.where, code=error.code)
        found.append(check)
        if progress.cancelled:
            return found
        ledger.note_round(place.id, check.code or "ok", None if check.code else now)
    return [*found, *courier.examine(ledger, progress)]
