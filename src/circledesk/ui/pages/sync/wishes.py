"""What Sync asks of the desk, beside the window's thread where a place or a key is touched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.services import devices, outbox, reviews, settled, syncing
from circledesk.ui.widgets.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from circledesk.services.devices import Laptops
    from circledesk.services.outbox import Outbox
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Place
    from circledesk.services.reviews import ReviewLine
    from circledesk.services.settled import SettledLine
    from circledesk.services.syncing import Sharing


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How sharing stands, what waits to leave, the laptops of the circle, and what is to be reviewed."""

    sharing: Sharing
    outbox: Outbox
    laptops: Laptops
    lines: tuple[ReviewLine, ...]


def standing(desk: OpenDesk, _progress: Progress) -> Standing:
    """Everything Sync shows, without asking any place."""
    with desk.work() as work:
        lines = reviews.to_review(work, desk.words)
    return Standing(
        sharing=syncing.sharing(desk),
        outbox=outbox.outbox(desk),
        laptops=devices.laptops(desk),
        lines=tuple(lines),
    )


def settled_lines(desk: OpenDesk, _progress: Progress) -> tuple[SettledLine, ...]:
    """What was settled before, the newest first."""
    with desk.work() as work:
        return tuple(settled.settled(work, desk.words)[:_MOST_SETTLED])


def invite(desk: OpenDesk, _progress: Progress, role: str, path: Path, place: Place | None = None) -> Path:
    """Write an invitation to `path`; raises `no_place`, `not_coordinator`, `export_unwritable`."""
    return write_whole(path, syncing.invite(desk, role, place=place))


def six_words(desk: OpenDesk, _progress: Progress, device: str) -> tuple[str, ...]:
    """The words of a laptop, to compare with those its owner was shown."""
    return desk.tools.courier.words(desk.tools.ledger, device)


_MOST_SETTLED = 300
