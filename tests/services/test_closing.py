"""The acta's way from draft to publication, and what may be said of it afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.services.conftest import START, Committee

from circledesk.domain.amendments import Amendment, AmendmentKind
from circledesk.domain.approvals import Outcome
from circledesk.domain.comments import CommentState
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import ApprovalWay, MinutesState
from circledesk.domain.texts import TextEdit
from circledesk.services import agenda, amendments, approvals, closing, comments, meetings, minutes, settings
from circledesk.services.ports.documents import Remark

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

SEAL = Seal(data_hash="d" * 64, file="f" * 64, signed_by=("chair", "secretary"))


def refused(code: str) -> pytest.RaisesExc[DomainError]:
    """Expect a refusal with this code."""
    return pytest.raises(DomainError, match=code)


def held(work: Work, committee: Committee, days: int = 0) -> Meeting:
    """A session of the committee that began and ended, `days` after the fixture's own."""
    starts = START + timedelta(days=days)
    meeting = committee.meeting
    if days:
        meeting = meetings.plan(work, meetings.SessionPlan(body_id=committee.body.id, starts=starts, place="Sala 3"))
    meetings.open_session(work, meeting.id, starts)
    return meetings.close_session(work, meeting.id, starts + timedelta(hours=2))


def signed(work: Work, committee: Committee, days: int = 0) -> str:
    """The id of a held session whose acta is issued and sealed."""
    meeting = held(work, committee, days)
    minutes.issue(work, meeting.id)
    minutes.finish(work, meeting.id, SEAL)
    return meeting.id


def write(work: Work, meeting_id: str, place: int, text: str) -> str:
    """Make `text` the minutes of the item at `place` (from 1); answers the item's id."""
    item = agenda.items(work, meeting_id)[place - 1].id
    minutes.write(work, item, [TextEdit(0, 10_000, text)], "")
    return item


