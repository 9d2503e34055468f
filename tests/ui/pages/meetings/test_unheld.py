"""Giving up a session without a quorum from inside the workspace, by keyboard, and taking that back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.meetings import MeetingState


def given_up(room: Room) -> None:
    room.press(Qt.Key.Key_F9)
    room.press(Qt.Key.Key_Return)
    room.until(lambda: room.meeting().state is MeetingState.NOT_HELD)
    room.settle()


def test_a_session_without_a_quorum_is_given_up_by_two_keys_with_the_reason_proposed(room: Room) -> None:
    assert room.page.header.unheld.isVisible()
    room.press(Qt.Key.Key_F9)
    form = room.page.above.giving_up
    assert form.isVisible()
    assert form.reason.text().startswith("There was no quorum: 0 of ")
    room.press(Qt.Key.Key_Return)
    room.until(lambda: room.meeting().state is MeetingState.NOT_HELD)
    room.settle()
    assert room.meeting().failure.startswith("There was no quorum")
    assert not form.isVisible()
    assert room.page.above.frozen.why.isVisible()
    assert not room.page.header.unheld.isVisible()
    room.toasts.undo()
    room.settle()
    assert room.meeting().held is None
    assert not room.page.above.frozen.isVisible()


def test_giving_up_without_a_reason_is_refused_beside_it_and_nothing_is_lost(room: Room) -> None:
    room.press(Qt.Key.Key_F9)
    form = room.page.above.giving_up
    assert form.isVisible()
    form.reason.setText("  ")
    room.press(Qt.Key.Key_Return)
    assert "Escriba por qué no se realizó" in form.row("reason").error
    assert room.meeting().state is MeetingState.PLANNED
    room.press(Qt.Key.Key_Escape)
    assert room.page.minutes.editor.hasFocus()


def test_the_step_of_a_session_not_held_leads_to_its_constancia(room: Room) -> None:
    given_up(room)
    room.page.header.next.click()
    assert room.travels[-1] == ("reports", {"meeting_id": room.meeting_id, "document": "acta"})
    room.press(Qt.Key.Key_F9)
    assert len(room.travels) == 2
