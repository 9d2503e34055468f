"""Comments on a draft acta: what reviewers sent back, kept beside the paragraph they speak of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record


class CommentState(StrEnum):
    """What became of a comment."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """How a comment was answered, and why; one register."""

    state: CommentState
    on: datetime
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Record):
    """A reviewer's comment on paragraph `label` (`4.2`: item, paragraph) of the draft sent out.

    `quoted` is the paragraph as it was sent, so that the comment finds it again after edits; without an item it is
    about the whole. `proposal` is the wording the reviewer would like.
    """

    table: ClassVar[str] = "review_comment"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    label: str = ""
    agenda_item_id: str = ""
    quoted: str = ""
    author: str = ""
    text: str
    proposal: str = ""
    received_at: datetime
    answer: Answer | None = None

    @property
    def state(self) -> CommentState:
        """Open until somebody answered."""
        return self.answer.state if self.answer else CommentState.OPEN

    def answered(self, answer: Answer) -> Self:
        """The comment with its answer; rejecting needs a reason (`rejection_without_reason`)."""
        if answer.state is CommentState.REJECTED and not answer.note.strip():
            raise DomainError("rejection_without_reason")
        return replace(self, answer=None if answer.state is CommentState.OPEN else answer)


def comment_id(meeting_id: str, label: str, author: str, text: str, proposal: str) -> str:
    """The id of a comment: reading the same form twice, or on two laptops, makes it once."""
    return derived_id("comment", meeting_id, label, author, text, proposal)
