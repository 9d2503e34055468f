"""The scene of every history: two bodies, their sessions, people, a decision and a task, and what is edited of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.decisions import Decision, Tally
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.people import Person
from circledesk.domain.tasks import Task

if TYPE_CHECKING:
    from circledesk.domain.records import Record

NOON = datetime(2022, 3, 14, 17, 0, tzinfo=UTC)
BODIES = (Body(id=derived_id("b", "0"), name="Mesa de Cuidado"), Body(id=derived_id("b", "1"), name="Mesa de Datos"))
PEOPLE = tuple(
    Person(id=derived_id("p", name), given_names=name) for name in ("Ana Lucía Ñáñez", "Beto Chindoy", "Carmenza Muyuy")
)
MEETINGS = tuple(
    Meeting(id=derived_id("m", body.id), body_id=body.id, number=1, planned=Span(start=NOON, end=NOON))
    for body in BODIES
)
MINUTES = tuple(Minutes(id=minutes_id(one.id), meeting_id=one.id) for one in MEETINGS)
ITEMS = tuple(
    AgendaItem(id=derived_id("i", one.id), meeting_id=one.id, order="i", title="Avance del trimestre")
    for one in MEETINGS
)
DECISION = Decision(
    id=derived_id("d"),
    meeting_id=MEETINGS[0].id,
    agenda_item_id=ITEMS[0].id,
    number=1,
    text="Se aprueba",
    decided_at=NOON,
    tally=Tally(),
)
TASK = Task(
    id=derived_id("t"), meeting_id=MEETINGS[0].id, agenda_item_id=ITEMS[0].id, number=1, text="Enviar el informe"
)
BEGINNING: tuple[Record, ...] = (*BODIES, *PEOPLE, *MEETINGS, *MINUTES, *ITEMS, DECISION, TASK)


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a history writes: of which record, and its name."""

    kind: type[Record]
    row: str
    name: str


FIELDS = (
    Field(AgendaItem, ITEMS[0].id, "title"),
    Field(AgendaItem, ITEMS[1].id, "title"),
    Field(Meeting, MEETINGS[0].id, "place"),
    Field(Meeting, MEETINGS[0].id, "objective"),
    Field(Person, PEOPLE[0].id, "phone"),
    Field(Task, TASK.id, "text"),
)
TOGETHER = (
    Field(Meeting, MEETINGS[0].id, "planned"),
    Field(Meeting, MEETINGS[1].id, "held"),
    Field(Decision, DECISION.id, "tally"),
)
"""Composite fields: their parts say the same number, so that mixed halves are seen."""
DELETABLE = (
    Field(AgendaItem, ITEMS[0].id, "deleted"),
    Field(Task, TASK.id, "deleted"),
    Field(Person, PEOPLE[0].id, "deleted"),
)


def whole(field: Field, number: int) -> Any:  # noqa: ANN401 - the field's own type
    """A composite value every part of which tells `number`."""
    if field.name == "tally":
        return Tally(in_favour=number, against=number, blank=number, abstention=number)
    moment = NOON + timedelta(minutes=number)
    return Span(start=moment, end=moment)


def is_whole(value: object) -> bool:
    """Whether a composite value is made of one hand's parts."""
    if isinstance(value, Tally):
        return value.in_favour == value.against == value.blank == value.abstention
    return value is None or (isinstance(value, Span) and value.start == value.end)
