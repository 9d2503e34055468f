"""What keys and tool buttons do to the line at the caret: bold, headings, lists, tables, and how lines go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from circledesk.domain.drafting import as_kind, deeper, following, next_cell, number_after, toggled, with_bold
from circledesk.domain.markup import Kind, line_of
from circledesk.ui.keys import code_of, keys_of
from circledesk.ui.widgets.markup_look import hidden_prefix
from circledesk.ui.widgets.units import characters, units

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LISTED = frozenset({Kind.BULLET, Kind.NUMBER})
_EMPTY_TABLE = "|  |  |\n|  |  |"


class MarkupKeys:
    """Works on one editor's cursor; each deed is one edit of its text."""

    def __init__(self, editor: QTextEdit) -> None:
        self._editor = editor
        self._deeds: dict[int, Callable[[], bool]] = {
            **{code_of(keys): _always(deed) for name, deed in self._named() for keys in keys_of(name)},
            Qt.Key.Key_Backspace.value: self._rub_out,
            Qt.Key.Key_Delete.value: self._pull_up,
            Qt.Key.Key_Return.value: self._go_on,
            Qt.Key.Key_Enter.value: self._go_on,
            _combined(_SHIFT, Qt.Key.Key_Return): self._break,
            _combined(_SHIFT, Qt.Key.Key_Enter): self._break,
            Qt.Key.Key_Left.value: self._leave_line,
            _combined(_CONTROL, Qt.Key.Key_Left): self._leave_line,
            Qt.Key.Key_Tab.value: lambda: self._tab(1),
            Qt.Key.Key_Backtab.value: lambda: self._tab(-1),
            _combined(_SHIFT, Qt.Key.Key_Backtab): lambda: self._tab(-1),
        }

    def _named(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """What people are told of, by its entry in the table of keys."""
        return (
            ("text.bold", self.bold),
            ("text.heading", self.heading),
            ("text.bullets", self.bullets),
            ("text.numbers", self.numbers),
            ("text.table", self.table),
        )

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False where it means nothing special."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = self._deeds.get(QKeyCombination(modifiers, Qt.Key(event.key())).toCombined())
        return deed is not None and deed()

    def wants_tab(self) -> bool:
        """Whether Tab moves within the text here: in a table, and where the words of a list's entry begin."""
        cursor = self._editor.textCursor()
        line = line_of(cursor.block().text())
        if line.kind is Kind.ROW:
            return True
        return line.kind in _LISTED and not cursor.hasSelection() and self._place(cursor) == line.start

    def bold(self) -> None:
        """Make the words chosen, or the word at the caret, bold; or no longer."""
        cursor = self._editor.textCursor()
        first, last = self._ends(cursor)
        if first.block() == last.block():
            text = first.block().text()
            drafted = with_bold(text, self._place(first), self._place(last))
            self._rewrite(first.block(), drafted.text)
            self._choose(first.block(), drafted.start, drafted.end)
            return
        for block in self._blocks(first, last):
            text = block.text()
            low = self._place(first) if block == first.block() else line_of(text).start
            high = self._place(last) if block == last.block() else len(text)
            if text[low:high].strip():
                self._rewrite(block, with_bold(text, low, high).text)

    def heading(self) -> None:
        """Make the line a heading, then a smaller one, then none."""
        self._on_lines(lambda text, _: toggled(text, Kind.HEADING))

    def bullets(self) -> None:
        """Make the lines entries of a list, or no longer."""
        self._on_lines(lambda text, _: toggled(text, Kind.BULLET))

    def numbers(self) -> None:
        """Make the lines numbered entries, or no longer."""
        self._on_lines(lambda text, before: toggled(text, Kind.NUMBER, number_after([before])))

    def table(self) -> None:
        """Begin a table below the line, or in it where it is empty; the caret goes to its first cell."""
        cursor = self._editor.textCursor()
        block = cursor.block()
        if line_of(block.text()).kind is Kind.ROW:
            return
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        lead = "\n" if block.text().strip() else ""
        at = cursor.position() + len(lead)
        below = "\n" if not block.next().isValid() or block.next().text().startswith("|") else ""
        cursor.insertText(f"{lead}{_EMPTY_TABLE}{below}")
        cursor.setPosition(at + 2)
        self._editor.setTextCursor(cursor)

    def replace_line(self, text: str) -> None:
        """Put other words where the caret's line stands; the caret goes to their end."""
        block = self._editor.textCursor().block()
        self._rewrite(block, text)
        self._choose(block, len(text), len(text))

    # -- keys

    def _go_on(self) -> bool:
        cursor = self._editor.textCursor()
        text = cursor.block().text()
        line = line_of(text)
        if cursor.hasSelection() or line.kind not in {*_LISTED, Kind.ROW} or self._place(cursor) < line.start:
            return self._break()
        begins = following(text)
        if begins is None:
            self._rewrite(cursor.block(), "")
        elif line.kind is Kind.ROW:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText(f"\n{begins}")
            cursor.setPosition(cursor.block().position() + 2)
        else:
            cursor.insertText(f"\n{begins}")
            self._renumber(cursor.block().next(), cursor.block().text())
        self._show(cursor)
        return True

    def _break(self) -> bool:
        """A plain new line: Qt's own would carry looks along, or part the words with a sign of its own."""
        cursor = self._editor.textCursor()
        cursor.insertText("\n")
        self._show(cursor)
        return True

    def _rub_out(self) -> bool:
        cursor = self._editor.textCursor()
        text = cursor.block().text()
        line = line_of(text)
        if cursor.hasSelection() or not line.start or self._place(cursor) != line.start or line.kind is Kind.ROW:
            return False
        if line.kind in _LISTED and line.level:
            self._rewrite(cursor.block(), deeper(text, -1))
        elif line.kind is Kind.PARAGRAPH:
            return False
        else:
            self._rewrite(cursor.block(), as_kind(text, Kind.PARAGRAPH))
        return True

    def _pull_up(self) -> bool:
        """Join the next line to this one, without the marks it begins with."""
        cursor = self._editor.textCursor()
        below = cursor.block().next()
        start = line_of(below.text()).start if below.isValid() else 0
        if cursor.hasSelection() or not cursor.atBlockEnd() or not start:
            return False
        cursor.setPosition(below.position() + start, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._show(cursor)
        return True

    def _leave_line(self) -> bool:
        """Go to the line above from where the words begin: the caret never stands in what is hidden before them."""
        cursor = self._editor.textCursor()
        hidden = hidden_prefix(cursor.block().text())
        if cursor.hasSelection() or not hidden or cursor.positionInBlock() > hidden:
            return False
        if cursor.block().previous().isValid():
            cursor.setPosition(cursor.block().position() - 1)
            self._show(cursor)
        return True

    def _tab(self, by: int) -> bool:
        if not self.wants_tab():
            return False
        cursor = self._editor.textCursor()
        block, text = cursor.block(), cursor.block().text()
        if line_of(text).kind is not Kind.ROW:
            self._rewrite(block, deeper(text, by))
            return True
        cell = next_cell(text, self._place(cursor), by)
        if cell is None:
            return self._other_row(block, by)
        self._choose(block, *cell)
        return True

    def _other_row(self, block: QTextBlock, by: int) -> bool:
        """Go to the last cell of the row above, or the first of the one below; behind the last row comes a new one."""
        row = block.next() if by > 0 else block.previous()
        if not row.isValid() or line_of(row.text()).kind is not Kind.ROW:
            return self._go_on() if by > 0 else True
        text = row.text()
        cell = next_cell(text, 0, 0) if by > 0 else next_cell(text, len(text), 0)
        if cell is not None:
            self._choose(row, *cell)
        return True

    # -- how it is done

    def _on_lines(self, change: Callable[[str, str], str]) -> None:
        cursor = self._editor.textCursor()
        first, last = self._ends(cursor)
        edit = QTextCursor(first)
        edit.beginEditBlock()
        for block in self._blocks(first, last):
            self._rewrite(block, change(block.text(), block.previous().text() if block.previous().isValid() else ""))
        edit.endEditBlock()

    def _rewrite(self, block: QTextBlock, text: str) -> None:
        """Change only what differs, so that others' edits of the line merge with ours."""
        old = block.text()
        room = min(len(old), len(text))
        head = next((n for n in range(room) if old[n] != text[n]), room)
        tail = next((n for n in range(room - head) if old[-1 - n] != text[-1 - n]), room - head)
        if head == len(old) == len(text):
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(old, head))
        cursor.setPosition(block.position() + units(old, len(old) - tail), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[head : len(text) - tail])

    def _renumber(self, block: QTextBlock, above: str) -> None:
        """Let the numbers of the entries that follow go on from the one above."""
        line = line_of(above)
        while line.kind is Kind.NUMBER and block.isValid():
            below = line_of(block.text())
            if below.kind is not Kind.NUMBER or below.level != line.level or int(below.label) != int(line.label):
                return
            text = as_kind(block.text(), Kind.NUMBER, below.level, int(line.label) + 1)
            self._rewrite(block, text)
            line, block = line_of(text), block.next()

    def _ends(self, cursor: QTextCursor) -> tuple[QTextCursor, QTextCursor]:
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        return first, last

    def _blocks(self, first: QTextCursor, last: QTextCursor) -> list[QTextBlock]:
        found = [first.block()]
        while found[-1] != last.block() and found[-1].next().isValid():
            found.append(found[-1].next())
        return found

    def _choose(self, block: QTextBlock, start: int, end: int) -> None:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(block.text(), start))
        cursor.setPosition(block.position() + units(block.text(), end), QTextCursor.MoveMode.KeepAnchor)
        self._show(cursor)

    def _show(self, cursor: QTextCursor) -> None:
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    @staticmethod
    def _place(cursor: QTextCursor) -> int:
        return characters(cursor.block().text(), cursor.positionInBlock())


def _combined(modifiers: Qt.KeyboardModifier, key: Qt.Key) -> int:
    return QKeyCombination(modifiers, key).toCombined()


def _always(deed: Callable[[], None]) -> Callable[[], bool]:
    def done() -> bool:
        deed()
        return True

    return done
