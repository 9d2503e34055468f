"""Writes the constancia of a session that was not held: how it was called, who came, what lacked, and why."""

from __future__ import annotations

from circledesk.documents.acta_items import write_agenda
from circledesk.documents.acta_pdf import signature
from circledesk.documents.acta_people import People
from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases
from circledesk.services.papers import UnheldPaper


def unheld_title(paper: UnheldPaper, phrases: Phrases) -> str:
    """The title of the file: what it is, of which session, of whom."""
    return phrases.say("unheld_title", number=paper.number, body=paper.session.body)


def unheld_running(paper: UnheldPaper, phrases: Phrases, code: str) -> Running:
    """The edges of its pages."""
    return Running(
        header=f"{paper.session.body} · {phrases.say('unheld')}",
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=code,
    )


def compose_unheld(paper: UnheldPaper, phrases: Phrases, code: str) -> Composer:
    """Its story; `code` is its verification code."""
    composer = Composer()
    say, session = phrases.say, paper.session
    composer.paragraph(paper.circle, "centred")
    composer.heading(1, phrases.title(session).upper())
    composer.paragraph(say("unheld").upper(), "number")
    composer.facts([(f"{label.upper()}:", cell) for label, cell in _facts(paper, phrases)], share=0.27)
    with composer.group():
        composer.heading(2, say("amendment_states_diligencia").upper())
        for line in _statements(paper, phrases):
            composer.paragraph(line)
    people = People(session, phrases)
    people.write(composer)
    people.write_quorum(composer)
    write_agenda(composer, session, phrases)
    if session.next_session is not None:
        day, hour = phrases.moment_day(session.next_session), phrases.hour(session.next_session)
        with composer.group():
            composer.heading(2, say("convening").upper(), 24)
            composer.paragraph(say("next_session", day=day, hour=hour))
    with composer.group(), composer.together():
        composer.space(8)
        composer.paragraph(say("closing_not_held"))
        composer.space(8)
        composer.signatures([signature(signer, phrases) for signer in session.signers])
    with composer.group(), composer.together():
        composer.space(6)
        composer.paragraph(say("verification_code"), "quiet")
        composer.paragraph(code, "code")
    if people.annexed:
        people.write_annex(composer)
    return composer


def _facts(paper: UnheldPaper, phrases: Phrases) -> list[tuple[str, Cell]]:
    say, session, planned = phrases.say, paper.session, paper.planned
    called = say("unheld_not_called")
    if paper.called is not None:
        day, hour = phrases.moment_day(paper.called.sent_at), phrases.hour(paper.called.sent_at)
        called = phrases.series((say("unheld_called_on", day=day, hour=hour), paper.called.channel), ", ")
    return [
        (say("unheld_session"), str(paper.number)),
        (say("date"), say("city_and_day", city=session.city, day=phrases.moment_day(planned.start))),
        (say("unheld_called_for"), phrases.hour(planned.start)),
        (say("unheld_given_up"), phrases.hour(paper.given_up_at)),
        (say("place"), phrases.place(session)),
        (say("unheld_called"), called),
        (say("objective"), session.objective),
    ]


def _statements(paper: UnheldPaper, phrases: Phrases) -> list[str]:
    """What is certified: that it was called, how many were there, why it was not held, and that no number is used."""
    say, session, reading = phrases.say, paper.session, paper.session.quorum
    day, hour = phrases.moment_day(paper.planned.start), phrases.hour(paper.planned.start)
    found = [say("unheld_states_call", number=paper.number, day=day, hour=hour)]
    if reading is not None and not reading.deliberatory:
        counted = say(
            "unheld_states_quorum",
            hour=phrases.hour(paper.given_up_at),
            present=reading.present,
            basis=reading.basis,
            needed=reading.needed_to_deliberate,
        )
        lacking = phrases.missing(reading)
        found.append(phrases.series((counted, say("unheld_states_sectors", sectors=lacking) if lacking else ""), " "))
    found += [say("unheld_states_reason", reason=session.failure), say("unheld_states_number")]
    return found
