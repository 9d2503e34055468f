"""The index of words: in step with every way of writing, all or nothing, a matter of this desk alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.laptops import NOON, SEGMENTS, Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, Number, minutes_id
from circledesk.domain.people import Person
from circledesk.domain.searching import Realm, sought
from circledesk.domain.tasks import Task
from circledesk.domain.texts import TextEdit
from circledesk.store import fulltext, indexing
from circledesk.store.engine import open_engine
from circledesk.store.migrations.upgrade import upgrade
from circledesk.store.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BODY = Body(id="b", name="Comité 50/50")
MEETING = Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON), place="Sala 3")
ITEM = AgendaItem(id="i", meeting_id="m", order="i", title="Avance")
MINUTES = Minutes(id=minutes_id("m"), meeting_id="m")
PERSON = Person(id="p", given_names="Nhora", surnames="Ficticia Ñáñez")
TASK = Task(id="t", meeting_id="m", agenda_item_id="i", number=2, text="Enviar el informe", responsible_id="p")
RECORDS = (BODY, MEETING, ITEM, MINUTES, PERSON, TASK)


def found(laptop: Laptop, typed: str, realm: Realm = Realm.WORDS, meeting_id: str = "") -> list[tuple[str, str, int]]:
    """Catch up, then look."""
    looked_for = sought(typed)
    assert looked_for is not None
    with laptop.database.work() as work:
        while work.read_into_index(500):
            pass
        return [(one.table, one.row, one.start) for one in work.search(looked_for, {realm: 20}, meeting_id)]


def lines(laptop: Laptop) -> set[tuple[Any, ...]]:
    """Everything in the index but the places given within a day, after FTS5 has checked it against its lines."""
    with laptop.database.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")
        query = "SELECT id >> 24, tbl, row, start, document, label, item, text, keys FROM search_line"
        return {tuple(row) for row in connection.exec_driver_sql(query)}


def write(laptop: Laptop, text: str, position: int = 0, removed: int = 0) -> None:
    """Type into the item's text."""
    with laptop.database.work() as work:
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(position, removed, text)])


@pytest.fixture
def told(laptop: Laptop) -> Laptop:
    """A laptop that knows a session."""
    with laptop.database.work() as work:
        for record in RECORDS:
            work.put(record)
    write(laptop, "Se abrió la sesión.\n\nLa Secretaría informó del presupuesto.\n")
    return laptop


def test_a_paragraph_is_found_where_it_begins(told: Laptop) -> None:
    assert found(told, "presupuesto ") == [("agenda_item", "i", 21)]
    assert found(told, "secretaria pres") == [("agenda_item", "i", 21)]
    assert found(told, "avance ") == [("agenda_item", "i", -1)]


def test_accents_fold_and_two_surnames_meet(told: Laptop) -> None:
    for typed in ("ñañez ", "NANEZ ", "Ñáñez ficticia", "nhora nan"):
        assert found(told, typed, Realm.NAMES) == [("person", "p", -1)]


def test_an_acta_and_its_tasks_are_found_by_number_once_it_has_one(told: Laptop) -> None:
    assert found(told, "T-004-2") == []
    with told.database.work() as work:
        work.put(replace(MINUTES, number=Number(year=2026, number=4)))
    for typed in ("T-004-2", "t-4-2 ", "T-004"):
        assert found(told, typed) == [("task", "t", -1)]
    for typed in ("acta 4", "acta 004 ", "acta 004 50/50 "):
        assert found(told, typed, Realm.SESSIONS) == [("minutes", MINUTES.id, -1)]


def test_a_task_is_found_by_whose_it_is_even_after_the_name_changed(told: Laptop) -> None:
    assert found(told, "ficticia ") == [("task", "t", -1)]
    with told.database.work() as work:
        work.put(replace(PERSON, surnames="Supuesta"))
    assert found(told, "ficticia ") == []
    assert found(told, "supuesta ") == [("task", "t", -1)]


def test_what_is_taken_out_is_found_no_more_and_comes_back_with_its_session(told: Laptop) -> None:
    with told.database.work() as work:
        work.put(replace(MEETING, deleted=True))
    assert found(told, "presupuesto ") == []
    assert found(told, "informe ") == []
    with told.database.work() as work:
        work.put(replace(MEETING, deleted=False))
    assert found(told, "presupuesto ") == [("agenda_item", "i", 21)]


