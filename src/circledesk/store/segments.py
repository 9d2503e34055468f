"""Which segments are held: whose they are, which, how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from circledesk.services.ports.sync import HeldSegment
from circledesk.store.tables import BRANCH, SEGMENT, STREAM

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

SELECTION = (
    select(SEGMENT.c.number, SEGMENT.c.hash, SEGMENT.c.size, SEGMENT.c.last_seq)
    .add_columns(func.coalesce(BRANCH.c.device, STREAM.c.device).label("device"))
    .add_columns(func.coalesce(BRANCH.c.id, "").label("branch"))
    .join(STREAM, STREAM.c.id == SEGMENT.c.stream)
    .outerjoin(BRANCH, BRANCH.c.id == STREAM.c.device)
)
"""The columns from which `held` makes segments."""


def held(connection: Connection, query: Select[tuple[object, ...]]) -> list[HeldSegment]:
    """The segments of a query made of `SELECTION`."""
    return [
        HeldSegment(
            device=row.device,
            number=row.number,
            hash=bytes(row.hash),
            size=row.size,
            last_seq=row.last_seq,
            branch=row.branch,
        )
        for row in connection.execute(query)
    ]
