"""What was settled is told by every laptop alike, and can be settled otherwise there; what came late is never lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from tests.store.laptops import NOON, Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.errors import DomainError
from circledesk.domain.history import LateChoice
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.domain.tasks import Task
from circledesk.services import reviews, settled, settling
from circledesk.services.reviews import ReviewKind, ReviewLine
from circledesk.services.settled import SettledLine
from circledesk.services.words import Words
from circledesk.system import resources

if TYPE_CHECKING:
    from pathlib import Path

WORDS = Words("es", resources.catalogue("es"))
MEETING = Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON), place="Sala 3")
ITEM = AgendaItem(id="i", meeting_id="m", order="i", title="Avance")
OTHER_ITEM = AgendaItem(id="k", meeting_id="m", order="m", title="Varios")
MINUTES = Minutes(id=minutes_id("m"), meeting_id="m")
TASK = Task(id="t", meeting_id="m", agenda_item_id="i", number=1, text="Convocar")
TEXT = "Se abrió.\nSe aprobó con 7 votos.\nSe aprobó con 7 votos.\nFin."


@pytest.fixture
def trio(tmp_path: Path) -> Iterator[list[Laptop]]:
    """Three laptops that know the same session."""
    made = [Laptop(tmp_path / str(number), number) for number in (1, 2, 3)]
    with made[0].database.work() as work:
        for record in (MEETING, ITEM, OTHER_ITEM, MINUTES, TASK):
            work.put(record)
        work.rewrite_text(ITEM, MINUTES_TEXT, TEXT)
    exchange(made)
    yield made
    for one in made:
        one.database.close()


def exchange(laptops: list[Laptop]) -> None:
    """Everybody gets everything."""
    for _ in range(2):
        for giver, taker in permutations(laptops, 2):
            giver.give(taker)


def swap(laptop: Laptop, old: str, new: str, at: int = 0) -> None:
    """Put `new` where `old` is, from a place in the text on."""
    with laptop.database.work() as work:
        text = work.text("i", MINUTES_TEXT)
        work.rewrite_text(ITEM, MINUTES_TEXT, text[:at] + text[at:].replace(old, new, 1))


def put_place(laptop: Laptop, place: str) -> None:
    """Say where the session is."""
    with laptop.database.work() as work:
        work.put(replace(work.get(Meeting, "m"), place=place))


def waiting(laptop: Laptop) -> list[ReviewLine]:
    """What is to be reviewed there; always as many as are counted."""
    with laptop.database.work() as work:
        counted = work.conflict_count()
        found = reviews.to_review(work, WORDS)
        assert len(found) == counted == work.conflict_count()
        return found


def done(laptop: Laptop) -> list[SettledLine]:
    """What was settled, as that laptop tells it."""
    with laptop.database.work() as work:
        return settled.settled(work, WORDS)


def test_alike_paragraphs_in_two_places_are_two_things_and_three_laptops_in_one_place_one(trio: list[Laptop]) -> None:
    one, two, three = trio
    second = TEXT.rindex("Se aprobó")
    for laptop, votes in ((one, "8"), (two, "9"), (three, "6")):
        swap(laptop, "7", votes)
    for laptop, votes in ((one, "4"), (two, "5")):
        swap(laptop, "7", votes, second)
    exchange(trio)
    for laptop in trio:
        lines = waiting(laptop)
        assert [len(line.values) for line in lines] == [3, 2]
        assert [line.before for line in lines] == ["Se aprobó con 7 votos."] * 2


@pytest.mark.parametrize("seed", range(6))
def test_the_count_is_the_list_whatever_is_typed_around(trio: list[Laptop], seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(4):
        for laptop in trio:
            with laptop.database.work() as work:
                lines = work.text("i", MINUTES_TEXT).split("\n")
                place = chance.randrange(len(lines))
                deed = chance.choice(["change", "join", "drop", "add"])
                if deed == "change":
                    lines[place] += f" {chance.randrange(100)}"
                elif deed == "join" and place:
                    lines[place - 1 : place + 1] = [lines[place - 1] + lines[place]]
                elif deed == "drop" and len(lines) > 2:
                    del lines[place]
                else:
                    lines.insert(place, "Nuevo.")
                work.rewrite_text(ITEM, MINUTES_TEXT, "\n".join(lines))
            waiting(laptop)
        exchange(trio)
        for laptop in trio:
            open_ones = waiting(laptop)
            if open_ones and chance.random() < 0.5:
                with laptop.database.work() as work:
                    settling.keep_merged(work, chance.choice(open_ones))
                waiting(laptop)
    exchange(trio)
    assert len({len(waiting(laptop)) for laptop in trio}) == 1


def test_a_settled_field_is_told_everywhere_and_chosen_again_on_another_laptop(trio: list[Laptop]) -> None:
    one, two, _ = trio
    put_place(one, "Auditorio")
    put_place(two, "Archivo")
    exchange(trio)
    (line,) = waiting(one)
    shown = [value.shown for value in line.values]
    with one.database.work() as work:
        settling.use(work, line, shown.index("Auditorio"))
    exchange(trio)
    for laptop in trio:
        assert waiting(laptop) == []
        (told,) = done(laptop)
        assert (told.chosen, told.by_id, told.today) == ("Auditorio", one.device, "Auditorio")
        assert [value.shown for value in told.line.values] == shown
    (told,) = done(two)
    with two.database.work() as work:
        settled.use_again(work, told, shown.index("Archivo"))
    exchange(trio)
    for laptop in trio:
        assert waiting(laptop) == []
        (told,) = done(laptop)
        assert (told.chosen, told.today) == ("Auditorio", "Archivo")
        with laptop.database.work() as work:
            assert work.get(Meeting, "m").place == "Archivo"


def test_writing_over_rival_values_settles_them_too_and_keeps_them(trio: list[Laptop]) -> None:
    one, two, _ = trio
    put_place(one, "Auditorio")
    put_place(two, "Archivo")
    exchange(trio)
    put_place(one, "Concejo")
    (told,) = done(one)
    assert {value.shown for value in told.line.values} == {"Auditorio", "Archivo", "Concejo"}
    with one.database.work() as work:
        settled.rewrite_again(work, told, "Salón rojo")
        assert work.get(Meeting, "m").place == "Salón rojo"


@pytest.mark.parametrize("stays", [True, False])
def test_a_removal_that_was_settled_can_be_settled_otherwise(trio: list[Laptop], *, stays: bool) -> None:
    one, two, three = trio
    with one.database.work() as work:
        work.put(replace(TASK, deleted=True))
    with two.database.work() as work:
        work.put(replace(TASK, text="Convocar a la academia"))
    exchange(trio)
    (line,) = waiting(one)
    with one.database.work() as work:
        settling.use(work, line, 0 if stays else 1)
    exchange(trio)
    (told,) = done(three)
    assert (told.line.kind, told.line.subject) == (ReviewKind.REMOVAL, "Convocar a la academia")
    assert told.chosen == told.today == ("conservar" if stays else "eliminar")
    with three.database.work() as work:
        settled.use_again(work, told, 1 if stays else 0)
    exchange(trio)
    for laptop in trio:
        with laptop.database.work() as work:
            assert len(work.all(Task)) == (0 if stays else 1)


def test_a_paragraph_three_met_in_is_told_once_with_every_version_however_often_it_is_chosen(
    trio: list[Laptop],
) -> None:
    one, two, three = trio
    for laptop, votes in ((one, "8"), (two, "9"), (three, "6")):
        swap(laptop, "7", votes)
    exchange(trio)
    (line,) = waiting(one)
    with one.database.work() as work:
        settling.rewrite(work, line, "Se aprobó con 10 votos.")
    exchange(trio)
    (told,) = done(two)
    assert told.today == told.chosen == "Se aprobó con 10 votos."
    assert len(told.line.values) == 3
    with two.database.work() as work:
        settled.use_again(work, told, next(at for at, one in enumerate(told.line.values) if "9" in one.shown))
    exchange(trio)
    (told,) = done(three)
    assert told.today == "Se aprobó con 9 votos."
    assert len(told.line.values) == 3
    with three.database.work() as work:
        settled.merge_again(work, told)
        assert work.text("i", MINUTES_TEXT).split("\n")[1] == line.merged


def seal_without(trio: list[Laptop]) -> None:
    """The first signs; the second, who does not know, writes on; then they meet."""
    one, two, _ = trio
    with one.database.work() as work:
        work.put(replace(MINUTES, state=MinutesState.SIGNED))
        work.seal(work.get(Minutes, MINUTES.id), Seal(data_hash="aa", file="bb", signed_by=("chair",)))
    put_place(two, "Archivo")
    swap(two, "Fin.", "Fin, a las 5.")
    swap(two, "a las 5", "a las 5 y media")
    exchange(trio)


def test_what_came_after_the_signature_waits_with_its_author_and_both_readings(trio: list[Laptop]) -> None:
    seal_without(trio)
    for laptop in trio:
        (line,) = waiting(laptop)
        assert (line.kind, line.meeting_id) == (ReviewKind.LATE, "m")
        said = {(one.column, one.signed, one.came, one.device_id) for one in line.arrivals}
        assert said == {
            ("place", "Sala 3", "Archivo", trio[1].device),
            (MINUTES_TEXT, "Fin.", "Fin, a las 5 y media.", trio[1].device),
        }


def test_noting_what_came_late_reaches_everyone_and_changes_nothing_signed(trio: list[Laptop]) -> None:
    seal_without(trio)
    one, _, three = trio
    (line,) = waiting(one)
    with one.database.work() as work:
        settling.note_late(work, line, LateChoice.SET_ASIDE)
    exchange(trio)
    (told,) = done(three)
    assert (told.choice, told.by_id) == (LateChoice.SET_ASIDE, one.device)
    with three.database.work() as work:
        settled.note_again(work, told, LateChoice.FOR_CLARIFICATION)
    exchange(trio)
    for laptop in trio:
        assert waiting(laptop) == []
        (told,) = done(laptop)
        assert (told.choice, told.by_id) == (LateChoice.FOR_CLARIFICATION, three.device)
        with laptop.database.work() as work:
            assert work.get(Meeting, "m").place == "Sala 3"
            assert work.text("i", MINUTES_TEXT) == TEXT


def test_a_signed_session_takes_no_choosing_again(trio: list[Laptop]) -> None:
    one, two, _ = trio
    put_place(one, "Auditorio")
    put_place(two, "Archivo")
    exchange(trio)
    (line,) = waiting(one)
    with one.database.work() as work:
        settling.use(work, line, 0)
        work.put(replace(MINUTES, state=MinutesState.AWAITING_SIGNATURES))
    (told,) = done(one)
    assert told.frozen
    with one.database.work() as work, pytest.raises(DomainError, match="minutes_frozen"):
        settled.use_again(work, told, 1)


def test_values_are_said_in_the_fields_own_words(trio: list[Laptop]) -> None:
    one, two, _ = trio
    for laptop, order in ((one, "z"), (two, "b")):
        with laptop.database.work() as work:
            work.put(replace(ITEM, order=order))
    exchange(trio)
    (line,) = waiting(one)
    assert {value.shown for value in line.values} == {"punto 2", "punto 1"}
    assert WORDS.field(line.table, line.column) == "Lugar en el orden del día"
