"""The band on top of a page: where one is, its state in pills, and what can be done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.widgets.labels import Elided

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class PageHeader(QFrame):
    """Title and subtitle give way when room is short; pills and buttons go below them, never out of the window."""

    def __init__(self, theme: Theme, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "header")
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._flow.setSpacing(theme.px(8))
        front = QHBoxLayout()
        front.setSpacing(theme.px(10))
        self._leading = QHBoxLayout()
        front.addLayout(self._leading)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        self._title = Elided(title, "title")
        self._subtitle = Elided(subtitle, "muted")
        if not subtitle:
            self._subtitle.hide()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        front.addLayout(words, 1)
        self._flow.addLayout(front, 1)
        self._side = QHBoxLayout()
        self._side.setSpacing(theme.px(8))
        self._flow.addLayout(self._side)

    def say(self, title: str, subtitle: str = "") -> None:
        """Show other words."""
        self._title.say(title)
        self._subtitle.say(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add(self, widget: QWidget) -> None:
        """Put a pill or a button at the right, centred on the band's height."""
        self._side.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_leading(self, widget: QWidget) -> None:
        """Put a control (a way back) before the title."""
        self._leading.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        least = max(self._side.minimumSize().width(), self._theme.px(220)) + self._theme.px(32)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return handled

    def _arrange(self) -> None:
        wanted = min(self._title.sizeHint().width(), self._theme.px(260)) + self._theme.px(40)
        short = self.width() < wanted + self._side.sizeHint().width()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        direction = below if short else beside
        if direction != self._flow.direction():
            self._flow.setDirection(direction)
            left = Qt.AlignmentFlag.AlignLeft if short else Qt.AlignmentFlag(0)
            self._flow.setAlignment(self._side, left)
