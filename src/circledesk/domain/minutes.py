"""The acta of a session: its life from draft to signed, its number, its documents and its seal."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record


class MinutesState(StrEnum):
    """Life of an acta (domain.md 2.3)."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    AWAITING_SIGNATURES = "awaiting_signatures"
    SIGNED = "signed"
    ANNULLED = "annulled"


OPEN_TO_EDITS = frozenset({MinutesState.DRAFT, MinutesState.IN_REVIEW})


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """Consecutive of the body within a year; year and number only make sense together."""

    year: int
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes(Record):
    """The acta of one session. The number is given once, at issue, and never changes."""

    table: ClassVar[str] = "minutes"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    state: MinutesState = MinutesState.DRAFT
    number: Number | None = None
    issued_at: datetime | None = None
    drafted_by: str = ""

    def require_open(self) -> None:
        """Raise `minutes_frozen` unless the acta still takes edits."""
        if self.state not in OPEN_TO_EDITS:
            raise DomainError("minutes_frozen", meeting=self.meeting_id, state=self.state)

    def issued(self, number: Number, moment: datetime) -> Self:
        """The acta with its number, waiting for signatures; issuing twice is refused."""
        if self.number is not None:
            raise DomainError("minutes_already_issued", number=self.number.number)
        return replace(self, state=MinutesState.AWAITING_SIGNATURES, number=number, issued_at=moment)

    @property
    def label(self) -> str:
        """`004` once issued; before that a provisional label that looks like none (BORRADOR-7F3K)."""
        if self.number is not None:
            return f"{self.number.number:03d}"
        digest = hashlib.sha256(self.meeting_id.encode()).hexdigest()
        return f"BORRADOR-{digest[:4].upper()}"


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
