"""What Committees asks of the desk, in one unit of work each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting
from circledesk.services import bodies, meetings, templates
from circledesk.services.people import directory

if TYPE_CHECKING:
    from circledesk.services.bodies import SeatLine
    from circledesk.services.papers import SessionLine
    from circledesk.services.ports.work import Work

NEWEST = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """One body in full: its newest sessions (`more` counts the older ones) and who has a seat today."""

    body: Body
    sessions: tuple[SessionLine, ...]
    more: int
    seats: tuple[SeatLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChoices:
    """What the form of a person offers: institutions by name, estamentos by code, holders to stand for."""

    institutions: tuple[str, ...]
    sectors: tuple[str, ...]
    holders: tuple[SeatLine, ...]


def body_view(work: Work, body_id: str, everything: bool) -> BodyView:  # noqa: FBT001 - the desk hands arguments on
    """One body as of today."""
    sessions = sorted(work.all(Meeting, body_id=body_id), key=lambda one: (one.starts, one.id), reverse=True)
    shown = sessions if everything else sessions[:NEWEST]
    return BodyView(
        body=work.get(Body, body_id),
        sessions=tuple(meetings.lines(work, shown, directory(work))),
        more=len(sessions) - len(shown),
        seats=tuple(bodies.seat_lines(work, body_id)),
    )


def person_choices(work: Work, body_id: str) -> PersonChoices:
    """What the form of a person offers in this body."""
    estamentos = templates.catalogue(work, "estamentos") or []
    return PersonChoices(
        institutions=tuple(sorted(one.short_name or one.name for one in work.all(Institution))),
        sectors=tuple(str(one["code"]) for one in estamentos),
        holders=tuple(one for one in bodies.seat_lines(work, body_id) if not one.seat.alternate_of),
    )
