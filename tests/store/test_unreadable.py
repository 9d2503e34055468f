"""Updates of a text that nobody can read stop nothing: every laptop sets the same ones apart, whatever came first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.laptops import Laptop
from tests.store.test_misplaced import ANA, BETO, CARLA, DORA, after, causal, hear, item, operations

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.journal import Operation
from circledesk.domain.texts import TextEdit
from circledesk.store.tables import OPERATION
from circledesk.sync.texts import LoroTextMerge

if TYPE_CHECKING:
    from pathlib import Path

    from circledesk.services.ports.texts import LiveText

GARBAGE = (b"", b"garbage", b"loro" + bytes(40))
SEEN = {ANA: 3}


def text(seed: int) -> LiveText:
    return LoroTextMerge(lambda size: bytes([seed]) * size).open([])


def pieces(seed: int, words: str) -> list[bytes]:
    """What an editor sends word by word: each builds on those before."""
    live = text(seed)
    return [live.edit([TextEdit(len(live.plain), 0, f"{word} ")]) for word in words.split()]


def story(*bad: bytes) -> list[list[Operation]]:
    """Ana makes an item; Beto writes in it, Carla sends what is bad and then something good, Dora knows them both."""
    first, second = pieces(3, "Carla escribió"), pieces(2, "Se revisó")
    return [
        operations(ANA, {}, 100, *item("m", "Avance")),
        operations(BETO, SEEN, 200, *(("m", "i", MINUTES_TEXT, one) for one in second)),
        operations(CARLA, SEEN, 150, *(("m", "i", MINUTES_TEXT, one) for one in (*bad, *first))),
        operations(DORA, {**SEEN, BETO: 2, CARLA: len(bad) + 2}, 300, ("m", "i", "title", "Avance del hito")),
    ]


def states(laptop: Laptop, device: str) -> list[str]:
    return [one.entry.state.value for one in laptop.ledger.apart() if one.entry.device == device]


@pytest.mark.parametrize("bad", GARBAGE)
def test_what_is_no_text_is_set_apart_and_all_the_rest_is_applied(tmp_path: Path, bad: bytes) -> None:
    digests = []
    for number, order in enumerate(causal(story(bad))):
        laptop = after(tmp_path / str(number), order)
        with laptop.database.work() as work:
            assert set(work.text("i", MINUTES_TEXT).split()) == {"Se", "revisó", "Carla", "escribió"}
            assert work.history("i", "title")[0].value == "Avance del hito"
        assert states(laptop, CARLA) == ["unreadable"]
        digests.append(laptop.ledger.digests())
        laptop.database.close()
    assert digests == [digests[0]] * len(digests)
    assert len(digests) > 1


def test_what_builds_on_a_piece_nobody_has_waits_for_it_and_counts_when_it_comes(tmp_path: Path) -> None:
    first, second = pieces(7, "hola mundo")
    laptop = after(tmp_path / "one", story(second))
    assert states(laptop, CARLA) == ["unreadable"]
    late = operations("5" * 16, SEEN, 400, ("m", "i", MINUTES_TEXT, first))
    other = after(tmp_path / "other", [*story(second)[:1], late, *story(second)[1:]])
    with other.database.work() as work:
        assert "hola mundo" in work.text("i", MINUTES_TEXT)
    assert states(other, CARLA) == []
    again = after(tmp_path / "again", [*story(second), late])
    assert states(again, CARLA) == []
    assert again.ledger.digests() == other.ledger.digests()
    for one in (laptop, other, again):
        one.database.close()


def test_an_editor_goes_on_in_a_text_that_something_unreadable_came_into(tmp_path: Path) -> None:
    laptop = after(tmp_path / "one", story()[:3])
    with laptop.database.work() as work:
        record = work.get(AgendaItem, "i")
        work.start_text(record, MINUTES_TEXT, "editor")
    held = operations(DORA, SEEN, 300, ("m", "i", MINUTES_TEXT, b"garbage"))
    hear(laptop, held)
    with laptop.database.work() as work:
        work.edit_text(record, MINUTES_TEXT, [TextEdit(0, 0, "¡Ojo! ")], "editor")
        assert work.text("i", MINUTES_TEXT).startswith("¡Ojo! ")
    assert states(laptop, DORA) == ["unreadable"]
    laptop.database.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whichever_pieces_are_lacking_every_order_ends_alike(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    words = pieces(5, "uno dos tres cuatro")
    kept = data.draw(st.lists(st.sampled_from([*words, b"garbage"]), min_size=1, max_size=5))
    told = [
        operations(f"{number + 10:016x}", SEEN, 200 + number, ("m", "i", MINUTES_TEXT, one))
        for number, one in enumerate(kept)
    ]
    first = story()[:1]
    ends = []
    for order in (told, data.draw(st.permutations(told))):
        laptop = after(tmp_path_factory.mktemp("laptop") / "desk", [*first, *order])
        with laptop.database.transaction() as connection:
            unreadable = connection.execute(OPERATION.select().where(OPERATION.c.state == "unreadable")).all()
        whole = [one for place, one in enumerate(words) if set(words[: place + 1]) <= set(kept)]
        assert len(unreadable) == sum(one not in whole for one in kept)
        ends.append(laptop.ledger.digests())
        laptop.database.close()
    assert ends[0] == ends[1]
