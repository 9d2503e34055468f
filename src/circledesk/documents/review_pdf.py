"""The review pack on paper: every paragraph under its number, and a form to fill in by hand."""

from __future__ import annotations

from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Column, Line, strong
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases
from circledesk.services.papers import ReviewPaper

FORM_ROWS = 12
_ROOM = (Line("\N{NO-BREAK SPACE}"), Line("\N{NO-BREAK SPACE}"), Line("\N{NO-BREAK SPACE}"))
"""An empty cell with room for a hand."""
_LONG_LABEL = 10  # letters: those of a draft's decisions and tasks


def form_heads(phrases: Phrases) -> tuple[str, str, str]:
    """The heads of the form's columns, by which the form is known again."""
    return phrases.say("review_paragraph"), phrases.say("review_comment"), phrases.say("review_proposal")


def review_running(paper: ReviewPaper, phrases: Phrases) -> Running:
    """The edges of the pack's pages."""
    return Running(
        header=f"{paper.body} · {phrases.say('acta', number=paper.acta)}",
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=phrases.say("review_round", round=paper.round, day=phrases.moment_day(paper.held_on)),
        mark=phrases.say("draft_mark").upper(),
    )


def compose_review(paper: ReviewPaper, phrases: Phrases) -> Composer:
    """The story of the pack."""
    say = phrases.say
    composer = Composer()
    composer.paragraph(paper.circle, "centred")
    composer.heading(1, say("review_title", number=paper.acta, body=paper.body))
    composer.paragraph(say("review_round", round=paper.round, day=phrases.moment_day(paper.held_on)), "centred")
    if paper.due_on is not None:
        composer.paragraph(say("review_due", day=phrases.day(paper.due_on)), "notice")
    composer.paragraph(say("review_how_paper"))
    for item in paper.items:
        with composer.group():
            composer.heading(2, f"{item.number}. {item.title}")
            rows: list[tuple[Cell, ...]] = [(strong(one.label), one.words) for one in item.paragraphs]
            if rows:
                share = 0.28 if any(len(one.label) > _LONG_LABEL for one in item.paragraphs) else 0.12
                composer.table([Column(say("review_paragraph"), share), Column(say("review_text"), 1 - share)], rows)
            else:
                composer.paragraph(say("nothing_recorded"), "note")
    _form(composer, phrases)
    return composer


def _form(composer: Composer, phrases: Phrases) -> None:
    composer.new_page()
    with composer.group():
        composer.heading(2, phrases.say("review_form"))
        composer.paragraph(f"{phrases.say('review_name')}: {'_' * 48}")
        heads = form_heads(phrases)
        columns = [Column(head, share) for head, share in zip(heads, (0.17, 0.45, 0.38), strict=True)]
        composer.table(columns, [(_ROOM, _ROOM, _ROOM)] * FORM_ROWS)
