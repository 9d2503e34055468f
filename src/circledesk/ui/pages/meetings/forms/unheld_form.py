"""Giving a session up that could not be held: why, as its constancia will say."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from circledesk.services import unheld
from circledesk.ui.pages.meetings.forms.inline_form import InlineForm
from circledesk.ui.pages.meetings.keeping import restore

if TYPE_CHECKING:
    from circledesk.domain.meetings import Meeting
    from circledesk.services.ports.work import Work
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_REFUSALS = (
    "failure_without_reason",
    "meeting_not_due",
    "meeting_has_decisions",
    "meeting_already_held",
    "minutes_frozen",
)


class UnheldForm(InlineForm):
    """Above the panes; the reason is proposed from the quorum that lacks, a toast offers to take it back."""

    left = Signal()

    def __init__(self, tools: PageTools) -> None:
        super().__init__(tools.theme, "alert-triangle", self.tr("The session is not held"), "warn")
        self._tools = tools
        self._meeting: Meeting | None = None
        hint = self.tr("It keeps its number and takes none of the actas'. Its constancia is printed and signed apart.")
        self.reason = self.add("reason", self.tr("Why it is not held"), QLineEdit(), hint)
        self.reason.returnPressed.connect(self._on_keep)
        self.kept.connect(self._on_kept)
        self.cancelled.connect(self._on_left)
        self.hide()

    @property
    def empty(self) -> bool:
        return not self.reason.text().strip()

    def ask(self, board: Board) -> None:
        """Be about this session."""
        self._meeting = board.meeting
        self.clear_errors()
        self.reason.setText(self._proposed(board))

    def begin(self) -> None:
        super().begin()
        self.reason.selectAll()

    def show_roll(self, view: RollView) -> None:
        """The reason is the person's own words by now."""

    def keep(self) -> None:
        """Give the session up, or say beside the reason why it cannot be."""
        meeting_id, now = self._meeting.id if self._meeting else "", datetime.now(UTC)

        def deed(work: Work, reason: object) -> object:
            return unheld.give_up(work, meeting_id, str(reason), now)

        self.submit(self._tools, deed, self.reason.text(), dict.fromkeys(_REFUSALS, "reason"))

    def _proposed(self, board: Board) -> str:
        reading = board.view.roll.quorum
        if reading is None or reading.deliberatory:
            return ""
        words = self.tr("There was no quorum: {0} of {1} members with a vote were there, and {2} were needed.")
        return words.format(reading.present, reading.basis, reading.needed_to_deliberate)

    def _on_kept(self) -> None:
        desk, before = self._tools.desk, self._meeting
        if before is not None:
            words = self.tr("The session is on record as not held.")
            self._tools.announcer.toast(words, lambda: desk.do(desk, restore, before))
        self._on_left()

    def _on_left(self) -> None:
        self._busy = False
        self.hide()
        self.left.emit()
