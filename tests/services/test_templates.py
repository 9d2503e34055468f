"""A circle begins from a template: the real plan, loaded once however often."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.services.sessions import circle

from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.checkins import Level
from circledesk.domain.errors import DomainError
from circledesk.domain.institutions import Institution, Part
from circledesk.domain.people import Appointment, Person, Seat
from circledesk.domain.plans import Commitment, OgpValue, Plan
from circledesk.domain.quorum import QuorumRule
from circledesk.domain.settings import CircleSetting
from circledesk.services import settings
from circledesk.services.templates import catalogue, load_template, validate
from circledesk.store.database import Database
from circledesk.system import resources


@pytest.fixture
def bogota(tmp_path: Path) -> Iterator[Database]:
    database = circle(tmp_path / "desk", template="bogota-2021-2023")
    yield database
    database.close()


def test_the_real_plan_has_its_six_commitments_with_their_institutions(bogota: Database) -> None:
    with bogota.work() as work:
        commitments = {one.ogp_id: one for one in work.all(Commitment)}
        leads = {(part.commitment_id, part.institution_id) for part in work.all(Part) if part.lead}
        names = {one.id: one.short_name for one in work.all(Institution)}
        plan = work.all(Plan)[0]
    assert sorted(commitments) == [f"COBOG000{number}" for number in range(1, 7)]
    assert str(commitments["COBOG0001"].ends_on) == "2022-12-31"
    assert commitments["COBOG0006"].official_title.startswith("Bogota 50/50: Route to gender parity")
    local = {names[institution] for commitment, institution in leads if commitment == commitments["COBOG0005"].id}
    assert local == {"Secretaría de Gobierno", "Secretaría de Planeación", "IDPAC"}
    ctpd = [one for one in names if names[one] == "CTPD"]
    assert len(ctpd) == 1
    assert str(plan.submitted_on) == "2021-08-23"


def test_what_nobody_could_confirm_is_marked(bogota: Database) -> None:
    with bogota.work() as work:
        inferred = next(one for one in work.all(Commitment) if one.ogp_id == "COBOG0005")
        rules, bodies = work.all(QuorumRule), work.all(Body)
        values = {one.name: one.confirmed for one in work.all(CircleSetting)}
    assert {"ogp_id", "starts_on", "ends_on", "official_title"} <= set(inferred.unconfirmed)
    assert inferred.starts_on is None
    assert not any(rule.confirmed for rule in rules)
    assert not any(body.cadence_confirmed for body in bodies)
    assert not values["report_period"]
    assert not values["convene_ordinary_days"]


def test_the_circle_has_its_committees_each_with_a_rule(bogota: Database) -> None:
    with bogota.work() as work:
        bodies, rules = work.all(Body), work.all(QuorumRule)
    assert [body.kind for body in bodies].count(BodyKind.COMMITTEE) == 6
    assert {rule.body_id for rule in rules} == {body.id for body in bodies}
    assert all(floor.sector == "no_gobierno" for rule in rules for floor in rule.floors)


def test_localidades_are_text_with_two_digits_and_scales_are_the_programs(bogota: Database) -> None:
    with bogota.work() as work:
        codes = [one["code"] for one in catalogue(work, "localidades")]
        scales = catalogue(work, "ogp_scales")
        agenda = settings.agenda_template(work)
        assert catalogue(work, "no such catalogue") is None
    assert codes == [f"{number:02}" for number in range(1, 21)] + ["00", "99"]
    assert scales["completion"] == [level.value for level in Level]
    assert set(scales["values"]) == {value.value for value in OgpValue}
    assert agenda[0]["role"] == "quorum"
    assert agenda[-1]["role"] == "next_session"


@pytest.mark.parametrize("name", ["bogota-2021-2023", "demo", "empty"])
def test_loading_a_template_twice_journals_nothing_new(tmp_path: Path, name: str) -> None:
    database = circle(tmp_path / "desk", template=name)
    with database.work() as work:
        load_template(work, resources.template(name))
        assert not work.changes
    database.close()


def test_two_laptops_give_a_templates_records_the_same_ids(tmp_path: Path) -> None:
    one, other = circle(tmp_path / "one"), circle(tmp_path / "other", device="00000000000000bb")
    with one.work() as here, other.work() as there:
        for kind in (Commitment, Body, Person, Seat, Appointment, QuorumRule):
            assert {record.id: record for record in here.all(kind)} == {record.id: record for record in there.all(kind)}
    one.close()
    other.close()


def test_the_demonstration_has_holders_alternates_and_a_single_name(tmp_path: Path) -> None:
    database = circle(tmp_path / "desk")
    with database.work() as work:
        seats, people = work.all(Seat), {one.id: one for one in work.all(Person)}
    assert any(seat.alternate_of for seat in seats)
    assert any(not seat.vote for seat in seats)
    assert all(seat.alternate_of in {"", *(other.id for other in seats)} for seat in seats)
    assert any(not person.surnames for person in people.values())
    assert any("Tunubalá Pechené" in person.full_name for person in people.values())
    database.close()


@pytest.mark.parametrize(
    ("section", "field", "value", "where"),
    [
        ("seats", "person", "nobody", "seats[0].person"),
        ("people", "institution", "nowhere", "people[0].institution"),
        ("commitments", "values", ["beauty"], "commitments[0].values"),
        ("offices", "office", "king", "offices[0].office"),
        ("bodies", "cadence_months", "two", "bodies[0].cadence_months"),
    ],
)
def test_a_fault_in_a_template_is_named_with_its_place(section: str, field: str, value: object, where: str) -> None:
    template = copy.deepcopy(resources.template("demo"))
    template[section][0][field] = value
    with pytest.raises(DomainError) as fault:
        validate(template)
    assert fault.value.code == "template_invalid"
    assert fault.value.facts["where"] == where


def test_what_is_no_template_is_refused() -> None:
    with pytest.raises(DomainError):
        validate({"format": "something else"})
