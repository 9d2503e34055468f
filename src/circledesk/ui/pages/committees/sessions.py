"""The sessions of one body as a table: dates, states, acta, quorum, and what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from circledesk.domain.minutes import MinutesState
from circledesk.ui.models.table import Column, TableModel
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.state_tones import face_of, headed
from circledesk.ui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.papers import SessionLine
    from circledesk.ui.page import PageTools

_DAY, _PEOPLE, _DECISIONS, _TASKS = 1, 5, 6, 7
_ROOM_FOR_COUNTS, _ROOM_FOR_PEOPLE = 720, 620  # widths below which columns give way


class Sessions(QWidget):
    """`opened` carries a session's id on Enter or double click; `all_asked` wants the older ones too."""

    opened = Signal(str)
    plan_asked = Signal()
    all_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self.model: TableModel[SessionLine] = TableModel(self._columns(), self)
        self.table = Table(tools.theme, self.tr("Sessions"), self.model)
        self.table.stretch(_DAY)
        self.table.horizontalHeader().setSortIndicator(_DAY, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.activated_row.connect(lambda row: self.opened.emit(self.model.row(row).meeting_id))
        self.older = link(tools.theme, "", "history")
        self.older.clicked.connect(self.all_asked)
        self.empty = EmptyState(
            tools.theme,
            "calendar-event",
            self.tr("No session yet"),
            self.tr("Plan the first one: the agenda already brings the usual items."),
            self.tr("Plan a session"),
        )
        self.empty.setMinimumHeight(tools.theme.px(90))
        self.empty.acted.connect(self.plan_asked)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)

    def show_sessions(self, sessions: Sequence[SessionLine], more: int) -> None:
        """Show these, the chosen one staying chosen; `more` older ones are not among them."""
        row = self.table.current_row()
        chosen = self.model.row(row).meeting_id if row >= 0 else ""
        self.model.show_rows(sessions)
        self.choose(chosen)
        self.older.setText(self.tr("Show %n older session(s)", "", more))
        self.older.setVisible(more > 0)
        self._stack.setCurrentIndex(0 if sessions else 1)

    def choose(self, meeting_id: str) -> None:
        """Make the row of this session the current one, if it is there."""
        for row, line in enumerate(self.model.rows()):
            if line.meeting_id == meeting_id:
                self.table.choose(row)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but the invitation to plan."""
        return self._stack.currentIndex() == 1

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        px, width = self._kit.theme.px, self.width()
        for column in (_DECISIONS, _TASKS):
            self.table.setColumnHidden(column, width < px(_ROOM_FOR_COUNTS))
        self.table.setColumnHidden(_PEOPLE, width < px(_ROOM_FOR_PEOPLE))

    def _columns(self) -> tuple[Column[SessionLine], ...]:
        formats = self._kit.formats
        return (
            Column(head=self.tr("No."), text=lambda row: str(row.number), key=lambda row: row.number, numeric=True),
            Column(head=self.tr("Date"), text=lambda row: formats.short_moment(row.starts), key=lambda row: row.starts),
            Column(head=self.tr("State"), text=self._state, tone=lambda row: face_of(row.state)),
            Column(head=self.tr("Acta"), text=self._acta, tone=lambda row: face_of(row.minutes_state)),
            Column(head=self.tr("Quorum"), text=self._quorum, tone=_quorum_tone),
            Column(
                head=self.tr("Present"),
                text=lambda row: self.tr("{0} of {1}").format(row.present, row.expected) if row.quorum else "",
                key=lambda row: row.present,
                tip=lambda row: self.tr("{0} of {1} on the roll came").format(row.present, row.expected),
            ),
            Column(
                head=self.tr("Decisions"),
                text=lambda row: formats.number(row.decisions),
                key=lambda row: row.decisions,
                numeric=True,
            ),
            Column(
                head=self.tr("Tasks"),
                text=lambda row: formats.number(row.tasks),
                key=lambda row: row.tasks,
                numeric=True,
            ),
        )

    def _state(self, row: SessionLine) -> str:
        return headed(self._kit.desk.words.label(row.state))

    def _acta(self, row: SessionLine) -> str:
        state = headed(self._kit.desk.words.label(row.minutes_state))
        return state if row.minutes_state is MinutesState.DRAFT else f"{row.acta} · {state}"

    def _quorum(self, row: SessionLine) -> str:
        return self.tr("{0} of {1}").format(row.quorum.present, row.quorum.basis) if row.quorum else ""


def _quorum_tone(row: SessionLine) -> object:
    if row.quorum is None:
        return None
    if row.quorum.decisory:
        return Tone.OK, "circle-check"
    return (Tone.WARN, "alert-triangle") if row.quorum.deliberatory else (Tone.BAD, "alert-circle")
