"""The quarterly report: counted figures, one chart with its data, three voices, and what is missing said aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.documents.conftest import opened, text_of
from tests.documents.reports import ATTENDANCE, report
from tests.documents.structure_reader import tree

from circledesk.documents.scribe import ReportlabScribe
from circledesk.domain.checkins import Voice
from circledesk.services.figures import presences, summary, tasks_by_institution
from circledesk.services.ports.documents import Written


def test_the_figures_count_what_their_definitions_say() -> None:
    counted = summary(report())
    assert (counted.held, counted.sessions, counted.not_held) == (1, 2, 1)
    assert counted.attendance == 71
    assert (counted.tasks, counted.open_tasks, counted.overdue_tasks) == (4, 3, 1)
    assert counted.high == {Voice.INSTITUTION: 2, Voice.COMMITTEE: 1, Voice.MONITORING_BODY: 0}


def test_an_empty_period_has_no_attendance_figure() -> None:
    assert summary(report(sessions=())).attendance is None


def test_guests_are_no_part_of_the_members_attendance() -> None:
    found = presences(report().attendance)
    assert [presence.person.name for presence in found][:2] == ["Amparo Ficticia Rojas", "Karol Prueba Gil"]
    assert "Jhonatan Sebastián Supuesto Cuastumal Muelas" not in {presence.person.name for presence in found}
    assert [(presence.attended, presence.called) for presence in found][:2] == [(1, 2), (0, 2)]


def test_the_same_person_in_two_bodies_is_counted_in_each() -> None:
    elsewhere = replace(ATTENDANCE[0], body="Círculo", meeting_id="other")
    assert len(presences((ATTENDANCE[0], elsewhere))) == 2


def test_institutions_with_overdue_tasks_come_first() -> None:
    found = tasks_by_institution(report().tasks)
    assert [(one.institution, one.total, one.open, one.overdue, one.done) for one in found] == [
        ("Secretaría Distrital de la Mujer", 3, 2, 1, 1),
        ("Secretaría General", 1, 1, 0, 0),
    ]


def test_every_section_is_there_and_every_word_known(written_report: Written) -> None:
    text = text_of(written_report.content)
    assert not [word for word in text.split() if word.startswith(("documents.", "enums.", "estamentos."))]
    for title in (
        "INFORME DE SEGUIMIENTO AL PLAN DE GOBIERNO ABIERTO 2022-T1",
        "1. Cifras del período",
        "2. Nivel de los compromisos del plan",
        "3. Compromisos del plan, uno por uno",
        "4. Cuellos de botella y próximos pasos",
        "5. Sesiones",
        "6. Asistencia de integrantes",
        "7. Decisiones",
        "8. Tareas de las sesiones",
        "9. Notas",
        "AMPARO FICTICIA ROJAS",
    ):
        assert title in text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_report_speaks_other_languages_too(scribe: ReportlabScribe, language: str) -> None:
    assert "documents." not in text_of(scribe.report(report(language=language)).content)


def test_there_is_one_chart_and_its_data_stands_beside_it(written_report: Written) -> None:
    with opened(written_report.content) as pdf:
        (figure,) = tree(pdf).all("Figure")
        alt = str(figure.entry.Alt)
    assert "COBOG0001: institución 70 % sustancial; comité limitado; monitoreo limitado." in alt.replace("\u00a0", " ")
    assert "COBOG0005: institución: sin reporte; comité: sin reporte; monitoreo: sin reporte." in alt
    assert "Datos del gráfico" in text_of(written_report.content)


def test_a_long_plan_gets_a_second_chart(scribe: ReportlabScribe) -> None:
    with opened(scribe.report(report(commitments=report().commitments * 3)).content) as pdf:
        assert len(tree(pdf).all("Figure")) == 2


def test_a_silent_voice_is_shown_as_silent(written_report: Written) -> None:
    assert "Ente de monitoreo evaluación – Sin reporte" in text_of(written_report.content)


def test_edge_25_a_report_about_nothing_says_so(scribe: ReportlabScribe) -> None:
    nothing: dict[str, object] = dict.fromkeys(
        ("sessions", "attendance", "decisions", "tasks", "commitments", "check_ins", "signers", "notes"), ()
    )
    text = text_of(scribe.report(report(**nothing)).content)
    assert "No hubo sesiones en el período." in text
    assert "No hay compromisos del plan registrados." in text
    assert "documents." not in text


def test_notes_and_open_fields_are_told_in_words(written_report: Written) -> None:
    text = text_of(written_report.content)
    assert "Actas del período sin firmar: 1." in text
    assert "unsigned" not in text
    assert "Por confirmar título corto" in text
    assert "por confirmar: fecha" in text
    assert "El compromiso del plan COBOG0005 no tiene reportes." in text
