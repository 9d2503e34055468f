"""Recording decisions with the quorum of their instant, and votes by name and by messages over days."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import AttendanceEvent, present_at
from circledesk.domain.decisions import (
    NAMED,
    Decision,
    DecisionKind,
    Method,
    Option,
    Result,
    Tally,
    Vote,
    check,
    check_votes,
    result_of,
    tally_of,
    vote_id,
)
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.people import Person
from circledesk.domain.quorum import QuorumReading, seated, seated_at_once, weakest
from circledesk.services import evidence, quorum
from circledesk.services.agenda import require_open
from circledesk.services.papers import DecisionLine, VoteLine

if TYPE_CHECKING:
    from circledesk.domain.agenda import AgendaItem
    from circledesk.services.evidence import Attachment
    from circledesk.services.people import Directory
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """Somebody's vote as it was given; `attachment` is the message it came in."""

    person_id: str
    option: Option
    at: datetime | None = None
    note: str = ""
    attachment: Attachment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """What a secretary types of a decision; number, quorum and result are worked out.

    Of methods that keep each vote the `ballots` count; a vote by successive communication stays open until it is
    `closed`, for as long as it takes.
    """

    meeting_id: str
    agenda_item_id: str
    text: str
    at: datetime
    kind: DecisionKind = DecisionKind.DECISION
    method: Method = Method.CONSENSUS
    mover_id: str = ""
    tally: Tally | None = None
    ballots: tuple[Ballot, ...] = ()
    closed: bool = True
    override_reason: str = ""
    conflict_of_interest: str = ""
    recused_ids: tuple[str, ...] = ()
    id: str = ""


def record(work: Work, draft: DecisionDraft) -> Decision:
    """Keep a decision, new or (by `id`) edited; raises what `check` and `check_votes` of the domain raise."""
    require_open(work, draft.meeting_id)
    meeting = work.get(Meeting, draft.meeting_id)
    known = work.find(Decision, draft.id) if draft.id else None
    row = draft.id or new_id()
    votes = _votes(work, row, draft) if draft.method in NAMED else []
    readings, may_vote = _basis(work, meeting, draft, {one.person_id for one in votes})
    _check_votes(work, votes, may_vote, draft.recused_ids)
    open_ = draft.method is Method.SUCCESSIVE and not draft.closed
    tally = tally_of(votes) if draft.method in NAMED else draft.tally
    decision = Decision(
        id=row,
        meeting_id=draft.meeting_id,
        agenda_item_id=draft.agenda_item_id,
        number=known.number if known else next_number(work, draft.meeting_id),
        text=draft.text.strip(),
        decided_at=draft.at,
        kind=draft.kind,
        method=draft.method,
        mover_id=draft.mover_id,
        tally=None if open_ else tally,
        quorum=weakest(readings),
        other_quorums=tuple(one for one in readings if len(readings) > 1),
        override_reason=draft.override_reason.strip(),
        conflict_of_interest=draft.conflict_of_interest.strip(),
        recused_ids=draft.recused_ids,
        window=_window(draft, known, open_=open_),
        result=Result.PENDING if open_ else result_of(draft.method, tally),
    )
    if decision.method is Method.SUCCESSIVE and not open_ and _short_of_quorum(decision):
        decision = replace(decision, result=Result.NO_QUORUM)
    check(decision, len(may_vote))
    work.put(decision)
    _keep_votes(work, decision, votes, draft.ballots)
    return decision


def remove(work: Work, decision_id: str) -> None:
    """Take a decision out of a draft; it stays in the history."""
    decision = work.get(Decision, decision_id)
    require_open(work, decision.meeting_id)
    work.put(replace(decision, deleted=True))


def electorate(work: Work, meeting: Meeting, at: datetime, *, whole: bool = False) -> list[str]:
    """Who may vote at `at`, by person id: of those present who fill a seat, an alternate where the holder is not there.

    `whole` is everybody with a vote that day, there or not: who may answer a vote by successive communication.
    """
    here = present_at(at, work.all(AttendanceEvent, meeting_id=meeting.id))
    found: list[str] = []
    for bench in quorum.benches(work, meeting):
        everybody = [seat.person_id for seat in bench.seats if seat.vote and seat.in_force(bench.day)]
        found += everybody if whole else seated(bench.seats, bench.day, here)
    return list(dict.fromkeys(found))


def require_closed(work: Work, meeting_id: str) -> None:
    """Raise `vote_still_open` while something of a session is still being voted on."""
    for one in work.all(Decision, meeting_id=meeting_id):
        if one.open:
            raise DomainError("vote_still_open", text=one.text)


