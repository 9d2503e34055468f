"""The quorum of a session at any instant, how it went, and the rule of a body, which is never changed but followed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import AttendanceEvent, present_at
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting
from circledesk.domain.quorum import (
    Bench,
    QuorumReading,
    QuorumRule,
    Threshold,
    ThresholdKind,
    course,
    rule_in_force,
    weakest,
)
from circledesk.services.people import seats_on

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

_WHOLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDraft:
    """A body's rule as typed; it holds from `since` on, and what was before it stays as it was."""

    body_id: str
    deliberatory: Threshold
    decisory: Threshold
    since: datetime
    confirmed: bool = False


def benches(work: Work, meeting: Meeting) -> tuple[Bench, ...]:
    """The bodies that sit in a session and have a rule; a session may be older than every rule."""
    day = bogota(meeting.starts).date()
    found = []
    for body_id in meeting.body_ids:
        rule = rule_of(work, body_id, meeting.starts)
        if rule is not None:
            found.append(Bench(body_id=body_id, rule=rule, seats=tuple(seats_on(work, body_id, day)), day=day))
    return tuple(found)


def rule_of(work: Work, body_id: str, moment: datetime) -> QuorumRule | None:
    """A body's rule in force at `moment`, or None."""
    begun = [rule for rule in work.all(QuorumRule, body_id=body_id) if rule.since <= moment]
    return rule_in_force(begun, moment) if begun else None


def at(work: Work, meeting: Meeting, moment: datetime) -> QuorumReading | None:
    """The quorum of a session at `moment`, or None where no body of it has a rule."""
    return weakest(each_at(work, meeting, moment))


def each_at(work: Work, meeting: Meeting, moment: datetime) -> tuple[QuorumReading, ...]:
    """The quorum of every body that sits in a session at `moment`."""
    present = present_at(moment, work.all(AttendanceEvent, meeting_id=meeting.id))
    return tuple(bench.reading(moment, present) for bench in benches(work, meeting))


def went(work: Work, meeting: Meeting) -> tuple[QuorumReading, ...]:
    """How the quorum of a session went: a reading at its start and at each instant at which it changed."""
    events = work.all(AttendanceEvent, meeting_id=meeting.id)
    start = meeting.held.start if meeting.held else None
    return course(benches(work, meeting), events, start, meeting.held.end if meeting.held else None)


def best(work: Work, meeting: Meeting) -> QuorumReading | None:
    """The reading with most seats filled during a session: what its acta and its line in a list state."""
    readings = went(work, meeting)
    if not readings:
        return at(work, meeting, meeting.starts)
    return max(readings, key=lambda one: (one.decisory, one.present, -one.at.timestamp()))


def amend(work: Work, draft: RuleDraft) -> QuorumRule:
    """Give a body another rule from `since` on; a rule that began on the same instant is put right instead.

    Raises `quorum_percentage_wrong`, `quorum_number_wrong`, `quorum_floor_wrong`, `rule_decides_too_easily`.
    """
    for name, threshold in (("deliberatory", draft.deliberatory), ("decisory", draft.decisory)):
        _check(threshold, name)
    rules = work.all(QuorumRule, body_id=draft.body_id)
    same = next((one for one in rules if one.since == draft.since), None)
    rule = QuorumRule(
        id=same.id if same else new_id(),
        body_id=draft.body_id,
        version=same.version if same else 1 + max((one.version for one in rules), default=0),
        since=draft.since,
        deliberatory=draft.deliberatory,
        decisory=draft.decisory,
        confirmed=draft.confirmed,
    )
    work.put(rule)
    return rule


def _check(threshold: Threshold, field: str) -> None:
    if threshold.kind is ThresholdKind.PERCENTAGE and not 1 <= threshold.number <= _WHOLE:
        raise DomainError("quorum_percentage_wrong", percent=threshold.number, field=f"{field}_number")
    if threshold.kind is ThresholdKind.FIXED and threshold.number < 1:
        raise DomainError("quorum_number_wrong", field=f"{field}_number")
    if any(floor.count < 1 or not floor.sector for floor in threshold.floors):
        raise DomainError("quorum_floor_wrong", field=f"{field}_floor")
