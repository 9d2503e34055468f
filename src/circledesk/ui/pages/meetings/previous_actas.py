"""The actas of earlier sessions that wait for approval: one key approves, corrects or defers each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from circledesk.domain.approvals import Outcome
from circledesk.domain.errors import DomainError
from circledesk.services import approvals
from circledesk.ui.pages.meetings.reason_line import ReasonLine
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import muted
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.row_face import RowFace

if TYPE_CHECKING:
    from circledesk.services.approvals import ApprovalLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board

_KEYS = {
    "1": Outcome.APPROVED,
    "2": Outcome.WITH_CORRECTIONS,
    "3": Outcome.DEFERRED,
    "4": Outcome.READING_DISPENSED,
}
_TONES = {
    Outcome.APPROVED: Tone.OK,
    Outcome.WITH_CORRECTIONS: Tone.OK,
    Outcome.READING_DISPENSED: Tone.OK,
    Outcome.DEFERRED: Tone.WARN,
}


class PreviousActas(QFrame):
    """Shown at the item that treats the earlier acta. `acta_asked` carries the session whose acta is to be seen."""

    acta_asked = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._board: Board | None = None
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(2), px(4), px(2))
        column.setSpacing(0)
        hint = self.tr("Keys on an acta: 1 approved · 2 with corrections · 3 deferred · 4 reading dispensed")
        self.hint = muted(hint, wrap=True)
        self.hint.setContentsMargins(px(14), px(4), px(14), px(2))
        self.list = FittedList(tools.theme, self.tr("Actas of earlier sessions to approve"), typing=False)
        self.list.setAccessibleDescription(hint)
        self.reason = ReasonLine(tools.theme)
        for part in (self.hint, self.list, self.reason):
            column.addWidget(part)
        self.list.key_pressed.connect(self._on_key)
        self.list.activated_key.connect(self.acta_asked)
        self.reason.left.connect(self.list.setFocus)

    def show_board(self, board: Board) -> None:
        """Show the actas this session is to approve, and what it did with them."""
        self._board = board
        self.hint.setVisible(not board.frozen)
        self.list.show_rows([self._face(one) for one in board.previous])
        if board.previous and not self.list.current_key():
            self.list.choose(board.previous[-1].meeting_id, quietly=True)

    def _face(self, line: ApprovalLine) -> RowFace:
        formats, words = self._tools.formats, self._tools.desk.words
        day = formats.short_day(formats.day_of(line.held_on))
        title = self.tr("Acta {0} · session {1} of {2}").format(line.acta, line.session, day)
        approval = line.approval
        if approval is None:
            return RowFace(
                key=line.meeting_id, title=title, icon="file-text", pill=self.tr("To approve"), tone=Tone.ACCENT
            )
        return RowFace(
            key=line.meeting_id,
            title=title,
            subtitle=approval.corrections,
            icon="file-text",
            pill=said(words, approval.outcome),
            tone=_TONES[approval.outcome],
        )

    def _on_key(self, key: str, acta: str) -> None:
        board = self._board
        if board is None or board.frozen or key not in _KEYS:
            return
        outcome = _KEYS[key]
        if outcome is Outcome.WITH_CORRECTIONS:
            known = next((one.approval for one in board.previous if one.meeting_id == acta), None)
            told = known.corrections if known else ""
            self.reason.ask(self.tr("Which corrections"), lambda text: self._approve(acta, outcome, text), told)
        else:
            self._approve(acta, outcome, "")

    def _approve(self, acta: str, outcome: Outcome, corrections: str) -> None:
        if self._board is None:
            return

        def refused(error: BaseException) -> None:
            if isinstance(error, DomainError) and self.reason.isVisible():
                self.reason.refuse(self._tools.problems.sentence(error))
            else:
                self._tools.problems.tell(error)

        here = self._board.meeting.id
        self._tools.desk.do(
            self,
            approvals.approve_previous,
            here,
            acta,
            outcome,
            corrections,
            then=lambda _: self.reason.dismiss(),
            failed=refused,
        )
