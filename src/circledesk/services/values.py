"""Values of fields as people read them: days, people, votes, places in an agenda, never ids or codes."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.attendance import AttendanceEvent
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.evidence import Evidence
from circledesk.domain.institutions import Institution, Part
from circledesk.domain.journal import Plain
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment, Milestone
from circledesk.domain.records import Record
from circledesk.domain.tasks import Task, TaskStep
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
    "evidence": Evidence,
    "task": Task,
}
_BELONGS = {
    TaskStep: ("task_id", Task),
    CheckIn: ("commitment_id", Commitment),
    Part: ("institution_id", Institution),
    AttendanceEvent: ("person_id", Person),
    Minutes: ("meeting_id", Meeting),
}
"""Records that are called by what they are about."""


def shown(work: Work, words: Words, field: tuple[str, str, str], value: Plain) -> str:
    """A value of a field (its table, row and column) in words; '' for nothing."""
    table, row, column = field
    kind = BY_TABLE.get(table)
    if column == "deleted":
        return words.say("values.remove" if value else "values.keep")
    if column == "order" and kind is AgendaItem:
        return _place_in_agenda(work, words, row, str(value))
    if column == "unconfirmed" and isinstance(value, list):
        return ", ".join(words.field(table, str(one)) for one in value)
    hint = get_type_hints(kind).get(column) if kind else None
    return _said(work, words, (column, hint), value)


def title(work: Work, words: Words, record: Record | None) -> str:
    """What people call a record."""
    if record is None:
        return ""
    if isinstance(record, Meeting):
        body = work.find(Body, record.body_id)
        return f"{body.name if body else ''} · {words.day(bogota(record.starts).date())}".strip(" ·")
    belongs = _BELONGS.get(type(record))
    if belongs is not None:
        field, kind = belongs
        return title(work, words, work.find(kind, str(getattr(record, field))))
    for name in _TITLES:
        found = getattr(record, name, "")
        if isinstance(found, str) and found:
            return found
    person = getattr(record, "person_id", "")
    return title(work, words, work.find(Person, person)) if person else ""


def _place_in_agenda(work: Work, words: Words, row: str, order: str) -> str:
    item = work.find(AgendaItem, row)
    others = work.all(AgendaItem, meeting_id=item.meeting_id) if item else []
    before = sum(one.order < order for one in others if one.id != row)
    return words.say("values.place_in_agenda", place=before + 1)


def _said(work: Work, words: Words, field: tuple[str, Any], value: Plain) -> str:
    column, hint = field
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return words.say("values.yes" if value else "values.no")
    if isinstance(value, list):
        return ", ".join(_said(work, words, (column.removesuffix("s"), _item(hint)), one) for one in value)
    if isinstance(value, dict):
        return _parts(work, words, hint, value)
    if isinstance(value, str):
        return _text(work, words, field, value)
    return str(value)


def _parts(work: Work, words: Words, hint: object, value: dict[str, Plain]) -> str:
    """A composite value: from start to end, or each part by its name."""
    name = next((kind.__name__ for kind in (hint, *get_args(hint)) if isinstance(kind, type)), "")
    said = {part: _said(work, words, (part, _inner(hint, part)), one) for part, one in value.items()}
    if "start" in said:
        return " – ".join(one for one in said.values() if one)
    return ", ".join(f"{words.field(name, part)} {one}" for part, one in said.items() if one)


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


def _item(hint: object) -> object:
    """The type of the members of a tuple."""
    return next(iter(get_args(hint)), str)


def _inner(hint: object, name: str) -> object:
    """The type of a part of a composite value."""
    for kind in (hint, *get_args(hint)):
        if isinstance(kind, type):
            found = get_type_hints(kind).get(name)
            if found is not None:
                return found
    return str
