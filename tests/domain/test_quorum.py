"""The quorum at any instant equals a recount by hand, whatever the seats and the rule."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.errors import DomainError
from circledesk.domain.people import Seat
from circledesk.domain.quorum import (
    QuorumRule,
    SectorFloor,
    Threshold,
    ThresholdKind,
    quorum_at,
    rule_in_force,
)

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
SINCE = datetime(2021, 8, 23, tzinfo=UTC)
PEOPLE = ["ana", "beto", "cira", "dora", "eva"]


HALF = Threshold()


def a_rule(threshold: Threshold = HALF, *floors: SectorFloor) -> QuorumRule:
    """A rule in force since the plan began, the same for deliberating and deciding."""
    return QuorumRule(
        id="r", body_id="b", version=2, since=SINCE, deliberatory=threshold, decisory=threshold, floors=floors
    )


def a_seat(number: int, person: str, alternate_of: str = "", *, vote: bool = True, sector: str = "academia") -> Seat:
    """A seat in force since the plan began."""
    return Seat(
        id=f"s{number}",
        body_id="b",
        person_id=person,
        since=date(2021, 8, 23),
        alternate_of=alternate_of,
        vote=vote,
        sector=sector,
    )


@st.composite
def bodies(draw: st.DrawFn) -> tuple[list[Seat], frozenset[str]]:
    """Up to four holders' seats with alternates, a person possibly in several, and who is present."""
    holders = [
        a_seat(n, draw(st.sampled_from(PEOPLE)), vote=draw(st.booleans())) for n in range(draw(st.integers(1, 4)))
    ]
    alternates = [
        a_seat(10 + n, draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(holders)).id)
        for n in range(draw(st.integers(0, 3)))
    ]
    return holders + alternates, frozenset(draw(st.sets(st.sampled_from(PEOPLE))))


def recount(seats: list[Seat], present: frozenset[str]) -> tuple[int, int]:
    """Basis and filled seats, by trying every way of sending people to seats."""
    voting = [seat for seat in seats if seat.vote]
    holders = [seat for seat in voting if not seat.alternate_of]
    fits = {(seat.person_id, seat.alternate_of or seat.id) for seat in voting}
    crowd = [*present, *[""] * len(holders)]
    best = 0
    for order in set(permutations(crowd, len(holders))):
        best = max(best, sum((person, seat.id) in fits for person, seat in zip(order, holders, strict=True)))
    return len(holders), best


@given(bodies())
def test_the_seats_filled_equal_a_recount_by_hand(body: tuple[list[Seat], frozenset[str]]) -> None:
    seats, present = body
    reading = quorum_at(NOON, a_rule(), seats, present)
    assert (reading.basis, reading.present) == recount(seats, present)


@given(bodies(), st.sampled_from(PEOPLE))
def test_one_more_person_never_lowers_the_quorum(body: tuple[list[Seat], frozenset[str]], person: str) -> None:
    seats, present = body
    before = quorum_at(NOON, a_rule(), seats, present)
    after = quorum_at(NOON, a_rule(), seats, present | {person})
    assert before.present <= after.present <= before.present + 1


def test_holder_and_alternate_together_fill_one_seat() -> None:
    seats = [a_seat(1, "ana"), a_seat(2, "beto"), a_seat(3, "cira", "s1")]
    assert quorum_at(NOON, a_rule(), seats, {"ana", "cira"}).present == 1
    assert quorum_at(NOON, a_rule(), seats, {"cira", "beto"}).present == 2


def test_guests_and_seats_without_a_vote_never_count() -> None:
    seats = [a_seat(1, "ana"), a_seat(2, "beto", vote=False)]
    reading = quorum_at(NOON, a_rule(), seats, {"beto", "somebody from the street"})
    assert (reading.basis, reading.present, reading.deliberatory) == (1, 0, False)


def test_the_seats_of_that_day_count() -> None:
    gone = Seat(id="s1", body_id="b", person_id="ana", since=date(2021, 8, 23), until=date(2026, 11, 22))
    assert quorum_at(NOON, a_rule(), [gone, a_seat(2, "beto")], {"ana", "beto"}).basis == 1


def test_the_day_is_bogotas_not_greenwichs() -> None:
    new_day_in_greenwich = datetime(2026, 11, 23, 3, tzinfo=UTC)
    until_the_22nd = Seat(id="s1", body_id="b", person_id="ana", since=date(2021, 8, 23), until=date(2026, 11, 22))
    assert quorum_at(new_day_in_greenwich, a_rule(), [until_the_22nd], {"ana"}).present == 1


@pytest.mark.parametrize(
    ("threshold", "basis", "required"),
    [
        (Threshold(), 7, 4),
        (Threshold(), 8, 5),
        (Threshold(kind=ThresholdKind.PERCENTAGE, number=60), 7, 5),
        (Threshold(kind=ThresholdKind.PERCENTAGE, number=1), 3, 1),
        (Threshold(kind=ThresholdKind.FIXED, number=3), 20, 3),
        (Threshold(kind=ThresholdKind.FIXED, number=0), 20, 1),
    ],
)
def test_each_kind_of_threshold_asks_for_its_number(threshold: Threshold, basis: int, required: int) -> None:
    assert threshold.required(basis) == required


def test_a_missing_sector_leaves_no_quorum() -> None:
    seats = [a_seat(1, "ana", sector="gobierno_distrital"), a_seat(2, "beto", sector="academia")]
    rule = a_rule(Threshold(kind=ThresholdKind.FIXED, number=1), SectorFloor(sector="no_gobierno"))
    alone = quorum_at(NOON, rule, seats, {"ana"})
    assert (alone.deliberatory, alone.missing_sectors) == (False, ("no_gobierno",))
    assert quorum_at(NOON, rule, seats, {"beto"}).decisory


def test_a_body_without_voting_seats_has_no_quorum() -> None:
    assert not quorum_at(NOON, a_rule(), [], {"ana"}).deliberatory


def test_the_newest_rule_that_has_begun_is_in_force() -> None:
    old = a_rule()
    new = QuorumRule(id="n", body_id="b", version=3, since=NOON)
    assert rule_in_force([new, old], NOON) is new
    assert rule_in_force([new, old], datetime(2026, 1, 1, tzinfo=UTC)) is old
    with pytest.raises(DomainError, match="quorum_rule_missing"):
        rule_in_force([new], SINCE)
