"""What is to be reviewed, as people read it: fields, paragraphs, removals, and what came after a signature."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.errors import DomainError
from circledesk.domain.history import LateNote, late_note_id
from circledesk.domain.journal import OperationState
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Paper
from circledesk.domain.texts import differing, utf16_units
from circledesk.services import history, values
from circledesk.services.values import title

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from circledesk.domain.history import ParagraphConflict, Side
    from circledesk.domain.journal import Apart, Conflict, Plain
    from circledesk.domain.records import Record
    from circledesk.services.history import ValueLine
    from circledesk.services.ports.work import Work
    from circledesk.services.words import Words

DELETED = "deleted"


class ReviewKind(StrEnum):
    """What is to be looked at: a field with several values, a paragraph both changed, a removal beside an edit, and
    what arrived after a session's acta was signed.
    """

    FIELD = "field"
    PARAGRAPH = "paragraph"
    REMOVAL = "removal"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Something that arrived after the signature: of which field, what was signed and what came (of a text the
    paragraphs that differ), from which laptop and when; `operations` are the journal's (device, count).
    """

    table: str
    column: str
    subject: str
    signed: str
    came: str
    device: str
    device_id: str
    typed_at: datetime
    operations: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """One thing to review; `key` names it on every laptop.

    `values` are what may stand: of a field its values, the shown one first; of a paragraph each laptop's version (an
    empty one took the paragraph away), this laptop's first; of a removal the edits (`plain` False: keep the row), then
    the removals (True). A paragraph also has how it read `before` and what the merge made of it, as it stands now
    from `start` to `end` of the text (UTF-16 units, as an editor counts; alike where nothing is left of it).
    `weighty` says that both sides changed numbers, dates or names: these come first. Of what came late there are only
    `arrivals`: nothing of it enters what was signed. `item_id` is the agenda item it belongs to.
    """

    key: str
    kind: ReviewKind
    table: str
    row: str
    column: str
    subject: str
    meeting_id: str
    meeting: str
    values: tuple[ValueLine, ...]
    weighty: bool = False
    before: str = ""
    merged: str = ""
    start: int = 0
    end: int = 0
    conflict: Conflict | None = None
    paragraphs: tuple[ParagraphConflict, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    item_id: str = ""


def to_review(work: Work, words: Words, meeting_id: str = "") -> list[ReviewLine]:
    """What is to be reviewed, of one session or of the whole desk; paragraphs with numbers, dates or names first.

    Of the whole desk these are as many as `Work.conflict_count` says.
    """
    found = [*_paragraphs(work, words), *(_field(work, words, one) for one in work.conflicts()), *_late(work, words)]
    return sorted((one for one in found if meeting_id in {"", one.meeting_id}), key=lambda one: not one.weighty)


def unsettled(work: Work, meeting_id: str) -> bool:
    """Whether something of a session's record waits to be reviewed."""
    fields = any(one.document == meeting_id and one.table != Paper.table for one in work.conflicts())
    return fields or any(one.document == meeting_id for one in work.paragraph_conflicts())


def require_settled(work: Work, meeting_id: str) -> None:
    """Raise `conflicts_open` while something of a session's record waits to be reviewed."""
    if unsettled(work, meeting_id):
        raise DomainError("conflicts_open", meeting=meeting_id)


def item_of(record: Record | None) -> str:
    """The agenda item a record belongs to, or ''."""
    if isinstance(record, AgendaItem):
        return record.id
    return str(getattr(record, "agenda_item_id", ""))


def _field(work: Work, words: Words, conflict: Conflict) -> ReviewLine:
    kind = BY_TABLE.get(conflict.table)
    line = history.conflict_line(work, words, conflict)
    return ReviewLine(
        key=f"{conflict.table}/{conflict.row}/{conflict.column}",
        kind=ReviewKind.REMOVAL if conflict.column == DELETED else ReviewKind.FIELD,
        table=conflict.table,
        row=conflict.row,
        column=conflict.column,
        subject=line.subject,
        meeting_id=line.meeting_id,
        meeting=line.meeting,
        values=line.values,
        conflict=conflict,
        item_id=item_of(work.find(kind, conflict.row) if kind else None),
    )


def _paragraphs(work: Work, words: Words) -> list[ReviewLine]:
    """One line for each place of a text, however many pairs of laptops met there, in the order of the text."""
    found = sorted(work.paragraph_conflicts(), key=lambda one: (one.spot, one.id))
    lines = [_paragraph(work, words, list(alike)) for _, alike in groupby(found, key=lambda one: one.spot)]
    return sorted(lines, key=lambda one: (one.row, one.column, one.start, one.key))


def _paragraph(work: Work, words: Words, found: list[ParagraphConflict]) -> ReviewLine:
    first = found[0]
    record = work.find(BY_TABLE[first.table], first.row)
    text = work.text(first.row, first.column)
    start, end = work.standing(first.row, first.column, first.anchor)
    return ReviewLine(
        key=first.id,
        kind=ReviewKind.PARAGRAPH,
        table=first.table,
        row=first.row,
        column=first.column,
        subject=title(work, words, record),
        meeting_id=first.document,
        meeting=title(work, words, history.meeting_of(work, record)),
        values=tuple(_version(side) for side in _sides(found)),
        weighty=any(one.weighty for one in found),
        before=first.before,
        merged=text[start:end],
        start=utf16_units(text[:start]),
        end=utf16_units(text[:end]),
        paragraphs=tuple(found),
        item_id=item_of(record),
    )


def _sides(conflicts: Iterable[ParagraphConflict]) -> list[Side]:
    """The newest version of each laptop, this one's first, then the newest."""
    newest: dict[str, Side] = {}
    for side in (side for one in conflicts for side in (one.one, one.other)):
        known = newest.get(side.hand.device)
        if known is None or known.hand.last < side.hand.last:
            newest[side.hand.device] = side
    return sorted(newest.values(), key=lambda side: (not side.mine, -side.clock))


def _version(side: Side) -> ValueLine:
    return history.ValueLine(
        shown=side.text,
        device=side.device_name or side.hand.device[:8],
        device_id=side.hand.device,
        typed_at=history.typed_at(side.clock),
        plain=side.text,
        mine=side.mine,
    )


def _late(work: Work, words: Words) -> list[ReviewLine]:
    """One line for each sealed session for which something arrived that nobody looked at."""
    arrived = work.late_arrivals()
    known = {one.id for one in work.all(LateNote)} if arrived else set()
    fresh: dict[str, list[Apart]] = {}
    for one in arrived:
        if late_note_id(one.entry.device, one.entry.seq) not in known:
            fresh.setdefault(one.document, []).append(one)
    return [late_line(work, words, document, found) for document, found in fresh.items()]


def late_line(work: Work, words: Words, document: str, arrived: Iterable[Apart]) -> ReviewLine:
    """What arrived for a sealed session, one arrival for each field and laptop, in the order in which it was typed."""
    fields: dict[tuple[str, str, str], list[Apart]] = {}
    for one in sorted(arrived, key=lambda one: one.entry.clock):
        fields.setdefault((one.entry.device, one.entry.row, one.entry.column), []).append(one)
    meeting = work.find(Meeting, document)
    return ReviewLine(
        key=f"late/{document}",
        kind=ReviewKind.LATE,
        table=Meeting.table,
        row=document,
        column="",
        subject=title(work, words, meeting),
        meeting_id=document,
        meeting=title(work, words, meeting),
        values=(),
        arrivals=tuple(_arrival(work, words, many) for many in fields.values()),
    )


def _arrival(work: Work, words: Words, many: list[Apart]) -> Arrival:
    last = many[-1].entry
    record = work.find(BY_TABLE[last.table], last.row) if last.table in BY_TABLE else None
    if isinstance(last.value, bytes):
        signed, came = differing(work.text(last.row, last.column), many[-1].reads)
    else:
        before = signed_value(work, last.row, last.column)
        field = (last.table, last.row, last.column)
        signed, came = values.shown(work, words, field, before), values.shown(work, words, field, last.value)
    return Arrival(
        table=last.table,
        column=last.column,
        subject=title(work, words, record),
        signed=signed,
        came=came,
        device=last.device_name or last.device[:8],
        device_id=last.device,
        typed_at=history.typed_at(last.clock),
        operations=tuple((one.entry.device, one.entry.seq) for one in many),
    )


def signed_value(work: Work, row: str, column: str) -> Plain:
    """The value that counts of a field, as the journal has it."""
    counts = (one for one in work.history(row, column) if one.state is OperationState.APPLIED)
    newest = next(counts, None)
    return newest.value if newest else None
