"""The marks painted beside lines of light markup: a bullet where a list's entry begins, a bar beside a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from circledesk.domain.markup import Kind, Line, line_of
from circledesk.ui.widgets.units import units

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from circledesk.ui.theme.theme import Theme


def paint_marks(editor: QTextEdit, theme: Theme, area: QRect) -> None:
    """Paint the marks of the lines within `area` of the editor's viewport."""
    painter = QPainter(editor.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    down = editor.verticalScrollBar().value()
    painter.translate(-editor.horizontalScrollBar().value(), -down)
    block = editor.cursorForPosition(area.topLeft()).block()
    while block.isValid():
        box = editor.document().documentLayout().blockBoundingRect(block)
        if box.top() > area.bottom() + down:
            break
        line = line_of(block.text())
        if line.kind is Kind.BULLET and block.layout().lineCount():
            painter.setBrush(theme.colour("text"))
            radius = theme.px(5) / 2
            painter.drawEllipse(_bullet(block, line, editor.fontMetrics().xHeight()), radius, radius)
        elif line.kind is Kind.STATEMENT:
            painter.setBrush(theme.colour("warn"))
            painter.drawRect(QRectF(box.left(), box.top(), theme.px(3), box.height()))
        block = block.next()
    painter.end()


def _bullet(block: QTextBlock, line: Line, letter: int) -> QPointF:
    """The middle of the marker's room, at half the height of a small letter; right in either direction of writing."""
    first = block.layout().lineAt(0)
    ends = [first.cursorToX(place)[0] for place in (0, units(block.text(), line.start))]  # type: ignore[index]
    base = first.y() + first.height() - first.descent()
    return block.layout().position() + QPointF(sum(ends) / 2, base - letter / 2)
