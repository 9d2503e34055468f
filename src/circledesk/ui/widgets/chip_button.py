"""A status as a pill that can be pressed, by mouse or keyboard, and leads to where it is explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.painting import Pill, paint_pill, pill_size

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_RING = 3


class ChipButton(QAbstractButton):
    """Looks like a Chip; a ring shows that the cursor is on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone, self._icon = Tone.NEUTRAL, ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def word(self) -> str:
        """What it says."""
        return self.text()

    @property
    def tone(self) -> Tone:
        """How it says it."""
        return self._tone

    def say(self, word: str, tone: Tone = Tone.NEUTRAL, icon: str = "") -> None:
        """Show another status."""
        if (word, tone, icon) != (self.text(), self._tone, self._icon):
            self._tone, self._icon = tone, icon
            self.setText(word)
            self.setAccessibleName(word)
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width, height = pill_size(self._theme, self.text())
        return QSize(width + 2 * _RING, height + 2 * _RING)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        paint_pill(painter, self._theme, box, Pill(self.text(), self._tone, self._icon))
        if self.hasFocus() or self.underMouse():
            colour = self._theme.tokens.accent if self.hasFocus() else self._theme.tokens.outline
            painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
