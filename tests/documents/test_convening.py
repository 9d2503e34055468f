"""A convening as calendars and as people without e-mail get it, and the sheet to sign: names of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeAlias

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from tests.documents.conftest import opened, page_texts, text_of
from tests.documents.papers import MEETING
from tests.documents.structure_reader import tree

from circledesk.documents.scribe import ReportlabScribe
from circledesk.domain.agenda import Expected
from circledesk.domain.attendance import Capacity
from circledesk.domain.clock import at, bogota
from circledesk.domain.meetings import Character, Modality
from circledesk.services.ports.convening import ConvenedItem, ConvenedPerson, ConveningPaper

DAY = date(2027, 2, 16)
CHAIR = ConvenedPerson(
    person_id="00000000-0000-7000-8000-000000000001",
    name="Amparo Ficticia Rojas",
    position="Directora",
    institution="Secretaría Distrital de la Mujer",
    office="chair",
    vote=True,
    email="amparo.ficticia@example.org",
)
SECRETARY = replace(
    CHAIR, person_id="00000000-0000-7000-8000-000000000002", name="Ñusta", office="secretary", email="", vote=False
)
HOLDER = replace(
    CHAIR,
    person_id="00000000-0000-7000-8000-000000000003",
    name='Pérez, "Lucho"; de la\nPeña:\\Gómez',
    office="",
    email="lucho@example.org",
    sends="00000000-0000-7000-8000-000000000004",
)
STANDIN = replace(
    HOLDER,
    person_id="00000000-0000-7000-8000-000000000004",
    name="Taita Awá",
    capacity=Capacity.ALTERNATE,
    email="no es un correo",
    sends="",
    stands_for=HOLDER.person_id,
)
GUEST = replace(
    CHAIR,
    person_id="00000000-0000-7000-8000-000000000005",
    name="Invitada",
    office="",
    capacity=Capacity.GUEST,
    email="invitada@example.org",
    vote=False,
)


def paper(**changes: object) -> ConveningPaper:
    """A committee of five is called for February."""
    found = ConveningPaper(
        document_id=MEETING,
        meeting_id=MEETING,
        circle="Círculo de Gobierno Abierto de Bogotá",
        city="Bogotá, D. C.",
        body="Comité Bogotá 50/50",
        joint=(),
        number=4,
        character=Character.ORDINARY,
        modality=Modality.MIXED,
        starts=at(DAY, 9),
        ends=at(DAY, 11),
        place="Sala 3; Archivo, piso 2",
        localidad="03",
        link="https://reuniones.example.org/comite?a=1;b=2,3",
        objective="Revisar la ruta",
        items=(
            ConvenedItem(number=1, title="Verificación del quórum", expected=Expected.INFORM, minutes=5),
            ConvenedItem(
                number=2,
                title="Ruta; de, paridad\ny más",
                expected=Expected.DECIDE,
                presenter="Ñusta",
                minutes=40,
                files=("Ruta, versión 2",),
            ),
        ),
        people=(CHAIR, SECRETARY, HOLDER, STANDIN, GUEST),
        organizer_id=CHAIR.person_id,
        sequence=0,
        sent_at=at(date(2027, 2, 8), 10),
        channel="correo",
    )
    return replace(found, **changes)  # type: ignore[arg-type]


Opened: TypeAlias = Any
"""What icalendar hands back is typed as everything a calendar may hold."""


def read(content: bytes) -> tuple[Opened, Opened]:
    """An .ics as another program opens it."""
    calendar: Opened = Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    assert not calendar.errors
    assert not event.errors
    return calendar, event


def attendees(event: Opened) -> dict[str, Opened]:
    return {str(one): one for one in event["ATTENDEE"]}


def test_a_calendar_reads_the_session_at_its_hour_in_bogota(scribe: ReportlabScribe) -> None:
    calendar, event = read(scribe.convening_ics(paper()))
    assert calendar["METHOD"] == "REQUEST"
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["America/Bogota"]
    assert event["DTSTART"].params["TZID"] == "America/Bogota"
    assert (event.start, event.end) == (at(DAY, 9), at(DAY, 11))
    assert bogota(event.start).hour == 9
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (f"{MEETING}@circledesk", 0, "CONFIRMED")
    assert event["LOCATION"] == "Sala 3; Archivo, piso 2 / https://reuniones.example.org/comite?a=1;b=2,3"
    assert "2. Ruta; de, paridad y más (decidir; expone: Ñusta; 40 min)" in str(event["DESCRIPTION"]).splitlines()


def test_everybody_has_their_role_and_who_sends_somebody_is_delegated(scribe: ReportlabScribe) -> None:
    _, event = read(scribe.convening_ics(paper()))
    found = attendees(event)
    roles = {name: one.params["ROLE"] for name, one in found.items()}
    lucho, taita = "mailto:lucho@example.org", f"urn:uuid:{STANDIN.person_id}"
    assert roles == {
        "mailto:amparo.ficticia@example.org": "CHAIR",
        f"urn:uuid:{SECRETARY.person_id}": "REQ-PARTICIPANT",
        lucho: "REQ-PARTICIPANT",
        taita: "REQ-PARTICIPANT",
        "mailto:invitada@example.org": "OPT-PARTICIPANT",
    }
    sent, came = found[lucho].params, found[taita].params
    assert sent["PARTSTAT"] == "DELEGATED"
    assert taita in str(sent["DELEGATED-TO"])
    assert lucho in str(came["DELEGATED-FROM"])
    assert str(event["ORGANIZER"]) == "mailto:amparo.ficticia@example.org"


def test_a_correction_says_so_and_a_cancelled_session_takes_the_event_back(scribe: ReportlabScribe) -> None:
    _, first = read(scribe.convening_ics(paper()))
    _, second = read(scribe.convening_ics(paper(sequence=1, starts=at(DAY, 10))))
    calendar, last = read(scribe.convening_ics(paper(sequence=2, called_off=True, reason="Paro de transporte")))
    assert first["UID"] == second["UID"] == last["UID"]
    assert [one["SEQUENCE"] for one in (first, second, last)] == [0, 1, 2]
    assert str(second["SUMMARY"]).startswith("Rectificación: ")
    assert (calendar["METHOD"], last["STATUS"]) == ("CANCEL", "CANCELLED")
    assert "Paro de transporte" in last["DESCRIPTION"]


@settings(max_examples=150, deadline=None)
@given(
    name=st.text(max_size=60),
    email=st.one_of(st.just(""), st.emails(), st.text(max_size=20)),
    words=st.text(max_size=80),
)
def test_whatever_people_and_places_are_called_the_file_opens_again_with_the_same_people(
    scribe: ReportlabScribe, name: str, email: str, words: str
) -> None:
    odd = replace(GUEST, name=name, email=email)
    content = scribe.convening_ics(paper(people=(CHAIR, odd), place=words, objective=words))
    _, event = read(content)
    assert len(event["ATTENDEE"]) == 2
    assert content.count(b"BEGIN:VEVENT") == 1
    shown = "".join(one if one.isprintable() else " " for one in name).split()
    if shown and '"' not in name:
        assert str(event["ATTENDEE"][1].params["CN"]).split() == shown
    assert str(event["ATTENDEE"][1]).startswith(("mailto:", "urn:uuid:"))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_the_same_paper_gives_the_same_bytes(scribe: ReportlabScribe) -> None:
    for write in (scribe.convening_ics, scribe.convening_pdf, scribe.attendance_sheet):
        assert write(paper()) == write(paper())


def test_the_paper_says_when_where_and_on_what_and_never_how_to_reach_anybody(scribe: ReportlabScribe) -> None:
    content = scribe.convening_pdf(paper())
    said = text_of(content)
    for words in ("CONVOCATORIA", "Martes 16 de febrero de 2027", "De las 09:00 a las 11:00", "Archivo, piso 2"):
        assert words in said
    for words in (
        "https://reuniones.example.org",
        "Ruta; de, paridad",
        "Adjunto: Ruta, versión 2",
        "delega en Taita Awá",
    ):
        assert words in said
    assert "amparo.ficticia@example.org" not in said
    assert "Borrador".upper() not in said


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_papers_are_tagged_with_headings_and_table_heads(scribe: ReportlabScribe, language: str) -> None:
    for content in (scribe.convening_pdf(paper(language=language)), scribe.attendance_sheet(paper(language=language))):
        with opened(content) as pdf:
            assert isinstance(pdf, pikepdf.Pdf)
            assert str(pdf.Root.Lang).startswith(language)
            assert bool(pdf.Root.MarkInfo.Marked)
            roles = str(tree(pdf))
        for role in ("H1", "H2", "Table", "TH"):
            assert role in roles


def test_a_draft_a_correction_and_a_cancellation_say_on_paper_what_they_are(scribe: ReportlabScribe) -> None:
    assert "BORRADOR" in text_of(scribe.convening_pdf(paper(sequence=-1)))
    assert "RECTIFICACIÓN DE LA CONVOCATORIA" in text_of(scribe.convening_pdf(paper(sequence=1)))
    said = text_of(scribe.convening_pdf(paper(sequence=1, called_off=True, reason="Paro")))
    assert "CANCELACIÓN DE LA SESIÓN" in said
    assert "Motivo: Paro" in said


def test_pain_7_the_blank_sheet_has_a_line_for_every_seat_and_room_for_ten_guests(scribe: ReportlabScribe) -> None:
    many = tuple(replace(GUEST, person_id=str(n), name=f"Persona Inventada {n}", position="Vocera") for n in range(60))
    content = scribe.attendance_sheet(paper(people=(CHAIR, *many)))
    said = text_of(content)
    assert all(f"Persona Inventada {n}" in said for n in range(60))
    assert "71." in said
    assert "72." not in said
    assert len(page_texts(content)) < 8


def test_a_session_without_an_end_lasts_as_long_as_its_items(scribe: ReportlabScribe) -> None:
    _, event = read(scribe.convening_ics(paper(ends=None)))
    assert event.end - event.start == timedelta(minutes=45)
