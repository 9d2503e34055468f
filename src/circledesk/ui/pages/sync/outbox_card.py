"""What has not left this laptop: since when, and which sessions and records it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.card import Card, muted
from circledesk.ui.widgets.fitted_list import FittedList
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from circledesk.services.outbox import Outbox, OutboxLine, OutboxPart
    from circledesk.ui.page import PageTools

_MOST = 8


class OutboxCard(Card):
    """A session is opened by a click or by Enter."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, "\N{NO-BREAK SPACE}", padded=False, parent=parent)
        self._kit = tools
        px = tools.theme.px
        self.title.say(self.tr("Only on this laptop so far"))
        self.summary = Text("", wrap=True)
        self.summary.setContentsMargins(px(14), px(10), px(14), px(8))
        self.list = FittedList(tools.theme, self.tr("Only on this laptop so far"))
        self.list.activated_key.connect(self._on_activated)
        self.more = muted("")
        self.more.setContentsMargins(px(14), px(2), px(14), px(8))
        for part in (self.summary, self.list, self.more):
            self.body.addWidget(part)

    def show_outbox(self, outbox: Outbox) -> None:
        """Show what waits."""
        if outbox.changes:
            said = self.tr("%n change(s) have not left this laptop", "", outbox.changes)
            since = (
                self.tr("the oldest was made {0}").format(self._kit.formats.ago(outbox.since)) if outbox.since else ""
            )
            self.summary.setText("; ".join(part for part in (said, since) if part) + ".")
        else:
            self.summary.setText(self.tr("Nothing: everything written here lies in the places too."))
        self.list.show_rows([self._face(one) for one in outbox.lines[:_MOST]])
        self.list.setVisible(bool(outbox.lines))
        hidden = len(outbox.lines) - _MOST
        self.more.setText(self.tr("and %n more", "", hidden) if hidden > 0 else "")
        self.more.setVisible(hidden > 0)

    def _face(self, line: OutboxLine) -> RowFace:
        parts = ", ".join(self._part(one) for one in line.parts)
        return RowFace(
            key=line.meeting_id or f"-{line.title}",
            title=headed(line.title),
            subtitle=f"{parts}\n{self._kit.formats.ago(line.since)}",
            icon="notes" if line.meeting_id else "list",
            pill=self.tr("%n change(s)", "", line.changes),
            tone=Tone.NEUTRAL,
            pill_icon="upload",
        )

    def _part(self, part: OutboxPart) -> str:
        if part.count > 1:
            return self.tr("{0} × {1}").format(part.kind, part.count)
        return self.tr("{0} «{1}»").format(part.kind, part.name) if part.name else part.kind

    def _on_activated(self, key: str) -> None:
        if not key.startswith("-"):
            self._kit.desk.go("meeting", meeting_id=key)