def test_the_newest_session_comes_first_whenever_it_was_read(told: Laptop) -> None:
    for number, days in enumerate((30, -30, 60)):
        with told.database.work() as work:
            start = NOON + timedelta(days=days)
            work.put(replace(MEETING, id=f"m{number}", planned=Span(start=start)))
            work.put(replace(TASK, id=f"t{number}", meeting_id=f"m{number}"))
        assert found(told, "en")
    assert [row for _, row, _ in found(told, "en")] == ["t2", "t0", "t", "t1"]
    with told.database.work() as work:
        work.put(replace(work.get(Meeting, "m2"), planned=Span(start=NOON - timedelta(days=90))))
    assert [row for _, row, _ in found(told, "en")] == ["t0", "t", "t1", "t2"]
    assert found(told, "en", meeting_id="m1") == [("task", "t1", -1)]


def test_a_word_in_every_paragraph_is_found_as_quickly_the_newest_first(told: Laptop) -> None:
    write(told, "".join(f"quórum {number}\n" for number in range(1200)))
    assert len(found(told, "quorum ")) == 20


def test_a_failed_work_leaves_nothing_waiting(told: Laptop) -> None:
    found(told, "avance")

    def fail() -> None:
        with told.database.work() as work:
            work.put(replace(TASK, id="t9"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with told.database.work() as work:
        assert work.read_into_index(0) == 0
        work.put(replace(TASK, id="t9"))
        assert work.read_into_index(0) == 1


def test_the_text_of_a_long_paste_is_read_in_turns(told: Laptop) -> None:
    write(told, "".join(f"párrafo {number}\n" for number in range(300)))
    turns = 0
    with told.database.work() as work:
        while work.read_into_index(50):
            turns += 1
    assert turns >= 6
    (place,) = found(told, "299 ")
    with told.database.work() as work:
        assert work.text("i", MINUTES_TEXT)[place[2] :].startswith("párrafo 299\n")
    assert len([one for one in lines(told) if one[1] == "agenda_item"]) == 300 + 3


def test_only_the_lines_that_changed_are_written(told: Laptop) -> None:
    found(told, "avance")

    def ids() -> dict[str, int]:
        with told.database.transaction() as connection:
            return {row.text: row.id for row in connection.exec_driver_sql("SELECT text, id FROM search_line")}

    before = ids()
    write(told, "Primero. \n")
    found(told, "avance")
    after = ids()
    assert set(after) - set(before) == {"Primero. "}
    assert all(after[text] == number for text, number in before.items())


def test_no_other_laptop_ever_sees_the_index(told: Laptop) -> None:
    before = told.ledger.digests()
    found(told, "avance")
    assert told.ledger.digests() == before
    assert not any(b"search_" in block for block in told.ledger.pour())


def test_a_migration_throws_the_index_away_and_the_next_search_makes_it_again(told: Laptop) -> None:
    before = lines(told) if found(told, "avance") else set()
    with told.database.transaction() as connection:
        assert fulltext.is_made(connection)
        fulltext.drop(connection)
        left = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name LIKE 'search%'").all()
        assert (left, fulltext.is_made(connection)) == ([], False)
    assert found(told, "presupuesto ") == [("agenda_item", "i", 21)]
    assert lines(told) == before


def test_an_upgraded_file_has_no_index_yet(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "desk.db", bytes(32), create=True)
    with engine.begin() as connection:
        indexing.catch_up(connection, 10)
        connection.exec_driver_sql("PRAGMA user_version = 0")
        METADATA.drop_all(connection)
    upgrade(engine)
    with engine.begin() as connection:
        assert not fulltext.is_made(connection)
    engine.dispose()


def test_tables_made_again_from_the_log_are_read_again(told: Laptop) -> None:
    found(told, "avance")
    before = lines(told)
    with told.ledger.rehearsal() as second:
        told._cut()
        for held in told.ledger.held():
            blob = told.ledger.segment(held.device, held.number)
            second.accept(held, blob, SEGMENTS[blob])
        told.ledger.replace_tables(second)
    assert found(told, "presupuesto ") == [("agenda_item", "i", 21)]
    assert lines(told) == before


def type_on_top(laptop: Laptop) -> None:
    write(laptop, "Palabra nueva.\n")


def delete_a_letter(laptop: Laptop) -> None:
    with laptop.database.work() as work:
        if work.text("i", MINUTES_TEXT):
            work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, 1, "")])


