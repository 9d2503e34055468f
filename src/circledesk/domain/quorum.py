"""How a quorum is computed: seats of the day, who stands for each, and the rule of the body."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from math import ceil
from typing import ClassVar

from circledesk.domain.attendance import AttendanceEvent, present_at
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
class SectorFloor:
    """At least `count` filled seats of `sector`: an estamento's code, `gobierno` or `no_gobierno`."""

    sector: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """One requirement; `number` is a percentage 1-100 or a count, unused for half plus one.

    `floors` ask for some of the seats filled to be of certain sectors.
    """

    kind: ThresholdKind = ThresholdKind.HALF_PLUS_ONE
    number: int = 0
    floors: tuple[SectorFloor, ...] = ()

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
class QuorumRule(Record):
    """A body's rule from `since` on. Nobody could confirm the Manual del Círculo: `confirmed` says so.

    `floors` hold for deliberating and for deciding alike, beside those that each threshold asks for itself.
    """

    table: ClassVar[str] = "quorum_rule"

    body_id: str
    version: int
    since: datetime
    deliberatory: Threshold = Threshold()
    decisory: Threshold = Threshold()
    floors: tuple[SectorFloor, ...] = ()
    confirmed: bool = False

    def floors_of(self, threshold: Threshold) -> tuple[SectorFloor, ...]:
        """Every floor that `threshold` of this rule is under; of one sector the highest."""
        highest: dict[str, int] = {}
        for floor in (*self.floors, *threshold.floors):
            highest[floor.sector] = max(floor.count, highest.get(floor.sector, 0))
        return tuple(SectorFloor(sector=sector, count=count) for sector, count in highest.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumReading:
    """The quorum at one instant, as printed beside a decision: counts of seats, not of heads.

    `missing_sectors` are those lacking to deliberate, `missing_to_decide` those lacking to decide.
    """

    at: datetime
    present: int
    basis: int
    needed_to_deliberate: int
    needed_to_decide: int
    missing_sectors: tuple[str, ...] = ()
    missing_to_decide: tuple[str, ...] = ()
    rule_version: int = 0
    body_id: str = ""

    @property
    def deliberatory(self) -> bool:
        """Whether the body may discuss."""
        return self.basis > 0 and self.present >= self.needed_to_deliberate and not self.missing_sectors

    @property
    def decisory(self) -> bool:
        """Whether the body may decide."""
        lacking = self.missing_sectors or self.missing_to_decide
        return self.basis > 0 and self.present >= self.needed_to_decide and not lacking


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A body as it sits on the day of a session: the rule in force and the seats of that day, midnight or not."""

    body_id: str
    rule: QuorumRule
    seats: tuple[Seat, ...]
    day: date

    def reading(self, moment: datetime, present: Collection[str]) -> QuorumReading:
        """The quorum of this body when the persons `present` are in the session at `moment`."""
        return quorum_at(moment, self.rule, self.seats, present, day=self.day)


def rule_in_force(rules: Iterable[QuorumRule], moment: datetime) -> QuorumRule:
    """The newest rule that began by `moment`; raises `quorum_rule_missing`."""
    begun = [rule for rule in rules if rule.since <= moment and not rule.deleted]
    if not begun:
        raise DomainError("quorum_rule_missing")
    return max(begun, key=lambda rule: (rule.since, rule.version, rule.id))


def quorum_at(
    moment: datetime, rule: QuorumRule, seats: Sequence[Seat], present: Collection[str], *, day: date | None = None
) -> QuorumReading:
    """The quorum when the persons `present` are in the session at `moment`.

    The basis is the holders' seats with a vote in force that day (`day`, or that of `moment`). A seat is filled by
    its holder or by one of its alternates; nobody fills two seats, so holder and alternate never count twice; guests
    have no seat. A sector is missing when no way of filling the seats has enough of it.
    """
    voting = [seat for seat in seats if seat.in_force(day or bogota(moment).date()) and seat.vote]
    holders = [seat for seat in voting if not seat.alternate_of]
    fits = _fits(holders, voting, frozenset(present))
    sectors = {seat.id: seat.sector for seat in holders}
    return QuorumReading(
        at=moment,
        present=len(_placed(fits)),
        basis=len(holders),
        needed_to_deliberate=rule.deliberatory.required(len(holders)),
        needed_to_decide=rule.decisory.required(len(holders)),
        missing_sectors=_short(fits, sectors, rule.floors_of(rule.deliberatory)),
        missing_to_decide=_short(fits, sectors, rule.floors_of(rule.decisory)),
        rule_version=rule.version,
        body_id=rule.body_id,
    )


def seated(seats: Sequence[Seat], day: date, present: Collection[str]) -> tuple[str, ...]:
    """Of those present who fill seats with a vote that day: the holder before an alternate, nobody twice."""
    voting = [seat for seat in seats if seat.in_force(day) and seat.vote]
    holders = [seat for seat in voting if not seat.alternate_of]
    return tuple(_placed(_fits(holders, voting, frozenset(present))))


def seated_at_once(seats: Sequence[Seat], day: date, persons: Collection[str]) -> bool:
    """Whether each of `persons` can fill a seat with a vote of its own that day: the test of who may vote."""
    return len(seated(seats, day, persons)) == len(set(persons))


def weakest(readings: Iterable[QuorumReading]) -> QuorumReading | None:
    """Of bodies that sit jointly, the reading that decides for all: each needs a quorum of its own."""
    return min(
        readings,
        key=lambda one: (one.deliberatory, one.decisory, one.present - one.needed_to_decide, one.body_id),
        default=None,
    )


def course(
    benches: Sequence[Bench], events: Iterable[AttendanceEvent], start: datetime | None, end: datetime | None
) -> tuple[QuorumReading, ...]:
    """How the quorum went: the reading at the start of a session and at each instant at which it changed."""
    known = [event for event in events if not event.deleted]
    moments = {event.at for event in known} if start is None else {start, *(event.at for event in known)}
    found: list[QuorumReading] = []
    for moment in sorted(moments):
        outside = (start is not None and moment < start) or (end is not None and moment >= end and moment != start)
        present = present_at(moment, known)
        reading = None if outside else weakest(bench.reading(moment, present) for bench in benches)
        if reading is not None and (not found or _figures(found[-1]) != _figures(reading)):
            found.append(reading)
    return tuple(found)


def held_since(readings: Sequence[QuorumReading]) -> datetime | None:
    """Since when, without a break until the last of `readings`, the body could deliberate; None without a quorum."""
    since = None
    for reading in readings:
        since = (since or reading.at) if reading.deliberatory else None
    return since


def lost_at(readings: Sequence[QuorumReading]) -> datetime | None:
    """When a quorum that there had been was lost, if there is none at the last of `readings`."""
    lost, had = None, False
    for reading in readings:
        lost = None if reading.deliberatory else (lost or (reading.at if had else None))
        had = had or reading.deliberatory
    return lost


def belongs(sector: str, group: str) -> bool:
    """Whether the estamento `sector` is `group` or rolls up to it."""
    if group in {"gobierno", "no_gobierno"}:
        return (sector in GOVERNMENT_SECTORS) == (group == "gobierno")
    return sector == group


def _figures(reading: QuorumReading) -> tuple[object, ...]:
    return reading.present, reading.basis, reading.missing_sectors, reading.missing_to_decide, reading.body_id


def _fits(holders: Sequence[Seat], voting: Sequence[Seat], present: frozenset[str]) -> dict[str, list[str]]:
    """For each holder's seat, who of those present can fill it: the holder before the alternates."""
    return {
        seat.id: [
            other.person_id
            for other in sorted(voting, key=lambda other: (other.alternate_of != "", other.id))
            if seat.id in {other.id, other.alternate_of} and other.person_id in present
        ]
        for seat in sorted(holders, key=lambda seat: seat.id)
    }


def _short(
    fits: Mapping[str, Sequence[str]], sectors: Mapping[str, str], floors: Sequence[SectorFloor]
) -> tuple[str, ...]:
    """The sectors that lack seats. A seat of a sector within another (gobierno) counts for both.

    A sector within another claims its places first, the wider one the rest; each way of filling the seats that
    satisfies some can be completed to one that fills the most, so floors and count are judged apart.
    """
    found: list[str] = []
    places: list[frozenset[str]] = []
    narrow_first = sorted(floors, key=lambda floor: floor.sector in {"gobierno", "no_gobierno"})
    for floor in narrow_first:
        of_it = frozenset(seat for seat, sector in sectors.items() if belongs(sector, floor.sector))
        claimed = sum(place < of_it or place == of_it for place in places)
        wanted = [of_it] * max(0, floor.count - claimed)
        if _seats_in(fits, [*places, *wanted]):
            places += wanted
        else:
            found.append(floor.sector)
    return tuple(floor.sector for floor in floors if floor.sector in found)


def _seats_in(fits: Mapping[str, Sequence[str]], places: Sequence[frozenset[str]]) -> bool:
    """Whether each of `places` can have a filled seat of its own among those it takes: person to seat to place.

    A flow of ones, each person and each seat used once, grown along augmenting paths (Ford and Fulkerson 1956).
    """
    onward: dict[str, set[str]] = {"people": set(), "places": set()}
    for seat, persons in fits.items():
        for person in persons:
            onward["people"].add(f"person {person}")
            onward.setdefault(f"person {person}", set()).add(f"seat {seat}")
        onward.setdefault(f"seat {seat}", set()).add(f"filled {seat}")
    for number, takes in enumerate(places):
        for seat in takes & set(fits):
            onward.setdefault(f"filled {seat}", set()).add(f"place {number}")
        onward[f"place {number}"] = {"places"}
    return all(_grow(onward) for _ in places)


def _grow(onward: dict[str, set[str]]) -> bool:
    """Send one more person through, turning round the way they took; False when there is no way left."""
    came_from = {"people": ""}
    ahead = ["people"]
    for node in ahead:
        for after in sorted(onward.get(node, ())):
            if after not in came_from:
                came_from[after] = node
                ahead.append(after)
    node = "places" if "places" in came_from else ""
    while node and (before := came_from[node]):
        onward[before].discard(node)
        onward.setdefault(node, set()).add(before)
        node = before
    return "places" in came_from


def _placed(fits: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The most seats that distinct present persons can fill, by person (augmenting paths, Kuhn 1955)."""
    seat_of: dict[str, str] = {}

    def place(seat_id: str, tried: set[str]) -> bool:
        for person in fits[seat_id]:
            if person not in tried:
                tried.add(person)
                if person not in seat_of or place(seat_of[person], tried):
                    seat_of[person] = seat_id
                    return True
        return False

    for seat_id in fits:
        place(seat_id, set())
    return seat_of
