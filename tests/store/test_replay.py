"""Two laptops edit the same session offline: everything meets, nothing is lost, a seal stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.laptops import NOON, SEGMENTS, Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.attendance import AttendanceEvent
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import OperationState, Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.texts import TextEdit
from circledesk.services import attendance

if TYPE_CHECKING:
    from pathlib import Path

    from circledesk.services.ports.work import Work

MEETING = Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON), place="Sala 3")
ITEM = AgendaItem(id="i", meeting_id="m", order="i", title="Avance")
MINUTES = Minutes(id=minutes_id("m"), meeting_id="m")
SEAL = Seal(data_hash="aa", file="bb", signed_by=("chair", "secretary"))


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Laptop, Laptop]:
    """Two laptops that know the same session."""
    one, two = Laptop(tmp_path / "one", 1), Laptop(tmp_path / "two", 2)
    with one.database.work() as work:
        for record in (MEETING, ITEM, MINUTES):
            work.put(record)
    one.give(two)
    return one, two


def place(laptop: Laptop, name: str) -> None:
    """Move the session somewhere."""
    with laptop.database.work() as work:
        work.put(replace(work.get(Meeting, "m"), place=name))


def type_at(laptop: Laptop, position: int, text: str, removed: int = 0) -> None:
    """Type into the item's text."""
    with laptop.database.work() as work:
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(position, removed, text)])


def meet(one: Laptop, two: Laptop) -> None:
    """Exchange everything both ways."""
    one.give(two)
    two.give(one)


def test_different_fields_of_one_row_both_stand(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    place(one, "Sala 5")
    with two.database.work() as work:
        work.put(replace(work.get(Meeting, "m"), objective="Revisar el hito 2"))
    meet(one, two)
    for laptop in pair:
        with laptop.database.work() as work:
            met = work.get(Meeting, "m")
            assert (met.place, met.objective) == ("Sala 5", "Revisar el hito 2")
            assert work.conflicts() == []


def test_two_values_of_one_field_are_both_kept_until_somebody_settles(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    place(one, "Sala 5")
    place(two, "Sala 7")
    meet(one, two)
    for laptop in pair:
        with laptop.database.work() as work:
            (conflict,) = work.conflicts()
            assert {entry.value for entry in conflict.values} == {"Sala 5", "Sala 7"}
            assert work.get(Meeting, "m").place == conflict.values[0].value
    with two.database.work() as work:
        work.settle(work.conflicts()[0], "Sala 5")
    meet(two, one)
    for laptop in pair:
        with laptop.database.work() as work:
            assert (work.get(Meeting, "m").place, work.conflicts()) == ("Sala 5", [])


def test_an_arrival_that_door_and_table_note_minutes_apart_is_one_and_nobody_is_asked(
    pair: tuple[Laptop, Laptop],
) -> None:
    for laptop, minute in zip(pair, (7, 3), strict=True):
        with laptop.database.work() as work:
            attendance.arrive(work, "m", "ana", NOON + timedelta(minutes=minute))
            attendance.arrive(work, "m", "beto", NOON + timedelta(minutes=minute * 9))
    meet(*pair)
    for laptop in pair:
        with laptop.database.work() as work:
            events = {one.person_id: one.at for one in work.all(AttendanceEvent, meeting_id="m")}
            assert events["ana"] == NOON + timedelta(minutes=3)
            assert [one.column for one in work.conflicts()] == ["at"]  # half an hour apart is a question
            attendance.correct(work, "m", "ana", {events_id(work): NOON + timedelta(minutes=5)})
    meet(*pair)
    for laptop in pair:
        with laptop.database.work() as work:
            assert {one.at for one in work.all(AttendanceEvent, person_id="ana")} == {NOON + timedelta(minutes=5)}


def events_id(work: Work) -> str:
    """The id of Ana's arrival."""
    return next(one.id for one in work.all(AttendanceEvent, person_id="ana"))


def test_equal_values_settle_themselves(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    place(one, "Sala 5")
    place(two, "Sala 5")
    meet(one, two)
    with one.database.work() as work:
        assert work.conflicts() == []


def test_both_laptops_words_are_in_the_text(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    type_at(one, 0, "Se abrió la sesión. ")
    type_at(two, 0, "Se verificó el quórum. ")
    meet(one, two)
    texts = {laptop.picture([ITEM])["texts"]["i"] for laptop in pair}  # type: ignore[index]
    assert len(texts) == 1
    assert "Se abrió la sesión. " in (text := texts.pop())
    assert "Se verificó el quórum. " in text


def test_edits_of_an_open_editor_refer_to_the_version_it_shows(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    with one.database.work() as work:
        assert work.start_text(ITEM, MINUTES_TEXT, "editor") == ""
    type_at(two, 0, "ANTES ")
    two.give(one)
    with one.database.work() as work:
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, 0, "ab")], "editor")
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(1, 0, "X")], "editor")
        text = work.text("i", MINUTES_TEXT)
    assert "aXb" in text
    assert "ANTES " in text


