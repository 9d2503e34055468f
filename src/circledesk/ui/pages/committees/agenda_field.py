"""A body's agenda as lines to type in: title, expected result, minutes; moved, added and taken off by key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from circledesk.domain.agenda import MOST_MINUTES, Expected, FixedItem, ItemRole
from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.models.choices import Choices
from circledesk.ui.widgets.buttons import link, tool
from circledesk.ui.widgets.fields import NumberField
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

    from circledesk.ui.page import PageTools

_CLOSING = frozenset({ItemRole.OTHER_BUSINESS, ItemRole.NEXT_SESSION})


@dataclass(frozen=True, slots=True)
class _Line:
    """The fields of one item, and what it is for."""

    role: ItemRole
    title: QLineEdit
    expected: QComboBox
    minutes: NumberField

    def item(self) -> FixedItem:
        return FixedItem(
            title=self.title.text(),
            expected=list(Expected)[self.expected.currentIndex()],
            role=self.role,
            minutes=self.minutes.value(),
        )


class AgendaField(QWidget):
    """Alt+Up and Alt+Down move the line of the cursor; the opening and closing items cannot be taken off."""

    def __init__(self, tools: PageTools, items: Sequence[FixedItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self._lines: list[_Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tools.theme.px(8))
        self._sheet = QWidget()
        column.addWidget(self._sheet)
        self.add = link(tools.theme, self.tr("Add an item"), "plus")
        self.add.clicked.connect(self.add_item)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self._show(items)

    def items(self) -> list[FixedItem]:
        """Answer what was typed, in order."""
        return [line.item() for line in self._lines]

    def add_item(self) -> None:
        """Add an empty theme before the closing items, the cursor in it."""
        items = self.items()
        at = next((place for place, item in enumerate(items) if item.role in _CLOSING), len(items))
        self._show([*items[:at], FixedItem(title=""), *items[at:]])
        self._lines[at].title.setFocus()

    def remove(self, place: int) -> None:
        """Take a theme off; the cursor goes to the item that follows."""
        items = self.items()
        if items[place].role is ItemRole.THEME:
            self._show([*items[:place], *items[place + 1 :]])
            self._lines[min(place, len(self._lines) - 1)].title.setFocus()

    def move_item(self, place: int, by: int) -> None:
        """Move an item up (-1) or down (1), the cursor with it."""
        items = self.items()
        to = place + by
        if 0 <= to < len(items):
            items[place], items[to] = items[to], items[place]
            self._show(items)
            self._lines[to].title.setFocus()

    def focus_item(self, place: str) -> None:
        """Mark the item at this place, if there is one, and put the cursor into its title."""
        if place.isdecimal() and int(place) < len(self._lines):
            title = self._lines[int(place)].title
            title.setProperty("wrong", "true")
            title.style().polish(title)
            title.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {"up": -1, "down": 1}.get(pressed(event, Where.AGENDA), 0)
            place = next((at for at, line in enumerate(self._lines) if watched in (line.title, line.minutes)), -1)
            if steps and place >= 0:
                self.move_item(place, steps)
                return True
        return super().eventFilter(watched, event)

    def _show(self, items: Sequence[FixedItem]) -> None:
        """Lay the lines out anew: there are few of them, and their order is all that changes."""
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._kit.theme.px(6))
        grid.setVerticalSpacing(self._kit.theme.px(6))
        grid.setColumnStretch(1, 1)
        heads = (self.tr("Title"), self.tr("Expected result"), self.tr("Minutes"))
        for column, head in enumerate(heads, 1):
            grid.addWidget(Text(head, "muted"), 0, column)
        self._lines = []
        for place, item in enumerate(items):
            self._add_line(grid, place, item, last=place == len(items) - 1)
        old, self._sheet = self._sheet, sheet
        self._column.replaceWidget(old, sheet)
        old.hide()
        old.deleteLater()
        if self._lines:
            self.setFocusProxy(self._lines[0].title)

    def _add_line(self, grid: QGridLayout, place: int, item: FixedItem, *, last: bool) -> None:
        theme, words, number = self._kit.theme, self._kit.desk.words, place + 1
        title = QLineEdit(item.title)
        title.setAccessibleName(self.tr("Title of item {0}").format(number))
        expected = QComboBox()
        expected.setAccessibleName(self.tr("Expected result of item {0}").format(number))
        expected.setModel(Choices(lambda one: headed(words.label(one)), list(Expected), expected))
        expected.setCurrentIndex(list(Expected).index(item.expected))
        minutes = NumberField(self.tr("Minutes of item {0}").format(number), 0, MOST_MINUTES)
        minutes.setValue(item.minutes)
        grid.addWidget(Text(f"{number}.", "muted"), number, 0)
        for column, field in enumerate((title, expected, minutes), 1):
            field.installEventFilter(self)
            grid.addWidget(field, number, column)
        up = tool(theme, "chevron-up", self.tr("Move item {0} up (Alt+Up)").format(number))
        up.clicked.connect(lambda: self.move_item(place, -1))
        up.setEnabled(place > 0)
        down = tool(theme, "chevron-down", self.tr("Move item {0} down (Alt+Down)").format(number))
        down.clicked.connect(lambda: self.move_item(place, 1))
        down.setEnabled(not last)
        off = tool(theme, "trash", self.tr("Take item {0} off").format(number))
        off.clicked.connect(lambda: self.remove(place))
        off.setEnabled(item.role is ItemRole.THEME)
        if item.role is not ItemRole.THEME:
            off.setToolTip(self.tr("Every session has this item."))
        buttons: tuple[QAbstractButton, ...] = (up, down, off)
        for column, button in enumerate(buttons, 4):
            grid.addWidget(button, number, column)
        self._lines.append(_Line(item.role, title, expected, minutes))
