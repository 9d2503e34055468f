"""Looking things up: `show KIND [ID]`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.cli import showing_session
from circledesk.cli.naming import find_session
from circledesk.cli.parser import Chapter
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Decision
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Paper
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment, Milestone, Plan
from circledesk.domain.settings import CircleSetting
from circledesk.services.ports.work import Work
from circledesk.services.words import Words

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation

NEEDS_ID = frozenset({"session", "minutes", "attendance", "history"})
CATALOGUE = "catalogue."


@dataclass(frozen=True, slots=True)
class Table:
    """What a kind looks like: keys of its heads (`cli.head.<key>`), its rows and the same as data."""

    heads: Sequence[str]
    rows: list[list[str]]
    data: object


@dataclass(frozen=True, slots=True)
class Sight:
    """What a kind is shown from."""

    work: Work
    words: Words
    named: str = ""
    today: date = field(default=date.min)

    def day(self, day: date | None) -> str:
        """A day in figures, or a dash."""
        return day.isoformat() if day else "—"

    def moment(self, moment: datetime | None) -> str:
        """A moment in figures on Bogotá's clock, or a dash."""
        return f"{bogota(moment):%Y-%m-%d %H:%M}" if moment else "—"


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    show = chapter.add("show", run_show)
    chapter.option(show, "kind", choices=sorted({*KINDS, *NEEDS_ID}))
    chapter.option(show, "id", nargs="?", default="")


def run_show(invocation: Invocation) -> int:
    """Show one kind of thing, all of them or those of one session or row."""
    options = invocation.options
    if options.kind in NEEDS_ID and not options.id:
        raise DomainError("id_needed", kind=options.kind)
    with invocation.desk() as desk, desk.work() as work:
        sight = Sight(work, invocation.words, options.id, bogota(work.now).date())
        if options.kind in showing_session.KINDS:
            meeting = find_session(work, options.id)
            lines, data = showing_session.KINDS[options.kind](work, invocation.words, meeting)
            invocation.output.result(lines, data)
            return 0
        table = KINDS[options.kind](sight)
    heads = [invocation.say(f"head.{key}") for key in table.heads]
    invocation.output.table(heads, table.rows, table.data, invocation.say("show.none"))
    return 0


def _plans(sight: Sight) -> Table:
    found = sight.work.all(Plan)
    rows = [
        [one.name, one.member, sight.day(one.submitted_on), sight.day(one.ends_on), _open(sight, one.unconfirmed)]
        for one in found
    ]
    return Table(("name", "member", "submitted", "ends", "unconfirmed"), rows, found)


def _commitments(sight: Sight) -> Table:
    from circledesk.services.people import directory  # noqa: PLC0415 - with what it needs
    from circledesk.services.reports import commitment_lines  # noqa: PLC0415

    found = [
        one
        for one in commitment_lines(sight.work, directory(sight.work), sight.today)
        if sight.named in {"", one.ogp_id, one.commitment_id}
    ]
    if not found and sight.named:
        raise DomainError("session_commitment_unknown", name=sight.named, where="ID")
    rows = [
        [one.ogp_id, one.short_title, sight.day(one.starts_on), sight.day(one.ends_on), "; ".join(one.leads)]
        + [
            sight.words.label(voice.level) if voice else "—"
            for voice in (one.institution, one.committee, one.monitoring_body)
        ]
        + [_open(sight, one.unconfirmed)]
        for one in found
    ]
    heads = ("ogp_id", "title", "starts", "ends", "leads", "institution", "committee", "monitoring_body", "unconfirmed")
    return Table(heads, rows, found)


def _milestones(sight: Sight) -> Table:
    ogp = {one.id: one.ogp_id for one in sight.work.all(Commitment)}
    found = sorted(sight.work.all(Milestone), key=lambda one: (ogp.get(one.commitment_id, ""), one.number))
    rows = [
        [
            ogp.get(one.commitment_id, ""),
            str(one.number),
            one.title,
            sight.day(one.due_on),
            sight.words.label(one.state),
        ]
        for one in found
        if sight.named in {"", ogp.get(one.commitment_id, "")}
    ]
    return Table(("ogp_id", "number", "title", "due", "state"), rows, found)


def _institutions(sight: Sight) -> Table:
    found = sorted(sight.work.all(Institution), key=lambda one: one.name)
    rows = [
        [one.name, one.short_name, sight.words.say(f"estamentos.{one.sector}") if one.sector else "—"] for one in found
    ]
    return Table(("name", "short_name", "sector"), rows, found)


def _bodies(sight: Sight) -> Table:
    from circledesk.services.bodies import lines  # noqa: PLC0415

    found = lines(sight.work)
    rows = [
        [
            one.body.short_name,
            one.body.name,
            str(one.voting),
            sight.moment(one.last),
            sight.moment(one.next),
            sight.day(one.rhythm.due) if one.rhythm else "—",
            str(one.days_late or ""),
            sight.day(one.proposed),
            one.body.id,
        ]
        for one in found
    ]
    return Table(
        ("short_name", "name", "voting", "last", "next", "meets_by", "days_late", "proposed", "id"), rows, found
    )


def _people(sight: Sight) -> Table:
    institutions = {one.id: one.name for one in sight.work.all(Institution)}
    found = sorted(sight.work.all(Person), key=lambda one: one.full_name)
    rows = [[one.full_name, one.position, institutions.get(one.institution_id, ""), one.id] for one in found]
    return Table(("name", "position", "institution", "id"), rows, found)


