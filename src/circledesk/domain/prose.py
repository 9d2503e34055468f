"""How the paragraphs of an acta should read: past tense from the first word, full names, whole sentences.

Source: the writing rules of NTC 3394 and GTC 185 as domain sources quote them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_MARKS = re.compile(r"^(?:#{1,6}\s+|[-•*]\s+|\d+[.)]\s+|>\s+)")
_WORD = re.compile(r"\w+")
_GERUND = re.compile(r"(?:ando|iendo|yendo|ándo\w{2,5}|iéndo\w{2,5}|yéndo\w{2,5})$")
_LOOK_ALIKE = """
cuando siendo fernando hernando orlando rolando armando bando mando comando contrabando blando nando estupendo
"""
_NO_GERUND = frozenset(_LOOK_ALIKE.split())
"""Words that only look like gerunds; «Siendo las 9:04…» is the genre's own opening."""
_SIGN = re.compile(r"\bacta\s+(?:n[.º°]?[oº°]?\.?\s*|#\s*|núm\.?\s*|número\s+)(\d+)", re.IGNORECASE)
_RESOLVES = re.compile(
    r"\b(?:se\s+)?(?:aprueba|aprobó|aprobaron|decide|decidió|decidieron|acuerda|acordó|acordaron|adopta|adoptó)\b"
    r"(?:(?!\bacta\b|\borden\b).){0,80}?\b(?:unanimidad|consenso|mayoría|votos?)\b",
    re.IGNORECASE,
)
_ENDS = frozenset(".!?:;…)»”\"'")
_LEAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of a text with its place (characters); `words` are without the marks of a heading or a list."""

    start: int
    end: int
    words: str
    plain: bool

    @property
    def subject(self) -> str:
        """A digest of its words: a dismissal holds while the paragraph reads the same, wherever it stands."""
        return hashlib.sha256(self.words.encode()).hexdigest()[:16]


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a text that say something."""
    start = 0
    for line in text.split("\n"):
        shown = line.strip()
        if shown and not shown.startswith("|"):
            words = _MARKS.sub("", shown)
            place = start + line.index(shown)
            yield Paragraph(place, place + len(shown), words, words == shown)
        start += len(line) + 1


def begins_with_gerund(words: str) -> str:
    """The gerund a paragraph begins with (GTC 185 wants none), or an empty text."""
    first = _WORD.search(words)
    if first is None:
        return ""
    word = first.group()
    return word if _GERUND.search(word.lower()) and word.lower() not in _NO_GERUND else ""


def acta_with_sign(words: str) -> str:
    """A reference like «Acta No. 4», which NTC 3394 writes without a sign, or an empty text."""
    found = _SIGN.search(words)
    return found.group() if found else ""


def tells_a_decision(words: str) -> bool:
    """Whether a paragraph says that something was voted or agreed."""
    return _RESOLVES.search(words) is not None


def breaks_off(paragraph: Paragraph) -> bool:
    """Whether a running paragraph of some length ends without a full stop."""
    return (
        paragraph.plain
        and len(_WORD.findall(paragraph.words)) > _LEAST_WORDS
        and paragraph.words.rstrip("*_ ")[-1:] not in _ENDS
    )


def half_named(words: str, people: Iterable[tuple[str, str]]) -> str:
    """A person of `people` (given names, surnames) cited without a surname, or an empty text."""
    for given, surnames in people:
        first, rest = given.split(" ")[0], surnames.split(" ")[0]
        if len(first) <= 2 or not rest or first not in words:  # noqa: PLR2004 - initials tell nobody apart
            continue
        for match in re.finditer(rf"\b{re.escape(first)}\b", words):
            following = words[match.end() : match.end() + len(given) + len(surnames) + 2]
            if rest not in following and not _other_name(following):
                return first
    return ""


def _other_name(following: str) -> bool:
    """Whether another name follows, so that somebody or something else is meant (Santa Marta, María Cano)."""
    return bool(re.match(r"\s+(?:de(?:l| la)?\s+)?[A-ZÁÉÍÓÚÑ]", following))
