"""The records that a session written elsewhere stands for: session, agenda, roll, decisions, tasks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from circledesk.domain.agenda import AgendaItem, Expected, ItemRole, order_between
from circledesk.domain.attendance import (
    AttendanceEvent,
    Attendee,
    Capacity,
    Movement,
    attendee_id,
    event_id,
    present_at,
)
from circledesk.domain.bodies import BodyKind
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Decision, DecisionKind, Method, Result, Tally, check, result_of
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id, is_id
from circledesk.domain.meetings import Character, Meeting, MeetingKind, MeetingState, Modality, Span
from circledesk.domain.people import Person, Seat
from circledesk.domain.quorum import QuorumReading, QuorumRule, quorum_at, rule_in_force
from circledesk.domain.tasks import Task
from circledesk.services.imported_session import ImportedSession, facts_of, item_id, keys_of
from circledesk.services.people import seats_on

_PLAIN = ("place", "localidad", "link", "objective", "number")


@contextmanager
def located(where: str) -> Iterator[None]:
    """Name the place in the document beside what a rule said."""
    try:
        yield
    except DomainError as error:
        raise DomainError(error.code, **{"where": where, **error.facts}) from error


def meeting_of(session: ImportedSession) -> Meeting:
    """The session itself; what the document leaves out stays as it was."""
    document, known = session.document, session.meeting
    body = session.body()
    if known is not None and known.body_id != body.id:
        raise DomainError("session_body_changed", name=document["id"], body=body.name)
    planned, held = _planned(session, known), _held(session, known)
    if planned is None and held is None:
        raise DomainError("session_field_missing", where="$", field="start")
    base = known or Meeting(
        id=session.meeting_id,
        body_id=body.id,
        number=1 + max((one.number for one in session.work.all(Meeting, body_id=body.id)), default=0),
        planned=planned or held or Span(start=session.work.now),
        kind=MeetingKind.CIRCLE_SESSION if body.kind is BodyKind.CIRCLE else MeetingKind.COMMITTEE_SESSION,
        commitment_ids=body.commitment_ids,
    )
    changed: dict[str, Any] = facts_of(document, _PLAIN)
    for name, kind in (("kind", MeetingKind), ("character", Character), ("modality", Modality)):
        if name in document:
            changed[name] = kind(document[name])
    if "commitments" in document:
        named = document["commitments"]
        changed["commitment_ids"] = tuple(
            session.commitment(name, f"commitments[{place}]").id for place, name in enumerate(named)
        )
    if "next_session" in document:
        changed["next_session"] = session.moment(document["next_session"], "next_session")
    state = _state(document, base, held)
    return replace(base, deleted=False, planned=planned or base.planned, held=held, state=state, **changed)


def agenda_of(session: ImportedSession) -> list[AgendaItem]:
    """The items in their order; an item that stays in place keeps its index, so that nothing is journalled."""
    entries = session.section("agenda") or []
    keys_of(entries, "agenda")
    rows = [item_id(session.meeting_id, str(entry["key"])) for entry in entries]
    known = {item.id: item for item in session.work.all(AgendaItem, meeting_id=session.meeting_id)}
    orders = _orders([known[row].order if row in known else "" for row in rows])
    found = []
    for place, (entry, row) in enumerate(zip(entries, rows, strict=True)):
        base = known.get(row) or AgendaItem(id=row, meeting_id=session.meeting_id, order="", title="")
        changed: dict[str, Any] = facts_of(entry, ("title", "closed"))
        if "presenter" in entry:
            changed["presenter_id"] = session.person(entry["presenter"], f"agenda[{place}].presenter").id
        if "minutes" in entry:
            changed["minutes_planned"] = entry["minutes"]
        expected = Expected(entry.get("expected", base.expected))
        role = ItemRole(entry.get("role", base.role))
        found.append(replace(base, order=orders[place], expected=expected, role=role, **changed))
    return found


@dataclass(frozen=True, slots=True)
class Presence:
    """Who was on the roll and when they came and went, as the document has it."""

    attendees: list[Attendee]
    events: list[AttendanceEvent]


def presence_of(session: ImportedSession, meeting: Meeting) -> Presence:
    """The roll: the entries of the document, and everybody else with a seat that day as absent."""
    seats = seats_on(session.work, meeting.body_id, bogota(meeting.starts).date())
    seat_of = {seat.person_id: seat for seat in seats}
    roll: dict[str, Attendee] = {}
    events: list[AttendanceEvent] = []
    for place, entry in enumerate(session.section("attendance") or []):
        where = f"attendance[{place}]"
        person = session.attending(entry, where)
        if person.id in roll:
            raise DomainError("session_person_twice", name=person.full_name, where=where)
        roll[person.id] = _attendee(session, meeting, (person, entry, where), seat_of.get(person.id))
        own = _own_events(session, meeting, (person, entry, where))
        if own and entry.get("excused"):
            raise DomainError("session_excused_and_present", name=person.full_name, where=where)
        events += own
    for seat in seats:
        if seat.person_id not in roll:
            row = attendee_id(meeting.id, seat.person_id)
            roll[seat.person_id] = Attendee(
                id=row, meeting_id=meeting.id, person_id=seat.person_id, capacity=_capacity(seat)
            )
    return Presence(attendees=list(roll.values()), events=events)


def decisions_of(session: ImportedSession, meeting: Meeting, events: Sequence[AttendanceEvent]) -> list[Decision]:
    """The decisions, each with the quorum of its instant; the rules judge them as they judge those of the window."""
    entries = session.section("decisions") or []
    known = {one.id: one for one in session.work.all(Decision, meeting_id=meeting.id)}
    free = 1 + max((one.number for one in known.values()), default=0)
    found = []
    for place, (entry, key) in enumerate(zip(entries, keys_of(entries, "decisions"), strict=True)):
        where = f"decisions[{place}]"
        row = key if is_id(key) else derived_id("decision", meeting.id, key)
        number = known[row].number if row in known else free
        free += row not in known
        at = _inside(session, meeting, entry["at"], f"{where}.at")
        method = Method(entry.get("method", Method.CONSENSUS))
        tally = Tally(**entry["tally"]) if "tally" in entry else None
        decision = Decision(
            id=row,
            meeting_id=meeting.id,
            agenda_item_id=session.item_id(entry["item"], f"{where}.item"),
            number=number,
            text=entry["text"].strip(),
            decided_at=at,
            kind=DecisionKind(entry.get("kind", DecisionKind.DECISION)),
            method=method,
            mover_id=session.person(entry["mover"], f"{where}.mover").id if "mover" in entry else "",
            tally=tally,
            quorum=_quorum(session, meeting, events, at),
            override_reason=entry.get("override_reason", "").strip(),
            conflict_of_interest=entry.get("conflict_of_interest", "").strip(),
            result=Result(entry["result"]) if "result" in entry else result_of(method, tally),
        )
        with located(where):
            check(decision)
        found.append(decision)
    return found


def tasks_of(session: ImportedSession, meeting: Meeting) -> list[Task]:
    """The tasks that were agreed; none may be due before the session."""
    entries = session.section("tasks") or []
    known = {one.id: one for one in session.work.all(Task, meeting_id=meeting.id)}
    free = 1 + max((one.number for one in known.values()), default=0)
    day = bogota(meeting.starts).date()
    found = []
    for place, (entry, key) in enumerate(zip(entries, keys_of(entries, "tasks"), strict=True)):
        where = f"tasks[{place}]"
        row = key if is_id(key) else derived_id("task", meeting.id, key)
        due = session.date(entry["due"], f"{where}.due") if "due" in entry else None
        if due is not None and due < day:
            raise DomainError("session_task_due_before", due=due, day=day, where=f"{where}.due")
        responsible = session.person(entry["responsible"], f"{where}.responsible") if "responsible" in entry else None
        institution = responsible.institution_id if responsible else ""
        if "institution" in entry:
            institution = session.institution(entry["institution"], f"{where}.institution").id
        found.append(
            Task(
                id=row,
                meeting_id=meeting.id,
                agenda_item_id=session.item_id(entry["item"], f"{where}.item"),
                number=known[row].number if row in known else free,
                text=entry["text"].strip(),
                responsible_id=responsible.id if responsible else "",
                institution_id=institution,
                due_on=due,
            )
        )
        free += row not in known
    return found


def _planned(session: ImportedSession, known: Meeting | None) -> Span | None:
    written = session.document.get("planned")
    if written is None:
        return known.planned if known else None
    start = session.moment(written["start"], "planned.start")
    end = session.moment(written["end"], "planned.end") if "end" in written else None
    return _span(start, end, "planned.end")


def _held(session: ImportedSession, known: Meeting | None) -> Span | None:
    document = session.document
    start = session.moment(document["start"], "start") if "start" in document else None
    if start is None and known is not None and known.held is not None:
        start = known.held.start
    if start is None:
        if "end" in document:
            raise DomainError("session_end_without_start", where="end")
        if planned := document.get("planned"):
            session.set_day(session.moment(planned["start"], "planned.start"))
        elif known is not None:
            session.set_day(known.planned.start)
        return None
    session.set_day(start)
    end = session.moment(document["end"], "end") if "end" in document else None
    if "end" not in document and known is not None and known.held is not None:
        end = known.held.end
    return _span(start, end, "end")


def _span(start: datetime, end: datetime | None, where: str) -> Span:
    if end is not None and end < start:
        raise DomainError("session_ends_before_start", start=start, end=end, where=where)
    return Span(start=start, end=end)


def _state(document: Mapping[str, Any], known: Meeting, held: Span | None) -> MeetingState:
    if "state" in document:
        return MeetingState(document["state"])
    if held is None:
        return known.state
    return MeetingState.IN_SESSION if held.end is None else MeetingState.HELD


def _orders(known: Sequence[str]) -> list[str]:
    """Rising indexes: the longest rising run of those known stays, the others are put between."""
    runs: list[tuple[int, ...]] = []
    for place, order in enumerate(known):
        if order:
            runs.append((*_longest(run for run in runs if known[run[-1]] < order), place))
    kept = set(_longest(runs))
    orders = [order if place in kept else "" for place, order in enumerate(known)]
    for place, order in enumerate(orders):
        if not order:
            following = next((later for later in orders[place + 1 :] if later), "")
            orders[place] = order_between(orders[place - 1] if place else "", following)
    return orders


def _longest(runs: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return max(runs, key=len, default=())


def _attendee(
    session: ImportedSession, meeting: Meeting, who: tuple[Person, Mapping[str, Any], str], seat: Seat | None
) -> Attendee:
    person, entry, where = who
    excused = entry.get("excused", False)
    capacity = Capacity(entry["capacity"]) if "capacity" in entry else _capacity(seat)
    represents = session.person(entry["represents"], f"{where}.represents").id if "represents" in entry else ""
    return Attendee(
        id=attendee_id(meeting.id, person.id),
        meeting_id=meeting.id,
        person_id=person.id,
        capacity=capacity,
        represents=represents,
        excused=bool(excused),
        excuse=excused.strip() if isinstance(excused, str) else "",
    )


def _capacity(seat: Seat | None) -> Capacity:
    """What a seat says of its holder; without one somebody is a guest."""
    if seat is None:
        return Capacity.GUEST
    return Capacity.ALTERNATE if seat.alternate_of else Capacity.MEMBER


def _own_events(
    session: ImportedSession, meeting: Meeting, who: tuple[Person, Mapping[str, Any], str]
) -> list[AttendanceEvent]:
    person, entry, where = who
    found: list[AttendanceEvent] = []
    last: datetime | None = None
    for place, stay in enumerate(entry.get("stays", ()), start=1):
        here = f"{where}.stays[{place - 1}]"
        arrived = _inside(session, meeting, stay["arrived"], f"{here}.arrived", person.full_name)
        left = _inside(session, meeting, stay["left"], f"{here}.left", person.full_name) if "left" in stay else None
        if left is not None and left < arrived:
            raise DomainError(
                "session_left_before_arriving", name=person.full_name, arrived=arrived, left=left, where=here
            )
        if place > 1 and (last is None or arrived < last):
            raise DomainError("session_stays_overlap", name=person.full_name, where=here)
        last = left
        default = Modality.VIRTUAL if meeting.modality is Modality.VIRTUAL else Modality.IN_PERSON
        modality = Modality(stay.get("modality", default))
        for movement, at in ((Movement.ARRIVED, arrived), (Movement.LEFT, left)):
            if at is not None:
                row = event_id(meeting.id, person.id, movement, place)
                found.append(
                    AttendanceEvent(
                        id=row, meeting_id=meeting.id, person_id=person.id, movement=movement, at=at, modality=modality
                    )
                )
    return found


def _inside(session: ImportedSession, meeting: Meeting, written: str, where: str, name: str = "") -> datetime:
    """An instant of the session: not before its start and not after its end; `name` is whose coming or going it is."""
    at = session.moment(written, where)
    if meeting.held is None:
        raise DomainError("session_not_begun", where=where)
    start, end = meeting.held.start, meeting.held.end
    if at < start or (end is not None and at > end):
        facts = {"at": at, "start": start, "end": end or session.work.now, "where": where}
        if name:
            raise DomainError("session_stay_outside", name=name, **facts)
        raise DomainError("session_decision_outside", **facts)
    return at


def _quorum(
    session: ImportedSession, meeting: Meeting, events: Sequence[AttendanceEvent], at: datetime
) -> QuorumReading | None:
    rules = session.work.all(QuorumRule, body_id=meeting.body_id)
    if not rules:
        return None
    seats = seats_on(session.work, meeting.body_id, bogota(meeting.starts).date())
    return quorum_at(at, rule_in_force(rules, meeting.starts), seats, present_at(at, events))
