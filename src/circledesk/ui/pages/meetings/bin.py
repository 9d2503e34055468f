"""The bin of a session: what was removed from it, by whom and when, to be brought back by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.checkins import CheckIn
from circledesk.domain.decisions import Decision
from circledesk.domain.tasks import Task
from circledesk.services import undoing
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.overlay import Overlay
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.domain.records import Record
    from circledesk.services.undoing import Removed
    from circledesk.ui.page import PageTools

_WIDE, _HIGH = 620, 460  # at 10 points
_ICONS = {AgendaItem: "list", Decision: "gavel", Task: "checklist", CheckIn: "progress-check"}


class Bin(Overlay):
    """Enter brings the row back; Esc leaves."""

    def __init__(self, tools: PageTools, over: QWidget) -> None:
        super().__init__(over, self.tr("Bin of the session"))
        self._tools = tools
        self._rows: dict[str, Removed] = {}
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(10))
        column.addWidget(Text(self.tr("Bin of the session"), "title"))
        self.nothing = Text(self.tr("Nothing was removed from this session."), "muted", wrap=True)
        column.addWidget(self.nothing)
        self.list = RowList(tools.theme, self.tr("Removed from the session"))
        self.list.activated_key.connect(self._on_wanted)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.back = push(tools.theme, self.tr("Bring back (Enter)"), "arrow-back-up")
        self.back.clicked.connect(lambda: self._on_wanted(self.list.current_key()))
        self.close_button = push(tools.theme, self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.leave)
        foot.addWidget(self.close_button)
        foot.addWidget(self.back)
        column.addLayout(foot)

    @property
    def first(self) -> QWidget:
        return self.list

    def place(self) -> None:
        px, room = self._tools.theme.px, self.over.rect()
        wide, high = min(px(_WIDE), room.width() - px(32)), min(px(_HIGH), room.height() - px(32))
        self.setGeometry((room.width() - wide) // 2, (room.height() - high) // 2, wide, high)

    def open_for(self, meeting_id: str) -> None:
        """Show what was removed from a session so far."""
        if meeting_id:
            self._tools.desk.ask(self, undoing.removed, meeting_id, then=self._on_read)

    def _on_read(self, found: Sequence[Removed]) -> None:
        self._rows = {one.record.id: one for one in found}
        self.list.show_rows([self._face(one) for one in found])
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.back.setEnabled(bool(found))
        self.open()
        if found:
            self.list.choose(found[0].record.id)
        else:
            self.close_button.setFocus()

    def _face(self, one: Removed) -> RowFace:
        when = self._tools.formats.moment(one.at)
        return RowFace(
            key=one.record.id,
            title=said_of(one.record),
            subtitle=" · ".join(part for part in (kind_of(one.record), when, one.device) if part),
            icon=_ICONS.get(type(one.record), "notes"),
        )

    def _on_wanted(self, key: str) -> None:
        one = self._rows.get(key)
        if one is not None:
            words = self.tr("Brought back: {0}").format(said_of(one.record))
            self._tools.desk.do(
                self,
                undoing.bring_back,
                one.record,
                then=lambda _: self._tools.announcer.toast(words),
            )
            self.leave()


def said_of(record: Record) -> str:
    """What a record says, in a few words."""
    for name in ("title", "text", "done"):
        words = str(getattr(record, name, "")).strip()
        if words:
            return words.replace("\n", " ")
    return kind_of(record)


def kind_of(record: Record) -> str:
    """What kind of record it is, in words."""
    translate = QCoreApplication.translate
    names = {
        AgendaItem: translate("Meetings", "Agenda item"),
        Decision: translate("Meetings", "Decision"),
        Task: translate("Meetings", "Task of the session"),
        CheckIn: translate("Meetings", "Check-in of a commitment of the plan"),
    }
    return names.get(type(record), "")
