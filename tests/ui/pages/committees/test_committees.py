"""Committees: rules in words, sessions, seats; planning sessions, adding people, founding bodies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.ui.pages.stage import Stage, shown

from circledesk.domain.attendance import Attendee
from circledesk.domain.bodies import Body, BodyKind
from circledesk.domain.clock import at, is_business_day
from circledesk.domain.meetings import Meeting, MeetingState, Modality, Span
from circledesk.domain.people import Appointment, Office, Person, Seat
from circledesk.domain.quorum import QuorumRule
from circledesk.services import agenda, bodies, institutions, meetings
from circledesk.services.ports.work import Work
from circledesk.ui.pages.committees.body_form import BodyForm
from circledesk.ui.pages.committees.page import CommitteesPage
from circledesk.ui.pages.committees.person_form import PersonForm
from circledesk.ui.pages.committees.rename_form import RenameForm
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


def test_pain_13_an_empty_circle_becomes_usable_body_by_body_and_person_by_person(empty: Stage) -> None:
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
    form.ends.setFocus()
    QTest.keyClick(form.ends, Qt.Key.Key_Tab)
    assert form.submit.hasFocus()
    QTest.keyClick(form.submit, Qt.Key.Key_Tab)
    assert form.cancel.hasFocus()


def test_a_seat_that_ends_says_until_when(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id)
    seat = page.body.members.list.faces()[0].key
    page.body.members.opened.emit(seat)
    demo.settle()
    form = open_form(page)
    assert isinstance(form, PersonForm)
    form.ends.setChecked(True)
    form.until.set_day(form.since.day() - timedelta(days=1))
    form.submit.click()
    demo.settle()
    assert form.form.row("until").error
    last = date.today() + timedelta(days=40)  # noqa: DTZ011 - any day ahead
    form.until.set_day(last)
    form.submit.click()
    demo.settle()
    assert demo.read(lambda work: work.get(Seat, seat)).until == last
    face = next(face for face in page.body.members.list.faces() if face.key == seat)
    assert "until" in face.subtitle


def test_edge_6_a_renamed_institution_keeps_its_old_name_for_old_sessions(demo: Stage) -> None:
    page = demo.show(CommitteesPage)
    page.rename_institution()
    demo.settle()
    form = open_form(page)
    assert isinstance(form, RenameForm)
    before = form.which.currentText()
    form.name.setText("Secretaría de Ejemplo")
    form.since.set_day(date(2026, 10, 1))
    form.submit.click()
    demo.settle()
    renamed = next(one for one in demo.read(institutions.names) if one.name == "Secretaría de Ejemplo")
    assert renamed.called(date(2026, 9, 30)).name == before
    assert renamed.called(date(2026, 10, 1)).name == "Secretaría de Ejemplo"


def test_a_series_is_planned_by_the_rhythm_of_the_body_off_holidays(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")
    page = demo.show(CommitteesPage, body_id=body.id, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.place.setText("Sala 3")
    form.day.set_day(date(2026, 9, 21))
    form.count.setValue(3)
    assert form.days() == [date(2026, 9, 21), date(2026, 11, 17), date(2027, 1, 18)]  # 16 November is a holiday
    assert "17 nov 2026" in form.form.row("count").hint
    assert "confirmed" in form.form.row("count").hint
    form.submit.click()
    demo.settle()
    planned = [one for one in demo.read(lambda work: work.all(Meeting, body_id=body.id)) if one.series_id]
    assert len(planned) == 3
    assert len({one.series_id for one in planned}) == 1
    assert sorted(one.number for one in planned) == [3, 4, 5]
    assert all(demo.read(lambda work: agenda.items(work, planned[0].id)))


def test_edge_9_a_joint_session_stands_in_the_list_of_both_bodies_with_both_commitments(demo: Stage) -> None:
    body, other = body_named(demo, "Comité Bogotá 50/50"), body_named(demo, "Comité Información para la seguridad vial")
    page = demo.show(CommitteesPage, body_id=body.id, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.place.setText("Sala 3")
    form.joint.choose([other.id])
    form.submit.click()
    demo.settle()
    (joint,) = [one for one in demo.read(lambda work: work.all(Meeting, body_id=body.id)) if one.joint_body_ids]
    assert joint.commitment_ids == (*body.commitment_ids, *other.commitment_ids)
    assert joint in demo.read(lambda work: meetings.of_body(work, other.id))
    seated = {one.person_id for one in demo.read(lambda work: work.all(Attendee, meeting_id=joint.id))}
    for seat in demo.read(lambda work: [*work.all(Seat, body_id=body.id), *work.all(Seat, body_id=other.id)]):
        assert seat.person_id in seated


def test_a_late_body_says_so_and_its_form_proposes_a_day(demo: Stage) -> None:
    body = body_named(demo, "Comité Bogotá 50/50")

    def hold(work: Work) -> None:
        for one in work.all(Meeting, body_id=body.id):
            work.put(replace(one, state=MeetingState.HELD, held=Span(start=at(date(2026, 1, 20), 9))))

    demo.read(hold)
    page = demo.show(CommitteesPage, body_id=body.id, plan=True)
    face = next(face for face in page.list.faces() if face.key == body.id)
    assert face.subtitle.endswith("late")
    form = open_form(page)
    assert isinstance(form, SessionForm)
    line = next(one for one in demo.read(bodies.lines) if one.body.id == body.id)
    assert form.day.day() == line.proposed
    assert is_business_day(form.day.day())


def test_bad_input_a_session_that_would_end_before_it_begins_is_asked_for_its_end_and_nothing_is_lost(
    fresh: Stage,
) -> None:
    page = fresh.show(CommitteesPage, plan=True)
    form = open_form(page)
    assert isinstance(form, SessionForm)
    form.place.setText("Sala 3")
    for wrong in ("8:30", "9:00", "once"):
        form.ends.setText(wrong)
        form.submit.click()
        assert form.form.row("ends").error
        assert (form.ends.text(), form.place.text()) == (wrong, "Sala 3")
    assert not fresh.read(lambda work: work.all(Meeting))
    form.ends.setText("1130")
    form.submit.click()
    fresh.settle()
    (meeting,) = fresh.read(lambda work: work.all(Meeting))
    assert meeting.planned.end is not None
    assert meeting.planned.end - meeting.planned.start == timedelta(hours=2, minutes=30)
