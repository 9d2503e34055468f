"""Writes the blank attendance sheet of a session: who has a seat that day, and room for guests, each to sign."""

from __future__ import annotations

from circledesk.documents.composer import Composer
from circledesk.documents.convening_pdf import who, write_when
from circledesk.documents.markup import Cell, Column, Line
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases
from circledesk.services.ports.convening import ConveningPaper

GUEST_ROWS = 10
_EMPTY = "\N{NO-BREAK SPACE}"
_ROOM = (Line(_EMPTY), Line(_EMPTY))
"""An empty cell with room for a hand."""


def sheet_running(paper: ConveningPaper, phrases: Phrases) -> Running:
    """The edges of the sheet's pages."""
    return Running(
        header=f"{phrases.called(paper)} · {phrases.say('attendance_list')}",
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=phrases.say("sheet_footer"),
    )


def compose_sheet(paper: ConveningPaper, phrases: Phrases) -> Composer:
    """The story of the sheet."""
    say, composer = phrases.say, Composer()
    composer.paragraph(paper.circle, "centred")
    composer.heading(1, say("attendance_list").upper())
    composer.paragraph(phrases.called(paper), "number")
    write_when(composer, paper, phrases)
    seated, guests = _rows(paper, phrases)
    with composer.group():
        composer.heading(2, say("convened_people").upper())
        composer.table(_columns(phrases), seated)
    with composer.group():
        composer.heading(2, say("guests").upper())
        composer.paragraph(say("sheet_guests"), "quiet")
        composer.table(_columns(phrases), guests)
    with composer.group(), composer.together():
        composer.space(18)
        composer.paragraph(f"{say('sheet_kept_by')}: {'_' * 44}")
        composer.paragraph(f"{say('sheet_begun')}: {'_' * 10}   {say('sheet_ended')}: {'_' * 10}")
    return composer


def _columns(phrases: Phrases) -> list[Column]:
    say = phrases.say
    return [
        Column(say("item_number"), 0.06),
        Column(say("name_and_position"), 0.32),
        Column(say("institution"), 0.24),
        Column(say("takes_part_as"), 0.16),
        Column(say("sheet_signature"), 0.22),
    ]


def _rows(paper: ConveningPaper, phrases: Phrases) -> tuple[list[tuple[Cell, ...]], list[tuple[Cell, ...]]]:
    """One row for everybody who is called, numbered through, and empty ones."""
    names = {one.person_id: one.name for one in paper.people}
    seated: list[tuple[Cell, ...]] = [
        (f"{number}.", *who(one, phrases, names), _ROOM) for number, one in enumerate(paper.people, 1)
    ]
    first = len(seated) + 1
    blank: list[tuple[Cell, ...]] = [
        (f"{number}.", _ROOM, _ROOM, _ROOM, _ROOM) for number in range(first, first + GUEST_ROWS)
    ]
    return seated, blank
