"""What of each record can be found by words, and under which day it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Decision
from circledesk.domain.evidence import Evidence
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment, Milestone
from circledesk.domain.records import Record
from circledesk.domain.searching import Realm, paragraphs
from circledesk.domain.tasks import Task

R = TypeVar("R", bound=Record)
NOWHERE = -1
"""Where a line stands that is no paragraph of a long text."""


class Find(Protocol):
    """Answers the record of an id, or None."""

    def __call__(self, kind: type[R], row: str, /) -> R | None:
        """Look it up."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to be found: the words shown, other words it answers to, and where it stands in a long text.

    `label` is how a decision or task is called, `item_id` the agenda item it belongs to.
    """

    text: str
    keys: str = ""
    start: int = NOWHERE
    label: str = ""
    item_id: str = ""


def lines_of(record: Record, find: Find, text: str = "") -> list[Line]:
    """Everything that can be found of a record; nothing of one that was taken out, or whose session was."""
    if record.deleted or (record.document and not _stands(find(Meeting, record.document))):
        return []
    found = _LINES[type(record)](record, find)
    if isinstance(record, AgendaItem):
        found += [Line(paragraph, start=start, item_id=record.id) for start, paragraph in paragraphs(text)]
    return [line for line in found if line.text.strip() or line.keys.strip()]


def day_of(record: Record, find: Find) -> date | None:
    """The day by which a record is older or newer than others; None for what has none."""
    meeting = find(Meeting, record.document) if record.document else None
    if meeting is not None:
        return bogota(meeting.starts).date()
    match record:
        case CheckIn():
            return record.reported_on
        case Evidence():
            return record.dated
        case Milestone():
            return record.due_on or record.starts_on
    return None


REALMS: Mapping[type[Record], Realm] = {
    Person: Realm.NAMES,
    Institution: Realm.NAMES,
    Body: Realm.NAMES,
    Commitment: Realm.NAMES,
    Milestone: Realm.NAMES,
    Meeting: Realm.SESSIONS,
    Minutes: Realm.SESSIONS,
    AgendaItem: Realm.WORDS,
    Decision: Realm.WORDS,
    Task: Realm.WORDS,
    CheckIn: Realm.WORDS,
    Evidence: Realm.WORDS,
}
"""Every kind that can be found, and among what."""

BESIDE: Mapping[type[Record], tuple[tuple[type[Record], str], ...]] = {
    Meeting: tuple((kind, "meeting_id") for kind in (Minutes, AgendaItem, Decision, Task, CheckIn)),
    Minutes: ((Decision, "meeting_id"), (Task, "meeting_id")),
    Body: ((Meeting, "body_id"),),
    Person: ((Task, "responsible_id"), (Decision, "mover_id")),
    Institution: ((Person, "institution_id"), (Task, "institution_id")),
    Commitment: ((Milestone, "commitment_id"), (CheckIn, "commitment_id")),
}
"""Which other records are found by words of a kind, and the field by which they name it."""


def _stands(meeting: Meeting | None) -> bool:
    return meeting is not None and not meeting.deleted


def _person(person: Person, find: Find) -> list[Line]:
    return [Line(person.full_name, f"{person.position} {_institution_words(person.institution_id, find)}")]


def _institution(one: Institution, _find: Find) -> list[Line]:
    return [Line(one.name, one.short_name)]


def _body(body: Body, _find: Find) -> list[Line]:
    return [Line(body.name, body.short_name)]


def _commitment(one: Commitment, _find: Find) -> list[Line]:
    return [Line(_joined(one.short_title, one.official_title), one.ogp_id)]


def _milestone(one: Milestone, find: Find) -> list[Line]:
    return [Line(_joined(one.title, one.criterion), _commitment_words(one.commitment_id, find))]


def _meeting(meeting: Meeting, find: Find) -> list[Line]:
    body = find(Body, meeting.body_id)
    day = bogota(meeting.starts).date()
    keys = f"sesión session séance {meeting.number} {day.isoformat()} {day.day}/{day.month}/{day.year}"
    return [Line(_joined(body.name if body else "", meeting.objective, meeting.place), keys)]


def _minutes(minutes: Minutes, find: Find) -> list[Line]:
    meeting = find(Meeting, minutes.meeting_id)
    body = find(Body, meeting.body_id) if meeting else None
    names = " ".join(f"acta {label}" for label in _labels(minutes))
    year = minutes.number.year if minutes.number else ""
    return [Line(body.name if body else "", f"{names} {year}")]


def _item(item: AgendaItem, _find: Find) -> list[Line]:
    return [Line(item.title, item_id=item.id)]


def _decision(one: Decision, find: Find) -> list[Line]:
    labels = _numbered("D", one, find)
    keys = f"{' '.join(labels)} {_person_words(one.mover_id, find)}"
    return [Line(one.text, keys, label=labels[0], item_id=one.agenda_item_id)]


def _task(one: Task, find: Find) -> list[Line]:
    labels = _numbered("T", one, find)
    people = f"{_person_words(one.responsible_id, find)} {_institution_words(one.institution_id, find)}"
    return [Line(one.text, f"{' '.join(labels)} {people}", label=labels[0], item_id=one.agenda_item_id)]


def _check_in(one: CheckIn, find: Find) -> list[Line]:
    words = _joined(one.done, one.bottlenecks, one.response, one.next_steps)
    return [Line(words, _commitment_words(one.commitment_id, find), item_id=one.agenda_item_id)]


def _evidence(one: Evidence, _find: Find) -> list[Line]:
    return [Line(_joined(one.title, one.file_name, one.link), one.kind)]


_LINES: Mapping[type[Record], Callable[[Any, Find], list[Line]]] = {
    Person: _person,
    Institution: _institution,
    Body: _body,
    Commitment: _commitment,
    Milestone: _milestone,
    Meeting: _meeting,
    Minutes: _minutes,
    AgendaItem: _item,
    Decision: _decision,
    Task: _task,
    CheckIn: _check_in,
    Evidence: _evidence,
}


def _joined(*words: str) -> str:
    return "\n".join(filter(None, words))


def _labels(minutes: Minutes) -> list[str]:
    """The label of an acta as printed, and its number as people say it."""
    return [minutes.label, *([str(minutes.number.number)] if minutes.number else [])]


def _numbered(letter: str, one: Decision | Task, find: Find) -> list[str]:
    minutes = find(Minutes, minutes_id(one.meeting_id)) or Minutes(id="", meeting_id=one.meeting_id)
    return [f"{letter}-{label}-{one.number}" for label in _labels(minutes)]


def _person_words(person_id: str, find: Find) -> str:
    person = find(Person, person_id) if person_id else None
    return person.full_name if person else ""


def _institution_words(institution_id: str, find: Find) -> str:
    one = find(Institution, institution_id) if institution_id else None
    return f"{one.name} {one.short_name}" if one else ""


def _commitment_words(commitment_id: str, find: Find) -> str:
    one = find(Commitment, commitment_id) if commitment_id else None
    return f"{one.ogp_id} {one.short_title}" if one else ""
