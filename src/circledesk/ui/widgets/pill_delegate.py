"""Paints a table cell whose model names a tone as a pill; other cells stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.painting import Pill, paint_pill, pill_size

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""A cell's model answers a Tone, or a (Tone, icon name) pair, under this role to be shown as a pill."""


class PillDelegate(QStyledItemDelegate):
    """Paints pills in a table."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        if index.data(TONE_ROLE) is None:
            return super().sizeHint(option, index)
        width, height = pill_size(self._theme, str(index.data()))
        return QSize(width + self._theme.px(16), height + self._theme.px(8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE_ROLE)
        if tone is None:
            super().paint(painter, option, index)
            return
        icon = ""
        if isinstance(tone, tuple):
            tone, icon = tone
        tokens = self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect
        painter.fillRect(box, QColor(tokens.accent_soft if selected else tokens.base))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(tokens.border))
        if selected and tokens.outlined:
            painter.fillRect(box.left(), box.top(), box.width(), 2, QColor(tokens.accent))
            painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, QColor(tokens.accent))
        inner = box.adjusted(self._theme.px(8), 0, -self._theme.px(4), 0)
        paint_pill(painter, self._theme, inner, Pill(str(index.data()), Tone(tone), icon))
