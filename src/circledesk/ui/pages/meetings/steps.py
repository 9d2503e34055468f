"""The steps of a session as a whole: begin it, end it, take the end back, go on to the signatures."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.domain.minutes import ACTA
from circledesk.services import closing, meetings
from circledesk.ui.pages.meetings.header import Step
from circledesk.ui.pages.meetings.keeping import restore

if TYPE_CHECKING:
    from circledesk.domain.meetings import Meeting
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board


class SessionSteps(QObject):
    """Each step that can be taken back says so in a toast."""

    def __init__(self, tools: PageTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools

    def take(self, step: Step, board: Board | None) -> None:
        """Take the next step of a session."""
        if board is None:
            return
        if step is Step.SIGN:
            self._tools.desk.go("reports", meeting_id=board.meeting.id, document=ACTA)
        elif step is Step.START:
            self._move(board.meeting, meetings.open_session, self.tr("The session began at {0}"))
        else:
            self._move(board.meeting, meetings.close_session, self.tr("The session ended at {0}"))

    def reopen(self, meeting_id: str) -> None:
        """Take an acta nobody signed back to draft."""
        words = self.tr("The acta can be edited again; its number stays.")
        announcer = self._tools.announcer
        self._tools.desk.do(self, closing.back_to_draft, meeting_id, then=lambda _: announcer.toast(words))

    def _move(self, before: Meeting, deed: object, words: str) -> None:
        desk, announcer, formats = self._tools.desk, self._tools.announcer, self._tools.formats
        now = datetime.now(UTC)

        def told(_meeting: object) -> None:
            announcer.toast(words.format(formats.time_of_day(now)), lambda: desk.do(self, restore, before))

        if callable(deed):
            desk.do(self, deed, before.id, now, then=told)