def test_a_draft_goes_through_review_and_approval_to_its_number(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        sent = closing.send_for_review(work, meeting.id)
        assert (sent.state, sent.review and sent.review.round) == (MinutesState.IN_REVIEW, 1)
        write(work, meeting.id, 1, "Corregido durante la revisión.")
        closing.approve(work, meeting.id, ApprovalWay.BY_SILENCE, by="Nhora")
        with refused("minutes_frozen"):
            write(work, meeting.id, 1, "Tarde.")
        issued = minutes.issue(work, meeting.id)
        found = closing.read(work, meeting.id)
    assert (issued.label, found.state) == ("001", MinutesState.AWAITING_SIGNATURES)
    assert found.minutes.draft_approval is not None
    assert found.minutes.draft_approval.way is ApprovalWay.BY_SILENCE


def test_a_secretary_in_a_hurry_issues_a_draft_that_nobody_reviewed(committee: Committee) -> None:
    with committee.desk.work() as work:
        assert minutes.issue(work, held(work, committee).id).label == "001"


def test_a_second_round_of_review_is_counted_and_the_term_is_in_business_days(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        settings.change(work, settings.REVIEW_DAYS, "3", confirmed=False)
        closing.send_for_review(work, meeting.id)
        again = closing.send_for_review(work, meeting.id)
        friday = committee.minute(60 * 24 * 4)
        assert closing.review_due(work, friday) == date(2026, 12, 2)
        with refused("review_due_before_sending"):
            closing.send_for_review(work, meeting.id, due_on=date(2020, 1, 1))
    assert again.review is not None
    assert again.review.round == 2


def test_an_acta_that_lacks_its_chair_or_its_end_is_not_approved(committee: Committee) -> None:
    with committee.desk.work() as work:
        meetings.open_session(work, committee.meeting.id, START)
        with refused("acta_incomplete"):
            closing.approve(work, committee.meeting.id, ApprovalWay.BY_CHAIR)
        with refused("meeting_not_closed"):
            closing.send_for_review(work, committee.meeting.id)


def test_an_approved_acta_goes_back_to_draft_and_a_signed_one_does_not(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        closing.approve(work, meeting.id, ApprovalWay.BY_CHAIR)
        back = closing.back_to_draft(work, meeting.id)
        assert (back.state, back.draft_approval) == (MinutesState.DRAFT, None)
        minutes.issue(work, meeting.id)
        minutes.finish(work, meeting.id, SEAL)
        with refused("minutes_not_reopenable"):
            closing.back_to_draft(work, meeting.id)


def test_a_signed_acta_takes_numbered_annotations_beside_its_seal(committee: Committee) -> None:
    with committee.desk.work() as work:
        acta = signed(work, committee)
        first = amendments.annotate(work, acta, "Donde dice «sala 2» léase «sala 3».", by="Nhora")
        second = amendments.annotate(work, acta, "El anexo 1 consta de cuatro folios.")
        assert work.sealed(acta) == SEAL
        assert [one.number for one in amendments.of_acta(work, acta)] == [1, 2]
        assert meetings.minutes_of(work, acta).label == "001"
    assert (first.number, second.number, first.made_by) == (1, 2, "Nhora")


def test_an_annotation_is_never_changed(committee: Committee) -> None:
    with committee.desk.work() as work:
        first = amendments.annotate(work, signed(work, committee), "Donde dice «sala 2» léase «sala 3».")
        with refused("insert_only"):
            work.put(replace(first, text="Otra cosa."))


def test_a_clarifying_acta_takes_the_next_number_of_the_series_and_no_acta_takes_it_again(committee: Committee) -> None:
    with committee.desk.work() as work:
        made = amendments.clarify(work, signed(work, committee), "Se aclara el conteo de la decisión 1.")
        assert made.acta is not None
        following = minutes.issue(work, held(work, committee, days=7).id)
    assert (made.acta.number, following.label) == (2, "003")


@pytest.mark.parametrize(
    ("text", "state", "code"),
    [(" ", "signed", "amendment_without_text"), ("Algo.", "draft", "minutes_not_issued")],
)
def test_an_annotation_needs_words_and_an_issued_acta(committee: Committee, text: str, state: str, code: str) -> None:
    with committee.desk.work() as work:
        acta = signed(work, committee) if state == "signed" else held(work, committee).id
        with refused(code):
            amendments.annotate(work, acta, text)
        assert work.all(Amendment) == []


def test_an_annulled_acta_keeps_its_number_and_takes_nothing_more(committee: Committee) -> None:
    with committee.desk.work() as work:
        acta = signed(work, committee)
        amendments.annul(work, acta, "Se levantó dos veces la misma acta.")
        assert amendments.state_of(work, acta) is MinutesState.ANNULLED
        with refused("minutes_annulled"):
            amendments.annotate(work, acta, "Algo más.")
        with refused("minutes_annulled"):
            amendments.publish(work, acta)
        assert minutes.issue(work, held(work, committee, days=7).id).label == "002"


def test_only_a_signed_acta_is_published(committee: Committee) -> None:
    with committee.desk.work() as work:
        with refused("minutes_not_signed"):
            amendments.publish(work, committee.meeting.id)
        acta = signed(work, committee)
        amendments.publish(work, acta, where="https://gobiernoabierto.example/actas")
        assert amendments.state_of(work, acta) is MinutesState.PUBLISHED


def test_the_acta_before_is_approved_in_one_session_and_known_from_both(committee: Committee) -> None:
    with committee.desk.work() as work:
        earlier = signed(work, committee)
        meeting = held(work, committee, days=30)
        (waiting,) = approvals.to_approve(work, meeting)
        assert (waiting.acta, waiting.approval) == ("001", None)
        with refused("corrections_missing"):
            approvals.approve_previous(work, meeting.id, earlier, Outcome.WITH_CORRECTIONS, " ")
        approvals.approve_previous(work, meeting.id, earlier, Outcome.WITH_CORRECTIONS, "Punto 3: son 7 votos.")
        found = approvals.approval_of(work, earlier)
        later = held(work, committee, days=60)
        assert [one.acta for one in approvals.to_approve(work, later)] == [meetings.minutes_of(work, meeting.id).label]
    assert found is not None
    assert found.approved_in == meeting
    assert found.approval is not None
    assert found.approval.corrections == "Punto 3: son 7 votos."


def test_a_deferred_acta_waits_for_the_session_after(committee: Committee) -> None:
    with committee.desk.work() as work:
        earlier = signed(work, committee)
        approvals.approve_previous(work, held(work, committee, days=30).id, earlier, Outcome.DEFERRED)
        later = held(work, committee, days=60)
        waiting = [one.meeting_id for one in approvals.to_approve(work, later)]
        assert approvals.approval_of(work, earlier) is None
    assert earlier in waiting


def test_a_later_acta_or_another_bodys_is_not_approved_here(committee: Committee) -> None:
    with committee.desk.work() as work:
        later = held(work, committee, days=30)
        with refused("acta_not_earlier"):
            approvals.approve_previous(work, committee.meeting.id, later.id, Outcome.APPROVED)


def test_a_comment_stands_beside_its_paragraph_also_after_lines_came_before_it(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        item = write(work, meeting.id, 2, "Uno.\nEl hito lleva tres semanas de retraso.")
        labels = [one.label for one in comments.numbered(work, meeting.id)]
        assert labels[-2:] == ["2.1", "2.2"]
        remark = Remark(label="2.2", author="Lía", text="Son cuatro.", proposal="El hito lleva cuatro semanas.")
        comments.receive(work, meeting.id, [remark])
        write(work, meeting.id, 2, "Cero.\nUno.\nEl hito lleva tres semanas de retraso.")
        (line,) = comments.lines(work, meeting.id)
        text = work.text(item, "minutes")
    assert (line.found, line.item_number) == (True, 2)
    assert text[line.start : line.end] == "El hito lleva tres semanas de retraso."


def test_the_same_form_read_twice_gives_each_comment_once(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        write(work, meeting.id, 1, "Uno.")
        remarks = [
            Remark(label="1.1", author="Lía", text="Falta la hora."),
            Remark(label="9.9", author="Lía", text="¿?"),
        ]
        assert len(comments.receive(work, meeting.id, remarks)) == 2
        assert comments.receive(work, meeting.id, remarks) == []
        lines = comments.lines(work, meeting.id)
    assert [(one.comment.label, one.found) for one in lines] == [("9.9", False), ("1.1", True)]


def test_an_empty_remark_is_no_comment(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        assert comments.receive(work, meeting.id, [Remark(label="1.1", author="Lía", text=" ")]) == []


def test_a_comment_is_answered_and_turning_it_down_needs_a_reason(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        (made,) = comments.receive(work, meeting.id, [Remark(label="", author="Lía", text="Falta el anexo.")])
        with refused("rejection_without_reason"):
            comments.answer(work, made.id, CommentState.REJECTED)
        comments.answer(work, made.id, CommentState.REJECTED, note="El anexo es de la sesión siguiente.")
        (line,) = comments.lines(work, meeting.id)
        assert line.comment.state is CommentState.REJECTED
        comments.answer(work, made.id, CommentState.OPEN)
        assert comments.lines(work, meeting.id)[0].comment.answer is None


def test_the_kinds_of_amendment_are_told_apart(committee: Committee) -> None:
    with committee.desk.work() as work:
        acta = signed(work, committee)
        amendments.annotate(work, acta, "Uno.")
        amendments.clarify(work, acta, "Dos.")
        amendments.annotate(work, acta, "Tres.")
        kinds = [(one.kind, one.number) for one in amendments.of_acta(work, acta)]
    diligencias = [number for kind, number in kinds if kind is AmendmentKind.DILIGENCIA]
    assert (diligencias, (AmendmentKind.CLARIFYING_ACTA, 0) in kinds) == ([1, 2], True)


def test_an_accepted_wish_takes_the_place_of_its_paragraph_and_keeps_its_mark(committee: Committee) -> None:
    with committee.desk.work() as work:
        meeting = held(work, committee)
        item = write(work, meeting.id, 2, "Uno.\n- El hito lleva tres semanas.\nTres.")
        remark = Remark(label="2.2", author="Lía", text="Son cuatro.", proposal="El hito lleva cuatro semanas.")
        (made,) = comments.receive(work, meeting.id, [remark])
        comments.accept(work, made.id, by="Nhora")
        assert work.text(item, "minutes") == "Uno.\n- El hito lleva cuatro semanas.\nTres."
        (line,) = comments.lines(work, meeting.id)
    assert line.comment.state is CommentState.ACCEPTED
