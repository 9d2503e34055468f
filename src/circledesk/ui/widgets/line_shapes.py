"""Lets each line of a document stand as its kind does: margins, indents, ground, and tables lined up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from circledesk.domain.markup import Kind, line_of
from circledesk.ui.widgets.markup_look import MarkupLook, shape_differs


class LineShapes(QObject):
    """Shapes what changed once the layout knows the new text: within the change itself it would not hear of both."""

    def __init__(self, document: QTextDocument, look: MarkupLook) -> None:
        super().__init__(document)
        self._document, self._look = document, look
        self._changed: tuple[int, int] | None = None
        self._waiting = False
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self.shape_changed)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Shape nothing within this block."""
        before, self._waiting = self._waiting, True
        try:
            yield
        finally:
            self._waiting = before

    def shape_changed(self) -> None:
        """Shape the lines that changed since the last time."""
        if self._changed is None or self._waiting:
            return
        (start, end), self._changed = self._changed, None
        block, last = self._document.findBlock(start), self._document.findBlock(end)
        with self.waiting():
            while block.isValid():
                if self._shape(block) is Kind.ROW:
                    self._look.align(block)
                if block == last:
                    break
                block = block.next()
        self._changed = None

    def shape_all(self) -> None:
        """Shape every line anew."""
        everything = QTextCursor(self._document)
        everything.select(QTextCursor.SelectionType.Document)
        with self.waiting():
            everything.setBlockFormat(self._look.shape(line_of("")))
            block = self._document.firstBlock()
            while block.isValid():
                self._shape(block)
                block = block.next()
        self._changed = None

    def _shape(self, block: QTextBlock) -> Kind:
        line = line_of(block.text())
        if shape_differs(block, line):
            QTextCursor(block).setBlockFormat(self._look.shape(line))
        return line.kind

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        start, end = self._changed or (position, position)
        self._changed = min(start, position), max(end, position + added)
