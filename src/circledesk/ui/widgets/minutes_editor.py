"""The editor of long texts: clean words over light markup, and every edit told exactly as it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from circledesk.domain.copying import page_copy, plain_copy
from circledesk.domain.texts import utf16_units
from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.widgets.clipboard import OWN_MARKUP
from circledesk.ui.widgets.edit_history import EditHistory, Swap, swaps_between
from circledesk.ui.widgets.edit_tracker import EditTracker, as_typed
from circledesk.ui.widgets.line_shapes import LineShapes
from circledesk.ui.widgets.long_insert import LongInsert
from circledesk.ui.widgets.markup_keys import MarkupKeys
from circledesk.ui.widgets.markup_look import MarkupLook, hidden_prefix
from circledesk.ui.widgets.markup_marks import paint_marks
from circledesk.ui.widgets.misspelling import Misspelling
from circledesk.ui.widgets.prompter import Prompter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from circledesk.ui.theme.theme import Theme

_COUNT_AFTER_MS = 300
_ROOM_AFTER_MS = 50
_PAUSE_MS = 1500  # of typing, after which another step begins


class MinutesEditor(QTextEdit):
    """`edited(position, removed, inserted)` counts in UTF-16 units, as Qt's documents do.

    Replaying every `edited` since `set_text` on that text gives `plain()`. `left` is emitted when the person leaves
    the editor while a newer text was held back; its owner then asks for the text again. Qt's own undo is off: looks
    are no steps, and what somebody else wrote is not ours to take back. `elder` is asked before a step is taken back
    (False) or done again (True): it answers whether that was its business, being about more than this text.
    """

    edited = Signal(int, int, str)
    words_counted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held = False
        self.replaying = False
        self.history = EditHistory()
        self.setProperty("role", "minutes")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.keys = MarkupKeys(self)
        self.long = LongInsert(self, lambda: self.history)
        self.paster: Callable[[QMimeData], object] | None = None
        self.elder: Callable[[bool], bool] | None = None
        self._counter = self._timer(_COUNT_AFTER_MS)
        self._counter.timeout.connect(lambda: self.words_counted.emit(self.word_count()))
        self._pause = self._timer(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._roomy = self._timer(_ROOM_AFTER_MS)
        self._roomy.timeout.connect(self._on_room)
        self.tracker = EditTracker(self.document())
        self.tracker.edited.connect(self._on_edited)
        self.look = MarkupLook(self.document(), theme)
        self._shapes = LineShapes(self.document(), self.look)
        self.prompter = Prompter(theme, self)
        self.spelling = Misspelling(theme, self)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        theme.changed.connect(self._on_theme_changed)
        self.set_text("")

    def plain(self) -> str:
        """Answer the text shown."""
        return self.tracker.plain()

    def word_count(self) -> int:
        """Answer how many words the text has."""
        return len(self.plain().split())

    def caret(self) -> int:
        """Answer where the caret stands, in UTF-16 units."""
        return self.textCursor().position()

    def set_text(self, text: str, caret: int = 0) -> None:
        """Show another text without telling it as an edit; undo begins anew."""
        self.long.finish()
        self.history = EditHistory()
        batch = QTextCursor(self.document())
        with self.tracker.unwatched():
            batch.beginEditBlock()  # laid out once, when all is said
            with self._shapes.waiting():
                self.setPlainText(text)
            self._shapes.shape_all()
            batch.endEditBlock()
        self._held = False
        self.move_caret(caret)
        self._on_caret_moved()
        self._counter.start()

    def renew_text(self, text: str) -> None:
        """Show what the text became elsewhere: caret, scroll bar and own steps stay where they were in the words."""
        swaps = swaps_between(self.plain(), text)
        top = self.verticalScrollBar().value()
        with self.tracker.unwatched():
            self._swap(swaps, QTextCursor(self.document()))
        self.history.rebase(swaps)
        self._held = False
        self.verticalScrollBar().setValue(top)
        self._counter.start()

    def offer_text(self, text: str) -> bool:
        """Show a text that changed elsewhere unless the person is writing here; answers whether it is shown."""
        if text == self.plain():
            self._held = False
            return True
        if self.hasFocus():
            self._held = True
            return False
        self.renew_text(text)
        return True

    def move_caret(self, caret: int) -> None:
        """Put the caret somewhere, within the text."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(caret, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def select_stretch(self, start: int, end: int) -> None:
        """Select from `start` to `end` (UTF-16 units), and bring it into sight."""
        self.move_caret(start)
        cursor = self.textCursor()
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_here(self, text: str) -> None:
        """Write at the caret, as if typed."""
        self.textCursor().insertText(text)

    def put(self, swaps: Sequence[Swap]) -> None:
        """Make many changes as one step; each counts in the text that those before it made."""
        if swaps:
            self.history.add(list(swaps))
            self._change(swaps)

    def append_line(self, text: str) -> None:
        """Write a line at the end, one step, and put the caret behind it."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.history.seal()
        cursor.insertText(f"\n{text}" if cursor.positionInBlock() else text)
        self.history.seal()
        self.setTextCursor(cursor)

    def lines_reading(self, words: str) -> list[QTextBlock]:
        """The lines that read exactly so."""
        block, found = self.document().firstBlock(), []
        while block.isValid():
            if block.text() == words:
                found.append(block)
            block = block.next()
        return found

    def remove_line(self, block: QTextBlock) -> None:
        """Take a whole line out, its end included; one step."""
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        if block.next().isValid():
            cursor.setPosition(block.next().position(), QTextCursor.MoveMode.KeepAnchor)
        elif block.previous().isValid():
            cursor.setPosition(block.position() - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self.history.seal()
        cursor.removeSelectedText()
        self.history.seal()

    def undo(self) -> None:
        """Take the newest step back."""
        if self.elder is None or not self.elder(False):
            self._replay(self.history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.elder is None or not self.elder(True):
            self._replay(self.history.redo())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Hand what is pasted or dropped to whoever takes it; without one, write its words alone."""
        if self.isReadOnly():
            return
        if self.paster is not None:
            self.paster(source)
        elif source.hasText():
            self.long.write(self.textCursor(), source.text())

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Words for other programs, and our own markup for ourselves."""
        chosen = as_typed(self.textCursor().selectedText())
        copied = QMimeData()
        copied.setData(OWN_MARKUP, chosen.encode("utf-8", "replace"))
        copied.setText(plain_copy(chosen))
        copied.setHtml(page_copy(chosen))
        return copied

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif self.prompter.take(event) or self.spelling.take(event):
            event.accept()
        elif (meant := pressed(event, Where.MEETING)) == "undo":
            self.undo()
        elif meant == "redo":
            self.redo()
        elif (meant := pressed(event, Where.TEXT)) == "paste_words":
            self._paste_words()
        elif meant == "misspelt":
            self.spelling.go_on()
        elif self.keys.take(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and call
        if not self.isReadOnly() and (self.prompter.popup is not None or self.keys.wants_tab()):
            return False
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._reveal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._reveal()
        if self._held:
            self._held = False
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._roomy.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        paint_marks(self, self._theme, event.rect())
        self.spelling.paint(event.rect())

    def _paste_words(self) -> None:
        words = QMimeData()
        words.setText(QGuiApplication.clipboard().text())
        self.insertFromMimeData(words)

    # -- edits

    def _swap(self, swaps: Iterable[Swap], cursor: QTextCursor) -> None:
        cursor.beginEditBlock()
        for swap in swaps:
            cursor.setPosition(swap.position)
            end = swap.position + utf16_units(swap.gone)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(swap.come)
        cursor.endEditBlock()

    def _replay(self, swaps: list[Swap]) -> None:
        if not swaps or self.isReadOnly():
            return
        self.replaying = True
        try:
            self._change(swaps)
        finally:
            self.replaying = False

    def _change(self, swaps: Sequence[Swap]) -> None:
        """Make these changes at once, laid out once, and tell each of them."""
        cursor = self.textCursor()
        with self.tracker.unwatched():
            self._swap(swaps, cursor)
        for swap in swaps:
            self.edited.emit(swap.position, utf16_units(swap.gone), swap.come)
        self._counter.start()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_edited(self, swap: Swap) -> None:
        if not self.replaying:
            self.history.note(swap)
            self._pause.start()
        self.edited.emit(swap.position, utf16_units(swap.gone), swap.come)
        self._counter.start()

    def _on_pause(self) -> None:
        self.history.seal()

    # -- looks

    def _on_theme_changed(self) -> None:
        self.look.restyle()
        self._shapes.shape_all()

    def _on_room(self) -> None:
        with self._shapes.waiting():
            self.look.make_room(self.viewport().width() - 2 * self.document().documentMargin())

    def _on_caret_moved(self) -> None:
        if self.tracker.quiet:
            return
        cursor = self.textCursor()
        hidden = hidden_prefix(cursor.block().text())
        if cursor.positionInBlock() < hidden and not cursor.hasSelection():
            self.move_caret(cursor.block().position() + hidden)
        else:
            self._reveal()

    def _reveal(self) -> None:
        self.look.reveal(self.textCursor().blockNumber() if self.hasFocus() and not self.isReadOnly() else -1)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        return timer
