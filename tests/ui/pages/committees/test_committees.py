"""Committees: rules in words, sessions, seats; planning sessions, adding people, founding bodies."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.ui.pages.stage import Stage, shown

from circledesk.domain.attendance import Attendee
from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.meetings import Meeting, Modality
from circledesk.domain.people import Appointment, Office, Person, Seat
from circledesk.domain.quorum import QuorumRule
from circledesk.services import agenda
from circledesk.ui.pages.committees.body_form import BodyForm
from circledesk.ui.pages.committees.page import CommitteesPage
from circledesk.ui.pages.committees.person_form import PersonForm
from circledesk.ui.pages.committees.session_form import SessionForm
from circledesk.ui.widgets.form_sheet import FormSheet


def body_named(stage: Stage, name: str) -> Body:
    return next(body for body in stage.read(lambda work: work.all(Body)) if body.name == name)


def open_form(page: CommitteesPage) -> object:
    return page.stack.currentWidget()


def test_the_circle_stands_first_and_each_body_says_what_nobody_confirmed(demo: Stage) -> None:
    page = demo.show(CommitteesPage)
    faces = page.list.faces()
    assert faces[0].title == "Círculo de Gobierno Abierto de Bogotá"
    assert len(faces) == 7
    assert all("(to confirm)" in face.subtitle for face in faces)


def test_a_session_opens_on_enter(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id)
    table = page.body.sessions.table
    table.choose(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert demo.travels == [("meeting", {"meeting_id": page.body.sessions.model.row(0).meeting_id})]


def test_a_planned_session_is_kept_with_its_agenda_and_its_roll(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.place.setText("Sala 3, Archivo Distrital")
    form.submit.click()
    demo.settle()
    newest = max(demo.read(lambda work: work.all(Meeting, body_id=body.id)), key=lambda one: one.number)
    assert (newest.number, newest.place) == (3, "Sala 3, Archivo Distrital")
    assert demo.read(lambda work: agenda.items(work, newest.id))
    assert demo.read(lambda work: work.all(Attendee, meeting_id=newest.id))
    assert open_form(page) is page.body
    assert page.body.sessions.model.row(page.body.sessions.table.current_row()).meeting_id == newest.id
    assert "3" in demo.edge.said[0]


def test_a_session_without_a_place_is_asked_for_it_beside_the_field(fresh: Stage) -> None:
    page = fresh.show(CommitteesPage, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.submit.click()
    assert form.form.row("place").error
    assert not fresh.read(lambda work: work.all(Meeting))


def test_a_virtual_session_needs_its_link_and_no_room(fresh: Stage) -> None:
    page = fresh.show(CommitteesPage, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.modality.setCurrentIndex(list(Modality).index(Modality.VIRTUAL))
    assert not shown(form.form.row("place"))
    form.submit.click()
    assert form.form.row("link").error
    form.link.setText("https://reuniones.example.org/circulo")
    form.submit.click()
    fresh.settle()
    (meeting,) = fresh.read(lambda work: work.all(Meeting))
    assert (meeting.modality, meeting.link) == (Modality.VIRTUAL, "https://reuniones.example.org/circulo")


def test_a_day_that_has_passed_is_noted_and_allowed(fresh: Stage) -> None:
    page = fresh.show(CommitteesPage, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.day.set_day(date(2019, 3, 4))
    form.place.setText("Salón comunal")
    form.submit.click()
    fresh.settle()
    (meeting,) = fresh.read(lambda work: work.all(Meeting))
    assert meeting.starts.year == 2019
    assert page.body.sessions.model.rowCount() == 1


def test_escape_leaves_a_form_and_keeps_nothing(fresh: Stage) -> None:
    page = fresh.show(CommitteesPage, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert open_form(page) is page.body
    assert not fresh.read(lambda work: work.all(Meeting))


def test_an_empty_circle_becomes_usable_body_by_body_and_person_by_person(empty: Stage) -> None:
    page = empty.show(CommitteesPage, found=True)
    form = open_form(page)
    assert isinstance(form, BodyForm)
    form.submit.click()
    assert form.form.row("name").error
    form.name.setText("Comité de Aguas")
    form.submit.click()
    empty.settle()
    body = body_named(empty, "Comité de Aguas")
    assert body.kind is BodyKind.COMMITTEE
    assert empty.read(lambda work: work.all(QuorumRule, body_id=body.id))
    assert page.list.current_key() == body.id
    seat_somebody(empty, page, "Ñusta", "Quispe Ñáñez", Office.CHAIR)
    seat_somebody(empty, page, "Édgar", "Modelo Ibáñez", Office.SECRETARY)
    seats = empty.read(lambda work: work.all(Seat, body_id=body.id))
    held = empty.read(lambda work: work.all(Appointment, body_id=body.id))
    assert len(seats) == 2
    assert {one.office for one in held} == {Office.CHAIR, Office.SECRETARY}
    faces = page.body.members.list.faces()
    assert {face.pill for face in faces} == {"Presidencia", "Secretaría técnica"}
    assert {face.title for face in faces} == {"Ñusta Quispe Ñáñez", "Édgar Modelo Ibáñez"}


def seat_somebody(stage: Stage, page: CommitteesPage, given: str, surnames: str, office: Office) -> None:
    page.add_person()
    stage.settle()
    form = open_form(page)
    assert isinstance(form, PersonForm)
    form.given_names.setText(given)
    form.surnames.setText(surnames)
    form.institution.setText("Acueducto Veredal")
    form.office.setCurrentIndex(1 + list(Office).index(office))
    form.submit.click()
    stage.settle()


def test_a_person_without_a_name_is_refused_beside_the_field(fresh: Stage) -> None:
    page = fresh.show(CommitteesPage)
    page.add_person()
    fresh.settle()
    form = open_form(page)
    assert isinstance(form, PersonForm)
    form.submit.click()
    assert form.form.row("given_names").error
    assert not fresh.read(lambda work: work.all(Person))


def test_editing_a_member_keeps_the_seat_and_moves_the_office(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id)
    member = next(face for face in page.body.members.list.faces() if not face.pill)
    page.body.members.opened.emit(member.key)
    demo.settle()
    form = open_form(page)
    assert isinstance(form, PersonForm)
    form.office.setCurrentIndex(1 + list(Office).index(Office.CHAIR))
    form.since.set_day(date.today() - timedelta(days=1))  # noqa: DTZ011 - yesterday is long enough ago
    form.submit.click()
    demo.settle()
    pills = {face.title: face.pill for face in page.body.members.list.faces()}
    assert pills[member.title] == "Presidencia"
    assert list(pills.values()).count("Presidencia") == 1


def test_one_primary_button_shows_at_a_time(fresh: Stage) -> None:
    page = fresh.show(CommitteesPage)
    assert page.body.sessions.is_empty
    assert not shown(page.plan)


def test_a_form_takes_the_keyboard_and_gives_it_back(demo: Stage) -> None:
    page = demo.show(CommitteesPage)
    demo.qtbot.waitUntil(page.isActiveWindow)
    page.list.setFocus()
    page.person.click()
    demo.settle()
    form = open_form(page)
    assert isinstance(form, PersonForm)
    assert form.given_names.hasFocus()
    QTest.keyClick(form.given_names, Qt.Key.Key_Escape)
    assert open_form(page) is page.body
    assert page.list.hasFocus()


def test_a_form_begins_where_it_says(demo: Stage) -> None:
    form = FormSheet(demo.tools.theme)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(form)
    demo.qtbot.addWidget(holder)
    form.form.add("first", "First", QLineEdit())
    second = form.form.add("second", "Second", QLineEdit())
    form.first = "second"
    with demo.qtbot.waitActive(holder):
        holder.show()
    assert second.hasFocus()


def test_tab_goes_from_the_last_field_to_the_verb(demo: Stage) -> None:
    page = demo.show(CommitteesPage)
    demo.qtbot.waitUntil(page.isActiveWindow)
    page.person.click()
    demo.settle()
    form = open_form(page)
    assert isinstance(form, PersonForm)
    form.since.setFocus()
    QTest.keyClick(form.since, Qt.Key.Key_Tab)
    assert form.submit.hasFocus()
    QTest.keyClick(form.submit, Qt.Key.Key_Tab)
    assert form.cancel.hasFocus()
