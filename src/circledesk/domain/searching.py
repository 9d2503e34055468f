"""Finding by words: what a typed line asks for, and where its words stand in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

MOST_WORDS, LONGEST_WORD = 12, 64
"""What is typed beyond these is not looked for; nobody means it, and a pasted page must not slow the search."""
LEAST_LETTERS = 2
"""An unfinished word shorter than this is not looked for: too much begins with one letter."""
_AROUND = 24  # characters shown before the first word found


class Realm(StrEnum):
    """What is looked through; each has its own limit, so that none can crowd another out."""

    NAMES = "names"  # people, institutions, bodies, commitments and their milestones
    SESSIONS = "sessions"  # sessions and actas
    WORDS = "words"  # what was written down: paragraphs, decisions, tasks, check-ins, evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """The words looked for; all must be there. The last one may be `unfinished`: what begins with it counts too."""

    words: tuple[str, ...]
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text, and where in it the words looked for stand."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def sought(typed: str) -> Sought | None:
    """What a typed line asks for, or None where there is nothing to look for in it. Takes any text at all."""
    pieces = [piece[:LONGEST_WORD] for piece in re.split(r'[\s"\x00-\x1f]+', typed) if _has_word(piece[:LONGEST_WORD])]
    unfinished = bool(pieces) and len(pieces) <= MOST_WORDS and not typed[-1:].isspace()
    pieces = pieces[:MOST_WORDS]
    if unfinished and len(_runs(pieces[-1])[-1]) < LEAST_LETTERS and not pieces[-1][-1].isdigit():
        # `secretaria d`: the letter is the beginning of what comes next.
        unfinished = False
        if len(_runs(pieces[-1])) == 1:
            pieces.pop()
    return Sought(words=tuple(pieces), unfinished=unfinished) if pieces else None


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each line of a long text that says something, with the place in the text at which it begins."""
    start = 0
    for line in text.split("\n"):
        if not line.isspace() and line:
            yield start, line
        start += len(line) + 1


def fold(text: str) -> str:
    """The text without accents and capitals; every character stays in its place."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def excerpt(text: str, looked_for: Sought, room: int = 160) -> Excerpt:
    """The piece of `text` around the first of the words, on one line, and where they stand in it."""
    flat = " ".join(text.split())
    places = _places(fold(flat), looked_for)
    start = 0
    if places and places[0][1] > room:
        start = flat.rfind(" ", 0, max(places[0][0] - _AROUND, 0) + 1) + 1
    end = len(flat) if len(flat) - start <= room else max(flat.rfind(" ", start, start + room), start + room // 2)
    head, tail = "… " if start else "", " …" if end < len(flat) else ""
    shift = len(head) - start
    marks = tuple((low + shift, high + shift) for low, high in places if start <= low and high <= end)
    return Excerpt(head + flat[start:end] + tail, marks)


def _places(folded: str, looked_for: Sought) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for number, word in enumerate(looked_for.words, 1):
        open_ended = looked_for.unfinished and number == len(looked_for.words)
        pattern = r"[\W_]+".join(map(re.escape, _runs(fold(word))))
        ending = r"" if open_ended else r"(?![^\W_])"
        found += [match.span() for match in re.finditer(rf"(?<![^\W_]){pattern}{ending}", folded)]
    return _apart(sorted(found))


def _apart(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order, those that overlap joined."""
    found: list[tuple[int, int]] = []
    for low, high in places:
        if found and low < found[-1][1]:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return found


def _runs(word: str) -> list[str]:
    """The runs of letters and digits in a word: `T-004-2` has three."""
    return re.findall(r"[^\W_]+", word)


def _has_word(piece: str) -> bool:
    return bool(_runs(piece))


class _Folded(dict[int, int]):
    """Every character's plain one, found out when it is first met."""

    def __missing__(self, code: int) -> int:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = ord(base) if len(base) == 1 else code
        return self[code]


_FOLDED = _Folded()
