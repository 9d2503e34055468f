"""Counting what waits to be reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circledesk.store.query import Query

_COUNT = """
SELECT (SELECT count(*) FROM conflict) + (
    SELECT count(DISTINCT spot) FROM paragraph_conflict
    WHERE id NOT IN (SELECT conflict FROM paragraph_review WHERE conflict IS NOT NULL)
) + (
    SELECT count(DISTINCT entity.document) FROM operation
    JOIN entity ON entity.id = operation.entity JOIN stream ON stream.id = operation.stream
    LEFT JOIN late_note ON late_note.device = stream.device AND late_note.seq = operation.seq
    WHERE operation.state <> 'applied' AND operation.state = 'late' AND late_note.choice IS NULL
) AS number
"""


def conflict_count(query: Query) -> int:
    """How much waits to be reviewed: fields, paragraphs by the place where they stand, and sealed sessions for which
    something arrived that nobody looked at.
    """
    return int(query(_COUNT, [])[0]["number"])
