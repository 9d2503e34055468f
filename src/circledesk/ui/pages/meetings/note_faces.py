"""How the decisions, tasks and check-ins of an item look as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circledesk.domain.checkins import Level
from circledesk.domain.tasks import TaskState
from circledesk.ui.pages.meetings.note_card import NoteFace
from circledesk.ui.pages.meetings.wording import RESULT_TONES, decision_facts, said
from circledesk.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from datetime import date

    from circledesk.domain.checkins import CheckIn
    from circledesk.domain.decisions import Decision
    from circledesk.domain.tasks import Task
    from circledesk.services.people import Directory
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board

DECISION, TASK, CHECK_IN, VOTE = "decision", "task", "check_in", "vote"
TASK_TONES = {
    TaskState.PENDING: Tone.NEUTRAL,
    TaskState.UNDER_WAY: Tone.ACCENT,
    TaskState.DONE: Tone.OK,
    TaskState.CANCELLED: Tone.WARN,
}
_LEVEL_TONES = {
    Level.NO_EVIDENCE: Tone.NEUTRAL,
    Level.NOT_STARTED: Tone.BAD,
    Level.LIMITED: Tone.WARN,
    Level.SUBSTANTIAL: Tone.ACCENT,
    Level.COMPLETE: Tone.OK,
}


def faces_of(tools: PageTools, board: Board, item_id: str) -> list[NoteFace]:
    """The cards of one item: its decisions, then its tasks, then its check-ins."""
    acta = board.minutes.label
    decided = [one for one in board.decisions if one.agenda_item_id == item_id]
    given = [pair for pair in board.tasks if pair[0].agenda_item_id == item_id]
    reported = [one for one in board.check_ins if one.agenda_item_id == item_id]
    return [
        *(_decision(tools, board.names, one, acta) for one in decided),
        *(_task(tools, board.names, task, (state, acta)) for task, state in given),
        *(_check_in(tools, board, one) for one in reported),
    ]


def task_facts(tools: PageTools, names: Directory, task: Task) -> str:
    """Who does a task until when, in one line."""
    who = names.name(task.responsible_id) or QCoreApplication.translate("Meetings", "nobody named yet")
    parts = [who, names.short(task.institution_id)]
    if task.due_on is not None:
        parts.append(_due(tools, task.due_on))
    return " · ".join(part for part in parts if part)


def _due(tools: PageTools, day: date) -> str:
    return QCoreApplication.translate("Meetings", "due {0}").format(tools.formats.short_day(day))


def _decision(tools: PageTools, names: Directory, decision: Decision, acta: str) -> NoteFace:
    words = tools.desk.words
    return NoteFace(
        key=decision.id,
        kind=DECISION,
        label=f"{said(words, decision.kind)} D-{acta}-{decision.number}",
        text=decision.text,
        facts=decision_facts(words, decision, names.name(decision.mover_id)),
        icon="gavel",
        tone=Tone.OK,
        pill=said(words, decision.result),
        pill_tone=RESULT_TONES[decision.result],
    )


def _task(tools: PageTools, names: Directory, task: Task, facts: tuple[TaskState, str]) -> NoteFace:
    state, acta = facts
    label = QCoreApplication.translate("Meetings", "Task {0}").format(f"T-{acta}-{task.number}")
    return NoteFace(
        key=task.id,
        kind=TASK,
        label=label,
        text=task.text,
        facts=task_facts(tools, names, task),
        icon="checklist",
        tone=Tone.ACCENT,
        pill=said(tools.desk.words, state),
        pill_tone=TASK_TONES[state],
    )


def _check_in(tools: PageTools, board: Board, report: CheckIn) -> NoteFace:
    words, translate = tools.desk.words, QCoreApplication.translate
    commitment = next((one for one in board.commitments if one.id == report.commitment_id), None)
    label = translate("Meetings", "Check-in {0}").format(commitment.ogp_id if commitment else "").strip()
    facts = [
        said(words, report.voice),
        translate("Meetings", "as of {0}").format(tools.formats.short_day(report.cut_off)),
    ]
    if report.percent is not None:
        facts.append(tools.formats.percent(report.percent / 100))
    if report.bottlenecks:
        facts.append(translate("Meetings", "bottlenecks: {0}").format(report.bottlenecks))
    if report.next_steps:
        facts.append(translate("Meetings", "next steps: {0}").format(report.next_steps))
    return NoteFace(
        key=report.id,
        kind=CHECK_IN,
        label=label,
        text=report.done or (commitment.short_title if commitment else ""),
        facts=" · ".join(facts),
        icon="progress-check",
        tone=Tone.WARN,
        pill=said(words, report.level),
        pill_tone=_LEVEL_TONES[report.level],
        removable=False,
    )
