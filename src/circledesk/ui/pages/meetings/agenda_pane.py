"""The agenda: where one is, and adding, renaming, moving, closing and removing items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from circledesk.domain.agenda import AgendaItem, Expected
from circledesk.services import agenda
from circledesk.ui.key_table import Where
from circledesk.ui.keys import keys_of, native, pressed
from circledesk.ui.pages.meetings.choice_box import ChoiceBox
from circledesk.ui.pages.meetings.keeping import restore, set_closed
from circledesk.ui.pages.meetings.keyed import keyed
from circledesk.ui.pages.meetings.wording import said
from circledesk.ui.widgets.buttons import tool
from circledesk.ui.widgets.card import Card
from circledesk.ui.widgets.row_face import RowFace
from circledesk.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools
    from circledesk.ui.pages.meetings.board import Board


class AgendaPane(Card):
    """`chosen` carries the id of the item the person went to."""

    chosen = Signal(str)
    details_asked = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools.theme, self.tr("Agenda"), padded=False, parent=parent)
        self._tools = tools
        self._board: Board | None = None
        self._current = ""
        self._wanted = ""
        self._add_tools()
        self.list = RowList(tools.theme, self.tr("Agenda"))
        self.list.chosen.connect(self.chosen)
        self.list.installEventFilter(self)
        self.list.setMinimumHeight(tools.theme.px(40))
        self.body.addWidget(self.list, 1)
        self.line = _TitleLine(tools)
        self.line.kept.connect(self._on_title)
        self.line.left.connect(self.list.setFocus)
        self.body.addWidget(self.line)

    def show_board(self, board: Board, current: str) -> None:
        """Show the agenda, with the item in force."""
        self._board, self._current = board, current
        for button in self._buttons:
            button.setEnabled(not board.frozen)
        if board.frozen:
            self.line.dismiss()
        faces = [self._face(item, place) for place, item in enumerate(board.items, 1)]
        self.list.show_rows(faces)
        if self._wanted and board.item(self._wanted):
            wanted, self._wanted = self._wanted, ""
            self.list.choose(wanted)
        else:
            self.list.choose(current, quietly=True)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) item."""
        keys = [face.key for face in self.list.faces()]
        if self._current in keys:
            self.list.choose(keys[max(0, min(len(keys) - 1, keys.index(self._current) + by))])

    def add_item(self) -> None:
        """Ask for the title of a new item."""
        if self._board is not None and not self._board.frozen:
            self.line.ask(None)

    def rename_item(self) -> None:
        """Ask for another title of the item in force."""
        item = self._item()
        if item is not None:
            self.line.ask(item)

    def toggle_closed(self) -> None:
        """Say that the item in force is dealt with, or take that back."""
        item = self._item()
        if item is not None:
            self._tools.desk.do(self, set_closed, item.id, not item.closed)

    def move_item(self, steps: int) -> None:
        """Move the item in force up or down."""
        item = self._item()
        if item is not None:
            self._tools.desk.do(self, agenda.move, item.id, steps)

    def remove_item(self) -> None:
        """Take the item in force off the agenda; a toast offers to put it back."""
        item = self._item()
        if item is None:
            return
        desk, announcer = self._tools.desk, self._tools.announcer
        words = self.tr("Removed from the agenda: {0}").format(item.title)

        def told(_nothing: None) -> None:
            announcer.toast(words, lambda: desk.do(self, restore, item))

        desk.do(self, agenda.remove, item.id, then=told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        match pressed(event, Where.AGENDA):
            case "rename":
                self.rename_item()
            case "remove":
                self.remove_item()
            case "up":
                self.move_item(-1)
            case "down":
                self.move_item(1)
            case _:
                return False
        return True

    def _add_tools(self) -> None:
        theme = self._tools.theme
        add = keyed(theme, "plus", self.tr("Add an item"), "meeting.new_item")
        add.clicked.connect(self.add_item)
        more = tool(theme, "dots", self.tr("What to do with the item"))
        menu = QMenu(more)
        deeds = (
            ("pencil", self.tr("Rename"), "agenda.rename", self.rename_item),
            (
                "settings",
                self.tr("Result, presenter, minutes, files…"),
                "meeting.item_details",
                self.details_asked.emit,
            ),
            ("chevron-up", self.tr("Move up"), "agenda.up", lambda: self.move_item(-1)),
            ("chevron-down", self.tr("Move down"), "agenda.down", lambda: self.move_item(1)),
            ("circle-check", self.tr("Dealt with, or open again"), "meeting.item_closed", self.toggle_closed),
            ("trash", self.tr("Remove"), "agenda.remove", self.remove_item),
        )
        for icon, words, name, deed in deeds:
            action = menu.addAction(theme.icon(icon), f"{words}\t{native(keys_of(name)[0])}")
            action.triggered.connect(deed)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons = (add, more)
        for button in self._buttons:
            self.add_tool(button)

    def _item(self) -> AgendaItem | None:
        if self._board is None or self._board.frozen:
            return None
        return self._board.item(self._current)

    def _face(self, item: AgendaItem, number: int) -> RowFace:
        here = item.id == self._current
        icon, role = ("circle-check", "ok") if item.closed else ("clock", "accent") if here else ("circle", "muted")
        facts = [said(self._tools.desk.words, item.expected)]
        if item.closed:
            facts.append(self.tr("dealt with"))
        if item.minutes_planned:
            facts.append(self.tr("{0} min").format(item.minutes_planned))
        return RowFace(
            key=item.id,
            title=f"{number}. {item.title}",
            subtitle=" · ".join(facts),
            icon=icon,
            icon_role=role,
            strong=here,
            dim=item.closed and not here,
        )

    def _on_title(self, item: AgendaItem | None, title: str, expected: str) -> None:
        desk = self._tools.desk
        if item is not None:
            desk.do(self, agenda.rename, item.id, title)
        elif self._board is not None:
            meeting = self._board.meeting.id
            desk.do(self, agenda.add, meeting, title, Expected(expected), then=self._on_added)

    def _on_added(self, item: AgendaItem) -> None:
        if self._board is not None and self._board.item(item.id):
            self.list.choose(item.id)
        else:
            self._wanted = item.id


class _TitleLine(QWidget):
    """One line at the foot of the agenda: the title of an item, new or renamed. Enter keeps it, Esc leaves it."""

    kept = Signal(object, str, str)  # the item renamed or None, title, expected result
    left = Signal()

    def __init__(self, tools: PageTools) -> None:
        super().__init__()
        self._item: AgendaItem | None = None
        px = tools.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(6), px(10), px(4))
        row.setSpacing(px(6))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the item"))
        self.title.setPlaceholderText(self.tr("Title; Enter keeps it, Esc leaves"))
        self.title.returnPressed.connect(self._on_return)
        self.title.installEventFilter(self)
        row.addWidget(self.title, 1)
        self.expected = ChoiceBox(self.tr("Expected result"))
        self.expected.installEventFilter(self)
        row.addWidget(self.expected)
        self._tools = tools
        self.hide()

    def ask(self, item: AgendaItem | None) -> None:
        """Begin typing."""
        words = self._tools.desk.words
        self._item = item
        self.expected.offer([(one.value, said(words, one)) for one in Expected])
        self.expected.choose(Expected.DISCUSS.value)
        self.expected.setVisible(item is None)
        self.title.setText(item.title if item else "")
        self.title.selectAll()
        self.show()
        self.title.setFocus()

    def dismiss(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
            if watched is self.expected and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_return()
                return True
        return super().eventFilter(watched, event)

    def _on_return(self) -> None:
        if self.title.text().strip():
            self.kept.emit(self._item, self.title.text().strip(), self.expected.key())
        self.dismiss()
