"""Paragraphs two laptops changed at once: the same ones on every laptop, until somebody reviewed them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import combinations, permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.laptops import NOON, Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.errors import DomainError
from circledesk.domain.history import Choice, ParagraphConflict, ParagraphReview
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.texts import TextEdit

if TYPE_CHECKING:
    from pathlib import Path

MEETING = Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON), place="Sala 3")
ITEM = AgendaItem(id="i", meeting_id="m", order="i", title="Avance")
MINUTES = Minutes(id=minutes_id("m"), meeting_id="m")
TEXT = "Se abrió.\nSe aprobó con 7 votos.\nFin."
SEAL = Seal(data_hash="aa", file="bb", signed_by=("chair", "secretary"))


def laptops_in(folder: Path, count: int, text: str = TEXT) -> list[Laptop]:
    """Laptops that know the same session and the same text."""
    made = [Laptop(folder / str(number), number) for number in range(1, count + 1)]
    with made[0].database.work() as work:
        for record in (MEETING, ITEM, MINUTES):
            work.put(record)
        work.rewrite_text(ITEM, MINUTES_TEXT, text)
    for taker in made[1:]:
        made[0].give(taker)
    return made


@pytest.fixture
def trio(tmp_path: Path) -> list[Laptop]:
    """Three laptops that know the same session."""
    return laptops_in(tmp_path, 3)


def swap(laptop: Laptop, old: str, new: str) -> None:
    """Put `new` where `old` is."""
    with laptop.database.work() as work:
        work.rewrite_text(ITEM, MINUTES_TEXT, work.text("i", MINUTES_TEXT).replace(old, new, 1))


def exchange(laptops: list[Laptop]) -> None:
    """Everybody gets everything."""
    for _ in range(2):
        for giver, taker in permutations(laptops, 2):
            giver.give(taker)


def found(laptop: Laptop) -> list[ParagraphConflict]:
    """What waits for a review there."""
    with laptop.database.work() as work:
        return work.paragraph_conflicts()


def review(laptop: Laptop, conflict: ParagraphConflict, name: str = "r") -> None:
    """Let the merged paragraph stand."""
    with laptop.database.work() as work:
        work.put(
            ParagraphReview(
                id=name,
                meeting_id="m",
                of=conflict.row,
                text=conflict.column,
                conflict=conflict.id,
                choice=Choice.MERGED,
                on=datetime(2026, 11, 23, tzinfo=UTC),
                by="Portátil",
                anchor=conflict.anchor,
                merged=conflict.merged,
                result=conflict.merged,
            )
        )


def test_a_paragraph_changed_by_two_waits_on_every_laptop_with_what_each_wrote(trio: list[Laptop]) -> None:
    one, two, three = trio
    swap(one, "7", "9")
    swap(two, "7", "5")
    exchange(trio)
    for laptop in trio:
        (conflict,) = found(laptop)
        assert conflict.before == "Se aprobó con 7 votos."
        assert [(side.hand.device, side.text) for side in (conflict.one, conflict.other)] == [
            (one.device, "Se aprobó con 9 votos."),
            (two.device, "Se aprobó con 5 votos."),
        ]
        assert [conflict.one.mine, conflict.other.mine] == [laptop is one, laptop is two]
        assert (conflict.document, conflict.weighty) == ("m", True)
        with laptop.database.work() as work:
            assert work.conflict_count() == 1
    assert len({found(laptop)[0].id for laptop in trio}) == 1
    assert found(three)[0].one.clock < found(three)[0].other.clock


def test_the_text_stands_where_the_laptop_says(trio: list[Laptop]) -> None:
    one, two, _ = trio
    swap(one, "7", "9")
    swap(two, "7", "5")
    exchange(trio)
    swap(one, "Se abrió.", "Antes.\nSe abrió.")
    with one.database.work() as work:
        (conflict,) = work.paragraph_conflicts()
        start, end = work.standing(conflict.row, conflict.column, conflict.anchor)
        assert work.text("i", MINUTES_TEXT)[start:end] == conflict.merged


def test_a_review_settles_it_everywhere_and_stays(trio: list[Laptop]) -> None:
    one, two, three = trio
    swap(one, "7", "9")
    swap(two, "7", "5")
    exchange(trio)
    review(three, found(three)[0])
    exchange(trio)
    for laptop in trio:
        assert found(laptop) == []
        with laptop.database.work() as work:
            assert work.get(ParagraphReview, "r").merged in {"Se aprobó con 95 votos.", "Se aprobó con 59 votos."}
            with pytest.raises(DomainError, match="insert_only"):
                work.put(replace(work.get(ParagraphReview, "r"), result="otro"))


def test_a_review_holds_when_either_goes_on_elsewhere_and_not_when_the_paragraph_is_changed_once_more_unseen(
    trio: list[Laptop],
) -> None:
    one, two, three = trio
    swap(one, "7", "9")
    swap(two, "7", "5")
    one.give(three)
    two.give(three)
    review(three, found(three)[0])
    swap(two, "Fin.", "Fin de la sesión.")
    exchange([two, three])
    assert found(three) == []
    swap(one, "votos", "votos a favor")
    exchange(trio)
    for laptop in trio:
        (conflict,) = found(laptop)
        assert "9 votos a favor" in conflict.one.text


def test_what_an_open_editor_wrote_on_an_older_version_is_beside_what_came_meanwhile(trio: list[Laptop]) -> None:
    one, two, _ = trio
    place = TEXT.index("7")
    with one.database.work() as work:
        work.start_text(ITEM, MINUTES_TEXT, "editor")
    swap(two, "7", "5")
    two.give(one)
    with one.database.work() as work:
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(place, 1, "9")], "editor")
        (conflict,) = work.paragraph_conflicts()
        assert (conflict.one.text, conflict.other.text) == ("Se aprobó con 9 votos.", "Se aprobó con 5 votos.")
    exchange(trio)
    assert [one.id for one in found(two)] == [conflict.id]


def test_what_came_after_a_seal_is_no_conflict_any_more(trio: list[Laptop]) -> None:
    one, two, _ = trio
    swap(one, "7", "9")
    swap(two, "7", "5")
    with one.database.work() as work:
        work.seal(MINUTES, SEAL)
    exchange(trio)
    for laptop in trio:
        assert found(laptop) == []
        with laptop.database.work() as work:
            assert "con 9 votos" in work.text("i", MINUTES_TEXT)
            assert work.conflict_count() == 1  # that something came late


def test_an_item_removed_while_another_wrote_in_it_stays_and_waits(trio: list[Laptop]) -> None:
    one, two, three = trio
    with one.database.work() as work:
        work.put(replace(ITEM, deleted=True))
    swap(two, "7", "5")
    exchange(trio)
    for laptop in trio:
        with laptop.database.work() as work:
            assert [item.id for item in work.all(AgendaItem)] == ["i"]
            (conflict,) = work.conflicts()
            assert [(entry.device, entry.value) for entry in conflict.values] == [
                (two.device, False),
                (one.device, True),
            ]
    with three.database.work() as work:
        work.settle(work.conflicts()[0], value=True)
    exchange(trio)
    for laptop in trio:
        with laptop.database.work() as work:
            assert (work.all(AgendaItem), work.conflicts()) == ([], [])


def test_a_removal_that_knew_the_edits_removes(trio: list[Laptop]) -> None:
    one, two, _ = trio
    swap(two, "7", "5")
    two.give(one)
    with one.database.work() as work:
        work.put(replace(ITEM, deleted=True))
    exchange(trio)
    for laptop in trio:
        with laptop.database.work() as work:
            assert (work.all(AgendaItem), work.conflicts()) == ([], [])


def test_who_brings_a_removed_row_back_beside_an_edit_has_settled_it(trio: list[Laptop]) -> None:
    one, two, _ = trio
    with one.database.work() as work:
        work.put(replace(ITEM, deleted=True))
    with two.database.work() as work:
        work.put(replace(ITEM, title="Avance del hito 2"))
    exchange(trio)
    with two.database.work() as work:
        work.settle(work.conflicts()[0], value=False)
    exchange(trio)
    for laptop in trio:
        with laptop.database.work() as work:
            assert [item.title for item in work.all(AgendaItem)] == ["Avance del hito 2"]
            assert work.conflicts() == []


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["type", "type", "join", "split", "give", "give", "review", "seal", "remove", "rename"]),
        st.integers(0, 2),
        st.integers(0, 40),
    ),
    max_size=16,
)


@given(steps=STEPS)
@settings(max_examples=15)
def test_laptops_with_the_same_operations_have_the_same_to_review(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    laptops = laptops_in(tmp_path_factory.mktemp("trio"), 3)
    for number, (action, who, place) in enumerate(steps):
        laptop = laptops[who]
        if action == "give":
            laptop.give(laptops[(who + 1 + place % 2) % 3])
            continue
        _act(laptop, action, place, number)
    exchange(laptops)
    pictures = [laptop.picture([ITEM]) for laptop in laptops]
    assert pictures[0] == pictures[1] == pictures[2]
    for laptop in laptops:
        laptop.database.close()


def _act(laptop: Laptop, action: str, place: int, number: int) -> None:
    with laptop.database.work() as work:
        if work.sealed("m"):
            return
        text = work.text("i", MINUTES_TEXT)
        item = work.get(AgendaItem, "i")
        match action:
            case "type":
                work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(place, place % 3, f"‹{number}›")])
            case "split":
                work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(place, 0, "\n")])
            case "join" if "\n" in text:
                work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(text.index("\n"), 1, "")])
            case "review" if open_ := work.paragraph_conflicts():
                conflict = open_[place % len(open_)]
            case "seal" if place % 3 == 0:
                work.seal(MINUTES, SEAL)
            case "remove":
                work.put(replace(item, deleted=not item.deleted))
            case "rename":
                work.put(replace(item, title=f"Título {number}"))
            case _:
                return
    if action == "review":
        review(laptop, conflict, f"r{number}")


@dataclass
class Typist:
    """A laptop that types one letter at a time, and what a bystander knows of each letter's past."""

    laptop: Laptop
    known: set[int] = field(default_factory=set)
    editor: set[int] | None = None
    shown: str = ""


