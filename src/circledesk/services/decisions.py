"""Recording decisions with the quorum of their instant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.decisions import Decision, DecisionKind, Method, Tally, check, result_of
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting
from circledesk.services import quorum
from circledesk.services.agenda import require_open
from circledesk.services.papers import DecisionLine

if TYPE_CHECKING:
    from circledesk.domain.agenda import AgendaItem
    from circledesk.services.people import Directory
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """What a secretary types of a decision; number, quorum and result are worked out."""

    meeting_id: str
    agenda_item_id: str
    text: str
    at: datetime
    kind: DecisionKind = DecisionKind.DECISION
    method: Method = Method.CONSENSUS
    mover_id: str = ""
    tally: Tally | None = None
    override_reason: str = ""
    conflict_of_interest: str = ""
    id: str = ""


def record(work: Work, draft: DecisionDraft) -> Decision:
    """Keep a decision, new or (by `id`) edited; raises what `domain.decisions.check` raises."""
    require_open(work, draft.meeting_id)
    meeting = work.get(Meeting, draft.meeting_id)
    known = work.find(Decision, draft.id) if draft.id else None
    decision = Decision(
        id=draft.id or new_id(),
        meeting_id=draft.meeting_id,
        agenda_item_id=draft.agenda_item_id,
        number=known.number if known else next_number(work, draft.meeting_id),
        text=draft.text.strip(),
        decided_at=draft.at,
        kind=draft.kind,
        method=draft.method,
        mover_id=draft.mover_id,
        tally=draft.tally,
        quorum=quorum.at(work, meeting, draft.at),
        override_reason=draft.override_reason.strip(),
        conflict_of_interest=draft.conflict_of_interest.strip(),
        result=result_of(draft.method, draft.tally),
    )
    check(decision)
    work.put(decision)
    return decision


def remove(work: Work, decision_id: str) -> None:
    """Take a decision out of a draft; it stays in the history."""
    decision = work.get(Decision, decision_id)
    require_open(work, decision.meeting_id)
    work.put(replace(decision, deleted=True))


def next_number(work: Work, meeting_id: str) -> int:
    """One more than the greatest number in the session, so that none is used twice."""
    return max((one.number for one in work.all(Decision, meeting_id=meeting_id)), default=0) + 1


def line(decision: Decision, acta: str, items: list[AgendaItem], names: Directory) -> DecisionLine:
    """A decision as printed; `acta` is the number or provisional label."""
    numbers = {item.id: place for place, item in enumerate(items, 1)}
    return DecisionLine(
        decision_id=decision.id,
        label=f"D-{acta}-{decision.number}",
        item_number=numbers.get(decision.agenda_item_id, 0),
        text=decision.text,
        mover=names.name(decision.mover_id),
        kind=decision.kind,
        method=decision.method,
        result=decision.result,
        tally=decision.tally,
        quorum=decision.quorum,
        override_reason=decision.override_reason,
        decided_at=decision.decided_at,
        meeting_id=decision.meeting_id,
    )
