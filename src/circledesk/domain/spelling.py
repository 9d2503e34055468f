"""Words of Spanish: where they stand in a line, which the circle has learned, and what a wrong one may have meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, product
from typing import ClassVar

from circledesk.domain.ids import derived_id
from circledesk.domain.naming import folded
from circledesk.domain.records import Record

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BESIDE = re.compile(r"[\w@/:.\\]*[@:/\\](?=[\w/])[\w@/:.\\-]*|\w*\d\w*|\w+\.(?=\w)[\w.]+")
"""Addresses, paths and whatever has figures in it: no words of a language."""
_SHORTEST = 2
_MOST_VARIANTS = 4096
_LETTERS = "aeorsnidlctumpbgvyqhfzjñxwkáéíóúü"
_ALIKE: tuple[tuple[str, ...], ...] = (
    ("s", "c", "z", "x", "sc"),
    ("cc", "c", "x", "sc"),
    ("b", "v"),
    ("g", "j"),
    ("gu", "g", "gü"),
    ("qu", "k", "c"),
    ("ll", "y"),
    ("rr", "r"),
    ("m", "n"),
    ("ñ", "n", "ni"),
    ("i", "í", "y"),
    ("a", "á"),
    ("e", "é"),
    ("o", "ó"),
    ("u", "ú", "ü"),
)
"""What Spanish writes alike by ear, and accents left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedWord(Record):
    """A word that the circle uses and no dictionary has; one row for each, on every laptop."""

    table: ClassVar[str] = "learned_word"

    word: str


def learned_id(word: str) -> str:
    """The id of a learned word."""
    return derived_id("learned_word", word)


def words_in(line: str) -> list[tuple[int, int]]:
    """Where the words of a line stand that can be looked up: no addresses, figures or abbreviations of capitals."""
    if not line:
        return []
    beside = [found.span() for found in _BESIDE.finditer(line)]
    return [
        (start, end)
        for start, end in (found.span() for found in _WORD.finditer(line))
        if end - start >= _SHORTEST
        and not (line[start:end].isupper())
        and not any(first < end and start < last for first, last in beside)
    ]


def suggestions(word: str, knows: Callable[[str], bool], most: int = 6) -> list[str]:
    """What a wrong word may have meant: what sounds alike first, then what one slip of a finger apart.

    Every candidate is looked up by itself, so that whoever waits for the same processor is let in between.
    """
    found: dict[str, None] = {}
    low = word.lower()
    for candidate in (*_by_ear(low), *_one_slip(low), *_parted(low, knows)):
        written = _as_written(candidate, word)
        if written != word and written not in found and (" " in written or knows(written)):
            found[written] = None
            if len(found) >= 4 * most:
                break
    ranked = sorted(found, key=lambda one: (folded(one) != folded(word), " " in one))
    return ranked[:most]


def _by_ear(word: str) -> Iterator[str]:
    """Every way of writing a word that sounds the same, the nearest first."""
    parts: list[tuple[str, ...]] = []
    place = 0
    while place < len(word):
        size = next((n for n in (2, 1) if any(word[place : place + n] == first for first, *_ in _ALIKE)), 0)
        piece = word[place : place + (size or 1)]
        choices = [piece, *(other for group in _ALIKE if piece in group for other in group if other != piece)]
        parts.append(tuple(dict.fromkeys(choices)))
        place += len(piece)
    ways = islice(product(*(_limited(parts))), _MOST_VARIANTS)
    plain = sorted(ways, key=lambda way: sum(one != part[0] for one, part in zip(way, parts, strict=True)))
    for way in plain:
        yield "".join(way)
        yield "h" + "".join(way)
        if way and way[0] == "h":
            yield "".join(way[1:])


def _limited(parts: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Fewer choices for each part where all of them would be too many."""
    room = max((len(part) for part in parts), default=1)
    while room > 1:
        total = 1
        for part in parts:
            total *= min(len(part), room)
        if total <= _MOST_VARIANTS:
            break
        room -= 1
    return [part[:room] for part in parts]


def _one_slip(word: str) -> Iterator[str]:
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    yield from (head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1)
    yield from (head + tail[1:] for head, tail in cuts if tail)
    yield from (head + letter + tail[1:] for head, tail in cuts if tail for letter in _LETTERS)
    yield from (head + letter + tail for head, tail in cuts for letter in _LETTERS)


def _parted(word: str, knows: Callable[[str], bool]) -> Iterator[str]:
    """Two words written as one."""
    for place in range(_SHORTEST, len(word) - 1):
        if knows(word[:place]) and knows(word[place:]):
            yield f"{word[:place]} {word[place:]}"


def _as_written(candidate: str, word: str) -> str:
    return candidate[:1].upper() + candidate[1:] if word[:1].isupper() else candidate
