"""How the light markup looks while one writes: clean words, with the signs hidden but where the caret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from circledesk.domain.inline import EVIDENCE, Token, tokens
from circledesk.domain.markup import Kind, Line, cells, is_rule, line_of
from circledesk.ui.widgets.table_look import MOST_ROWS, Columns, TableLook, rows_around
from circledesk.ui.widgets.units import is_wide, units

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

SHAPE = QTextFormat.Property.UserProperty.value + 1
"""Where a block's format says for which kind of line it was made."""

_LINE_HEIGHT = 150.0  # per cent
_INDENT = 20  # at 10 points: how far an entry of a list stands in
_SMALL = 1  # pixels: the type size of what is not to be seen
_HEADINGS = {1: 1.2, 2: 1.05}
_MARKED = ("**", "](", "://", "\\")


def has_marks(text: str) -> bool:
    """Whether a line has signs within its words that can be shown or hidden."""
    return any(mark in text for mark in _MARKED)


def hidden_prefix(text: str) -> int:
    """How many characters at the beginning of a line are never shown, and where the caret never stands."""
    line = line_of(text)
    if line.kind in {Kind.HEADING, Kind.BULLET}:
        return line.start
    return text.index(">") + 2 if line.kind is Kind.STATEMENT and "> " in text else 0


