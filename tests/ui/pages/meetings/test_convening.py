"""Calling a session from its workspace: by keyboard, put right, called off; what is wrong said beside its field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.bodies import Body
from circledesk.domain.clock import at, bogota
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.services import agenda, meetings
from circledesk.services.meetings import SessionPlan
from circledesk.services.ports.work import Work
from circledesk.ui.pages.meetings.convene_panel import ConvenePanel

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
DAY = date(2037, 2, 17)


@pytest.fixture
def ahead(room: Room) -> Room:
    """The workspace on a session planned far ahead, its calling open by key."""

    def plan(work: Work) -> Meeting:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        return meetings.plan(work, SessionPlan(body_id=body.id, starts=at(DAY, 9), place="Sala 3"))

    with room.data.work() as work:
        room.meeting_id = plan(work).id
    room.page.arrive({"meeting_id": room.meeting_id})
    room.settle()
    room.press(Qt.Key.Key_C, _BOTH)
    return room


def panel(room: Room) -> ConvenePanel:
    return room.page.above.convening


def pick(room: Room, folder: Path) -> None:
    """Choose a folder in the dialog that stands open beside the session."""
    dialog = room.page.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    room.settle()


def event(folder: Path) -> dict[str, str]:
    """What a calendar reads of the .ics in a folder."""
    (file,) = folder.glob("*.ics")
    found = Calendar.from_ical(file.read_bytes()).walk("VEVENT")[0]
    return {name: str(found[name]) for name in ("UID", "SEQUENCE", "LOCATION", "STATUS", "SUMMARY")}


def test_a_session_is_called_by_keyboard_and_its_files_lie_in_the_folder_chosen(ahead: Room, tmp_path: Path) -> None:
    assert ahead.focus() is panel(ahead).day
    for _ in range(3):  # the day, the hour, its minutes
        ahead.press(Qt.Key.Key_Tab)
    QTest.keyClicks(ahead.focus(), "11")
    panel(ahead).channel.setFocus()
    ahead.type("correo")
    panel(ahead).call.setFocus()
    ahead.press(Qt.Key.Key_Space)
    meeting = ahead.meeting()
    assert (meeting.state, meeting.planned.end) == (MeetingState.CONVENED, at(DAY, 11))
    assert meeting.convening is not None
    assert meeting.convening.channel == "correo"
    pick(ahead, tmp_path)
    ahead.until(lambda: {one.suffix for one in tmp_path.glob("convocatoria-*")} == {".ics", ".pdf"})
    assert event(tmp_path)["SEQUENCE"] == "0"
    assert not panel(ahead).call.isEnabled()


def test_what_changed_after_the_calling_is_said_and_sent_as_a_correction(ahead: Room, tmp_path: Path) -> None:
    panel(ahead).call.click()
    ahead.settle()
    pick(ahead, tmp_path)
    first = event(tmp_path)
    with ahead.data.work() as work:
        agenda.add(work, ahead.meeting_id, "Un tema más")
    ahead.page.reload()
    ahead.settle()
    assert panel(ahead).call.text() == "Send a correction…"
    assert "send a correction" in panel(ahead).standing.accessibleName()
    assert ahead.page.header.state.word.endswith("changed since")
    panel(ahead).call.click()
    ahead.settle()
    pick(ahead, tmp_path)
    second = event(tmp_path)
    assert (first["UID"], second["SEQUENCE"]) == (second["UID"], "1")
    assert second["SUMMARY"].startswith("Rectificación: ")


def test_a_session_is_called_off_for_a_reason_and_whoever_was_called_gets_the_end(ahead: Room, tmp_path: Path) -> None:
    panel(ahead).call.click()
    ahead.settle()
    pick(ahead, tmp_path)
    panel(ahead).off.click()
    ahead.press(Qt.Key.Key_Return)
    assert ahead.meeting().state is MeetingState.CONVENED
    ahead.type("Paro de transporte")
    ahead.press(Qt.Key.Key_Return)
    assert ahead.meeting().state is MeetingState.CANCELLED
    assert "Paro de transporte" in panel(ahead).standing.accessibleName()
    pick(ahead, tmp_path)
    assert event(tmp_path)["STATUS"] == "CANCELLED"


@pytest.mark.parametrize(
    ("spoil", "row", "kept"),
    [
        (lambda one: one.ends.setText("8:30"), "ends", "8:30"),
        (lambda one: one.ends.setText("9"), "ends", "9"),
        (lambda one: one.ends.setText("a las once"), "ends", "a las once"),
        (lambda one: one.ends.setText("25:00"), "ends", "25:00"),
        (lambda one: one.place.setText("  "), "place", ""),
        (lambda one: one.day.set_day(date(2019, 3, 4)), "day", ""),
    ],
)
def test_bad_input_a_session_that_cannot_be_is_said_beside_the_field_and_nothing_is_lost(
    ahead: Room, spoil: Callable[[ConvenePanel], object], row: str, kept: str
) -> None:
    before = ahead.meeting()
    panel(ahead).channel.setText("correo")
    spoil(panel(ahead))
    panel(ahead).call.setEnabled(True)
    panel(ahead).call.click()
    ahead.settle()
    assert panel(ahead)._rows[row].error
    assert panel(ahead).channel.text() == "correo"
    assert kept in panel(ahead).ends.text()
    assert ahead.meeting() == before
    assert panel(ahead).isVisible()


def test_another_day_is_kept_without_calling_anybody(ahead: Room) -> None:
    panel(ahead).day.set_day(DAY + timedelta(days=1))
    panel(ahead).day.setFocus()
    ahead.control(Qt.Key.Key_Return)
    meeting = ahead.meeting()
    assert bogota(meeting.planned.start).date() == DAY + timedelta(days=1)
    assert meeting.state is MeetingState.PLANNED


def test_the_sheet_to_sign_is_written_without_calling_anybody(ahead: Room, tmp_path: Path) -> None:
    panel(ahead).sheet.click()
    pick(ahead, tmp_path)
    ahead.until(lambda: bool(list(tmp_path.glob("asistencia-*.pdf"))))
    assert ahead.meeting().convening is None


def test_while_a_session_goes_on_nobody_is_called_and_the_sheet_can_be_printed(room: Room) -> None:
    with room.data.work() as work:
        meetings.open_session(work, room.meeting_id, work.now)
    room.page.reload()
    room.settle()
    room.press(Qt.Key.Key_C, _BOTH)
    shown = panel(room)
    assert shown.isVisible()
    assert not any(button.isVisible() for button in (shown.call, shown.keep, shown.off))
    assert room.focus() is shown.sheet


def test_escape_leaves_the_reason_first_and_then_the_calling(ahead: Room) -> None:
    panel(ahead).off.click()
    ahead.type("Pa")
    ahead.press(Qt.Key.Key_Escape)
    assert not panel(ahead).reason.isVisible()
    assert panel(ahead).isVisible()
    ahead.press(Qt.Key.Key_Escape)
    assert not panel(ahead).isVisible()
    assert ahead.focus() is ahead.page.minutes.editor
