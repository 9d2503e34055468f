"""Who belongs to the circle: invitations for somebody, requests, revocation, roles, and what was kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from circledesk.domain.journal import Apart
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.sync import JoinRequest, RecoverySheet, RosterMember

SHORTEST = 4
"""Signs of a laptop's id that are enough to name it, where only one begins so."""


def find_device(desk: OpenDesk, named: str) -> RosterMember:
    """The laptop of that name or id (or its beginning); raises `device_unknown`, `device_ambiguous`."""
    members = desk.tools.courier.members(desk.tools.ledger)
    found = [one for one in members if one.device == named] or [one for one in members if one.name == named]
    found = found or [one for one in members if len(named) >= SHORTEST and one.device.startswith(named.lower())]
    if not found:
        raise DomainError("device_unknown", name=named)
    if len(found) > 1:
        raise DomainError("device_ambiguous", name=named, count=len(found))
    return found[0]


def find_bodies(desk: OpenDesk, named: Sequence[str]) -> tuple[str, ...]:
    """Ids of the bodies of these names, short names or ids; raises `body_unknown`."""
    with desk.work() as work:
        bodies = work.all(Body)
    found = []
    for name in named:
        match = [one.id for one in bodies if name in {one.id, one.name, one.short_name}]
        if not match:
            known = ", ".join(one.short_name or one.name for one in bodies)
            raise DomainError("body_unknown", name=name, known=known)
        found.append(match[0])
    return tuple(found)


def requests(desk: OpenDesk) -> list[JoinRequest]:
    """The laptops that wait for somebody to compare their words."""
    return desk.tools.courier.requests(desk.tools.ledger)


def admit(desk: OpenDesk, named: str) -> JoinRequest:
    """Let a waiting laptop in, by its name or its request; raises `request_unknown`, `not_coordinator`."""
    waiting = requests(desk)
    found = [one for one in waiting if one.request == named] or [one for one in waiting if one.name == named]
    if len(found) != 1:
        raise DomainError("request_unknown", name=named)
    desk.tools.courier.admit(desk.tools.ledger, found[0].request)
    return found[0]


def revoke(desk: OpenDesk, named: str) -> RosterMember:
    """Revoke a laptop as of the last that arrived of it; raises `not_coordinator`, `device_revoked` and their like."""
    member = find_device(desk, named)
    desk.tools.courier.revoke(desk.tools.ledger, member.device)
    return member


def readmit(desk: OpenDesk, named: str) -> RosterMember:
    """Let everything that arrived of a revoked laptop count after all."""
    member = find_device(desk, named)
    desk.tools.courier.readmit(desk.tools.ledger, member.device)
    return member


def change_role(desk: OpenDesk, named: str, role: str, bodies: Sequence[str] = ()) -> RosterMember:
    """Trust a laptop with another role from now on."""
    member = find_device(desk, named)
    desk.tools.courier.change_role(desk.tools.ledger, member.device, role, find_bodies(desk, bodies))
    return member


def apart(desk: OpenDesk) -> list[Apart]:
    """What was kept apart because of who wrote it: no right to it, or revoked."""
    return desk.tools.ledger.apart()


def recovery_sheet(desk: OpenDesk) -> RecoverySheet:
    """The circle's root to be printed; raises `not_root_holder`."""
    return desk.tools.courier.recovery_sheet(desk.tools.ledger)


def restore_root(desk: OpenDesk, content: str) -> None:
    """Take the root back from a sheet; raises `recovery_unreadable`, `recovery_foreign`."""
    desk.tools.courier.restore_root(desk.tools.ledger, content)


def mend_roster(desk: OpenDesk) -> None:
    """Let this laptop's roster hold where two contradict each other; only with the root."""
    desk.tools.courier.mend_roster(desk.tools.ledger)
