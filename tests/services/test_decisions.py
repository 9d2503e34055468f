"""Votes on a real desk: by name, in secret, over days by messages, with conflicts of interest, with stable numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from tests.services.conftest import Committee

from circledesk.domain.decisions import Decision, Method, Option, Result, Tally, Vote, vote_id
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting
from circledesk.services import agenda, attendance, decisions, meetings, minutes
from circledesk.services.decisions import Ballot, DecisionDraft
from circledesk.services.evidence import Attachment
from circledesk.services.people import directory
from circledesk.services.ports.work import Work


@contextmanager
def refused(code: str) -> Iterator[None]:
    """The rules say no with this code."""
    with pytest.raises(DomainError) as caught:
        yield
    assert caught.value.code == code


@pytest.fixture
def item(committee: Committee) -> str:
    """A theme of a session under way, with four of the five members in it."""
    with committee.desk.work() as work:
        theme = agenda.add(work, committee.meeting.id, "Calendario")
        meetings.open_session(work, committee.meeting.id, committee.minute(0))
        for person in committee.people[:4]:
            attendance.arrive(work, committee.meeting.id, person, committee.minute(1))
    return theme.id


def draft(committee: Committee, item: str, **facts: object) -> DecisionDraft:
    base = {
        "meeting_id": committee.meeting.id,
        "agenda_item_id": item,
        "text": "Se aprueba.",
        "at": committee.minute(9),
    }
    return DecisionDraft(**{**base, **facts})  # type: ignore[arg-type]


def ballots(*given: tuple[str, Option]) -> tuple[Ballot, ...]:
    return tuple(Ballot(person_id=person, option=option) for person, option in given)


YES, NO, SKIP = Option.IN_FAVOUR, Option.AGAINST, Option.ABSTENTION


def test_votes_by_name_are_each_kept_and_counted(committee: Committee, item: str) -> None:
    ana, beto, cira, dora, *_ = committee.people
    given = ballots((ana, YES), (beto, YES), (cira, NO), (dora, SKIP))
    with committee.desk.work() as work:
        decision = decisions.record(work, draft(committee, item, method=Method.BY_NAME, ballots=given))
        line = decisions.line(work, decision, "004", agenda.items(work, committee.meeting.id), directory(work))
    assert (decision.tally, decision.result) == (Tally(in_favour=2, against=1, abstention=1), Result.ADOPTED)
    assert {one.option for one in line.votes} == {YES, NO, SKIP}
    assert len(line.votes) == 4


def test_a_vote_of_somebody_who_is_not_there_or_whose_holder_is_is_refused(committee: Committee, item: str) -> None:
    ana, eva = committee.people[0], committee.people[4]
    with committee.desk.work() as work:
        for person in (eva, committee.alternate):
            with refused("voter_without_vote"):
                decisions.record(work, draft(committee, item, method=Method.BY_NAME, ballots=ballots((person, YES))))
        attendance.leave(work, committee.meeting.id, ana, committee.minute(5))
        attendance.arrive(work, committee.meeting.id, committee.alternate, committee.minute(6))
        meeting = work.get(Meeting, committee.meeting.id)
        assert committee.alternate in decisions.electorate(work, meeting, committee.minute(9))
        assert ana not in decisions.electorate(work, meeting, committee.minute(9))
        given = ballots((committee.alternate, YES))
        decisions.record(work, draft(committee, item, method=Method.BY_NAME, ballots=given))


def test_a_vote_edited_later_is_judged_by_who_was_there_then(committee: Committee, item: str) -> None:
    ana, beto, cira, *_ = committee.people
    with committee.desk.work() as work:
        first = decisions.record(
            work, draft(committee, item, method=Method.BY_NAME, ballots=ballots((ana, YES), (beto, NO)))
        )
        attendance.leave(work, committee.meeting.id, ana, committee.minute(20))
        again = draft(committee, item, method=Method.BY_NAME, ballots=ballots((ana, YES), (cira, YES)), id=first.id)
        second = decisions.record(work, again)
        kept = work.all(Vote, decision_id=first.id)
    assert (second.number, second.tally) == (first.number, Tally(in_favour=2))
    assert {one.person_id for one in kept} == {ana, cira}


def test_a_secret_vote_keeps_totals_alone_within_those_present(committee: Committee, item: str) -> None:
    with committee.desk.work() as work:
        with refused("more_votes_than_voters"):
            decisions.record(work, draft(committee, item, method=Method.SECRET, tally=Tally(in_favour=5)))
        decision = decisions.record(
            work, draft(committee, item, method=Method.SECRET, tally=Tally(in_favour=1, against=2, blank=1))
        )
        assert not work.all(Vote)
    assert decision.result is Result.REJECTED


def test_who_has_a_conflict_of_interest_abstains_and_it_is_written_down(committee: Committee, item: str) -> None:
    ana, beto, cira, dora, *_ = committee.people
    common = {"recused_ids": (dora,), "conflict_of_interest": "Trabaja en la entidad contratada."}
    with committee.desk.work() as work:
        with refused("voter_recused"):
            decisions.record(
                work, draft(committee, item, method=Method.BY_NAME, ballots=ballots((dora, YES)), **common)
            )
        with refused("recused_votes_counted"):
            decisions.record(
                work, draft(committee, item, method=Method.SHOW_OF_HANDS, tally=Tally(in_favour=4), **common)
            )
        given = ballots((ana, YES), (beto, YES), (cira, YES), (dora, SKIP))
        decision = decisions.record(work, draft(committee, item, method=Method.BY_NAME, ballots=given, **common))
        line = decisions.line(work, decision, "004", [], directory(work))
    assert line.recused == ("Karol Ficticia Ñáñez",)
    assert line.conflict_of_interest == "Trabaja en la entidad contratada."


def test_edge_14_a_vote_by_messages_takes_days_and_rests_on_those_who_answered(committee: Committee, item: str) -> None:
    ana, beto, cira, _, eva = committee.people
    wish = {"method": Method.SUCCESSIVE, "closed": False}
    message = Attachment(name="correo.eml", content=b"From: eva")
    with committee.desk.work() as work:
        first = decisions.record(work, draft(committee, item, **wish))
        assert (first.result, first.tally) == (Result.PENDING, None)
        with refused("vote_still_open"):
            decisions.require_closed(work, committee.meeting.id)
        day = timedelta(days=1)
        for number, person in enumerate((ana, eva), start=1):
            ballot = Ballot(person_id=person, option=YES, attachment=message if person == eva else None)
            at = committee.minute(9) + number * day
            decisions.record(work, draft(committee, item, **wish, at=at, ballots=(ballot,), id=first.id))
        early = decisions.record(
            work, draft(committee, item, method=Method.SUCCESSIVE, at=committee.minute(9) + 2 * day, id=first.id)
        )
        assert early.result is Result.NO_QUORUM
        last = (Ballot(person_id=beto, option=NO), Ballot(person_id=cira, option=YES))
        closed = decisions.record(
            work,
            draft(
                committee, item, method=Method.SUCCESSIVE, at=committee.minute(9) + 3 * day, ballots=last, id=first.id
            ),
        )
        line = decisions.line(work, closed, "004", [], directory(work))
    assert (closed.tally, closed.result) == (Tally(in_favour=3, against=1), Result.ADOPTED)
    assert closed.quorum is not None
    assert (closed.quorum.present, closed.quorum.basis) == (4, 5)
    assert closed.window is not None
    assert closed.window.end is not None
    assert closed.window.end - closed.window.start == timedelta(days=3)
    assert [one.evidence for one in line.votes if one.person.startswith("Jhon")] == [("correo.eml",)]


def test_holder_and_alternate_do_not_both_answer_by_message(committee: Committee, item: str) -> None:
    given = ballots((committee.people[0], YES), (committee.alternate, YES))
    with committee.desk.work() as work, refused("two_votes_for_one_seat"):
        decisions.record(work, draft(committee, item, method=Method.SUCCESSIVE, ballots=given))


def test_the_number_of_a_decision_taken_out_is_never_given_again(committee: Committee, item: str) -> None:
    with committee.desk.work() as work:
        for _ in range(2):
            decisions.record(work, draft(committee, item))
        meetings.close_session(work, committee.meeting.id, committee.minute(60))
    with committee.desk.work() as work:
        gone = max(work.all(Decision, meeting_id=committee.meeting.id), key=lambda one: one.number)
        decisions.remove(work, gone.id)
        assert decisions.record(work, draft(committee, item)).number == 3


def test_an_acta_with_an_open_vote_is_not_issued(committee: Committee, item: str) -> None:
    with committee.desk.work() as work:
        decisions.record(work, draft(committee, item, method=Method.SUCCESSIVE, closed=False))
        meetings.close_session(work, committee.meeting.id, committee.minute(60))
        with refused("vote_still_open"):
            minutes.issue(work, committee.meeting.id)


def test_two_laptops_votes_meet_in_one_count(committee: Committee, item: str) -> None:
    """Each vote is a row of its own: what one laptop noted does not take away what another did."""
    ana, beto, *_ = committee.people
    with committee.desk.work() as work:
        first = decisions.record(work, draft(committee, item, method=Method.SUCCESSIVE, closed=False))
        other = Vote(
            id=vote_id(first.id, beto),
            meeting_id=committee.meeting.id,
            decision_id=first.id,
            person_id=beto,
            option=YES,
            at=committee.minute(30),
        )
        work.put(other)
        given = draft(committee, item, method=Method.SUCCESSIVE, closed=False, ballots=ballots((ana, NO)), id=first.id)
        decision = decisions.record(work, given)
        assert {one.person_id for one in decisions.votes_of(work, decision)} == {ana, beto}


def test_who_voted_is_asked_of_the_instant(committee: Committee, item: str) -> None:  # noqa: ARG001 - puts them in
    def voters(work: Work, minute: int) -> int:
        meeting = work.get(Meeting, committee.meeting.id)
        return len(decisions.electorate(work, meeting, committee.minute(minute)))

    with committee.desk.work() as work:
        attendance.leave(work, committee.meeting.id, committee.people[0], committee.minute(30))
        assert (voters(work, 10), voters(work, 31)) == (4, 3)
        meeting = work.get(Meeting, committee.meeting.id)
        assert len(decisions.electorate(work, meeting, committee.minute(31), whole=True)) == 6
