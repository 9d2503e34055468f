"""The large card of Home: the next session, the ones after it, and the button that opens it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from circledesk.domain.meetings import MeetingState
from circledesk.ui.widgets.buttons import primary
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.labels import Line, Text
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.state_tones import face_of, headed

if TYPE_CHECKING:
    from circledesk.services.home import SessionBrief
    from circledesk.ui.page import PageTools


class NextSession(Card):
    """`opened` carries the id of a session; `plan_asked` is the wish for a first one."""

    opened = Signal(str)
    plan_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, padded=False, parent=parent)
        self._kit = tools
        self._meeting_id = ""
        self.empty = EmptyState(
            tools.theme,
            "calendar-event",
            self.tr("No session is planned"),
            self.tr("Plan one: its agenda already brings the usual items and its roll those who have a seat."),
            self.tr("Plan the first session"),
        )
        self.empty.acted.connect(self.plan_asked)
        self.body.addWidget(self.empty)
        self._sheet = self._build_sheet()
        self.body.addWidget(self._sheet)
        self._line = Line()
        self.body.addWidget(self._line)
        self.later = FittedList(tools.theme, self.tr("Sessions after that"))
        self.later.activated_key.connect(self.opened)
        self.body.addWidget(self.later)
        self._sheet.hide()
        self.empty.hide()
        self._show_later(())

    def show_sessions(self, sessions: tuple[SessionBrief, ...], now: datetime) -> None:
        """Show what is ahead, the first one large; nothing ahead asks for a plan."""
        self.empty.setVisible(not sessions)
        self._sheet.setVisible(bool(sessions))
        self.setFocusProxy(self.open if sessions else self.empty.button)
        if sessions:
            self._show_next(sessions[0], now)
        self._show_later(sessions[1:])

    def _build_sheet(self) -> QWidget:
        theme = self._kit.theme
        px = theme.px
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(px(18), px(14), px(18), px(16))
        column.setSpacing(px(7))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self._over = Text("", "muted")
        head.addWidget(self._over, 1)
        self.when = Chip(theme)
        self.state = Chip(theme)
        for chip in (self.when, self.state):
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self.heading = Text("", "title", wrap=True)
        column.addWidget(self.heading)
        self.moment = self._add_fact(column, "calendar")
        self.place = self._add_fact(column, "map-pin")
        column.addSpacing(px(4))
        self.open = primary(theme, "", "notes")
        self.open.clicked.connect(lambda: self.opened.emit(self._meeting_id))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _add_fact(self, column: QVBoxLayout, icon: str) -> Text:
        row = QHBoxLayout()
        row.setSpacing(self._kit.theme.px(8))
        picture = QLabel()
        self._kit.theme.dress_label(picture, icon, "muted")
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = Text("", wrap=True)
        row.addWidget(words, 1)
        column.addLayout(row)
        return words

    def _show_next(self, session: SessionBrief, now: datetime) -> None:
        formats, words = self._kit.formats, self._kit.desk.words
        self._meeting_id = session.meeting_id
        under_way = session.state is MeetingState.IN_SESSION
        over = self.tr("Session {0} is going on") if under_way else self.tr("Next session · number {0}")
        self._over.setText(over.format(session.number))
        self.heading.setText(session.body)
        self.moment.setText(headed(formats.moment(session.starts)))
        self.place.setText(session.place or self.tr("Place still to be written"))
        tone, icon = face_of(session.state)
        self.state.say(headed(words.label(session.state)), tone, icon)
        days = (formats.day_of(session.starts) - formats.day_of(now)).days
        self.when.say(self._days_away(days), self.state.tone, "hourglass")
        self.when.setVisible(not under_way)
        self.open.setText(self.tr("Go on with the session") if under_way else self.tr("Open the session"))

    def _show_later(self, sessions: tuple[SessionBrief, ...]) -> None:
        self._line.setVisible(bool(sessions))
        self.later.setVisible(bool(sessions))
        self.later.show_rows([self._face(session) for session in sessions])

    def _face(self, session: SessionBrief) -> RowFace:
        tone, icon = face_of(session.state)
        moment = headed(self._kit.formats.moment(session.starts))
        return RowFace(
            key=session.meeting_id,
            title=session.body,
            subtitle=" · ".join(part for part in (moment, session.place) if part),
            icon="calendar-event",
            pill=headed(self._kit.desk.words.label(session.state)),
            tone=tone,
            pill_icon=icon,
        )

    def _days_away(self, days: int) -> str:
        if days == 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Tomorrow")
        if days > 0:
            return self.tr("In %n day(s)", "", days)
        return self.tr("%n day(s) ago", "", -days)
