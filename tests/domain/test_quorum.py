"""The quorum at any instant equals a recount by hand, whatever the seats, the rule and who came and went."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.attendance import AttendanceEvent, Movement, event_id
from circledesk.domain.errors import DomainError
from circledesk.domain.people import Seat
from circledesk.domain.quorum import (
    Bench,
    QuorumRule,
    SectorFloor,
    Threshold,
    ThresholdKind,
    belongs,
    course,
    held_since,
    lost_at,
    quorum_at,
    rule_in_force,
    seated_at_once,
    weakest,
)

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
SINCE = datetime(2021, 8, 23, tzinfo=UTC)
PEOPLE = ["ana", "beto", "cira", "dora", "eva"]
SECTORS = ["gobierno_distrital", "gobierno_local", "academia", "ciudadania"]
GROUPS = [*SECTORS, "gobierno", "no_gobierno"]


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
        a_seat(n, draw(st.sampled_from(PEOPLE)), vote=draw(st.booleans()), sector=draw(st.sampled_from(SECTORS)))
        for n in range(draw(st.integers(1, 4)))
    ]
    alternates = [
        a_seat(10 + n, draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(holders)).id)
        for n in range(draw(st.integers(0, 3)))
    ]
    return holders + alternates, frozenset(draw(st.sets(st.sampled_from(PEOPLE))))


def fillings(seats: list[Seat], present: frozenset[str]) -> tuple[int, list[list[Seat]]]:
    """How many seats there are, and the seats filled by every way of sending people to them."""
    voting = [seat for seat in seats if seat.vote]
    holders = [seat for seat in voting if not seat.alternate_of]
    fits = {(seat.person_id, seat.alternate_of or seat.id) for seat in voting}
    crowd = [*present, *[""] * len(holders)]
    return len(holders), [
        [seat for person, seat in zip(order, holders, strict=True) if (person, seat.id) in fits]
        for order in set(permutations(crowd, len(holders)))
    ]


def recount(seats: list[Seat], present: frozenset[str]) -> tuple[int, int]:
    """Basis and filled seats by hand."""
    basis, ways = fillings(seats, present)
    return basis, max(len(filled) for filled in ways)


FLOORS = st.lists(st.builds(SectorFloor, sector=st.sampled_from(GROUPS), count=st.integers(1, 3)), max_size=3).map(
    tuple
)
THRESHOLDS = st.builds(Threshold, kind=st.sampled_from(ThresholdKind), number=st.integers(1, 4), floors=FLOORS)


@given(bodies())
def test_the_seats_filled_equal_a_recount_by_hand(body: tuple[list[Seat], frozenset[str]]) -> None:
    seats, present = body
    reading = quorum_at(NOON, a_rule(), seats, present)
    assert (reading.basis, reading.present) == recount(seats, present)


@given(bodies(), THRESHOLDS)
def test_a_quorum_with_sectors_is_there_when_some_way_of_filling_the_seats_has_it(
    body: tuple[list[Seat], frozenset[str]], threshold: Threshold
) -> None:
    seats, present = body
    rule = a_rule(threshold)
    reading = quorum_at(NOON, rule, seats, present)
    basis, ways = fillings(seats, present)

    def enough(filled: list[Seat], floors: tuple[SectorFloor, ...]) -> bool:
        return all(sum(belongs(seat.sector, one.sector) for seat in filled) >= one.count for one in floors)

    floors = rule.floors_of(rule.decisory)
    most = max(len(filled) for filled in ways)
    expected = basis > 0 and any(
        len(filled) == most and len(filled) >= threshold.required(basis) and enough(filled, floors) for filled in ways
    )
    assert reading.decisory == expected
    assert reading.deliberatory == expected
    for floor in floors:
        if not any(enough(filled, (floor,)) for filled in ways):
            assert floor.sector in reading.missing_to_decide


@given(bodies())
def test_who_may_vote_at_once_equals_a_recount_by_hand(body: tuple[list[Seat], frozenset[str]]) -> None:
    seats, voters = body
    assert seated_at_once(seats, NOON.date(), voters) == (recount(seats, voters)[1] == len(voters))


@st.composite
def comings_and_goings(draw: st.DrawFn) -> list[AttendanceEvent]:
    """Up to ten arrivals and departures, in any order and with mistakes in them, some taken back."""
    return [
        AttendanceEvent(
            id=event_id("m", str(n), Movement.ARRIVED, n),
            deleted=draw(st.booleans()) and draw(st.booleans()),
            meeting_id="m",
            person_id=draw(st.sampled_from(PEOPLE)),
            movement=draw(st.sampled_from(Movement)),
            at=NOON + timedelta(minutes=draw(st.integers(-5, 12))),
        )
        for n in range(draw(st.integers(0, 10)))
    ]


@given(bodies(), THRESHOLDS, comings_and_goings(), st.integers(0, 15))
def test_the_course_says_at_any_instant_what_a_recount_says(
    body: tuple[list[Seat], frozenset[str]], threshold: Threshold, events: list[AttendanceEvent], minute: int
) -> None:
    seats, _ = body
    bench = Bench(body_id="b", rule=a_rule(threshold), seats=tuple(seats), day=NOON.date())
    moment = NOON + timedelta(minutes=minute)
    readings = course([bench], events, NOON, None)
    inside: set[str] = set()
    for event in sorted(events, key=lambda one: (one.at, one.movement is Movement.LEFT, one.id)):
        if event.at <= moment and not event.deleted:
            (inside.add if event.movement is Movement.ARRIVED else inside.discard)(event.person_id)
    newest = [one for one in readings if one.at <= moment][-1]
    assert (newest.basis, newest.present) == recount(seats, frozenset(inside))
    assert [one.at for one in readings] == sorted({one.at for one in readings})


def the_course(*movements: tuple[int, str, Movement]) -> list[AttendanceEvent]:
    """Events by minute, person and movement."""
    return [
        AttendanceEvent(
            id=event_id("m", person, movement, n),
            meeting_id="m",
            person_id=person,
            movement=movement,
            at=NOON + timedelta(minutes=minute),
        )
        for n, (minute, person, movement) in enumerate(movements)
    ]


def test_a_quorum_is_told_with_the_minute_in_which_it_began_and_was_lost() -> None:
    bench = Bench(body_id="b", rule=a_rule(), seats=(a_seat(1, "ana"), a_seat(2, "beto")), day=NOON.date())
    arrived, left = Movement.ARRIVED, Movement.LEFT
    came = the_course((0, "ana", arrived), (4, "beto", arrived))
    assert held_since(course([bench], came, NOON, None)) == NOON + timedelta(minutes=4)
    went = course([bench], [*came, *the_course((42, "ana", left))], NOON, None)
    assert (held_since(went), lost_at(went)) == (None, NOON + timedelta(minutes=42))
    back = [*came, *the_course((42, "ana", left), (50, "ana", arrived))]
    readings = course([bench], back, NOON, NOON + timedelta(minutes=60))
    assert (held_since(readings), lost_at(readings)) == (NOON + timedelta(minutes=50), None)
    assert lost_at(course([bench], [], NOON, None)) is None


def test_bodies_that_sit_jointly_need_a_quorum_each() -> None:
    one = Bench(body_id="one", rule=a_rule(), seats=(a_seat(1, "ana"), a_seat(2, "beto")), day=NOON.date())
    other = Bench(body_id="other", rule=a_rule(), seats=(a_seat(3, "ana"), a_seat(4, "cira")), day=NOON.date())
    readings = [bench.reading(NOON, {"ana", "beto"}) for bench in (one, other)]
    assert [reading.decisory for reading in readings] == [True, False]
    assert weakest(readings) == readings[1]
    assert weakest([]) is None


@given(bodies(), st.sampled_from(PEOPLE))
def test_one_more_person_never_lowers_the_quorum(body: tuple[list[Seat], frozenset[str]], person: str) -> None:
    seats, present = body
    before = quorum_at(NOON, a_rule(), seats, present)
    after = quorum_at(NOON, a_rule(), seats, present | {person})
    assert before.present <= after.present <= before.present + 1


def test_edge_3_holder_and_alternate_together_fill_one_seat() -> None:
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
