"""From characters to the UTF-16 units in which Qt counts, and back; most lines need no counting at all."""

from __future__ import annotations

_HIGHEST_OF_ONE = "\uffff"


def is_wide(text: str) -> bool:
    """Whether some character takes two units."""
    return not text.isascii() and max(text) > _HIGHEST_OF_ONE


def units(text: str, characters: int) -> int:
    """How many units the first characters of a text take."""
    if not is_wide(text):
        return min(characters, len(text))
    return sum(2 if sign > _HIGHEST_OF_ONE else 1 for sign in text[:characters])


def characters(text: str, counted: int) -> int:
    """How many characters begin before so many units."""
    if not is_wide(text):
        return min(counted, len(text))
    place = 0
    for number, sign in enumerate(text):
        if place >= counted:
            return number
        place += 2 if sign > _HIGHEST_OF_ONE else 1
    return len(text)
