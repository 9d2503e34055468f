"""Chair and secretary sign the acta; then it is frozen, and its file is what everybody gets."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from tests.services.conftest import PASSPHRASE, START, Committee

from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.errors import DomainError
from circledesk.domain.minutes import MinutesState
from circledesk.services import agenda, amendments, closing, exporting, meetings, signing

SECRET = PASSPHRASE.encode()


def hold(committee: Committee) -> None:
    """Hold the session, without more ado."""
    with committee.desk.work() as work:
        meetings.open_session(work, committee.meeting.id, START)
        meetings.close_session(work, committee.meeting.id, committee.minute(90))


def sign(committee: Committee, role: str) -> bytes:
    """Sign the acta as `role` with a key of the circle's own authority."""
    with committee.desk.work() as work:
        person = signing.signer_of(work, committee.meeting.id, role)
    key = signing.person_key(committee.desk, person, role, SECRET, b"clave propia")
    return signing.sign_acta(committee.desk, committee.meeting.id, role, key)


def test_both_signatures_hold_and_seal_the_session(committee: Committee) -> None:
    hold(committee)
    once = sign(committee, "chair")
    twice = sign(committee, "secretary")
    tools = committee.desk.tools
    root = tools.courier.root_certificate(tools.ledger)
    assert root is not None
    now = datetime.now(UTC)
    assert tools.signer.verify(once, [root], now).standing == "broken"
    verdict = tools.signer.verify(twice, [root], now)
    assert (verdict.standing, [one.field for one in verdict.signers]) == ("known", ["chair", "secretary"])
    assert twice.startswith(once)
    assert exporting.acta_pdf(committee.desk, committee.meeting.id) == twice
    with committee.desk.work() as work:
        seal = work.sealed(committee.meeting.id)
        assert meetings.minutes_of(work, committee.meeting.id).state is MinutesState.SIGNED
    assert seal is not None
    assert (seal.data_hash, seal.signed_by) == (verdict.data_hash, ("chair", "secretary"))


def test_pain_17_an_acta_that_changed_since_its_issue_is_not_signed_but_issued_again(committee: Committee) -> None:
    hold(committee)
    with committee.desk.work() as work:
        item = agenda.items(work, committee.meeting.id)[0]
    sign(committee, "chair")
    with committee.desk.work() as work:
        # As sync brings it in: written on another laptop that did not know of the issue.
        work.rewrite_text(item, MINUTES_TEXT, "Escrito en otro equipo.")
    with pytest.raises(DomainError, match="acta_moved_on"):
        sign(committee, "secretary")
    with committee.desk.work() as work:
        closing.back_to_draft(work, committee.meeting.id)
    sign(committee, "chair")
    signed = sign(committee, "secretary")
    with committee.desk.work() as work:
        assert meetings.minutes_of(work, committee.meeting.id).label == "001"
    assert committee.desk.tools.signer.verify(signed, [], datetime.now(UTC)).data_matches


def test_after_signing_nothing_of_the_session_can_change(committee: Committee) -> None:
    hold(committee)
    sign(committee, "chair")
    sign(committee, "secretary")
    with committee.desk.work() as work, pytest.raises(DomainError, match=r"minutes_frozen|sealed"):
        agenda.add(work, committee.meeting.id, "Tarde")
    with committee.desk.work() as work, pytest.raises(DomainError, match="sealed"):
        work.put(committee.meeting)
    with pytest.raises(DomainError, match="already_signed"):
        sign(committee, "chair")


def test_nobody_signs_what_was_not_closed_or_is_not_theirs(committee: Committee) -> None:
    with pytest.raises(DomainError, match="meeting_not_closed"):
        sign(committee, "chair")
    hold(committee)
    with pytest.raises(DomainError, match="role_does_not_sign"):
        sign(committee, "coordinator")


def test_a_persons_key_opens_only_with_its_own_passphrase(committee: Committee) -> None:
    hold(committee)
    sign(committee, "chair")
    with committee.desk.work() as work:
        person = signing.signer_of(work, committee.meeting.id, "chair")
    with pytest.raises(DomainError, match="signing_key_wrong_passphrase"):
        signing.person_key(committee.desk, person, "chair", SECRET, b"otra clave")


def test_the_report_is_signed_by_the_coordinator_and_stays_as_signed(committee: Committee) -> None:
    hold(committee)
    with committee.desk.work() as work:
        person = signing.coordinator(work)
    key = signing.person_key(committee.desk, person, "coordinator", SECRET, b"clave propia")
    signed = signing.sign_report(committee.desk, "2026-T4", key)
    assert exporting.report_pdf(committee.desk, "2026-T4") == signed
    tools = committee.desk.tools
    root = tools.courier.root_certificate(tools.ledger)
    assert root is not None
    assert tools.signer.verify(signed, [root], datetime.now(UTC)).standing == "known"


def test_a_diligencia_is_signed_by_both_and_the_acta_keeps_its_bytes(committee: Committee) -> None:
    hold(committee)
    sign(committee, "chair")
    acta = sign(committee, "secretary")
    with committee.desk.work() as work:
        made = amendments.annotate(work, committee.meeting.id, "Donde dice «sala 2» léase «sala 3».")
    for role in ("chair", "secretary"):
        with committee.desk.work() as work:
            person = signing.officer(work, made.body_id, role, made.made_at)
        key = signing.person_key(committee.desk, person, role, SECRET, b"clave propia")
        signed = signing.sign_amendment(committee.desk, made.id, role, key)
    verdict = committee.desk.tools.signer.verify(signed, [], datetime.now(UTC))
    assert [one.field for one in verdict.signers] == ["chair", "secretary"]
    assert verdict.data_matches
    assert exporting.amendment_pdf(committee.desk, made.id) == signed
    assert exporting.acta_pdf(committee.desk, committee.meeting.id) == acta
    with pytest.raises(DomainError, match="already_signed"):
        signing.sign_amendment(committee.desk, made.id, "chair", key)


def test_a_draft_goes_out_and_its_comments_come_back_to_their_own_acta_only(committee: Committee) -> None:
    hold(committee)
    with committee.desk.work() as work:
        item = agenda.items(work, committee.meeting.id)[0]
        work.rewrite_text(item, MINUTES_TEXT, "Se verificó el quórum.")
        other = meetings.plan(
            work, meetings.SessionPlan(body_id=committee.body.id, starts=committee.minute(60 * 24 * 30))
        )
        closing.send_for_review(work, committee.meeting.id)
    pack = exporting.review_pack(committee.desk, committee.meeting.id)
    document = docx.Document(BytesIO(pack.docx))
    cells = document.tables[0].rows[1].cells
    cells[0].text, cells[1].text = "1.1", "Falta la hora."
    returned = BytesIO()
    document.save(returned)
    (comment,) = exporting.take_review(committee.desk, committee.meeting.id, returned.getvalue())
    assert (comment.text, comment.quoted) == ("Falta la hora.", "Se verificó el quórum.")
    assert exporting.take_review(committee.desk, committee.meeting.id, returned.getvalue()) == []
    with pytest.raises(DomainError, match="review_of_another_acta"):
        exporting.take_review(committee.desk, other.id, returned.getvalue())
