"""Operations that name different sessions for one row: every laptop lets the same one hold, whatever came first."""

from __future__ import annotations

import hashlib
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from tests.store.laptops import Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.journal import Operation, OperationKind, OperationState, Plain
from circledesk.domain.minutes import minutes_id
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import HeldSegment
from circledesk.sync.texts import LoroTextMerge

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

ANA, BETO, CARLA, DORA = (f"{number:016x}" for number in (1, 2, 3, 4))
TYPED = LoroTextMerge(bytes).open([]).rewrite("Se revisó el hito 2.")


def operations(
    device: str, seen: Mapping[str, int], clock: int, *edits: tuple[str, str, str, Plain]
) -> list[Operation]:
    """What one laptop wrote: each edit names its session, row, column and value."""
    return [
        Operation(
            device=device,
            seq=seq,
            clock=(clock << 16) + seq,
            group=seq,
            kind=OperationKind(column) if column == "seal" else kind_of(column),
            table="minutes" if row == minutes_id("m") else "agenda_item",
            row=row,
            column=column,
            value=value,
            document=document,
            seen=dict(seen),
        )
        for seq, (document, row, column, value) in enumerate(edits, start=1)
    ]


def kind_of(column: str) -> OperationKind:
    return OperationKind.TEXT if column == MINUTES_TEXT else OperationKind.SET


def item(document: str, title: str) -> list[tuple[str, str, str, Plain]]:
    return [(document, "i", "meeting_id", document), (document, "i", "order", "a"), (document, "i", "title", title)]


def story(clock_of_beto: int, *, sealed: bool) -> list[list[Operation]]:
    """Ana makes an item of session m, Carla writes in it; Beto, knowing nothing of that, makes it one of n."""
    told = [
        operations(ANA, {}, 100, *item("m", "Avance"), ("m", minutes_id("m"), "meeting_id", "m")),
        operations(BETO, {}, clock_of_beto, *item("n", "Otra cosa")),
        operations(CARLA, {ANA: 4}, 200, ("m", "i", MINUTES_TEXT, TYPED)),
    ]
    if sealed:
        seal: Plain = {"data": "aa", "file": "bb", "by": []}
        told.append(operations(DORA, {ANA: 4, CARLA: 1}, 300, ("m", minutes_id("m"), "seal", seal)))
    return told


def causal(told: list[list[Operation]]) -> Iterable[list[list[Operation]]]:
    """Every order in which each comes after what its author had seen."""
    for order in permutations(told):
        known: set[str] = set()
        if all(set(one[0].seen) <= known and not known.add(one[0].device) for one in order):  # type: ignore[func-returns-value]
            yield list(order)


def after(folder: Path, order: list[list[Operation]]) -> Laptop:
    """A laptop that heard them in this order."""
    laptop = Laptop(folder, 9)
    for part in order:
        hear(laptop, part)
    return laptop


def hear(laptop: Laptop, part: list[Operation]) -> None:
    """Take in the first that one device wrote."""
    blob = part[0].device.encode()
    held = HeldSegment(device=part[0].device, number=0, hash=hashlib.sha256(blob).digest(), size=len(blob))
    laptop.ledger.accept(held, blob, part)


@pytest.mark.parametrize(
    ("clock_of_beto", "sealed", "held"), [(50, False, "n"), (150, False, "m"), (50, True, "m"), (150, True, "m")]
)
def test_every_order_lets_the_same_session_hold(tmp_path: Path, clock_of_beto: int, *, sealed: bool, held: str) -> None:
    digests = []
    for number, order in enumerate(causal(story(clock_of_beto, sealed=sealed))):
        laptop = after(tmp_path / str(number), order)
        with laptop.database.work() as work:
            states = {entry.device: entry.state for entry in work.history("i", "title")}
            text = work.text("i", MINUTES_TEXT)
        winner, other = (ANA, BETO) if held == "m" else (BETO, ANA)
        assert (states[winner], states[other]) == (OperationState.APPLIED, OperationState.ELSEWHERE)
        assert text == ("Se revisó el hito 2." if held == "m" else "")
        digests.append(laptop.ledger.digests())
        laptop.database.close()
    assert digests == [digests[0]] * len(digests)


def test_what_names_another_session_is_shown_apart_with_its_author(tmp_path: Path) -> None:
    laptop = after(tmp_path / "one", story(150, sealed=True))
    found = {(one.entry.device, one.entry.column) for one in laptop.ledger.apart()}
    assert found == {(BETO, "meeting_id"), (BETO, "order"), (BETO, "title")}
    laptop.database.close()


def test_words_typed_into_a_row_that_turns_out_another_sessions_stand_on_no_laptop(tmp_path: Path) -> None:
    two, one = Laptop(tmp_path / "two", 2), Laptop(tmp_path / "one", 1)
    for laptop, session in ((two, "n"), (one, "m")):
        with laptop.database.work() as work:
            work.put(AgendaItem(id="i", meeting_id=session, order="i", title="Avance"))
    with one.database.work() as work:
        work.edit_text(work.get(AgendaItem, "i"), MINUTES_TEXT, [TextEdit(0, 0, "Se revisó el hito 2.")])
    one.give(two)
    two.give(one)
    for laptop in (one, two):
        with laptop.database.work() as work:
            assert work.text("i", MINUTES_TEXT) == ""
    assert one.ledger.digests() == two.ledger.digests()
    for laptop in (one, two):
        laptop.database.close()
