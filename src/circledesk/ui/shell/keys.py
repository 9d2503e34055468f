"""The map of keys (F1): every key of the program by place, the place one is in first; to be filtered and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from circledesk.domain.searching import fold
from circledesk.ui.key_table import Key, KeyTable, Where
from circledesk.ui.keys import native
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.file_choice import choose_target
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.overlay import Overlay
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from circledesk.ui.theme.theme import Theme

Group = tuple[str, tuple[Key, ...]]


class KeyMap(Overlay):
    """Fills most of the window; `here` is the place whose keys come first."""

    def __init__(self, theme: Theme, here: Where | None, over: QWidget) -> None:
        super().__init__(over, self.tr("Keyboard shortcuts"))
        self._theme = theme
        self._groups = groups(here)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Keyboard shortcuts"), "title"), 1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words or keys"))
        self.filter.setAccessibleName(self.tr("Filter by words or keys"))
        self.filter.setMinimumWidth(px(240))
        self.filter.textChanged.connect(self._show)
        head.addWidget(self.filter)
        column.addLayout(head)
        self._scroll = Scroll(0, 0)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        self.print = push(theme, self.tr("Save as PDF to print"), "printer")
        self.print.clicked.connect(self._on_print)
        self.close_button = push(theme, self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.print)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self._sheet: QWidget | None = None
        self._columns = 0

    @property
    def first(self) -> QWidget:
        return self.filter

    def place(self) -> None:
        px, room = self._theme.px, self.over.rect()
        inner = room.adjusted(px(36), px(24), -px(36), -px(24))
        inner.setWidth(min(inner.width(), px(1180)))
        inner.moveLeft((room.width() - inner.width()) // 2)
        self.setGeometry(inner)
        columns = max(1, min(3, (inner.width() - px(32)) // px(330)))
        if columns != self._columns:
            self._columns = columns
            self._show()

    def _show(self) -> None:
        """Lay the groups out, each under the shortest column so far."""
        theme, px = self._theme, self._theme.px
        sheet = QWidget()
        sheet.setProperty("role", "page")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, px(8), 0)
        row.setSpacing(px(28))
        columns = [QVBoxLayout() for _ in range(self._columns)]
        heights = [0] * self._columns
        for column in columns:
            row.addLayout(column, 1)
        for heading, keys in filtered(self._groups, self.filter.text()):
            at = heights.index(min(heights))
            columns[at].addWidget(Text(heading, "heading", wrap=True))
            columns[at].addLayout(_table(theme, keys))
            columns[at].addSpacing(px(14))
            heights[at] += len(keys) + 2
        for column in columns:
            column.addStretch(1)
        if self._sheet is not None:
            self._scroll.body.removeWidget(self._sheet)
            self._sheet.deleteLater()
        self._sheet = sheet
        self._scroll.body.addWidget(sheet)

    def _on_print(self) -> None:
        words, proposal = self.tr("Save as PDF to print"), self.tr("Shortcuts of CircleDesk.pdf")
        choose_target(self, words, proposal, "PDF (*.pdf)", self._write)

    def _write(self, path: Path) -> None:
        from circledesk.ui.shell.key_sheet import write_sheet  # noqa: PLC0415 - hardly ever needed

        write_sheet(path, self.tr("Keyboard shortcuts"), self._groups)


def groups(here: Where | None) -> tuple[Group, ...]:
    """Every place with its keys: the one at hand and those within it, then what works everywhere, then the others."""
    table = KeyTable()
    places = sorted(Where, key=lambda one: (_distance(one, here), one.value))
    entries = table.entries()
    return tuple((table.heading(place), tuple(one for one in entries if one.where is place)) for place in places)


def filtered(shown: Sequence[Group], typed: str) -> tuple[Group, ...]:
    """Only the keys whose words or letters hold what was typed; places without any are left out."""
    wanted = fold(typed.strip())
    found = []
    for heading, keys in shown:
        kept = tuple(one for one in keys if wanted in fold(f"{one.words} {_written(one)} {heading}"))
        if kept:
            found.append((heading, kept))
    return tuple(found)


def _distance(place: Where, here: Where | None) -> int:
    if here is None or place is Where.EVERYWHERE:
        return 1
    return 0 if place is here or place.around is here else 2


def _written(key: Key) -> str:
    return "  ".join(dict.fromkeys(native(one) for one in key.keys))


def _table(theme: Theme, keys: Sequence[Key]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(5))
    grid.setColumnStretch(1, 1)
    for line, one in enumerate(keys):
        caps = QHBoxLayout()
        caps.setSpacing(theme.px(4))
        for written in dict.fromkeys(native(each) for each in one.keys):
            caps.addWidget(Text(written, "key"))
        caps.addStretch(1)
        grid.addLayout(caps, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(one.words, wrap=True), line, 1)
    return grid
