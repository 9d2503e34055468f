"""The acta says what GTC 185 asks for, in its order and its words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.documents.conftest import opened, page_texts, text_of
from tests.documents.papers import DECISION, ITEMS, PEOPLE, READING, RULE, acta, hour, person
from tests.documents.structure_reader import tree

from circledesk.documents.scribe import ReportlabScribe
from circledesk.domain.approvals import Outcome
from circledesk.domain.attendance import Stay
from circledesk.domain.decisions import Result
from circledesk.domain.meetings import Character, MeetingState, Modality
from circledesk.services.papers import PreviousActaLine
from circledesk.services.ports.documents import Written


def said(scribe: ReportlabScribe, **more: object) -> str:
    """The text of an acta."""
    return text_of(scribe.acta(acta(**more)).content)


def test_the_blocks_stand_in_the_order_of_the_guide(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    blocks = [
        "Círculo de Gobierno Abierto de Bogotá",
        "REUNIÓN ORDINARIA DEL COMITÉ BOGOTÁ 50/50: RUTA HACIA LA PARIDAD",
        "ACTA 004",
        "FECHA: Bogotá, D. C., 15 de marzo de 2022",
        "HORA: De las 09:05 a las 11:20 horas",
        "LUGAR: Mixta – Sala 3, Secretaría Distrital de la Mujer (localidad 13 Teusaquillo) / https://",
        "ASISTENTES",
        "INVITADOS",
        "AUSENTES",
        "QUÓRUM",
        "ORDEN DEL DÍA",
        "DESARROLLO",
        "CONVOCATORIA",
        "No siendo más el objeto de la reunión, se da por terminada a las 11:20 horas. En constancia firman:",
        "AMPARO FICTICIA ROJAS",
        "ANEXOS",
        "Transcriptor: Wilmer Inventado Chiguasuque",
        "circledesk:v1:",
    ]
    places = [text.find(block) for block in blocks]
    assert -1 not in places, blocks[places.index(-1)]
    assert places == sorted(places)


def test_every_word_of_the_document_is_known(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    assert not [word for word in text.split() if word.startswith(("documents.", "enums.", "estamentos."))]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_acta_speaks_other_languages_too(scribe: ReportlabScribe, language: str) -> None:
    text = said(scribe, language=language)
    assert "documents." not in text
    assert {"en": "ORDINARY MEETING", "fr": "RÉUNION ORDINAIRE"}[language] in text


def test_it_writes_neither_hash_nor_number_sign_before_its_number(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    assert "ACTA No" not in text
    assert "ACTA #" not in text
    assert "N.º 004" not in text


def test_the_word_for_commitment_never_stands_alone(written_acta: Written, written_report: Written) -> None:
    for written in (written_acta, written_report):
        words = text_of(written.content).lower().split()
        for place, word in enumerate(words):
            if word.strip(".,:;()").startswith("compromiso"):
                assert words[place + 1 : place + 3] in (["del", "plan"], ["del", "plan:"], ["del", "plan,"]), words[
                    place - 3 : place + 4
                ]


def test_arrivals_and_departures_are_in_the_list(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    assert "09:20–11:20, virtual" in text
    assert "09:05–09:50, presencial 10:02–11:00, virtual Se retiró antes" in text
    assert "en representación de Lía Modelo Niño" in text


def test_who_never_left_stayed_to_the_close(scribe: ReportlabScribe) -> None:
    staying = person("Nasly", stays=(Stay(since=hour(9, 36), until=None, modality=Modality.IN_PERSON),))
    assert "09:36–cierre" in said(scribe, people=(staying,))
    assert "desde las 09:36" in said(scribe, people=(staying,), ends=None)


def test_pain_11_absences_are_justified_or_not(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    assert "Justificada Calamidad doméstica" in text
    assert "No justificada" in text


def test_the_quorum_shows_rule_version_and_that_nobody_confirmed_it(scribe: ReportlabScribe) -> None:
    text = said(scribe)
    assert (
        "La mitad más uno de los puestos con voto, con al menos 1 de no gobierno, para deliberar y para decidir" in text
    )
    assert "(versión 2, por confirmar)" in text
    assert "3 presentes de 5; requeridos 3 para deliberar y 3 para decidir" in text
    assert "por confirmar)" not in said(scribe, rule=replace(RULE, confirmed=True))


def test_the_quorum_over_time_is_a_figure_that_says_every_change_in_words(written_acta: Written) -> None:
    pdf = opened(written_acta.content)
    (figure,) = tree(pdf).all("Figure")
    words = str(figure.entry.Alt)
    assert "se necesitaban 3 puestos con voto" in words
    assert "a las 09:05, 2 de 5, sin quórum; a las 09:22, 3 de 5, con quórum; a las 10:50, 2 de 5, sin quórum" in words
    assert "lo rayado, el tiempo sin quórum" in text_of(written_acta.content)


def test_a_quorum_that_never_changed_needs_no_figure(scribe: ReportlabScribe) -> None:
    pdf = opened(scribe.acta(acta(course=(READING,))).content)
    assert not tree(pdf).all("Figure")


def test_missing_sectors_are_named(scribe: ReportlabScribe) -> None:
    lacking = replace(READING, missing_sectors=("no_gobierno",))
    text = said(scribe, quorum=lacking)
    assert "Falta no gobierno" in text
    assert "Decisorio no" in text


def test_a_decision_says_who_how_and_with_which_quorum(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    assert "Decisión D-004-1 Se aprueba el calendario" in text
    assert "Propone: Nhora Ejemplo Muñoz · Método: votación a mano alzada · Resultado: aprobada" in text
    assert "Votos: 3 a favor, 0 en contra, 0 en blanco, 0 en abstención" in text
    assert "Quórum en el momento: 3 presentes, 3 requeridos, a las 10:42 (decisorio)" in text


def test_deciding_without_quorum_shows_its_reason(scribe: ReportlabScribe) -> None:
    weak = replace(READING, present=1)
    decision = replace(DECISION, quorum=weak, override_reason="Urgencia documentada", result=Result.ADOPTED)
    text = said(scribe, items=(replace(ITEMS[5], decisions=(decision,)),))
    assert "(sin quórum)" in text
    assert "Motivo para decidir sin quórum: Urgencia documentada" in text


def test_the_voices_of_a_check_in_stay_apart(written_acta: Written) -> None:
    text = text_of(written_acta.content)
    assert "Avance del compromiso del plan COBOG0006 Bogotá 50/50" in text
    assert text.index("Institución autorreporte") < text.index("Comité verificación")
    assert "35 %" in text
    assert "sha256 9f86d081884c…" in text


def test_text_from_outside_is_data(written_acta: Written) -> None:
    assert "en Usme & Ciudad Bolívar <asistieron> menos personas" in text_of(written_acta.content)


def test_lines_become_paragraphs_lists_and_headings(written_acta: Written) -> None:
    with opened(written_acta.content) as pdf:
        root = tree(pdf)
        assert [len(listing.kids) for listing in root.all("L")] == [len(ITEMS), 3, 1]
        assert len(root.all("H4")) == 4


def test_the_agenda_keeps_the_numbers_of_its_items(scribe: ReportlabScribe) -> None:
    assert "6. Calendario de encuentros [decidir]" in said(scribe, items=(ITEMS[5],))


def test_later_pages_repeat_body_and_number_and_count(written_acta: Written) -> None:
    pages = page_texts(written_acta.content)
    assert len(pages) > 2
    header = "Comité Bogotá 50/50: ruta hacia la paridad · ACTA 004"
    assert header not in pages[0]
    for number, page in enumerate(pages[1:], start=2):
        assert header in page
        assert f"Página {number} de {len(pages)}" in page


def test_more_than_fifteen_attendees_go_to_an_annexed_list(scribe: ReportlabScribe) -> None:
    few = tuple(person(f"Persona Inventada {number:02d}") for number in range(15))
    assert "Lista adjunta" not in said(scribe, people=few)
    text = said(scribe, people=(*few, person("Persona Dieciséis")))
    assert "ASISTENTES Lista adjunta (16 personas)." in text
    assert "1. Lista de asistencia (16 personas), al final de este documento" in text
    assert text.index("En constancia firman") < text.index("Persona Dieciséis")


def test_edge_18_a_hundred_and_twenty_attendees_are_all_on_the_annexed_list(scribe: ReportlabScribe) -> None:
    text = said(scribe, people=tuple(person(f"Persona Inventada {number:03d}") for number in range(120)))
    assert "ASISTENTES Lista adjunta (120 personas)." in text
    assert not [number for number in range(120) if f"Persona Inventada {number:03d}" not in text]


def test_a_draft_is_marked_and_offers_nothing_to_sign(scribe: ReportlabScribe) -> None:
    content = scribe.acta(acta(provisional=True, number="BORRADOR-7F3K")).content
    pages = page_texts(content)
    assert all("BORRADOR" in page for page in pages)
    assert "ACTA BORRADOR-7F3K" in pages[0]
    assert "Documento provisional" in pages[0]
    assert "Firmarán el acta cuando tenga número: Amparo Ficticia Rojas (Presidenta del comité)" in " ".join(pages)
    with opened(content) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_a_session_not_held_says_so(scribe: ReportlabScribe) -> None:
    text = said(scribe, state=MeetingState.NOT_HELD, ends=None, items=(), people=PEOPLE[-2:], quorum=None)
    assert "Constancia: la sesión figura como no realizada." in text
    assert "se da por terminada" not in text
    assert "En constancia firman:" in text


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({"modality": Modality.VIRTUAL}, "LUGAR: Reunión virtual – https://reuniones.example/abc-defg-hij"),
        ({"modality": Modality.VIRTUAL, "link": ""}, "LUGAR: Reunión virtual GRABACIÓN: No se grabó. PLAN"),
        ({"modality": Modality.IN_PERSON, "localidad": "99x"}, "Secretaría Distrital de la Mujer (localidad 99x)"),
        ({"modality": Modality.IN_PERSON, "place": "", "localidad": ""}, "LUGAR: por confirmar"),
        ({"character": Character.EXTRAORDINARY, "body": "Mesa de Paridad"}, "REUNIÓN EXTRAORDINARIA DE LA MESA"),
        ({"body": "Bogotá 50/50"}, "REUNIÓN ORDINARIA – BOGOTÁ 50/50"),
        ({"ends": None}, "HORA: Desde las 09:05 horas"),
        ({"ends": hour(9).replace(day=16)}, "De las 09:05 a las 09:00 horas del 16 de marzo de 2022"),
        ({"next_session": None}, "No se fijó fecha para la próxima sesión."),
        ({"quorum": None}, "No se registró una verificación del quórum."),
    ],
)
def test_what_is_known_is_said_and_what_is_not_is_not_invented(
    scribe: ReportlabScribe, facts: dict[str, object], shown: str
) -> None:
    assert shown in said(scribe, **facts)


def test_what_was_done_with_the_acta_before_stands_at_its_item(scribe: ReportlabScribe) -> None:
    earlier = PreviousActaLine(
        acta="003", held_on=hour(9), outcome=Outcome.WITH_CORRECTIONS, corrections="Punto 3: son 7 votos."
    )
    text = said(scribe, items=(replace(ITEMS[0], previous=(earlier,)), *ITEMS[1:]))
    assert "Acta 003, de la sesión del 15 de marzo de 2022: aprobada con correcciones." in text
    assert "Correcciones: Punto 3: son 7 votos." in text
