"""The versions of a text: one for each burst of writing, by whoever wrote, with the other's words in it."""

from __future__ import annotations

from pathlib import Path

from tests.store.laptops import NOON, Laptop

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.texts import TextEdit

ITEM = AgendaItem(id="i", meeting_id="m", order="i", title="Avance")


def test_each_laptops_writing_is_a_version_and_a_burst_is_one(tmp_path: Path) -> None:
    one, other = Laptop(tmp_path / "one", 1), Laptop(tmp_path / "other", 2)
    with one.database.work() as work:
        work.put(Meeting(id="m", body_id="b", number=4, planned=Span(start=NOON)))
        work.put(ITEM)
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, 0, "uno")])
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(3, 0, "\ndos")])
    one.give(other)
    with other.database.work() as work:
        work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, 4, "")])
    other.give(one)
    with one.database.work() as work:
        found = work.versions("i", MINUTES_TEXT)
        assert [version.text for version in found] == ["dos", "uno\ndos"]
        assert found[1].device == "Portátil 1"
        assert found[0].device != found[1].device
        assert work.versions("unknown", MINUTES_TEXT) == []
    one.database.close()
    other.database.close()
