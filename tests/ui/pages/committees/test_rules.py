"""The rules of a body: its quorum from a day on, and which laptop numbers its actas."""

from __future__ import annotations

from tests.ui.pages.committees.test_committees import body_named, open_form
from tests.ui.pages.stage import Stage

from circledesk.domain.meetings import Meeting
from circledesk.domain.quorum import QuorumRule, SectorFloor, Threshold, ThresholdKind
from circledesk.services import numbering, quorum
from circledesk.ui.pages.committees.page import CommitteesPage
from circledesk.ui.pages.committees.rules_form import RulesForm
from circledesk.ui.widgets.labels import Text


def test_the_rule_of_a_body_is_followed_by_another_and_old_sessions_keep_theirs(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id)
    page.body.rules.click()
    demo.settle()
    form = open_form(page)
    assert isinstance(form, RulesForm)
    assert "4 of 7" in form.form.row("decisory").hint
    form.months.setValue(3)
    form.decisory.kind.setCurrentIndex(form.decisory.kind.findData("percentage"))
    form.decisory.number.setValue(70)
    assert "5 of 7" in form.form.row("decisory").hint
    form.decisory.sector.setCurrentIndex(form.decisory.sector.findData("gobierno"))
    form.decisory.count.setValue(2)
    form.quorum_confirmed.setChecked(True)
    form.submit.click()
    demo.settle()
    rules = sorted(demo.read(lambda work: work.all(QuorumRule, body_id=body.id)), key=lambda one: one.version)
    assert [one.version for one in rules] == [1, 2]
    assert rules[1].confirmed
    assert rules[1].decisory == Threshold(
        kind=ThresholdKind.PERCENTAGE, number=70, floors=(SectorFloor(sector="gobierno", count=2),)
    )
    assert body_named(demo, "Comité Bogotá 50/50").cadence_months == 3
    old = min(demo.read(lambda work: work.all(Meeting, body_id=body.id)), key=lambda one: one.starts)
    in_force = demo.read(lambda work: quorum.rule_of(work, body.id, old.starts))
    assert in_force is not None
    assert in_force.version == 1


def test_rules_left_as_they_are_make_no_new_version(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id)
    page.change_rules()
    demo.settle()
    form = open_form(page)
    assert isinstance(form, RulesForm)
    form.submit.click()
    demo.settle()
    assert len(demo.read(lambda work: work.all(QuorumRule, body_id=body.id))) == 1


def test_the_body_says_which_laptop_numbers_its_actas_and_the_rules_can_name_it(demo: Stage) -> None:
    body = body_named(demo, "Círculo de Gobierno Abierto de Bogotá")
    page = demo.show(CommitteesPage, body_id=body.id)
    facts = [one.accessibleName() for one in page.body.facts.findChildren(Text)]
    assert "Actas, The first laptop that issues an acta will number them" in facts
    page.change_rules()
    demo.settle()
    form = open_form(page)
    assert isinstance(form, RulesForm)
    assert form.numbers_by() == ""
    form.numbering.setCurrentIndex(1)
    form.submit.click()
    demo.settle()
    series = demo.read(lambda work: numbering.series(work, body.id))
    assert series.own
    facts = [one.accessibleName() for one in page.body.facts.findChildren(Text)]
    assert "Actas, This laptop numbers them" in facts
