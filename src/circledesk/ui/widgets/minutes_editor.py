"""The editor of long texts: clean words over light markup, and every edit told exactly as it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from circledesk.domain.markup import Kind, line_of
from circledesk.ui.widgets.edit_history import EditHistory, Swap, swaps_between
from circledesk.ui.widgets.markup_keys import MarkupKeys
from circledesk.ui.widgets.markup_look import MarkupLook, hidden_prefix, shape_differs
from circledesk.ui.widgets.markup_marks import paint_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QMimeData

    from circledesk.ui.theme.theme import Theme

_UNIT = 2  # bytes of one UTF-16 unit
_COUNT_AFTER_MS = 300
_ROOM_AFTER_MS = 50
_PAUSE_MS = 1500  # of typing, after which another step begins


class MinutesEditor(QTextEdit):
    """`edited(position, removed, inserted)` counts in UTF-16 units, as Qt's documents do.

    Replaying every `edited` since `set_text` on that text gives `plain()`. `left` is emitted when the person leaves
    the editor while a newer text was held back; its owner then asks for the text again. Qt's own undo is off: looks
    are no steps, and what somebody else wrote is not ours to take back.
    """

    edited = Signal(int, int, str)
    words_counted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._known = b""
        self._quiet = False
        self._held = False
        self._replaying = False
        self._whole = False  # the text is shown anew, and lined up when all of it is there
        self._dirty: tuple[int, int] | None = None
        self.history = EditHistory()
        self.setProperty("role", "minutes")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.keys = MarkupKeys(self)
        self._counter = self._timer(_COUNT_AFTER_MS)
        self._counter.timeout.connect(lambda: self.words_counted.emit(self.word_count()))
        self._pause = self._timer(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._roomy = self._timer(_ROOM_AFTER_MS)
        self._roomy.timeout.connect(self._on_room)
        self.document().contentsChange.connect(self._on_contents_change)
        self.document().contentsChanged.connect(self._on_contents_changed)
        self.look = MarkupLook(self.document(), theme)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        theme.changed.connect(self._on_theme_changed)
        self.set_text("")

    def plain(self) -> str:
        """Answer the text shown."""
        return self._known.decode("utf-16-le", "surrogatepass")

    def word_count(self) -> int:
        """Answer how many words the text has."""
        return len(self.plain().split())

    def caret(self) -> int:
        """Answer where the caret stands, in UTF-16 units."""
        return self.textCursor().position()

    def set_text(self, text: str, caret: int = 0) -> None:
        """Show another text without telling it as an edit; undo begins anew."""
        self.history = EditHistory()
        self._quiet = True
        batch = QTextCursor(self.document())
        batch.beginEditBlock()  # laid out once, when all is said
        try:
            self.setPlainText(text)
            self._shape_all()
        finally:
            batch.endEditBlock()
            self._quiet = False
        self._known = _units(self.toPlainText())
        self._held, self._dirty = False, None
        self.move_caret(caret)
        self._on_caret_moved()
        self._counter.start()

    def renew_text(self, text: str) -> None:
        """Show what the text became elsewhere: caret, scroll bar and own steps stay where they were in the words."""
        swaps = swaps_between(self.plain(), text)
        top = self.verticalScrollBar().value()
        self._quiet = True
        try:
            self._swap(swaps, QTextCursor(self.document()))
        finally:
            self._quiet = False
        self._known = _units(self.toPlainText())
        self._on_contents_changed()
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

    def undo(self) -> None:
        """Take the newest step back."""
        self._replay(self.history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._replay(self.history.redo())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste words alone, without their looks."""
        if source.hasText():
            self.history.seal()
            self.textCursor().insertText(source.text())
            self.history.seal()
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif self.keys.take(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and call
        if not self.isReadOnly() and self.keys.wants_tab():
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

    # -- edits

    def _swap(self, swaps: Iterable[Swap], cursor: QTextCursor) -> None:
        cursor.beginEditBlock()
        for swap in swaps:
            cursor.setPosition(swap.position)
            end = swap.position + len(_units(swap.gone)) // _UNIT
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(swap.come)
        cursor.endEditBlock()

    def _replay(self, swaps: list[Swap]) -> None:
        if not swaps or self.isReadOnly():
            return
        cursor = self.textCursor()
        self._replaying = True
        try:
            for swap in swaps:
                self._swap([swap], cursor)
        finally:
            self._replaying = False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        self._soil(position, added)
        if self._quiet:
            return
        old = len(self._known) // _UNIT
        new = self.document().characterCount() - 1
        removed = min(removed, old - position)
        added = min(added, new - position)
        if position > old or old - removed + added != new:
            position, removed, added = 0, old, new
        inserted = self._between(position, position + added)
        start, end = position * _UNIT, (position + removed) * _UNIT
        gone = self._known[start:end]
        self._known = self._known[:start] + inserted + self._known[end:]
        head, tail = _common(gone, inserted)
        gone, inserted = gone[head : len(gone) - tail], inserted[head : len(inserted) - tail]
        if gone or inserted:
            swap = Swap(position + head // _UNIT, _text(gone), _text(inserted))
            if not self._replaying:
                self.history.note(swap)
                self._pause.start()
            self.edited.emit(swap.position, len(gone) // _UNIT, swap.come)
            self._counter.start()

    def _between(self, start: int, end: int) -> bytes:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return _units(cursor.selectedText().translate(_AS_TYPED))

    def _on_pause(self) -> None:
        self.history.seal()

    # -- looks

    def _soil(self, position: int, added: int) -> None:
        start, end = self._dirty or (position, position)
        self._dirty = min(start, position), max(end, position + added)

    def _on_contents_changed(self) -> None:
        """Let each line that changed stand as its kind does, once the layout knows the new text."""
        if self._dirty is None or self._quiet:
            return
        (start, end), self._dirty = self._dirty, None
        block, last = self.document().findBlock(start), self.document().findBlock(end)
        self._quiet = True
        try:
            while block.isValid():
                self._shape(block)
                if block == last:
                    break
                block = block.next()
        finally:
            self._quiet, self._dirty = False, None

    def _shape(self, block: QTextBlock) -> None:
        line = line_of(block.text())
        if shape_differs(block, line):
            QTextCursor(block).setBlockFormat(self.look.shape(line))
        if line.kind is Kind.ROW and not self._whole:
            self.look.align(block)

    def _shape_all(self) -> None:
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.setBlockFormat(self.look.shape(line_of("")))
        self._whole = True
        block = self.document().firstBlock()
        while block.isValid():
            self._shape(block)
            block = block.next()
        self._whole = False

    def _on_theme_changed(self) -> None:
        self._quiet = True
        try:
            self.look.restyle()
            self._shape_all()
        finally:
            self._quiet = False

    def _on_room(self) -> None:
        self._quiet = True
        self.look.make_room(self.viewport().width() - 2 * self.document().documentMargin())
        self._quiet, self._dirty = False, None

    def _on_caret_moved(self) -> None:
        if self._quiet:
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


_AS_TYPED = {0x2029: "\n", 0x2028: "\n", 0xA0: " ", 0xFDD0: "\n", 0xFDD1: "\n"}


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _text(encoded: bytes) -> str:
    return encoded.decode("utf-16-le", "surrogatepass")


def _common(one: bytes, other: bytes) -> tuple[int, int]:
    """Answer how many bytes both begin and end with, never cutting a surrogate pair in two."""
    room = min(len(one), len(other))
    head = 0
    while head < room and one[head : head + _UNIT] == other[head : head + _UNIT]:
        head += _UNIT
    if head and _is_high(one[head - _UNIT : head]):
        head -= _UNIT
    tail = 0
    while (
        tail < room - head
        and one[len(one) - tail - _UNIT : len(one) - tail] == (other[len(other) - tail - _UNIT : len(other) - tail])
    ):
        tail += _UNIT
    if tail and _is_low(one[len(one) - tail : len(one) - tail + _UNIT]):
        tail -= _UNIT
    return head, tail


def _is_high(unit: bytes) -> bool:
    return 0xD8 <= unit[1] <= 0xDB  # noqa: PLR2004 - the range of high surrogates


def _is_low(unit: bytes) -> bool:
    return 0xDC <= unit[1] <= 0xDF  # noqa: PLR2004 - the range of low surrogates
