"""The roll call by keyboard: who came, who left, who is excused, and the quorum of that moment."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.attendance import AttendanceEvent, Attendee, Capacity, Movement, Standing
from circledesk.domain.clock import bogota
from circledesk.domain.meetings import Meeting, Modality
from circledesk.services import attendance
from circledesk.services import people as people_services
from circledesk.services import roll as rolls
from circledesk.services.people import directory
from circledesk.services.ports.work import Work
from circledesk.services.roll import Roll
from circledesk.ui.pages.meetings.roll_rows import filtered
from circledesk.ui.theme.theme import Theme
from circledesk.ui.widgets.form import FormRow
from circledesk.ui.widgets.row_delegate import RowDelegate


def roll(room: Room) -> Roll:
    return room.read(lambda work: rolls.call(work, work.get(Meeting, room.meeting_id), work.now))


def events(room: Room) -> list[AttendanceEvent]:
    return room.read(lambda work: work.all(AttendanceEvent, meeting_id=room.meeting_id))


def keys_on(room: Room, person_id: str, letters: str) -> None:
    room.page.roll.list.setFocus()
    assert room.page.roll.list.choose(person_id)
    room.type(letters)


@pytest.fixture
def people(room: Room) -> list[str]:
    """Everybody on the roll, as listed."""
    return [one.person_id for one in roll(room).people]


def test_two_letters_and_enter_note_an_arrival(room: Room) -> None:
    first = roll(room).people[0]
    room.control(Qt.Key.Key_L)
    assert room.page.roll.search.hasFocus()
    room.type(first.name[:2].casefold())
    room.press(Qt.Key.Key_Return)
    noted = events(room)
    assert [(one.person_id, one.movement) for one in noted] == [(first.person_id, Movement.ARRIVED)]
    assert room.page.roll.search.text() == ""
    assert room.page.roll.search.hasFocus()


def test_enter_in_the_search_sends_nobody_away_who_came_earlier(room: Room) -> None:
    first = roll(room).people[0]

    def came_earlier(work: Work) -> None:
        start = work.get(Meeting, room.meeting_id).starts - timedelta(hours=1)
        attendance.arrive(work, room.meeting_id, first.person_id, start)

    room.desk.do(room.page, came_earlier)
    room.settle()
    room.control(Qt.Key.Key_L)
    room.type(first.name[:2].casefold())
    room.press(Qt.Key.Key_Return)
    assert [one.movement for one in events(room)] == [Movement.ARRIVED]
    assert first.name in room.page.roll.finder.sentence
    room.type("x")
    assert room.page.roll.finder.sentence == ""


def test_everybody_comes_in_by_letters_and_enter_alone(room: Room) -> None:
    room.control(Qt.Key.Key_L)
    for person in roll(room).people:
        unique = next(
            person.name[:n] for n in range(2, 40) if filtered(roll(room).people, person.name[:n])[0] == person
        )
        for letter in unique:
            room.page.roll.search.insert(letter)
        room.press(Qt.Key.Key_Return)
    assert roll(room).present == len(roll(room).people)


def test_pain_12_the_quorum_follows_every_key(room: Room, people: list[str]) -> None:
    room.page.roll.list.setFocus()
    room.page.roll.list.choose(people[0])
    before = room.page.roll.strip.sentence
    QTest.keyClicks(room.page.roll.list, "p")
    room.until(lambda: room.page.roll.strip.sentence != before)
    for person in people[1:]:
        keys_on(room, person, "p")
    assert "since" in room.page.header.quorum.word
    assert room.page.header.quorum.word.startswith("Quorum 7/7")


def test_pain_8_letters_note_leaving_virtual_presence_and_excuses(room: Room, people: list[str]) -> None:
    keys_on(room, people[0], "p")
    keys_on(room, people[0], "s")
    keys_on(room, people[1], "v")
    stays = {one.person_id: one.stays for one in roll(room).people}
    assert stays[people[0]][0].until is not None
    assert stays[people[1]][0].modality is Modality.VIRTUAL
    keys_on(room, people[1], "p")
    assert {one.person_id: one.stays for one in roll(room).people}[people[1]][0].modality is Modality.IN_PERSON
    keys_on(room, people[2], "e")
    room.type("Incapacidad")
    room.press(Qt.Key.Key_Return)
    excused = room.read(lambda work: work.all(Attendee, excused=True))
    assert [(one.person_id, one.excuse) for one in excused] == [(people[2], "Incapacidad")]
    assert room.page.roll.list.hasFocus()
    keys_on(room, people[2], "e")
    assert roll(room).excused == 0


def test_z_takes_the_last_note_back(room: Room, people: list[str]) -> None:
    keys_on(room, people[0], "p")
    keys_on(room, people[1], "p")
    keys_on(room, people[3], "z")
    assert [one.person_id for one in events(room)] == [people[0]]


def test_a_second_enter_takes_a_slip_back(room: Room, people: list[str]) -> None:
    room.page.roll.list.setFocus()
    room.page.roll.list.choose(people[0])
    room.press(Qt.Key.Key_Return)
    assert len(events(room)) == 1
    room.press(Qt.Key.Key_Return)
    assert events(room) == []


def test_a_time_is_put_right_by_keyboard(room: Room, people: list[str]) -> None:
    keys_on(room, people[0], "p")
    room.press(Qt.Key.Key_F2)
    assert room.page.roll.sheet.isVisible()
    right = bogota(events(room)[0].at) - timedelta(minutes=bogota(events(room)[0].at).minute)
    QTest.keyClicks(room.focus(), right.strftime("%H%M"))
    room.press(Qt.Key.Key_Return)
    assert not room.page.roll.sheet.isVisible()
    assert bogota(events(room)[0].at).strftime("%H:%M") == right.strftime("%H:%M")
    assert room.page.tools.formats.time_of_day(right) in room.page.roll.list.faces()[0].subtitle


def test_a_time_before_the_start_is_said_beside_its_field_and_nothing_is_lost(room: Room, people: list[str]) -> None:
    room.page.header.next.click()
    room.settle()
    keys_on(room, people[0], "p")
    before = events(room)
    room.press(Qt.Key.Key_F2)
    early = bogota(before[0].at) - timedelta(minutes=7)
    QTest.keyClicks(room.focus(), early.strftime("%H%M"))
    room.press(Qt.Key.Key_Return)
    sheet = room.page.roll.sheet
    assert sheet.isVisible()
    sentences = [row.error for row in sheet.findChildren(FormRow) if row.isVisible() and row.error]
    assert len(sentences) == 1
    assert "antes del comienzo" in sentences[0] or "aún no llegan" in sentences[0]
    assert events(room) == before
    room.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_r_lets_the_alternate_come_in_a_members_place_or_asks_who_was_sent(room: Room) -> None:
    def alternates(work: Work) -> dict[str, tuple[tuple[str, str], ...]]:
        return dict(people_services.alternates(work, work.get(Meeting, room.meeting_id), directory(work)))

    offered = room.read(alternates)
    holder, ((standin, _),) = next((one, many) for one, many in offered.items() if len(many) == 1)
    keys_on(room, holder, "r")
    assert [one.person_id for one in events(room)] == [standin]
    assert {one.person_id: one.standing for one in roll(room).people}[holder] is Standing.REPRESENTED
    alone = next(one for one, many in offered.items() if not many)
    keys_on(room, alone, "r")
    room.press(Qt.Key.Key_Return)
    assert any(row.error for row in room.page.roll.sheet.findChildren(FormRow))
    room.type("Delfina Inventada Yopasá")
    room.press(Qt.Key.Key_Return)
    assert not room.page.roll.sheet.isVisible()
    sent = next(one for one in roll(room).people if one.name == "Delfina Inventada Yopasá")
    assert (sent.capacity, len(sent.stays)) == (Capacity.ALTERNATE, 1)
    assert {one.person_id: one.represented_by for one in roll(room).people}[alone] == sent.name


def test_two_letters_call_the_next_of_several_namesakes(room: Room) -> None:
    for name in ("Zoraida Uno", "Zoraida Dos"):
        room.control(Qt.Key.Key_L)
        room.page.roll.search.setText(name)
        room.control(Qt.Key.Key_Return)
    guests = [one.person_id for one in roll(room).people if one.name.startswith("Zoraida")]
    for guest in guests:
        keys_on(room, guest, "s")
    room.control(Qt.Key.Key_L)
    for _ in guests:
        for letter in "zo":
            QTest.keyClicks(room.page.roll.search, letter)
        room.press(Qt.Key.Key_Return)
    assert sorted(one.person_id for one in roll(room).people if len(one.stays) == 2) == sorted(guests)


def test_an_excuse_takes_an_attachment(room: Room, people: list[str], tmp_path: Path) -> None:
    note = tmp_path / "incapacidad.pdf"
    note.write_bytes(b"%PDF-1.7")
    keys_on(room, people[2], "e")
    room.page.roll.sheet.attach(note)
    room.type("Incapacidad")
    room.press(Qt.Key.Key_Return)
    found = {one.person_id: one for one in roll(room).people}[people[2]]
    assert (found.excuse, found.excuse_attachments) == ("Incapacidad", 1)
    face = next(face for face in room.page.roll.list.faces() if face.key == people[2])
    assert "with a document" in face.subtitle


def test_at_large_type_no_name_of_the_roll_is_cut(room: Room, theme: Theme) -> None:
    theme.switch(theme.tokens.name, 15)
    list_ = room.page.roll.list
    list_.setFixedWidth(theme.px(230))
    delegate = list_.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    for face in list_.faces():
        box = delegate.title_box(face, list_.viewport().width())
        metrics = QFontMetrics(theme.font(1.0, QFont.Weight.Medium))
        assert max(metrics.horizontalAdvance(word) for word in face.title.split()) <= box.width()
        wrapped = metrics.boundingRect(QRect(0, 0, box.width(), 9999), Qt.TextFlag.TextWordWrap, face.title)
        assert wrapped.height() <= box.height()


def test_leaving_twice_is_told_and_changes_nothing(room: Room, people: list[str]) -> None:
    keys_on(room, people[0], "s")
    assert "retirarse" in room.page.roll.finder.sentence
    assert events(room) == []
    keys_on(room, people[0], "p")
    assert room.page.roll.finder.sentence == ""


def test_a_guest_who_walks_in_is_on_the_roll_by_name_and_ctrl_enter(room: Room, people: list[str]) -> None:
    room.control(Qt.Key.Key_L)
    room.page.roll.search.setText("Xiomara Ñustes")
    assert room.page.roll.finder.guest.isVisible()
    room.control(Qt.Key.Key_Return)
    guest = next(one for one in roll(room).people if one.person_id not in people)
    assert (guest.name, guest.capacity, len(guest.stays)) == ("Xiomara Ñustes", Capacity.GUEST, 1)
    assert roll(room).quorum is not None
    assert "as a guest" in room.toasts.said[-1][0]


def test_a_guest_the_circle_knows_is_not_made_twice(room: Room) -> None:
    def strangers() -> list[str]:
        here = {one.person_id for one in roll(room).people}
        known = room.read(directory).people
        return [one.full_name for one in known.values() if one.id not in here]

    name = strangers()[0]
    total = len(strangers())
    room.control(Qt.Key.Key_L)
    room.page.roll.search.setText(name.upper())
    room.control(Qt.Key.Key_Return)
    assert len(strangers()) == total - 1


def test_edge_19_letters_find_names_without_accents_then_initials_then_institutions(room: Room) -> None:
    people = roll(room).people
    one = people[2]
    initials = "".join(word[0] for word in one.name.split())
    assert filtered(people, one.name[:4].upper())[0] == one
    assert one in filtered(people, initials)
    assert filtered(people, "zzzz") == []
    assert filtered(people, " ") == list(people)


def test_nobody_is_absent_before_the_session_begins(room: Room) -> None:
    assert {face.pill for face in room.page.roll.list.faces()} == {"Expected", "Alternate"}
    room.page.header.next.click()
    room.settle()
    assert {face.pill for face in room.page.roll.list.faces()} == {"Absent", "Alternate"}


def test_who_is_added_after_the_end_was_there_from_the_beginning(room: Room, people: list[str]) -> None:
    room.page.header.next.click()
    room.settle()
    room.page.header.next.click()
    room.settle()
    keys_on(room, people[0], "p")
    held = room.meeting().held
    assert held is not None
    assert events(room)[0].at == held.start
    assert roll(room).present == 1
