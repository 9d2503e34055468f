"""How a quorum went, as a line over time: seats filled, the mark they had to reach, and when that changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.ui.theme.fonts import SMALL

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_HIGH = 72  # height at 10 points


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePoint:
    """From `share` of the time on (0 to 1) `present` seats were filled; `at` is the time of day, `met` a quorum."""

    share: float
    at: str
    present: int
    met: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFace:
    """A whole course: its points, the seats needed and in all, the time of day it ends, and all of it in words."""

    points: tuple[CoursePoint, ...] = ()
    needed: int = 0
    seats: int = 0
    ends: str = ""
    spoken: str = ""


class QuorumCourse(QWidget):
    """Hidden while there is nothing to show; told apart by a filled and a hatched ground, not by colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = CourseFace()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_course(self, face: CourseFace) -> None:
        """Show how it went."""
        self._face = face
        self.setAccessibleName(face.spoken)
        self.setToolTip(face.spoken)
        self.setVisible(bool(face.points) and face.seats > 0)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(260), self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self._theme.font(SMALL))
        painter.setFont(self._theme.font(SMALL))
        left = metrics.horizontalAdvance(f"{self._face.seats}  ")
        ground = QRectF(left, self._theme.px(4), self.width() - left - 2, self.height() - metrics.height() * 1.5)
        self._paint_marks(painter, ground, metrics)
        self._paint_steps(painter, ground)
        self._paint_times(painter, ground, metrics)
        painter.end()

    def _height(self, ground: QRectF, seats: int) -> float:
        return ground.bottom() - ground.height() * min(1.0, seats / max(1, self._face.seats))

    def _paint_marks(self, painter: QPainter, ground: QRectF, metrics: QFontMetrics) -> None:
        tokens, face = self._theme.tokens, self._face
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        mark = self._height(ground, face.needed)
        painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(ground.left(), mark), QPointF(ground.right(), mark))
        painter.setPen(QColor(tokens.muted))
        ascent = metrics.ascent() / 2
        painter.drawText(QPointF(0, mark + ascent), str(face.needed))

    def _paint_steps(self, painter: QPainter, ground: QRectF) -> None:
        tokens, points = self._theme.tokens, self._face.points
        ends = [*(point.share for point in points[1:]), 1.0]
        line = QPolygonF()
        for point, end in zip(points, ends, strict=True):
            left = ground.left() + ground.width() * point.share
            right = ground.left() + ground.width() * end
            top = self._height(ground, point.present)
            box = QRectF(left, top, max(1.0, right - left), ground.bottom() - top)
            soft = QColor(tokens.ok_soft if point.met else tokens.warn_soft)
            painter.fillRect(box, soft)
            if not point.met:
                painter.fillRect(box, QBrush(QColor(tokens.warn), Qt.BrushStyle.BDiagPattern))
            line.append(QPointF(left, top))
            line.append(QPointF(right, top))
        painter.setPen(QPen(QColor(tokens.accent), self._theme.px(1.6)))
        painter.drawPolyline(line)

    def _paint_times(self, painter: QPainter, ground: QRectF, metrics: QFontMetrics) -> None:
        painter.setPen(QColor(self._theme.tokens.muted))
        base = self.height() - metrics.descent()
        free, last = ground.left(), self._face.ends
        end = ground.right() - metrics.horizontalAdvance(last)
        for point in self._face.points:
            at = ground.left() + ground.width() * point.share
            wide = metrics.horizontalAdvance(point.at)
            if at >= free and at + wide < end - self._theme.px(6):
                painter.drawText(QPointF(at, base), point.at)
                free = at + wide + self._theme.px(8)
        painter.drawText(QPointF(end, base), last)
