"""Decisions: mover, method, votes checked against those who may vote, quorum of the instant, result."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Span
from circledesk.domain.quorum import QuorumReading
from circledesk.domain.records import Record


class DecisionKind(StrEnum):
    """What is decided."""

    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    REQUEST = "request"
    ELECTION = "election"


class Method(StrEnum):
    """How it is decided."""

    CONSENSUS = "consensus"
    UNANIMITY = "unanimity"
    SHOW_OF_HANDS = "show_of_hands"
    BY_NAME = "by_name"
    SECRET = "secret"
    SUCCESSIVE = "successive"


class Result(StrEnum):
    """How it ended."""

    ADOPTED = "adopted"
    REJECTED = "rejected"
    NO_QUORUM = "no_quorum"
    PENDING = "pending"


class Option(StrEnum):
    """What somebody votes (NTC 3394; an abstention is told from a blank vote)."""

    IN_FAVOUR = "in_favour"
    AGAINST = "against"
    BLANK = "blank"
    ABSTENTION = "abstention"


NAMED = frozenset({Method.BY_NAME, Method.SUCCESSIVE})
"""Methods that keep each vote; of the others only the totals are known, of a secret vote by its nature."""
COUNTED = frozenset({Method.SHOW_OF_HANDS, Method.BY_NAME, Method.SECRET, Method.SUCCESSIVE})
"""Methods that yield a tally."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Votes counted; one register, since the four numbers only make sense together."""

    in_favour: int = 0
    against: int = 0
    blank: int = 0
    abstention: int = 0

    @property
    def total(self) -> int:
        """How many voted or abstained."""
        return self.in_favour + self.against + self.blank + self.abstention

    @property
    def cast(self) -> int:
        """How many voted; who abstains does not."""
        return self.in_favour + self.against + self.blank


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Record):
    """One person's vote where each is kept: a row of its own, so that votes noted on two laptops all count.

    A message that bears it out is evidence that refers to this row.
    """

    table: ClassVar[str] = "vote"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    decision_id: str
    person_id: str
    option: Option
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A decision of a session. `number` counts within it (D-004-1 once the acta has its number).

    `recused_ids` are those who abstain for a conflict of interest, with the note on it. A vote by successive
    communication stays open in its `window`; its quorum is of those who answered. `other_quorums` are those of the
    other bodies of a joint session, `quorum` the weakest.
    """

    table: ClassVar[str] = "decision"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    agenda_item_id: str
    number: int
    text: str
    decided_at: datetime
    kind: DecisionKind = DecisionKind.DECISION
    method: Method = Method.CONSENSUS
    mover_id: str = ""
    tally: Tally | None = None
    quorum: QuorumReading | None = None
    override_reason: str = ""
    conflict_of_interest: str = ""
    recused_ids: tuple[str, ...] = ()
    window: Span | None = None
    other_quorums: tuple[QuorumReading, ...] = ()
    result: Result = Result.ADOPTED

    @property
    def open(self) -> bool:
        """Whether it is still being voted on."""
        return self.result is Result.PENDING


def vote_id(decision_id: str, person_id: str) -> str:
    """The id of somebody's vote: one on every laptop."""
    return derived_id("vote", decision_id, person_id)


def tally_of(votes: Iterable[Vote]) -> Tally:
    """The votes counted."""
    given = [one.option for one in votes if not one.deleted]
    return Tally(**{option.value: given.count(option) for option in Option})


def check(decision: Decision, voters: int | None = None) -> None:
    """Whether `decision` may stand with the quorum it carries; raises a DomainError naming the fault.

    Votes never exceed those who may vote (`voters`, else the seats present), nor count who is recused; without
    decisory quorum a recorded reason is needed (domain.md 3.2).
    """
    if not decision.text.strip():
        raise DomainError("decision_without_text")
    tally, quorum = decision.tally, decision.quorum
    if decision.method in COUNTED and tally is None and not decision.open:
        raise DomainError("decision_without_tally", text=decision.text)
    if tally is not None:
        _check_tally(decision, tally, voters if voters is not None else quorum.present if quorum else None)
    excused = decision.open or decision.result is Result.NO_QUORUM or decision.override_reason.strip()
    if quorum is not None and not quorum.decisory and not excused:
        raise DomainError("decision_without_quorum", present=quorum.present, needed=quorum.needed_to_decide)


def check_votes(votes: Iterable[Vote], may_vote: Collection[str], recused: Collection[str]) -> None:
    """Whether each may vote; raises `voter_without_vote`, `voter_recused`, whose fact `person` is an id."""
    for one in votes:
        if one.person_id not in may_vote:
            raise DomainError("voter_without_vote", person=one.person_id)
        if one.person_id in recused and one.option is not Option.ABSTENTION:
            raise DomainError("voter_recused", person=one.person_id)


def _check_tally(decision: Decision, tally: Tally, voters: int | None) -> None:
    if min(tally.in_favour, tally.against, tally.blank, tally.abstention) < 0:
        raise DomainError("negative_votes", text=decision.text)
    if voters is None:
        return
    if tally.total > voters:
        raise DomainError("more_votes_than_voters", votes=tally.total, present=voters)
    free = voters - len(decision.recused_ids)
    if tally.cast > free:
        raise DomainError("recused_votes_counted", votes=tally.cast, free=free, recused=len(decision.recused_ids))


def result_of(method: Method, tally: Tally | None) -> Result:
    """What the tally says: more in favour than against adopts (simple majority, a default to confirm)."""
    if method not in COUNTED or tally is None:
        return Result.ADOPTED
    return Result.ADOPTED if tally.in_favour > tally.against else Result.REJECTED
