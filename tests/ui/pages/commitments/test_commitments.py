"""Commitments of the plan: three voices, what is to be confirmed, reports with evidence, milestones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.pages.stage import Stage, shown

from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.evidence import Evidence, fingerprint
from circledesk.domain.plans import Commitment, Milestone, MilestoneState
from circledesk.ui.pages.commitments.check_in_form import CheckInForm
from circledesk.ui.pages.commitments.milestone_form import MilestoneForm
from circledesk.ui.pages.commitments.page import CommitmentsPage


def commitment(stage: Stage, code: str) -> Commitment:
    return next(one for one in stage.read(lambda work: work.all(Commitment)) if one.ogp_id == code)


def form_of(page: CommitmentsPage, kind: type[CheckInForm | MilestoneForm]) -> CheckInForm | MilestoneForm:
    holder = page.stack.currentWidget()
    assert holder is not None
    (form,) = holder.findChildren(kind)
    return form


def report_form(page: CommitmentsPage) -> CheckInForm:
    page.report.click()
    form = form_of(page, CheckInForm)
    assert isinstance(form, CheckInForm)
    return form


def test_all_six_commitments_show_what_each_voice_says(demo: Stage) -> None:
    page = demo.show(CommitmentsPage)
    model = page.overview.model
    assert [line.ogp_id for line in model.rows()] == [f"COBOG000{number}" for number in range(1, 7)]
    said = [str(model.data(model.index(5, column))) for column in (2, 3, 4)]
    assert said == ["Sustancial", "Limitado", "Limitado"]


def test_a_commitment_opens_on_enter_and_escape_leads_back(demo: Stage) -> None:
    page = demo.show(CommitmentsPage)
    page.overview.table.choose(5)
    QTest.keyClick(page.overview.table, Qt.Key.Key_Return)
    demo.settle()
    assert page.stack.currentWidget() is page.detail
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.overview


def test_what_nobody_could_confirm_is_marked(fresh: Stage) -> None:
    page = fresh.show(CommitmentsPage, commitment_id=commitment(fresh, "COBOG0005").id)
    assert shown(page.to_confirm)
    page = fresh.show(CommitmentsPage)
    assert not shown(page.to_confirm)


def test_a_report_is_kept_with_its_evidence(fresh: Stage, tmp_path: Path) -> None:
    inversiones = commitment(fresh, "COBOG0006")
    page = fresh.show(CommitmentsPage, commitment_id=inversiones.id)
    proof = tmp_path / "balance-año.txt"
    proof.write_text("Catorce encuentros", encoding="utf-8")
    form = report_form(page)
    form.level.setCurrentIndex(list(Level).index(Level.SUBSTANTIAL))
    form.percent.setValue(70)
    form.done.setPlainText("Catorce de veinte encuentros locales.")
    form.attach(proof)
    form.submit.click()
    fresh.settle()
    (kept,) = fresh.read(lambda work: work.all(CheckIn))
    (evidence,) = fresh.read(lambda work: work.all(Evidence))
    assert (kept.voice, kept.level, kept.percent) == (Voice.INSTITUTION, Level.SUBSTANTIAL, 70)
    assert kept.evidence_ids == (evidence.id,)
    assert evidence.file == fingerprint(proof.read_bytes())
    assert page.detail.voices.tiles[Voice.INSTITUTION].level.word == "Sustancial"
    assert page.stack.currentWidget() is page.detail


def test_a_report_without_a_level_is_asked_for_it(fresh: Stage) -> None:
    page = fresh.show(CommitmentsPage, commitment_id=commitment(fresh, "COBOG0001").id)
    form = report_form(page)
    form.submit.click()
    assert form.form.row("level").error
    assert not fresh.read(lambda work: work.all(CheckIn))


def test_only_the_institution_is_asked_for_a_percentage(fresh: Stage) -> None:
    page = fresh.show(CommitmentsPage, commitment_id=commitment(fresh, "COBOG0001").id)
    form = report_form(page)
    assert shown(form.form.row("percent"))
    form.voice.setCurrentIndex(list(Voice).index(Voice.MONITORING_BODY))
    assert not shown(form.form.row("percent"))
    form.level.setCurrentIndex(2)
    form.done.setPlainText("Se contrastaron seis relatorías.")
    form.submit.click()
    fresh.settle()
    (kept,) = fresh.read(lambda work: work.all(CheckIn))
    assert (kept.voice, kept.percent) == (Voice.MONITORING_BODY, None)


def test_a_report_dated_after_today_is_refused_beside_its_day_and_nothing_is_lost(fresh: Stage) -> None:
    page = fresh.show(CommitmentsPage, commitment_id=commitment(fresh, "COBOG0001").id)
    form = report_form(page)
    form.level.setCurrentIndex(2)
    form.done.setPlainText("Se hizo mucho.")
    form.cut_off.setDate(form.cut_off.date().addDays(40))
    form.submit.click()
    fresh.settle()
    assert form.form.row("cut_off").error
    assert form.done.toPlainText() == "Se hizo mucho."
    assert form.submit.isEnabled()
    assert not fresh.read(lambda work: work.all(CheckIn))


def test_milestones_are_added_and_edited(fresh: Stage) -> None:
    page = fresh.show(CommitmentsPage, commitment_id=commitment(fresh, "COBOG0001").id)
    page.detail.add.click()
    form = form_of(page, MilestoneForm)
    assert isinstance(form, MilestoneForm)
    form.submit.click()
    assert form.form.row("title").error
    form.what.setText("Mapa de espacios públicos")
    form.submit.click()
    fresh.settle()
    (kept,) = fresh.read(lambda work: work.all(Milestone))
    assert (kept.number, kept.title, kept.due_on) == (1, "Mapa de espacios públicos", None)
    page.detail.milestones.activated_key.emit(kept.id)
    form = form_of(page, MilestoneForm)
    assert isinstance(form, MilestoneForm)
    form.state.setCurrentIndex(list(MilestoneState).index(MilestoneState.DONE))
    form.submit.click()
    fresh.settle()
    (kept,) = fresh.read(lambda work: work.all(Milestone))
    assert kept.state is MilestoneState.DONE
    assert kept.done_on is not None


def test_a_circle_without_a_plan_says_where_one_comes_from(empty: Stage) -> None:
    page = empty.show(CommitmentsPage)
    assert shown(page.overview.empty)
    assert not shown(page.overview.table)
