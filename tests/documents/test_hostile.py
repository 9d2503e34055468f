"""No text that people may type breaks a document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.documents.conftest import opened, text_of
from tests.documents.papers import DECISION, INSTITUTION_WORD, ITEMS, TASKS, acta, person
from tests.documents.reports import report
from tests.documents.structure_reader import unmarked

from circledesk.documents.fonts import STAND_IN
from circledesk.documents.scribe import ReportlabScribe
from circledesk.services.papers import ActaPaper

WORD = "Ñ" * 400
MIXED = "🎉 שלום عرب 中文 \x00\x1b[31m ﬁn <b>x</b> &amp; ]]> \u202ertl \ud83d {0} %s"
LONG = "Se aprueba el plan de trabajo. " * 400


def _items(text: str) -> ActaPaper:
    item = replace(
        ITEMS[5],
        title=text,
        presenter=text,
        text=f"{text}\n- {text}\n## {text}",
        decisions=(replace(DECISION, text=text, mover=text),),
        tasks=(replace(TASKS[0], text=text, responsible=text),),
        check_ins=(replace(INSTITUTION_WORD, done=text, institution=text),),
    )
    people = (person(text, position=text, institution=text, represents=text, sector=text, office=text),)
    return acta(items=(item,), people=people, body=text, circle=text, place=text, objective=text, number=text)


@pytest.mark.parametrize("text", [WORD, MIXED, LONG, "\n\n- \n## \n", "", "=1+1", "\\", "<para>", "&#x41;"])
def test_any_text_can_stand_anywhere(scribe: ReportlabScribe, text: str) -> None:
    content = scribe.acta(_items(text)).content
    with opened(content) as pdf:
        assert not unmarked(pdf)
        assert len(pdf.pages) >= 1


def test_markup_from_outside_stays_text(scribe: ReportlabScribe) -> None:
    assert "<b>x</b> &amp; ]]>" in text_of(scribe.acta(_items(MIXED)).content)


def test_signs_without_a_glyph_are_shown_as_missing_and_explained(scribe: ReportlabScribe) -> None:
    text = text_of(scribe.acta(acta(objective="Fiesta 🎉")).content)
    assert f"Fiesta {STAND_IN}" in text
    assert "datos.json" in text
    assert "datos.json" not in text_of(scribe.acta(acta()).content)


def test_an_acta_about_nothing_is_still_an_acta(scribe: ReportlabScribe) -> None:
    empty = acta(
        people=(), items=(), quorum=None, rule=None, annexes=(), commitments=(), objective="", link="", place="",
        localidad="", next_session=None, transcriber="", signers=(), plan="", ends=None,
    )  # fmt: skip
    text = text_of(scribe.acta(empty).content)
    assert "No se registró orden del día." in text
    assert "firman" not in text


def test_sixty_attendees_and_two_hundred_paragraphs_fit(scribe: ReportlabScribe) -> None:
    crowd = tuple(person(f"Persona Inventada Número {number}") for number in range(60))
    paragraphs = "\n".join(f"Párrafo {number} de una sesión muy larga." for number in range(200))
    text = text_of(scribe.acta(acta(people=crowd, items=(replace(ITEMS[0], text=paragraphs),))).content)
    assert "Persona Inventada Número 59" in text
    assert "Párrafo 199 de una sesión muy larga." in text


@pytest.mark.parametrize("text", [WORD, MIXED, LONG])
def test_a_report_takes_any_text(scribe: ReportlabScribe, text: str) -> None:
    paper = report()
    commitments = tuple(replace(line, short_title=text, leads=(text,)) for line in paper.commitments)
    tasks = tuple(replace(task, text=text, institution=text) for task in paper.tasks)
    content = scribe.report(replace(paper, commitments=commitments, tasks=tasks, notes=(text,), period=text)).content
    with opened(content) as pdf:
        assert not unmarked(pdf)
