"""A short list offered at the caret while one types: the keyboard stays where it is, the list is led by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

_SHOWN = 9
_WIDTH = 360  # at 10 points


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be chosen; `words` are what typing is compared with, folded."""

    key: str
    title: str
    words: str
    hint: str = ""
    icon: str = ""


class ChoicePopup(QListWidget):
    """`chosen` carries the key. It is a part of the window and never takes the focus."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "completer")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.hide()

    def offer(self, choices: Sequence[Choice], at: QRect) -> None:
        """Show these below a place of the parent, or above it where there is no room."""
        known = self.key()
        self.clear()
        side = self._theme.icon_side()
        self.setIconSize(QSize(side, side))
        for choice in choices:
            item = QListWidgetItem(f"{choice.title}  ·  {choice.hint}" if choice.hint else choice.title)
            item.setData(Qt.ItemDataRole.UserRole, choice.key)
            if choice.icon:
                icon = self._theme.icon(choice.icon)
                icon.addPixmap(self._theme.icon(choice.icon, "on_accent").pixmap(side), QIcon.Mode.Selected)
                item.setIcon(icon)
            self.addItem(item)
        keys = [choice.key for choice in choices]
        self.setCurrentRow(keys.index(known) if known in keys and self.isVisible() else 0)
        self._place(at)
        self.show()
        self.raise_()
        self._announce()

    def key(self) -> str:
        """The key of what Enter would choose, '' without one."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def titles(self) -> list[str]:
        """What is offered now."""
        return [self.item(row).text() for row in range(self.count())]

    def step(self, by: int) -> None:
        """Go on in the list, round its ends."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())
            self._announce()

    def _place(self, at: QRect) -> None:
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + self._theme.px(10))
        high = row * min(self.count(), _SHOWN) + self._theme.px(12)
        window = self.parentWidget()
        around = window.rect() if window is not None else at
        wide = min(self._theme.px(_WIDTH), around.width())
        below = at.bottom() + self._theme.px(4)
        top = below if below + high <= around.bottom() else at.top() - high - self._theme.px(4)
        left = max(0, min(at.left(), around.right() - wide))
        self.setGeometry(QRect(QPoint(left, max(0, top)), QSize(wide, high)))

    def _announce(self) -> None:
        """Let a screen reader say what Enter would choose, though the focus is elsewhere."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.currentRow())
            QAccessible.updateAccessibility(event)
