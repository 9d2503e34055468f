"""The editor tells every edit exactly: replaying them gives what is shown."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from circledesk.domain.texts import TextEdit, apply_edits
from circledesk.ui.theme.theme import Theme
from circledesk.ui.widgets.minutes_editor import MinutesEditor

PIECES = ("a", "ñ", "á", " ", "\n", "😀", "👩‍👧", "Íngrid", "dos\nlíneas", "\u2028", "\u00a0", "𝒳", "é")


class Typist:
    """Does random things to an editor and notes what it tells."""

    def __init__(self, editor: MinutesEditor, seed: int) -> None:
        self.editor = editor
        self.edits: list[TextEdit] = []
        self.dice = random.Random(seed)
        editor.edited.connect(lambda *edit: self.edits.append(TextEdit(*edit)))

    def somewhere(self, end: int) -> int:
        """A position where a caret can stand: never inside a surrogate pair."""
        at = self.dice.randint(0, end)
        return at - 1 if "\udc00" <= self.editor.document().characterAt(at) <= "\udfff" else at

    def act(self) -> None:
        cursor = self.editor.textCursor()
        end = self.editor.document().characterCount() - 1
        cursor.setPosition(self.somewhere(end))
        if self.dice.random() < 0.4:
            cursor.setPosition(self.somewhere(end), QTextCursor.MoveMode.KeepAnchor)
        deed = self.dice.randrange(9)
        if deed < 4:
            cursor.insertText(self.dice.choice(PIECES))
        elif deed == 4:
            cursor.removeSelectedText()
        elif deed == 5:
            cursor.beginEditBlock()
            cursor.insertText(self.dice.choice(PIECES))
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.insertText(self.dice.choice(PIECES))
            cursor.deleteChar()
            cursor.endEditBlock()
        elif deed == 6:
            self.editor.undo()
        elif deed == 7:
            self.editor.redo()
        else:
            cursor.insertBlock()


@pytest.mark.parametrize("seed", range(12))
def test_replaying_the_edits_gives_the_text_shown(theme: Theme, qtbot: QtBot, seed: int) -> None:
    editor = MinutesEditor(theme, "Acta")
    qtbot.addWidget(editor)
    start = "Íngrid Peñaloza 😀 presentó\nel informe."
    editor.set_text(start)
    typist = Typist(editor, seed)
    for _ in range(120):
        typist.act()
        assert editor.plain() == editor.toPlainText()
    assert apply_edits(start, typist.edits) == editor.toPlainText()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"), max_size=40))
def test_any_text_shown_is_the_text_known(text: str) -> None:
    editor = MinutesEditor(_theme, "Acta")
    editor.set_text(text)
    assert editor.plain() == editor.toPlainText()


@pytest.fixture(autouse=True)
def _share_theme(theme: Theme) -> None:
    global _theme  # noqa: PLW0603 - hypothesis takes no function fixtures
    _theme = theme


_theme: Theme


def test_typing_tells_one_insertion_at_the_caret(theme: Theme, qtbot: QtBot) -> None:
    editor = MinutesEditor(theme, "Acta")
    qtbot.addWidget(editor)
    editor.set_text("😀 fin", 2)
    with qtbot.waitSignal(editor.edited) as blocker:
        QTest.keyClicks(editor, "x")
    assert blocker.args == [2, 0, "x"]


def test_showing_a_text_is_no_edit_and_cannot_be_undone(theme: Theme, qtbot: QtBot) -> None:
    editor = MinutesEditor(theme, "Acta")
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_text("uno\ndos")
        editor.undo()
    assert editor.plain() == "uno\ndos"


def test_a_changed_look_is_no_edit(theme: Theme, qtbot: QtBot) -> None:
    editor = MinutesEditor(theme, "Acta")
    qtbot.addWidget(editor)
    editor.set_text("uno\ndos")
    with qtbot.assertNotEmitted(editor.edited):
        cursor = editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        form = cursor.blockFormat()
        form.setBottomMargin(20)
        cursor.mergeBlockFormat(form)
    assert editor.plain() == "uno\ndos"


def test_pasting_brings_words_and_no_looks(theme: Theme, qtbot: QtBot) -> None:
    editor = MinutesEditor(theme, "Acta")
    qtbot.addWidget(editor)
    data = QMimeData()
    data.setHtml("<h1>grande</h1>")
    data.setText("grande")
    editor.insertFromMimeData(data)
    assert editor.plain() == "grande"
    assert editor.textCursor().charFormat().fontPointSize() == 0


def test_a_text_from_elsewhere_waits_until_the_person_leaves(theme: Theme, qtbot: QtBot) -> None:
    _, editor, other = _beside_a_field(theme, qtbot)
    editor.set_text("mío")
    assert not editor.offer_text("de otro equipo")
    assert editor.plain() == "mío"
    with qtbot.waitSignal(editor.left):
        other.setFocus()
    with qtbot.assertNotEmitted(editor.edited):
        assert editor.offer_text("de otro equipo")
    assert editor.plain() == "de otro equipo"


def test_words_are_counted_after_typing(theme: Theme, qtbot: QtBot) -> None:
    editor = MinutesEditor(theme, "Acta")
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.words_counted) as blocker:
        editor.insert_here("tres palabras aquí")
    assert blocker.args == [3]


def test_tab_leaves_the_editor(theme: Theme, qtbot: QtBot) -> None:
    window, editor, _ = _beside_a_field(theme, qtbot)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.plain() == ""
    assert isinstance(window.focusWidget(), QLineEdit)


def _beside_a_field(theme: Theme, qtbot: QtBot) -> tuple[QWidget, MinutesEditor, QLineEdit]:
    window = QWidget()
    column = QVBoxLayout(window)
    editor, other = MinutesEditor(theme, "Acta"), QLineEdit()
    column.addWidget(editor)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    editor.setFocus()
    return window, editor, other
