"""How a quorum is computed: seats of the day, who stands for each, and the rule of the body."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import ceil
from typing import ClassVar

from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.people import Seat
from circledesk.domain.records import Record

GOVERNMENT_SECTORS = frozenset({"gobierno_distrital", "gobierno_local", "corporacion_publica", "organismo_control"})
"""Estamentos that roll up to `gobierno`; every other one is `no_gobierno` (parity, from the plan)."""


class ThresholdKind(StrEnum):
    """How many must be present, out of those with a vote."""

    HALF_PLUS_ONE = "half_plus_one"
    PERCENTAGE = "percentage"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """One requirement; `number` is a percentage 1-100 or a count, unused for half plus one."""

    kind: ThresholdKind = ThresholdKind.HALF_PLUS_ONE
    number: int = 0

    def required(self, basis: int) -> int:
        """How many seats of `basis` must be filled; at least one."""
        match self.kind:
            case ThresholdKind.HALF_PLUS_ONE:
                return basis // 2 + 1
            case ThresholdKind.PERCENTAGE:
                return max(1, ceil(basis * self.number / 100))
            case ThresholdKind.FIXED:
                return max(1, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class SectorFloor:
    """At least `count` filled seats of `sector`: an estamento's code, `gobierno` or `no_gobierno`."""

    sector: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumRule(Record):
    """A body's rule from `since` on. Nobody could confirm the Manual del Círculo: `confirmed` says so."""

    table: ClassVar[str] = "quorum_rule"

    body_id: str
    version: int
    since: datetime
    deliberatory: Threshold = Threshold()
    decisory: Threshold = Threshold()
    floors: tuple[SectorFloor, ...] = ()
    confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumReading:
    """The quorum at one instant, as printed beside a decision: counts of seats, not of heads."""

    at: datetime
    present: int
    basis: int
    needed_to_deliberate: int
    needed_to_decide: int
    missing_sectors: tuple[str, ...] = ()
    rule_version: int = 0

    @property
    def deliberatory(self) -> bool:
        """Whether the body may discuss."""
        return self.basis > 0 and self.present >= self.needed_to_deliberate and not self.missing_sectors

    @property
    def decisory(self) -> bool:
        """Whether the body may decide."""
        return self.basis > 0 and self.present >= self.needed_to_decide and not self.missing_sectors


def rule_in_force(rules: Iterable[QuorumRule], moment: datetime) -> QuorumRule:
    """The newest rule that began by `moment`; raises `quorum_rule_missing`."""
    begun = [rule for rule in rules if rule.since <= moment and not rule.deleted]
    if not begun:
        raise DomainError("quorum_rule_missing")
    return max(begun, key=lambda rule: (rule.since, rule.version))


def quorum_at(moment: datetime, rule: QuorumRule, seats: Sequence[Seat], present: Collection[str]) -> QuorumReading:
    """The quorum when the persons `present` are in the session at `moment`.

    The basis is the holders' seats with a vote in force that day. A seat is filled by its holder or by one of
    its alternates; nobody fills two seats, so holder and alternate never count twice; guests have no seat.
    """
    voting = [seat for seat in seats if seat.in_force(bogota(moment).date()) and seat.vote]
    holders = [seat for seat in voting if not seat.alternate_of]
    filled = _filled(holders, voting, frozenset(present))
    short = tuple(
        floor.sector
        for floor in rule.floors
        if sum(belongs(seat.sector, floor.sector) for seat in filled) < floor.count
    )
    return QuorumReading(
        at=moment,
        present=len(filled),
        basis=len(holders),
        needed_to_deliberate=rule.deliberatory.required(len(holders)),
        needed_to_decide=rule.decisory.required(len(holders)),
        missing_sectors=short,
        rule_version=rule.version,
    )


def belongs(sector: str, group: str) -> bool:
    """Whether the estamento `sector` is `group` or rolls up to it."""
    if group in {"gobierno", "no_gobierno"}:
        return (sector in GOVERNMENT_SECTORS) == (group == "gobierno")
    return sector == group


def _filled(holders: Sequence[Seat], voting: Sequence[Seat], present: frozenset[str]) -> list[Seat]:
    """The most holders' seats that distinct present persons can fill (augmenting paths, Kuhn 1955)."""
    candidates = {
        seat.id: [
            other.person_id
            for other in sorted(voting, key=lambda other: (other.alternate_of != "", other.id))
            if seat.id in {other.id, other.alternate_of} and other.person_id in present
        ]
        for seat in holders
    }
    seat_of: dict[str, str] = {}

    def place(seat_id: str, tried: set[str]) -> bool:
        for person in candidates[seat_id]:
            if person not in tried:
                tried.add(person)
                if person not in seat_of or place(seat_of[person], tried):
                    seat_of[person] = seat_id
                    return True
        return False

    return [seat for seat in sorted(holders, key=lambda seat: seat.id) if place(seat.id, set())]
