"""Finding and replacing within the texts of one session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.finding import Wanted, found_in, put_back, puts_of, with_puts
from circledesk.domain.texts import TextEdit, utf16_units
from circledesk.services import agenda

if TYPE_CHECKING:
    from circledesk.domain.finding import Put
    from circledesk.services.ports.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the words stand: an item of the agenda, and characters of its text."""

    item_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """How many places changed, and each text before and after."""

    count: int
    texts: Mapping[str, tuple[str, str]]


def find(work: Work, meeting_id: str, wanted: Wanted) -> list[Place]:
    """Every place in the texts of a session, in the order of the agenda."""
    items = [one.id for one in agenda.items(work, meeting_id)]
    texts = work.texts(items, MINUTES_TEXT)
    return [
        Place(item_id=item_id, start=start, end=end)
        for item_id in items
        for start, end in found_in(texts.get(item_id, ""), wanted)
    ]


def replace_all(work: Work, meeting_id: str, wanted: Wanted, words: str, but: str = "") -> Replaced:
    """Replace every place in the texts of a session, `but` in those of one item; raises `minutes_frozen`, `sealed`."""
    agenda.require_open(work, meeting_id)
    items = {one.id: one for one in agenda.items(work, meeting_id) if one.id != but}
    texts, count, changed = work.texts(items, MINUTES_TEXT), 0, {}
    for item_id, before in texts.items():
        puts = puts_of(before, wanted, words)
        if puts:
            count += len(puts)
            changed[item_id] = (before, with_puts(before, puts))
            work.edit_text(items[item_id], MINUTES_TEXT, edits_of(before, puts))
    return Replaced(count=count, texts=changed)


def turn(work: Work, meeting_id: str, texts: Mapping[str, tuple[str, str]], forward: bool) -> None:  # noqa: FBT001 - by position
    """Take a replacing back, or do it again, wherever the lines still read as it left them."""
    agenda.require_open(work, meeting_id)
    for item_id, (before, after) in texts.items():
        item = work.get(AgendaItem, item_id)
        there, wished = (before, after) if forward else (after, before)
        now = work.text(item_id, MINUTES_TEXT)
        work.rewrite_text(item, MINUTES_TEXT, put_back(now, there, wished))


def edits_of(text: str, puts: list[Put]) -> list[TextEdit]:
    """The same as edits of an editor, the last first, so that each counts in the text as it was."""
    return [
        TextEdit(utf16_units(text[: put.start]), utf16_units(text[put.start : put.end]), put.words)
        for put in reversed(puts)
    ]
