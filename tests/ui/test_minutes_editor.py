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


def test_pain_5_a_text_from_elsewhere_waits_until_the_person_leaves(theme: Theme, qtbot: QtBot) -> None:
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


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> MinutesEditor:
    """An editor in a window of its own, with the keyboard."""
    made = MinutesEditor(theme, "Acta")
    made.resize(640, 480)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.setFocus()
    return made


def press(editor: MinutesEditor, *keys: Qt.Key, control: bool = False, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    if control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    for key in keys:
        QTest.keyClick(editor, key, modifiers)


def choose(editor: MinutesEditor, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def redo_all(editor: MinutesEditor) -> None:
    while editor.history.can_redo:
        editor.redo()


@pytest.mark.parametrize("seed", range(6))
def test_undoing_everything_gives_the_first_text_whatever_was_done(editor: MinutesEditor, seed: int) -> None:
    start = "## Tema\n- uno\n| a | b |\npárrafo **negro**"
    editor.set_text(start)
    typist = Typist(editor, seed)
    for _ in range(60):
        typist.act()
    redo_all(editor)
    last = editor.plain()
    while editor.history.can_undo:
        editor.undo()
    assert editor.plain() == editor.toPlainText() == start
    redo_all(editor)
    assert editor.plain() == last


def test_bold_is_a_step_that_can_be_taken_back(editor: MinutesEditor) -> None:
    editor.set_text("Se aprueba la meta")
    choose(editor, 11, 18)
    press(editor, Qt.Key.Key_B, control=True)
    assert editor.plain() == "Se aprueba **la meta**"
    assert editor.textCursor().selectedText() == "la meta"
    press(editor, Qt.Key.Key_Z, control=True)
    assert editor.plain() == "Se aprueba la meta"
    press(editor, Qt.Key.Key_Z, control=True, shift=True)
    assert editor.plain() == "Se aprueba **la meta**"


def test_a_list_goes_on_and_ends_with_an_empty_entry(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "- uno")
    press(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "dos")
    press(editor, Qt.Key.Key_Return, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "fuera")
    assert editor.plain() == "- uno\n- dos\nfuera"


def test_numbers_go_on_and_those_below_make_room(editor: MinutesEditor) -> None:
    editor.set_text("1. uno\n2. dos\n3. tres\n9. nueve", len("1. uno"))
    press(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "y medio")
    assert editor.plain() == "1. uno\n2. y medio\n3. dos\n4. tres\n9. nueve"


def test_rubbing_out_at_the_words_takes_the_mark_and_not_the_words(editor: MinutesEditor) -> None:
    editor.set_text("  - uno", 4)
    press(editor, Qt.Key.Key_Backspace)
    assert editor.plain() == "- uno"
    press(editor, Qt.Key.Key_Backspace)
    assert editor.plain() == "uno"


def test_deleting_a_line_end_takes_the_next_lines_mark_along(editor: MinutesEditor) -> None:
    editor.set_text("uno\n- dos", 3)
    press(editor, Qt.Key.Key_Delete)
    assert editor.plain() == "unodos"


def test_tab_moves_an_entry_in_and_out_where_its_words_begin(editor: MinutesEditor) -> None:
    editor.set_text("- uno", 2)
    press(editor, Qt.Key.Key_Tab)
    assert editor.plain() == "  - uno"
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.plain() == "- uno"


def test_tab_goes_from_cell_to_cell_and_makes_a_new_row(editor: MinutesEditor) -> None:
    press(editor, Qt.Key.Key_T, control=True, shift=True)
    for words in ("Localidad", "Cifra", "Usme", "3", "Suba"):
        QTest.keyClicks(editor, words)
        press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "4")
    assert editor.plain() == "| Localidad | Cifra |\n| Usme | 3 |\n| Suba | 4 |\n"
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().selectedText() == "Suba"


def test_the_caret_never_stands_in_a_mark(editor: MinutesEditor) -> None:
    editor.set_text("antes\n## Tema", len("antes\n## "))
    press(editor, Qt.Key.Key_Left)
    assert editor.caret() == len("antes")
    press(editor, Qt.Key.Key_Right)
    assert editor.caret() == len("antes\n## ")
    press(editor, Qt.Key.Key_Home)
    assert editor.caret() == len("antes\n## ")


def test_signs_are_seen_only_where_the_caret_is(editor: MinutesEditor) -> None:
    editor.set_text("**uno**\n**dos**")

    def seen(number: int) -> bool:
        first = editor.document().findBlockByNumber(number).layout().formats()[0]
        look = first.format
        return bool(look.foreground().color().alpha())

    assert [seen(0), seen(1)] == [True, False]
    press(editor, Qt.Key.Key_Down)
    assert [seen(0), seen(1)] == [False, True]


def test_a_text_renewed_keeps_the_caret_in_its_words_and_ones_own_steps(editor: MinutesEditor) -> None:
    editor.set_text("uno\n\ndos", 5)
    QTest.keyClicks(editor, "mio ")
    with_theirs = "ajeno\n" + editor.plain().replace("uno", "uno, suyo")
    editor.renew_text(with_theirs)
    assert editor.plain() == "ajeno\nuno, suyo\n\nmio dos"
    assert editor.plain()[: editor.caret()].endswith("mio ")
    editor.undo()
    assert editor.plain() == "ajeno\nuno, suyo\n\ndos"


def test_a_new_theme_changes_no_word(editor: MinutesEditor, theme: Theme, qtbot: QtBot) -> None:
    editor.set_text("## Tema\n**uno**")
    with qtbot.assertNotEmitted(editor.edited):
        theme.switch("dark")
        theme.switch("light")
    assert editor.plain() == "## Tema\n**uno**"


def test_a_paragraph_after_a_list_stands_at_the_margin(editor: MinutesEditor) -> None:
    editor.set_text("- uno", 5)
    press(editor, Qt.Key.Key_Return, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "x")
    indents = [editor.document().findBlockByNumber(number).blockFormat().leftMargin() for number in (0, 1)]
    assert indents[0] > 0
    assert indents[1] == 0
