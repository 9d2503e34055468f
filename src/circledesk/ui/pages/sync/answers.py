"""What a person answers on a card, and what is done with it, be it the first time or long after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from circledesk.services import settled, settling
from circledesk.services.reviews import ReviewKind

if TYPE_CHECKING:
    from circledesk.domain.history import LateChoice
    from circledesk.domain.journal import Plain
    from circledesk.services.ports.work import Work
    from circledesk.services.reviews import ReviewLine
    from circledesk.services.settled import SettledLine


class Deed(Enum):
    """Let one of the values stand, the merged paragraph, or another one; note what came late."""

    USE = "use"
    MERGED = "merged"
    WRITE = "write"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A choice: which value (`place`), or what was written; `said` is how it reads, for the sentence that confirms."""

    deed: Deed
    said: str = ""
    place: int = 0
    value: Plain = ""
    choice: LateChoice | None = None


def settle(work: Work, line: ReviewLine, answer: Answer) -> None:
    """Settle something that was to be reviewed. Raises `review_changed`, `minutes_frozen` and their like."""
    match answer.deed:
        case Deed.USE:
            settling.use(work, line, answer.place)
        case Deed.MERGED:
            settling.keep_merged(work, line)
        case Deed.WRITE if line.kind is ReviewKind.PARAGRAPH:
            settling.rewrite(work, line, str(answer.value))
        case Deed.WRITE:
            settling.write(work, line, answer.value)
        case Deed.NOTE if answer.choice is not None:
            settling.note_late(work, line, answer.choice)


def settle_again(work: Work, one: SettledLine, answer: Answer) -> None:
    """Settle otherwise what was settled before."""
    match answer.deed:
        case Deed.USE:
            settled.use_again(work, one, answer.place)
        case Deed.MERGED:
            settled.merge_again(work, one)
        case Deed.WRITE:
            settled.rewrite_again(work, one, answer.value)
        case Deed.NOTE if answer.choice is not None:
            settled.note_again(work, one, answer.choice)
