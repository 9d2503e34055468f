"""What Home asks of the desk, in one unit of work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.services import home, settings, syncing

if TYPE_CHECKING:
    from circledesk.services.home import HomeView
    from circledesk.services.ports.work import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Everything Home shows; `bodies` counts the Circle and its committees."""

    circle: str
    bodies: int
    now: datetime
    view: HomeView
    sharing: syncing.Sharing


def look(work: Reader) -> Look:
    """What Home shows now."""
    return Look(
        circle=settings.value(work, settings.CIRCLE_NAME),
        bodies=len(work.all(Body)),
        now=work.now,
        view=home.view(work),
        sharing=syncing.glimpse(work),
    )
