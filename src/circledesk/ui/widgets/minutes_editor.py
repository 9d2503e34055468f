"""The editor of long texts: plain words, comfortable lines, and every edit told exactly as it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from circledesk.ui.theme.theme import Theme

_UNIT = 2  # bytes of one UTF-16 unit
_LINE_HEIGHT = 150.0  # per cent
_COUNT_AFTER_MS = 300


class MinutesEditor(QTextEdit):
    """`edited(position, removed, inserted)` counts in UTF-16 units, as Qt's documents do.

    Replaying every `edited` since `set_text` on that text gives `plain()`. `left` is emitted when the person leaves
    the editor while a newer text was held back; its owner then asks for the text again.
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
        self.setProperty("role", "minutes")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._counter = QTimer(self)
        self._counter.setSingleShot(True)
        self._counter.setInterval(_COUNT_AFTER_MS)
        self._counter.timeout.connect(lambda: self.words_counted.emit(self.word_count()))
        self.document().contentsChange.connect(self._on_contents_change)
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
        self._quiet = True
        try:
            self.setPlainText(text)
            self._space_lines()
        finally:
            self._quiet = False
        self._known = _units(self.toPlainText())
        self._held = False
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setUndoRedoEnabled(True)
        self.move_caret(caret)
        self._counter.start()

    def offer_text(self, text: str) -> bool:
        """Show a text that changed elsewhere unless the person is writing here; answers whether it is shown."""
        if text == self.plain():
            self._held = False
            return True
        if self.hasFocus():
            self._held = True
            return False
        top = self.verticalScrollBar().value()
        self.set_text(text, self.caret())
        self.verticalScrollBar().setValue(top)
        return True

    def move_caret(self, caret: int) -> None:
        """Put the caret somewhere, within the text."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(caret, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def insert_here(self, text: str) -> None:
        """Write at the caret, as if typed."""
        self.textCursor().insertText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste words alone, without their looks."""
        if source.hasText():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if self._held:
            self._held = False
            self.left.emit()

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(self._theme.px(6))
        cursor.mergeBlockFormat(block)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
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
            self.edited.emit(
                position + head // _UNIT, len(gone) // _UNIT, inserted.decode("utf-16-le", "surrogatepass")
            )
            self._counter.start()

    def _between(self, start: int, end: int) -> bytes:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return _units(cursor.selectedText().translate(_AS_TYPED))


_AS_TYPED = {0x2029: "\n", 0x2028: "\n", 0xA0: " ", 0xFDD0: "\n", 0xFDD1: "\n"}


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


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
