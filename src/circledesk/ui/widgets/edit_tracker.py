"""Tells every change of a document exactly as it was made: where, what went and what came."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from circledesk.ui.widgets.edit_history import Swap

_UNIT = 2  # bytes of one UTF-16 unit
_AS_TYPED = {0x2029: "\n", 0x2028: "\n", 0xA0: " ", 0xFDD0: "\n", 0xFDD1: "\n"}


class EditTracker(QObject):
    """Qt tells how many units went and came, and a change of looks as if all of them had; this tells what differs."""

    edited = Signal(object)  # a Swap

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._known = b""
        self._quiet = False
        document.contentsChange.connect(self._on_contents_change)

    @property
    def quiet(self) -> bool:
        """Whether changes are not told now."""
        return self._quiet

    def plain(self) -> str:
        """Answer the text as it stands."""
        return _text(self._known)

    @contextmanager
    def unwatched(self) -> Iterator[None]:
        """What changes in this block is not told; afterwards the text is known as it is then."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before
            self._known = _units(self._document.toPlainText())

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._quiet:
            return
        old = len(self._known) // _UNIT
        new = self._document.characterCount() - 1
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
            self.edited.emit(Swap(position + head // _UNIT, _text(gone), _text(inserted)))

    def _between(self, start: int, end: int) -> bytes:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return _units(as_typed(cursor.selectedText()))


def as_typed(words: str) -> str:
    """Words of Qt's documents with the line ends and blanks that people type."""
    return words.translate(_AS_TYPED)


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
