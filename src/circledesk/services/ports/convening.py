"""What a convening says, and the blank attendance sheet with it: plain frozen lines for the .ics and the papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from circledesk.domain.agenda import Expected
from circledesk.domain.attendance import Capacity
from circledesk.domain.meetings import Character, Modality


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvenedItem:
    """An item of the agenda as it is sent out, with the names of its files."""

    number: int
    title: str
    expected: Expected
    presenter: str = ""
    minutes: int = 0
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConvenedPerson:
    """Somebody who is called; `sends` and `stands_for` are person ids of a delegation. The e-mail is never printed."""

    person_id: str
    name: str
    position: str = ""
    institution: str = ""
    capacity: Capacity = Capacity.MEMBER
    office: str = ""
    vote: bool = False
    email: str = ""
    excused: bool = False
    sends: str = ""
    stands_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConveningPaper:
    """Everything the convening of one session says; `sequence` is -1 while nobody was called.

    `organizer_id` is who sends it; `called_off` tells that the session will not be held, and `reason` why.
    """

    document_id: str
    meeting_id: str
    circle: str
    city: str
    body: str
    joint: tuple[str, ...]
    number: int
    character: Character
    modality: Modality
    starts: datetime
    ends: datetime | None
    place: str
    localidad: str
    link: str
    objective: str
    items: tuple[ConvenedItem, ...]
    people: tuple[ConvenedPerson, ...]
    organizer_id: str
    sequence: int
    sent_at: datetime
    channel: str = ""
    called_off: bool = False
    reason: str = ""
    language: str = "es"

    @property
    def convened(self) -> bool:
        """Whether somebody was called."""
        return self.sequence >= 0

    @property
    def rectified(self) -> bool:
        """Whether it puts an earlier convening right."""
        return self.sequence > 0 and not self.called_off

    @property
    def organizer(self) -> ConvenedPerson | None:
        """Who sends it."""
        return next((one for one in self.people if one.person_id == self.organizer_id), None)