class MarkupLook(QSyntaxHighlighter):
    """Gives each line its look as it changes. `reveal` says in which block the signs are to be seen."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._revealed = -1
        self._tables = TableLook(theme)
        self._aligned = Columns(0)
        self._make_formats()

    def restyle(self) -> None:
        """Take the theme's new colours and sizes."""
        self._tables.restyle()
        self._make_formats()
        self.rehighlight()

    def align(self, block: QTextBlock) -> None:
        """Line the table up that a changed row belongs to, where a column became wider or narrower."""
        rows = rows_around(block)
        columns = self._tables.columns(rows)
        if columns != self._aligned:
            self._aligned = columns
            for row in rows[:MOST_ROWS]:
                self.rehighlightBlock(row)

    def make_room(self, width: float) -> None:
        """Line every table up anew for another width of the text."""
        self._tables.room = width
        block = self.document().firstBlock()
        while block.isValid():
            if line_of(block.text()).kind is Kind.ROW:
                self.rehighlightBlock(block)
            block = block.next()

    def reveal(self, number: int) -> None:
        """Show the signs of this block, and hide those shown before; -1 hides them all."""
        if number == self._revealed:
            return
        before, self._revealed = self._revealed, number
        for one in (before, number):
            block = self.document().findBlockByNumber(one) if one >= 0 else QTextBlock()
            if block.isValid() and has_marks(block.text()):
                self.rehighlightBlock(block)

    def shape(self, line: Line) -> QTextBlockFormat:
        """How a block of this kind stands: margins, indents and ground."""
        px = self._theme.px
        found = QTextBlockFormat()
        found.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        found.setBottomMargin(px(6))
        found.setProperty(SHAPE, _shape_of(line))
        if line.kind in {Kind.BULLET, Kind.NUMBER}:
            found.setLeftMargin(px(_INDENT) * (line.level + 1))
            found.setTextIndent(-px(_INDENT))
            found.setBottomMargin(px(2))
        elif line.kind is Kind.HEADING:
            found.setTopMargin(px(8 if line.level == 1 else 4))
            found.setBottomMargin(px(4))
        elif line.kind is Kind.ROW:
            found.setBottomMargin(0)
            found.setBackground(self._theme.colour("alt"))
        elif line.kind is Kind.STATEMENT:
            found.setLeftMargin(px(12))
            found.setTopMargin(px(4))
            found.setBackground(self._theme.colour("warn_soft"))
        return found

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        line = line_of(text)
        marked = has_marks(text)
        if line.kind is Kind.PARAGRAPH and not marked:
            return
        painted = _Painted(self, text)
        if line.kind is Kind.HEADING:
            painted.put(line.start, len(text), self._headings[line.level])
        self._put_prefix(painted, line)
        if marked or line.kind is Kind.ROW:
            self._put_words(painted, line)

    def put(self, start: int, count: int, look: QTextCharFormat) -> None:
        """Give some units of the line being looked at a look."""
        self.setFormat(start, count, look)

    def _put_prefix(self, painted: _Painted, line: Line) -> None:
        text = painted.text
        if line.kind is Kind.HEADING:
            painted.put(0, line.start, self._gone(text[: line.start]))
        elif line.kind is Kind.BULLET:
            painted.put(0, line.start, self._spaced(text[: line.start], self._theme.px(_INDENT)))
        elif line.kind is Kind.NUMBER:
            bare = len(text) - len(text.lstrip())
            label = text[bare : line.start].rstrip()
            painted.put(0, bare, self._gone(text[:bare]))
            painted.put(bare, bare + len(label), self._quiet)
            room = self._theme.px(_INDENT) - self._metrics.horizontalAdvance(label)
            blank = text[bare + len(label) : line.start]
            painted.put(bare + len(label), line.start, self._spaced(blank, max(room, 2.0)))
        elif line.kind is Kind.STATEMENT:
            hidden = hidden_prefix(text)
            painted.put(0, hidden, self._gone(text[:hidden]))
            painted.put(hidden, line.start, self._named)

    def _put_words(self, painted: _Painted, line: Line) -> None:
        """Bold words and links; a heading keeps its size beneath them."""
        text = painted.text
        looks = self._headings.get(line.level) if line.kind is Kind.HEADING else None
        stretches = [(line.start, len(text))]
        rows = rows_around(self.currentBlock()) if line.kind is Kind.ROW else []
        if rows:
            stretches = cells(text)
            looks = self._head if rows[0] == self.currentBlock() else None
            painted.put(0, len(text), self._quiet)
            for start, end in stretches:
                painted.put(start, end, looks or QTextCharFormat())
        for start, end in stretches:
            for token in tokens(text, start, end):
                if token.marker:
                    painted.put(token.start, token.end, self._sign(text, token))
                elif token.bold or token.target:
                    painted.put(token.start, token.end, self._words(token, looks))
        if rows and not is_rule(text):
            self._line_up(painted, rows)

    def _line_up(self, painted: _Painted, rows: list[QTextBlock]) -> None:
        head = rows[0] == self.currentBlock()
        for place, room in self._tables.missing(painted.text, self._tables.columns(rows), head=head):
            look = QTextCharFormat(self._head) if head else QTextCharFormat()
            _space(look, room)
            painted.put(place, place + 1, look)

    def _sign(self, text: str, token: Token) -> QTextCharFormat:
        revealed = self.currentBlock().blockNumber() == self._revealed
        if revealed and not token.target.startswith(EVIDENCE):
            return self._quiet
        return self._gone(text[token.start : token.end])

    def _words(self, token: Token, heading: QTextCharFormat | None) -> QTextCharFormat:
        found = QTextCharFormat(heading) if heading else QTextCharFormat()
        if token.bold:
            found.setFontWeight(QFont.Weight.DemiBold.value)
        if token.target:
            found.setForeground(self._theme.colour("accent"))
            found.setFontUnderline(True)
        return found

    def _make_formats(self) -> None:
        theme = self._theme
        self._metrics = QFontMetricsF(theme.font())
        small = theme.font()
        small.setPixelSize(_SMALL)
        self._small, self._small_metrics = small, QFontMetricsF(small)
        self._kept: dict[tuple[str, float], QTextCharFormat] = {}
        self._quiet = QTextCharFormat()
        self._quiet.setForeground(theme.colour("muted"))
        self._named = QTextCharFormat()
        self._named.setFontWeight(QFont.Weight.DemiBold.value)
        self._named.setForeground(theme.colour("warn"))
        self._head = QTextCharFormat()
        self._head.setFontWeight(QFont.Weight.DemiBold.value)
        self._headings = {}
        for level, factor in _HEADINGS.items():
            look = QTextCharFormat()
            look.setFontPointSize(theme.points * factor)
            look.setFontWeight(QFont.Weight.DemiBold.value)
            self._headings[level] = look

    def _gone(self, text: str) -> QTextCharFormat:
        """A look in which these signs take no room."""
        key = (text, 0.0)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = QTextCharFormat()
            found.setFont(self._small)
            found.setForeground(QColor(0, 0, 0, 0))
            _space(found, -self._small_metrics.horizontalAdvance(text) / max(len(text), 1))
        return found

    def _spaced(self, text: str, width: float) -> QTextCharFormat:
        """A look in which these signs take just this width."""
        key = (text, width)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = QTextCharFormat()
            found.setForeground(QColor(0, 0, 0, 0))
            _space(found, (width - self._metrics.horizontalAdvance(text)) / max(len(text), 1))
        return found


class _Painted:
    """The line being looked at, counted in characters."""

    def __init__(self, look: MarkupLook, text: str) -> None:
        self.text, self._look, self._wide = text, look, is_wide(text)

    def put(self, start: int, end: int, look: QTextCharFormat) -> None:
        if self._wide:
            start, end = units(self.text, start), units(self.text, end)
        self._look.put(start, end - start, look)


def shape_differs(block: QTextBlock, line: Line) -> bool:
    """Whether a block stands as if it were another kind of line."""
    return bool(block.blockFormat().property(SHAPE) != _shape_of(line))


def _shape_of(line: Line) -> int:
    depth = line.level if line.kind in {Kind.BULLET, Kind.NUMBER, Kind.HEADING} else 0
    return line.kind.value * 10 + depth


def _space(look: QTextCharFormat, by: float) -> None:
    look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    look.setFontLetterSpacing(by)
