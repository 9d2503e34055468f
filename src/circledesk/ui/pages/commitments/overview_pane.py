"""Every commitment of the plan in one table, and beneath it what was reported last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from circledesk.domain.checkins import Voice
from circledesk.ui.models.table import Column, TableModel
from circledesk.ui.pages.commitments.voices import VOICE_ICONS, voice_name
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.scroll import Scroll
from circledesk.ui.widgets.state_tones import face_of, headed
from circledesk.ui.widgets.table import Table

if TYPE_CHECKING:
    from circledesk.services.papers import CheckInLine, CommitmentLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.commitments.wishes import Overview

_TITLE = 1


class OverviewPane(Scroll):
    """`opened` carries the id of a commitment."""

    opened = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme.px(12), tools.theme.px(12), parent)
        self._kit = tools
        theme = tools.theme
        self._by_code: dict[str, str] = {}
        self.model: TableModel[CommitmentLine] = TableModel(self._columns(), self)
        self.table = Table(theme, self.tr("Commitments of the plan"), self.model)
        self.table.stretch(_TITLE)
        self.table.setWordWrap(True)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        self.table.clicked.connect(lambda index: self._open(index.row()))
        self.table.activated_row.connect(self._open)
        self.plan = Card(theme, padded=False)
        self.plan.body.addWidget(self.table)
        self.empty = EmptyState(
            theme,
            "target",
            self.tr("This circle has no action plan"),
            self.tr("Begin a circle with the template of Bogotá, or receive the plan from the laptop that has it."),
        )
        self.plan.body.addWidget(self.empty)
        self.body.addWidget(self.plan)
        newest = Card(theme, self.tr("Latest reports"), padded=False)
        self.newest = FittedList(theme, self.tr("Latest reports"))
        self.newest.activated_key.connect(lambda key: self.opened.emit(self._by_code[key.partition("/")[0]]))
        self.nothing = muted(self.tr("Nobody has reported on the plan yet."), wrap=True)
        self.nothing.setContentsMargins(*[theme.px(14)] * 4)
        newest.body.addWidget(self.newest)
        newest.body.addWidget(self.nothing)
        self.body.addWidget(newest)
        self.body.addStretch(1)
        theme.changed.connect(self._fit)

    def show_overview(self, seen: Overview) -> None:
        """Show the whole plan."""
        self._by_code = {line.ogp_id: line.commitment_id for line in seen.lines}
        self.model.show_rows(seen.lines)
        self.table.setVisible(bool(seen.lines))
        self.empty.setVisible(not seen.lines)
        self.newest.show_rows([self._face(one) for one in seen.newest])
        self.newest.setVisible(bool(seen.newest))
        self.nothing.setVisible(not seen.newest)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Give each row room for two lines of its title, and the table room for every row."""
        row = self._kit.theme.px(46)
        self.table.verticalHeader().setDefaultSectionSize(row)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + row * self.model.rowCount() + 2)

    def _open(self, row: int) -> None:
        self.opened.emit(self.model.row(row).commitment_id)

    def _columns(self) -> tuple[Column[CommitmentLine], ...]:
        return (
            Column(head=self.tr("Code"), text=lambda line: line.ogp_id),
            Column(head=self.tr("Commitment of the plan"), text=lambda line: line.short_title),
            self._voice(Voice.INSTITUTION, lambda line: line.institution),
            self._voice(Voice.COMMITTEE, lambda line: line.committee),
            self._voice(Voice.MONITORING_BODY, lambda line: line.monitoring_body),
        )

    def _voice(self, voice: Voice, said: Callable[[CommitmentLine], CheckInLine | None]) -> Column[CommitmentLine]:
        words = self._kit.desk.words

        def text(line: CommitmentLine) -> str:
            report = said(line)
            return headed(words.label(report.level)) if report else self.tr("Has not reported")

        def tone(line: CommitmentLine) -> object:
            report = said(line)
            return face_of(report.level) if report else (Tone.NEUTRAL, "minus")

        name, _way = voice_name(words.label(voice))
        return Column(head=name, text=text, tone=tone, tip=lambda line: f"{words.label(voice)}: {text(line)}")

    def _face(self, one: CheckInLine) -> RowFace:
        words, formats = self._kit.desk.words, self._kit.formats
        tone, icon = face_of(one.level)
        name, _way = voice_name(words.label(one.voice))
        day = self.tr("as of {0}").format(formats.short_day(one.cut_off))
        parts = [f"{one.ogp_id} {one.commitment}", name, day]
        return RowFace(
            key=f"{one.ogp_id}/{one.check_in_id}",
            title=one.done or one.milestone or one.commitment,
            subtitle=" · ".join(parts),
            icon=VOICE_ICONS[one.voice],
            pill=headed(words.label(one.level)),
            tone=tone,
            pill_icon=icon,
        )
