"""Fields with several values nobody settled: what they belong to, each value as people read it, and settling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.institutions import Institution
from circledesk.domain.journal import Conflict, HistoryEntry, Plain
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment, Milestone
from circledesk.domain.records import Record
from circledesk.services.ports.work import Work
from circledesk.services.words import Words

_TITLES = ("title", "text", "name", "full_name", "short_title", "label")
_REFERRED: dict[str, type[Record]] = {
    "meeting": Meeting,
    "person": Person,
    "responsible": Person,
    "presenter": Person,
    "mover": Person,
    "reported_by": Person,
    "institution": Institution,
    "lead_institution": Institution,
    "body": Body,
    "agenda_item": AgendaItem,
    "commitment": Commitment,
    "milestone": Milestone,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueLine:
    """One of the values: as people read it, from which laptop, and when it was typed by that laptop's clock."""

    shown: str
    device: str
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
        values=tuple(_value(work, words, conflict, entry) for entry in conflict.values),
    )


def meeting_of(work: Work, record: Record | None) -> Meeting | None:
    """The session whose seal freezes a record, or None."""
    return work.find(Meeting, record.document) if record and record.document else None


def _value(work: Work, words: Words, conflict: Conflict, entry: HistoryEntry) -> ValueLine:
    kind = BY_TABLE.get(conflict.table)
    hint = get_type_hints(kind).get(conflict.column) if kind else None
    shown = _shown(work, words, (conflict.column, hint), entry.value)
    if conflict.column == "deleted":
        shown = words.say("values.remove" if entry.value else "values.keep")
    return ValueLine(
        shown=shown,
        device=entry.device_name or entry.device[:8],
        typed_at=typed_at(entry.clock),
        plain=entry.value,
    )


def _shown(work: Work, words: Words, field: tuple[str, Any], value: Plain) -> str:
    column, hint = field
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return words.say("values.yes" if value else "values.no")
    if isinstance(value, list):
        return ", ".join(_shown(work, words, (column.removesuffix("s"), str), one) for one in value)
    if isinstance(value, dict):
        return " – ".join(_shown(work, words, (name, _inner(hint, name)), one) for name, one in value.items() if one)
    if isinstance(value, str):
        return _text(work, words, field, value)
    return str(value)


def _text(work: Work, words: Words, field: tuple[str, Any], value: str) -> str:
    column, hint = field
    for kind in (hint, *get_args(hint)):
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return words.label(kind(value)) if value in set(kind) else value
        if kind is datetime:
            moment = bogota(datetime.fromisoformat(value))
            return f"{words.day(moment.date())}, {words.clock_time(moment)}"
        if kind is date:
            return words.day(date.fromisoformat(value))
    referred = _REFERRED.get(column.removesuffix("_id")) if column.endswith("_id") else None
    record = work.find(referred, value) if referred else None
    return title(work, words, record) if record else value


def _inner(hint: object, name: str) -> object:
    """The type of a part of a composite value."""
    for kind in (hint, *get_args(hint)):
        if isinstance(kind, type):
            found = get_type_hints(kind).get(name)
            if found is not None:
                return found
    return str


def title(work: Work, words: Words, record: Record | None) -> str:
    """What people call a record."""
    if record is None:
        return ""
    if isinstance(record, Meeting):
        body = work.find(Body, record.body_id)
        return f"{body.name if body else ''} · {words.day(bogota(record.starts).date())}".strip(" ·")
    if isinstance(record, CheckIn):
        return title(work, words, work.find(Commitment, record.commitment_id))
    for name in _TITLES:
        found = getattr(record, name, "")
        if isinstance(found, str) and found:
            return found
    person = getattr(record, "person_id", "")
    return title(work, words, work.find(Person, person)) if person else ""
