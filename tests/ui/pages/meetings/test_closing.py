"""The closing step by keyboard: what is missing, comments of reviewers, approval, and what follows the signature."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import docx
from PySide6.QtCore import Qt
from tests.ui.pages.meetings.conftest import Room

from circledesk.domain.agenda import ItemRole
from circledesk.domain.amendments import Amendment
from circledesk.domain.approvals import Approval, Outcome
from circledesk.domain.comments import Comment, CommentState
from circledesk.domain.genre import Dismissal, Rule
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.domain.texts import TextEdit
from circledesk.services import meetings, minutes
from circledesk.ui.pages.meetings.closing.pane import ClosingPane

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def pane(room: Room) -> ClosingPane:
    return room.page.closing


def hold(room: Room, text: str = "Considerando el retraso, se pidió un informe.") -> None:
    """Begin and end the session by its own keys, with one paragraph at its theme."""
    theme = room.item(ItemRole.THEME)
    with room.data.work() as work:
        minutes.write(work, theme, [TextEdit(0, 0, text)], "")
    room.press(Qt.Key.Key_Return, CONTROL_SHIFT)
    room.press(Qt.Key.Key_Return, CONTROL_SHIFT)
    room.until(lambda: room.page.side.front == 1 and bool(pane(room).summary.text()))
    room.settle()


def state(room: Room) -> MinutesState:
    return room.read(lambda work: work.get(Minutes, minutes_id(room.meeting_id)).state)


def go_to(room: Room, rule: Rule) -> str:
    """Make the first line of a rule the current one; answers its words."""
    face = next(one for one in pane(room).list.faces() if one.key.startswith(f"f:{rule.value}:"))
    pane(room).list.choose(face.key)
    pane(room).list.setFocus()
    return face.title


def test_ending_the_session_shows_what_the_acta_lacks(room: Room) -> None:
    hold(room)
    titles = [face.title for face in pane(room).list.faces()]
    assert any("gerundio «Considerando»" in title for title in titles)
    assert "to look at" in pane(room).summary.text()


def test_enter_on_a_line_goes_to_its_paragraph(room: Room) -> None:
    hold(room, "Se abrió el punto.\nHabiendo quórum, siguió.")
    go_to(room, Rule.NO_OPENING_GERUND)
    room.press(Qt.Key.Key_Return)
    room.until(room.page.minutes.editor.hasFocus)
    assert room.page.minutes.editor.textCursor().selectedText() == "Habiendo quórum, siguió."
    room.press(Qt.Key.Key_F8)
    assert pane(room).list.hasFocus()


def test_enter_on_an_absence_goes_to_that_person_in_the_roll_call(room: Room) -> None:
    hold(room)
    name = go_to(room, Rule.ABSENCE_QUALIFIED)
    room.press(Qt.Key.Key_Return)
    assert room.page.roll.list.hasFocus()
    chosen = next(one for one in room.page.roll.list.faces() if one.key == room.page.roll.list.current_key())
    assert chosen.title in name


def test_enter_on_the_missing_objective_opens_the_details(room: Room) -> None:
    hold(room)
    go_to(room, Rule.OBJECTIVE_STATED)
    room.press(Qt.Key.Key_Return)
    assert room.page.above.facts.isVisible()


def test_a_warning_is_let_be_for_a_reason_and_taken_up_again(room: Room) -> None:
    hold(room)
    go_to(room, Rule.NO_OPENING_GERUND)
    room.type("1")
    room.press(Qt.Key.Key_Return)
    assert "motivo" in pane(room).reason.row.error
    room.type("Es una cita")
    room.press(Qt.Key.Key_Return)
    (kept,) = room.read(lambda work: work.all(Dismissal))
    assert (kept.rule, kept.reason) == (Rule.NO_OPENING_GERUND, "Es una cita")
    assert pane(room).list.hasFocus()
    go_to(room, Rule.NO_OPENING_GERUND)
    room.type("1")
    assert room.read(lambda work: work.all(Dismissal)) == []


def test_what_must_be_put_right_says_why_it_cannot_be_let_be(room: Room) -> None:
    with room.data.work() as work:
        starts = datetime.now(UTC) - timedelta(minutes=5)
        meetings.open_session(work, room.meeting_id, starts)
    room.page.reload()
    room.settle()
    room.press(Qt.Key.Key_F8)
    room.settle()
    go_to(room, Rule.SESSION_ENDED)
    room.type("1")
    assert pane(room).bar.isVisible()
    assert not pane(room).reason.isVisible()


def test_pain_15_a_draft_goes_out_comes_back_and_is_approved(room: Room, tmp_path: Path) -> None:
    hold(room)
    pane(room).send(tmp_path)
    room.until(lambda: len(list(tmp_path.glob("*.docx"))) == 1)
    room.settle()
    assert state(room) is MinutesState.IN_REVIEW
    (sent,) = tmp_path.glob("*.docx")
    document = docx.Document(BytesIO(sent.read_bytes()))
    label = next(one.text for one in document.paragraphs if "Considerando" in one.text).split("]")[0].lstrip("[")
    cells = document.tables[0].rows[1].cells
    cells[0].text, cells[1].text, cells[2].text = label, "Gerundio", "Por el retraso, se pidió un informe."
    document.save(str(sent))
    pane(room).take(sent)
    room.until(lambda: any(face.key.startswith("c:") for face in pane(room).list.faces()))
    room.settle()
    face = next(one for one in pane(room).list.faces() if one.key.startswith("c:"))
    pane(room).list.choose(face.key)
    pane(room).list.setFocus()
    room.type("1")
    (comment,) = room.read(lambda work: work.all(Comment))
    assert comment.state is CommentState.ACCEPTED
    assert room.text(room.item(ItemRole.THEME)) == "Por el retraso, se pidió un informe."
    pane(room).forward.click()
    room.settle()
    assert state(room) is MinutesState.APPROVED
    assert room.page.minutes.editor.isReadOnly()


def test_a_file_that_is_no_review_says_so_and_changes_nothing(room: Room, tmp_path: Path) -> None:
    hold(room)
    wrong = tmp_path / "otro.docx"
    wrong.write_bytes(b"no es un zip")
    pane(room).take(wrong)
    room.until(lambda: "Word" in pane(room).bar.accessibleName())
    assert room.read(lambda work: work.all(Comment)) == []
    pane(room).take(tmp_path / "falta.docx")
    room.settle()


def test_pain_14_the_acta_before_is_approved_with_one_key_and_corrected_with_a_reason(room: Room) -> None:
    with room.data.work() as work:
        here = work.get(Meeting, room.meeting_id)
        starts = here.starts - timedelta(days=60)
        before = meetings.plan(work, meetings.SessionPlan(body_id=here.body_id, starts=starts))
        meetings.open_session(work, before.id, starts)
        meetings.close_session(work, before.id, starts + timedelta(hours=1))
    item = room.item(ItemRole.PREVIOUS_MINUTES)
    room.page.arrive({"meeting_id": room.meeting_id, "item_id": item})
    room.settle()
    waiting = room.page.minutes.previous
    room.until(waiting.isVisible)
    waiting.list.choose(before.id)
    waiting.list.setFocus()
    room.type("1")
    assert [one.outcome for one in room.read(lambda work: work.all(Approval))] == [Outcome.APPROVED]
    room.type("2")
    room.press(Qt.Key.Key_Return)
    assert waiting.reason.row.error
    room.type("Son 7 votos.")
    room.press(Qt.Key.Key_Return)
    (approval,) = room.read(lambda work: work.all(Approval))
    assert (approval.outcome, approval.corrections) == (Outcome.WITH_CORRECTIONS, "Son 7 votos.")


def test_a_signed_acta_takes_a_diligencia_from_the_closing_step(room: Room) -> None:
    hold(room)
    with room.data.work() as work:
        minutes.issue(work, room.meeting_id)
        minutes.finish(work, room.meeting_id, Seal(data_hash="d", file="f", signed_by=("chair", "secretary")))
    room.page.reload()
    room.settle()
    pane(room).reload()
    room.until(lambda: "iligencia" in pane(room).forward.text())
    pane(room).forward.click()
    room.type("Donde dice sala 2 lease sala 3.")
    room.press(Qt.Key.Key_Return)
    (made,) = room.read(lambda work: work.all(Amendment))
    assert made.number == 1
    assert any("Diligencia 1" in face.title for face in pane(room).list.faces())
