"""The people of the circle in the window: letting in, keeping out, roles, taking out, what was kept apart, the root."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.pages.stage import Stage, shown
from tests.ui.pages.sync.laptop import Quiet, asking_laptop, other_laptop

from circledesk import bootstrap
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import membership, syncing
from circledesk.ui.pages.sync.page import SyncPage
from circledesk.ui.pages.sync.role_form import RoleForm
from circledesk.ui.theme.theme import Theme

NAME = "Portátil dos"


@pytest.fixture
def waiting(demo: Stage, page: SyncPage, shared: Path) -> Iterator[bootstrap.Desk]:
    """A laptop whose invitation came by mail: it waits until somebody compared its words."""
    other = asking_laptop(demo, page, shared, way="other")
    yield other
    other.close()


def choose(page: SyncPage, name: str) -> str:
    """Choose a laptop in the list; answers its id."""
    face = next(one for one in page.laptops.list.faces() if one.title == name)
    page.laptops.list.choose(face.key)
    return face.key


def test_a_laptop_that_waits_is_shown_with_the_six_words_its_owner_sees(
    demo: Stage, page: SyncPage, waiting: bootstrap.Desk
) -> None:
    (row,) = page.circle.requests.rows()
    words = syncing.sharing(waiting).waiting
    assert row.words.accessibleName().split() == list(words)
    assert len(words) == 6
    assert page.tabs.tabText(page.tabs.indexOf(page.circle)) == "&Laptops (1)"
    row.admit.click()
    demo.settle()
    assert not page.circle.requests.rows()
    syncing.sync(waiting, Quiet())
    assert NAME in [face.title for face in page.laptops.list.faces()]
    assert syncing.sharing(waiting).role == "secretary"


def test_a_laptop_kept_out_does_not_come_back_by_itself(demo: Stage, page: SyncPage, waiting: bootstrap.Desk) -> None:
    page.circle.requests.rows()[0].refuse.click()
    demo.settle()
    syncing.sync(waiting, Quiet())
    page.synchronise()
    demo.settle()
    assert not shown(page.circle.requests)
    assert NAME not in [face.title for face in page.laptops.list.faces()]
    assert [outcome.state for _, outcome in syncing.sync(waiting, Quiet())] == ["waiting_for_admission"]


def test_another_role_is_given_by_a_form_and_holds_on_the_other_laptop(
    demo: Stage, page: SyncPage, shared: Path
) -> None:
    other = other_laptop(demo, page, shared)
    choose(page, NAME)
    page.laptops.acts.role.click()
    form = page.stack.form
    assert isinstance(form, RoleForm)
    form.rows.role.setCurrentIndex(form.rows.role.findData("door"))
    form.rows.bodies.choose([form.rows.bodies._menu.actions()[0].data()])
    form.submit.click()
    demo.settle()
    syncing.sync(other, Quiet())
    mine = next(one for one in syncing.members(other) if one.mine)
    assert (mine.role, len(mine.bodies)) == ("door", 1)
    assert "Door" in next(face.subtitle for face in page.laptops.list.faces() if face.title == NAME)
    other.close()


def test_a_laptop_is_taken_out_after_a_question_and_its_late_work_is_shown_apart(
    demo: Stage, page: SyncPage, shared: Path
) -> None:
    other = other_laptop(demo, page, shared)
    choose(page, NAME)
    acts = page.laptops.acts
    acts.revoke.click()
    assert NAME in acts.question.text()
    QTest.keyClick(acts.revoke_not, Qt.Key.Key_Space)
    assert not shown(acts.question)
    acts.revoke.click()
    acts.revoke_now.click()
    demo.settle()
    assert next(face.pill for face in page.laptops.list.faces() if face.title == NAME) == "Taken out"
    with other.work() as work:
        (ahead,) = work.all(Meeting, state=MeetingState.CONVENED)
        work.put(replace(ahead, place="<b>Sala</b> 9"))
    syncing.sync(other, Quiet())
    page.synchronise()
    demo.settle()
    (face,) = page.circle.apart.list.faces()
    assert "<b>Sala</b> 9" in face.subtitle
    assert demo.read(lambda work: work.get(Meeting, ahead.id)).place != "<b>Sala</b> 9"
    choose(page, NAME)
    acts.readmit.click()
    demo.settle()
    assert demo.read(lambda work: work.get(Meeting, ahead.id)).place == "<b>Sala</b> 9"
    assert not shown(page.circle.apart)
    other.close()


def test_who_may_not_change_the_circle_is_told_why_and_offered_nothing(
    demo: Stage, page: SyncPage, shared: Path, qtbot: QtBot, theme: Theme
) -> None:
    other = other_laptop(demo, page, shared)
    there = Stage(qtbot, theme, other)
    theirs = there.show(SyncPage, tab="laptops")
    acts = theirs.laptops.acts
    assert "Only a coordinator" in acts.why.text()
    for face in theirs.laptops.list.faces():
        choose(theirs, face.title)
        assert not any(shown(one) for one in (acts.role, acts.revoke, acts.readmit, theirs.laptops.invite))
    assert not shown(theirs.circle.root.sheet)


def test_the_root_is_saved_on_a_sheet_and_comes_back_from_it_on_another_laptop(
    demo: Stage, page: SyncPage, shared: Path, qtbot: QtBot, theme: Theme
) -> None:
    other = other_laptop(demo, page, shared, role="coordinator")
    sheet, junk = shared.parent / "hoja.txt", shared.parent / "otra.txt"
    page.circle.save_sheet(sheet)
    demo.settle()
    assert str(sheet) in demo.edge.said[-1]
    there = Stage(qtbot, theme, other)
    theirs = there.show(SyncPage, tab="laptops")
    junk.write_text("nada de esto es una hoja", "utf-8")
    theirs.circle.restore(junk)
    there.settle()
    assert there.refused
    assert not membership.authority(other).root
    theirs.circle.restore(sheet)
    there.settle()
    assert membership.authority(other).root
    assert shown(theirs.circle.root.sheet)
