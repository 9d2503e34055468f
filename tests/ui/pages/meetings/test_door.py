"""The door: arrivals alone, by two letters or a row, on a laptop that may write nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.attendance import AttendanceEvent, Attendee
from circledesk.domain.bodies import Body
from circledesk.domain.meetings import Meeting
from circledesk.domain.people import Person
from circledesk.domain.rights import ATTENDANCE
from circledesk.services import meetings, roll
from circledesk.services.people import directory
from circledesk.services.ports.work import Work
from circledesk.services.roll import Roll
from circledesk.ui.pages.meetings.door import DoorPage


@pytest.fixture
def door(room: Room) -> DoorPage:
    """The door of the session of the room, in a window of its own."""
    page = DoorPage(room.page.tools)
    room.qtbot.addWidget(page)
    page.resize(900, 700)
    page.arrive({"meeting_id": room.meeting_id})
    page.show()
    room.settle()
    return page


def called(room: Room) -> Roll:
    return room.read(lambda work: roll.call(work, work.get(Meeting, room.meeting_id), work.now))


def type_at(room: Room, door: DoorPage, words: str) -> None:
    door.finder.field.setText(words)
    QTest.keyClick(door.finder.field, Qt.Key.Key_Return)
    room.settle()


def test_two_letters_and_enter_call_everybody_in(room: Room, door: DoorPage) -> None:
    for person in called(room).people:
        type_at(room, door, person.name)
    assert called(room).present == len(called(room).people)
    assert door.finder.letters == ""
    assert {face.pill for face in door.list.faces()} == {"Present"}


def test_enter_on_a_row_never_sends_anybody_away(room: Room, door: DoorPage) -> None:
    first = door.list.faces()[0].key
    door.list.choose(first)
    for _ in range(2):
        QTest.keyClick(door.list, Qt.Key.Key_Return)
        room.settle()
        door.list.choose(first)
    assert len(room.read(lambda work: work.all(AttendanceEvent, meeting_id=room.meeting_id))) == 1
    assert "present since" in door.finder.sentence
    room.toasts.undo()
    room.settle()
    assert called(room).present == 0


def test_the_door_writes_what_a_door_may_write_and_nothing_else(room: Room, door: DoorPage) -> None:
    everything = room.read(lambda work: {one.id for one in work.all(Person)})
    written: set[str] = set()
    room.desk.changed.connect(lambda changes: written.update(table for table, _ in changes.rows))
    type_at(room, door, called(room).people[0].name)
    door.finder.field.setText("Yeison Inventado Jamioy")
    QTest.keyClick(door.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert written <= ATTENDANCE
    assert "Yeison Inventado Jamioy" in [one.name for one in called(room).people]
    assert room.read(lambda work: {one.id for one in work.all(Person)}) == everything


def test_a_guest_the_circle_knows_comes_in_as_themselves(room: Room, door: DoorPage) -> None:
    def stranger(work: Work) -> Person:
        here = {one.person_id for one in work.all(Attendee, meeting_id=room.meeting_id)}
        return next(one for one in directory(work).people.values() if one.id not in here)

    known = room.read(stranger)
    door.finder.field.setText(known.full_name.upper())
    QTest.keyClick(door.finder.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert known.id in [one.person_id for one in called(room).people if one.stays]


def test_the_door_finds_the_session_of_today_or_lets_choose(room: Room, door: DoorPage) -> None:
    door.arrive({})
    room.settle()
    assert door.list.faces()

    def another(work: Work) -> str:
        body = next(one for one in work.all(Body) if "50/50" not in one.name)
        starts = datetime.now(UTC) + timedelta(minutes=1)
        return meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts, place="Sala 9")).id

    room.desk.do(door, another)
    room.settle()
    door.arrive({})
    room.settle()
    assert len(door.sessions.faces()) == 2
    door.sessions.choose(room.meeting_id)
    QTest.keyClick(door.sessions, Qt.Key.Key_Return)
    room.settle()
    assert door.list.faces()


def test_a_session_that_is_over_takes_nobody_in(room: Room, door: DoorPage) -> None:
    for _ in range(2):
        room.page.header.next.click()
        room.settle()
    assert not door.finder.field.isEnabled()
    door.list.choose(door.list.faces()[0].key)
    QTest.keyClick(door.list, Qt.Key.Key_Return)
    room.settle()
    assert called(room).present == 0
