"""Finding what has not left this laptop, and by which places it could."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

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
    own = query(_OWN, [])
    if not own:
        return 0
    stream = own[0]["id"]
    written = query(_WRITTEN, [stream])[0]["seq"] or 0
    segments = query(_SEGMENTS, [place, stream])
    missing = written - (segments[-1]["last_seq"] if segments else 0)
    before = 0
    for row in segments:
        missing += row["last_seq"] - before if row["place"] is None else 0
        before = row["last_seq"]
    return int(missing)


def unsent(query: Query) -> int:
    """How many own operations have not left this laptop by its best place; 0 where it has none."""
    return min((unverified(query, place.id) for place in places(query)), default=0)
