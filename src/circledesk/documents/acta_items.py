"""The body of an acta: the agenda, and under the same numbers what was said, decided and taken on."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Column, Line, Text, joined, lines, strong
from circledesk.documents.phrases import Phrases, capital, short_hash
from circledesk.documents.texts import TextWriter
from circledesk.domain.checkins import Verification, Voice
from circledesk.services.papers import ActaPaper, CheckInLine, DecisionLine, EvidenceLine, ItemPaper, TaskLine

_UNSAID = Verification.NOT_VERIFIED
REPORTED = ("milestone", "done", "verification", "evidence")
ASPECTS = ("milestone", "done", "bottlenecks", "response", "next_steps", "verification", "evidence")
_ROOM_FOR_TABLE = 84.0
_LONG_LABEL = 10  # letters: those of a draft


def write_agenda(composer: Composer, paper: ActaPaper, phrases: Phrases) -> None:
    """The numbered agenda with the result each item should yield."""
    with composer.group():
        composer.heading(2, phrases.say("agenda").upper())
        composer.listing([_announced(item, phrases) for item in paper.items], [item.number for item in paper.items])
        if not paper.items:
            composer.paragraph(phrases.say("no_agenda"), "note")


def write_development(composer: Composer, paper: ActaPaper, phrases: Phrases, annexes: Mapping[str, int]) -> None:
    """Item by item: the text, then decisions, tasks and check-ins; `annexes` are the numbers of the attachments."""
    writer = TextWriter(composer, phrases, annexes)
    with composer.group():
        composer.heading(2, phrases.say("development").upper())
        for item in paper.items:
            with composer.group():
                _item(composer, item, phrases, writer)
        if not paper.items:
            composer.paragraph(phrases.say("no_development"), "note")


def evidence_text(evidence: EvidenceLine) -> str:
    """A means of verification in one line: title, file or link, and how to recognise it."""
    source = evidence.link or evidence.file_name
    known = short_hash(evidence.file)
    return (
        f"{evidence.title} ({', '.join(part for part in (source, known) if part)})"
        if source or known
        else evidence.title
    )


def _announced(item: ItemPaper, phrases: Phrases) -> Text:
    expected = phrases.words.label(item.expected)
    presenter = phrases.say("presented_by", name=item.presenter) if item.presenter else ""
    return joined(item.title, f"[{expected}]", presenter)


def _item(composer: Composer, item: ItemPaper, phrases: Phrases, writer: TextWriter) -> None:
    composer.heading(3, f"{item.number}. {item.title}", 0 if item.text.strip() else _ROOM_FOR_TABLE)
    empty = not (
        item.text.strip() or item.decisions or item.tasks or item.check_ins or item.previous or item.gone_through
    )
    if empty:
        composer.paragraph(phrases.say("nothing_recorded"), "note")
    writer.write(item.text)
    for earlier in item.previous:
        day = phrases.moment_day(earlier.held_on)
        composer.paragraph(phrases.say("previous_acta", acta=earlier.acta, day=day, outcome=earlier.outcome))
        if earlier.corrections:
            composer.paragraph(phrases.say("previous_corrections", corrections=earlier.corrections))
    if item.gone_through:
        composer.heading(4, phrases.say("tasks_gone_through"))
        _gone_through(composer, item.gone_through, phrases)
    for decision in item.decisions:
        composer.box(decision_title(decision, phrases), decision_lines(decision, phrases))
    if item.tasks:
        composer.heading(4, phrases.say("tasks_agreed"))
        _tasks(composer, item.tasks, phrases)
    for title, reports in _by_commitment(item.check_ins, phrases):
        composer.heading(4, title)
        check_in_table(composer, reports, phrases)


def decision_title(decision: DecisionLine, phrases: Phrases) -> Text:
    """`Decisión D-004-1`."""
    return f"{phrases.label(decision.kind)} {decision.label}"


def decision_lines(decision: DecisionLine, phrases: Phrases) -> list[Line]:
    """What was decided, who moved it, how it was voted, with which quorum, and how it ended."""
    say = phrases.say
    text = [Line(line.strip(), "box") for line in decision.text.split("\n")]
    reached = joined(
        joined(strong(say("moved_by")), decision.mover) if decision.mover else "",
        joined(strong(say("method")), phrases.words.label(decision.method)),
        joined(strong(say("result")), phrases.words.label(decision.result)),
        by="  ·  ",
    )
    counted = joined(strong(say("votes")), phrases.tally(decision.tally)) if decision.tally else ""
    window = joined(strong(say("vote_window")), phrases.window(decision.window)) if decision.window else ""
    each = joined(strong(say("votes_by_name")), phrases.votes(decision)) if decision.votes else ""
    recused = joined(strong(say("recused")), phrases.recused(decision))
    quorum = joined(strong(say("quorum_then")), phrases.quorum(decision.quorum)) if decision.quorum else ""
    reason = joined(strong(say("override")), decision.override_reason) if decision.override_reason else ""
    facts = (reached, window, counted, each, recused if phrases.recused(decision) else "", quorum, reason)
    return [*text, *lines(*((fact, "box_quiet") for fact in facts))]


def _tasks(composer: Composer, tasks: Sequence[TaskLine], phrases: Phrases) -> None:
    say = phrases.say
    columns = [
        Column(say("task"), 0.25 if any(len(task.label) > _LONG_LABEL for task in tasks) else 0.13),
        Column(say("what"), 0.43),
        Column(say("responsible"), 0.28),
        Column(say("due"), 0.15),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            strong(task.label),
            task.text,
            lines((task.responsible, "cell"), (task.institution, "cell_quiet")),
            phrases.short_day(task.due_on) if task.due_on else say("no_date"),
        )
        for task in tasks
    ]
    composer.table(columns, rows)


def _gone_through(composer: Composer, tasks: Sequence[TaskLine], phrases: Phrases) -> None:
    """Tasks of earlier sessions: what each was, whose, and how this session left it."""
    say = phrases.say
    columns = [
        Column(say("task"), 0.13),
        Column(say("what"), 0.37),
        Column(say("responsible"), 0.25),
        Column(say("state"), 0.25),
    ]
    rows: list[tuple[Cell, ...]] = [
        (
            strong(task.label),
            lines(
                (task.text, "cell"),
                (say("due_on", day=phrases.short_day(task.due_on)) if task.due_on else "", "cell_quiet"),
            ),
            lines((task.responsible, "cell"), (task.institution, "cell_quiet")),
            lines((strong(phrases.label(task.state)), "cell"), (phrases.task_note(task.note), "cell_quiet")),
        )
        for task in tasks
    ]
    composer.table(columns, rows)


def _by_commitment(reports: Sequence[CheckInLine], phrases: Phrases) -> list[tuple[Text, list[CheckInLine]]]:
    found: dict[str, list[CheckInLine]] = {}
    for report in sorted(reports, key=lambda report: (report.ogp_id, list(Voice).index(report.voice))):
        name = f"{report.ogp_id} {report.commitment}".strip()
        found.setdefault(phrases.say("progress_of", commitment=name), []).append(report)
    return list(found.items())


def check_in_table(composer: Composer, reports: Sequence[CheckInLine], phrases: Phrases) -> None:
    """Check-ins of one commitment, a row for each voice."""
    say = phrases.say
    columns = [Column(say("voice"), 0.22), Column(say("level"), 0.2), Column(say("what_it_says"), 0.58)]
    rows: list[tuple[Cell, ...]] = []
    for report in reports:
        voice, explained = voice_name(report.voice, phrases)
        rows.append(
            (
                lines((strong(voice), "cell"), (explained, "cell_quiet"), (report.institution, "cell_quiet")),
                lines(
                    (strong(phrases.label(report.level)), "cell"),
                    (phrases.percent(report.percent) if report.percent is not None else "", "cell"),
                    (report.period, "cell_quiet"),
                    (say("cut_off_on", day=phrases.short_day(report.cut_off)), "cell_quiet"),
                ),
                check_in_text(report, phrases),
            )
        )
    composer.table(columns, rows)


def check_in_text(report: CheckInLine, phrases: Phrases, keys: Collection[str] = ASPECTS) -> tuple[Line, ...]:
    """What a check-in says, aspect by aspect; a lone dash where it says nothing."""
    say = phrases.say
    told = {
        "milestone": [report.milestone],
        "done": [report.done],
        "bottlenecks": [report.bottlenecks],
        "response": [report.response],
        "next_steps": [report.next_steps],
        "verification": [] if report.verification is _UNSAID else [phrases.words.label(report.verification)],
        "evidence": [evidence_text(evidence) for evidence in report.evidence],
    }
    aspects: list[Text] = [
        joined(strong(say(f"says_{key}")), text.replace("\n", " "))
        for key in keys
        for text in told[key]
        if text.strip()
    ]
    return lines(*((aspect, "cell") for aspect in aspects)) or (Line("–"),)


def voice_name(voice: Voice, phrases: Phrases) -> tuple[str, str]:
    """The voice and, from its parenthesis, what it does: `Institución`, `autorreporte`."""
    name, _, explained = phrases.label(voice).partition(" (")
    return capital(name), explained.rstrip(")")
