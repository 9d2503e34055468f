"""Decisions: mover, method, tally checked against those present, quorum of the instant, result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """A decision of a session. `number` counts within it (D-004-1 once the acta has its number)."""

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
    result: Result = Result.ADOPTED


def check(decision: Decision) -> None:
    """Whether `decision` may stand with the quorum it carries; raises a DomainError naming the fault.

    Votes never exceed the seats present; without decisory quorum a recorded reason is needed (domain.md 3.2).
    """
    if not decision.text.strip():
        raise DomainError("decision_without_text")
    tally, quorum = decision.tally, decision.quorum
    if decision.method in COUNTED and tally is None:
        raise DomainError("decision_without_tally", text=decision.text)
    if tally is not None and min(tally.in_favour, tally.against, tally.blank, tally.abstention) < 0:
        raise DomainError("negative_votes", text=decision.text)
    if tally is not None and quorum is not None and tally.total > quorum.present:
        raise DomainError("more_votes_than_voters", votes=tally.total, present=quorum.present)
    excused = decision.result is Result.NO_QUORUM or decision.override_reason.strip()
    if quorum is not None and not quorum.decisory and not excused:
        raise DomainError("decision_without_quorum", present=quorum.present, needed=quorum.needed_to_decide)


def result_of(method: Method, tally: Tally | None) -> Result:
    """What the tally says: more in favour than against adopts (simple majority, a default to confirm)."""
    if method not in COUNTED or tally is None:
        return Result.ADOPTED
    return Result.ADOPTED if tally.in_favour > tally.against else Result.REJECTED
