"""The Circle and its committees: their line in a list, founding one, and giving people seats and offices in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.people import Seat
from circledesk.domain.plans import Plan
from circledesk.domain.quorum import QuorumRule, rule_in_force

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})
_ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLine:
    """A body in a list; `members` counts the holders' seats of today, `voting` those of them with a vote."""

    body: Body
    members: int
    voting: int
    last: datetime | None
    next: datetime | None
    rule: QuorumRule | None


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
    today = bogota(work.now).date()
    found = []
    for body in work.all(Body):
        own = [one for one in sessions if one.body_id == body.id]
        held = [one.starts for one in own if one.state is MeetingState.HELD]
        ahead = [one.starts for one in own if one.state in _AHEAD]
        holders = [one for one in seats if one.body_id == body.id and one.in_force(today) and not one.alternate_of]
        found.append(
            BodyLine(
                body=body,
                members=len(holders),
                voting=sum(one.vote for one in holders),
                last=max(held, default=None),
                next=min(ahead, default=None),
                rule=_rule([one for one in rules if one.body_id == body.id], work.now),
            )
        )
    return sorted(found, key=lambda line: (line.body.kind is not BodyKind.CIRCLE, line.body.name))


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
