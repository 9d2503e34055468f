"""What stands above the panes when asked for: details, two values, giving the session up, why nothing changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circledesk.ui.pages.meetings.convene_panel import ConvenePanel
from circledesk.ui.pages.meetings.facts_panel import FactsPanel
from circledesk.ui.pages.meetings.forms.unheld_form import UnheldForm
from circledesk.ui.pages.meetings.frozen_bar import FrozenBar
from circledesk.ui.pages.meetings.item_panel import ItemPanel
from circledesk.ui.pages.meetings.values_card import ValuesCard

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board, RollView

_LOW = 600  # height of the page at 10 points


class Above(QWidget):
    """One of its parts is open at a time; on a low window it takes the place of the panes. `left`: it was put away."""

    left = Signal()

    def __init__(self, tools: PageTools, panes: QWidget) -> None:
        super().__init__()
        self._tools, self._panes = tools, panes
        self._low = False
        self.frozen = FrozenBar(tools)
        self.values = ValuesCard(tools)
        self.facts = FactsPanel(tools)
        self.item = ItemPanel(tools)
        self.convening = ConvenePanel(tools)
        self.giving_up = UnheldForm(tools)
        self._parts = (self.values, self.facts, self.item, self.convening, self.giving_up)
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), 0)
        column.setSpacing(px(8))
        for part in (self.frozen, *self._parts):
            column.addWidget(part)
        column.addStretch(1)
        for one in self._parts:
            one.left.connect(self._on_left)
        self.hide()

    def show_board(self, board: Board) -> None:
        """Show this session in whatever is open."""
        self.frozen.show_board(board)
        self.facts.show_board(board)
        self.item.show_board(board)
        self.convening.show_board(board)
        if not self.values.isHidden():
            self._show_values(board)
        self._share_height()

    def show_roll(self, view: RollView) -> None:
        """Show how the quorum went until now."""
        self.facts.show_roll(view)

    def toggle_facts(self) -> None:
        """Open the details of the session, or put them away."""
        self._toggle(self.facts)

    def toggle_convening(self) -> None:
        """Open the calling of the session, or put it away."""
        self._toggle(self.convening)

    def toggle_item(self, item_id: str) -> None:
        """Open the details of an item, or put them away."""
        self.item.choose(item_id)
        self._toggle(self.item)

    def toggle_conflicts(self, board: Board) -> None:
        """Open the fields with two values, or put them away."""
        if self.values.isVisible():
            self.values.dismiss()
        else:
            self.values.show_conflicts(board)
            self._open(self.values)

    def open_late(self, board: Board) -> None:
        """Open what arrived after the signature."""
        self.values.show_late(board)
        self._open(self.values)

    def give_up(self, board: Board) -> None:
        """Ask why the session is not held."""
        self.giving_up.ask(board)
        self._open(self.giving_up)
        self.giving_up.begin()

    def put_away(self) -> None:
        """Nothing of another session stays open."""
        for part in self._parts:
            part.hide()

    def flush(self) -> None:
        """Keep what is being typed."""
        self.facts.flush()

    def share_height(self, height: int) -> None:
        """Take note of how high the page is."""
        self._low = height < self._tools.theme.px(_LOW)
        self._share_height()

    def _toggle(self, part: FactsPanel | ItemPanel | ConvenePanel) -> None:
        if part.isVisible():
            part.dismiss()
        else:
            self._open(part)
            part.begin()

    def _open(self, part: QWidget) -> None:
        for other in self._parts:
            if other is not part:
                other.hide()
        # Before it is shown: being shown, it would make a low window grow at once.
        self._panes.setVisible(not self._low)
        self.show()
        part.show()

    def _show_values(self, board: Board) -> None:
        if board.conflicts:
            self.values.show_conflicts(board)
        elif board.late:
            self.values.show_late(board)
        else:
            self.values.dismiss()

    def _share_height(self) -> None:
        opened = any(not part.isHidden() for part in self._parts)
        self.setVisible(opened or not self.frozen.isHidden())
        self._panes.setVisible(not (self._low and opened))

    def _on_left(self) -> None:
        self._share_height()
        self.left.emit()
