"""Reports: the figures of the paper, its pages, exports that are whole or not there, numbers and signatures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.pages.stage import PASSPHRASE, Stage, shown

from circledesk.domain.bodies import Body
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes, MinutesState, Paper
from circledesk.services import amendments, figures, meetings, numbering, reports, unheld
from circledesk.services.ports.work import Work
from circledesk.ui.pages.reports import errands
from circledesk.ui.pages.reports.figures_pane import Tile
from circledesk.ui.pages.reports.page import ReportsPage
from circledesk.ui.pages.reports.sign_form import SignForm

PERIOD = "2026-T4"


def report_page(stage: Stage) -> ReportsPage:
    page = stage.show(ReportsPage, period=PERIOD)
    page.report.choose(PERIOD)
    stage.settle()
    return page


def acta_page(stage: Stage) -> tuple[ReportsPage, str]:
    """The page on the acta of a session that is closed and has chair and secretary."""
    page = stage.show(ReportsPage)
    page.tabs.setCurrentWidget(page.actas)
    stage.settle()
    key = next(face.key for face in page.actas.list.faces() if face.title == "Bogotá 50/50")
    page.actas.list.choose(key)
    stage.settle()
    return page, key


def minutes_of(stage: Stage, meeting_id: str) -> Minutes:
    (found,) = stage.read(lambda work: work.all(Minutes, meeting_id=meeting_id))
    return found


def sign(page: ReportsPage, stage: Stage, passphrase: str = PASSPHRASE) -> SignForm:
    page.actas.act.click()
    stage.settle()
    form = page.actas.stack.currentWidget()
    assert isinstance(form, SignForm)
    form.passphrase.setText(passphrase)
    form.submit.click()
    stage.settle()
    return form


def test_the_screen_counts_as_the_printed_page_does(demo: Stage) -> None:
    paper = demo.read(lambda work: reports.report_paper(work, PERIOD))
    on_paper = figures.summary(paper)
    page = report_page(demo)
    tiles = [tile.accessibleName() for tile in page.report.figures.findChildren(Tile)]
    assert any(f"{on_paper.attendance}" in tile for tile in tiles)


def test_the_report_shows_its_pages(demo: Stage) -> None:
    page = report_page(demo)
    assert page.report.pages.count >= 2


def test_another_day_gives_other_figures(demo: Stage) -> None:
    page = report_page(demo)
    before = len(page.report.figures.sessions.faces())
    page.report.as_of.setDate(page.report.as_of.minimumDate())
    demo.qtbot.waitUntil(lambda: len(page.report.figures.sessions.faces()) < before, timeout=30_000)


@pytest.mark.parametrize(("name", "start"), [("informe.pdf", b"%PDF"), ("reporte.xlsx", b"PK")])
def test_an_export_is_written_whole_and_its_folder_offered(
    demo: Stage, tmp_path: Path, name: str, start: bytes
) -> None:
    page = report_page(demo)
    make = errands.report if name.endswith("pdf") else errands.workbook
    page.runner.write(make(PERIOD, None), tmp_path / name)
    demo.settle()
    assert (tmp_path / name).read_bytes().startswith(start)
    assert shown(page.runner.bar)
    assert str(tmp_path / name) in page.runner.bar.accessibleName()
    assert not shown(page.runner.strip)


def test_an_unwritable_target_is_said_and_leaves_nothing(demo: Stage, tmp_path: Path) -> None:
    page = report_page(demo)
    page.runner.write(errands.report(PERIOD, None), tmp_path / "no-hay" / "informe.pdf")
    demo.settle()
    assert any("informe.pdf" in sentence for sentence in demo.refused)
    assert not list(tmp_path.glob("**/informe*"))


def test_the_coordinator_signs_the_report(demo: Stage) -> None:
    page = report_page(demo)
    page.report.sign.click()
    demo.settle()
    form = page.report.stack.currentWidget()
    assert isinstance(form, SignForm)
    form.passphrase.setText(PASSPHRASE)
    form.submit.click()
    demo.settle()
    (paper,) = demo.read(lambda work: work.all(Paper, kind="report"))
    assert paper.signed_by == ("coordinator",)
    assert page.report.signed.word == "Signed"
    assert not page.report.sign.isEnabled()


def test_an_acta_gets_its_number_then_both_signatures_and_is_sealed(demo: Stage) -> None:
    page, key = acta_page(demo)
    assert page.actas.act.text() == "Issue with its number"
    page.actas.act.click()
    demo.settle()
    issued = minutes_of(demo, key)
    assert issued.state is MinutesState.AWAITING_SIGNATURES
    assert issued.number is not None
    sign(page, demo)
    assert minutes_of(demo, key).state is MinutesState.AWAITING_SIGNATURES
    sign(page, demo)
    assert minutes_of(demo, key).state is MinutesState.SIGNED
    assert not shown(page.actas.act)
    assert demo.read(lambda work: work.sealed(key)) is not None


def test_a_diligencia_is_listed_beneath_its_acta_and_signed_by_both(demo: Stage) -> None:
    page, key = acta_page(demo)
    page.actas.act.click()
    demo.settle()
    with demo.data.work() as work:
        made = amendments.annotate(work, key, "Donde dice «sala 2» léase «sala 3».")
    page.refresh()
    demo.settle()
    keys = [face.key for face in page.actas.list.faces()]
    assert keys[keys.index(key) + 1] == f"of:{made.id}"
    page.actas.list.choose(f"of:{made.id}")
    demo.settle()
    assert "1" in page.actas.sheet.title.whole()
    for _ in range(2):
        sign(page, demo)
    (paper,) = demo.read(lambda work: work.all(Paper, kind="amendment"))
    assert set(paper.signed_by) == {"chair", "secretary"}
    assert not shown(page.actas.act)
    assert minutes_of(demo, key).state is MinutesState.AWAITING_SIGNATURES


def test_a_wrong_passphrase_is_said_beside_it_and_signs_nothing(demo: Stage) -> None:
    page, key = acta_page(demo)
    page.actas.act.click()
    demo.settle()
    form = sign(page, demo, "otra cosa")
    assert form.form.row("passphrase").error
    assert form.submit.isEnabled()
    (paper,) = demo.read(lambda work: work.all(Paper, meeting_id=key))
    assert paper.signed_by == ()


def test_return_never_signs(demo: Stage) -> None:
    page, key = acta_page(demo)
    page.actas.act.click()
    demo.settle()
    page.actas.act.click()
    demo.settle()
    form = page.actas.stack.currentWidget()
    assert isinstance(form, SignForm)
    form.passphrase.setText(PASSPHRASE)
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    demo.settle()
    (paper,) = demo.read(lambda work: work.all(Paper, meeting_id=key))
    assert paper.signed_by == ()


def test_pain_16_an_issued_acta_taken_back_to_draft_keeps_its_number(demo: Stage) -> None:
    page, key = acta_page(demo)
    page.actas.act.click()
    demo.settle()
    number = minutes_of(demo, key).number
    page.actas.reopen.click()
    demo.settle()
    assert minutes_of(demo, key).state is MinutesState.DRAFT
    assert minutes_of(demo, key).number == number


def test_a_session_asked_for_shows_its_acta(demo: Stage) -> None:
    _, key = acta_page(demo)
    page = demo.show(ReportsPage, meeting_id=key)
    assert page.tabs.currentWidget() is page.actas
    assert page.actas.list.current_key() == key
    assert page.actas.pages.count >= 1


def test_a_circle_without_sessions_has_an_empty_report_and_no_acta(empty: Stage) -> None:
    page = empty.show(ReportsPage)
    assert shown(page.report.figures.no_session)
    page.tabs.setCurrentWidget(page.actas)
    empty.settle()
    assert shown(page.actas.empty)


def test_a_session_not_held_shows_its_constancia_and_the_secretary_signs_it(demo: Stage) -> None:
    def give_up(work: Work) -> str:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        starts = work.now - timedelta(hours=1)
        meeting = meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts))
        return unheld.give_up(work, meeting.id, "No hubo quórum", work.now).id

    key = demo.read(give_up)
    page = demo.show(ReportsPage, meeting_id=key)
    demo.settle()
    assert page.actas.sheet.title.text() == "Constancia · session 3, not held"
    assert page.actas.pages.count >= 1
    sign(page, demo)
    assert minutes_of(demo, key).state is MinutesState.SIGNED
    assert not page.actas.act.isVisible()


def test_a_number_given_twice_is_said_beside_the_acta_and_can_be_taken_back(demo: Stage) -> None:
    page, key = acta_page(demo)

    def give_twice(work: Work) -> str:
        body = work.get(Meeting, key).body_id
        other = next(one.id for one in work.all(Meeting, body_id=body) if one.id != key)
        number = numbering.give(work, body, 2026)
        for meeting in (key, other):
            row = meetings.minutes_of(work, meeting)
            work.put(replace(row, number=number, state=MinutesState.AWAITING_SIGNATURES, issued_at=work.now))
        return other

    with demo.data.work() as work:
        give_twice(work)
    page.actas.reload()
    demo.settle()
    assert page.actas.clash.isVisible()
    assert "two laptops gave it" in page.actas.clash.accessibleName()
    page.actas.clash.button.click()
    demo.settle()
    assert minutes_of(demo, key).number is None
    assert not page.actas.clash.isVisible()
