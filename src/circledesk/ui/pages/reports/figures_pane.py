"""The figures of a report on the screen: the same lines that fill its PDF and its workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from circledesk.domain.checkins import Voice
from circledesk.services import figures
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.info_bar import InfoBar
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.papers import CommitmentLine, ReportPaper, SessionLine
    from circledesk.ui.page import PageTools


class Tile(QFrame):
    """One figure, large, with what it counts and how it was counted."""

    def __init__(self, tools: PageTools, figure: str, name: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = tools.theme.px
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(9), px(12), px(9))
        column.setSpacing(px(1))
        column.addWidget(Text(figure, "title"))
        column.addWidget(Text(name, "strong", wrap=True))
        column.addWidget(Text(detail, "muted", wrap=True))
        column.addStretch(1)
        self.setAccessibleName(f"{name}: {figure}. {detail}")


class FiguresPane(Scroll):
    """Shows a ReportPaper."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(0, tools.theme.px(12), parent)
        self._kit = tools
        theme = tools.theme
        self._tiles: list[Tile] = []
        self.warning = InfoBar(theme)
        self.body.addWidget(self.warning)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(12))
        self.body.addLayout(self._grid)
        self.plan = Card(theme, self.tr("Commitments of the plan"), padded=False)
        self.commitments = FittedList(theme, self.tr("Commitments of the plan"))
        self.commitments.activated_key.connect(lambda key: tools.desk.go("commitments", commitment_id=key))
        self.plan.body.addWidget(self.commitments)
        self.body.addWidget(self.plan)
        held = Card(theme, self.tr("Sessions of the period"), padded=False)
        self.sessions = FittedList(theme, self.tr("Sessions of the period"))
        self.sessions.activated_key.connect(lambda key: tools.desk.go("meeting", meeting_id=key))
        self.no_session = muted(self.tr("No session in this period."), wrap=True)
        self.no_session.setContentsMargins(*[theme.px(14)] * 4)
        held.body.addWidget(self.sessions)
        held.body.addWidget(self.no_session)
        self.body.addWidget(held)
        self.body.addStretch(1)

    def show_paper(self, paper: ReportPaper) -> None:
        """Show every figure of a report."""
        self._show_tiles(paper)
        self.commitments.show_rows([self._commitment_face(one) for one in paper.commitments])
        self.plan.setVisible(bool(paper.commitments))
        self.sessions.show_rows([self._session_face(one) for one in paper.sessions])
        self.sessions.setVisible(bool(paper.sessions))
        self.no_session.setVisible(not paper.sessions)
        self.warning.say(" ".join(self._notes(paper.notes)), Tone.WARN)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay_tiles()

    def _show_tiles(self, paper: ReportPaper) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = [Tile(self._kit, *words) for words in self._figures(paper)]
        self._lay_tiles()

    def _figures(self, paper: ReportPaper) -> list[tuple[str, str, str]]:
        counted, number = figures.summary(paper), self._kit.formats.number
        high = counted.high
        share = self._kit.formats.percent(counted.attendance / 100) if counted.attendance is not None else "—"
        came = self.tr("{0} of {1} expected came").format(number(counted.present), number(counted.expected))
        return [
            (
                number(counted.held),
                self.tr("Sessions held"),
                self.tr("of {0} in the period").format(number(counted.sessions)),
            ),
            (share, self.tr("Attendance"), came),
            (number(counted.decisions), self.tr("Decisions"), self.tr("taken in the period")),
            (
                number(counted.open_tasks),
                self.tr("Open tasks of sessions"),
                self.tr("{0} of them overdue").format(number(counted.overdue_tasks)),
            ),
            (
                f"{high[Voice.INSTITUTION]} · {high[Voice.COMMITTEE]} · {high[Voice.MONITORING_BODY]}",
                self.tr("With high completion"),
                self.tr("of {0}, by institution · committee · monitoring body").format(number(counted.commitments)),
            ),
        ]

    def _lay_tiles(self) -> None:
        room = self.viewport().width()
        columns = max(1, min(3, room // self._kit.theme.px(150)))
        for place, tile in enumerate(self._tiles):
            last = place == len(self._tiles) - 1
            width = columns - place % columns if last else 1
            self._grid.addWidget(tile, place // columns, place % columns, 1, width)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _notes(self, notes: Sequence[str]) -> list[str]:
        said = []
        for note in notes:
            code, _, count = note.partition(":")
            if code == "unsigned":
                said.append(self.tr("%n acta(s) of the period are not signed yet.", "", int(count)))
            elif code == "conflicts":
                said.append(self.tr("%n field(s) have two values.", "", int(count)))
        return said

    def _commitment_face(self, line: CommitmentLine) -> RowFace:
        words = self._kit.desk.words
        said = []
        for voice in Voice:
            report = figures.word(line, voice)
            name = words.label(voice).partition(" (")[0]
            level = words.label(report.level) if report else self.tr("has not reported")
            said.append(f"{headed(name)}: {level}")
        own = line.institution
        tone, icon = face_of(own.level) if own else (Tone.NEUTRAL, "minus")
        return RowFace(
            key=line.commitment_id,
            title=f"{line.ogp_id} · {line.short_title}",
            subtitle=" · ".join(said),
            icon="target",
            pill=headed(words.label(own.level)) if own else self.tr("Has not reported"),
            tone=tone,
            pill_icon=icon,
        )

    def _session_face(self, line: SessionLine) -> RowFace:
        formats = self._kit.formats
        tone, icon = face_of(line.minutes_state)
        present = self.tr("{0} of {1} present").format(line.present, line.expected)
        return RowFace(
            key=line.meeting_id,
            title=line.body,
            subtitle=f"{headed(formats.moment(line.starts))} · {present}",
            icon="calendar",
            pill=headed(self._kit.desk.words.label(line.minutes_state)),
            tone=tone,
            pill_icon=icon,
        )
