"""A session without a quorum on a real desk: given up with a reason, certified by a constancia, signed and frozen."""

from __future__ import annotations

import io
from datetime import timedelta

import pikepdf
import pypdfium2
import pytest
from tests.services.conftest import PASSPHRASE, Committee

from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import (
    agenda,
    attendance,
    decisions,
    exporting,
    meetings,
    minutes,
    numbering,
    reports,
    signing,
    unheld,
)
from circledesk.services.decisions import DecisionDraft

REASON = "No se completó el quórum tras media hora de espera."


def words_of(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def given_up(committee: Committee) -> Meeting:
    """Two of five came, and half an hour later the session was given up."""
    with committee.desk.work() as work:
        for person in committee.people[:2]:
            attendance.arrive(work, committee.meeting.id, person, committee.minute(5))
        attendance.excuse(work, committee.meeting.id, committee.people[2], excused=True, reason="Incapacidad")
        return unheld.give_up(work, committee.meeting.id, REASON, committee.minute(30))


def test_edge_13_a_session_without_a_quorum_yields_a_constancia_with_who_came_and_why(
    committee: Committee,
) -> None:
    meeting = given_up(committee)
    text = words_of(exporting.constancia_pdf(committee.desk, meeting.id))
    assert meeting.state is MeetingState.NOT_HELD
    assert "CONSTANCIA DE NO REALIZACIÓN" in text
    assert "fue citada para el" in text
    assert "como máximo, 2 de 5 integrantes con voto, y para deliberar se necesitaban 3." in text
    assert f"Motivo: {REASON}" in text
    assert "Incapacidad" in text
    assert "el consecutivo de las actas no cambia" in text


def test_a_constancia_is_the_same_bytes_twice_and_a_tagged_pdf(committee: Committee) -> None:
    meeting = given_up(committee)
    content = exporting.constancia_pdf(committee.desk, meeting.id)
    assert exporting.constancia_pdf(committee.desk, meeting.id) == content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "es-CO"


def test_a_session_not_held_keeps_its_number_and_takes_none_of_the_actas(committee: Committee) -> None:
    meeting = given_up(committee)
    with committee.desk.work() as work:
        with pytest.raises(DomainError, match="meeting_not_held"):
            minutes.issue(work, meeting.id)
        plan = meetings.SessionPlan(body_id=committee.body.id, starts=committee.minute(0) + timedelta(days=7))
        following = meetings.plan(work, plan)
        assert following.number == meeting.number + 1
        assert numbering.give(work, committee.body.id, 2026).number == 1
        paper = reports.report_paper(work, "2026-T4")
    assert [one.state for one in paper.sessions if one.meeting_id == meeting.id] == [MeetingState.NOT_HELD]


@pytest.mark.parametrize(
    ("minute", "reason", "code"),
    [(-1, REASON, "meeting_not_due"), (30, "  ", "failure_without_reason")],
)
def test_a_session_is_not_given_up_before_its_hour_nor_without_a_reason(
    committee: Committee, minute: int, reason: str, code: str
) -> None:
    with committee.desk.work() as work, pytest.raises(DomainError, match=code):
        unheld.give_up(work, committee.meeting.id, reason, committee.minute(minute))


def test_a_session_that_decided_something_was_held(committee: Committee) -> None:
    with committee.desk.work() as work:
        meetings.open_session(work, committee.meeting.id, committee.minute(0))
        for person in committee.people:
            attendance.arrive(work, committee.meeting.id, person, committee.minute(1))
        item = agenda.items(work, committee.meeting.id)[0]
        draft = DecisionDraft(
            meeting_id=committee.meeting.id, agenda_item_id=item.id, text="Se aprueba.", at=committee.minute(5)
        )
        decisions.record(work, draft)
        with pytest.raises(DomainError, match="meeting_has_decisions"):
            unheld.give_up(work, committee.meeting.id, REASON, committee.minute(30))
        with pytest.raises(DomainError, match="meeting_was_held"):
            unheld.constancia(work, committee.meeting.id)


def test_a_signed_constancia_freezes_the_session(committee: Committee) -> None:
    meeting, desk = given_up(committee), committee.desk
    key = signing.person_key(desk, committee.people[1], "secretary", PASSPHRASE.encode(), b"clave")
    with pytest.raises(DomainError, match="role_does_not_sign"):
        signing.sign_constancia(desk, meeting.id, "chair", key)
    content = signing.sign_constancia(desk, meeting.id, "secretary", key)
    assert exporting.constancia_pdf(desk, meeting.id) == content
    with desk.work() as work:
        assert unheld.signed_by(work, meeting.id) == ("secretary",)
        with pytest.raises(DomainError, match="minutes_frozen"):
            attendance.arrive(work, meeting.id, committee.people[3], committee.minute(40))
