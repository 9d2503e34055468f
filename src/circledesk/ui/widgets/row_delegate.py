"""Paints the rows of a RowList and says how high each must be for its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from circledesk.ui.theme.fonts import SMALL
from circledesk.ui.widgets.painting import (
    Pill,
    initials,
    paint_disc,
    paint_icon,
    paint_pill,
    paint_wrapped,
    pill_size,
    wrapped_height,
)

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme
    from circledesk.ui.widgets.row_face import RowFace

FACE_ROLE = Qt.ItemDataRole.UserRole + 2
_ANY_INDEX = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the parts of one row lie, relative to its top left."""

    lead: QRect
    title: QRect
    subtitle: QRect
    pill: QRect
    height: int


class RowDelegate(QStyledItemDelegate):
    """Sizes come from the type in force, never from fixed pixels; `scale` enlarges a list read from afar.

    A title that does not fit beside the pill keeps the whole width, and the pill stands beside the subtitle.
    """

    def __init__(self, theme: Theme, view: QListView, scale: float = 1.0) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._scale = scale

    def sizeHint(self, option: QStyleOptionViewItem, index: _ANY_INDEX) -> QSize:  # noqa: ARG002, N802 - Qt's name
        width = self._view.viewport().width()
        return QSize(width, self._plan(index.data(FACE_ROLE), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ANY_INDEX) -> None:
        face: RowFace = index.data(FACE_ROLE)
        box: QRect = option.rect
        plan = self._plan(face, box.width())
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, option)
        corner = box.topLeft()
        if face.person:
            paint_disc(painter, self._theme, QRectF(plan.lead.translated(corner)), initials(face.person))
        elif face.icon:
            side = plan.lead.width()
            where = QPointF(plan.lead.topLeft() + corner)
            paint_icon(painter, self._theme, where, (face.icon, tokens.role(face.icon_role), side))
        ink = QColor(tokens.muted if face.dim else tokens.text)
        paint_wrapped(painter, self._title_font(face), plan.title.translated(corner), face.title, ink)
        muted = QColor(tokens.muted)
        paint_wrapped(painter, self._subtitle_font, plan.subtitle.translated(corner), face.subtitle, muted)
        if face.pill:
            paint_pill(painter, self._theme, plan.pill.translated(corner), Pill(face.pill, face.tone, face.pill_icon))
        painter.restore()

    def title_box(self, face: RowFace, width: int) -> QRect:
        """Where the title of a row of this width is written."""
        return self._plan(face, width).title

    def _title_font(self, face: RowFace) -> QFont:
        weight = QFont.Weight.DemiBold if face.strong else QFont.Weight.Medium
        return self._theme.font(self._scale, weight)

    @property
    def _subtitle_font(self) -> QFont:
        return self._theme.font(SMALL * self._scale)

    def _plan(self, face: RowFace, width: int) -> _Plan:
        px, theme = self._theme.px, self._theme
        edge, gap, pad = px(14), px(10), px(round(8 * self._scale))
        lead = px(28) if face.person else theme.icon_side() if face.icon else 0
        left = edge + (lead + gap if lead else 0)
        pill_width, pill_high = pill_size(theme, face.pill) if face.pill else (0, 0)
        whole = max(width - left - edge, 40)
        beside = whole - (pill_width + gap if pill_width else 0)
        fits = QFontMetrics(self._title_font(face)).horizontalAdvance(face.title) <= beside
        below = bool(face.pill) and not fits and pill_width + gap > whole // 4
        pill_width = min(pill_width, whole if below else width // 2)
        room = whole if below else max(whole - (pill_width + gap if pill_width else 0), 40)
        title_high = wrapped_height(self._title_font(face), face.title, room)
        sub_high = wrapped_height(self._subtitle_font, face.subtitle, room)
        words_high = title_high + (px(2) + sub_high if sub_high else 0)
        if below:
            return self._pill_below(face, (width, left, lead), title_high, (pill_width, pill_high))
        high = max(words_high, px(28) if face.person else 0, pill_high)
        height = high + 2 * pad
        top = (height - words_high) // 2
        lead_top = (height - lead) // 2 if face.person else top + max(0, (px(17) - lead) // 2)
        return _Plan(
            QRect(edge, lead_top, lead, lead),
            QRect(left, top, room, title_high),
            QRect(left, top + title_high + px(2), room, sub_high),
            QRect(width - edge - pill_width, 0, pill_width, height),
            height,
        )

    def _pill_below(self, face: RowFace, across: tuple[int, int, int], title_high: int, pill: tuple[int, int]) -> _Plan:
        """The title over the whole width, the subtitle beneath it beside the pill; disc or icon by the first line."""
        px, (width, left, lead), (pill_width, pill_high) = self._theme.px, across, pill
        edge, pad = px(14), px(round(8 * self._scale))
        room = max(width - left - edge, 40)
        beside = max(room - pill_width - px(10), 40)
        sub_high = wrapped_height(self._subtitle_font, face.subtitle, beside)
        band, second = max(sub_high, pill_high), pad + title_high + px(2)
        lead_top = pad + (0 if face.person else max(0, (px(17) - lead) // 2))
        return _Plan(
            QRect(edge, lead_top, lead, lead),
            QRect(left, pad, room, title_high),
            QRect(left, second + (band - sub_high) // 2, beside, sub_high),
            QRect(width - edge - pill_width, second, pill_width, band),
            second + band + pad,
        )

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        state: QStyle.StateFlag = option.state
        inner = QRectF(box.adjusted(px(5), px(2), -px(5), -px(2)))
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(inner, px(6), px(6))
            bar = QRectF(inner.left(), inner.top() + px(6), px(3), inner.height() - px(12))
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(inner, px(6), px(6))
        if (selected and tokens.outlined) or focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), px(6), px(6))
