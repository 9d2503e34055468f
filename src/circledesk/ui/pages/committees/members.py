"""Who has a seat in a body today: holder or alternate, institution, estamento, vote and office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import link
from circledesk.ui.widgets.empty_state import EmptyState
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.seating import SeatLine
    from circledesk.ui.page import PageTools


class Members(QWidget):
    """`opened` carries a seat's id on Enter or double click."""

    opened = Signal(str)
    person_asked = Signal()
    renaming_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self.list = RowList(tools.theme, self.tr("Members and offices"))
        self.list.activated_key.connect(self.opened)
        self.empty = EmptyState(
            tools.theme,
            "users",
            self.tr("Nobody has a seat yet"),
            self.tr("Add the people with their seat and their office; the roll of each session is made of them."),
            self.tr("Add a person"),
        )
        self.empty.setMinimumHeight(tools.theme.px(90))
        self.empty.acted.connect(self.person_asked)
        self.rename = link(tools.theme, self.tr("Rename an institution…"), "pencil")
        self.rename.clicked.connect(self.renaming_asked)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignLeft)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)

    def show_seats(self, seats: Sequence[SeatLine]) -> None:
        """Show these seats."""
        self.list.show_rows([self._face(line) for line in seats])
        self._stack.setCurrentIndex(0 if seats else 1)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but the invitation to add somebody."""
        return self._stack.currentIndex() == 1

    def _face(self, line: SeatLine) -> RowFace:
        words = self._kit.desk.words
        kind = self.tr("Alternate of {0}").format(line.holder) if line.holder else self.tr("Holder")
        sector = words.say(f"estamentos.{line.seat.sector}") if line.seat.sector else ""
        ends = ""
        if line.seat.until is not None:
            ends = self.tr("until {0}").format(self._kit.formats.short_day(line.seat.until))
        parts = [kind, line.seat.position or line.person.position, line.institution, sector, ends]
        pill, tone, icon = "", Tone.NEUTRAL, ""
        if line.offices:
            pill, tone, icon = headed(", ".join(words.label(one) for one in line.offices)), Tone.ACCENT, "flag"
        elif not line.seat.vote:
            pill, icon = self.tr("Voice without a vote"), "message"
        return RowFace(
            key=line.seat.id,
            title=line.person.full_name,
            subtitle=" · ".join(part for part in parts if part),
            person=line.person.full_name,
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )
