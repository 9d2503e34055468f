"""The laptops of the circle as people see them: when each was heard last, what is missing, and whose clock is off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from circledesk.services.ports.circle import Heard, RosterMember
    from circledesk.services.ports.desk import OpenDesk

_RECENT = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaptopLine:
    """A laptop: its `member`, when it was `heard` last (None for never), and by how much its clock is `ahead`.

    `unread` counts our changes that it does not have yet, as far as is known; `missing` counts its changes that others
    have and we do not, `stuck` says that the places do not have them either.
    """

    member: RosterMember
    heard: datetime | None = None
    ahead: timedelta = timedelta(0)
    unread: int = 0
    missing: int = 0
    stuck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptops:
    """Every laptop, in the order of admission. `own_ahead` tells by how much our own clock seems to be off."""

    lines: tuple[LaptopLine, ...]
    own_ahead: timedelta = timedelta(0)


def laptops(desk: OpenDesk) -> Laptops:
    """The laptops of the circle, without asking any place."""
    courier, ledger = desk.tools.courier, desk.tools.ledger
    members = courier.members(ledger)
    heard = {one.device: one for one in courier.heard(ledger)}
    lacking = courier.lacking(ledger, [place.id for place in desk.places()])
    with desk.work() as work:
        now = work.now
    own = next((one for one in members if one.mine), None)
    claims = _claims(members, heard)
    own_ahead = _own_ahead(now, [one for one in heard.values() if _counts(members, one.device)])
    return Laptops(
        lines=tuple(_line(one, heard.get(one.device), (own, claims, lacking, own_ahead)) for one in members),
        own_ahead=own_ahead,
    )


def _line(
    member: RosterMember,
    heard: Heard | None,
    known: tuple[RosterMember | None, Mapping[str, int], set[str], timedelta],
) -> LaptopLine:
    own, claims, lacking, own_ahead = known
    missing = max(0, claims.get(member.device, 0) - member.last_seq)
    if member.mine or heard is None:
        return LaptopLine(member=member, missing=0 if member.mine else missing)
    reached = heard.reach.get(own.device, 0) if own else 0
    return LaptopLine(
        member=member,
        heard=heard.moment,
        # Where it is our own clock that is off, nobody else's is to be blamed.
        ahead=timedelta(0) if own_ahead else heard.ahead,
        unread=max(0, own.last_seq - reached) if own and not member.revoked else 0,
        missing=missing,
        stuck=member.device in lacking,
    )


def _claims(members: list[RosterMember], heard: Mapping[str, Heard]) -> dict[str, int]:
    """The last operation of each laptop that anybody of the circle says to have."""
    found: dict[str, int] = {}
    for one in members:
        if one.device in heard and not one.revoked:
            for device, seq in heard[one.device].reach.items():
                found[device] = max(found.get(device, 0), seq)
    return found


def _counts(members: list[RosterMember], device: str) -> bool:
    return any(one.device == device and not one.revoked for one in members)


def _own_ahead(now: datetime, heard: list[Heard]) -> timedelta:
    """By how much our clock is ahead of what most of two or more others say lately; 0 where it seems right."""
    recent = sorted((one.ahead for one in heard if abs(now - one.moment) < _RECENT), key=abs)
    return -recent[(len(recent) - 1) // 2] if len(recent) > 1 else timedelta(0)
