"""Says why nothing can be changed any more, what can be done about it, and what arrived too late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circledesk.domain.meetings import MeetingState
from circledesk.domain.minutes import MinutesState
from circledesk.services.minutes import SIGNERS
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.info_bar import InfoBar

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board


class FrozenBar(QWidget):
    """Hidden while the acta takes edits and nothing came late."""

    acta_asked = Signal()
    reopen_asked = Signal()
    late_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.why = InfoBar(tools.theme)
        self.late = InfoBar(tools.theme)
        column.addWidget(self.why)
        column.addWidget(self.late)
        self._reopens = False
        self.why.acted.connect(self._on_acted)
        self.late.acted.connect(self.late_asked)
        self.hide()

    def show_board(self, board: Board) -> None:
        """Say how the acta stands, if it takes no more edits."""
        label, state = board.minutes.label, board.minutes.state
        if board.meeting.state is MeetingState.NOT_HELD:
            self._show_unheld(board)
            return
        self._reopens = state is MinutesState.AWAITING_SIGNATURES and not board.signed_by
        if state is MinutesState.SIGNED:
            words = self.tr(
                "Acta {0} is signed and sealed: it never changes. Correct it in the acta of a later session."
            )
            self.why.say(words.format(label), Tone.OK, self.tr("See the acta"), "shield-check")
        elif self._reopens:
            words = self.tr("Acta {0} waits for its signatures, so nothing can be changed here.")
            self.why.say(words.format(label), Tone.ACCENT, self.tr("Back to draft"), "signature")
        elif state is MinutesState.AWAITING_SIGNATURES:
            words = self.tr("Acta {0} has {1} of {2} signatures, so nothing can be changed here.")
            words = words.format(label, len(board.signed_by), len(SIGNERS))
            self.why.say(words, Tone.ACCENT, self.tr("See the acta"), "signature")
        elif board.frozen:
            words = self.tr("Acta {0} is closed to edits.").format(label)
            self.why.say(words, Tone.ACCENT, self.tr("See the acta"), "lock")
        else:
            self.why.say("")
        count = len(board.late)
        words = self.tr("%n edit(s) arrived after the signature.", "", count)
        self.late.say(words if count else "", Tone.WARN, self.tr("See what arrived"), "clock")
        self.setVisible(board.frozen or bool(count))

    def _show_unheld(self, board: Board) -> None:
        """A session that was not held has a constancia instead of an acta."""
        words = self.tr("This session was not held. {0}").format(board.meeting.failure)
        if board.frozen:
            words = self.tr("{0} Its constancia is signed: nothing can be changed here.").format(words)
        self._reopens = False
        self.why.say(words, Tone.WARN, self.tr("See the constancia"), "file-text")
        self.late.say("")
        self.show()

    def _on_acted(self) -> None:
        if self._reopens:
            self.reopen_asked.emit()
        else:
            self.acta_asked.emit()
