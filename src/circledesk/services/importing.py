"""Recording a session that was written down elsewhere; recording it again writes only what changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.attendance import AttendanceEvent, Attendee
from circledesk.domain.checkins import CheckIn, Level, Verification, Voice, check
from circledesk.domain.clock import bogota, quarter_code
from circledesk.domain.decisions import Decision
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment, Milestone
from circledesk.domain.records import Record
from circledesk.domain.tasks import Task, TaskState, TaskStep
from circledesk.services import agenda, attendance
from circledesk.services.imported_records import (
    agenda_of,
    decisions_of,
    located,
    meeting_of,
    presence_of,
    tasks_of,
)
from circledesk.services.imported_session import ImportedSession, item_id, session_id
from circledesk.services.ports.work import Work

_TOLD = ("done", "bottlenecks", "response", "next_steps")


def record_session(work: Work, document: Mapping[str, Any], files: Mapping[str, bytes] | None = None) -> str:
    """Record the session of `document` (shaped by `session.schema.json`); answers the session's id.

    `files` holds the bytes of the evidence files it names. A section left out stays as it is; one that comes
    replaces the former one. Raises a DomainError whose `where` names the place in the document, before anything
    is written; `minutes_frozen` when a change meets an acta that was issued.
    """
    session = ImportedSession(work, document, files or {})
    fresh = session.meeting is None
    meeting = meeting_of(session)
    wanted: list[Record] = [meeting]
    if work.find(Minutes, minutes_id(meeting.id)) is None:
        wanted.append(Minutes(id=minutes_id(meeting.id), meeting_id=meeting.id))
    known_people = set(session.people)
    parts = _sections(session, meeting)
    wanted += [person for row, person in session.people.items() if row not in known_people]
    wanted += parts.records
    _write(session, wanted, parts.texts)
    if fresh and session.section("agenda") is None:
        agenda.lay_out(work, meeting)
    if fresh and session.section("attendance") is None:
        attendance.call_up(work, meeting)
    return meeting.id


@dataclass(slots=True)
class _Parts:
    """Everything the sections stand for: records to keep, in the order of their references, and long texts."""

    records: list[Record]
    texts: dict[str, str]


def _sections(session: ImportedSession, meeting: Meeting) -> _Parts:
    parts = _Parts([], {})
    events = session.work.all(AttendanceEvent, meeting_id=meeting.id)
    if session.section("attendance") is not None:
        presence = presence_of(session, meeting)
        events = presence.events
        parts.records += presence.attendees + _gone(session, Attendee, presence.attendees)
        parts.records += presence.events + _gone(session, AttendanceEvent, presence.events)
    if (listed := session.section("agenda")) is not None:
        items = agenda_of(session)
        parts.records += items + _gone(session, AgendaItem, items)
        for entry in listed:
            if "text" in entry:
                parts.texts[item_id(meeting.id, str(entry["key"]))] = entry["text"]
    if session.section("decisions") is not None:
        decisions = decisions_of(session, meeting, events)
        parts.records += decisions + _gone(session, Decision, decisions)
    if session.section("tasks") is not None:
        tasks = tasks_of(session, meeting)
        parts.records += tasks + _gone(session, Task, tasks)
    if session.section("task_steps") is not None:
        parts.records += _task_steps(session, meeting)
    if session.section("check_ins") is not None:
        parts.records += _check_ins(session, meeting)
    return parts


def _gone(session: ImportedSession, kind: type[Record], kept: Sequence[Record]) -> list[Record]:
    """The session's records of `kind` that the document no longer has, marked as deleted."""
    rows = {record.id for record in kept}
    known = session.work.all(kind, meeting_id=session.meeting_id)
    return [replace(record, deleted=True) for record in known if record.id not in rows]


def _write(session: ImportedSession, wanted: Iterable[Record], texts: Mapping[str, str]) -> None:
    """Keep what differs from what is there; an acta past its draft takes nothing."""
    work = session.work
    changed = [record for record in wanted if work.find(type(record), record.id) != record]
    written = work.texts(texts, MINUTES_TEXT)
    rewritten = {row: text for row, text in texts.items() if written.get(row, "") != text}
    if not changed and not rewritten:
        return
    minutes = work.find(Minutes, minutes_id(session.meeting_id))
    if minutes is not None:
        minutes.require_open()
    for record in changed:
        work.put(record)
    for row, text in rewritten.items():
        work.rewrite_text(work.get(AgendaItem, row), MINUTES_TEXT, text)


def _task_steps(session: ImportedSession, meeting: Meeting) -> list[Record]:
    """What was told about earlier tasks; a second telling in the same session follows the first."""
    known: dict[str, list[TaskStep]] = {}
    for step in sorted(session.work.all(TaskStep, meeting_id=meeting.id), key=lambda step: (step.on, step.id)):
        known.setdefault(step.task_id, []).append(step)
    found: list[Record] = []
    named: set[str] = set()
    for place, entry in enumerate(session.section("task_steps") or []):
        where = f"task_steps[{place}]"
        task = _task(session, entry["task"], f"{where}.task")
        if task in named:
            raise DomainError("session_key_twice", name=str(entry["task"]), where="task_steps")
        named.add(task)
        told = known.get(task, [])
        on = session.moment(entry["at"], f"{where}.at") if "at" in entry else meeting.starts
        if told:
            on = max(on, told[-1].on + timedelta(seconds=1))
        step = TaskStep(
            id="",
            task_id=task,
            meeting_id=meeting.id,
            state=TaskState(entry["state"]),
            on=on,
            percent=entry.get("percent"),
            note=entry.get("note", "").strip(),
        )
        if not told or replace(told[-1], id="", on=on, evidence_ids=()) != step:
            found.append(replace(step, id=_content_id("task_step", step)))
    if set(known) - named:
        raise DomainError("session_report_removed", where="task_steps")
    return found


