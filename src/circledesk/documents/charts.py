"""The chart of the report: for each commitment, how far each of the three voices says it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from circledesk.documents.fonts import REGULAR, SEMIBOLD
from circledesk.documents.page import INK, QUIET, RULE, TEXT_WIDTH, shortened
from circledesk.documents.phrases import Phrases
from circledesk.documents.tagged import TaggedCanvas
from circledesk.domain.checkins import Level, Voice
from circledesk.services.figures import word
from circledesk.services.papers import CheckInLine, CommitmentLine

MOST_ROWS = 11
"""Commitments in one figure; more of them get a second one."""

_LANE, _GAP, _HEAD = 12.0, 9.0, 26.0
_LABEL = 128.0
_INSET = 12.0
_SMALL, _TINY = 7.6, 6.7
_COLUMN = (TEXT_WIDTH - _LABEL) / len(Level)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a voice is drawn: told apart by shape and by lightness, not by hue alone."""

    shape: str
    colour: Color


_LOOKS = {
    Voice.INSTITUTION: _Look("circle", HexColor("#1D4468")),
    Voice.COMMITTEE: _Look("square", HexColor("#A8540F")),
    Voice.MONITORING_BODY: _Look("diamond", HexColor("#4F5B66")),
}


class LevelChart:
    """Levels of at most `MOST_ROWS` commitments, a lane for each voice; what a voice did not say is said too."""

    def __init__(self, lines: Sequence[CommitmentLine], phrases: Phrases) -> None:
        self._lines, self._phrases = lines, phrases
        self._row = len(Voice) * _LANE + _GAP
        self.size = (TEXT_WIDTH, _HEAD + self._row * len(lines))

    @property
    def alt(self) -> str:
        """The chart in words."""
        say = self._phrases.say
        rows = [
            say("chart_row", commitment=line.ogp_id, words="; ".join(self._spoken(line, voice) for voice in Voice))
            for line in self._lines
        ]
        return say("chart_alt", rows=" ".join(rows))

    def paint(self, canvas: TaggedCanvas) -> None:
        """Draw it with its lower left corner at the origin."""
        height = self.size[1]
        self._grid(canvas, height)
        for number, line in enumerate(self._lines):
            self._commitment(canvas, height - _HEAD - number * self._row, line)

    def _spoken(self, line: CommitmentLine, voice: Voice) -> str:
        report = word(line, voice)
        if report is None:
            return self._phrases.say("chart_silent", voice=self._phrases.say(f"voice_{voice.value}"))
        level = self._phrases.words.label(report.level)
        return " ".join(part for part in (self._name(report, voice), level) if part)

    def _name(self, report: CheckInLine, voice: Voice) -> str:
        percent = self._phrases.percent(report.percent) if report.percent is not None else ""
        return f"{self._phrases.say(f'voice_{voice.value}')} {percent}".strip()

    def _grid(self, canvas: TaggedCanvas, height: float) -> None:
        canvas.setLineWidth(0.5)
        for place, level in enumerate(Level):
            x = _abscissa(place)
            canvas.setStrokeColor(RULE)
            canvas.setDash(1, 2)
            canvas.line(x, 0, x, height - _HEAD + 3)
            canvas.setDash()
            canvas.setFillColor(QUIET)
            canvas.setFont(SEMIBOLD, _SMALL)
            titles = simpleSplit(self._phrases.label(level), SEMIBOLD, _SMALL, _COLUMN - 4)[:2]
            for row, title in enumerate(titles):
                canvas.drawString(x - 3, height - _HEAD + 8 + (len(titles) - 1 - row) * 9, title)

    def _commitment(self, canvas: TaggedCanvas, top: float, line: CommitmentLine) -> None:
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(0, top, TEXT_WIDTH, top)
        canvas.setFillColor(INK)
        canvas.setFont(SEMIBOLD, 8.6)
        canvas.drawString(0, top - 12, line.ogp_id)
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, _SMALL)
        titles = simpleSplit(line.short_title, REGULAR, _SMALL, _LABEL - 10)
        if len(titles) > 2:  # noqa: PLR2004 - two lines beside three lanes
            titles = [titles[0], shortened(" ".join(titles[1:]), _LABEL - 10, _SMALL)]
        for row, title in enumerate(titles):
            canvas.drawString(0, top - 23 - row * 9.6, title)
        for lane, voice in enumerate(Voice):
            self._voice(canvas, top - 5 - lane * _LANE - _LANE / 2, word(line, voice), voice)

    def _voice(self, canvas: TaggedCanvas, y: float, report: CheckInLine | None, voice: Voice) -> None:
        look = _LOOKS[voice]
        start = _abscissa(0)
        canvas.setFont(REGULAR, _TINY)
        if report is None:
            name = self._phrases.say(f"voice_{voice.value}")
            text = self._phrases.say("chart_silent", voice=name)
            canvas.setFillColor(white)
            canvas.rect(start + 4, y - 4, stringWidth(text, REGULAR, _TINY) + 4, 8, fill=1, stroke=0)
            canvas.setFillColor(QUIET)
            canvas.drawString(start + 6, y - 2.3, text)
            return
        x = _abscissa(list(Level).index(report.level))
        canvas.setStrokeColor(look.colour)
        canvas.setLineWidth(1.6)
        canvas.line(start, y, x, y)
        _marker(canvas, (x, y), look)
        canvas.setFillColor(INK)
        canvas.drawString(x + 6, y - 2.3, self._name(report, voice))


def _abscissa(place: int) -> float:
    return _LABEL + _INSET / 2 + place * _COLUMN


def _marker(canvas: TaggedCanvas, centre: tuple[float, float], look: _Look) -> None:
    x, y = centre
    canvas.setStrokeColor(look.colour)
    canvas.setLineWidth(1.3)
    if look.shape == "circle":
        canvas.setFillColor(look.colour)
        canvas.circle(x, y, 3.1, fill=1, stroke=0)
    elif look.shape == "square":
        canvas.setFillColor(look.colour)
        canvas.rect(x - 2.9, y - 2.9, 5.8, 5.8, fill=1, stroke=0)
    else:
        canvas.setFillColor(white)
        path = canvas.beginPath()
        path.moveTo(x, y + 3.8)
        for corner in ((x + 3.8, y), (x, y - 3.8), (x - 3.8, y)):
            path.lineTo(*corner)
        path.close()
        canvas.drawPath(path, fill=1, stroke=1)
