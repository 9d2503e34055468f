"""How the quorum of a session went: the seats filled over time, and the mark they had to reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from circledesk.documents.fonts import REGULAR, SEMIBOLD
from circledesk.documents.page import ACCENT, INK, QUIET, RULE, TEXT_WIDTH, TINT
from circledesk.documents.phrases import Phrases
from circledesk.documents.tagged import TaggedCanvas
from circledesk.domain.quorum import QuorumReading

_HEIGHT, _LEFT, _FOOT, _TOP = 84.0, 30.0, 14.0, 8.0
_SMALL = 7.2
_WITHOUT = HexColor("#F7E3DF")


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when the session lasted."""

    start: datetime
    end: datetime


class QuorumChart:
    """A step for each reading; where there was no quorum the ground is hatched, so that no colour is needed."""

    def __init__(self, readings: Sequence[QuorumReading], span: Span, phrases: Phrases) -> None:
        self._readings, self._span, self._phrases = list(readings), span, phrases
        self._seats = max((one.basis for one in readings), default=0)
        self.size = (TEXT_WIDTH, _HEIGHT)

    @property
    def alt(self) -> str:
        """The chart in words."""
        say = self._phrases.say
        rows = [
            say(
                "course_step",
                hour=self._phrases.hour(one.at),
                present=one.present,
                basis=one.basis,
                standing=say("course_met" if one.deliberatory else "course_unmet"),
            )
            for one in self._readings
        ]
        return say("course_alt", needed=self._readings[0].needed_to_deliberate, rows="; ".join(rows))

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw it with its lower left corner at the origin."""
        ends = [*(self._x(one.at) for one in self._readings[1:]), TEXT_WIDTH]
        for reading, right in zip(self._readings, ends, strict=True):
            self._step(canvas, reading, (self._x(reading.at), right))
        needed = self._readings[0].needed_to_deliberate
        canvas.setStrokeColor(QUIET)
        canvas.setLineWidth(0.7)
        canvas.setDash(3, 2)
        canvas.line(_LEFT, self._y(needed), TEXT_WIDTH, self._y(needed))
        canvas.setDash()
        canvas.line(_LEFT, _FOOT, TEXT_WIDTH, _FOOT)
        canvas.setFillColor(INK)
        canvas.setFont(SEMIBOLD, _SMALL)
        canvas.drawRightString(_LEFT - 5, self._y(needed) - 2.4, str(needed))
        self._hours(canvas)

    def _step(self, canvas: TaggedCanvas, reading: QuorumReading, across: tuple[float, float]) -> None:
        left, right = across
        top = self._y(reading.present)
        canvas.setFillColor(TINT if reading.deliberatory else _WITHOUT)
        canvas.rect(left, _FOOT, max(0.5, right - left), max(0.0, top - _FOOT), fill=1, stroke=0)
        if not reading.deliberatory:
            self._hatch(canvas, (left, right), top)
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(1.4)
        canvas.line(left, top, right, top)
        text = f"{reading.present}/{reading.basis}"
        if right - left > stringWidth(text, REGULAR, _SMALL) + 6:
            canvas.setFillColor(INK)
            canvas.setFont(REGULAR, _SMALL)
            canvas.drawString(left + 3, min(top + 2.5, _HEIGHT - _SMALL), text)

    def _hatch(self, canvas: TaggedCanvas, across: tuple[float, float], top: float) -> None:
        left, right = across
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(left, _FOOT, max(0.5, right - left), max(0.0, top - _FOOT))
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        x = left - _HEIGHT
        while x < right:
            canvas.line(x, _FOOT, x + _HEIGHT, _FOOT + _HEIGHT)
            x += 5
        canvas.restoreState()

    def _hours(self, canvas: TaggedCanvas) -> None:
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, _SMALL)
        last = self._phrases.hour(self._span.end)
        limit = TEXT_WIDTH - stringWidth(last, REGULAR, _SMALL) - 8
        free = _LEFT
        for reading in self._readings:
            hour, x = self._phrases.hour(reading.at), self._x(reading.at)
            wide = stringWidth(hour, REGULAR, _SMALL)
            if x >= free and x + wide < limit:
                canvas.drawString(x, 3, hour)
                free = x + wide + 8
        canvas.drawRightString(TEXT_WIDTH, 3, last)

    def _x(self, moment: datetime) -> float:
        whole = max(1.0, (self._span.end - self._span.start).total_seconds())
        share = (moment - self._span.start).total_seconds() / whole
        return _LEFT + (TEXT_WIDTH - _LEFT) * min(1.0, max(0.0, share))

    def _y(self, seats: int) -> float:
        return _FOOT + (_HEIGHT - _FOOT - _TOP) * seats / max(1, self._seats)
