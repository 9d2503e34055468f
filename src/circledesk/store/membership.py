"""What the store knows of the circle's laptops: the newest roster's word on each, and where revoked ones end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgpack
from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.devices import Branch, CutOff, Membership, Run, Standing, cut_offs, limits
from circledesk.domain.rights import Grant
from circledesk.store.tables import BRANCH, CONTEXT, OPERATION, SECRET, SEGMENT, STREAM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.journal import Operation

MEMBERSHIP, LIMITS, FORMER = "membership", "limits", "former"


def read(connection: Connection) -> Membership:
    """What the newest roster said; nothing before this laptop has one."""
    kept = _kept(connection, MEMBERSHIP)
    if not isinstance(kept, dict):
        return Membership()
    members = {device: _standing(raw) for device, raw in kept["members"].items()}
    return Membership(version=kept["version"], members=members)


def write(connection: Connection, membership: Membership) -> None:
    """Keep what a newer roster says."""
    members = {
        device: {
            "name": one.name,
            "person": one.person,
            "grants": [[grant.role, list(grant.bodies), grant.since] for grant in one.grants],
            "cut": [one.cut_off.last_seq, one.cut_off.version, one.cut_off.mark] if one.cut_off else None,
            "branches": dict(one.branches),
        }
        for device, one in membership.members.items()
    }
    _keep(connection, MEMBERSHIP, {"version": membership.version, "members": members})


def read_limits(connection: Connection) -> dict[str, int]:
    """The last operation that counts of every revoked laptop, as it was found last."""
    kept = _kept(connection, LIMITS)
    return {str(device): int(seq) for device, seq in kept.items()} if isinstance(kept, dict) else {}


def write_limits(connection: Connection, found: Mapping[str, int]) -> None:
    """Keep where revoked laptops end."""
    _keep(connection, LIMITS, dict(found))


def branches(connection: Connection) -> list[Branch]:
    """The stories told with the keys of one laptop by copies of it, each after the one it goes on from."""
    query = select(BRANCH).order_by(BRANCH.c.after, BRANCH.c.id)
    return [
        Branch(
            id=row.id, device=row.device, parent=row.parent, number=row.number, after=row.after, hash=bytes(row.hash)
        )
        for row in connection.execute(query)
    ]


def read_cuts(connection: Connection, membership: Membership) -> dict[str, CutOff]:
    """Where every revoked laptop and every branch ends by the newest roster's word."""
    told = branches(connection)
    return cut_offs(membership, told, _meant(connection, membership, told)) if told else membership.cuts()


def _meant(connection: Connection, membership: Membership, told: Sequence[Branch]) -> dict[str, str]:
    """Of revoked laptops whose copies tell several stories: the one a coordinator held when it was revoked."""
    found = {}
    for one in told:
        member = membership.members.get(one.device)
        if member is None or member.cut_off is None or not member.cut_off.mark:
            continue
        query = (
            select(SEGMENT.c.hash)
            .join(STREAM, STREAM.c.id == SEGMENT.c.stream)
            .where(STREAM.c.device == one.id, SEGMENT.c.last_seq >= member.cut_off.last_seq)
            .order_by(SEGMENT.c.number)
            .limit(1)
        )
        covering = connection.execute(query).scalar()
        if covering is not None and bytes(covering).startswith(member.cut_off.mark):
            found[one.device] = one.id
    return found


def find_limits(connection: Connection, membership: Membership, coming: Sequence[Operation] = ()) -> dict[str, int]:
    """Where revoked laptops and branches end, by everything in the journal and what is coming into it."""
    cuts = read_cuts(connection, membership)
    more = [Run(device=one.device, first=one.seq, seen=one.seen, roster=one.roster) for one in coming]
    return limits(cuts, [*_runs(connection), *more]) if cuts else {}


def _runs(connection: Connection) -> list[Run]:
    query = (
        select(STREAM.c.device, CONTEXT.c.vector, func.min(OPERATION.c.seq).label("first"))
        .join(STREAM, STREAM.c.id == OPERATION.c.stream)
        .join(CONTEXT, CONTEXT.c.id == OPERATION.c.context)
        .group_by(OPERATION.c.stream, OPERATION.c.context)
    )
    found = []
    for row in connection.execute(query):
        seen, roster = past_of(row.vector)
        found.append(Run(device=row.device, first=row.first, seen=seen, roster=roster))
    return found


_ROSTER = "roster"
"""Beside the devices of a vector (16 hex digits each): the newest roster the author knew."""


def vector_of(seen: Mapping[str, int], roster: int) -> str:
    """An operation's past as it is kept."""
    told = {**seen, _ROSTER: roster} if roster else dict(seen)
    return json.dumps(told, sort_keys=True, separators=(",", ":"))


def past_of(vector: str) -> tuple[dict[str, int], int]:
    """What was seen, and the newest roster known, from what `vector_of` made."""
    seen: dict[str, int] = json.loads(vector)
    roster = seen.pop(_ROSTER, 0)
    return seen, roster


def _standing(raw: dict[str, list[object]]) -> Standing:
    grants = tuple(Grant(role=role, bodies=tuple(bodies), since=since) for role, bodies, since in raw["grants"])  # type: ignore[misc,has-type]
    cut = raw["cut"]
    return Standing(
        name=str(raw["name"]),
        person=str(raw["person"]),
        grants=grants,
        cut_off=CutOff(last_seq=cut[0], version=cut[1], mark=cut[2]) if cut else None,  # type: ignore[arg-type]
        branches=dict(raw["branches"]),  # type: ignore[arg-type]
    )


def _kept(connection: Connection, name: str) -> object:
    found = connection.execute(select(SECRET.c.value).where(SECRET.c.name == name)).scalar()
    return msgpack.unpackb(bytes(found), raw=False) if found is not None else None


def _keep(connection: Connection, name: str, value: object) -> None:
    statement = insert(SECRET).values(name=name, value=msgpack.packb(value))
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": msgpack.packb(value)}))
