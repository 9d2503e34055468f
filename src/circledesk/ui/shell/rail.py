"""The way around: one button per place at the window's left, an icon with its word beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from circledesk.ui.theme.fonts import SMALL
from circledesk.ui.widgets.painting import paint_icon

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_ICON = 1.25


class RailButton(QAbstractButton):
    """An icon over a word of one or two lines."""

    def __init__(self, theme: Theme, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        px = self._theme.px
        metrics = QFontMetrics(self._font())
        longest = max(metrics.horizontalAdvance(word) for word in self.text().split() or [""])
        width = max(px(78), longest + px(14))
        words = metrics.boundingRect(QRect(0, 0, width - px(8), 1000), _WRAPPED, self.text()).height()
        return QSize(width, px(8) + self._theme.icon_side(_ICON) + px(4) + words + px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(QColor(tokens.accent_soft if self.isChecked() else tokens.hover))
            painter.drawRoundedRect(ground, px(8), px(8))
        if self.isChecked():
            painter.setBrush(QColor(tokens.accent))
            bar = QRectF(ground.left(), ground.top() + px(10), px(3), ground.height() - px(20))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if self.hasFocus() or (self.isChecked() and tokens.outlined):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), px(8), px(8))
        side = self._theme.icon_side(_ICON)
        ink = tokens.accent if self.isChecked() else tokens.text
        paint_icon(painter, self._theme, QPointF((self.width() - side) / 2, px(8)), (self._icon, ink, side))
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        corner = QPoint(px(4), px(8) + side + px(4))
        painter.drawText(QRect(corner, QSize(self.width() - px(8), self.height() - corner.y())), _WRAPPED, self.text())
        painter.end()

    def _font(self) -> QFont:
        return self._theme.font(SMALL, QFont.Weight.Medium)


class Rail(QFrame):
    """`chosen` carries the key of the place; the arrow keys move between places."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "rail")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        self._width = 0
        self._column = QVBoxLayout(self)
        px = theme.px
        self._column.setContentsMargins(px(5), px(8), px(5), px(8))
        self._column.setSpacing(px(4))
        self._column.addStretch(1)

    def add(self, key: str, icon: str, words: str) -> None:
        """Add a place at the end."""
        button = RailButton(self._theme, icon, words)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        self._column.insertWidget(self._column.count() - 1, button)
        self._width = max(self._width, button.sizeHint().width())
        for each in self._buttons.values():
            each.setMinimumWidth(self._width)

    def light(self, key: str) -> None:
        """Show where one is."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
