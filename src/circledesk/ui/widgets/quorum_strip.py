"""The quorum at this moment: how many are there, how many it takes, since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class QuorumStrip(QWidget):
    """A pill in words and a bar with a mark where the quorum lies."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        row.setSpacing(theme.px(12))
        self._chip = Chip(theme)
        row.addWidget(self._chip)
        self._bar = _Bar(theme)
        row.addWidget(self._bar, 1)
        self.show_quorum(0, 0, 0)

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._chip.word

    def show_quorum(self, present: int, needed: int, seats: int, since: str = "") -> None:
        """Show votes present, votes needed and votes in all; `since` is a time of day such as '10:04'."""
        if needed == 0:
            self._chip.say(self.tr("No quorum rule"), Tone.NEUTRAL, "users")
        elif present >= needed:
            words = (
                self.tr("Quorum: {present} of {seats} ({since})") if since else self.tr("Quorum: {present} of {seats}")
            )
            self._chip.say(words.format(present=present, seats=seats, since=since), Tone.OK, "users")
        else:
            lacking = needed - present
            words = self.tr("%n more for a quorum", "", lacking)
            self._chip.say(words, Tone.WARN, "users")
        self._bar.set_parts(present, needed, seats)
        self.setAccessibleName(self._chip.word)


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, present: int, needed: int, seats: int) -> None:
        self._parts = (present, needed, seats)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(60), self._theme.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        present, needed, seats = self._parts
        tokens = self._theme.tokens
        thick = self._theme.px(6)
        track = QRectF(0.5, (self.height() - thick) / 2 + 0.5, self.width() - 1, thick - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.neutral_soft))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if seats:
            full = QRectF(track)
            full.setWidth(track.width() * min(present / seats, 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ok if present >= needed else tokens.warn))
            painter.drawRoundedRect(full, thick / 2, thick / 2)
            mark = round(track.left() + track.width() * min(needed / seats, 1))
            painter.fillRect(mark - 1, 0, 2, self.height(), QColor(tokens.text))
        painter.end()