def test_what_arrives_after_a_seal_is_kept_but_changes_nothing(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    type_at(one, 0, "Texto firmado.")
    one.give(two)
    type_at(two, 0, "TARDE ")
    place(two, "Otra sala")
    with one.database.work() as work:
        work.seal(MINUTES, SEAL)
    meet(one, two)
    assert one.picture([ITEM]) == two.picture([ITEM])
    for laptop in pair:
        with laptop.database.work() as work:
            assert work.text("i", MINUTES_TEXT) == "Texto firmado."
            assert work.get(Meeting, "m").place == "Sala 3"
            assert work.sealed("m") == SEAL
            assert {entry.column for entry in work.late("m")} == {MINUTES_TEXT, "place"}


def test_words_that_came_too_late_leave_the_same_tables_where_they_were_typed_and_where_they_arrived(
    pair: tuple[Laptop, Laptop],
) -> None:
    one, two = pair
    type_at(two, 0, "TARDE ")
    with one.database.work() as work:
        work.seal(MINUTES, SEAL)
    meet(one, two)
    assert one.ledger.digests()["long_text"] == two.ledger.digests()["long_text"]


def test_a_sealed_document_takes_no_edits(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    with one.database.work() as work:
        work.seal(MINUTES, SEAL)
    one.give(two)
    for laptop in pair:
        with pytest.raises(DomainError, match="sealed"):
            place(laptop, "Otra sala")
        with pytest.raises(DomainError, match="sealed"):
            type_at(laptop, 0, "no")


def test_two_seals_at_once_give_every_laptop_the_same(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    type_at(one, 0, "De uno.")
    type_at(two, 0, "De dos.")
    for laptop, seal in ((one, SEAL), (two, replace(SEAL, file="cc"))):
        with laptop.database.work() as work:
            work.seal(MINUTES, seal)
    meet(one, two)
    assert one.picture([ITEM]) == two.picture([ITEM])


def test_a_value_its_field_cannot_have_is_kept_apart(pair: tuple[Laptop, Laptop]) -> None:
    one, two = pair
    place(one, "Sala 5")
    (hostile,) = one.ledger.uncut()
    one_cut = hostile._replace(value=["no", "text"])
    one.give(two)  # as it should be
    held = one.ledger.held()[-1]
    SEGMENTS[one.ledger.segment(held.device, held.number)] = [one_cut]
    three_folder = two.database.path.parent.parent / "three"
    three = Laptop(three_folder, 3)
    one.give(three)
    with three.database.work() as work:
        assert work.get(Meeting, "m").place == "Sala 3"
        assert next(iter(work.history("m", "place"))).state is OperationState.QUARANTINED


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["place", "objective", "type", "delete", "seal", "give", "give", "retitle"]),
        st.integers(0, 2),
        st.integers(0, 2),
        st.text("abñ🙂 ", min_size=1, max_size=3),
    ),
    max_size=14,
)


@given(actions=ACTIONS)
@settings(max_examples=25)
def test_laptops_that_met_show_the_same(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, int, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("three")
    laptops = [Laptop(folder / str(n), n + 1) for n in range(3)]
    with laptops[0].database.work() as work:
        for record in (MEETING, ITEM, MINUTES):
            work.put(record)
    for taker in laptops[1:]:
        laptops[0].give(taker)
    for action, number, other, text in actions:
        act(laptops, (action, number, other), text)
    for _ in range(2):
        for giver, taker in permutations(laptops, 2):
            giver.give(taker)
    pictures = [laptop.picture([ITEM]) for laptop in laptops]
    assert pictures[0] == pictures[1] == pictures[2]
    for laptop in laptops:
        laptop.database.close()


def act(laptops: list[Laptop], what: tuple[str, int, int], text: str) -> None:
    """Do one thing on one laptop; what a seal refuses is refused."""
    action, number, other = what
    laptop = laptops[number]
    if action == "give":
        if number != other:
            laptop.give(laptops[other])
        return
    with laptop.database.work() as work:
        if work.sealed("m"):
            return
        match action:
            case "place" | "objective":
                work.put(replace(work.get(Meeting, "m"), **{action: text}))  # type: ignore[arg-type]
            case "retitle":
                work.put(replace(work.get(AgendaItem, "i"), title=text))
            case "type":
                work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(other, 0, text)])
            case "delete":
                work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, other, "")])
            case _:
                work.seal(MINUTES, SEAL)
