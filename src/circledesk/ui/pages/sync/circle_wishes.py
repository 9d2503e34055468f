"""What the pane of the circle's people asks of the desk: who waits, what each laptop may do, what was kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.services import devices, membership, syncing
from circledesk.ui.widgets.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from circledesk.services.devices import LaptopLine
    from circledesk.services.membership import ApartLine, CopyLine
    from circledesk.services.ports.circle import Authority, JoinRequest, RosterMember
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Guest, Place

MOST_APART = 200
LONGEST_SHEET = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePeople:
    """Who belongs to the circle: laptops that wait, laptops that are in, copies of them, what was kept apart.

    `bodies` are (id, name) of every body a role may be for; `apart` holds the newest, `apart_count` tells how many.
    """

    authority: Authority
    requests: tuple[JoinRequest, ...]
    laptops: tuple[LaptopLine, ...]
    copies: tuple[CopyLine, ...]
    apart: tuple[ApartLine, ...]
    apart_count: int
    bodies: tuple[tuple[str, str], ...]


def people(desk: OpenDesk, _progress: Progress) -> CirclePeople:
    """Everything the pane shows, without asking any place."""
    with desk.work() as work:
        bodies = tuple(sorted(((one.id, one.short_name or one.name) for one in work.all(Body)), key=lambda one: one[1]))
    apart, count = membership.apart_lines(desk, MOST_APART)
    return CirclePeople(
        authority=membership.authority(desk),
        requests=tuple(membership.requests(desk)),
        laptops=devices.laptops(desk).lines,
        copies=tuple(membership.copies(desk)),
        apart=tuple(apart),
        apart_count=count,
        bodies=bodies,
    )


def admit(desk: OpenDesk, _progress: Progress, request: str) -> str:
    """Let a laptop in; answers its name."""
    return membership.admit(desk, request).name


def refuse(desk: OpenDesk, _progress: Progress, request: str) -> str:
    """Keep a laptop out; answers its name."""
    return membership.refuse(desk, request).name


def revoke(desk: OpenDesk, _progress: Progress, device: str) -> RosterMember:
    """Take a laptop out of the circle."""
    return membership.revoke(desk, device)


def readmit(desk: OpenDesk, _progress: Progress, device: str) -> RosterMember:
    """Let everything that arrived of a laptop taken out count after all."""
    return membership.readmit(desk, device)


def change_role(desk: OpenDesk, _progress: Progress, device: str, role: str, bodies: tuple[str, ...]) -> RosterMember:
    """Trust a laptop with something else from now on."""
    return membership.change_role(desk, device, role, bodies)


def choose_copy(desk: OpenDesk, _progress: Progress, copy: str, counts: bool) -> CopyLine:  # noqa: FBT001 - handed on
    """Let what a copy wrote count, or leave it out."""
    return membership.choose_copy(desk, copy, counts=counts)


def mend(desk: OpenDesk, _progress: Progress) -> None:
    """Settle two lists of laptops that contradict each other, with the root."""
    membership.mend_roster(desk)


def invite(desk: OpenDesk, _progress: Progress, path: Path, guest: Guest, place: Place | None) -> Path:
    """Write an invitation to `path`; raises `no_place`, `not_coordinator`, `export_unwritable`."""
    return write_whole(path, syncing.invite(desk, guest=guest, place=place))


def save_sheet(desk: OpenDesk, _progress: Progress, path: Path) -> Path:
    """Write the recovery sheet to `path`; raises `not_root_holder`, `export_unwritable`."""
    return write_whole(path, membership.recovery_text(desk).encode())


def restore(desk: OpenDesk, _progress: Progress, path: Path) -> None:
    """Take the root back from a sheet; raises `recovery_unreadable`, `recovery_foreign`."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DomainError("recovery_unreadable") from error
    membership.restore_root(desk, content[:LONGEST_SHEET].decode("utf-8", "replace"))
