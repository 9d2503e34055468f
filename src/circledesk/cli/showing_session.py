"""One session in full: what it is, its acta as plain text, its roll."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from circledesk.domain.clock import bogota
from circledesk.domain.meetings import Meeting
from circledesk.services.papers import ActaPaper, ItemPaper, PersonLine
from circledesk.services.ports.work import Work
from circledesk.services.words import Words

if TYPE_CHECKING:
    from circledesk.services.roll import Roll

Shown = tuple[list[str], object]


def _session(work: Work, words: Words, meeting: Meeting) -> Shown:
    paper = _paper(work, meeting)
    lines = [*_heading(words, paper, meeting), "", words.say("cli.head.agenda")]
    lines += [f"  {item.number}. {item.title} [{words.label(item.expected)}]" for item in paper.items]
    return lines, {"meeting": meeting, "paper": paper}


def _minutes(work: Work, words: Words, meeting: Meeting) -> Shown:
    paper = _paper(work, meeting)
    lines = _heading(words, paper, meeting)
    for item in paper.items:
        lines += ["", *_item(words, item)]
    return lines, {"paper": paper, "sealed": work.sealed(meeting.id), "late": work.late(meeting.id)}


def _attendance(work: Work, words: Words, meeting: Meeting) -> Shown:
    from circledesk.services import roll  # noqa: PLC0415

    ended = meeting.held.end if meeting.held and meeting.held.end else work.now
    called = roll.call(work, meeting, ended)
    lines = [_person(words, person) for person in called.people]
    lines.append(_quorum(words, called))
    return lines, called


def _paper(work: Work, meeting: Meeting) -> ActaPaper:
    from circledesk.services import minutes  # noqa: PLC0415

    return minutes.acta_paper(work, meeting.id)


def _heading(words: Words, paper: ActaPaper, meeting: Meeting) -> list[str]:
    times = f"{words.clock_time(paper.starts)}"
    if paper.ends is not None:
        times += f"–{words.clock_time(paper.ends)}"
    draft = f" ({words.say('cli.draft')})" if paper.provisional else ""
    return [
        f"{paper.body} · {words.label(paper.character)} · {words.label(paper.state)}",
        f"{words.long_day(bogota(paper.starts).date())}, {times} · {words.label(paper.modality)} · {paper.place}",
        f"{words.say('cli.head.acta')}: {paper.number}{draft}",
        f"{words.say('cli.head.id')}: {meeting.id}",
    ]


def _item(words: Words, item: ItemPaper) -> Iterator[str]:
    yield f"{item.number}. {item.title} [{words.label(item.expected)}]"
    if item.text:
        yield from (f"   {paragraph}" for paragraph in item.text.splitlines())
    for decision in item.decisions:
        tally = decision.tally
        votes = ""
        if tally is not None:
            counts = {"in_favour": tally.in_favour, "against": tally.against}
            votes = " " + words.say("cli.votes", **counts, blank=tally.blank, abstention=tally.abstention)
        yield f"   {decision.label} {decision.text} [{words.label(decision.result)}]{votes}"
    for task in item.tasks:
        due = task.due_on.isoformat() if task.due_on else "—"
        yield f"   {task.label} {task.text} ({task.responsible or task.institution}; {due})"
    for report in item.check_ins:
        percent = "" if report.percent is None else f", {report.percent} %"
        yield f"   {report.ogp_id} {words.label(report.voice)}: {words.label(report.level)}{percent}"


def _person(words: Words, person: PersonLine) -> str:
    stays = ", ".join(
        f"{words.clock_time(stay.since)}–{words.clock_time(stay.until) if stay.until else ''}" for stay in person.stays
    )
    parts = [person.name, words.label(person.capacity), words.label(person.standing), stays, person.excuse]
    return " · ".join(part for part in parts if part)


def _quorum(words: Words, roll: Roll) -> str:
    quorum = roll.quorum
    if quorum is None:
        return words.say("cli.no_quorum_rule")
    return words.say(
        "cli.quorum_met" if quorum.decisory else "cli.quorum_missed",
        present=quorum.present,
        needed=quorum.needed_to_decide,
        basis=quorum.basis,
    )


KINDS: dict[str, Callable[[Work, Words, Meeting], Shown]] = {
    "session": _session,
    "minutes": _minutes,
    "attendance": _attendance,
}
