"""The tables of a workbook: which columns each sheet has, and how a paper's lines fill them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time
from typing import Any, TypeVar

from circledesk.documents.acta_items import evidence_text
from circledesk.documents.phrases import Phrases
from circledesk.documents.workbook import Heading, Kind, Sheet, Value
from circledesk.domain.clock import bogota
from circledesk.services.papers import (
    AttendanceLine,
    CheckInLine,
    CommitmentLine,
    DecisionLine,
    MilestoneLine,
    SessionLine,
    TaskLine,
)

L = TypeVar("L")
Spec = tuple[str, Kind, float, Callable[[L], Value]]
"""A column: the key of its title, its kind, its width in characters, and the value of a line."""

_HUNDRED = 100


class Sheets:
    """Makes the sheets in one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def sessions(self, found: Iterable[SessionLine]) -> Sheet:
        """One row for each session."""
        label, name = self._phrases.words.label, self._phrases.named
        columns: list[Spec[SessionLine]] = [
            ("body", Kind.TEXT, 34, lambda line: line.body),
            ("session_number", Kind.NUMBER, 9, lambda line: line.number),
            ("acta_number", Kind.CODE, 14, lambda line: line.acta),
            ("acta_state", Kind.TEXT, 17, lambda line: label(line.minutes_state)),
            ("kind", Kind.TEXT, 20, lambda line: label(line.kind)),
            ("character", Kind.TEXT, 14, lambda line: label(line.character)),
            ("modality", Kind.TEXT, 12, lambda line: label(line.modality)),
            ("state", Kind.TEXT, 14, lambda line: label(line.state)),
            ("date", Kind.DATE, 12, lambda line: bogota(line.starts).date()),
            ("starts", Kind.TIME, 9, lambda line: _clock(line.starts)),
            ("ends", Kind.TIME, 9, lambda line: _clock(line.ends)),
            ("place", Kind.TEXT, 30, lambda line: line.place),
            ("localidad_code", Kind.CODE, 11, lambda line: line.localidad),
            ("localidad", Kind.TEXT, 18, lambda line: name("documents.localidades", line.localidad)),
            ("present", Kind.NUMBER, 10, lambda line: line.present),
            ("expected", Kind.NUMBER, 11, lambda line: line.expected),
            ("attended", Kind.PERCENT, 11, lambda line: line.present / line.expected if line.expected else None),
            ("seats_filled", Kind.NUMBER, 12, lambda line: line.quorum.present if line.quorum else None),
            ("seats_needed", Kind.NUMBER, 12, lambda line: line.quorum.needed_to_decide if line.quorum else None),
            ("decisory", Kind.TEXT, 11, lambda line: self._yes(line.quorum.decisory) if line.quorum else None),
            ("decisions", Kind.NUMBER, 11, lambda line: line.decisions),
            ("tasks", Kind.NUMBER, 9, lambda line: line.tasks),
            ("session_id", Kind.CODE, 38, lambda line: line.meeting_id),
        ]
        return self._sheet("sessions", columns, found)

    def attendance(self, found: Iterable[AttendanceLine]) -> Sheet:
        """One row for each person on a session's roll; no contact data."""
        phrases = self._phrases
        label = phrases.words.label
        columns: list[Spec[AttendanceLine]] = [
            ("body", Kind.TEXT, 34, lambda line: line.body),
            ("session", Kind.CODE, 14, lambda line: line.meeting),
            ("date", Kind.DATE, 12, lambda line: line.day),
            ("name", Kind.TEXT, 30, lambda line: line.person.name),
            ("position", Kind.TEXT, 26, lambda line: line.person.position),
            ("institution", Kind.TEXT, 34, lambda line: line.person.institution),
            ("sector_code", Kind.CODE, 22, lambda line: line.person.sector),
            ("sector", Kind.TEXT, 22, lambda line: phrases.sector(line.person.sector)),
            ("takes_part_as", Kind.TEXT, 18, lambda line: label(line.person.capacity)),
            ("office", Kind.TEXT, 18, lambda line: phrases.named("enums.Office", line.person.office)),
            ("vote", Kind.TEXT, 8, lambda line: self._yes(line.person.vote)),
            ("standing", Kind.TEXT, 18, lambda line: label(line.person.standing)),
            ("arrived", Kind.TIME, 10, lambda line: _clock(line.person.stays[0].since) if line.person.stays else None),
            ("left", Kind.TIME, 10, lambda line: _clock(line.person.stays[-1].until) if line.person.stays else None),
            ("stays", Kind.LONG, 26, lambda line: "; ".join(phrases.stay(s, mixed=True) for s in line.person.stays)),
            ("represented", Kind.TEXT, 24, lambda line: line.person.represents),
            ("excuse", Kind.LONG, 34, lambda line: line.person.excuse),
            ("session_id", Kind.CODE, 38, lambda line: line.meeting_id),
        ]
        return self._sheet("attendance", columns, found)

    def decisions(self, found: Iterable[DecisionLine]) -> Sheet:
        """One row for each decision, with its votes as numbers."""
        label = self._phrases.words.label
        columns: list[Spec[DecisionLine]] = [
            ("body", Kind.TEXT, 34, lambda line: line.body),
            ("session", Kind.CODE, 14, lambda line: line.meeting),
            ("decision", Kind.CODE, 14, lambda line: line.label),
            ("item", Kind.NUMBER, 8, lambda line: line.item_number),
            ("kind", Kind.TEXT, 16, lambda line: label(line.kind)),
            ("text", Kind.LONG, 60, lambda line: line.text),
            ("mover", Kind.TEXT, 28, lambda line: line.mover),
            ("method_title", Kind.TEXT, 22, lambda line: label(line.method)),
            ("in_favour", Kind.NUMBER, 9, lambda line: line.tally.in_favour if line.tally else None),
            ("against", Kind.NUMBER, 10, lambda line: line.tally.against if line.tally else None),
            ("blank", Kind.NUMBER, 10, lambda line: line.tally.blank if line.tally else None),
            ("abstention", Kind.NUMBER, 11, lambda line: line.tally.abstention if line.tally else None),
            ("seats_filled", Kind.NUMBER, 12, lambda line: line.quorum.present if line.quorum else None),
            ("seats_needed", Kind.NUMBER, 12, lambda line: line.quorum.needed_to_decide if line.quorum else None),
            ("result_title", Kind.TEXT, 14, lambda line: label(line.result)),
            ("override_title", Kind.LONG, 34, lambda line: line.override_reason),
            ("votes_by_name", Kind.LONG, 40, self._phrases.votes),
            ("recused", Kind.LONG, 30, self._phrases.recused),
            ("decided_at", Kind.MOMENT, 17, lambda line: line.decided_at),
            ("session_id", Kind.CODE, 38, lambda line: line.meeting_id),
        ]
        return self._sheet("decisions", columns, found)

    def tasks(self, found: Iterable[TaskLine]) -> Sheet:
        """One row for each task of a session."""
        label = self._phrases.words.label
        columns: list[Spec[TaskLine]] = [
            ("body", Kind.TEXT, 34, lambda line: line.body),
            ("session", Kind.CODE, 14, lambda line: line.meeting),
            ("task", Kind.CODE, 14, lambda line: line.label),
            ("item", Kind.NUMBER, 8, lambda line: line.item_number),
            ("what", Kind.LONG, 60, lambda line: line.text),
            ("responsible", Kind.TEXT, 28, lambda line: line.responsible),
            ("institution", Kind.TEXT, 34, lambda line: line.institution),
            ("agreed", Kind.DATE, 12, lambda line: line.agreed_on),
            ("due", Kind.DATE, 12, lambda line: line.due_on),
            ("state", Kind.TEXT, 14, lambda line: label(line.state)),
            ("percent", Kind.PERCENT, 10, lambda line: _share(line.percent)),
            ("overdue", Kind.TEXT, 10, lambda line: self._yes(line.overdue)),
            ("age", Kind.NUMBER, 12, lambda line: line.age_days),
            ("note", Kind.LONG, 40, lambda line: self._phrases.task_note(line.note)),
            ("session_id", Kind.CODE, 38, lambda line: line.meeting_id),
        ]
        return self._sheet("tasks", columns, found)

    def commitments(self, found: Iterable[CommitmentLine]) -> Sheet:
        """One row for each commitment of the plan, a column for each voice."""
        columns: list[Spec[CommitmentLine]] = [
            ("ogp_id", Kind.CODE, 13, lambda line: line.ogp_id),
            ("short_title", Kind.TEXT, 34, lambda line: line.short_title),
            ("official_title", Kind.LONG, 44, lambda line: line.official_title),
            ("leads", Kind.LONG, 36, lambda line: "; ".join(line.leads)),
            ("supporting", Kind.LONG, 36, lambda line: "; ".join(line.supporting)),
            ("values", Kind.LONG, 34, lambda line: self._values(line.values)),
            ("starts_on", Kind.DATE, 12, lambda line: line.starts_on),
            ("ends_on", Kind.DATE, 12, lambda line: line.ends_on),
            ("level_institution", Kind.TEXT, 18, lambda line: self._level(line.institution)),
            (
                "self_reported",
                Kind.PERCENT,
                14,
                lambda line: _share(line.institution.percent if line.institution else None),
            ),
            ("level_committee", Kind.TEXT, 18, lambda line: self._level(line.committee)),
            ("level_monitoring", Kind.TEXT, 18, lambda line: self._level(line.monitoring_body)),
            ("level_before", Kind.TEXT, 18, lambda line: self._word(line.previous_level)),
            ("unconfirmed", Kind.LONG, 26, lambda line: self._phrases.fields(line.unconfirmed)),
        ]
        return self._sheet("commitments_sheet", columns, found)

    def milestones(self, found: Iterable[CommitmentLine]) -> Sheet:
        """One row for each milestone."""
        label = self._phrases.words.label
        lines = [(commitment, milestone) for commitment in found for milestone in commitment.milestones]
        columns: list[Spec[tuple[CommitmentLine, MilestoneLine]]] = [
            ("ogp_id", Kind.CODE, 13, lambda line: line[0].ogp_id),
            ("commitment", Kind.TEXT, 34, lambda line: line[0].short_title),
            ("milestone_number", Kind.NUMBER, 8, lambda line: line[1].number),
            ("milestone", Kind.LONG, 60, lambda line: line[1].title),
            ("due", Kind.DATE, 12, lambda line: line[1].due_on),
            ("state", Kind.TEXT, 14, lambda line: label(line[1].state)),
            ("late", Kind.TEXT, 10, lambda line: self._yes(line[1].late)),
            ("unconfirmed", Kind.LONG, 26, lambda line: self._phrases.fields(line[1].unconfirmed)),
        ]
        return self._sheet("milestones", columns, lines)

    def check_ins(self, found: Iterable[CheckInLine]) -> Sheet:
        """One row for each check-in: one voice, one level."""
        label = self._phrases.words.label
        columns: list[Spec[CheckInLine]] = [
            ("ogp_id", Kind.CODE, 13, lambda line: line.ogp_id),
            ("commitment", Kind.TEXT, 34, lambda line: line.commitment),
            ("milestone", Kind.LONG, 34, lambda line: line.milestone),
            ("voice", Kind.TEXT, 24, lambda line: label(line.voice)),
            ("level", Kind.TEXT, 18, lambda line: label(line.level)),
            ("self_reported", Kind.PERCENT, 14, lambda line: _share(line.percent)),
            ("period", Kind.CODE, 11, lambda line: line.period),
            ("cut_off", Kind.DATE, 12, lambda line: line.cut_off),
            ("reported_on", Kind.DATE, 12, lambda line: line.reported_on),
            ("reported_by", Kind.TEXT, 28, lambda line: line.reported_by),
            ("institution", Kind.TEXT, 34, lambda line: line.institution),
            ("done_title", Kind.LONG, 50, lambda line: line.done),
            ("bottlenecks_title", Kind.LONG, 40, lambda line: line.bottlenecks),
            ("response_title", Kind.LONG, 40, lambda line: line.response),
            ("next_steps_title", Kind.LONG, 40, lambda line: line.next_steps),
            ("verification_title", Kind.TEXT, 24, lambda line: label(line.verification)),
            ("evidence_title", Kind.LONG, 50, lambda line: "; ".join(evidence_text(entry) for entry in line.evidence)),
            ("session", Kind.CODE, 14, lambda line: line.meeting),
        ]
        return self._sheet("check_ins", columns, found)

    def _sheet(self, key: str, columns: Sequence[Spec[Any]], lines: Iterable[Any]) -> Sheet:
        say = self._phrases.say
        headings = [Heading(say(f"column_{title}"), kind, width) for title, kind, width, _ in columns]
        rows = [[value(line) for *_, value in columns] for line in lines]
        return Sheet(say(f"sheet_{key}"), headings, rows)

    def _yes(self, value: object) -> str:
        return self._phrases.yes(value)

    def _word(self, level: Any) -> Value:  # noqa: ANN401 - a level or None
        return self._phrases.words.label(level) if level else None

    def _level(self, report: CheckInLine | None) -> Value:
        return self._word(report.level) if report else None

    def _values(self, values: Iterable[str]) -> str:
        return "; ".join(self._phrases.named("enums.OgpValue", value) for value in values)


def _clock(moment: datetime | None) -> time | None:
    return bogota(moment).time().replace(second=0, microsecond=0) if moment else None


def _share(percent: int | None) -> float | None:
    return None if percent is None else percent / _HUNDRED
