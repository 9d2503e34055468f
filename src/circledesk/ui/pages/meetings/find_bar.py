"""The bar above the text in which one says what to find, and what to put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from circledesk.domain.finding import Wanted
from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed, tip
from circledesk.ui.widgets.buttons import push, tool
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class FindBar(QWidget):
    """`sought` when what is looked for changed; `stepped` to the next or the one before; Esc is `left`."""

    sought = Signal()
    stepped = Signal(int)
    replaced = Signal()
    all_replaced = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(10), px(6))
        column.setSpacing(px(6))
        self.words = self._line(self.tr("Find in the whole session"))
        self.words.textChanged.connect(lambda _words: self.sought.emit())
        self.count = Text("", "muted")
        before = tool(theme, "chevron-up", self.tr("The one before"))
        before.setToolTip(tip(self.tr("The one before"), "find.previous"))
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after = tool(theme, "chevron-down", self.tr("The next one"))
        after.setToolTip(tip(self.tr("The next one"), "find.next"))
        after.clicked.connect(lambda: self.stepped.emit(1))
        leave = tool(theme, "x", self.tr("Close"))
        leave.setToolTip(tip(self.tr("Close"), "find.leave"))
        leave.clicked.connect(self.left)
        first = QHBoxLayout()
        first.setSpacing(px(4))
        first.addWidget(self.words, 1)
        for part in (self.count, before, after, leave):
            first.addWidget(part)
        column.addLayout(first)
        self.alike = QCheckBox(self.tr("á like a, A like a"))
        self.alike.setChecked(True)
        self.alike.toggled.connect(lambda _on: self.sought.emit())
        self.instead = self._line(self.tr("Put in its place"))
        self.one = push(theme, self.tr("Replace"))
        self.one.setToolTip(tip(self.tr("Replace"), "find.replace"))
        self.one.clicked.connect(self.replaced)
        self.all = push(theme, self.tr("Replace all"))
        self.all.setToolTip(tip(self.tr("Replace all"), "find.replace_all"))
        self.all.clicked.connect(self.all_replaced)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(px(6))
        second.addWidget(self.instead, 1)
        second.addWidget(self.one)
        second.addWidget(self.all)
        column.addWidget(self._second)
        column.addWidget(self.alike)
        self.hide()

    def open(self, words: str, *, replacing: bool) -> None:
        """Begin with these words."""
        self._second.setVisible(replacing)
        if words and "\n" not in words:
            self.words.setText(words)
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self.sought.emit()

    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(words=self.words.text(), alike=self.alike.isChecked())

    def say(self, at: int, total: int) -> None:
        """Tell which place of how many is chosen; 0 for none."""
        if not self.words.text():
            self.count.setText("")
        elif not total:
            self.count.setText(self.tr("none"))
        else:
            self.count.setText(self.tr("{0} of {1}").format(at, total) if at else str(total))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take(self, watched: QObject, event: QKeyEvent) -> bool:
        replacing = watched is self.instead
        match pressed(event, Where.FIND):
            case "next" if not replacing:
                self.stepped.emit(1)
            case "next" | "replace":
                self.replaced.emit()
            case "previous":
                self.stepped.emit(-1)
            case "replace_all":
                self.all_replaced.emit()
            case "alike":
                self.alike.toggle()
            case "leave":
                self.left.emit()
            case _:
                return False
        return True

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(name)
        line.installEventFilter(self)
        return line