def _sessions(sight: Sight) -> Table:
    from circledesk.services import meetings  # noqa: PLC0415
    from circledesk.services.people import directory  # noqa: PLC0415

    found = meetings.lines(sight.work, sight.work.all(Meeting), directory(sight.work))
    rows = [
        [
            sight.moment(one.starts),
            one.body,
            str(one.number),
            sight.words.label(one.state),
            one.acta,
            sight.words.label(one.minutes_state),
            one.meeting_id,
        ]
        for one in found
    ]
    return Table(("starts", "body", "number", "state", "acta", "acta_state", "id"), rows, found)


def _decisions(sight: Sight) -> Table:
    wanted = {find_session(sight.work, sight.named).id} if sight.named else None
    found = [one for one in sight.work.all(Decision) if wanted is None or one.meeting_id in wanted]
    found.sort(key=lambda one: (one.decided_at, one.number))
    rows = [
        [sight.moment(one.decided_at), sight.words.label(one.method), sight.words.label(one.result), one.text]
        for one in found
    ]
    return Table(("at", "method", "result", "text"), rows, found)


def _tasks(sight: Sight) -> Table:
    from circledesk.services.people import directory  # noqa: PLC0415
    from circledesk.services.reports import task_lines  # noqa: PLC0415

    wanted = find_session(sight.work, sight.named).id if sight.named else ""
    found = [
        one
        for one in task_lines(sight.work, directory(sight.work), sight.today)
        if not wanted or one.meeting_id == wanted
    ]
    rows = [
        [
            one.label,
            sight.day(one.due_on),
            sight.words.label(one.state),
            sight.words.say("cli.late") if one.overdue else "",
            one.responsible or one.institution,
            one.text,
        ]
        for one in found
    ]
    return Table(("task", "due", "state", "late", "responsible", "text"), rows, found)


def _check_ins(sight: Sight) -> Table:
    from circledesk.services import checkins  # noqa: PLC0415
    from circledesk.services.people import directory  # noqa: PLC0415

    found = [
        one
        for one in checkins.lines(sight.work, sight.work.all(CheckIn), directory(sight.work))
        if sight.named in {"", one.ogp_id, one.meeting_id}
    ]
    rows = [
        [
            one.ogp_id,
            one.period,
            sight.day(one.cut_off),
            sight.words.label(one.voice),
            sight.words.label(one.level),
            "—" if one.percent is None else f"{one.percent} %",
            one.done,
        ]
        for one in found
    ]
    return Table(("ogp_id", "period", "cut_off", "voice", "level", "percent", "done"), rows, found)


def _evidence(sight: Sight) -> Table:
    found = sorted(sight.work.all(Evidence), key=lambda one: one.title)
    rows = [[one.title, one.kind, sight.day(one.dated), one.link or one.file[:16]] for one in found]
    return Table(("title", "kind", "dated", "where"), rows, found)


def _papers(sight: Sight) -> Table:
    found = sorted(sight.work.all(Paper), key=lambda one: (one.kind, one.of))
    rows = [
        [one.kind, one.of, ", ".join(one.signed_by) or "—", sight.moment(one.written_at), one.data_hash[:16], one.id]
        for one in found
    ]
    return Table(("kind", "of", "signed_by", "written", "hash", "id"), rows, found)


def _settings(sight: Sight) -> Table:
    found = [one for one in sight.work.all(CircleSetting) if not one.name.startswith(CATALOGUE)]
    found = sorted((one for one in found if not one.value.startswith("[")), key=lambda one: one.name)
    open_ = sight.words.say("cli.unconfirmed")
    rows = [
        [sight.words.say(f"settings.{one.name}"), one.value, "" if one.confirmed else open_, one.name] for one in found
    ]
    return Table(("name", "value", "unconfirmed", "id"), rows, found)


def _reviews(sight: Sight) -> Table:
    from circledesk.services import settled  # noqa: PLC0415 - with what it needs

    wanted = find_session(sight.work, sight.named).id if sight.named else ""
    found = settled.reviewed(sight.work, sight.words, wanted)
    rows = [
        [
            one.subject,
            sight.words.label(one.review.choice),
            one.review.by,
            sight.moment(one.review.on),
            f"1) {_short(one.review.one)} · 2) {_short(one.review.other)} · 0) {_short(one.review.merged)}",
            _short(one.today),
            one.review.id,
        ]
        for one in found
    ]
    return Table(("title", "chosen", "settled_by", "when", "versions", "now", "id"), rows, found)


def _history(sight: Sight) -> Table:
    found = sight.work.history(sight.named)
    if not found:
        raise DomainError("not_found", table="*", id=sight.named)
    rows = [[one.device_name or one.device, str(one.seq), one.table, one.column, _short(one.value)] for one in found]
    return Table(("device", "operation", "table", "field", "value"), rows, found)


def _open(sight: Sight, fields: Sequence[str]) -> str:
    return ", ".join(sight.words.say(f"cli.field.{name}") for name in fields)


def _short(value: object) -> str:
    text = f"<{len(value)} B>" if isinstance(value, bytes) else str(value).replace("\n", " ⏎ ")
    most = 80
    return text if len(text) <= most else f"{text[:most]}…"


KINDS: dict[str, Callable[[Sight], Table]] = {
    "plans": _plans,
    "commitments": _commitments,
    "milestones": _milestones,
    "institutions": _institutions,
    "bodies": _bodies,
    "people": _people,
    "sessions": _sessions,
    "decisions": _decisions,
    "tasks": _tasks,
    "checkins": _check_ins,
    "evidence": _evidence,
    "papers": _papers,
    "settings": _settings,
    "history": _history,
    "reviews": _reviews,
}
"""Kinds shown as a table; those of one session in full are in `showing_session`."""
