"""Fields with several values nobody settled: what they belong to, each value as people read it, and settling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from circledesk.domain.journal import Conflict, HistoryEntry, Plain
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.domain.records import Record
from circledesk.services import values
from circledesk.services.ports.work import Work
from circledesk.services.values import title
from circledesk.services.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueLine:
    """One of the values: as people read it, from which laptop, and when it was typed by that laptop's clock."""

    shown: str
    device: str
    device_id: str = ""
    typed_at: datetime
    plain: Plain
    mine: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictLine:
    """A field with several values; the first is the one shown elsewhere. `meeting_id` is its session, if it has one."""

    conflict: Conflict
    subject: str
    meeting_id: str
    meeting: str
    values: tuple[ValueLine, ...]


def open_conflicts(work: Work, words: Words) -> list[ConflictLine]:
    """What is to be reviewed, as people read it."""
    return [conflict_line(work, words, conflict) for conflict in work.conflicts()]


def late(work: Work, words: Words, document: str) -> list[ConflictLine]:
    """What arrived after a document was frozen, as people read it: each edit with its one value."""
    entries = work.late(document)
    return [
        conflict_line(work, words, Conflict(table=one.table, row=one.row, column=one.column, values=(one,)))
        for one in entries
    ]


def settle(work: Work, conflict: Conflict, value: Plain) -> None:
    """Settle a conflict with one of its values."""
    work.settle(conflict, value)


def typed_at(clock: int) -> datetime:
    """The moment of a journal's clock, as the laptop that typed had it."""
    return datetime.fromtimestamp((clock >> 16) / 1000, UTC)


def conflict_line(work: Work, words: Words, conflict: Conflict) -> ConflictLine:
    """A field with its values as people read them."""
    kind = BY_TABLE.get(conflict.table)
    record = work.find(kind, conflict.row) if kind else None
    meeting = meeting_of(work, record)
    return ConflictLine(
        conflict=conflict,
        subject=title(work, words, record),
        meeting_id=meeting.id if meeting else "",
        meeting=title(work, words, meeting),
        values=tuple(value_line(work, words, entry) for entry in conflict.values),
    )


def meeting_of(work: Work, record: Record | None) -> Meeting | None:
    """The session whose seal freezes a record, or None."""
    return work.find(Meeting, record.document) if record and record.document else None


def value_line(work: Work, words: Words, entry: HistoryEntry) -> ValueLine:
    """One value of a field as people read it."""
    return ValueLine(
        shown=values.shown(work, words, (entry.table, entry.row, entry.column), entry.value),
        device=entry.device_name or entry.device[:8],
        device_id=entry.device,
        typed_at=typed_at(entry.clock),
        plain=entry.value,
    )
