"""Counting what waits to be reviewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circledesk.store.query import Query

_COUNT = """
SELECT (SELECT count(*) FROM conflict) + (
    SELECT count(*) FROM (
        SELECT DISTINCT entity, col, before FROM paragraph_conflict
        WHERE id NOT IN (SELECT conflict FROM paragraph_review WHERE conflict IS NOT NULL)
    )
) AS number
"""


def conflict_count(query: Query) -> int:
    """How many fields have several values, and how many paragraphs several versions, that nobody settled."""
    return int(query(_COUNT, [])[0]["number"])
