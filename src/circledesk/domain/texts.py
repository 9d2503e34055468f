"""Edits of a long text as the editor made them, counted in UTF-16 units as Qt counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

Delta: TypeAlias = "Sequence[int | str]"
"""How one version becomes another: `n` characters kept, `-n` taken out, a text put in; the rest is kept."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A stretch of whole paragraphs (characters `start` to `end`) in one version of a text (the engine's own name)."""

    version: str
    start: int
    end: int


def changed(text: str, delta: Delta) -> str:
    """What `delta` makes of `text`."""
    place, parts = 0, []
    for step in [*delta, len(text)]:
        if isinstance(step, str):
            parts.append(step)
        elif step < 0:
            place -= step
        else:
            parts.append(text[place : place + step])
            place += step
    return "".join(parts)


def followed(delta: Delta, now: str, start: int, end: int) -> tuple[int, int]:
    """Where paragraphs that stood at `start` to `end` stand in `now`, which `delta` made: whole lines.

    What is left of them decides; where nothing is left, what was put in their place; else it is an empty stretch at
    the beginning of a line.
    """
    kept: list[tuple[int, int]] = []
    brought: list[tuple[int, int]] = []
    gap: int | None = None
    place = old = 0
    for step in [*delta, max(end, len(now)) + 1]:
        if isinstance(step, str):
            if start <= old <= end:
                brought.append((place, place + len(step)))
            place += len(step)
            continue
        if gap is None and start <= old + abs(step):
            gap = place + max(0, min(step, start - old))
        first, last = max(old, start), min(old + step, end)
        if first < last:
            kept.append((place + first - old, place + last - old))
        old += abs(step)
        place += max(0, step)
    gap = min(gap or 0, len(now))
    found = kept or (brought if start < end else [])
    if not found:
        line = gap if gap == len(now) else now.rfind("\n", 0, gap) + 1
        return line, line
    low, high = min(one for one, _ in found), max(one for _, one in found)
    stop = now.find("\n", high)
    return now.rfind("\n", 0, low) + 1, len(now) if stop < 0 else stop


def replacing(text: str, stretch: tuple[int, int], paragraphs: str) -> list[TextEdit]:
    """The edit that puts `paragraphs` where whole lines of `text` stand; an empty text takes the lines away."""
    start, end = stretch
    if start == end:
        paragraphs = _beside(text, start, paragraphs)
    elif not paragraphs:
        start, end = (start, end + 1) if end < len(text) else (max(0, start - 1), end)
    old, new = text[start:end], paragraphs
    same = _common(old, new)
    start, old, new = start + same, old[same:], new[same:]
    same = _common(old[::-1], new[::-1])
    old, new = old[: len(old) - same], new[: len(new) - same]
    return [TextEdit(utf16_units(text[:start]), utf16_units(old), new)] if old or new else []


def _beside(text: str, place: int, paragraphs: str) -> str:
    """A new paragraph as it must be typed at the beginning of a line, or at the end of the text."""
    if not paragraphs or not text:
        return paragraphs
    if place < len(text):
        return f"{paragraphs}\n"
    return paragraphs if text.endswith("\n") else f"\n{paragraphs}"


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many characters or lines both begin with alike."""
    return next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )


def differing(before: str, after: str) -> tuple[str, str]:
    """The paragraphs in which two texts differ, from the first to the last of them."""
    old, new = before.split("\n"), after.split("\n")
    same = _common(old, new)
    old, new = old[same:], new[same:]
    same = _common(old[::-1], new[::-1])
    return "\n".join(old[: len(old) - same]), "\n".join(new[: len(new) - same])


def utf16_units(text: str) -> int:
    """How long a text is as Qt counts."""
    return len(text.encode("utf-16-le")) // 2
