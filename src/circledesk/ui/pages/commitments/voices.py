"""The three voices side by side: what each says of a commitment, since when, and with what evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from circledesk.domain.checkins import Voice
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from circledesk.services.papers import CheckInLine, CommitmentLine
    from circledesk.ui.page import PageTools

VOICE_ICONS = {Voice.INSTITUTION: "building", Voice.COMMITTEE: "users", Voice.MONITORING_BODY: "eye"}


def voice_name(words: str) -> tuple[str, str]:
    """Answer who speaks and in what way, from 'institution (self-report)'."""
    name, _, way = words.partition(" (")
    return headed(name), headed(way.rstrip(")"))


class VoiceTile(QFrame):
    """One voice: who, in what way, the level as a pill, and the day it speaks of."""

    def __init__(self, tools: PageTools, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        px = tools.theme.px
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(6))
        name, way = voice_name(tools.desk.words.label(voice))
        head = QHBoxLayout()
        head.setSpacing(px(7))
        picture = QLabel()
        tools.theme.dress_label(picture, VOICE_ICONS[voice], "muted")
        head.addWidget(picture)
        head.addWidget(Text(name, "strong"))
        head.addWidget(Text(way, "muted"))
        head.addStretch(1)
        column.addLayout(head)
        self.level = Chip(tools.theme)
        column.addWidget(self.level, 0, Qt.AlignmentFlag.AlignLeft)
        self.when = Text("", "muted", wrap=True)
        column.addWidget(self.when)

    def show_report(self, report: CheckInLine | None) -> None:
        """Show the newest check-in of this voice; None for a voice that has not spoken."""
        if report is None:
            self.level.say(self.tr("Has not reported"), Tone.NEUTRAL, "minus")
            self.when.setText(self.tr("No report yet"))
            return
        tone, icon = face_of(report.level)
        self.level.say(headed(self._kit.desk.words.label(report.level)), tone, icon)
        parts = [self.tr("As of {0}").format(self._kit.formats.short_day(report.cut_off))]
        if report.percent is not None:
            parts.append(self.tr("{0} % by its own account").format(report.percent))
        parts.append(
            self.tr("%n piece(s) of evidence", "", len(report.evidence))
            if report.evidence
            else self.tr("no evidence attached")
        )
        self.when.setText(" · ".join(parts))


class Voices(QWidget):
    """The three tiles, below each other where room is short."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tools.theme.px(12))
        self.tiles = {voice: VoiceTile(tools, voice) for voice in Voice}
        for tile in self.tiles.values():
            self._row.addWidget(tile, 1)

    def show_line(self, line: CommitmentLine) -> None:
        """Show what each voice said last."""
        self.tiles[Voice.INSTITUTION].show_report(line.institution)
        self.tiles[Voice.COMMITTEE].show_report(line.committee)
        self.tiles[Voice.MONITORING_BODY].show_report(line.monitoring_body)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < self._kit.theme.px(680)
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
