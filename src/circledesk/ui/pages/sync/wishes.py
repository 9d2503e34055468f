"""What Sync asks of the desk, beside the window's thread where a place or a key is touched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.services import history, syncing
from circledesk.ui.widgets.whole_file import write_whole

if TYPE_CHECKING:
    from circledesk.services.history import ConflictLine
    from circledesk.services.ports.circle import RosterMember
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.syncing import Sharing


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How sharing stands, the laptops of the circle, and what two of them disagree on."""

    sharing: Sharing
    members: tuple[RosterMember, ...]
    conflicts: tuple[ConflictLine, ...]


def standing(desk: OpenDesk, _progress: Progress) -> Standing:
    """Everything Sync shows, without asking any place."""
    with desk.work() as work:
        conflicts = history.open_conflicts(work, desk.words)
    return Standing(sharing=syncing.sharing(desk), members=tuple(syncing.members(desk)), conflicts=tuple(conflicts))


def invite(desk: OpenDesk, _progress: Progress, role: str, path: Path) -> Path:
    """Write an invitation to `path`; raises `no_place`, `not_root_holder`, `export_unwritable`."""
    return write_whole(path, syncing.invite(desk, role))


def six_words(desk: OpenDesk, _progress: Progress, device: str) -> tuple[str, ...]:
    """The words of a laptop, to compare with those its owner was shown."""
    return desk.tools.courier.words(desk.tools.ledger, device)
