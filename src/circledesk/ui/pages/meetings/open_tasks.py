"""Tasks of earlier sessions that are still open: collapsed, with their age, one key each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from circledesk.domain.tasks import NOT_DISCUSSED, TaskState
from circledesk.ui.key_table import Where
from circledesk.ui.keys import letter
from circledesk.ui.pages.meetings.keeping import note_step
from circledesk.ui.pages.meetings.note_faces import TASK_TONES, task_facts
from circledesk.ui.pages.meetings.reason_line import ReasonLine
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link
from circledesk.ui.widgets.card import muted
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, Carried


class OpenTasks(QFrame):
    """Shown at the item that follows tasks up. `toggled` when it was opened or closed."""

    toggled = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._board: Board | None = None
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(2), px(4), px(2))
        column.setSpacing(0)
        self.head = link(tools.theme, "", "chevron-right")
        self.head.clicked.connect(self._on_toggle)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        self.hint = muted(self.tr("Keys on a task: 1 done · 2 continues · 3 not discussed · 4 cancelled"), wrap=True)
        self.hint.setContentsMargins(px(14), 0, px(14), px(4))
        column.addWidget(self.hint)
        self.list = RowList(tools.theme, self.tr("Open tasks of earlier sessions"), typing=False)
        self.list.setAccessibleDescription(self.hint.text())
        self.list.key_pressed.connect(self._on_key)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.setMinimumHeight(px(60))
        column.addWidget(self.list, 1)
        self.reason = ReasonLine(tools.theme)
        self.reason.left.connect(self.list.setFocus)
        column.addWidget(self.reason)
        self._open = False
        self._show_open()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._open

    def show_board(self, board: Board) -> None:
        """Show what earlier sessions left open."""
        self._board = board
        left = sum(one.step is None for one in board.carried)
        count = len(board.carried)
        words = self.tr("%n open task(s) of earlier sessions", "", count)
        if board.carried and not left:
            words = self.tr("{0}: all gone through").format(words)
        self.head.setText(words)
        self.list.show_rows([self._face(one, board) for one in board.carried])
        if not self.list.current_key() and board.carried:
            self.list.choose(board.carried[0].task.id, quietly=True)

    def _face(self, carried: Carried, board: Board) -> RowFace:
        days, sessions = carried.age.days, carried.sessions
        age = self.tr("%n day(s) old", "", days)
        meetings = self.tr("through %n session(s)", "", sessions)
        facts = f"{task_facts(self._tools, board.names, carried.task)} · {age} · {meetings}"
        pill, tone = said(self._tools.desk.words, carried.state), TASK_TONES[carried.state]
        if carried.step is not None and carried.step.note == NOT_DISCUSSED:
            pill, tone = self.tr("Not discussed"), Tone.WARN
        title = f"{carried.label}  {carried.task.text}"
        return RowFace(key=carried.task.id, title=title, subtitle=facts, pill=pill, tone=tone, dim=bool(carried.step))

    def _on_key(self, key: str, task_id: str) -> None:
        board = self._board
        if board is None or board.frozen:
            return
        carried = next((one for one in board.carried if one.task.id == task_id), None)
        meant = letter(key, Where.TASKS)
        if carried is None:
            return
        steps = {
            "done": (TaskState.DONE, ""),
            "continues": (TaskState.UNDER_WAY, ""),
            "not_discussed": (carried.state, NOT_DISCUSSED),
        }
        if meant == "cancelled":
            self.reason.ask(self.tr("Why it is cancelled"), lambda reason: self._cancel(task_id, reason))
        elif meant in steps:
            self._note(task_id, *steps[meant])

    def _note(self, task_id: str, state: TaskState, note: str) -> None:
        """Say what became of a task, and go on to the next."""
        if self._board is None:
            return
        self._tools.desk.do(self, note_step, self._board.meeting.id, task_id, state, note)
        faces = [face.key for face in self.list.faces()]
        self.list.choose(faces[min(faces.index(task_id) + 1, len(faces) - 1)])

    def _cancel(self, task_id: str, reason: str) -> None:
        if not reason.strip():
            self.reason.refuse(self.tr("Write the reason: it stands in the acta. Esc leaves the task as it is."))
            return
        self.reason.dismiss()
        self._note(task_id, TaskState.CANCELLED, reason.strip())

    def _on_toggle(self) -> None:
        self._open = not self._open
        self._show_open()
        if self._open:
            self.list.setFocus()
        self.toggled.emit()

    def _show_open(self) -> None:
        self._tools.theme.dress_button(self.head, "chevron-down" if self._open else "chevron-right", "accent")
        self.list.setVisible(self._open)
        self.hint.setVisible(self._open)
        policy = QSizePolicy.Policy.Expanding if self._open else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self.head.setAccessibleDescription(self.tr("shown") if self._open else self.tr("hidden"))
