"""The workspace as a whole: agenda by keyboard, panes, header, facts, conflicts, and what came after the seal."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTextEdit, QWidget
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.agenda import AgendaItem, ItemRole
from circledesk.domain.journal import Operation, OperationKind, Plain, Seal
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.services import meetings, minutes
from circledesk.services.ports.sync import HeldSegment

ALT = Qt.KeyboardModifier.AltModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OTHER = "00000000000000bb"


def titles(room: Room) -> list[str]:
    return [item.title for item in room.items()]


def receive(room: Room, place: tuple[str, str, str], value: Plain) -> None:
    """As sync does: an edit of another laptop that had seen nothing of ours."""
    table, row, column = place
    clock = round(datetime.now(UTC).timestamp() * 1000) << 16
    operation = Operation(
        device=OTHER,
        seq=1,
        clock=clock,
        group=1,
        kind=OperationKind.SET,
        table=table,
        row=row,
        column=column,
        value=value,
        document=room.meeting_id,
        seen={},
    )
    held = HeldSegment(device=OTHER, number=0, hash=b"h" * 32, size=3)
    changes = room.data.tools.ledger.accept(held, b"abc", [operation])
    room.desk.announce(changes)
    room.settle()


def test_an_item_is_added_renamed_moved_closed_and_removed_by_keyboard(room: Room) -> None:
    before = titles(room)
    room.press(Qt.Key.Key_N, CONTROL_SHIFT)
    room.type("Rendicion de cuentas")
    room.press(Qt.Key.Key_Return)
    room.until(lambda: room.page._item_id == next(one.id for one in room.items() if one.title.startswith("Rendicion")))
    assert room.page.agenda.list.hasFocus()
    room.press(Qt.Key.Key_F2)
    room.type("Balance")
    room.press(Qt.Key.Key_Return)
    assert "Balance" in titles(room)
    at = titles(room).index("Balance")
    room.press(Qt.Key.Key_Up, ALT)
    assert titles(room).index("Balance") == at - 1
    room.press(Qt.Key.Key_Down, ALT)
    assert titles(room).index("Balance") == at
    room.press(Qt.Key.Key_K, CONTROL_SHIFT)
    assert room.items()[at].closed
    room.press(Qt.Key.Key_Delete)
    assert titles(room) == before
    room.toasts.undo()
    room.settle()
    assert titles(room)[at] == "Balance"


def test_a_title_left_empty_or_by_escape_adds_nothing(room: Room) -> None:
    before = titles(room)
    room.press(Qt.Key.Key_N, CONTROL_SHIFT)
    room.press(Qt.Key.Key_Return)
    room.press(Qt.Key.Key_N, CONTROL_SHIFT)
    room.type("No")
    room.press(Qt.Key.Key_Escape)
    assert titles(room) == before
    assert room.page.agenda.list.hasFocus()


def test_removing_the_item_in_force_goes_to_its_neighbour(room: Room) -> None:
    item_id = room.item(ItemRole.OTHER_BUSINESS)
    room.page.agenda.list.choose(item_id)
    room.settle()
    room.page.agenda.list.setFocus()
    room.press(Qt.Key.Key_Delete)
    assert room.page.minutes.text.item_id in {item.id for item in room.items()}
    assert room.page.minutes.isVisible()


def test_f6_goes_round_the_panes(room: Room) -> None:
    seen: list[QWidget] = []
    for _ in range(3):
        room.press(Qt.Key.Key_F6)
        seen.append(room.focus())
    assert set(seen) == {room.page.agenda.list, room.page.minutes.editor, room.page.roll.search}


def test_another_item_is_where_one_types_even_from_the_roll_call(room: Room) -> None:
    room.control(Qt.Key.Key_L)
    assert room.focus() is room.page.roll.search
    room.control(Qt.Key.Key_PageDown)
    assert room.focus() is room.page.minutes.editor


def test_on_a_narrow_screen_the_roll_call_comes_to_the_front(room: Room) -> None:
    room.page.resize(820, 420)
    room.settle()
    assert room.page.panes.narrow
    assert not room.page.roll.isVisible()
    room.control(Qt.Key.Key_L)
    assert room.page.roll.search.hasFocus()
    assert not room.page.agenda.isVisible()
    assert room.page.width() == 820
    assert room.page.height() == 420
    room.page.resize(1270, 690)
    room.settle()
    assert room.page.agenda.isVisible()
    assert room.page.roll.isVisible()


def test_the_session_begins_ends_and_goes_on_to_signing(room: Room) -> None:
    enter = (Qt.Key.Key_Return, CONTROL_SHIFT)
    room.press(*enter)
    assert room.meeting().state is MeetingState.IN_SESSION
    room.press(*enter)
    assert room.meeting().state is MeetingState.HELD
    room.toasts.undo()
    room.settle()
    assert room.meeting().state is MeetingState.IN_SESSION
    room.press(*enter)
    room.press(*enter)
    assert room.page.closing.list.hasFocus()
    assert room.travels == []
    room.press(*enter)
    assert room.travels == [("reports", {"meeting_id": room.meeting_id, "document": "acta"})]


def test_the_body_is_named_in_the_header_however_narrow(room: Room) -> None:
    for width in (1270, 820):
        room.page.resize(width, 690)
        room.settle()
        title = room.page.header._title
        assert "Bogotá 50/50" in title.whole()
        assert "…" not in title.text()


def test_facts_are_kept_as_their_field_is_left(room: Room) -> None:
    room.control(Qt.Key.Key_I)
    assert room.page.above.facts.isVisible()
    room.focus().setProperty("text", "")
    room.type("Casa de la Cultura")
    room.press(Qt.Key.Key_Tab)
    assert room.meeting().place == "Casa de la Cultura"
    room.page.above.facts.dated.setChecked(True)
    room.settle()
    assert room.meeting().next_session is not None
    room.page.above.facts._lines["objective"].setFocus()
    room.type("Revisar")
    room.press(Qt.Key.Key_Escape)
    assert room.meeting().objective == "Revisar"
    assert not room.page.above.facts.isVisible()
    assert room.page.minutes.editor.hasFocus()


def test_two_values_of_a_field_are_marked_shown_and_settled(room: Room) -> None:
    receive(room, (Meeting.table, room.meeting_id, "place"), "Archivo de Bogotá")
    assert room.page.header.conflicts.isVisible()
    room.page.header.conflicts.click()
    assert room.page.above.values.isVisible()
    use = [
        one for one in room.page.above.values.findChildren(QAbstractButton) if one.accessibleDescription() == "Sala 3"
    ]
    use[0].click()
    room.settle()
    assert room.meeting().place == "Sala 3"
    assert room.read(lambda work: work.conflicts()) == []
    assert not room.page.header.conflicts.isVisible()
    assert not room.page.above.values.isVisible()


def test_what_came_after_the_seal_is_listed_and_changes_nothing(room: Room) -> None:
    with room.data.work() as work:
        meetings.open_session(work, room.meeting_id, work.now)
        meetings.close_session(work, room.meeting_id, work.now)
        minutes.issue(work, room.meeting_id)
        minutes.finish(work, room.meeting_id, Seal(data_hash="d", file="f", signed_by=("chair", "secretary")))
        assert work.get(Minutes, minutes_id(room.meeting_id)).number is not None
    item = room.items()[0]
    receive(room, (AgendaItem.table, item.id, "title"), "Otro título")
    room.page.refresh()
    room.settle()
    assert titles(room)[0] == item.title
    assert room.page.above.frozen.late.isVisible()
    room.page.above.frozen.late.button.click()
    assert room.page.above.values.isVisible()
    room.press(Qt.Key.Key_N, CONTROL_SHIFT)
    assert not room.page.agenda.line.isVisible()


def test_everything_one_can_reach_has_a_name(room: Room) -> None:
    for key in (Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_R, Qt.Key.Key_I):
        room.control(key)
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox)
    nameless = []
    for kind in kinds:
        for widget in room.page.findChildren(kind):
            interface = QAccessible.queryAccessibleInterface(widget)
            inside = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_")
            if widget.isVisible() and not inside and interface and not interface.text(QAccessible.Text.Name):
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []
