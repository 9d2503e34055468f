"""What Committees asks of the desk, in one unit of work each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body
from circledesk.domain.institutions import Institution
from circledesk.services import bodies, meetings, numbering, quorum, seating, templates
from circledesk.services.people import directory

if TYPE_CHECKING:
    from circledesk.services.numbering import LaptopChoice, Series
    from circledesk.services.papers import SessionLine
    from circledesk.services.ports.work import Work
    from circledesk.services.quorum import RuleDraft
    from circledesk.services.seating import SeatLine

NEWEST = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """One body in full: newest sessions (`more` counts the older), who has a seat today, the numbers of its actas."""

    body: Body
    sessions: tuple[SessionLine, ...]
    more: int
    seats: tuple[SeatLine, ...]
    series: Series


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChoices:
    """What the form of a person offers: institutions by name, estamentos by code, holders to stand for."""

    institutions: tuple[str, ...]
    sectors: tuple[str, ...]
    holders: tuple[SeatLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesChoices:
    """What the form of a body's rules offers: estamentos by code and the two groups they roll up to, the laptops that
    may number its actas, and the one that does (empty before the first acta).
    """

    sectors: tuple[str, ...]
    laptops: tuple[LaptopChoice, ...]
    numbers_by: str


def body_view(work: Work, body_id: str, everything: bool) -> BodyView:  # noqa: FBT001 - the desk hands arguments on
    """One body as of today."""
    sessions = sorted(meetings.of_body(work, body_id), key=lambda one: (one.starts, one.id), reverse=True)
    shown = sessions if everything else sessions[:NEWEST]
    return BodyView(
        body=work.get(Body, body_id),
        sessions=tuple(meetings.lines(work, shown, directory(work))),
        more=len(sessions) - len(shown),
        seats=tuple(seating.lines(work, body_id)),
        series=numbering.series(work, body_id),
    )


def rules_choices(work: Work, body_id: str) -> RulesChoices:
    """What the form of a body's rules offers."""
    found = templates.catalogue(work, "estamentos") or []
    return RulesChoices(
        sectors=("gobierno", "no_gobierno", *(str(one["code"]) for one in found)),
        laptops=tuple(numbering.choices(work)),
        numbers_by=numbering.series(work, body_id).device,
    )


def change_rules(work: Work, body_id: str, cadence: tuple[int, bool], draft: RuleDraft | None, numbers_by: str) -> None:
    """Keep how often a body meets and, where they changed, when it has a quorum and which laptop numbers its actas."""
    bodies.set_cadence(work, body_id, *cadence)
    if draft is not None:
        quorum.amend(work, draft)
    if numbers_by:
        numbering.appoint(work, body_id, numbers_by)


def person_choices(work: Work, body_id: str) -> PersonChoices:
    """What the form of a person offers in this body."""
    estamentos = templates.catalogue(work, "estamentos") or []
    return PersonChoices(
        institutions=tuple(sorted(one.short_name or one.name for one in work.all(Institution))),
        sectors=tuple(str(one["code"]) for one in estamentos),
        holders=tuple(one for one in seating.lines(work, body_id) if not one.seat.alternate_of),
    )
