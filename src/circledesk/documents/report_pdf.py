"""Writes the quarterly report: figures, one chart, commitments, sessions, attendance, decisions, tasks."""

from __future__ import annotations

from itertools import groupby

from circledesk.documents.acta_pdf import signature
from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Column, lines, strong
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases
from circledesk.documents.report_commitments import write_commitment, write_levels, write_obstacles
from circledesk.domain.checkins import Voice
from circledesk.domain.clock import bogota
from circledesk.domain.tasks import OPEN
from circledesk.services.figures import presences, summary, tasks_by_institution
from circledesk.services.papers import ReportPaper, SessionLine, TaskLine


def report_title(paper: ReportPaper, phrases: Phrases) -> str:
    """The title of the file."""
    return phrases.say("report_title", period=paper.period, circle=paper.circle)


def report_running(paper: ReportPaper, phrases: Phrases, footer: str) -> Running:
    """The edges of a report's pages."""
    return Running(
        header=phrases.say("report_header", circle=paper.circle, period=paper.period),
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=footer,
    )


def compose_report(paper: ReportPaper, phrases: Phrases, code: str) -> Composer:
    """The story of the report; `code` is its verification code."""
    report = _Report(paper, phrases)
    report.cover(code)
    report.figures()
    report.commitments()
    report.sessions()
    report.attendance()
    report.decisions()
    report.tasks()
    report.closing()
    return report.composer


