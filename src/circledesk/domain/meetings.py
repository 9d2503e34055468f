"""Sessions of a body (sesiones): what kind, when, where, and how they go on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Self

from circledesk.domain.errors import DomainError
from circledesk.domain.records import Record


class MeetingKind(StrEnum):
    """What a session is for (domain.md 3.4)."""

    CIRCLE_SESSION = "circle_session"
    COMMITTEE_SESSION = "committee_session"
    INSTITUTION_MEETING = "institution_meeting"
    COCREATION = "cocreation"
    SOCIAL_CONTROL = "social_control"
    FORUM = "forum"
    VERIFICATION_TABLE = "verification_table"


class Character(StrEnum):
    """Ordinary or extraordinary (GTC 185)."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"


class Modality(StrEnum):
    """In the room, at a distance, or both (CPACA art. 63)."""

    IN_PERSON = "in_person"
    VIRTUAL = "virtual"
    MIXED = "mixed"


class MeetingState(StrEnum):
    """How far a session has come."""

    PLANNED = "planned"
    CONVENED = "convened"
    IN_SESSION = "in_session"
    HELD = "held"
    NOT_HELD = "not_held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Start and end that only make sense together: one register, so that halves never mix."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A session. `planned` is what was convened, `held` what happened; `number` counts the body's sessions."""

    table: ClassVar[str] = "meeting"
    scope: ClassVar[str] = "id"

    body_id: str
    number: int
    planned: Span
    held: Span | None = None
    kind: MeetingKind = MeetingKind.COMMITTEE_SESSION
    character: Character = Character.ORDINARY
    modality: Modality = Modality.IN_PERSON
    state: MeetingState = MeetingState.PLANNED
    place: str = ""
    localidad: str = ""
    link: str = ""
    objective: str = ""
    commitment_ids: tuple[str, ...] = ()
    next_session: datetime | None = None

    def opened(self, moment: datetime) -> Self:
        """The session under way since `moment`; opening it again changes nothing."""
        if self.state is MeetingState.CANCELLED:
            raise DomainError("meeting_cancelled", meeting=self.id)
        if self.held is not None:
            return self
        return replace(self, state=MeetingState.IN_SESSION, held=Span(start=moment))

    def closed(self, moment: datetime) -> Self:
        """The session ended at `moment`; it must have been opened, and not later than that."""
        if self.held is None:
            raise DomainError("meeting_not_opened", meeting=self.id)
        if moment < self.held.start:
            raise DomainError("meeting_ends_before_start", start=self.held.start, end=moment)
        return replace(self, state=MeetingState.HELD, held=Span(start=self.held.start, end=moment))

    @property
    def starts(self) -> datetime:
        """When it began, or should begin."""
        return self.held.start if self.held else self.planned.start
