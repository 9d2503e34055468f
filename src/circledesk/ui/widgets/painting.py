"""Painting by hand, shared by delegates and small widgets: pills, initials, icons, wrapped text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from circledesk.ui.theme.fonts import SMALL, TINY
from circledesk.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

TONE_ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "alert-triangle",
    Tone.BAD: "alert-circle",
    Tone.NEUTRAL: "circle",
    Tone.ACCENT: "info-circle",
}
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def pill_font(theme: Theme) -> QFont:
    """Answer the type of the word in a pill."""
    return theme.font(SMALL, QFont.Weight.Medium)


def pill_size(theme: Theme, word: str) -> tuple[int, int]:
    """Answer width and height of a pill around an icon and this word."""
    metrics = QFontMetrics(pill_font(theme))
    height = metrics.height() + theme.px(8)
    return theme.px(8) + theme.icon_side(SMALL) + theme.px(5) + metrics.horizontalAdvance(word) + theme.px(10), height


@dataclass(frozen=True, slots=True)
class Pill:
    """A status: its word, how it is meant, and an icon other than the tone's own."""

    word: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""


def paint_pill(painter: QPainter, theme: Theme, box: QRect, pill: Pill) -> None:
    """Paint a pill of its own size at the left of `box`, centred on its height; the word is elided to fit."""
    tokens, word, tone = theme.tokens, pill.word, pill.tone
    width, height = pill_size(theme, word)
    width = min(width, box.width())
    frame = QRectF(box.left(), box.center().y() - height / 2 + 0.5, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.strong(tone)), 1) if tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.soft(tone)))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    side = theme.icon_side(SMALL)
    left = frame.left() + theme.px(8)
    paint_icon(
        painter,
        theme,
        QPointF(left, frame.center().y() - side / 2),
        (pill.icon or TONE_ICONS[tone], tokens.strong(tone), side),
    )
    left += side + theme.px(5)
    font = pill_font(theme)
    painter.setFont(font)
    painter.setPen(QColor(tokens.strong(tone)))
    room = round(frame.right() - theme.px(6) - left)
    shown = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(left, frame.top(), room, height), int(Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()


def paint_icon(painter: QPainter, theme: Theme, corner: QPointF, what: tuple[str, str, int]) -> None:
    """Paint an icon given as name, #RRGGBB colour and side in pixels, its top left at `corner`."""
    name, colour, side = what
    device = painter.device()
    ratio = device.devicePixelRatioF() if device else 1.0
    painter.drawPixmap(corner, theme.picture(name, colour, side, ratio))


def initials(name: str) -> str:
    """Answer the first letters of the first two words of a name."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def paint_disc(painter: QPainter, theme: Theme, box: QRectF, letters: str) -> None:
    """Paint a round disc with initials."""
    tokens = theme.tokens
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.text), 1) if tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.neutral_soft))
    painter.drawEllipse(box)
    painter.setPen(QColor(tokens.muted))
    painter.setFont(theme.font(TINY, QFont.Weight.DemiBold))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.restore()


def wrapped_height(font: QFont, text: str, width: int) -> int:
    """Answer how high this text gets when wrapped to a width in pixels."""
    if not text:
        return 0
    metrics = QFontMetrics(font)
    return metrics.boundingRect(QRect(0, 0, max(width, 40), 10_000), _WRAPPED, text).height()


def paint_wrapped(painter: QPainter, font: QFont, box: QRect, text: str, colour: QColor) -> None:
    """Paint text wrapped into a box."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, _WRAPPED, text)