class _Report:
    """The sections, numbered as they come."""

    def __init__(self, paper: ReportPaper, phrases: Phrases) -> None:
        self._paper, self._phrases, self._say = paper, phrases, phrases.say
        self.composer = Composer()
        self._section = 0

    def cover(self, code: str) -> None:
        paper, phrases, say, composer = self._paper, self._phrases, self._say, self.composer
        composer.paragraph(paper.circle, "centred")
        composer.heading(1, say("report_heading").upper())
        composer.paragraph(paper.period, "number")
        rows: list[tuple[str, Cell]] = [
            (say("plan"), paper.plan),
            (say("readme_period"), say("span", first=phrases.day(paper.first), last=phrases.day(paper.last))),
            (say("readme_as_of"), phrases.day(paper.as_of)),
            (say("readme_written"), phrases.moment_day(paper.written_at)),
        ]
        composer.facts([(f"{label.upper()}:", cell) for label, cell in rows], share=0.27)
        composer.paragraph(say("verification_code"), "quiet")
        composer.paragraph(code, "code")

    def figures(self) -> None:
        say, counted = self._say, summary(self._paper)
        self._heading("report_figures")
        percent = self._phrases.percent(counted.attendance)
        rows: list[tuple[Cell, ...]] = [
            (say(f"figure_{key}"), strong(value), say(f"figure_{key}_means"))
            for key, value in (
                ("sessions", say("of", part=counted.held, whole=counted.sessions)),
                ("not_held", str(counted.not_held)),
                ("attendance", percent),
                ("decisions", str(counted.decisions)),
                ("tasks", say("of", part=counted.open_tasks, whole=counted.tasks)),
                ("overdue", str(counted.overdue_tasks)),
                *(
                    (f"high_{voice.value}", say("of", part=counted.high[voice], whole=counted.commitments))
                    for voice in Voice
                ),
            )
        ]
        columns = [Column(say("figure"), 0.36), Column(say("value"), 0.14, number=True), Column(say("means"), 0.50)]
        self.composer.table(columns, rows)

    def commitments(self) -> None:
        self._heading("report_levels")
        write_levels(self.composer, self._paper, self._phrases)
        if self._paper.commitments:
            self._heading("report_commitments", 110)
        for line in self._paper.commitments:
            write_commitment(self.composer, line, self._phrases)
        self._heading("report_obstacles")
        write_obstacles(self.composer, self._paper, self._phrases)

    def sessions(self) -> None:
        say = self._say
        self._heading("report_sessions")
        columns = [
            Column(say("session"), 0.35),
            Column(say("date"), 0.14),
            Column(say("state"), 0.16),
            Column(say("people_present"), 0.15, number=True),
            Column(say("quorum"), 0.20),
        ]
        self._table(columns, [self._session(session) for session in self._paper.sessions], "no_sessions")

    def attendance(self) -> None:
        say, found = self._say, presences(self._paper.attendance)
        self._heading("report_attendance", 150)
        if not found:
            self.composer.paragraph(say("no_attendance"), "note")
        columns = [
            Column(say("name_and_position"), 0.35),
            Column(say("institution"), 0.37),
            Column(say("attended"), 0.14, number=True),
            Column(say("excused"), 0.14, number=True),
        ]
        for body, group in groupby(found, key=lambda presence: presence.body):
            self.composer.heading(3, body or self._paper.circle, 60)
            rows: list[tuple[Cell, ...]] = [
                (
                    lines((strong(one.person.name), "cell"), (self._phrases.capacity(one.person), "cell_quiet")),
                    one.person.institution,
                    say("of", part=one.attended, whole=one.called),
                    str(one.excused),
                )
                for one in group
            ]
            self.composer.table(columns, rows)

    def decisions(self) -> None:
        say, phrases = self._say, self._phrases
        self._heading("report_decisions")
        columns = [Column(say("decision"), 0.23), Column(say("what"), 0.55), Column(say("result_title"), 0.22)]
        rows: list[tuple[Cell, ...]] = [
            (
                lines(
                    (strong(line.label), "cell"),
                    (phrases.short_day(bogota(line.decided_at).date()), "cell_quiet"),
                ),
                lines((line.text, "cell"), (line.body, "cell_quiet")),
                lines(
                    (phrases.label(line.result), "cell"),
                    (phrases.tally(line.tally) if line.tally else phrases.words.label(line.method), "cell_quiet"),
                ),
            )
            for line in self._paper.decisions
        ]
        self._table(columns, rows, "no_decisions")

    def tasks(self) -> None:
        say = self._say
        self._heading("report_tasks")
        columns = [
            Column(say("institution"), 0.48),
            *(Column(say(f"tasks_{key}"), 0.13, number=True) for key in ("total", "open", "overdue", "done")),
        ]
        counted: list[tuple[Cell, ...]] = [
            (one.institution or say("no_institution"), *map(str, (one.total, one.open, one.overdue, one.done)))
            for one in tasks_by_institution(self._paper.tasks)
        ]
        self._table(columns, counted, "no_tasks")
        pending = sorted(
            (task for task in self._paper.tasks if task.state in OPEN),
            key=lambda task: (not task.overdue, task.due_on is None, task.due_on or task.agreed_on, task.label),
        )
        if pending:
            self.composer.heading(3, say("tasks_pending"), 60)
            columns = [
                Column(say("task"), 0.23),
                Column(say("what"), 0.36),
                Column(say("responsible"), 0.26),
                Column(say("due"), 0.15),
            ]
            self.composer.table(columns, [self._task(task) for task in pending])

    def closing(self) -> None:
        say, composer, paper = self._say, self.composer, self._paper
        if notes := self._phrases.notes(paper):
            self._heading("report_notes", 30)
            composer.listing(notes)
        with composer.group(), composer.together():
            composer.space(10)
            composer.paragraph(say("report_signed", day=self._phrases.day(paper.as_of)))
            composer.space(6)
            composer.signatures([signature(signer, self._phrases) for signer in paper.signers])

    def _heading(self, key: str, room: float = 0.0) -> None:
        self._section += 1
        self.composer.heading(2, f"{self._section}. {self._say(key)}", room)

    def _table(self, columns: list[Column], rows: list[tuple[Cell, ...]], empty: str) -> None:
        if rows:
            self.composer.table(columns, rows)
        else:
            self.composer.paragraph(self._say(empty), "note")

    def _session(self, session: SessionLine) -> tuple[Cell, ...]:
        phrases, say = self._phrases, self._say
        kind = phrases.series((phrases.words.label(session.character), phrases.words.label(session.modality)), ", ")
        quorum = "–"
        if session.quorum is not None:
            reading = session.quorum
            quorum = say("of_needed", present=reading.present, needed=reading.needed_to_decide)
        return (
            lines((strong(say("acta", number=session.acta)), "cell"), (session.body, "cell_quiet")),
            lines((phrases.short_day(bogota(session.starts).date()), "cell")),
            lines((phrases.label(session.state), "cell"), (kind, "cell_quiet")),
            say("of", part=session.present, whole=session.expected) if session.expected else "–",
            quorum,
        )

    def _task(self, task: TaskLine) -> tuple[Cell, ...]:
        phrases, say = self._phrases, self._say
        due = phrases.short_day(task.due_on) if task.due_on else say("no_date")
        return (
            strong(task.label),
            lines((task.text, "cell"), (self._phrases.task_note(task.note), "cell_quiet")),
            lines((task.responsible, "cell"), (task.institution, "cell_quiet")),
            lines((due, "cell"), (say("overdue") if task.overdue else phrases.words.label(task.state), "cell_quiet")),
        )
