"""A status as a pill: always an icon and a word, never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.painting import Pill, paint_pill, pill_size

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class Chip(QWidget):
    """Keeps its own size whatever the layout offers."""

    def __init__(
        self, theme: Theme, word: str = "", tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._word, self._tone, self._icon = word, tone, icon
        self.setAccessibleName(word)
        theme.changed.connect(self.updateGeometry)

    @property
    def word(self) -> str:
        """What it says."""
        return self._word

    @property
    def tone(self) -> Tone:
        """How it says it."""
        return self._tone

    def say(self, word: str, tone: Tone = Tone.NEUTRAL, icon: str = "") -> None:
        """Show another status."""
        if (word, tone, icon) == (self._word, self._tone, self._icon):
            return
        self._word, self._tone, self._icon = word, tone, icon
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(*pill_size(self._theme, self._word))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        paint_pill(painter, self._theme, self.rect(), Pill(self._word, self._tone, self._icon))
        painter.end()
