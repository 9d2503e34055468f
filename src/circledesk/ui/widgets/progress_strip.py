"""How far a long job is, in words and a bar, with Cancel beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Elided

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class ProgressStrip(QFrame):
    """Hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(12))
        self._text = Elided("", "small")
        row.addWidget(self._text, 1)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(theme.px(160))
        row.addWidget(self._bar)
        self.cancel = push(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        row.addWidget(self.cancel)
        self.hide()

    def show_progress(self, fraction: float, text: str) -> None:
        """Show 0.0 to 1.0, or a moving bar below 0."""
        if self.isHidden():
            self.cancel.setEnabled(True)
            self.show()
        self._bar.setRange(0, 0 if fraction < 0 else 1000)
        self._bar.setValue(round(max(fraction, 0) * 1000))
        self._bar.setAccessibleName(text)
        self._text.say(text)

    def finish(self) -> None:
        """Hide until the next job."""
        self.hide()

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit()
