"""Finding what has not left this laptop, and by which places it could."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.services.ports.circle import Unsent
from circledesk.services.ports.sync import Place

if TYPE_CHECKING:
    from circledesk.store.query import Query

_OWN = "SELECT stream.id FROM stream JOIN secret ON secret.name = 'device' AND device = CAST(value AS TEXT)"
_WRITTEN = "SELECT max(seq) AS seq FROM operation WHERE stream = ?"
_SEGMENTS = """
SELECT segment.last_seq, verified.place
FROM segment LEFT JOIN verified
    ON verified.stream = segment.stream AND verified.number = segment.number AND verified.place = ?
WHERE segment.stream = ? ORDER BY segment.number
"""
_ABOUT = """
SELECT entity.tbl, entity.row, entity.document, count(*) AS number, min(operation.clock) AS since
FROM operation JOIN entity ON entity.id = operation.entity
WHERE operation.stream = (SELECT stream.id FROM stream JOIN secret ON secret.name = 'device'
    AND device = CAST(value AS TEXT)) AND operation.seq BETWEEN ? AND ?
GROUP BY entity.id
"""


def places(query: Query) -> list[Place]:
    """The places this desk shares through."""
    return [
        Place(
            id=row["id"],
            kind=row["kind"],
            where=row["location"],
            user=row["user"],
            region=row["region"],
            last_reached=datetime.fromisoformat(row["last_reached"]) if row["last_reached"] else None,
            last_outcome=row["last_outcome"],
        )
        for row in query("SELECT * FROM place ORDER BY rowid", [])
    ]


def unverified(query: Query, place: str) -> int:
    """How many own operations are not yet read back from `place`."""
    return sum(last - first + 1 for first, last in _missing(query, place))


def unsent(query: Query) -> int:
    """How many own operations have not left this laptop by its best place; 0 where it has none."""
    return min((unverified(query, place.id) for place in places(query)), default=0)


def unsent_rows(query: Query, place: str) -> list[Unsent]:
    """What the own operations not yet read back from `place` are about, in the order in which they were begun."""
    found: dict[tuple[str, str], Unsent] = {}
    for first, last in _missing(query, place):
        for row in query(_ABOUT, [first, last]):
            key = (row["tbl"], row["row"])
            known = found.get(key)
            found[key] = Unsent(
                table=row["tbl"],
                row=row["row"],
                document=row["document"],
                count=row["number"] + (known.count if known else 0),
                since=min(row["since"], known.since if known else row["since"]),
            )
    return sorted(found.values(), key=lambda one: (one.since, one.row))


def _missing(query: Query, place: str) -> list[tuple[int, int]]:
    """The stretches of own operations, first and last, that are not yet read back from `place`."""
    own = query(_OWN, [])
    if not own:
        return []
    stream = own[0]["id"]
    written = query(_WRITTEN, [stream])[0]["seq"] or 0
    found, before = [], 0
    for row in query(_SEGMENTS, [place, stream]):
        if row["place"] is None:
            found.append((before + 1, row["last_seq"]))
        before = row["last_seq"]
    return [*found, (before + 1, written)] if written > before else found
