"""Who belongs to the circle: invitations for somebody, requests, revocation, roles, and what was kept apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.plans import Commitment
from circledesk.services import settings, values
from circledesk.services.history import typed_at, value_line

if TYPE_CHECKING:
    from circledesk.domain.journal import Apart
    from circledesk.services.ports.circle import Authority, JoinRequest, RecoverySheet, Renewal, RosterMember
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.work import Work
    from circledesk.services.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLine:
    """A story that a copy of a laptop told with its keys. `since` and `until` are by that copy's clock, of what is kept
    apart; nothing of it may be. `decided` once a coordinator said what is to become of it.
    """

    id: str
    name: str
    operations: int
    counted: int
    decided: bool
    since: datetime | None
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartLine:
    """Something kept apart: by which laptop and when, which field of what, what it says, and why it does not count."""

    device: str
    name: str
    typed_at: datetime
    subject: str
    field: str
    says: str
    why: str


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
    """Ids of the bodies of these ids, names, short names or OGP ids of the one commitment they follow.

    Raises `body_unknown`.
    """
    with desk.work() as work:
        bodies = work.all(Body)
        ogp = {one.id: one.ogp_id for one in work.all(Commitment)}
    called = {
        name.casefold(): body.id
        for body in bodies
        for name in (body.id, body.name, body.short_name, *_followed(body, ogp))
        if name
    }
    unknown = [name for name in named if name.casefold() not in called]
    if unknown:
        known = ", ".join(sorted(body.short_name or body.name for body in bodies))
        raise DomainError("body_unknown", name=unknown[0], known=known)
    return tuple(called[name.casefold()] for name in named)


def _followed(body: Body, ogp: Mapping[str, str]) -> list[str]:
    """The OGP id of the one commitment a committee follows; none for bodies that follow several."""
    return [ogp.get(one, "") for one in body.commitment_ids] if len(body.commitment_ids) == 1 else []


def requests(desk: OpenDesk) -> list[JoinRequest]:
    """The laptops that wait for somebody to compare their words."""
    return desk.tools.courier.requests(desk.tools.ledger)


def admit(desk: OpenDesk, named: str) -> JoinRequest:
    """Let a waiting laptop in, by its name or its request; raises `request_unknown`, `not_coordinator`."""
    found = _waiting(desk, named)
    desk.tools.courier.admit(desk.tools.ledger, found.request)
    return found


def refuse(desk: OpenDesk, named: str) -> JoinRequest:
    """Keep a waiting laptop out, by its name or its request; raises `request_unknown`, `not_coordinator`."""
    found = _waiting(desk, named)
    desk.tools.courier.refuse(desk.tools.ledger, found.request)
    return found


def authority(desk: OpenDesk) -> Authority:
    """What this laptop may do with the circle."""
    return desk.tools.courier.authority(desk.tools.ledger)


def _waiting(desk: OpenDesk, named: str) -> JoinRequest:
    waiting = requests(desk)
    found = [one for one in waiting if one.request == named] or [one for one in waiting if one.name == named]
    if len(found) != 1:
        raise DomainError("request_unknown", name=named)
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


def copies(desk: OpenDesk) -> list[CopyLine]:
    """The stories that copies of one laptop told with its keys: how much of each, from when to when, what counts."""
    ledger = desk.tools.ledger
    clocks: dict[str, list[int]] = {}
    for one in ledger.apart():
        clocks.setdefault(one.entry.device, []).append(one.entry.clock)
    return [
        CopyLine(
            id=copy.id,
            name=copy.name,
            operations=max(copy.last - copy.first + 1, 0),
            counted=max(min(copy.counted, copy.last) - copy.first + 1, 0),
            decided=copy.decided,
            since=typed_at(min(clocks[copy.id])) if copy.id in clocks else None,
            until=typed_at(max(clocks[copy.id])) if copy.id in clocks else None,
        )
        for copy in desk.tools.courier.copies(ledger)
    ]


def choose_copy(desk: OpenDesk, named: str, *, counts: bool) -> CopyLine:
    """Let what a copy wrote count, or leave it out, by its id or the beginning of it; raises `copy_unknown`."""
    found = [one for one in copies(desk) if len(named) >= SHORTEST and one.id.startswith(named.lower())]
    if len(found) != 1:
        raise DomainError("copy_unknown", name=named)
    desk.tools.courier.choose_copy(desk.tools.ledger, found[0].id, counts=counts)
    return found[0]


def renewal(desk: OpenDesk) -> Renewal | None:
    """What there is to tell while this laptop, which was copied, waits to be let in with new keys."""
    return desk.tools.courier.renewal(desk.tools.ledger)


def apart(desk: OpenDesk) -> list[Apart]:
    """What was kept apart because of who wrote it: no right to it, or revoked."""
    return desk.tools.ledger.apart()


def apart_lines(desk: OpenDesk, most: int) -> tuple[list[ApartLine], int]:
    """The newest of what was kept apart as people read it, and how many there are in all."""
    kept = sorted(apart(desk), key=lambda one: one.entry.clock, reverse=True)
    with desk.work() as work:
        return [_apart_line(work, desk.words, one) for one in kept[:most]], len(kept)


def _apart_line(work: Work, words: Words, one: Apart) -> ApartLine:
    kind = BY_TABLE.get(one.entry.table)
    line = value_line(work, words, one.entry)
    return ApartLine(
        device=line.device_id,
        name=line.device,
        typed_at=line.typed_at,
        subject=values.title(work, words, work.find(kind, one.entry.row) if kind else None),
        field=words.field(one.entry.table, one.entry.column),
        says=one.reads or line.shown,
        why=words.label(one.entry.state),
    )


def recovery_sheet(desk: OpenDesk) -> RecoverySheet:
    """The circle's root to be printed; raises `not_root_holder`."""
    return desk.tools.courier.recovery_sheet(desk.tools.ledger)


def recovery_text(desk: OpenDesk) -> str:
    """The recovery sheet as a page of text, to be printed and locked away; raises `not_root_holder`."""
    sheet = recovery_sheet(desk)
    with desk.work() as work:
        circle = settings.value(work, settings.CIRCLE_NAME)
    return desk.words.say("recovery.sheet", circle=circle, words=_numbered(sheet.words), code=sheet.code)


def recovery_part_texts(desk: OpenDesk) -> list[str]:
    """Three sheets, of which any two bring the root back and one alone tells nothing; raises `not_root_holder`."""
    parts = desk.tools.courier.recovery_parts(desk.tools.ledger)
    with desk.work() as work:
        circle = settings.value(work, settings.CIRCLE_NAME)
    return [
        desk.words.say("recovery.part", circle=circle, part=number, words=_numbered(one.split()))
        for number, one in enumerate(parts, start=1)
    ]


def restore_root(desk: OpenDesk, *contents: str) -> None:
    """Take the root back from a sheet, or from two parts of it.

    Raises `recovery_unreadable`, `recovery_foreign`, `recovery_parts_lacking`.
    """
    desk.tools.courier.restore_root(desk.tools.ledger, contents)


def _numbered(words: Sequence[str]) -> str:
    return "\n".join(f"{number:2}. {word}" for number, word in enumerate(words, start=1))


def mend_roster(desk: OpenDesk) -> None:
    """Let this laptop's roster hold where two contradict each other; only with the root."""
    desk.tools.courier.mend_roster(desk.tools.ledger)
