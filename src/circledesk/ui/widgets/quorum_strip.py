"""The quorum at this moment: how many are there, how many it takes, since when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumFace:
    """Seats filled, needed and in all; `since` and `lost` are times of day, `lacking` the sectors missing,
    `who` the body it is of where several sit.
    """

    present: int = 0
    needed: int = 0
    to_decide: int = 0
    seats: int = 0
    since: str = ""
    lost: str = ""
    lacking: str = ""
    who: str = ""


class QuorumStrip(QWidget):
    """A pill in words and a bar with marks where the quorum lies."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        column.setSpacing(theme.px(6))
        self._chip = Chip(theme)
        column.addWidget(self._chip)
        self._bar = _Bar(theme)
        column.addWidget(self._bar)
        self.show_quorum(QuorumFace())

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._chip.word

    def show_quorum(self, face: QuorumFace) -> None:
        """Show how the quorum stands."""
        words, tone = self._said(face)
        self._chip.say(words, tone, "users")
        self._bar.set_face(face)
        self.setAccessibleName(self._chip.word)

    def _said(self, face: QuorumFace) -> tuple[str, Tone]:
        count = f"{face.who} {face.present}/{face.seats}".strip()
        if face.needed == 0:
            return self.tr("No quorum rule"), Tone.NEUTRAL
        if face.present >= face.needed and not face.lacking:
            return self._met(face, count)
        short = face.needed - face.present
        lacking = self.tr("%n missing", "", short) if short > 0 else self.tr("missing: {0}").format(face.lacking)
        if face.lost:
            return self.tr("{0} · quorum lost at {1}, {2}").format(count, face.lost, lacking), Tone.BAD
        return f"{count} · {lacking}", Tone.WARN

    def _met(self, face: QuorumFace, count: str) -> tuple[str, Tone]:
        if face.present < face.to_decide:
            more = self.tr("%n more to decide", "", face.to_decide - face.present)
            return self.tr("{0} · quorum to deliberate, {1}").format(count, more), Tone.WARN
        if face.since:
            return self.tr("{0} · quorum since {1}").format(count, face.since), Tone.OK
        return self.tr("{0} · quorum").format(count), Tone.OK


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._face = QuorumFace()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_face(self, face: QuorumFace) -> None:
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(60), self._theme.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        face = self._face
        tokens = self._theme.tokens
        thick = self._theme.px(6)
        track = QRectF(0.5, (self.height() - thick) / 2 + 0.5, self.width() - 1, thick - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.neutral_soft))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if face.seats:
            full = QRectF(track)
            full.setWidth(track.width() * min(face.present / face.seats, 1))
            met = face.present >= max(face.needed, face.to_decide) and not face.lacking
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ok if met else tokens.warn))
            painter.drawRoundedRect(full, thick / 2, thick / 2)
            for needed in {face.needed, face.to_decide} - {0}:
                mark = round(track.left() + track.width() * min(needed / face.seats, 1))
                painter.fillRect(mark - 1, 0, 2, self.height(), QColor(tokens.text))
        painter.end()
