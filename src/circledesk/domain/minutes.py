"""The acta of a session: its life from draft to signed, its number, its documents and its seal."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Self

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record

ACTA = "acta"
"""The kind of paper that an acta is."""


class MinutesState(StrEnum):
    """Life of an acta (domain.md 2.3)."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    AWAITING_SIGNATURES = "awaiting_signatures"
    SIGNED = "signed"
    PUBLISHED = "published"
    ANNULLED = "annulled"


OPEN_TO_EDITS = frozenset({MinutesState.DRAFT, MinutesState.IN_REVIEW})


ISSUABLE = frozenset({MinutesState.DRAFT, MinutesState.IN_REVIEW, MinutesState.APPROVED})
"""A secretary in a hurry may issue a draft: review and approval are steps, never a punishment."""


class ApprovalWay(StrEnum):
    """How a draft came to be approved before its number."""

    BY_CHAIR = "by_chair"
    BY_REVIEWERS = "by_reviewers"
    BY_SILENCE = "by_silence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A round of review: when the draft went out and until when observations are awaited; one register."""

    round: int
    sent_at: datetime
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftApproval:
    """When and how the draft was approved, and who noted it; one register."""

    at: datetime
    way: ApprovalWay
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """Consecutive of the body within a year; year and number only make sense together."""

    year: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes(Record):
    """The acta of one session. The number is given once, at issue; only one given twice is ever taken back."""

    table: ClassVar[str] = "minutes"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    state: MinutesState = MinutesState.DRAFT
    number: Number | None = None
    issued_at: datetime | None = None
    drafted_by: str = ""
    review: Review | None = None
    draft_approval: DraftApproval | None = None

    def require_open(self) -> None:
        """Raise `minutes_frozen` unless the acta still takes edits."""
        if self.state not in OPEN_TO_EDITS:
            raise DomainError("minutes_frozen", meeting=self.meeting_id, state=self.state)

    def require_issuable(self) -> None:
        """Raise `minutes_frozen` where the acta is signed, or up for signature already."""
        if self.state not in ISSUABLE:
            raise DomainError("minutes_frozen", meeting=self.meeting_id, state=self.state)

    def sent_for_review(self, moment: datetime, due_on: date | None) -> Self:
        """The draft out for review, again if it was; raises `minutes_frozen`, `review_due_before_sending`."""
        self.require_open()
        if due_on is not None and due_on < bogota(moment).date():
            raise DomainError("review_due_before_sending", due=due_on)
        review = Review(round=self.review.round + 1 if self.review else 1, sent_at=moment, due_on=due_on)
        return replace(self, state=MinutesState.IN_REVIEW, review=review)

    def approved(self, approval: DraftApproval) -> Self:
        """The draft approved: it takes no more edits; raises `minutes_frozen`."""
        self.require_open()
        return replace(self, state=MinutesState.APPROVED, draft_approval=approval)

    def back_to_draft(self) -> Self:
        """The acta open to edits again, keeping its number where it has one; raises `minutes_not_reopenable`."""
        if self.state not in {MinutesState.IN_REVIEW, MinutesState.APPROVED, MinutesState.AWAITING_SIGNATURES}:
            raise DomainError("minutes_not_reopenable", state=self.state)
        return replace(self, state=MinutesState.DRAFT, draft_approval=None)

    def issued(self, number: Number, moment: datetime) -> Self:
        """The acta with its number, waiting for signatures; issuing twice is refused."""
        if self.number is not None:
            raise DomainError("minutes_already_issued", number=self.number.number)
        self.require_issuable()
        return replace(self, state=MinutesState.AWAITING_SIGNATURES, number=number, issued_at=moment)

    def without_number(self) -> Self:
        """The acta a draft again and without its number, which was given to another acta as well."""
        return replace(self, state=MinutesState.DRAFT, number=None, issued_at=None, draft_approval=None)

    @property
    def label(self) -> str:
        """How the acta is called."""
        return label_of(self.meeting_id, self.number.number if self.number else None)


def label_of(meeting_id: str, number: int | None) -> str:
    """`004` once issued; before that a provisional label that looks like none (BORRADOR-7F3K)."""
    if number is not None:
        return f"{number:03d}"
    return f"BORRADOR-{hashlib.sha256(meeting_id.encode()).hexdigest()[:4].upper()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Record):
    """A written document (acta or report): hashes of its data and of its bytes, and who signed so far.

    `of` is the session or the period it speaks of; `file` the sha256 of the newest bytes on the blob shelf.
    """

    table: ClassVar[str] = "paper"
    scope: ClassVar[str] = "meeting_id"

    kind: str
    of: str
    data_hash: str
    file: str
    meeting_id: str = ""
    signed_by: tuple[str, ...] = ()
    written_at: datetime | None = None


def minutes_id(meeting_id: str) -> str:
    """The id of a session's acta: one on every laptop."""
    return derived_id("minutes", meeting_id)


def paper_id(kind: str, of: str) -> str:
    """The id of a written document; it is the `doc-id` of its QR code."""
    return derived_id("paper", kind, of)
