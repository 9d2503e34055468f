"""Wavy lines beneath words that nobody knows, and by a key what they may have meant; only what is seen is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap, QTextBlock, QTextCursor

from circledesk.domain.spelling import words_in
from circledesk.ui.widgets.choice_popup import Choice, ChoicePopup
from circledesk.ui.widgets.units import units

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from circledesk.ui.theme.theme import Theme

LEARN, SKIP = "learn", "skip"
_REST_MS = 350  # without a key, after which words are looked up
_WAVE, _HIGH = 4.0, 4.0  # pixels
_MOST_LINES = 4000


class Misspelling(QObject):
    """`doubted` asks which of some words are wrong (`judge` answers), `advice_wanted` what one may have meant
    (`advise` answers), `learned` says that a word is right in this circle.
    """

    doubted = Signal(object)
    advice_wanted = Signal(str)
    learned = Signal(str)

    def __init__(self, theme: Theme, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._theme, self._editor = theme, editor
        self._right: set[str] = set()
        self._wrong: set[str] = set()
        self._skipped: set[str] = set()
        self._lines: dict[str, list[tuple[int, int]]] = {}
        self._going = False
        self._popup: ChoicePopup | None = None
        self._wave: QPixmap | None = None
        theme.changed.connect(self._on_theme)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        editor.textChanged.connect(self._rest.start)
        editor.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        editor.selectionChanged.connect(self._on_selection)

    @property
    def popup(self) -> ChoicePopup | None:
        """The list while something is offered."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def wrong(self) -> frozenset[str]:
        """The words known to be wrong so far."""
        return frozenset(self._wrong - self._skipped)

    def forget(self) -> None:
        """Look everything up anew: the circle has learned a word, or a name."""
        self._right.clear()
        self._wrong.clear()
        self._rest.start()

    def judge(self, words: frozenset[str], wrong: frozenset[str]) -> None:
        """Of `words` these are wrong."""
        self._right |= words - wrong
        self._wrong |= wrong
        self._editor.viewport().update()
        if self._going:
            self._going = False
            self._go()

    def go_on(self) -> None:
        """Go to the next wrong word behind the caret, round the end, and ask what it may have meant."""
        self._going = True
        new = self._new_words(self._blocks(self._editor.document().firstBlock()))
        if new:
            self.doubted.emit(new)
        else:
            self._going = False
            self._go()

    def advise(self, word: str, instead: Sequence[str]) -> None:
        """Offer these instead of the word chosen."""
        if self._editor.textCursor().selectedText() != word:
            return
        choices = [Choice(key=f"={one}", title=one, words="") for one in instead]
        learn = self.tr("The circle uses it: learn “{0}”").format(word)
        choices.append(Choice(key=LEARN, title=learn, words="", icon="plus"))
        choices.append(Choice(key=SKIP, title=self.tr("Leave it as it is"), words="", icon="x"))
        window = self._editor.window()
        if self._popup is None:
            self._popup = ChoicePopup(self._theme, window)
            self._popup.chosen.connect(self._choose)
        at = self._editor.cursorRect()
        at.moveTopLeft(self._editor.viewport().mapTo(window, at.topLeft()))
        self._popup.offer(choices, at)

    def take(self, event: QKeyEvent) -> bool:
        """Lead the list by a key; False where the key is not for it."""
        popup = self.popup
        if popup is None:
            return False
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._choose(popup.key())
        elif key == Qt.Key.Key_Escape:
            popup.hide()
        else:
            popup.hide()
            return False
        return True

    def paint(self, area: QRect) -> None:
        """Draw the lines within `area` of the viewport; not beneath the word that is being typed."""
        if not self._wrong or self._editor.isReadOnly():
            return
        painter = QPainter(self._editor.viewport())
        if self._wave is None:
            self._wave = _tile(self._theme.colour("bad"), self._editor.devicePixelRatioF())
        down = self._editor.verticalScrollBar().value()
        painter.translate(-self._editor.horizontalScrollBar().value(), -down)
        caret = self._editor.textCursor()
        typing = caret.position() if self._editor.hasFocus() and self._rest.isActive() else -1
        for block in self._blocks(self._editor.cursorForPosition(area.topLeft()).block(), area.bottom() + down):
            for start, end in self._wrong_in(block.text()):
                if not start <= typing - block.position() <= end:
                    _wave(painter, self._wave, block, (start, end))
        painter.end()

    def _wrong_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Where wrong words stand in a line, in UTF-16 units."""
        for start, end in self._words(text):
            word = text[start:end]
            if word in self._wrong and word not in self._skipped:
                yield units(text, start), units(text, end)

    def _words(self, text: str) -> list[tuple[int, int]]:
        found = self._lines.get(text)
        if found is None:
            if len(self._lines) > _MOST_LINES:
                self._lines.clear()
            found = self._lines[text] = words_in(text)
        return found

    def _new_words(self, blocks: Iterator[QTextBlock]) -> frozenset[str]:
        new = {text[a:b] for text in (block.text() for block in blocks) for a, b in self._words(text)}
        return frozenset(new - self._right - self._wrong)

    def _blocks(self, block: QTextBlock, bottom: float | None = None) -> Iterator[QTextBlock]:
        layout = self._editor.document().documentLayout()
        while block.isValid() and (bottom is None or layout.blockBoundingRect(block).top() <= bottom):
            yield block
            block = block.next()

    def _on_rest(self) -> None:
        view = self._editor.viewport().rect()
        down = self._editor.verticalScrollBar().value()
        new = self._new_words(
            self._blocks(self._editor.cursorForPosition(view.topLeft()).block(), view.height() + down)
        )
        if new and not self._editor.isReadOnly():
            self.doubted.emit(new)
        self._editor.viewport().update()

    def _on_theme(self) -> None:
        self._wave = None

    def _on_scrolled(self) -> None:
        self._rest.start()
        if self._popup is not None:
            self._popup.hide()

    def _on_selection(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _go(self) -> None:
        caret = self._editor.textCursor()
        here = caret.selectionEnd()
        found = next(self._ahead(here, None), None) or next(self._ahead(0, here), None)
        if found is not None:
            start, end = found
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()
            self.advice_wanted.emit(cursor.selectedText())

    def _ahead(self, first: int, last: int | None) -> Iterator[tuple[int, int]]:
        for block in self._blocks(self._editor.document().findBlock(first)):
            if last is not None and block.position() >= last:
                return
            for start, end in self._wrong_in(block.text()):
                if block.position() + start >= first:
                    yield block.position() + start, block.position() + end

    def _choose(self, key: str) -> None:
        if self._popup is not None:
            self._popup.hide()
        cursor = self._editor.textCursor()
        word = cursor.selectedText()
        if key == LEARN:
            self._wrong.discard(word)
            self._right.add(word)
            self.learned.emit(word)
        elif key == SKIP:
            self._skipped.add(word)
        elif key:
            cursor.insertText(key[1:])
        self._editor.viewport().update()


def _wave(painter: QPainter, tile: QPixmap, block: QTextBlock, stretch: tuple[int, int]) -> None:
    """Lay the tile beneath a stretch of a block, line by line."""
    layout, (start, end) = block.layout(), stretch
    origin, high = layout.position(), tile.deviceIndependentSize().height()
    while start < end:
        line = layout.lineForTextPosition(start)
        if not line.isValid():
            return
        stop = min(end, line.textStart() + line.textLength())
        left, right = (float(line.cursorToX(place)[0]) for place in (start, stop))  # type: ignore[index]
        place = origin + QPointF(left, line.y() + line.ascent() + 2)
        painter.drawTiledPixmap(QRectF(place.x(), place.y(), right - left, high), tile)
        start = max(stop, start + 1)


def _tile(colour: QColor, ratio: float) -> QPixmap:
    """One wave, to be laid side by side."""
    tile = QPixmap(round(_WAVE * ratio), round(_HIGH * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    low, high, half = _HIGH - 0.8, 0.8, _WAVE / 2
    painter.drawPolyline([QPointF(-half, high), QPointF(0, low), QPointF(half, high), QPointF(_WAVE, low)])
    painter.end()
    return tile
