"""Fields written on two laptops at once: every value, who wrote it when, and which one is to stand."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.pages.meetings.ground import clear_ground
from circledesk.ui.pages.meetings.keeping import settle
from circledesk.ui.widgets.buttons import push, tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from circledesk.domain.journal import Conflict, HistoryEntry, Plain
    from circledesk.services.people import Directory
    from circledesk.ui.formats import Formats
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board

_CLOCK_SHIFT, _MILLISECONDS = 16, 1000


class ValuesCard(Card):
    """Conflicts to settle, or what arrived after the signature (then there is nothing to choose)."""

    left = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Two values of one field"), padded=False, parent=parent)
        self._tools = tools
        self._sheet = Scroll(tools.theme.px(12), tools.theme.px(8))
        clear_ground(self._sheet)
        self._sheet.body.addStretch(1)
        self._sheet.setMinimumHeight(tools.theme.px(120))
        self.body.addWidget(self._sheet)
        close = tool(tools.theme, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.add_tool(close)
        self._rows: list[QWidget] = []
        self.hide()

    def show_conflicts(self, board: Board) -> None:
        """Show every field with several values."""
        self.title.say(self.tr("Written on two laptops at the same time"))
        self._clear()
        for conflict in board.conflicts:
            self._add(self._conflict(conflict, board))

    def show_late(self, board: Board) -> None:
        """Show what reached this laptop after the acta was signed."""
        self.title.say(self.tr("Arrived after the signature: kept, but not in the acta"))
        self._clear()
        for entry in board.late:
            value = Text(f"{field_words(entry.table, entry.column)}: {self._shown(entry, board.names)}", wrap=True)
            self._add(self._block(value, Text(self._who(entry), "muted")))

    def dismiss(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _conflict(self, conflict: Conflict, board: Board) -> QWidget:
        block = self._block(Text(field_words(conflict.table, conflict.column), "strong"))
        column = block.layout()
        for place, entry in enumerate(conflict.values):
            row = QHBoxLayout()
            row.setSpacing(self._tools.theme.px(10))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(self._shown(entry, board.names), wrap=True))
            words.addWidget(Text(self._who(entry), "muted"))
            row.addLayout(words, 1)
            use = push(self._tools.theme, self.tr("Keep this one") if place == 0 else self.tr("Use this one"), "check")
            use.clicked.connect(lambda _=False, value=entry.value: self._settle(conflict, value))
            use.setEnabled(not board.frozen)
            row.addWidget(use)
            if isinstance(column, QVBoxLayout):
                column.addLayout(row)
        return block

    def _settle(self, conflict: Conflict, value: Plain) -> None:
        self._tools.desk.do(self, settle, conflict, value)

    def _shown(self, entry: HistoryEntry, names: Directory) -> str:
        return value_words(entry.value, names, self._tools.formats)

    def _who(self, entry: HistoryEntry) -> str:
        moment = datetime.fromtimestamp((entry.clock >> _CLOCK_SHIFT) / _MILLISECONDS, UTC)
        return f"{entry.device_name or entry.device} · {self._tools.formats.short_moment(moment)}"

    def _block(self, *parts: QWidget) -> QFrame:
        block = QFrame()
        block.setProperty("tone", "neutral")
        px = self._tools.theme.px
        column = QVBoxLayout(block)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(6))
        for part in parts:
            column.addWidget(part)
        return block

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._sheet.body.insertWidget(self._sheet.body.count() - 1, row)

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()


def field_words(table: str, column: str) -> str:
    """A field in words people know; a rare one by its own name."""
    translate = QCoreApplication.translate
    known = {
        "title": translate("Meetings", "Title of an agenda item"),
        "order": translate("Meetings", "Place in the agenda"),
        "minutes": translate("Meetings", "Minutes of an item"),
        "text": translate("Meetings", "Text of a decision or task"),
        "at": translate("Meetings", "Time of an arrival or departure"),
        "place": translate("Meetings", "Place"),
        "link": translate("Meetings", "Link to attend from afar"),
        "objective": translate("Meetings", "Objective"),
        "next_session": translate("Meetings", "Next session"),
        "held": translate("Meetings", "Beginning and end of the session"),
        "state": translate("Meetings", "State"),
        "closed": translate("Meetings", "Item dealt with"),
        "expected": translate("Meetings", "Expected result"),
        "deleted": translate("Meetings", "Removed"),
        "responsible_id": translate("Meetings", "Responsible person"),
        "institution_id": translate("Meetings", "Institution"),
        "due_on": translate("Meetings", "Due day"),
        "tally": translate("Meetings", "Votes"),
        "mover_id": translate("Meetings", "Moved by"),
        "excuse": translate("Meetings", "Reason of the excuse"),
    }
    return known.get(column, f"{table}.{column}")


def value_words(value: Plain, names: Directory, formats: Formats) -> str:
    """A journalled value as people read it."""
    translate = QCoreApplication.translate
    if isinstance(value, dict):
        return ", ".join(f"{name} {value_words(one, names, formats)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(value_words(one, names, formats) for one in value)
    if isinstance(value, bool):
        return translate("Meetings", "yes") if value else translate("Meetings", "no")
    if isinstance(value, str) and value:
        return names.name(value) or names.institution(value) or _moment(value, formats)
    if isinstance(value, bytes):
        return translate("Meetings", "(text)")
    return str(value) if value else translate("Meetings", "(empty)")


def _moment(value: str, formats: Formats) -> str:
    try:
        if "T" in value:
            return formats.short_moment(datetime.fromisoformat(value))
        return formats.short_day(date.fromisoformat(value))
    except ValueError:
        return value
