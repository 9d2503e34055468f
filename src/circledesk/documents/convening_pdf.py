"""Writes a convening on paper, for who has no e-mail: when, where, on what, and who is called."""

from __future__ import annotations

from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Column, lines, strong
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases, capital
from circledesk.domain.clock import bogota
from circledesk.services.ports.convening import ConvenedItem, ConvenedPerson, ConveningPaper


def convening_name(paper: ConveningPaper, phrases: Phrases) -> str:
    """What the paper is: a convening, its correction, or that the session is called off."""
    if paper.called_off:
        return phrases.say("convening_off_name")
    return phrases.say("convening_rectified_name" if paper.rectified else "convening_name")


def convening_running(paper: ConveningPaper, phrases: Phrases) -> Running:
    """The edges of its pages; one that nobody was sent yet says so."""
    return Running(
        header=f"{phrases.called(paper)} · {convening_name(paper, phrases)}",
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=phrases.say("convening_footer", number=paper.sequence + 1) if paper.convened else "",
        mark="" if paper.convened else phrases.say("draft_mark").upper(),
    )


def compose_convening(paper: ConveningPaper, phrases: Phrases) -> Composer:
    """The story of the convening."""
    say, composer = phrases.say, Composer()
    composer.paragraph(paper.circle, "centred")
    composer.heading(1, convening_name(paper, phrases).upper())
    composer.paragraph(phrases.called(paper), "number")
    if paper.called_off:
        composer.paragraph(say("convening_off", reason=paper.reason), "notice")
    elif paper.rectified:
        notice = say("convening_rectified", count=paper.sequence, day=phrases.moment_day(paper.sent_at))
        composer.paragraph(notice, "notice")
    write_when(composer, paper, phrases)
    _agenda(composer, paper, phrases)
    _people(composer, paper, phrases)
    return composer


def write_when(composer: Composer, paper: ConveningPaper, phrases: Phrases) -> None:
    """Date, hour, place, link, objective, and who calls."""
    say, organizer = phrases.say, paper.organizer
    sent = phrases.moment_day(paper.sent_at) if paper.convened else ""
    called_by = (organizer.name, capital(phrases.named("enums.Office", organizer.office))) if organizer else ()
    rows: list[tuple[str, Cell]] = [
        (say("date"), capital(phrases.words.long_day(bogota(paper.starts).date()))),
        (say("hour"), _hours(paper, phrases)),
        (say("place"), phrases.room(paper)),
        (say("link"), paper.link),
        (say("objective"), paper.objective),
        (say("convened_by"), phrases.series(called_by, ", ")),
        (say("convened_on"), phrases.series((sent, paper.channel), " · ")),
    ]
    composer.facts([(f"{label.upper()}:", cell) for label, cell in rows], share=0.27)


def _hours(paper: ConveningPaper, phrases: Phrases) -> str:
    start = phrases.hour(paper.starts)
    if paper.ends is None:
        return phrases.say("hours_from", start=start)
    return phrases.say("hours", start=start, end=phrases.hour(paper.ends))


def _agenda(composer: Composer, paper: ConveningPaper, phrases: Phrases) -> None:
    say = phrases.say
    with composer.group():
        composer.heading(2, say("agenda").upper())
        columns = [
            Column(say("item_number"), 0.07),
            Column(say("item_title"), 0.43),
            Column(say("expected_result"), 0.17),
            Column(say("presents"), 0.22),
            Column(say("minutes_head"), 0.11, number=True),
        ]
        composer.table(columns, [_item(item, phrases) for item in paper.items])


def _item(item: ConvenedItem, phrases: Phrases) -> tuple[Cell, ...]:
    files = [(phrases.say("item_file", title=title), "cell_quiet") for title in item.files]
    return (
        f"{item.number}.",
        lines((strong(item.title), "cell"), *files),
        phrases.label(item.expected),
        item.presenter,
        str(item.minutes) if item.minutes else "",
    )


def _people(composer: Composer, paper: ConveningPaper, phrases: Phrases) -> None:
    say = phrases.say
    with composer.group():
        composer.heading(2, say("who_is_convened").upper())
        columns = [
            Column(say("name_and_position"), 0.40),
            Column(say("institution"), 0.36),
            Column(say("takes_part_as"), 0.24),
        ]
        names = {one.person_id: one.name for one in paper.people}
        composer.table(columns, [(*who(one, phrases, names),) for one in paper.people])


def who(one: ConvenedPerson, phrases: Phrases, names: dict[str, str]) -> tuple[Cell, Cell, Cell]:
    """Somebody who is called: name and position, institution, as what; never how to reach them."""
    say = phrases.say
    holder, standin = names.get(one.stands_for, ""), names.get(one.sends, "")
    office = capital(phrases.named("enums.Office", one.office))
    about = [
        (say("represents", whom=holder), "cell_quiet") if holder else ("", "cell_quiet"),
        (say("sends", whom=standin), "cell_quiet") if standin else ("", "cell_quiet"),
        (say("excused_before"), "cell_quiet") if one.excused and not standin else ("", "cell_quiet"),
    ]
    return (
        lines((strong(one.name), "cell"), (one.position, "cell_quiet"), *about),
        one.institution,
        lines(
            (office or phrases.label(one.capacity), "cell"),
            (say("with_vote" if one.vote else "with_voice"), "cell_quiet"),
        ),
    )
