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
class Convening:
    """When a session was called, how often that was put right (`sequence`, from 0), and by which channel.

    `said` is a fingerprint of what was sent: where the session says something else, it has to be put right.
    """

    sent_at: datetime
    sequence: int = 0
    channel: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A session. `planned` is what was convened, `held` what happened; `number` counts the body's sessions.

    `joint_body_ids` are the other bodies that sit in it; `series_id` those planned together with it; `recording` tells
    where a recording of a session at a distance is kept; `failure` why a session was not held.
    """

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
    joint_body_ids: tuple[str, ...] = ()
    series_id: str = ""
    convening: Convening | None = None
    recording: str = ""
    failure: str = ""
    next_session: datetime | None = None

    @property
    def body_ids(self) -> tuple[str, ...]:
        """Every body that sits in this session, the one whose acta it is first."""
        return (self.body_id, *self.joint_body_ids)

    def opened(self, moment: datetime) -> Self:
        """The session under way since `moment`; opening it again changes nothing."""
        if self.state in {MeetingState.CANCELLED, MeetingState.NOT_HELD}:
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

    def failed(self, moment: datetime, reason: str) -> Self:
        """The session that was called and not held, given up at `moment`; raises `failure_without_reason`."""
        if self.state is MeetingState.HELD:
            raise DomainError("meeting_already_held", meeting=self.id)
        if not reason.strip():
            raise DomainError("failure_without_reason", field="reason")
        start = self.held.start if self.held else min(self.planned.start, moment)
        held = Span(start=start, end=moment)
        return replace(self, state=MeetingState.NOT_HELD, held=held, failure=reason.strip())

    def convened(self, moment: datetime, channel: str, said: str = "") -> Self:
        """The session called at `moment`; called again with something else `said`, its convening is put right.

        Raises `meeting_begun`, `meeting_cancelled`, `convened_in_past`, and what `require_callable` raises.
        """
        self._require_ahead()
        self.require_callable()
        if self.planned.start <= moment:
            raise DomainError("convened_in_past", start=self.planned.start, now=moment, field="day")
        known, channel = self.convening, channel.strip()
        if known is not None and known.said == said:
            same = replace(known, channel=channel or known.channel)
            return replace(self, state=MeetingState.CONVENED, convening=same)
        sequence = known.sequence + 1 if known else 0
        call = Convening(
            sent_at=moment, sequence=sequence, channel=channel or (known.channel if known else ""), said=said
        )
        return replace(self, state=MeetingState.CONVENED, convening=call)

    def replanned(self, planned: Span) -> Self:
        """The session on another day or at another hour; raises `meeting_begun`, `meeting_ends_before_start`."""
        self._require_ahead()
        require_span(planned)
        return replace(self, planned=planned)

    def called_off(self, moment: datetime, reason: str) -> Self:
        """The session that will not be held, called off at `moment`: whoever was called is told.

        Raises `meeting_begun`, `meeting_cancelled`, `failure_without_reason`.
        """
        self._require_ahead()
        if not reason.strip():
            raise DomainError("failure_without_reason", field="reason")
        known = self.convening
        told = replace(known, sent_at=moment, sequence=known.sequence + 1) if known else None
        return replace(self, state=MeetingState.CANCELLED, convening=told, failure=reason.strip())

    def require_callable(self) -> None:
        """Raise `meeting_ends_before_start`, `meeting_without_place`, `meeting_without_link` ."""
        require_span(self.planned)
        if self.modality is not Modality.VIRTUAL and not self.place.strip():
            raise DomainError("meeting_without_place", field="place")
        if self.modality is not Modality.IN_PERSON and not self.link.strip():
            raise DomainError("meeting_without_link", field="link")

    def _require_ahead(self) -> None:
        if self.state in {MeetingState.CANCELLED, MeetingState.NOT_HELD}:
            raise DomainError("meeting_cancelled", meeting=self.id)
        if self.held is not None:
            raise DomainError("meeting_begun", meeting=self.id)

    @property
    def starts(self) -> datetime:
        """When it began, or should begin."""
        return self.held.start if self.held else self.planned.start


def require_span(planned: Span) -> None:
    """Raise `meeting_ends_before_start` where a session would end before it begins, or as it does."""
    if planned.end is not None and planned.end <= planned.start:
        raise DomainError("meeting_ends_before_start", start=planned.start, end=planned.end, field="ends")
