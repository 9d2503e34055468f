"""What is offered while one types is led by keys, and whoever does not want it types on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from circledesk.domain.naming import folded
from circledesk.ui.theme.theme import Theme
from circledesk.ui.widgets.choice_popup import Choice
from circledesk.ui.widgets.minutes_editor import MinutesEditor
from circledesk.ui.widgets.prompter import DEED, NAME

PEOPLE = ("Ana Ruiz", "Íngrid Ñáñez", "Óscar Íñigo Pérez")


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> MinutesEditor:
    window = QWidget()
    made = MinutesEditor(theme, "Acta", window)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    window.resize(640, 480)
    made.prompter.offer(NAME, [Choice(key=name, title=name, words=folded(name)) for name in PEOPLE])
    made.prompter.offer(DEED, [Choice(key=one, title=one, words=one) for one in ("decision", "tarea", "tabla")])
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    made.setFocus()
    return made


def offered(editor: MinutesEditor) -> list[str]:
    popup = editor.prompter.popup
    return popup.titles() if popup is not None else []


def press(editor: MinutesEditor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(editor, key)


def test_a_name_is_found_without_accents_and_written_in_full(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "Intervino @nanez")
    assert offered(editor) == ["Íngrid Ñáñez"]
    press(editor, Qt.Key.Key_Return)
    assert editor.plain() == "Intervino Íngrid Ñáñez"
    assert not offered(editor)


def test_people_are_offered_in_their_order_and_the_beginning_of_a_name_comes_first(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "@")
    assert offered(editor) == list(PEOPLE)
    QTest.keyClicks(editor, "i")
    assert offered(editor) == ["Íngrid Ñáñez", "Ana Ruiz", "Óscar Íñigo Pérez"]
    QTest.keyClicks(editor, "n perez")
    assert offered(editor) == ["Óscar Íñigo Pérez"] or not offered(editor)


def test_arrows_lead_and_tab_chooses(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "@")
    press(editor, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab)
    assert editor.plain() == "Íngrid Ñáñez"
    QTest.keyClicks(editor, " y @")
    press(editor, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert editor.plain() == "Íngrid Ñáñez y Óscar Íñigo Pérez"


def test_escape_gives_up_until_another_sign_is_typed(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "@a")
    press(editor, Qt.Key.Key_Escape)
    assert not offered(editor)
    QTest.keyClicks(editor, "n")
    assert not offered(editor)
    QTest.keyClicks(editor, " @a")
    assert offered(editor)


def test_nothing_is_offered_within_a_word_or_a_date(editor: MinutesEditor) -> None:
    for words in ("ana@", "y/", "12/05", "km/h"):
        QTest.keyClicks(editor, words)
        assert not offered(editor)


def test_a_deed_takes_its_word_away(editor: MinutesEditor, qtbot: QtBot) -> None:
    QTest.keyClicks(editor, "Se aprueba /de")
    with qtbot.waitSignal(editor.prompter.wanted) as wanted:
        press(editor, Qt.Key.Key_Return)
    assert wanted.args == ["decision"]
    assert editor.plain() == "Se aprueba "


def test_words_that_match_nothing_are_left_as_typed(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "/zzz")
    assert not offered(editor)
    press(editor, Qt.Key.Key_Return)
    assert editor.plain() == "/zzz\n"


def test_the_list_goes_with_the_keyboard(editor: MinutesEditor) -> None:
    QTest.keyClicks(editor, "@")
    other = editor.window().findChild(QLineEdit)
    assert other is not None
    other.setFocus()
    assert not offered(editor)
    assert editor.plain() == "@"


def test_a_name_that_is_asked_for_is_worded(editor: MinutesEditor) -> None:
    editor.set_text("pidió la cifra")
    editor.prompter.ask_name(lambda name: f"**{name}:** ")
    QTest.keyClicks(editor, "ana")
    press(editor, Qt.Key.Key_Return)
    assert editor.plain() == "**Ana Ruiz:** pidió la cifra"


def test_a_name_that_is_asked_for_and_not_given_is_worded_no_more(editor: MinutesEditor) -> None:
    editor.prompter.ask_name(lambda name: f"**{name}:** ")
    press(editor, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "@ana")
    press(editor, Qt.Key.Key_Return)
    assert editor.plain() == "Ana Ruiz"


def test_the_list_stays_within_the_window(editor: MinutesEditor) -> None:
    editor.insert_here("línea\n" * 40)
    QTest.keyClicks(editor, "@")
    popup = editor.prompter.popup
    assert popup is not None
    assert editor.window().rect().contains(popup.geometry())
