"""The Circle and its committees: their line in a list, founding one, and giving people seats and offices in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body, BodyKind, Rhythm, rhythm
from circledesk.domain.clock import add_business_days, bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.people import Seat
from circledesk.domain.plans import Plan
from circledesk.domain.quorum import QuorumRule, rule_in_force
from circledesk.services import settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circledesk.services.ports.work import Reader, Work

_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLine:
    """A body in a list; `members` counts the holders' seats of today, `voting` those of them with a vote.

    `proposed` is a day for its next session; `rhythm` is missing where it never met.
    """

    body: Body
    members: int
    voting: int
    last: datetime | None
    next: datetime | None
    rule: QuorumRule | None
    proposed: date
    rhythm: Rhythm | None = None

    @property
    def days_late(self) -> int:
        """How many days ago it should have met again."""
        return self.rhythm.days_late if self.rhythm else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LateBody:
    """A body that should have met again: `next_id` is its session ahead, if one is planned."""

    body: Body
    last: datetime
    rhythm: Rhythm
    next: datetime | None = None
    next_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDraft:
    """What is needed to found a body."""

    name: str
    kind: BodyKind = BodyKind.COMMITTEE
    cadence_months: int = 2
    place: str = ""


def lines(work: Work) -> list[BodyLine]:
    """Every body, the Circle first."""
    sessions = work.all(Meeting)
    rules = work.all(QuorumRule)
    seats = work.all(Seat)
    today, notice = bogota(work.now).date(), settings.number(work, settings.CALL_DAYS)
    found = []
    for body in work.all(Body):
        held, ahead = _held(body, sessions), _ahead(body, sessions)
        holders = [one for one in seats if one.body_id == body.id and one.in_force(today) and not one.alternate_of]
        pace = _rhythm(body, held, today, notice)
        found.append(
            BodyLine(
                body=body,
                members=len(holders),
                voting=sum(one.vote for one in holders),
                last=held.starts if held else None,
                next=ahead.starts if ahead else None,
                rule=_rule([one for one in rules if one.body_id == body.id], work.now),
                proposed=pace.proposed if pace else add_business_days(today, notice),
                rhythm=pace,
            )
        )
    return sorted(found, key=lambda line: (line.body.kind is not BodyKind.CIRCLE, line.body.name))


def late(work: Reader) -> list[LateBody]:
    """The bodies that should have met again by now, the latest first."""
    sessions = work.all(Meeting)
    today, notice = bogota(work.now).date(), settings.number(work, settings.CALL_DAYS)
    found = []
    for body in work.all(Body):
        held, ahead = _held(body, sessions), _ahead(body, sessions)
        pace = _rhythm(body, held, today, notice)
        if held is not None and pace is not None and pace.days_late:
            planned = (ahead.starts, ahead.id) if ahead else (None, "")
            found.append(LateBody(body=body, last=held.starts, rhythm=pace, next=planned[0], next_id=planned[1]))
    return sorted(found, key=lambda one: (-one.rhythm.days_late, one.body.name))


def found(work: Work, draft: BodyDraft) -> Body:
    """Found a body with the first quorum rule (half plus one, to confirm); raises `body_without_name`."""
    if not draft.name.strip():
        raise DomainError("body_without_name", field="name")
    plans = work.all(Plan)
    body = Body(
        id=new_id(),
        name=draft.name.strip(),
        kind=draft.kind,
        plan_id=plans[0].id if plans else "",
        cadence_months=draft.cadence_months,
        place=draft.place.strip(),
    )
    work.put(body)
    work.put(QuorumRule(id=new_id(), body_id=body.id, version=1, since=_ALWAYS))
    return body


def set_cadence(work: Work, body_id: str, months: int, confirmed: bool) -> None:  # noqa: FBT001 - a value, not a switch
    """How often a body meets, and whether somebody answered for it."""
    work.put(replace(work.get(Body, body_id), cadence_months=months, cadence_confirmed=confirmed))


def _rule(rules: list[QuorumRule], now: datetime) -> QuorumRule | None:
    try:
        return rule_in_force(rules, now)
    except DomainError:
        return None


def _held(body: Body, sessions: Iterable[Meeting]) -> Meeting | None:
    """The last session the body held, alone or jointly with another."""
    own = [one for one in sessions if one.state is MeetingState.HELD and body.id in one.body_ids]
    return max(own, key=lambda one: (one.starts, one.id), default=None)


def _ahead(body: Body, sessions: Iterable[Meeting]) -> Meeting | None:
    """The first session the body has ahead of it."""
    own = [one for one in sessions if one.state in _AHEAD and body.id in one.body_ids]
    return min(own, key=lambda one: (one.starts, one.id), default=None)


def _rhythm(body: Body, held: Meeting | None, today: date, notice: int) -> Rhythm | None:
    return rhythm(bogota(held.starts).date(), body.cadence_months, today, notice) if held else None
