"""What the store finds by words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.domain.searching import Realm


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A line that holds the words looked for: of which row, and for a long text from which character on.

    `label` is how a decision or task is called; `acta`, `number`, `body` and `day` are of its session.
    """

    realm: Realm
    table: str
    row: str
    start: int
    text: str
    label: str
    item_id: str
    meeting_id: str
    acta: str
    number: int
    body: str
    day: date | None
