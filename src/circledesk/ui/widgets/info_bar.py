"""A lasting state said on top of a page: offline, sealed, two values to settle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.painting import TONE_ICONS

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class InfoBar(QFrame):
    """Hidden until it has something to say; `acted` is the click on its button."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(7), theme.px(12), theme.px(7))
        row.setSpacing(theme.px(10))
        self._icon = QLabel()
        row.addWidget(self._icon)
        self._text = Text(wrap=True)
        row.addWidget(self._text, 1)
        self.button = push(theme, "")
        self.button.clicked.connect(self.acted)
        self.button.hide()
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str, tone: Tone = Tone.ACCENT, action: str = "", icon: str = "") -> None:
        """Show a sentence and perhaps a button; an empty sentence hides the bar."""
        self.setProperty("tone", tone.value)
        self.style().polish(self)
        self._theme.dress_label(
            self._icon, icon or TONE_ICONS[tone], tone.value if tone is not Tone.NEUTRAL else "text"
        )
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        if text and self.parentWidget() is None:  # shown now it would be a window of its own
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            self.setVisible(bool(text))
