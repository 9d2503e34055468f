"""Paragraphs that two people changed at once, and what somebody who looked at one of them let stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.ids import derived_id
from circledesk.domain.journal import HistoryEntry
from circledesk.domain.records import Record
from circledesk.domain.texts import Anchor


class Choice(StrEnum):
    """What stands after a review: what the merge made, one side's version, or something written anew."""

    MERGED = "merged"
    ONE = "one"
    OTHER = "other"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """One side of a meeting of two edits: a laptop, and the first and last of its operations that met the other's."""

    device: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one laptop made of a paragraph. `clock` is that of its last operation; `mine` tells this laptop's own."""

    hand: Hand
    device_name: str
    clock: int
    text: str
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphConflict:
    """A paragraph that two laptops changed without knowing of each other, which nobody reviewed yet.

    `id` follows from the first operation of each side and what they made of the paragraph, so every laptop with the
    same operations names it alike. `one` is the side of the lesser device id. `anchor` is where the merged text was;
    those that stand in one place of the text today share a `spot`, and are one thing to review.
    """

    id: str
    table: str
    row: str
    column: str
    document: str
    before: str
    one: Side
    other: Side
    merged: str
    anchor: Anchor
    weighty: bool
    spot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphReview(Record):
    """How a paragraph conflict was settled, with everything that was there to choose from, for ever.

    `of` and `text` name the row and its long text; `result` is what was let stand. A later choice is a review of its
    own that `supersedes` this one.
    """

    table: ClassVar[str] = "paragraph_review"
    scope: ClassVar[str] = "meeting_id"
    insert_only: ClassVar[bool] = True

    meeting_id: str
    of: str
    text: str
    conflict: str
    choice: Choice
    on: datetime
    by: str
    anchor: Anchor
    before: str = ""
    one: str = ""
    one_by: str = ""
    other: str = ""
    other_by: str = ""
    merged: str = ""
    result: str = ""
    supersedes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """A field that had several values until `by` settled it, and the value it has `now`.

    Of a removal the edits come first, as False.
    """

    table: str
    row: str
    column: str
    document: str
    values: tuple[HistoryEntry, ...]
    by: HistoryEntry
    now: HistoryEntry


class LateChoice(StrEnum):
    """What is to become of something that arrived after the signature; it never enters what was signed."""

    FOR_CLARIFICATION = "for_clarification"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True, kw_only=True)
class LateNote(Record):
    """Somebody looked at an operation that arrived after the signature. Its id follows from the operation.

    No session's seal freezes it, for it is written afterwards.
    """

    table: ClassVar[str] = "late_note"

    body_id: str
    meeting_id: str
    device: str
    seq: int
    choice: LateChoice


def late_note_id(device: str, seq: int) -> str:
    """The id of the note about an operation: one on every laptop."""
    return derived_id("late", device, str(seq))
