"""What is pasted into the minutes is clean and whole, or refused beside the text with nothing written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from tests.ui.pages.meetings.conftest import Room, clicks
from tests.ui.pages.meetings.test_minutes import current

from circledesk.domain.evidence import Evidence
from circledesk.ui.application import leave_clipboard


def page(source: str, words: str = "palabras") -> QMimeData:
    data = QMimeData()
    data.setHtml(source)
    data.setText(words)
    return data


def paste(room: Room, data: QMimeData) -> None:
    room.page.minutes.editor.insertFromMimeData(data)
    room.settle()
    room.until(lambda: not room.page.minutes.editor.long.busy)
    room.settle()


def evidence(room: Room) -> list[Evidence]:
    return room.read(lambda work: work.all(Evidence, refers_to=room.meeting_id))


def test_a_page_is_pasted_as_clean_lines(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "Antes ")
    table = "<table><tr><td>a</td><td>b</td></tr></table>"
    paste(room, page(f"<p><b style='color:red'>uno</b> dos</p><ul><li>tres</li></ul>{table}"))
    assert editor.plain() == "Antes **uno** dos\n- tres\n| a | b |"
    room.until(lambda: room.text(current(room)) == editor.plain())
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.plain() == "Antes "


def test_words_are_written_where_the_caret_stood_when_they_were_pasted(room: Room) -> None:
    editor = room.page.minutes.editor
    clicks(editor, "ab")
    editor.move_caret(1)
    editor.insertFromMimeData(page("<p>-</p>"))
    editor.move_caret(2)
    clicks(editor, "c")
    room.settle()
    room.until(lambda: "-" in editor.plain())
    assert editor.plain() == "a-bc"


def test_two_megabytes_of_looks_are_taken_and_four_of_words_refused_with_a_sentence(room: Room) -> None:
    editor = room.page.minutes.editor
    looks = "margin:0cm;line-height:115%;font-family:Arial;" * 20
    line = f"<p style='{looks}'>Se leyó el informe.</p>"
    paste(room, page(line * (2_000_000 // len(line))))
    assert editor.plain().count("Se leyó el informe.") == 2_000_000 // len(line)
    before = editor.plain()
    words = QMimeData()
    words.setText("palabra " * 500_000)
    paste(room, words)
    assert editor.plain() == before
    assert room.page.minutes.notice.isVisible()
    assert "4000 mil caracteres" in room.page.minutes.notice.accessibleName()
    room.page.minutes.notice.button.click()
    assert room.page.minutes.notice.isHidden()


def test_long_words_are_written_slice_by_slice_as_one_step(room: Room) -> None:
    editor = room.page.minutes.editor
    words = QMimeData()
    words.setText("una línea de palabras\n" * 5000)
    editor.insertFromMimeData(words)
    assert editor.long.busy
    room.control(Qt.Key.Key_PageDown)
    room.control(Qt.Key.Key_PageUp)
    assert editor.plain() == "una línea de palabras\n" * 5000


def test_a_picture_becomes_an_attachment(room: Room) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    paste(room, data)
    (kept,) = evidence(room)
    assert room.page.minutes.editor.plain() == f"[Picture](evidence:{kept.id})"
    assert room.read(lambda work: work.file(kept.file) or b"").startswith(b"\x89PNG")


def test_files_become_attachments_and_one_that_is_gone_says_so(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "Informe.pdf"
    path.write_bytes(b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    paste(room, data)
    (kept,) = evidence(room)
    assert room.page.minutes.editor.plain() == f"[Informe](evidence:{kept.id})"
    path.unlink()
    paste(room, data)
    assert "Informe.pdf" in room.page.minutes.notice.accessibleName()
    assert len(evidence(room)) == 1


def test_what_could_not_come_along_is_said(room: Room) -> None:
    paste(room, page("<p>uno <img src='https://x.co/a.png'></p>"))
    assert "1 picture(s) did not come" in room.page.minutes.notice.accessibleName()
    assert room.page.minutes.editor.plain() == "uno"


def test_one_can_paste_the_words_alone(room: Room) -> None:
    QGuiApplication.clipboard().setMimeData(page("<b>uno</b>", "uno\r\ndos\u00a0\x00tres"))
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.page.minutes.editor, Qt.Key.Key_V, control_shift)
    assert room.page.minutes.editor.plain() == "uno\ndos tres"


def test_what_is_copied_here_keeps_its_markup_here_and_has_no_signs_elsewhere(room: Room) -> None:
    editor = room.page.minutes.editor
    editor.insert_here("- **uno** y [foto](evidence:1)\n")
    editor.selectAll()
    editor.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().strip() == "- uno y foto"
    assert "<li><b>uno</b> y foto</li>" in copied.html()
    editor.move_caret(1 << 20)
    editor.paste()
    assert editor.plain() == "- **uno** y [foto](evidence:1)\n" * 2


def test_a_paste_that_arrives_after_one_left_says_that_the_clipboard_has_it(room: Room) -> None:
    editor = room.page.minutes.editor
    editor.insertFromMimeData(page("<p>uno</p>"))
    room.control(Qt.Key.Key_PageDown)
    room.settle()
    room.until(room.page.minutes.notice.isVisible)
    assert editor.plain() == ""


def test_copied_words_outlive_the_program(room: Room) -> None:
    editor = room.page.minutes.editor
    editor.insert_here("- **uno**")
    editor.selectAll()
    editor.copy()
    leave_clipboard()
    left = QGuiApplication.clipboard().mimeData()
    assert (left.text(), left.formats()) == ("- uno", ["text/plain"])