def _task(session: ImportedSession, named: str | Mapping[str, Any], where: str) -> str:
    """The id of a task: itself, or what another session's file calls it (its key or number)."""
    if isinstance(named, str):
        candidates = [named]
    else:
        meeting, key = session_id(named["session"]), str(named["task"])
        candidates = [derived_id("task", meeting, key)]
        candidates += [task.id for task in session.work.all(Task, meeting_id=meeting) if str(task.number) == key]
    for row in candidates:
        task = session.work.find(Task, row)
        if task is not None and not task.deleted:
            return row
    raise DomainError("session_task_unknown", name=named if isinstance(named, str) else named["task"], where=where)


def _check_ins(session: ImportedSession, meeting: Meeting) -> list[Record]:
    """Check-ins are never changed: one that reads otherwise than before names the one it supersedes."""
    own = session.work.all(CheckIn, meeting_id=meeting.id)
    replaced = {one.supersedes for one in own}
    heads = {_about(one): one for one in sorted(own, key=lambda one: one.id) if one.id not in replaced}
    found: list[Record] = []
    named: set[tuple[str, str, str]] = set()
    for place, entry in enumerate(session.section("check_ins") or []):
        where = f"check_ins[{place}]"
        report, evidence = _check_in(session, meeting, entry, where)
        about = _about(report)
        if about in named:
            raise DomainError("session_key_twice", name=entry["commitment"], where="check_ins")
        named.add(about)
        found += evidence
        head = heads.get(about)
        if head is None or replace(head, id="", supersedes="") != report:
            report = replace(report, supersedes=head.id if head else "")
            found.append(replace(report, id=_content_id("check_in", report)))
    if set(heads) - named:
        raise DomainError("session_report_removed", where="check_ins")
    return found


def _check_in(
    session: ImportedSession, meeting: Meeting, entry: Mapping[str, Any], where: str
) -> tuple[CheckIn, list[Evidence]]:
    commitment = session.commitment(entry["commitment"], f"{where}.commitment")
    day = bogota(meeting.starts).date()
    cut_off = session.date(entry["cut_off"], f"{where}.cut_off") if "cut_off" in entry else day
    reporter = session.person(entry["reported_by"], f"{where}.reported_by") if "reported_by" in entry else None
    institution = _speaks_for(reporter, Voice(entry["voice"]))
    if "institution" in entry:
        institution = session.institution(entry["institution"], f"{where}.institution").id
    evidence = [
        _evidence(session, commitment, one, f"{where}.evidence[{place}]")
        for place, one in enumerate(entry.get("evidence", ()))
    ]
    report = CheckIn(
        id="",
        commitment_id=commitment.id,
        voice=Voice(entry["voice"]),
        level=Level(entry["level"]),
        reported_on=session.date(entry["reported_on"], f"{where}.reported_on") if "reported_on" in entry else day,
        period=entry.get("period", quarter_code(cut_off)),
        cut_off=cut_off,
        meeting_id=meeting.id,
        agenda_item_id=session.item_id(entry["item"], f"{where}.item") if "item" in entry else "",
        milestone_id=_milestone(session, commitment, entry, where),
        reported_by_id=reporter.id if reporter else "",
        institution_id=institution,
        percent=entry.get("percent"),
        verification=Verification(entry.get("verification", Verification.NOT_VERIFIED)),
        evidence_ids=tuple(one.id for one in evidence),
        **{name: entry.get(name, "").strip() for name in _TOLD},
    )
    with located(where):
        check(report)
    return report, evidence


def _milestone(session: ImportedSession, commitment: Commitment, entry: Mapping[str, Any], where: str) -> str:
    if "milestone" not in entry:
        return ""
    number = entry["milestone"]
    for one in session.work.all(Milestone, commitment_id=commitment.id):
        if one.number == number:
            return one.id
    raise DomainError("session_milestone_unknown", commitment=commitment.ogp_id, number=number, where=where)


def _evidence(session: ImportedSession, commitment: Commitment, entry: Mapping[str, Any], where: str) -> Evidence:
    """A means of verification; the bytes of a file are kept at once, by their hash."""
    content = entry["content"].encode() if "content" in entry else None
    name = str(entry.get("file", ""))
    if content is None and name:
        content = session.files.get(name)
        if content is None:
            raise DomainError("session_evidence_missing", name=name, where=where)
    title = entry["title"].strip()
    return Evidence(
        id=derived_id("evidence", session.meeting_id, commitment.id, title),
        title=title,
        kind=entry.get("kind", ""),
        file=session.work.keep_file(content) if content is not None else "",
        file_name=name.replace("\\", "/").rsplit("/", 1)[-1] or (f"{title}.txt" if content is not None else ""),
        size=len(content) if content is not None else 0,
        link=entry.get("link", ""),
        dated=session.date(entry["dated"], f"{where}.dated") if "dated" in entry else None,
        public=entry.get("public", False),
        refers_to=commitment.id,
    )


def _speaks_for(reporter: Person | None, voice: Voice) -> str:
    """The institution behind a self-report or an assessment, where the reporter has one; a committee has none."""
    return reporter.institution_id if reporter and voice is not Voice.COMMITTEE else ""


def _about(report: CheckIn) -> tuple[str, str, str]:
    return report.commitment_id, report.voice.value, report.milestone_id


def _content_id(space: str, record: Record) -> str:
    """An id made of the content: two laptops that record the same file make the same row."""
    plain = {name: str(getattr(record, name)) for name in record.__dataclass_fields__ if name != "id"}
    digest = hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
    return derived_id(space, digest)
