"""Cases a tester of the domain would try, by number; those that one room can try stand there, under their number."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.services.conftest import START, Committee
from tests.services.test_signing import hold, sign

from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Method, Result, Tally
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.ids import new_id
from circledesk.domain.institutions import Institution
from circledesk.domain.meetings import Meeting, Modality
from circledesk.domain.people import Office, Person, Seat
from circledesk.domain.plans import Commitment, Milestone, MilestoneState
from circledesk.services import (
    agenda,
    attendance,
    checkins,
    decisions,
    exporting,
    meetings,
    minutes,
    plans,
    quorum,
    reports,
    roll,
    seating,
    tasks,
)
from circledesk.services.people import directory


def plan_another(committee: Committee, days: int) -> str:
    """Another session of the committee, so many days later."""
    with committee.desk.work() as work:
        wanted = meetings.SessionPlan(body_id=committee.body.id, starts=START + timedelta(days=days))
        return meetings.plan(work, wanted).id


def test_edge_2_a_member_who_leaves_before_the_vote_takes_the_quorum_along(committee: Committee) -> None:
    meeting, people = committee.meeting.id, committee.people
    with committee.desk.work() as work:
        for person in people[:3]:
            attendance.arrive(work, meeting, person, committee.minute(0))
        attendance.leave(work, meeting, people[2], committee.minute(30))
        item = agenda.items(work, meeting)[4].id
        draft = decisions.DecisionDraft(
            meeting_id=meeting,
            agenda_item_id=item,
            text="Se aprueba el informe.",
            at=committee.minute(29),
            method=Method.SHOW_OF_HANDS,
            tally=Tally(in_favour=3),
        )
        before = decisions.record(work, draft)
        with pytest.raises(DomainError, match="more_votes_than_voters"):
            decisions.record(work, replace(draft, at=committee.minute(31)))
        with pytest.raises(DomainError, match="decision_without_quorum"):
            decisions.record(work, replace(draft, at=committee.minute(31), tally=Tally(in_favour=2)))
        reading = quorum.at(work, committee.meeting, committee.minute(31))
    assert before.quorum is not None
    assert reading is not None
    assert (before.result, before.quorum.present, before.quorum.decisory) == (Result.ADOPTED, 3, True)
    assert (reading.present, reading.decisory) == (2, False)


def test_edge_4_who_sits_for_two_organisations_is_named_for_each_where_it_sends_them(committee: Committee) -> None:
    person = committee.people[1]
    names = ("Consejo Inventado de Planeación", "Red Inventada de Veedurías")
    with committee.desk.work() as work:
        other = next(one for one in work.all(Body) if one.id != committee.body.id)
        institutions = [Institution(id=new_id(), name=name) for name in names]
        own = next(one for one in work.all(Seat, body_id=committee.body.id) if one.person_id == person)
        for record in institutions:
            work.put(record)
        work.put(replace(own, institution_id=institutions[0].id))
        second = replace(own, id=new_id(), body_id=other.id, institution_id=institutions[1].id)
        work.put(second)
        there = meetings.plan(work, meetings.SessionPlan(body_id=other.id, starts=START))
        for meeting in (committee.meeting, there):
            attendance.arrive(work, meeting.id, person, START)
        said = [
            next(one for one in roll.call(work, meeting, START).people if one.person_id == person)
            for meeting in (committee.meeting, there)
        ]
    assert [one.institution for one in said] == list(names)
    assert {one.name for one in said} == {"Nhora Ficticia Ñáñez"}


def test_edge_7_a_plan_commitment_that_ended_keeps_its_open_tasks_in_sight(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.items(work, committee.meeting.id)[4].id
        draft = tasks.TaskDraft(
            meeting_id=committee.meeting.id,
            agenda_item_id=item,
            text="Enviar el informe final.",
            due_on=date(2026, 12, 15),
        )
        task = tasks.assign(work, draft)
        (commitment_id,) = committee.body.commitment_ids
        ended = replace(work.get(Commitment, commitment_id), ends_on=date(2026, 11, 24))
        work.put(ended)
        meetings.open_session(work, committee.meeting.id, START)
        meetings.close_session(work, committee.meeting.id, committee.minute(90))
    later = plan_another(committee, 60)
    with committee.desk.work() as work:
        carried = [one.id for one, _state in tasks.carried_over(work, work.get(Meeting, later))]
        report = reports.report_paper(work, "2026-T4", date(2026, 12, 31))
    assert carried == [task.id]
    assert [line.overdue for line in report.tasks] == [True]
    assert next(one for one in report.commitments if one.commitment_id == commitment_id).ends_on == ended.ends_on


def test_edge_8_a_milestone_moved_later_leaves_what_was_reported_before_as_it_was(committee: Committee) -> None:
    (commitment_id,) = committee.body.commitment_ids
    draft = plans.MilestoneDraft(commitment_id=commitment_id, title="Hito inventado", due_on=date(2026, 11, 30))
    with committee.desk.work() as work:
        milestone = plans.keep_milestone(work, draft)
        said = CheckIn(
            id=new_id(),
            commitment_id=commitment_id,
            milestone_id=milestone.id,
            voice=Voice.COMMITTEE,
            level=Level.LIMITED,
            reported_on=date(2026, 11, 23),
            cut_off=date(2026, 11, 23),
            period="2026-T4",
        )
        checkins.report(work, said)
    moved = replace(draft, id=milestone.id, due_on=date(2027, 3, 31), state=MilestoneState.UNDER_WAY)
    with committee.desk.work() as work:
        plans.keep_milestone(work, moved)
        assert work.get(Milestone, milestone.id).due_on == date(2027, 3, 31)
        known = [entry.value for entry in work.history(milestone.id, "due_on")]
        assert work.get(CheckIn, said.id) == said
        with pytest.raises(DomainError, match="insert_only"):
            checkins.report(work, replace(said, level=Level.COMPLETE))
    assert known == ["2027-03-31", "2026-11-30"]


def test_edge_11_a_session_at_a_distance_without_a_recording_says_so(committee: Committee) -> None:
    with committee.desk.work() as work:
        work.put(replace(committee.meeting, modality=Modality.VIRTUAL, link="https://sala.example/1"))
        attendance.arrive(work, committee.meeting.id, committee.people[0], START)
        paper = minutes.acta_paper(work, committee.meeting.id)
    assert (paper.modality, paper.recording) == (Modality.VIRTUAL, "")
    assert [stay.modality for one in paper.people for stay in one.stays] == [Modality.VIRTUAL]


def test_edge_15_who_gives_no_data_is_counted_and_nothing_of_them_is_kept(committee: Committee) -> None:
    with committee.desk.work() as work:
        for number in (1, 2):
            attendance.guest_arrives(work, committee.meeting.id, f"Asistente sin datos {number}", START)
        called = roll.call(work, committee.meeting, committee.minute(5))
        kept = [one for one in work.all(Person) if "sin datos" in one.full_name]
    guests = [one for one in called.people if "sin datos" in one.name]
    assert (called.present, [one.vote for one in guests]) == (2, [False, False])
    bare = {"given_names", "surnames", "id", "deleted"}
    assert [{name for name, value in asdict(one).items() if value} - bare for one in kept] == [set(), set()]


def test_edge_16_of_a_minor_as_of_everybody_the_papers_say_no_more_than_the_name(committee: Committee) -> None:
    with committee.desk.work() as work:
        person = attendance.guest_arrives(work, committee.meeting.id, "Yuliana Inventada", START)
        work.put(replace(person, email="yuliana@example.org", phone="3000000000", localidad="07"))
        paper = minutes.acta_paper(work, committee.meeting.id)
    written = repr(paper)
    assert "Yuliana Inventada" in written
    assert not [one for one in ("yuliana@example.org", "3000000000") if one in written]


def test_edge_17_contact_data_taken_back_after_signing_leaves_the_signed_acta_whole(committee: Committee) -> None:
    person = committee.people[0]
    with committee.desk.work() as work:
        work.put(replace(work.get(Person, person), email="amparo@example.org", phone="3111111111"))
        attendance.arrive(work, committee.meeting.id, person, START)
    hold(committee)
    sign(committee, "chair")
    signed = sign(committee, "secretary")
    with committee.desk.work() as work:
        work.put(replace(work.get(Person, person), email="", phone=""))
        assert (work.get(Person, person).email, work.get(Person, person).phone) == ("", "")
    assert exporting.acta_pdf(committee.desk, committee.meeting.id) == signed
    root = committee.desk.tools.courier.root_certificate(committee.desk.tools.ledger)
    assert root is not None
    assert committee.desk.tools.signer.verify(signed, [root], datetime.now(UTC)).standing == "known"
    assert b"amparo@example.org" not in signed


def test_edge_24_evidence_behind_a_dead_link_is_kept_as_it_was_given(committee: Committee) -> None:
    (commitment_id,) = committee.body.commitment_ids
    dead = Evidence(id=new_id(), title="Informe publicado", link="https://no-existe.invalid/informe.pdf")
    said = CheckIn(
        id=new_id(),
        commitment_id=commitment_id,
        voice=Voice.INSTITUTION,
        level=Level.SUBSTANTIAL,
        reported_on=date(2026, 11, 23),
        cut_off=date(2026, 11, 23),
        period="2026-T4",
        evidence_ids=(dead.id,),
    )
    with committee.desk.work() as work:
        work.put(dead)
        checkins.report(work, said)
        (line,) = checkins.lines(work, [said], directory(work))
    assert [(one.title, one.link) for one in line.evidence] == [(dead.title, dead.link)]


def test_edge_27_each_acta_is_signed_by_who_was_secretary_on_its_day(committee: Committee) -> None:
    day = bogota(START).date() + timedelta(days=7)
    seats = {}
    with committee.desk.work() as work:
        for line in seating.lines(work, committee.body.id):
            seats[line.person.id] = line
        heir = seats[committee.people[3]]
        seating.keep(
            work,
            seating.SeatDraft(
                body_id=committee.body.id,
                given_names=heir.person.given_names,
                surnames=heir.person.surnames,
                sector=heir.seat.sector,
                office=Office.SECRETARY,
                since=day,
                seat_id=heir.seat.id,
            ),
        )
        names = directory(work)
        then = {one.role: one.name for one in minutes.signers_on(work, committee.body.id, START, names)}
        since = START + timedelta(days=7)
        now = {one.role: one.name for one in minutes.signers_on(work, committee.body.id, since, names)}
    assert then["secretary"] == "Nhora Ficticia Ñáñez"
    assert now["secretary"] == "Karol Ficticia Ñáñez"
    assert then["chair"] == now["chair"]
