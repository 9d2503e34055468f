"""The agenda of a body: what its sessions begin with, changed by keyboard, refused beside the item that is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from tests.ui.pages.committees.test_committees import body_named, open_form
from tests.ui.pages.stage import Stage

from circledesk.ui.pages.committees.agenda_form import AgendaForm
from circledesk.ui.pages.committees.page import CommitteesPage


def agenda_form(stage: Stage) -> tuple[CommitteesPage, AgendaForm]:
    page = stage.show(CommitteesPage, body_id=body_named(stage, "Comité Bogotá 50/50").id)
    page.body.agenda.click()
    stage.settle()
    form = open_form(page)
    assert isinstance(form, AgendaForm)
    return page, form


def test_the_agenda_of_a_body_gets_a_standing_item_by_keyboard_and_new_sessions_begin_with_it(demo: Stage) -> None:
    page, form = agenda_form(demo)
    form.field.add_item()
    title = page.window().focusWidget()
    assert isinstance(title, QLineEdit)
    QTest.keyClicks(title, "Informe de la entidad")
    QTest.keyClick(title, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    demo.settle()
    body = body_named(demo, "Comité Bogotá 50/50")
    assert [one.title for one in body.agenda][3] == "Informe de la entidad"
    assert len(body.agenda) == 7
    assert open_form(page) is page.body


def test_an_item_of_the_agenda_without_a_title_is_refused_beside_it_and_nothing_is_lost(demo: Stage) -> None:
    page, form = agenda_form(demo)
    form.field.add_item()
    form.field.add_item()
    form.submit.click()
    assert "title" in form.form.row("items").error.lower() or "título" in form.form.row("items").error
    assert len(form.field.items()) == 8
    assert open_form(page) is form
    form.field.remove(5)
    form.field.remove(4)
    form.submit.click()
    demo.settle()
    assert len(body_named(demo, "Comité Bogotá 50/50").agenda) == 6


def test_the_opening_items_cannot_be_taken_off_an_agenda(demo: Stage) -> None:
    _page, form = agenda_form(demo)
    form.field.remove(0)
    assert len(form.field.items()) == 6
