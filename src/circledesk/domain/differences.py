"""Which words of one text another does not have, and which of these are numbers, dates or names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from circledesk.domain.facts import facts_in

_TOKEN = re.compile(r"\d[\d.,:/%-]*\d|\w+|[^\w\s]")
_MOST = 4000
"""Words beyond which nothing is compared: a paragraph is never as long, and the effort grows with the square."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text (characters) that differs; `fact` says that a number, a date or a name is in it."""

    start: int
    end: int
    fact: bool = False


def marks(text: str, others: tuple[str, ...]) -> list[Mark]:
    """What of `text` is not in every one of the `others`, in order; neighbours are one stretch."""
    tokens = [(match.start(), match.end()) for match in _TOKEN.finditer(text)]
    words = [text[start:end] for start, end in tokens]
    differs = [False] * len(words)
    for other in others:
        theirs = _TOKEN.findall(other)
        if len(words) + len(theirs) > _MOST:
            return []
        for deed, first, last, _, _ in SequenceMatcher(None, words, theirs, autojunk=False).get_opcodes():
            if deed in {"replace", "delete"}:
                differs[first:last] = [True] * (last - first)
    facts = [start for start, _ in facts_in(text)]
    return _joined(text, [token for token, is_other in zip(tokens, differs, strict=True) if is_other], facts)


def _joined(text: str, tokens: list[tuple[int, int]], facts: list[int]) -> list[Mark]:
    found: list[Mark] = []
    for start, end in tokens:
        fact = any(start <= one < end for one in facts)
        if found and not text[found[-1].end : start].strip(" ") and "\n" not in text[found[-1].end : start]:
            before = found.pop()
            found.append(Mark(before.start, end, before.fact or fact))
        else:
            found.append(Mark(start, end, fact))
    return found
