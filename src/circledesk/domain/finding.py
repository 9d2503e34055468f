"""Finding words in a text, accents and capitals alike or not, and what replacing them makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from unicodedata import combining, normalize

from circledesk.domain.inline import tokens
from circledesk.domain.markup import line_of

_PLAIN = {
    code: plain
    for code in range(0xC0, 0x250)
    if len(plain := "".join(one for one in normalize("NFD", chr(code)).lower() if not combining(one))) == 1
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for; `alike` takes no notice of accents and capitals."""

    words: str
    alike: bool = True


@dataclass(frozen=True, slots=True)
class Put:
    """At `start` to `end` (characters of the text before) `words` come to stand."""

    start: int
    end: int
    words: str


def found_in(text: str, wanted: Wanted) -> list[tuple[int, int]]:
    """Where the words stand, none within another, and none in where a link leads."""
    if not wanted.words:
        return []
    if wanted.alike:
        line, places = _folded(text)
        words = _folded(wanted.words)[0]
    else:
        line, places, words = text, None, wanted.words
    found, at = [], line.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        found.append((places[at], places[end]) if places else (at, end))
        at = line.find(words, end)
    return [one for one in found if not _within_a_link(text, one)]


def puts_of(text: str, wanted: Wanted, words: str) -> list[Put]:
    """What replaces every place found; a capital at its beginning stays one where capitals are alike."""
    return [
        Put(start, end, _cased(words, text[start:end]) if wanted.alike else words)
        for start, end in found_in(text, wanted)
        if text[start:end] != words
    ]


def with_puts(text: str, puts: Sequence[Put]) -> str:
    """The text after these, which are in order."""
    parts, at = [], 0
    for put in puts:
        parts += [text[at : put.start], put.words]
        at = put.end
    return "".join([*parts, text[at:]])


def put_back(now: str, after: str, before: str) -> str:
    """`now` with what made `after` of `before` taken back, line by line, wherever a line still reads so."""
    if now == after:
        return before
    old, was, lines = after.split("\n"), before.split("\n"), now.split("\n")
    if len(old) != len(was):
        return now
    for block in SequenceMatcher(None, old, lines, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            lines[block.b + step] = was[block.a + step]
    return "\n".join(lines)


def _folded(text: str) -> tuple[str, list[int] | None]:
    """The text without accents and capitals, and, where that moves them, where each sign of it stood."""
    plain = text.lower().translate(_PLAIN)
    if len(plain) == len(text) and plain == normalize("NFC", plain) and not any(map(combining, plain)):
        return plain, None
    signs, places = [], []
    for place, sign in enumerate(text):
        for one in normalize("NFD", sign.lower()):
            if not combining(one):
                signs.append(one)
                places.append(place)
    places.append(len(text))
    return "".join(signs), places


def _within_a_link(text: str, place: tuple[int, int]) -> bool:
    start, end = place
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    line = text[first : last if last >= 0 else len(text)]
    if "](" not in line or "\n" in text[start:end]:
        return False
    return any(
        one.marker and one.target and one.start < end - first and start - first < one.end
        for one in tokens(line, line_of(line).start)
    )


def _cased(words: str, there: str) -> str:
    return words[:1].upper() + words[1:] if there[:1].isupper() and not there.isupper() else words