def next_number(work: Work, meeting_id: str) -> int:
    """One more than the greatest number ever given in the session: a number once printed is never used again."""
    return max((one.number for one in work.all(Decision, meeting_id=meeting_id, deleted=(False, True))), default=0) + 1


def line(work: Work, decision: Decision, acta: str, items: list[AgendaItem], names: Directory) -> DecisionLine:
    """A decision as printed; `acta` is the number or provisional label."""
    numbers = {item.id: place for place, item in enumerate(items, 1)}
    votes = votes_of(work, decision) if decision.method in NAMED else []
    return DecisionLine(
        decision_id=decision.id,
        label=f"D-{acta}-{decision.number}",
        item_number=numbers.get(decision.agenda_item_id, 0),
        text=decision.text,
        mover=names.name(decision.mover_id),
        kind=decision.kind,
        method=decision.method,
        result=decision.result,
        tally=tally_of(votes) if votes else decision.tally,
        quorum=decision.quorum,
        override_reason=decision.override_reason,
        decided_at=decision.decided_at,
        votes=tuple(_vote_line(work, one, names) for one in votes),
        recused=tuple(names.name(one) for one in decision.recused_ids),
        conflict_of_interest=decision.conflict_of_interest,
        window=decision.window,
        meeting_id=decision.meeting_id,
    )


def votes_of(work: Work, decision: Decision) -> list[Vote]:
    """The votes kept of a decision, in the order in which they were given."""
    return sorted(work.all(Vote, decision_id=decision.id), key=lambda one: (one.at, one.id))


def _votes(work: Work, row: str, draft: DecisionDraft) -> list[Vote]:
    """The votes as they stand with this draft; of messages over days those of before count on."""
    given = {
        one.person_id: Vote(
            id=vote_id(row, one.person_id),
            meeting_id=draft.meeting_id,
            decision_id=row,
            person_id=one.person_id,
            option=one.option,
            at=one.at or draft.at,
            note=one.note.strip(),
        )
        for one in draft.ballots
    }
    before = work.all(Vote, decision_id=row) if draft.method is Method.SUCCESSIVE else []
    return [*(one for one in before if one.person_id not in given), *given.values()]


def _basis(
    work: Work, meeting: Meeting, draft: DecisionDraft, answered: Collection[str]
) -> tuple[tuple[QuorumReading, ...], list[str]]:
    """The quorums a decision rests on and who may vote: of those present, or of those who answered over days."""
    if draft.method is not Method.SUCCESSIVE:
        return quorum.each_at(work, meeting, draft.at), electorate(work, meeting, draft.at)
    benches = quorum.benches(work, meeting)
    for bench in benches if len(benches) == 1 else ():
        if not seated_at_once(bench.seats, bench.day, answered):
            raise DomainError("two_votes_for_one_seat")
    readings = tuple(bench.reading(draft.at, answered) for bench in benches)
    return readings, electorate(work, meeting, draft.at, whole=True)


def _check_votes(work: Work, votes: Sequence[Vote], may_vote: Collection[str], recused: Collection[str]) -> None:
    try:
        check_votes(votes, may_vote, recused)
    except DomainError as error:
        person = work.find(Person, str(error.facts["person"]))
        raise DomainError(error.code, person=person.full_name if person else "") from error


def _short_of_quorum(decision: Decision) -> bool:
    """Whether too few answered, and nobody wrote down why it should count all the same."""
    return decision.quorum is not None and not decision.quorum.decisory and not decision.override_reason


def _window(draft: DecisionDraft, known: Decision | None, *, open_: bool) -> Span | None:
    if draft.method is not Method.SUCCESSIVE:
        return None
    start = known.window.start if known and known.window else draft.at
    return Span(start=start, end=None if open_ else max(start, draft.at))


def _keep_votes(work: Work, decision: Decision, votes: Sequence[Vote], ballots: Sequence[Ballot]) -> None:
    kept = {one.id for one in votes}
    for one in votes:
        work.put(one)
    for gone in work.all(Vote, decision_id=decision.id):
        if gone.id not in kept:
            work.put(replace(gone, deleted=True))
    for ballot in ballots:
        if ballot.attachment is not None:
            evidence.attach(work, vote_id(decision.id, ballot.person_id), ballot.attachment)


def _vote_line(work: Work, vote: Vote, names: Directory) -> VoteLine:
    return VoteLine(
        person=names.name(vote.person_id),
        option=vote.option,
        at=vote.at,
        note=vote.note,
        evidence=tuple(one.title for one in work.all(Evidence, refers_to=vote.id)),
    )
