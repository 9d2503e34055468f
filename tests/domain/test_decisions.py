"""A decision stands only with its tally within those present, and with quorum or a recorded reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from circledesk.domain.decisions import (
    Decision,
    Method,
    Option,
    Result,
    Tally,
    Vote,
    check,
    check_votes,
    result_of,
    tally_of,
    vote_id,
)
from circledesk.domain.errors import DomainError
from circledesk.domain.quorum import QuorumReading

NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)
QUORUM = QuorumReading(at=NOON, present=4, basis=6, needed_to_deliberate=4, needed_to_decide=4)
DECISION = Decision(
    id="d",
    meeting_id="m",
    agenda_item_id="i",
    number=1,
    text="Se aprueba el calendario.",
    decided_at=NOON,
    method=Method.SHOW_OF_HANDS,
    tally=Tally(in_favour=3, against=1),
    quorum=QUORUM,
)


def test_a_sound_decision_stands() -> None:
    check(DECISION)
    assert result_of(DECISION.method, DECISION.tally) is Result.ADOPTED


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (replace(DECISION, text="  "), "decision_without_text"),
        (replace(DECISION, tally=None), "decision_without_tally"),
        (replace(DECISION, tally=Tally(in_favour=4, abstention=1)), "more_votes_than_voters"),
        (replace(DECISION, tally=Tally(in_favour=-1)), "negative_votes"),
        (replace(DECISION, quorum=replace(QUORUM, present=3), tally=Tally(in_favour=3)), "decision_without_quorum"),
    ],
)
def test_an_unsound_decision_is_refused_with_its_reason(decision: Decision, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        check(decision)
    assert refused.value.code == code


def test_a_recorded_reason_lets_a_decision_stand_without_quorum() -> None:
    without = replace(DECISION, quorum=replace(QUORUM, present=3), tally=Tally(in_favour=3))
    check(replace(without, override_reason="La Mesa general delegó esta decisión."))


def test_a_tie_rejects_and_consensus_adopts() -> None:
    assert result_of(Method.SHOW_OF_HANDS, Tally(in_favour=2, against=2)) is Result.REJECTED
    assert result_of(Method.CONSENSUS, None) is Result.ADOPTED


def a_vote(person: str, option: Option) -> Vote:
    return Vote(id=vote_id("d", person), meeting_id="m", decision_id="d", person_id=person, option=option, at=NOON)


def test_who_is_recused_leaves_that_many_fewer_votes() -> None:
    recused = replace(DECISION, recused_ids=("ana",), tally=Tally(in_favour=3, abstention=1))
    check(recused)
    with pytest.raises(DomainError, match="recused_votes_counted"):
        check(replace(recused, tally=Tally(in_favour=4)))
    with pytest.raises(DomainError, match="more_votes_than_voters"):
        check(replace(DECISION, tally=Tally(in_favour=4)), voters=3)


def test_votes_are_of_those_who_may_vote_and_who_is_recused_only_abstains() -> None:
    votes = [a_vote("ana", Option.IN_FAVOUR), a_vote("beto", Option.ABSTENTION)]
    check_votes(votes, {"ana", "beto"}, {"beto"})
    assert tally_of(votes) == Tally(in_favour=1, abstention=1)
    with pytest.raises(DomainError, match="voter_without_vote"):
        check_votes(votes, {"beto"}, ())
    with pytest.raises(DomainError, match="voter_recused"):
        check_votes(votes, {"ana", "beto"}, {"ana"})


def test_an_open_vote_needs_no_tally_and_no_quorum_yet() -> None:
    still = replace(DECISION, method=Method.SUCCESSIVE, tally=None, result=Result.PENDING)
    check(replace(still, quorum=replace(QUORUM, present=1)))
    assert still.open
