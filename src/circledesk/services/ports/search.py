"""What the store finds by words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A line that holds the words looked for: of which row, and for a long text from which character on."""

    table: str
    row: str
    start: int
    document: str
    text: str
