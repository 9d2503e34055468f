"""Writes a diligencia, an acta aclaratoria or an annulment: which acta it speaks of, and what it states."""

from __future__ import annotations

from circledesk.documents.acta_pdf import signature
from circledesk.documents.composer import Composer
from circledesk.documents.page import Running
from circledesk.documents.phrases import Phrases
from circledesk.domain.amendments import AmendmentKind
from circledesk.services.papers import AmendmentPaper


def amendment_name(paper: AmendmentPaper, phrases: Phrases) -> str:
    """`Diligencia 1 al acta 004`, `Acta aclaratoria 007 del acta 004`, `Anulación del acta 004`."""
    number = paper.acta if paper.kind is AmendmentKind.CLARIFYING_ACTA else str(paper.number)
    return phrases.say(f"amendment_{paper.kind.value}", number=number, acta=paper.of_acta)


def amendment_running(paper: AmendmentPaper, phrases: Phrases, code: str) -> Running:
    """The edges of its pages."""
    return Running(
        header=f"{paper.body} · {amendment_name(paper, phrases)}",
        page=phrases.say("page", page="{page}", count="{count}"),
        footer=code,
    )


def compose_amendment(paper: AmendmentPaper, phrases: Phrases, code: str) -> Composer:
    """Its story; `code` is its verification code."""
    say = phrases.say
    composer = Composer()
    composer.paragraph(paper.circle, "centred")
    composer.heading(1, paper.body.upper())
    composer.paragraph(amendment_name(paper, phrases).upper(), "number")
    day = say("city_and_day", city=paper.city, day=phrases.moment_day(paper.made_at))
    amended = say("amended_acta_of", acta=paper.of_acta, day=phrases.moment_day(paper.held_on))
    composer.facts(
        [
            (f"{say('date').upper()}:", day),
            (f"{say('amended_acta').upper()}:", amended),
            (f"{say('amended_hash').upper()}:", paper.data_hash),
        ],
        share=0.3,
    )
    with composer.group():
        composer.heading(2, say(f"amendment_states_{paper.kind.value}").upper())
        for line in paper.text.split("\n"):
            composer.paragraph(line.strip())
        composer.paragraph(say("amended_stands"), "note")
    with composer.group(), composer.together():
        composer.space(8)
        composer.paragraph(say("in_witness"))
        composer.space(8)
        composer.signatures([signature(signer, phrases) for signer in paper.signers])
    with composer.group(), composer.together():
        composer.space(6)
        composer.paragraph(say("verification_code"), "quiet")
        composer.paragraph(code, "code")
    return composer
