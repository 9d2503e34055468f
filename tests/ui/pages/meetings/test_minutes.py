"""What is typed into the minutes is durable soon and by itself, never lost and never moved by others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.pages.meetings.conftest import KEY, Room, clicks, plan

from circledesk.domain.agenda import AgendaItem, ItemRole
from circledesk.domain.changes import Changes
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.services import agenda, meetings, minutes
from circledesk.services.ports.work import Work
from circledesk.store.database import Database
from circledesk.sync.texts import LoroTextMerge
from circledesk.ui.page import PageTools
from circledesk.ui.pages.meetings.page import MeetingPage


def write_elsewhere(room: Room, item_id: str, text: str) -> None:
    """As sync does: a change of the file, then told to every page."""
    with room.data.work() as work:
        minutes.rewrite(work, work.get(AgendaItem, item_id), text)
        changes = work.changes
    room.desk.announce(changes)
    room.settle()


def current(room: Room) -> str:
    return room.page.minutes.text.item_id


def test_typed_words_are_in_the_file_without_another_key(room: Room) -> None:
    clicks(room.page.minutes.editor, "Siendo las 9:05, señaló Íngrid Ñáñez que no hay acta. ")
    room.until(lambda: room.text(current(room)).endswith("acta. "))
    room.settle()
    assert room.page.minutes.saved.text().startswith("Saved ")


def test_typing_on_and_on_does_not_put_the_writing_off(room: Room) -> None:
    editor, item_id = room.page.minutes.editor, current(room)

    def written_while_typing() -> bool:
        clicks(editor, "palabra ")
        return bool(room.text(item_id))

    room.until(written_while_typing)


def test_an_emoji_and_an_accent_arrive_whole(room: Room) -> None:
    room.page.minutes.editor.insert_here("😀 ñandú\n")
    room.page.minutes.editor.insert_here("𝒳 fin")
    room.until(lambda: room.text(current(room)) == "😀 ñandú\n𝒳 fin")


def test_going_to_another_item_hands_over_what_was_typed_before(room: Room) -> None:
    first = current(room)
    clicks(room.page.minutes.editor, "del primero")
    QTest.keyClick(room.page.minutes.editor, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    clicks(room.page.minutes.editor, "del segundo")
    room.until(lambda: room.text(first) == "del primero")
    second = current(room)
    assert second != first
    room.until(lambda: room.text(second) == "del segundo")
    room.control(Qt.Key.Key_PageUp)
    assert room.page.minutes.editor.plain() == "del primero"


def test_hiding_the_page_hands_over_what_was_typed(room: Room) -> None:
    clicks(room.page.minutes.editor, "antes de irse")
    item_id = current(room)
    room.page.hide()
    room.desk.close()
    assert room.text(item_id) == "antes de irse"


def test_it_reopens_at_the_item_and_caret_where_it_was(room: Room) -> None:
    item_id = room.item(ItemRole.OTHER_BUSINESS)
    room.page.agenda.list.choose(item_id)
    room.settle()
    room.page.minutes.editor.insert_here("uno dos tres")
    room.page.minutes.editor.move_caret(4)
    room.page.flush()
    room.settle()
    tools: PageTools = room.page.tools
    again = MeetingPage(tools)
    room.qtbot.addWidget(again)
    again.arrive({})
    again.show()
    room.until(lambda: again.minutes.editor.plain() == "uno dos tres")
    assert again.minutes.text.item_id == item_id
    assert again.minutes.editor.caret() == 4


def test_a_change_from_elsewhere_waits_while_one_is_writing(room: Room) -> None:
    editor, item_id = room.page.minutes.editor, current(room)
    clicks(editor, "mío")
    room.until(lambda: room.text(item_id) == "mío")
    write_elsewhere(room, item_id, "mío y ajeno")
    assert editor.hasFocus()
    assert editor.plain() == "mío"
    assert room.page.minutes.elsewhere.isVisible()
    clicks(editor, ", otra vez")
    room.until(lambda: "otra vez" in room.text(item_id))
    assert sorted(room.text(item_id)) == sorted("mío, otra vez y ajeno")
    room.page.agenda.list.setFocus()
    room.until(lambda: editor.plain() == room.text(item_id))
    assert not room.page.minutes.elsewhere.isVisible()


def test_a_change_from_elsewhere_is_shown_at_once_where_nobody_writes(room: Room) -> None:
    editor, item_id = room.page.minutes.editor, current(room)
    clicks(editor, "principio y fin")
    room.until(lambda: room.text(item_id) == "principio y fin")
    editor.move_caret(12)
    room.page.agenda.list.setFocus()
    write_elsewhere(room, item_id, "principio, medio y fin")
    room.until(lambda: editor.plain() == "principio, medio y fin")
    assert editor.caret() == 19
    editor.setFocus()
    clicks(editor, "el ")
    room.until(lambda: room.text(item_id) == "principio, medio y el fin")


def test_a_refusal_of_something_else_does_not_shift_what_is_typed_next(room: Room) -> None:
    editor, item_id = room.page.minutes.editor, current(room)
    clicks(editor, "uno")
    room.until(lambda: room.text(item_id) == "uno")
    write_elsewhere(room, item_id, "antes uno")
    assert editor.plain() == "uno"
    refused: list[BaseException] = []
    room.desk.do(room.page, agenda.add, room.meeting_id, " ", failed=refused.append)
    room.until(lambda: bool(refused))
    clicks(editor, " dos")
    room.until(lambda: "dos" in room.text(item_id))
    assert room.text(item_id) == "antes uno dos"


def test_our_own_writing_is_no_change_from_elsewhere(room: Room) -> None:
    clicks(room.page.minutes.editor, "solo mío")
    room.until(lambda: room.text(current(room)) == "solo mío")
    room.settle()
    assert not room.page.minutes.elsewhere.isVisible()
    assert room.page.minutes.editor.caret() == len("solo mío")


def test_an_acta_that_waits_for_signatures_takes_no_letter(room: Room) -> None:
    def freeze(work: Work) -> Changes:
        meetings.open_session(work, room.meeting_id, work.now)
        meetings.close_session(work, room.meeting_id, work.now)
        minutes.issue(work, room.meeting_id)
        return work.changes

    with room.data.work() as work:
        changes = freeze(work)
    room.desk.announce(changes)
    room.settle()
    editor, item_id = room.page.minutes.editor, current(room)
    assert editor.isReadOnly()
    assert room.page.above.frozen.why.isVisible()
    editor.setFocus()
    clicks(editor, "tarde")
    room.settle()
    assert editor.plain() == ""
    assert room.text(item_id) == ""
    room.control(Qt.Key.Key_D)
    assert room.page.minutes.notes.form is None
    room.page.above.frozen.why.button.click()
    room.until(lambda: not editor.isReadOnly())
    assert room.read(lambda work: work.get(Minutes, minutes_id(room.meeting_id))).state is MinutesState.DRAFT


def test_what_was_typed_into_an_acta_frozen_meanwhile_can_be_copied(room: Room) -> None:
    with room.data.work() as work:
        found = work.get(Minutes, minutes_id(room.meeting_id))
        work.put(Minutes(id=found.id, meeting_id=found.meeting_id, state=MinutesState.APPROVED))
    clicks(room.page.minutes.editor, "demasiado tarde")
    room.until(room.page.minutes.trouble.isVisible)
    assert room.page.minutes.editor.plain() == "demasiado tarde"
    room.page.minutes.trouble.button.click()
    assert room.page.minutes.trouble.isHidden()


def test_the_texts_of_a_missing_session_say_so(room: Room) -> None:
    said: list[str] = []
    room.page.tools.problems.refused.connect(said.append)
    room.page.arrive({"meeting_id": "00000000-0000-7000-8000-000000000000"})
    room.until(lambda: bool(said))
    assert room.page.empty.isVisible()
    assert room.read(lambda work: len(work.all(Meeting))) == 1


def test_what_could_not_be_written_is_said_and_written_later(room: Room) -> None:
    editor, item_id = room.page.minutes.editor, current(room)
    other = Database(room.data.folder, KEY, LoroTextMerge)
    with other.transaction():
        clicks(editor, "mientras tanto")
        room.qtbot.waitUntil(room.page.minutes.trouble.isVisible, timeout=30_000)  # SQLite waits for five seconds
    other.close()
    clicks(editor, " y despues")
    room.until(lambda: room.text(item_id) == "mientras tanto y despues")
    room.until(room.page.minutes.trouble.isHidden)
    assert room.page.minutes.saved.text().startswith("Saved")


def test_what_is_typed_while_a_session_is_opened_is_kept(room: Room) -> None:
    other = plan(room.data)
    room.page.arrive({"meeting_id": other})
    clicks(room.page.minutes.editor, "Ya empecé")
    room.until(lambda: room.page.minutes.text.item_id != "" and not room.page.minutes.text.loading)
    room.until(lambda: room.text(current(room)) == "Ya empecé")
    assert room.read(lambda work: work.get(AgendaItem, current(room))).meeting_id == other
