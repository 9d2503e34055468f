"""The facts of a session: place, link, objective, next session; each kept as soon as its field is left."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from circledesk.domain.clock import BOGOTA, bogota
from circledesk.domain.meetings import Modality
from circledesk.ui.keys import listen
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.keeping import change_facts
from circledesk.ui.pages.meetings.quorum_words import course_face
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.buttons import tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.fields import DayField, TimeField
from circledesk.ui.widgets.form import FormRow
from circledesk.ui.widgets.quorum_course import QuorumCourse

if TYPE_CHECKING:
    from circledesk.domain.meetings import Meeting
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_USUAL_GAP = timedelta(days=60)


class FactsPanel(Card):
    """Shown on demand above the panes; Esc puts it away."""

    left = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Details of the session"), parent=parent)
        self._tools = tools
        self._meeting: Meeting | None = None
        self._filling = False
        self._lines = {"place": QLineEdit(), "link": QLineEdit(), "objective": QLineEdit(), "recording": QLineEdit()}
        self.modality = ChoiceBox(self.tr("Modality"))
        self.dated = QCheckBox(self.tr("&Next session on"))
        self.day, self.hour = (
            DayField(self.tr("Day of the next session")),
            TimeField(self.tr("Time of the next session")),
        )
        self._lay_out()
        for name, line in self._lines.items():
            line.editingFinished.connect(lambda name=name: self._on_line(name))
        self.modality.activated.connect(self._on_modality)
        self.dated.toggled.connect(self._on_next)
        self.day.editingFinished.connect(self._on_next)
        self.day.calendarWidget().clicked.connect(self._on_next)
        self.hour.editingFinished.connect(self._on_next)
        close = tool(tools.theme, "x", self.tr("Close (Esc)"))
        close.clicked.connect(self.dismiss)
        self.add_tool(close)
        listen(self, "form.leave", self.dismiss)
        self.hide()

    def show_board(self, board: Board) -> None:
        """Show the facts; a field being typed into is left alone."""
        meeting = self._meeting = board.meeting
        self._filling = True
        self.body_widget.setEnabled(not board.frozen)
        for name, line in self._lines.items():
            if not line.hasFocus() or not line.isModified():
                line.setText(getattr(meeting, name))
        words = self._tools.desk.words
        self.modality.offer([(one.value, said(words, one)) for one in Modality])
        self.modality.choose(meeting.modality.value)
        if not (self.day.hasFocus() or self.hour.hasFocus()):
            following = bogota(meeting.next_session or meeting.starts + _USUAL_GAP)
            self.day.set_day(following.date())
            self.hour.set_time_of_day(time(following.hour, following.minute))
        self.dated.setChecked(meeting.next_session is not None)
        for field in (self.day, self.hour):
            field.setEnabled(meeting.next_session is not None)
        self._filling = False
        self.show_roll(board.view)

    def show_roll(self, view: RollView) -> None:
        """Show how the quorum went until now."""
        self.course.show_course(course_face(view, self._tools.formats, datetime.now(UTC)))

    def begin(self) -> None:
        """Show it, the cursor in its first field."""
        self.show()
        self._lines["place"].setFocus()

    def dismiss(self) -> None:
        """Put it away; a field being typed into is kept first."""
        if self.isVisible():
            self._editor_left()
            self.hide()
            self.left.emit()

    def flush(self) -> None:
        """Keep a field being typed into."""
        self._editor_left()

    def _lay_out(self) -> None:
        theme, px = self._tools.theme, self._tools.theme.px
        self.body_widget = QWidget()
        grid = QGridLayout(self.body_widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(FormRow(theme, self.tr("Place"), self._lines["place"]), 0, 0)
        grid.addWidget(FormRow(theme, self.tr("Link to attend from afar"), self._lines["link"]), 0, 1)
        grid.addWidget(FormRow(theme, self.tr("Modality"), self.modality), 0, 2)
        grid.addWidget(FormRow(theme, self.tr("Objective"), self._lines["objective"]), 1, 0)
        self._lines["recording"].setPlaceholderText(self.tr("Link or place; empty: it was not recorded"))
        grid.addWidget(FormRow(theme, self.tr("Recording"), self._lines["recording"]), 1, 1)
        moment = QWidget()
        row = QHBoxLayout(moment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self.day, 1)
        row.addWidget(self.hour)
        following = QWidget()
        column = QGridLayout(following)
        column.setContentsMargins(0, 0, 0, 0)
        column.setVerticalSpacing(px(2))
        column.addWidget(self.dated, 0, 0)
        column.addWidget(moment, 1, 0)
        grid.addWidget(following, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        self.body.addWidget(self.body_widget)
        self.course = QuorumCourse(theme)
        self.body.addWidget(self.course)

    def _editor_left(self) -> None:
        for name, line in self._lines.items():
            if line.isModified():
                self._on_line(name)

    def _on_line(self, name: str) -> None:
        line = self._lines[name]
        line.setModified(False)
        self._change(**{name: line.text().strip()})

    def _on_modality(self) -> None:
        self._change(modality=Modality(self.modality.key()))

    def _on_next(self, *_what: object) -> None:
        at = self.hour.time_of_day()
        moment = datetime.combine(self.day.day(), at, tzinfo=BOGOTA)
        self._change(next_session=moment if self.dated.isChecked() else None)

    def _change(self, **facts: object) -> None:
        meeting = self._meeting
        if meeting is None or self._filling:
            return
        if any(getattr(meeting, name) != value for name, value in facts.items()):
            self._tools.desk.do(self, change_facts, meeting.id, facts)
