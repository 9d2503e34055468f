"""Approving the acta of an earlier session: an act of the session in which it is read, linked both ways."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record


class Outcome(StrEnum):
    """What a session did with an earlier acta (IDPAC-GD-FT-19; Robert's Rules of Order, 60)."""

    APPROVED = "approved"
    WITH_CORRECTIONS = "with_corrections"
    READING_DISPENSED = "reading_dispensed"
    DEFERRED = "deferred"


STANDS = frozenset({Outcome.APPROVED, Outcome.WITH_CORRECTIONS, Outcome.READING_DISPENSED})
"""Outcomes after which the earlier acta is approved; a deferred one waits for the next session."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Record):
    """What the session `meeting_id` did with the acta of `of_meeting_id`; frozen with the approving session's acta."""

    table: ClassVar[str] = "approval"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    of_meeting_id: str
    outcome: Outcome
    corrections: str = ""
    at: datetime


def approval_id(meeting_id: str, of_meeting_id: str) -> str:
    """The id of an approval: one on every laptop."""
    return derived_id("approval", meeting_id, of_meeting_id)


def check(approval: Approval) -> None:
    """Raise `corrections_missing` where corrections are said to be made and none is told."""
    if approval.outcome is Outcome.WITH_CORRECTIONS and not approval.corrections.strip():
        raise DomainError("corrections_missing")
