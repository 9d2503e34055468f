"""Edits of a long text as the editor made them, counted in UTF-16 units as Qt counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextEdit:
    """At `position` (UTF-16 units) `removed` units went and `inserted` came."""

    position: int
    removed: int
    inserted: str


def apply_edits(text: str, edits: list[TextEdit]) -> str:
    """The text after `edits`; positions past the end are clamped."""
    units = text.encode("utf-16-le")
    for edit in edits:
        start = min(edit.position * 2, len(units))
        end = min(start + edit.removed * 2, len(units))
        units = units[:start] + edit.inserted.encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le")
