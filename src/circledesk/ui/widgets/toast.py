"""A short sentence that floats over the window for some seconds, often with an Undo button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from circledesk.ui.widgets.buttons import link, tool
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.ui.theme.theme import Theme

_SHOWN_MS = 8000


class Toast(QFrame):
    """One toast over its parent; a newer one replaces the older."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self._undo: Callable[[], object] | None = None
        self.setProperty("role", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        self._text = Text(wrap=True)
        row.addWidget(self._text, 1)
        self.undo = link(theme, self.tr("Undo"), "arrow-back-up")
        self.undo.clicked.connect(self._on_undo)
        row.addWidget(self.undo)
        dismiss = tool(theme, "x", self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        row.addWidget(dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_up)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a sentence; `undo` is called when the person takes it back."""
        self._undo = undo
        self._text.setText(text)
        self.undo.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(_SHOWN_MS)

    def place(self) -> None:
        """Find its place over the parent; call it when the parent changes its size."""
        parent = self._over
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + self._theme.px(16)
        extra = self._theme.px(60) + (self.undo.sizeHint().width() if self._undo else 0)
        width = min(words + extra, parent.width() - self._theme.px(32))
        height = max(self.heightForWidth(width), self.sizeHint().height() if words + extra <= width else 0)
        left = parent.width() - width - self._theme.px(24)  # at the right: forms have their buttons at the left
        self.setGeometry(left, parent.height() - height - self._theme.px(40), width, height)

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _on_time_up(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._timer.start(_SHOWN_MS)
        else:
            self.hide()
