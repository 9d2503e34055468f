"""Who may write what, and where a revoked laptop ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circledesk.domain.devices import CutOff, Run, Standing, limits
from circledesk.domain.journal import Operation, OperationKind
from circledesk.domain.kinds import KINDS
from circledesk.domain.rights import Grant, Role, may

HERS, OTHER = "0190a000-0000-7000-8000-00000000000a", "0190a000-0000-7000-8000-00000000000b"
SESSION = "0190a000-0000-7000-8000-000000000001"
OF_SESSIONS = {"meeting", "agenda_item", "attendee", "attendance_event", "decision", "task", "minutes", "paper"}
ALWAYS = {"person", "evidence", "task_step", "check_in", "learned_word", "house_phrase"}
TABLES = sorted(kind.table for kind in KINDS)


def operation(table: str, document: str = SESSION, column: str = "title") -> Operation:
    return Operation(
        device="00" * 8,
        seq=1,
        clock=1,
        group=1,
        kind=OperationKind.SET,
        table=table,
        row=SESSION,
        column=column,
        value="x",
        document=document,
        seen={},
    )


@pytest.mark.parametrize("table", TABLES)
def test_a_coordinator_writes_everything_and_a_reader_nothing(table: str) -> None:
    assert may(Grant(role=Role.COORDINATOR), operation(table), ())
    assert not may(Grant(role=Role.READER), operation(table), {HERS})
    assert not may(Grant(role="archivist"), operation(table), {HERS}), "a role of a newer program"


@pytest.mark.parametrize("table", TABLES)
def test_the_door_writes_attendance_only(table: str) -> None:
    allowed = may(Grant(role=Role.DOOR, bodies=(HERS,)), operation(table), {HERS})
    assert allowed == (table in {"attendee", "attendance_event"})
    assert not may(Grant(role=Role.DOOR, bodies=(HERS,)), operation(table), {OTHER})


@pytest.mark.parametrize("table", sorted(OF_SESSIONS))
def test_a_secretary_writes_what_hangs_on_sessions_of_her_bodies(table: str) -> None:
    secretary = Grant(role=Role.SECRETARY, bodies=(HERS,))
    assert may(secretary, operation(table), {HERS})
    assert not may(secretary, operation(table), {OTHER})
    assert not may(secretary, operation(table), {HERS, OTHER}), "the past names two bodies"
    assert not may(secretary, operation(table), ()), "nothing is known of it"
    assert may(Grant(role=Role.SECRETARY), operation(table), {OTHER}), "a secretary of every body"


@pytest.mark.parametrize("table", TABLES)
def test_a_secretary_writes_people_and_evidence_but_no_plans(table: str) -> None:
    secretary = Grant(role=Role.SECRETARY, bodies=(HERS,))
    document = SESSION if table in OF_SESSIONS else ""
    ever = ALWAYS | OF_SESSIONS | {"seat", "appointment", "amendment", "publication", "late_note"}
    assert may(secretary, operation(table, document), {HERS}) == (table in ever)
    assert may(secretary, operation(table, document), {OTHER}) == (table in ALWAYS)


def test_a_grant_holds_from_its_roster_on() -> None:
    standing = Standing(name="x", grants=(Grant(role="secretary", since=2), Grant(role="reader", since=5)))
    assert [standing.at(version).role for version in (0, 2, 4, 5, 9)] == ["secretary"] * 3 + ["reader"] * 2


CUTS = {"aa": CutOff(last_seq=2, version=5)}


def run(device: str, first: int, roster: int, **seen: int) -> Run:
    return Run(device=device, first=first, seen=seen, roster=roster)


def test_innocent_work_gives_a_revoked_laptop_back_what_it_stands_on() -> None:
    assert limits(CUTS, [run("bb", 1, 4, aa=7)]) == {"aa": 7}
    assert limits(CUTS, [run("bb", 1, 5, aa=7)]) == {"aa": 2}, "the author knew of the revocation"
    assert limits(CUTS, [run("aa", 1, 1, aa=9)]) == {"aa": 2}, "nobody vouches for itself"


def test_nobody_forgets_a_revocation_it_knew() -> None:
    assert limits(CUTS, [run("bb", 1, 5), run("bb", 2, 4, aa=7)]) == {"aa": 2}


def test_two_revoked_laptops_vouch_for_each_other_only_with_what_counts() -> None:
    cuts = {"aa": CutOff(last_seq=2, version=5), "bb": CutOff(last_seq=3, version=6)}
    assert limits(cuts, [run("bb", 4, 1, aa=7)]) == {"aa": 2, "bb": 3}
    assert limits(cuts, [run("bb", 4, 1, aa=7), run("cc", 1, 1, bb=4)]) == {"aa": 7, "bb": 4}


RUNS = st.lists(
    st.builds(
        Run,
        device=st.sampled_from(["aa", "bb", "cc"]),
        first=st.integers(1, 9),
        seen=st.dictionaries(st.sampled_from(["aa", "bb", "cc"]), st.integers(1, 9), max_size=3),
        roster=st.integers(0, 7),
    ),
    max_size=8,
)


@given(runs=RUNS, order=st.randoms(use_true_random=False))
def test_the_end_is_the_same_in_any_order_and_never_before_the_rosters_word(runs: list[Run], order: object) -> None:
    cuts = {"aa": CutOff(last_seq=2, version=5), "bb": CutOff(last_seq=3, version=6)}
    unique = list({(one.device, one.first): one for one in runs}.values())
    shuffled = list(unique)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    found = limits(cuts, unique)
    assert found == limits(cuts, shuffled)
    assert all(found[device] >= cut.last_seq for device, cut in cuts.items())
