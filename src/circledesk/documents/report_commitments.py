"""The report's pages on the commitments of the plan: chart, data, and each commitment with its three voices."""

from __future__ import annotations

from circledesk.documents.acta_items import REPORTED, check_in_text, voice_name
from circledesk.documents.charts import MOST_ROWS, LevelChart
from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Column, Line, lines, strong
from circledesk.documents.phrases import Phrases
from circledesk.domain.checkins import Voice
from circledesk.services.figures import word
from circledesk.services.papers import CheckInLine, CommitmentLine, ReportPaper

_OBSTACLES = ("bottlenecks", "response", "next_steps")


def write_levels(composer: Composer, paper: ReportPaper, phrases: Phrases) -> None:
    """The chart, and the numbers it is drawn from."""
    say = phrases.say
    if not paper.commitments:
        composer.paragraph(say("no_commitments"), "note")
        return
    composer.paragraph(say("levels_explained"))
    for start in range(0, len(paper.commitments), MOST_ROWS):
        chart = LevelChart(paper.commitments[start : start + MOST_ROWS], phrases)
        with composer.together():
            composer.figure(chart.size, chart.alt, chart.paint)
            composer.paragraph(say("chart_caption"), "quiet")
    composer.heading(3, say("levels_data"), 60)
    columns = [
        Column(say("commitment"), 0.29),
        Column(say("voice_institution_title"), 0.14),
        Column(say("self_reported"), 0.16, number=True),
        Column(say("voice_committee_title"), 0.14),
        Column(say("voice_monitoring_body_title"), 0.14),
        Column(say("level_before"), 0.13),
    ]
    composer.table(columns, [_levels(line, phrases) for line in paper.commitments])


def write_commitment(composer: Composer, line: CommitmentLine, phrases: Phrases) -> None:
    """One commitment: who leads it, what the three voices say, its milestones."""
    say = phrases.say
    with composer.group():
        rows: list[tuple[str, Cell]] = [
            (say("leads"), phrases.series(line.leads)),
            (say("supporting"), phrases.series(line.supporting)),
            (say("unconfirmed"), phrases.fields(line.unconfirmed)),
        ]
        columns = [Column(say("voice"), 0.22), Column(say("level"), 0.2), Column(say("what_it_says"), 0.58)]
        with composer.together():
            composer.heading(3, f"{line.ogp_id} {line.short_title}".strip())
            composer.facts(rows)
            composer.table(columns, [_voice(word(line, voice), voice, phrases) for voice in Voice])
        if line.milestones:
            columns = [
                Column(say("milestone"), 0.56),
                Column(say("due"), 0.16),
                Column(say("state"), 0.28),
            ]
            composer.table(columns, _milestones(line, phrases))


def write_obstacles(composer: Composer, paper: ReportPaper, phrases: Phrases) -> None:
    """What stands in the way, how it was met, and what comes next, by commitment."""
    say = phrases.say
    found = [(line, report) for line in paper.commitments for report in (line.institution, line.committee) if report]
    told = [(line, report) for line, report in found if any(getattr(report, key).strip() for key in _OBSTACLES)]
    if not told:
        composer.paragraph(say("no_obstacles"), "note")
        return
    columns = [Column(say("commitment"), 0.25), Column(say("what_it_says"), 0.75)]
    rows: list[tuple[Cell, ...]] = [
        (
            lines((strong(line.ogp_id), "cell"), (voice_name(report.voice, phrases)[0], "cell_quiet")),
            check_in_text(report, phrases, _OBSTACLES),
        )
        for line, report in told
    ]
    composer.table(columns, rows)


def _levels(line: CommitmentLine, phrases: Phrases) -> tuple[Cell, ...]:
    def level(report: CheckInLine | None) -> str:
        return phrases.label(report.level) if report else phrases.say("silent")

    return (
        lines((strong(line.ogp_id), "cell"), (line.short_title, "cell_quiet")),
        level(line.institution),
        phrases.percent(line.institution.percent if line.institution else None),
        level(line.committee),
        level(line.monitoring_body),
        phrases.label(line.previous_level) if line.previous_level else "–",
    )


def _voice(report: CheckInLine | None, voice: Voice, phrases: Phrases) -> tuple[Cell, ...]:
    name, explained = voice_name(voice, phrases)
    if report is None:
        return (
            lines((strong(name), "cell"), (explained, "cell_quiet")),
            "–",
            (Line(phrases.say("silent"), "cell_quiet"),),
        )
    return (
        lines((strong(name), "cell"), (explained, "cell_quiet"), (report.institution, "cell_quiet")),
        lines(
            (strong(phrases.label(report.level)), "cell"),
            (phrases.percent(report.percent) if report.percent is not None else "", "cell"),
            (phrases.say("cut_off_on", day=phrases.short_day(report.cut_off)), "cell_quiet"),
        ),
        check_in_text(report, phrases, REPORTED),
    )


def _milestones(line: CommitmentLine, phrases: Phrases) -> list[tuple[Cell, ...]]:
    say = phrases.say
    return [
        (
            f"{milestone.number}. {milestone.title}",
            phrases.short_day(milestone.due_on) if milestone.due_on else say("no_date"),
            lines(
                (phrases.label(milestone.state), "cell"),
                (say("late") if milestone.late else "", "cell_strong"),
                (
                    say("to_confirm", what=phrases.fields(milestone.unconfirmed)) if milestone.unconfirmed else "",
                    "cell_quiet",
                ),
            ),
        )
        for milestone in line.milestones
    ]
