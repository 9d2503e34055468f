"""Founding bodies, giving seats and offices, and keeping the milestones of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.services.sessions import circle

from circledesk.domain.bodies import BodyKind
from circledesk.domain.clock import at
from circledesk.domain.errors import DomainError
from circledesk.domain.institutions import Institution
from circledesk.domain.people import Office, Person, Seat
from circledesk.domain.plans import Commitment, MilestoneState
from circledesk.domain.quorum import SectorFloor, Threshold, ThresholdKind
from circledesk.services import bodies, institutions, plans, quorum, seating
from circledesk.services.bodies import BodyDraft
from circledesk.services.institutions import Renaming
from circledesk.services.people import directory, offices_on, seats_on
from circledesk.services.ports.work import Work
from circledesk.services.quorum import RuleDraft
from circledesk.services.seating import SeatDraft
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
        seating.keep(work, draft(work, institution="veeduría"))
        assert len(work.all(Institution)) == known
        seating.keep(work, draft(work, institution="Acueducto Veredal"))
        assert len(work.all(Institution)) == known + 1


def test_an_office_passes_from_one_person_to_another(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        before = seating.keep(work, draft(work, office=Office.CHAIR, since=date(2024, 1, 1)))
        after = seating.keep(work, draft(work, given_names="Ómar", office=Office.CHAIR, since=date(2025, 1, 1)))
        body_id = before.body_id
        assert offices_on(work, body_id, date(2024, 12, 31)) == {Office.CHAIR: before.person_id}
        assert offices_on(work, body_id, date(2025, 1, 1)) == {Office.CHAIR: after.person_id}


def test_editing_a_seat_keeps_the_person_and_takes_the_office_away(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first = seating.keep(work, draft(work, office=Office.SECRETARY))
        again = seating.keep(work, draft(work, seat_id=first.id, given_names="Ñusta María", vote=False))
        assert (again.id, again.person_id, again.vote) == (first.id, first.person_id, False)
        assert work.get(Person, first.person_id).full_name == "Ñusta María Quispe"
        (line,) = seating.lines(work, first.body_id)
        assert line.offices == ()


def test_nobody_without_a_name_gets_a_seat(plain_circle: Database) -> None:
    with plain_circle.work() as work, pytest.raises(DomainError, match="person_without_name"):
        seating.keep(work, draft(work, given_names=" ", surnames=""))
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
        seating.keep(work, draft(work, body_id=first, given_names="Inés", surnames="Peñalosa", position="Asesora"))
        seating.keep(work, draft(work, body_id=second, given_names=" ines", surnames="PEÑALOSA"))
        people = work.all(Person)
        seats = work.all(Seat, body_id=second)
    assert len(people) == known + 1
    assert next(one for one in people if one.id == seats[-1].person_id).position == "Asesora"


def test_a_namesake_in_the_same_body_is_somebody_else(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        seats = [seating.keep(work, draft(work)) for _ in range(2)]
    assert len({one.person_id for one in seats}) == 2


def test_an_institution_is_found_without_its_accents(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        known = len(work.all(Institution))
        seating.keep(work, draft(work, institution="VEEDURIA"))
        assert len(work.all(Institution)) == known


def test_edge_5_a_seat_edited_from_a_later_day_leaves_what_was_before_as_it_was(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first = seating.keep(
            work, draft(work, institution="Veeduría", position="Asesora", since=date(2024, 1, 1), sector="academia")
        )
        alternate = seating.keep(
            work, draft(work, given_names="Ómar", alternate_of=first.id, since=date(2024, 1, 1), sector="academia")
        )
        moved = draft(
            work,
            institution="Acueducto Veredal",
            position="Gerente",
            since=date(2025, 3, 1),
            sector="academia",
            seat_id=first.id,
        )
        after = seating.keep(work, moved)
        body = first.body_id
        old, new = (seats_on(work, body, day) for day in (date(2025, 2, 28), date(2025, 3, 1)))
        names = directory(work)
    assert [(one.position, names.institution(one.institution_id)) for one in old if not one.alternate_of] == [
        ("Asesora", "Veeduría Distrital")
    ]
    assert [(one.position, names.institution(one.institution_id)) for one in new if not one.alternate_of] == [
        ("Gerente", "Acueducto Veredal")
    ]
    assert [one.alternate_of for one in old if one.alternate_of] == [first.id]
    assert [(one.alternate_of, one.person_id) for one in new if one.alternate_of] == [(after.id, alternate.person_id)]


def test_a_seat_put_right_for_the_same_day_is_the_same_seat(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first = seating.keep(work, draft(work, position="Asesora", since=date(2024, 1, 1)))
        again = seating.keep(work, draft(work, position="Asesor", since=date(2024, 1, 1), seat_id=first.id))
        assert again.id == first.id
        assert [one.position for one in work.all(Seat)] == ["Asesor"]


def test_who_leaves_a_body_leaves_its_offices(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first = seating.keep(work, draft(work, office=Office.CHAIR, since=date(2024, 1, 1)))
        seating.keep(
            work,
            draft(work, office=Office.CHAIR, since=date(2024, 1, 1), until=date(2025, 6, 30), seat_id=first.id),
        )
        assert offices_on(work, first.body_id, date(2025, 6, 30)) == {Office.CHAIR: first.person_id}
        assert offices_on(work, first.body_id, date(2025, 7, 1)) == {}
        assert seats_on(work, first.body_id, date(2025, 7, 1)) == []
    with plain_circle.work() as work, pytest.raises(DomainError, match="seat_ends_before_start"):
        seating.keep(work, draft(work, since=date(2025, 2, 1), until=date(2025, 1, 1)))


def test_a_change_of_the_person_reaches_no_seat_of_before(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        first, second = [line.body.id for line in bodies.lines(work)][:2]
        elsewhere = seating.keep(work, draft(work, body_id=first, position="Asesora", institution="Veeduría"))
        work.put(replace(elsewhere, position="", institution_id=""))
        seating.keep(work, draft(work, body_id=second, position="Gerente", institution="Acueducto Veredal"))
        kept = work.get(Seat, elsewhere.id)
        assert (kept.position, kept.institution_id) == ("Asesora", elsewhere.institution_id)


def test_an_institution_is_renamed_from_a_day_on(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        one, other = institutions.names(work)[:2]
        day = date(2024, 1, 1)
        institutions.rename(work, Renaming(institution_id=one.id, name=" Nueva  Secretaría ", short_name="", since=day))
        again = Renaming(institution_id=one.id, name="Novísima", short_name="NV", since=date(2025, 1, 1))
        renamed = institutions.rename(work, again)
        with pytest.raises(DomainError, match="institution_name_taken"):
            institutions.rename(work, Renaming(institution_id=other.id, name="NOVISIMA", short_name="", since=day))
        with pytest.raises(DomainError, match="institution_without_name"):
            institutions.rename(work, Renaming(institution_id=other.id, name=" ", short_name="", since=day))
    days = (date(2023, 12, 31), date(2024, 1, 1), date(2024, 12, 31), date(2025, 1, 1))
    assert [renamed.called(day).name for day in days] == [one.name, "Nueva Secretaría", "Nueva Secretaría", "Novísima"]
    assert renamed.called(None).short_name == "NV"


def test_a_rule_is_followed_never_changed_and_nonsense_is_refused(plain_circle: Database) -> None:
    with plain_circle.work() as work:
        body = bodies.lines(work)[0].body.id
        half, fixed = Threshold(), Threshold(kind=ThresholdKind.FIXED, number=3)
        since = at(date(2026, 1, 1), 0)
        first = quorum.amend(work, RuleDraft(body_id=body, deliberatory=half, decisory=fixed, since=since))
        again = quorum.amend(work, RuleDraft(body_id=body, deliberatory=half, decisory=half, since=since))
        assert (first.version, again.id, again.version) == (2, first.id, 2)
        for wrong, code in (
            (Threshold(kind=ThresholdKind.PERCENTAGE, number=0), "quorum_percentage_wrong"),
            (Threshold(kind=ThresholdKind.FIXED), "quorum_number_wrong"),
            (Threshold(floors=(SectorFloor(sector="", count=1),)), "quorum_floor_wrong"),
        ):
            with pytest.raises(DomainError, match=code):
                quorum.amend(work, RuleDraft(body_id=body, deliberatory=half, decisory=wrong, since=since))
        before = quorum.rule_of(work, body, at(date(2025, 12, 31), 12))
        assert before is not None
        assert before.version == 1
