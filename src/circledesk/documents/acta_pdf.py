"""Writes the acta of a session after GTC 185."""

from __future__ import annotations

from circledesk.documents.acta_items import evidence_text, write_agenda, write_development
from circledesk.documents.acta_people import People
from circledesk.documents.composer import Composer
from circledesk.documents.markup import Cell, Signature, Text
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases, capital
from circledesk.domain.clock import bogota
from circledesk.domain.meetings import MeetingState, Modality
from circledesk.services.papers import ActaPaper, SignerLine

_NOT_HELD = frozenset({MeetingState.NOT_HELD, MeetingState.POSTPONED, MeetingState.CANCELLED})


def acta_title(paper: ActaPaper, phrases: Phrases) -> str:
    """The title of the file: acta, body and day."""
    return phrases.say(
        "acta_title",
        number=paper.number,
        body=paper.body,
        day=phrases.moment_day(paper.starts),
    )


def acta_running(paper: ActaPaper, phrases: Phrases, code: str) -> Running:
    """The edges of an acta's pages."""
    return Running(
        header=f"{paper.body} · {phrases.acta_name(paper)}",
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=code,
        mark=phrases.say("draft_mark").upper() if paper.provisional else "",
    )


def compose_acta(paper: ActaPaper, phrases: Phrases, code: str) -> Composer:
    """The story of the acta; `code` is its verification code."""
    composer = Composer()
    people = People(paper, phrases)
    _heading(composer, paper, phrases)
    _facts(composer, paper, phrases)
    people.write(composer)
    people.write_quorum(composer)
    write_agenda(composer, paper, phrases)
    write_development(composer, paper, phrases, _annex_numbers(paper, people))
    _next_session(composer, paper, phrases)
    _closing(composer, paper, phrases)
    _annexes(composer, paper, phrases, people)
    _colophon(composer, paper, phrases, code)
    if people.annexed:
        people.write_annex(composer)
    return composer


def _heading(composer: Composer, paper: ActaPaper, phrases: Phrases) -> None:
    composer.paragraph(paper.circle, "centred")
    composer.heading(1, phrases.title(paper).upper())
    composer.paragraph(phrases.acta_name(paper), "number")
    if paper.provisional:
        composer.paragraph(phrases.say("provisional"), "notice")
    if paper.state in _NOT_HELD:
        composer.paragraph(phrases.say("not_held", state=paper.state), "notice")


def _facts(composer: Composer, paper: ActaPaper, phrases: Phrases) -> None:
    say = phrases.say
    day = say("city_and_day", city=paper.city, day=phrases.moment_day(paper.starts))
    rows: list[tuple[str, Cell]] = [
        (say("date"), day),
        (say("hour"), _hours(paper, phrases)),
        (say("place"), phrases.place(paper)),
        (say("recording"), _recording(paper, phrases)),
        (say("plan"), paper.plan),
        (say("commitments_many" if len(paper.commitments) > 1 else "commitments"), phrases.series(paper.commitments)),
        (say("objective"), paper.objective),
    ]
    composer.facts([(f"{label.upper()}:", cell) for label, cell in rows], share=0.27)


def _recording(paper: ActaPaper, phrases: Phrases) -> str:
    """Where a session at a distance was recorded, or that it was not: both are facts of it (CPACA art. 63)."""
    if paper.modality is Modality.IN_PERSON and not paper.recording:
        return ""
    return paper.recording or phrases.say("not_recorded")


def _hours(paper: ActaPaper, phrases: Phrases) -> str:
    start = phrases.hour(paper.starts)
    if paper.ends is None:
        return phrases.say("hours_from", start=start)
    end = phrases.hour(paper.ends)
    if bogota(paper.ends).date() != bogota(paper.starts).date():
        return phrases.say("hours_over_midnight", start=start, end=end, day=phrases.moment_day(paper.ends))
    return phrases.say("hours", start=start, end=end)


def _next_session(composer: Composer, paper: ActaPaper, phrases: Phrases) -> None:
    with composer.group():
        composer.heading(2, phrases.say("convening").upper(), 24)
        if paper.next_session is None:
            composer.paragraph(phrases.say("no_next_session"))
        else:
            day, hour = phrases.moment_day(paper.next_session), phrases.hour(paper.next_session)
            composer.paragraph(phrases.say("next_session", day=day, hour=hour))


def _closing(composer: Composer, paper: ActaPaper, phrases: Phrases) -> None:
    with composer.group(), composer.together():
        composer.space(8)
        ended = paper.ends is not None and paper.state not in _NOT_HELD
        closing = phrases.say("closing", end=phrases.hour(paper.ends)) if paper.ends and ended else ""
        if not paper.signers or paper.provisional:
            composer.paragraph(closing)
            if paper.signers:
                composer.paragraph(phrases.say("will_sign", names=phrases.series(_named(paper, phrases))))
            return
        composer.paragraph(phrases.series((closing, phrases.say("in_witness")), " "))
        composer.space(8)
        composer.signatures([signature(signer, phrases) for signer in paper.signers])


def _named(paper: ActaPaper, phrases: Phrases) -> list[str]:
    signers = [signature(signer, phrases) for signer in paper.signers]
    return [f"{signer.name} ({signer.position})" for signer in signers]


def signature(signer: SignerLine, phrases: Phrases) -> Signature:
    """The signature box of `signer`."""
    office = phrases.named("enums.Office", signer.role)
    hint = phrases.say("signature_of", office=office, name=signer.name)
    return Signature(role=signer.role, name=signer.name, position=capital(signer.position or office), hint=hint)


def _annexes(composer: Composer, paper: ActaPaper, phrases: Phrases, people: People) -> None:
    found: list[Text] = [evidence_text(annex) for annex in paper.annexes]
    if people.annexed:
        count = len(people.members) + len(people.guests)
        found.insert(0, phrases.say("annexed_roll", count=count))
    if found:
        with composer.group():
            composer.heading(2, phrases.say("annexes").upper(), 30)
            composer.listing(found, range(1, len(found) + 1))


def _annex_numbers(paper: ActaPaper, people: People) -> dict[str, int]:
    """The numbers under which attachments stand among the annexes, by the ids of their records."""
    first = 2 if people.annexed else 1
    return {annex.evidence_id: number for number, annex in enumerate(paper.annexes, first) if annex.evidence_id}


def _colophon(composer: Composer, paper: ActaPaper, phrases: Phrases, code: str) -> None:
    say = phrases.say
    with composer.group(), composer.together():
        composer.space(6)
        if paper.transcriber:
            composer.paragraph(say("transcriber", name=paper.transcriber), "quiet")
        composer.paragraph(say("written_at", day=phrases.moment_day(paper.written_at)), "quiet")
        composer.paragraph(say("verification_code"), "quiet")
        composer.paragraph(code, "code")
