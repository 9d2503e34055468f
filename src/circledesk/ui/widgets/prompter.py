"""What is offered while one types: people behind an @, things to write down behind a /, phrases behind a ;."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from circledesk.domain.naming import folded
from circledesk.ui.widgets.choice_popup import Choice, ChoicePopup
from circledesk.ui.widgets.units import characters, units

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from circledesk.ui.theme.theme import Theme

NAME, DEED, PHRASE = "@", "/", ";"
_TRIGGERS = (
    re.compile(r"(?:^|[\s(«“\"¿¡*])(@)([^\W\d_][\w'’.-]*(?: [\w'’.-]*){0,3}|)$"),
    re.compile(r"(?:^|\s)(/)([\w-]*)$"),
    re.compile(r"(?:^|\s)(;)([\w-]*)$"),
)
_MOST = 40


class Prompter(QObject):
    """`wanted` carries the key of a deed chosen behind a slash; slash and word are gone by then."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._theme, self._editor = theme, editor
        self._popup: ChoicePopup | None = None
        self._offered: dict[str, Sequence[Choice]] = {NAME: (), DEED: (), PHRASE: ()}
        self._given_up = -1  # where a sign stands behind which nothing is to be offered any more
        self._wording: Callable[[str], str] | None = None
        editor.textChanged.connect(self._on_text_changed)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.installEventFilter(self)

    @property
    def popup(self) -> ChoicePopup | None:
        """The list while something is offered."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def offer(self, sign: str, choices: Sequence[Choice]) -> None:
        """Offer these behind a sign from now on, in this order."""
        self._offered[sign] = choices

    def ask_name(self, wording: Callable[[str], str]) -> None:
        """Ask whose name is to be written at the caret, and write it as `wording` words it."""
        self._wording = None
        cursor = self._editor.textCursor()
        before = self._before(cursor)
        cursor.insertText(NAME if not before or before[-1].isspace() else f" {NAME}")
        self._editor.setTextCursor(cursor)
        self._wording = wording
        self._show()

    def take(self, event: QKeyEvent) -> bool:
        """Lead the list by a key; False where the key is not for it."""
        popup = self.popup
        if popup is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._choose(popup.key())
        elif key == Qt.Key.Key_Escape:
            found = self._trigger()
            self._given_up = found[1] if found else -1
            self._hide()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The list goes when the keyboard does."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._hide()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        if self._editor.hasFocus() and not self._editor.isReadOnly():
            self._show()

    def _on_caret_moved(self) -> None:
        found = self._trigger()
        if found is None or found[1] != self._given_up:
            self._given_up = -1
        if self.popup is not None and found is None:
            self._hide()

    def _show(self) -> None:
        found = self._trigger()
        if found is None or found[1] == self._given_up:
            self._hide()
            return
        sign, _, typed = found
        wanted = folded(typed).split()
        matching = [one for one in self._offered[sign] if all(word in one.words for word in wanted)]
        if wanted:
            matching.sort(key=lambda one: not one.words.startswith(wanted[0]))
        if not matching:
            self._hide()
            return
        window = self._editor.window()
        if self._popup is None:
            self._popup = ChoicePopup(self._theme, window)
            self._popup.chosen.connect(self._choose)
        self._editor.ensureCursorVisible()
        caret = self._editor.cursorRect()
        caret.moveTopLeft(self._editor.viewport().mapTo(window, caret.topLeft()))
        self._popup.offer(matching[:_MOST], caret)

    def _hide(self) -> None:
        if self._popup is not None:
            self._popup.hide()
        if self._trigger() is None:
            self._wording = None

    def _choose(self, key: str) -> None:
        found = self._trigger()
        if found is None:
            return
        sign, start, _ = found
        choice = next((one for one in self._offered[sign] if one.key == key), None)
        cursor = self._editor.textCursor()
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        wording, self._wording = self._wording, None
        if choice is None:
            return
        if sign == NAME:
            cursor.insertText(wording(choice.title) if wording else choice.title)
            self._editor.setTextCursor(cursor)
            self._hide()
        else:
            cursor.removeSelectedText()
            self._editor.setTextCursor(cursor)
            self._hide()
            self.wanted.emit(key)

    def _trigger(self) -> tuple[str, int, str] | None:
        """The sign before the caret, where it stands in the document, and what was typed behind it."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return None
        before = self._before(cursor)
        for pattern in _TRIGGERS:
            found = pattern.search(before)
            if found:
                start = cursor.block().position() + units(before, found.start(1))
                return found[1], start, found[2]
        return None

    @staticmethod
    def _before(cursor: QTextCursor) -> str:
        text = cursor.block().text()
        return text[: characters(text, cursor.positionInBlock())]
