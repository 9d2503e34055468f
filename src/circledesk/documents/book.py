"""Puts a workbook together from a report or from an acta: the same tables for a quarter and for one session."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from circledesk.documents.phrases import Phrases
from circledesk.documents.sheets import Sheets
from circledesk.documents.workbook import Book, Heading, Kind, Sheet, Value
from circledesk.domain.attendance import Capacity, Standing
from circledesk.domain.checkins import Level, Verification, Voice
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import DecisionKind, Method, Result
from circledesk.domain.meetings import Character, MeetingKind, MeetingState, Modality
from circledesk.domain.minutes import MinutesState
from circledesk.domain.tasks import TaskState
from circledesk.services.papers import (
    ActaPaper,
    AttendanceLine,
    CheckInLine,
    CommitmentLine,
    DecisionLine,
    ReportPaper,
    SessionLine,
    TaskLine,
)

_CATALOGUES: tuple[type[StrEnum], ...] = (
    MeetingKind,
    Character,
    Modality,
    MeetingState,
    MinutesState,
    Capacity,
    Standing,
    DecisionKind,
    Method,
    Result,
    TaskState,
    Voice,
    Level,
    Verification,
)
_SECTORS = (
    "gobierno_distrital",
    "gobierno_local",
    "corporacion_publica",
    "organismo_control",
    "instancia_participacion",
    "accion_comunal",
    "organizacion_social",
    "sector_privado_gremio",
    "academia",
    "ciudadania_no_organizada",
    "ente_monitoreo",
)
_LOCALIDADES = ["00", *(f"{number:02d}" for number in range(1, 21)), "99"]
_THERE = frozenset({Standing.PRESENT, Standing.LEFT_EARLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tables:
    sessions: Sequence[SessionLine]
    attendance: Sequence[AttendanceLine]
    decisions: Sequence[DecisionLine]
    tasks: Sequence[TaskLine]
    commitments: Sequence[CommitmentLine]
    check_ins: Sequence[CheckInLine]


def report_book(paper: ReportPaper, phrases: Phrases, code: str) -> Book:
    """The Excel report of a period."""
    say = phrases.say
    tables = _Tables(
        sessions=paper.sessions,
        attendance=paper.attendance,
        decisions=paper.decisions,
        tasks=paper.tasks,
        commitments=paper.commitments,
        check_ins=paper.check_ins,
    )
    facts: list[tuple[str, Value]] = [
        (say("readme_circle"), paper.circle),
        (say("plan"), paper.plan),
        (say("readme_period"), paper.period),
        (say("readme_first"), paper.first),
        (say("readme_last"), paper.last),
        (say("readme_as_of"), paper.as_of),
        (say("readme_written"), paper.written_at),
        (say("readme_code"), code),
        *((say("readme_note"), note) for note in phrases.notes(paper)),
    ]
    sheets = _sheets(tables, phrases)
    return Book(
        title=say("report_title", period=paper.period, circle=paper.circle),
        author=paper.circle,
        code=code,
        moment=paper.written_at,
        readme_title=say("sheet_readme"),
        readme=[*facts, *_dictionary(sheets, phrases)],
        sheets=sheets,
    )


def acta_book(paper: ActaPaper, phrases: Phrases, code: str) -> Book:
    """The tables of one session, as they travel inside its acta."""
    say = phrases.say
    name = phrases.say("acta", number=paper.number)
    tables = _session_tables(paper)
    facts: list[tuple[str, Value]] = [
        (say("readme_circle"), paper.circle),
        (say("plan"), paper.plan),
        (say("column_body"), paper.body),
        (say("column_acta_number"), paper.number),
        (say("date"), bogota(paper.starts).date()),
        (say("readme_written"), paper.written_at),
        (say("readme_code"), code),
    ]
    sheets = _sheets(tables, phrases)
    return Book(
        title=f"{name} – {paper.body}",
        author=paper.circle,
        code=code,
        moment=paper.written_at,
        readme_title=say("sheet_readme"),
        readme=[*facts, *_dictionary(sheets, phrases)],
        sheets=sheets,
    )


def _session_tables(paper: ActaPaper) -> _Tables:
    day = bogota(paper.starts).date()
    decisions = [
        replace(line, meeting_id=paper.meeting_id, meeting=paper.number, body=paper.body)
        for item in paper.items
        for line in item.decisions
    ]
    tasks = [
        replace(line, meeting_id=paper.meeting_id, meeting=paper.number, body=paper.body)
        for item in paper.items
        for line in item.tasks
    ]
    check_ins = [
        replace(line, meeting_id=paper.meeting_id, meeting=paper.number)
        for item in paper.items
        for line in item.check_ins
    ]
    session = SessionLine(
        meeting_id=paper.meeting_id,
        body=paper.body,
        number=int(paper.number) if paper.number.isdecimal() else 0,
        acta=paper.number,
        minutes_state=MinutesState.DRAFT if paper.provisional else MinutesState.AWAITING_SIGNATURES,
        kind=paper.kind,
        character=paper.character,
        modality=paper.modality,
        state=paper.state,
        starts=paper.starts,
        ends=paper.ends,
        place=paper.place,
        localidad=paper.localidad,
        present=sum(person.standing in _THERE for person in paper.people),
        expected=len(paper.people),
        quorum=paper.quorum,
        decisions=len(decisions),
        tasks=len(tasks),
    )
    return _Tables(
        sessions=[session],
        attendance=[
            AttendanceLine(meeting_id=paper.meeting_id, meeting=paper.number, body=paper.body, day=day, person=person)
            for person in paper.people
        ],
        decisions=decisions,
        tasks=tasks,
        commitments=(),
        check_ins=check_ins,
    )


def _sheets(tables: _Tables, phrases: Phrases) -> list[Sheet]:
    sheets = Sheets(phrases)
    return [
        sheets.sessions(tables.sessions),
        sheets.attendance(tables.attendance),
        sheets.decisions(tables.decisions),
        sheets.tasks(tables.tasks),
        *(
            [sheets.commitments(tables.commitments), sheets.milestones(tables.commitments)]
            if tables.commitments
            else ()
        ),
        sheets.check_ins(tables.check_ins),
        _catalogues(phrases),
    ]


def _dictionary(sheets: Sequence[Sheet], phrases: Phrases) -> Iterator[tuple[str, Value]]:
    """What each sheet holds, and how cells are typed."""
    say = phrases.say
    yield say("readme_conventions"), say("readme_conventions_text")
    yield say("readme_privacy"), say("readme_privacy_text")
    for sheet in sheets:
        titles = ", ".join(heading.title for heading in sheet.headings)
        yield sheet.title, say("readme_sheet", count=len(sheet.rows), columns=titles)


def _catalogues(phrases: Phrases) -> Sheet:
    """Every code used in the other sheets with its name."""
    say, label = phrases.say, phrases.words.label
    rows: list[tuple[Value, ...]] = [
        (say(f"catalogue_{kind.__name__.lower()}"), code.value, label(code)) for kind in _CATALOGUES for code in kind
    ]
    rows += [(say("column_sector"), code, phrases.sector(code)) for code in _SECTORS]
    rows += [(say("column_localidad"), code, phrases.named("documents.localidades", code)) for code in _LOCALIDADES]
    headings = [
        Heading(say("column_catalogue"), Kind.TEXT, 30),
        Heading(say("column_code"), Kind.CODE, 28),
        Heading(say("column_name"), Kind.TEXT, 56),
    ]
    return Sheet(say("sheet_catalogues"), headings, rows)
