"""What the places of Sync ask of the desk, beside the window's thread: a place may hang."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services import places, syncing

if TYPE_CHECKING:
    from circledesk.services.places import Added, Trial
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.places import Access
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Place, SyncOutcome


def add(desk: OpenDesk, progress: Progress, place: Place, access: Access) -> Added:
    """Try a place and share through it from now on, or enter it otherwise; raises whatever it refuses."""
    return places.add(desk, progress, place, access)


def attempt(desk: OpenDesk, progress: Progress, place: Place) -> Trial:
    """Try a place."""
    return places.attempt(desk, progress, place)


def leave(desk: OpenDesk, _progress: Progress, place: Place) -> Place:
    """Share no longer through a place; nothing in it is touched."""
    places.remove(desk, place)
    return place


def visit(desk: OpenDesk, progress: Progress, place: str) -> list[tuple[Place, SyncOutcome]]:
    """One round with one place."""
    return syncing.sync(desk, progress, only={place})