def rename_everybody(laptop: Laptop) -> None:
    _put(laptop, lambda work: replace(work.get(Person, "p"), surnames=work.get(Person, "p").surnames + " Ruiz"))


def rename_the_body(laptop: Laptop) -> None:
    _put(laptop, lambda work: replace(work.get(Body, "b"), name=work.get(Body, "b").name + "!"))


def move_to_another_day(laptop: Laptop) -> None:
    def moved(work: Any) -> Meeting:  # noqa: ANN401 - the work of a test
        meeting: Meeting = work.get(Meeting, "m")
        return replace(meeting, planned=Span(start=meeting.planned.start + timedelta(days=1)))

    _put(laptop, moved)


def take_out_or_put_back_the_task(laptop: Laptop) -> None:
    _put(laptop, lambda work: replace(work.get(Task, "t"), deleted=not work.get(Task, "t").deleted))


def give_the_number(laptop: Laptop) -> None:
    _put(laptop, lambda work: replace(work.get(Minutes, MINUTES.id), number=Number(year=2026, number=7)))


def seal(laptop: Laptop) -> None:
    with laptop.database.work() as work:
        if work.sealed("m") is None:
            work.seal(MINUTES, Seal(data_hash="aa", file="bb", signed_by=("chair",)))


def read_a_little(laptop: Laptop) -> None:
    with laptop.database.work() as work:
        work.read_into_index(3)


def _put(laptop: Laptop, make: Callable[[Any], Any]) -> None:
    with laptop.database.work() as work:
        work.put(make(work))


DEEDS: tuple[Callable[[Laptop], None], ...] = (
    type_on_top,
    delete_a_letter,
    rename_everybody,
    rename_the_body,
    move_to_another_day,
    take_out_or_put_back_the_task,
    give_the_number,
    seal,
    read_a_little,
)


@settings(max_examples=12)
@given(data=st.data())
def test_whatever_happens_on_two_laptops_the_index_is_what_it_would_be_made_anew(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("pair")
    one, two = Laptop(folder / "one", 1), Laptop(folder / "two", 2)
    with one.database.work() as work:
        for record in RECORDS:
            work.put(record)
    one.give(two)
    for laptop in (one, two):
        with laptop.database.work() as work:
            work.read_into_index(2)
    for deed in data.draw(st.lists(st.sampled_from([*DEEDS, None]), min_size=3, max_size=15)):
        if deed is None:
            one.give(two)
            two.give(one)
            continue
        try:
            deed(data.draw(st.sampled_from([one, two])))
        except DomainError as error:
            assert error.code == "sealed"  # noqa: PT017 - the only thing that may come in the way
    for laptop in (one, two):
        found(laptop, "avance")
        kept = lines(laptop)
        with laptop.database.transaction() as connection:
            fulltext.make(connection)
        found(laptop, "avance")
        assert lines(laptop) == kept
        laptop.database.close()


@given(st.one_of(st.text(max_size=200), st.text(alphabet='"*():^-+ANDORTEa ñ\x00\n', max_size=30)))
def test_nothing_that_can_be_typed_breaks_the_search(typed: str) -> None:
    looked_for = sought(typed)
    if looked_for is not None:
        with SHARED.database.work() as work:
            work.search(looked_for, dict.fromkeys(Realm, 5))


class _Shared:
    """One laptop for all examples: reading changes nothing."""

    database: Any


SHARED = _Shared()


@pytest.fixture(scope="module", autouse=True)
def _shared(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 - a fixture of no value
    laptop = Laptop(tmp_path_factory.mktemp("shared") / "desk", 1)
    with laptop.database.work() as work:
        for record in RECORDS:
            work.put(record)
        while work.read_into_index(100):
            pass
    SHARED.database = laptop.database
    yield
    laptop.database.close()
