"""Paints the rows of a RowList and says how high each must be for its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
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
    """Sizes come from the type in force, never from fixed pixels."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

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
        paint_wrapped(painter, self._theme.font(SMALL), plan.subtitle.translated(corner), face.subtitle, muted)
        if face.pill:
            paint_pill(painter, self._theme, plan.pill.translated(corner), Pill(face.pill, face.tone, face.pill_icon))
        painter.restore()

    def _title_font(self, face: RowFace) -> QFont:
        weight = QFont.Weight.DemiBold if face.strong else QFont.Weight.Medium
        return self._theme.font(1.0, weight)

    def _plan(self, face: RowFace, width: int) -> _Plan:
        px, theme = self._theme.px, self._theme
        edge, gap, pad = px(14), px(10), px(8)
        lead = px(28) if face.person else theme.icon_side() if face.icon else 0
        left = edge + (lead + gap if lead else 0)
        pill_width = min(pill_size(theme, face.pill)[0], width // 2) if face.pill else 0
        room = width - left - edge - (pill_width + gap if pill_width else 0)
        title_high = wrapped_height(self._title_font(face), face.title, room)
        sub_high = wrapped_height(theme.font(SMALL), face.subtitle, room)
        words_high = title_high + (px(2) + sub_high if sub_high else 0)
        high = max(words_high, px(28) if face.person else 0, pill_size(theme, "x")[1] if face.pill else 0)
        height = high + 2 * pad
        top = (height - words_high) // 2
        lead_top = (height - lead) // 2 if face.person else top + max(0, (px(17) - lead) // 2)
        return _Plan(
            QRect(edge, lead_top, lead, lead),
            QRect(left, top, max(room, 40), title_high),
            QRect(left, top + title_high + px(2), max(room, 40), sub_high),
            QRect(width - edge - pill_width, 0, pill_width, height),
            height,
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
