"""Founding bodies, giving seats and offices, and keeping the milestones of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.services.sessions import circle

from circledesk.domain.bodies import BodyKind
from circledesk.domain.errors import DomainError
from circledesk.domain.institutions import Institution
from circledesk.domain.people import Office, Person, Seat
from circledesk.domain.plans import Commitment, MilestoneState
from circledesk.services import bodies, plans
from circledesk.services.bodies import BodyDraft, SeatDraft
from circledesk.services.people import offices_on
from circledesk.services.ports.work import Work
from circledesk.store.database import Database


@pytest.fixture
def plain_circle(tmp_path: Path) -> Iterator[Database]:
    """A circle with the plan and nobody in it."""
    database = circle(tmp_path, template="bogota-2021-2023")
    yield database
    database.close()


def draft(work: Work, **changes: object) -> SeatDraft:
    body = bodies.lines(work)[0].body
    return SeatDraft(**{"body_id": body.id, "given_names": "Ñusta", "surnames": "Quispe", **changes})  # type: ignore[arg-type]


def test_the_circle_stands_before_its_committees(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        lines = bodies.lines(work)
    assert lines[0].body.kind is BodyKind.CIRCLE
    assert len(lines) == 7
    assert all(line.rule is not None and not line.rule.confirmed for line in lines)


def test_a_new_body_has_a_quorum_rule_from_the_beginning(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        body = bodies.found(work, BodyDraft(name=" Comité de Aguas "))
        line = next(one for one in bodies.lines(work) if one.body.id == body.id)
    assert body.name == "Comité de Aguas"
    assert line.rule is not None
    with plain_circle.work() as work, pytest.raises(DomainError, match="body_without_name"):
        bodies.found(work, BodyDraft(name="  "))


def test_an_institution_is_found_by_its_short_name_and_made_when_nobody_knows_it(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        known = len(work.all(Institution))
        bodies.seat(work, draft(work, institution="veeduría"))
        assert len(work.all(Institution)) == known
        bodies.seat(work, draft(work, institution="Acueducto Veredal"))
        assert len(work.all(Institution)) == known + 1


def test_an_office_passes_from_one_person_to_another(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        before = bodies.seat(work, draft(work, office=Office.CHAIR, since=date(2024, 1, 1)))
        after = bodies.seat(work, draft(work, given_names="Ómar", office=Office.CHAIR, since=date(2025, 1, 1)))
        body_id = before.body_id
        assert offices_on(work, body_id, date(2024, 12, 31)) == {Office.CHAIR: before.person_id}
        assert offices_on(work, body_id, date(2025, 1, 1)) == {Office.CHAIR: after.person_id}


def test_editing_a_seat_keeps_the_person_and_takes_the_office_away(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first = bodies.seat(work, draft(work, office=Office.SECRETARY))
        again = bodies.seat(work, draft(work, seat_id=first.id, given_names="Ñusta María", vote=False))
        assert (again.id, again.person_id, again.vote) == (first.id, first.person_id, False)
        assert work.get(Person, first.person_id).full_name == "Ñusta María Quispe"
        (line,) = bodies.seat_lines(work, first.body_id)
        assert line.offices == ()


def test_nobody_without_a_name_gets_a_seat(plain_circle: Database) -> None:
    with plain_circle.work() as work, pytest.raises(DomainError, match="person_without_name"):
        bodies.seat(work, draft(work, given_names=" ", surnames=""))
    with plain_circle.work() as work:
        assert not work.all(Seat)


def test_a_milestone_notes_the_day_it_was_done_once(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        commitment = work.all(Commitment)[0]
        first = plans.keep_milestone(work, plans.MilestoneDraft(commitment_id=commitment.id, title="Mapa"))
        done = plans.MilestoneDraft(
            commitment_id=commitment.id, title="Mapa público", state=MilestoneState.DONE, id=first.id
        )
        kept = plans.keep_milestone(work, done)
        assert (kept.number, kept.title) == (1, "Mapa público")
        assert plans.keep_milestone(work, done).done_on == kept.done_on is not None
        assert plans.view(work, commitment.id).milestones == (kept,)
    with plain_circle.work() as work, pytest.raises(DomainError, match="milestone_without_title"):
        plans.keep_milestone(work, plans.MilestoneDraft(commitment_id=commitment.id, title=""))


def test_a_second_seat_of_somebody_is_not_a_second_person(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first, second = [line.body.id for line in bodies.lines(work)][:2]
        known = len(work.all(Person))
        bodies.seat(work, draft(work, body_id=first, given_names="Inés", surnames="Peñalosa", position="Asesora"))
        bodies.seat(work, draft(work, body_id=second, given_names=" ines", surnames="PEÑALOSA"))
        people = work.all(Person)
        seats = work.all(Seat, body_id=second)
    assert len(people) == known + 1
    assert next(one for one in people if one.id == seats[-1].person_id).position == "Asesora"


def test_a_namesake_in_the_same_body_is_somebody_else(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        seats = [bodies.seat(work, draft(work)) for _ in range(2)]
    assert len({one.person_id for one in seats}) == 2


def test_an_institution_is_found_without_its_accents(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        known = len(work.all(Institution))
        bodies.seat(work, draft(work, institution="VEEDURIA"))
        assert len(work.all(Institution)) == known
