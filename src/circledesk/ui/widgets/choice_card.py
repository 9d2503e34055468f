"""A large card to choose one thing of a few: icon, name and what it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from circledesk.ui.theme.fonts import HEADING, SMALL
from circledesk.ui.widgets.painting import paint_icon, paint_wrapped, wrapped_height

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_ICON = 1.6
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_BOLD = QFont.Weight.DemiBold


class ChoiceCard(QAbstractButton):
    """Checkable; put several into a QButtonGroup."""

    def __init__(self, theme: Theme, icon: str, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._words = theme, icon, words
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._parts(width)[-1]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self._theme.px(230)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self._theme.px(170)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to a neighbour and choose it, as they do among radio buttons."""
        super().keyPressEvent(event)
        there = self.window().focusWidget()
        if event.key() in _ARROWS and isinstance(there, ChoiceCard):
            there.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent if lit else tokens.outline), 2 if lit else 1))
        ground = tokens.accent_soft if self.isChecked() else tokens.hover if self.underMouse() else tokens.base
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        if self.hasFocus() and self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), px(6), px(6))
        name_top, words_top, height = self._parts(self.width())
        side, left = self._theme.icon_side(_ICON), px(16)
        paint_icon(painter, self._theme, QPointF(left, px(14)), (self._icon, tokens.accent, side))
        mark = self._theme.icon_side()
        sign = "circle-check" if self.isChecked() else "circle"
        ink = tokens.accent if self.isChecked() else tokens.muted
        paint_icon(painter, self._theme, QPointF(self.width() - left - mark, px(14)), (sign, ink, mark))
        room = self.width() - 2 * left
        name_box = QRect(left, name_top, room, words_top - name_top)
        paint_wrapped(painter, self._theme.font(HEADING, _BOLD), name_box, self.text(), QColor(tokens.text))
        words_box = QRect(left, words_top, room, height - words_top)
        paint_wrapped(painter, self._theme.font(SMALL), words_box, self._words, QColor(tokens.muted))
        painter.end()

    def _parts(self, width: int) -> tuple[int, int, int]:
        px = self._theme.px
        room = width - 2 * px(16)
        name_top = px(14) + self._theme.icon_side(_ICON) + px(10)
        words_top = name_top + wrapped_height(self._theme.font(HEADING, _BOLD), self.text(), room) + px(4)
        return name_top, words_top, words_top + wrapped_height(self._theme.font(SMALL), self._words, room) + px(14)
