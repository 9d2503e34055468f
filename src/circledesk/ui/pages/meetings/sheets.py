"""What is opened over the workspace by a key: the bin, the timeline of an item, the house phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.ui.keys import listen
from circledesk.ui.pages.meetings.bin import Bin
from circledesk.ui.pages.meetings.phrase_sheet import PhraseSheet
from circledesk.ui.pages.meetings.timeline import Timeline

if TYPE_CHECKING:
    from circledesk.ui.page import Page
    from circledesk.ui.pages.meetings.minutes_pane import MinutesPane


class Sheets(QObject):
    """They lie over `page`, and speak of its session and of the item whose minutes are shown."""

    def __init__(self, page: Page, minutes: MinutesPane) -> None:
        super().__init__(page)
        self._page, self._minutes = page, minutes
        self.bin = Bin(page.tools, page)
        self.timeline = Timeline(page.tools, page)
        self.timeline.wanted.connect(minutes.put_former)
        self.phrases = PhraseSheet(page.tools, page)
        self.phrases.left.connect(page.refresh)
        listen(page, "meeting.bin", lambda: self.bin.open_for(page.meeting_id))
        listen(page, "meeting.timeline", self._on_timeline)
        listen(page, "meeting.phrases", self.phrases.begin)

    def _on_timeline(self) -> None:
        self._minutes.text.flush()
        self.timeline.open_for(self._minutes.text.item_id, self._minutes.editor.plain())