@given(seed=st.integers(0, 10_000))
@settings(max_examples=15)
def test_exactly_those_paragraphs_wait_that_two_laptops_changed_without_knowing_of_each_other(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    chance = random.Random(seed)
    names = "ABCDE"
    laptops = laptops_in(tmp_path_factory.mktemp("typists"), 3, "\n".join(f"{name}:" for name in names))
    typists = [Typist(laptop) for laptop in laptops]
    letters: list[tuple[int, str, set[int]]] = []
    for _ in range(chance.randrange(4, 24)):
        who = chance.randrange(3)
        typist = typists[who]
        match chance.choice(["type", "type", "give", "open", "shut"]):
            case "type":
                letters.append((who, name := chance.choice(names), _type(typist, name)))
                for known in (typist.known, typist.editor):
                    if known is not None:
                        known.add(len(letters) - 1)
            case "give":
                other = typists[(who + chance.choice([1, 2])) % 3]
                typist.laptop.give(other.laptop)
                other.known |= typist.known
            case "open":
                typist.editor = set(typist.known)
                with typist.laptop.database.work() as work:
                    typist.shown = work.start_text(ITEM, MINUTES_TEXT, "editor")
            case _:
                typist.editor = None
    exchange(laptops)
    expected = {
        (names.index(one[1]), *sorted((one[0], two[0])))
        for (first, one), (second, two) in combinations(enumerate(letters), 2)
        if one[0] != two[0] and one[1] == two[1] and first not in two[2] and second not in one[2]
    }
    for laptop in laptops:
        waiting = {
            (
                names.index(conflict.before[0]),
                *(int(side.hand.device, 16) - 1 for side in (conflict.one, conflict.other)),
            )
            for conflict in found(laptop)
        }
        assert waiting == expected
        laptop.database.close()


def _type(typist: Typist, name: str) -> set[int]:
    """Type a letter at the end of a paragraph; answers what its author's text had in it."""
    with typist.laptop.database.work() as work:
        text = work.text("i", MINUTES_TEXT) if typist.editor is None else typist.shown
        place = text.index(f"{name}:") + 2
        edit = TextEdit(place, 0, "x")
        work.edit_text(ITEM, MINUTES_TEXT, [edit], "" if typist.editor is None else "editor")
        typist.shown = f"{text[:place]}x{text[place:]}"
    return set(typist.known if typist.editor is None else typist.editor)
