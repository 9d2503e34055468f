"""What Sync asks of the desk, beside the window's thread where a place or a key is touched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.services import outbox, reviews, settled, syncing
from circledesk.ui.pages.sync import circle_wishes

if TYPE_CHECKING:
    from circledesk.services.outbox import Outbox
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.reviews import ReviewLine
    from circledesk.services.settled import SettledLine
    from circledesk.services.syncing import Sharing
    from circledesk.ui.pages.sync.circle_wishes import CirclePeople


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How sharing stands, what waits to leave, the people of the circle, and what is to be reviewed."""

    sharing: Sharing
    outbox: Outbox
    people: CirclePeople
    lines: tuple[ReviewLine, ...]


def standing(desk: OpenDesk, _progress: Progress) -> Standing:
    """Everything Sync shows, without asking any place."""
    with desk.work() as work:
        lines = reviews.to_review(work, desk.words)
    return Standing(
        sharing=syncing.sharing(desk),
        outbox=outbox.outbox(desk),
        people=circle_wishes.people(desk, _progress),
        lines=tuple(lines),
    )


def settled_lines(desk: OpenDesk, _progress: Progress) -> tuple[SettledLine, ...]:
    """What was settled before, the newest first."""
    with desk.work() as work:
        return tuple(settled.settled(work, desk.words)[:_MOST_SETTLED])


def six_words(desk: OpenDesk, _progress: Progress, device: str) -> tuple[str, ...]:
    """The words of a laptop, to compare with those its owner was shown."""
    return desk.tools.courier.words(desk.tools.ledger, device)


_MOST_SETTLED = 300
