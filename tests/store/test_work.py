"""A unit of work: journalled field by field, all or nothing, with its past readable and undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.laptops import NOON, Laptop

from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.decisions import Decision, DecisionKind, Tally
from circledesk.domain.errors import DomainError
from circledesk.domain.kinds import KINDS
from circledesk.domain.meetings import Meeting, MeetingState, Span
from circledesk.domain.people import Seat
from circledesk.domain.records import Record
from circledesk.domain.tasks import Task, TaskState, TaskStep
from circledesk.store.codec import record_from, registers_of

MEETING = Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON), place="Sala 3")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
@given(data=st.data())
def test_every_record_comes_back_as_it_went_in(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind).filter(_keepable))
    registers = registers_of(kind)
    row = {one.name: one.to_cell(one.coder.to_plain(getattr(record, one.name))) for one in registers}
    assert record_from(kind, {"id": record.id, **row}) == record


def _keepable(record: Record) -> bool:
    """SQLite keeps no lone surrogates; hypothesis makes none in plain text, so only ids must be there."""
    return bool(record.id)


def test_each_changed_field_is_one_entry_of_the_journal(laptop: Laptop) -> None:
    with laptop.database.work() as work:
        work.put(MEETING)
    with laptop.database.work() as work:
        work.put(replace(MEETING, place="Sala 5", state=MeetingState.CONVENED))
        work.put(replace(MEETING, place="Sala 5", state=MeetingState.CONVENED))
    with laptop.database.work() as work:
        latest = work.history("m")[:2]
        assert {entry.column: entry.value for entry in latest} == {"place": "Sala 5", "state": "convened"}
        assert len(work.history("m")) == len(["body_id", "number", "planned", "place"]) + 2


def test_a_failed_work_leaves_nothing_behind(laptop: Laptop) -> None:
    def fail() -> None:
        with laptop.database.work() as work:
            work.put(MEETING)
            raise DomainError("not_found")

    with pytest.raises(DomainError):
        fail()
    with laptop.database.work() as work:
        assert work.find(Meeting, "m") is None
        assert work.history("m") == []
        work.put(MEETING)
    assert [one.seq for one in laptop.ledger.uncut()] == [1, 2, 3, 4]


def test_a_check_in_is_never_changed(laptop: Laptop) -> None:
    report = CheckIn(
        id="c",
        commitment_id="COBOG0006",
        voice=Voice.INSTITUTION,
        level=Level.LIMITED,
        reported_on=date(2026, 10, 5),
        period="2026-T3",
        cut_off=date(2026, 9, 30),
    )
    with laptop.database.work() as work:
        work.put(report)
        work.put(report)
        with pytest.raises(DomainError, match="insert_only"):
            work.put(replace(report, level=Level.COMPLETE))


def test_undoing_brings_every_field_of_the_intent_back(laptop: Laptop) -> None:
    changed = replace(MEETING, place="Sala 5", objective="Otro")
    with laptop.database.work() as work:
        work.put(MEETING)
        work.put(changed)
    group = laptop.ledger.uncut()[-1].group
    with laptop.database.work() as work:
        work.undo(group)
        assert work.get(Meeting, "m") == MEETING
    with laptop.database.work() as work, pytest.raises(DomainError, match="nothing_to_undo"):
        work.undo(999)


def test_undoing_leaves_what_changed_since_and_removes_what_was_made(laptop: Laptop) -> None:
    decision = Decision(
        id="d", meeting_id="m", agenda_item_id="i", number=1, text="Sí", decided_at=NOON, kind=DecisionKind.REQUEST
    )
    with laptop.database.work() as work:
        work.put(MEETING)
        work.put(decision)
        work.put(replace(MEETING, place="Sala 5", objective="Otro"))
        work.put(replace(MEETING, place="Sala 6", objective="Otro"))
        made, changed = work.changes.groups[1:3]
    with laptop.database.work() as work:
        work.undo(changed)
        assert work.get(Meeting, "m") == replace(MEETING, place="Sala 6")
        work.undo(made)
        assert work.get(Decision, "d") == replace(decision, deleted=True)
        work.undo(work.changes.groups[-1])
        assert work.get(Decision, "d") == decision


def test_values_that_belong_together_are_one_entry(laptop: Laptop) -> None:
    decision = Decision(id="d", meeting_id="m", agenda_item_id="i", number=1, text="Sí", decided_at=NOON)
    with laptop.database.work() as work:
        work.put(decision)
        work.put(replace(decision, tally=Tally(in_favour=3, against=1)))
        entries = work.history("d", "tally")
    assert [entry.value for entry in entries] == [{"in_favour": 3, "against": 1, "blank": 0, "abstention": 0}]


def test_overdue_tasks_are_open_ones_whose_day_has_passed(laptop: Laptop) -> None:
    today = date(2026, 11, 23)
    late = Task(
        id="late", meeting_id="m", agenda_item_id="i", number=1, text="Enviar", due_on=today - timedelta(days=2)
    )
    older = replace(late, id="older", due_on=today - timedelta(days=9))
    done = replace(late, id="done")
    due_today = replace(late, id="today", due_on=today)
    with laptop.database.work() as work:
        for task in (late, older, done, due_today):
            work.put(task)
        work.put(TaskStep(id="1", task_id="done", state=TaskState.UNDER_WAY, on=NOON))
        work.put(TaskStep(id="2", task_id="done", state=TaskState.DONE, on=NOON + timedelta(hours=1)))
        work.put(TaskStep(id="3", task_id="older", state=TaskState.UNDER_WAY, on=NOON))
        assert work.overdue_tasks(today, 9) == [(older, TaskState.UNDER_WAY), (late, TaskState.PENDING)]


def test_asking_for_several_values_finds_each(laptop: Laptop) -> None:
    seats = [Seat(id=str(n), body_id=f"b{n % 2}", person_id=f"p{n}", since=date(2026, 1, 1)) for n in range(4)]
    with laptop.database.work() as work:
        for seat in seats:
            work.put(seat)
        work.put(replace(seats[0], deleted=True))
        assert {seat.id for seat in work.all(Seat, body_id="b0")} == {"2"}
        assert {seat.id for seat in work.all(Seat, person_id=["p1", "p3"])} == {"1", "3"}
