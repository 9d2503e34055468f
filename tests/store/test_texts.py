"""Long texts: an editor writes in the version it shows, and what people read is written down when it is wanted."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from tests.store.laptops import KEY, NOON, Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.texts import TextEdit
from circledesk.store.connection import connect
from circledesk.store.database import Database
from circledesk.store.texts import MOST_OPEN
from circledesk.sync.texts import LoroTextMerge

if TYPE_CHECKING:
    from pathlib import Path

ITEMS = [AgendaItem(id=f"i{number}", meeting_id="m", order="i", title="Avance") for number in range(MOST_OPEN + 2)]
ITEM = ITEMS[0]
FRAME = 4096 + 24
"""A page in SQLite's log."""


@pytest.fixture
def written(laptop: Laptop) -> Laptop:
    """A laptop with a session whose items can be written."""
    with laptop.database.work() as work:
        work.put(Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON)))
        work.put(Minutes(id=minutes_id("m"), meeting_id="m"))
        for item in ITEMS:
            work.put(item)
    return laptop


def type_at(laptop: Laptop, position: int, text: str, session: str = "", item: AgendaItem = ITEM) -> None:
    """Type into an item's text."""
    with laptop.database.work() as work:
        work.edit_text(item, MINUTES_TEXT, [TextEdit(position, 0, text)], session)


def open_text(laptop: Laptop, session: str, item: AgendaItem = ITEM) -> str:
    """Open an editor on an item."""
    with laptop.database.work() as work:
        return work.start_text(item, MINUTES_TEXT, session)


def read(laptop: Laptop, item: AgendaItem = ITEM) -> str:
    """What people read of an item."""
    with laptop.database.work() as work:
        return work.text(item.id, MINUTES_TEXT)


def written_down(path: Path) -> list[tuple[Any, ...]]:
    """The table of texts as another reader of the file finds it."""
    raw = connect(path, KEY)
    rows: list[tuple[Any, ...]] = raw.execute("SELECT row, plain FROM long_text ORDER BY row").fetchall()
    raw.close()
    return rows


def test_what_was_typed_a_moment_ago_is_read(written: Laptop) -> None:
    open_text(written, "editor")
    type_at(written, 0, "Se abrió", "editor")
    type_at(written, 8, " la sesión.", "editor")
    assert read(written) == "Se abrió la sesión."
    with written.database.work() as work:
        assert work.texts([ITEM.id, ITEMS[1].id], MINUTES_TEXT) == {ITEM.id: "Se abrió la sesión."}


def test_a_burst_of_typing_writes_few_pages_however_long_the_text_is(written: Laptop) -> None:
    type_at(written, 0, "La secretaría técnica presenta el avance. " * 3000)
    open_text(written, "editor")

    log = written.database.path.with_name(f"{written.database.path.name}-wal")
    before, bursts = log.stat().st_size, 40
    for _ in range(bursts):
        type_at(written, 0, "palabra ", "editor")
    assert (log.stat().st_size - before) / FRAME / bursts <= 4


def test_closing_the_desk_writes_texts_down(written: Laptop) -> None:
    type_at(written, 0, "Se abrió la sesión.")
    assert written_down(written.database.path) == []
    written.database.close()
    assert written_down(written.database.path) == [(ITEM.id, "Se abrió la sesión.")]


def test_opening_another_text_writes_the_last_one_down(written: Laptop) -> None:
    open_text(written, "editor")
    type_at(written, 0, "Uno", "editor")
    open_text(written, "editor", ITEMS[1])
    assert written_down(written.database.path) == [(ITEM.id, "Uno")]


def test_sealing_writes_texts_down(written: Laptop) -> None:
    type_at(written, 0, "Uno")
    with written.database.work() as work:
        work.seal(work.get(Minutes, minutes_id("m")), Seal(data_hash="a", file="b", signed_by=("chair",)))
    assert written_down(written.database.path) == [(ITEM.id, "Uno")]


def test_who_types_and_who_receives_have_the_same_digests(written: Laptop, tmp_path: Path) -> None:
    other = Laptop(tmp_path / "other", 2)
    type_at(written, 0, "Se abrió la sesión.")
    written.give(other)
    type_at(written, 0, "Siendo las 9. ")
    written.give(other)
    assert written.ledger.digests() == other.ledger.digests()
    assert read(other) == read(written) == "Siendo las 9. Se abrió la sesión."
    other.database.close()


TYPIST = """
import sys
from pathlib import Path
from tests.store.laptops import KEY
from tests.store.test_texts import ITEM
from circledesk.domain.texts import TextEdit
from circledesk.store.database import Database
from circledesk.sync.texts import LoroTextMerge

database = Database(Path(sys.argv[1]), KEY, LoroTextMerge)
with database.work() as work:
    text = work.start_text(ITEM, "minutes", "editor")
for number in range(len(text), len(text) + 100000):
    with database.work() as work:
        work.edit_text(ITEM, "minutes", [TextEdit(number, 0, "abcdefghij"[number % 10])], "editor")
    print(number + 1, flush=True)
"""


def test_killed_typists_lose_nothing_and_digests_stay_what_the_journal_says(written: Laptop, tmp_path: Path) -> None:
    folder = written.database.path.parent
    written.database.close()
    said = 0
    for turn in range(2):
        typist = subprocess.Popen([sys.executable, "-c", TYPIST, str(folder)], stdout=subprocess.PIPE, text=True)
        assert typist.stdout is not None
        for line in typist.stdout:
            said = int(line)
            if said >= 20 * (turn + 1):
                break
        typist.kill()
        typist.stdout.close()
        typist.wait()
    written.database = Database(folder, KEY, LoroTextMerge)
    written.ledger = type(written.ledger)(written.database)
    text = read(written)
    assert len(text) >= said
    assert text == ("abcdefghij" * len(text))[: len(text)]
    other = Laptop(tmp_path / "other", 2)
    written.give(other)
    assert written.ledger.digests() == other.ledger.digests()
    other.database.close()


def test_two_editors_of_one_text_write_each_in_the_version_it_shows(written: Laptop) -> None:
    type_at(written, 0, "[]")
    open_text(written, "one")
    open_text(written, "two")
    type_at(written, 1, "uno", "one")
    type_at(written, 1, "dos", "two")
    type_at(written, 4, "!", "one")
    type_at(written, 4, "?", "two")
    text = read(written)
    assert text in {"[uno!dos?]", "[dos?uno!]"}


def test_an_editor_keeps_its_version_however_many_texts_are_opened_meanwhile(written: Laptop, tmp_path: Path) -> None:
    other = Laptop(tmp_path / "other", 2)
    written.give(other)
    open_text(written, "editor")
    for number, item in enumerate(ITEMS[1:]):
        open_text(written, f"editor {number}", item)
    type_at(other, 0, "ANTES ")
    other.give(written)
    type_at(written, 0, "ab", "editor")
    type_at(written, 1, "X", "editor")
    assert "aXb" in read(written)
    other.database.close()


def test_what_a_failed_write_did_to_a_text_is_read_by_nobody(written: Laptop) -> None:
    open_text(written, "editor")
    type_at(written, 0, "Uno", "editor")

    def fail() -> None:
        with written.database.work() as work:
            work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, 0, "Dos")], "editor")
            raise DomainError("not_found")

    with pytest.raises(DomainError):
        fail()
    assert read(written) == "Uno"
