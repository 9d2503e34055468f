"""A long text over time: its versions, which of their paragraphs read otherwise now, and bringing one back."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True, kw_only=True)
class TextVersion:
    """How a text read after a burst of writing; `clock` is the journal's, `device` the name of the laptop."""

    clock: int
    device: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """A paragraph of a version that reads otherwise now; `now` is what stands in its place, '' for nothing.

    `start` and `end` (characters of the text now) are where it belongs, `words` what is to stand there.
    """

    paragraph: str
    now: str
    start: int
    end: int
    words: str


def formers(now: str, then: str) -> list[Former]:
    """The paragraphs of a version that are not in the text now as they were, in order."""
    here, there = now.split("\n"), then.split("\n")
    starts = [0]
    for line in here:
        starts.append(starts[-1] + len(line) + 1)
    found = []
    for tag, low, high, first, last in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
        if tag in {"equal", "delete"}:
            continue
        for step, paragraph in enumerate(there[first:last]):
            if paragraph.strip():
                found.append(_former(paragraph, here, starts, (low + step, high)))
    return found


def _former(paragraph: str, here: list[str], starts: list[int], place: tuple[int, int]) -> Former:
    at, high = place
    if at < high:
        start = starts[at]
        return Former(paragraph=paragraph, now=here[at], start=start, end=start + len(here[at]), words=paragraph)
    at = min(at, high)
    if at < len(here):
        return Former(paragraph=paragraph, now="", start=starts[at], end=starts[at], words=f"{paragraph}\n")
    end = starts[-1] - 1
    return Former(paragraph=paragraph, now="", start=end, end=end, words=f"\n{paragraph}" if end else paragraph)
