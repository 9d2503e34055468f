"""Operations a newer program wrote: found again, and judged anew once this program understands them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from circledesk.domain.changes import Changes
from circledesk.domain.journal import OperationState
from circledesk.store.replay import Replay
from circledesk.store.tables import OPERATION, SEGMENT, STREAM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from circledesk.domain.journal import Operation
    from circledesk.services.ports.sync import Parcel
    from circledesk.store.texts import OpenTexts

_UNKNOWN = OPERATION.c.state == OperationState.UNKNOWN.value


def not_understood(connection: Connection) -> list[tuple[str, int]]:
    """Device and number of every segment that holds operations nobody here understood."""
    number = (
        select(func.min(SEGMENT.c.number))
        .where(SEGMENT.c.stream == OPERATION.c.stream, SEGMENT.c.last_seq >= OPERATION.c.seq)
        .scalar_subquery()
    )
    query = select(STREAM.c.device, number).join(STREAM, STREAM.c.id == OPERATION.c.stream).where(_UNKNOWN).distinct()
    return sorted((row[0], row[1]) for row in connection.execute(query) if row[1] is not None)


def judge_again(connection: Connection, open_texts: OpenTexts, parcels: Sequence[Parcel]) -> Changes:
    """Judge anew what was not understood in these segments, read once more; the rest of them stands."""
    waiting: list[list[Operation]] = []
    for parcel in parcels:
        stream = select(STREAM.c.id).where(STREAM.c.device == parcel.segment.chain).scalar_subquery()
        unknown = (OPERATION.c.stream == stream) & _UNKNOWN
        unknown &= OPERATION.c.seq.between(parcel.operations[0].seq, parcel.operations[-1].seq)
        seqs = set(connection.execute(select(OPERATION.c.seq).where(unknown)).scalars())
        connection.execute(delete(OPERATION).where(unknown))
        waiting.append([one for one in parcel.operations if one.seq in seqs])
    return Replay(connection, open_texts).apply(waiting)
