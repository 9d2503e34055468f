"""Fields written on two laptops at once: every value, who wrote it when, and which one is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.services import history
from circledesk.ui.pages.meetings.ground import clear_ground
from circledesk.ui.widgets.buttons import push, tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from circledesk.domain.journal import Plain
    from circledesk.services.history import ConflictLine, ValueLine
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board


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
        for line in board.conflicts:
            self._add(self._conflict(line, board))

    def show_late(self, board: Board) -> None:
        """Show what reached this laptop after the acta was signed."""
        self.title.say(self.tr("Arrived after the signature: kept, but not in the acta"))
        self._clear()
        for line in board.late:
            value = line.values[0]
            self._add(self._block(self._field(line), self._value(value), Text(self._who(value), "muted")))

    def dismiss(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _conflict(self, line: ConflictLine, board: Board) -> QWidget:
        block = self._block(self._field(line))
        column = block.layout()
        for place, value in enumerate(line.values):
            row = QHBoxLayout()
            row.setSpacing(self._tools.theme.px(10))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(self._value(value))
            words.addWidget(Text(self._who(value), "muted"))
            row.addLayout(words, 1)
            use = push(self._tools.theme, self.tr("Keep this one") if place == 0 else self.tr("Use this one"), "check")
            use.setAccessibleDescription(value.shown)
            use.clicked.connect(lambda _=False, plain=value.plain: self._settle(line, plain))
            use.setEnabled(not board.frozen)
            row.addWidget(use)
            if isinstance(column, QVBoxLayout):
                column.addLayout(row)
        return block

    def _settle(self, line: ConflictLine, value: Plain) -> None:
        self._tools.desk.do(self, history.settle, line.conflict, value)

    def _field(self, line: ConflictLine) -> Text:
        field = field_words(line.conflict.table, line.conflict.column)
        return Text(f"{field} · {line.subject}" if line.subject else field, "strong", wrap=True)

    def _value(self, value: ValueLine) -> Text:
        shown = self.tr("(text)") if isinstance(value.plain, bytes) else value.shown
        return Text(shown or self.tr("(empty)"), wrap=True)

    def _who(self, value: ValueLine) -> str:
        return f"{value.device} · {self._tools.formats.short_moment(value.typed_at)}"

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
