"""What a place says while there is nothing in it: one sentence of guidance and one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from circledesk.ui.widgets.buttons import primary
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class EmptyState(QWidget):
    """Icon, heading, guidance, and a button when `action` has words; `acted` is its click."""

    acted = Signal()

    def __init__(  # noqa: PLR0913 - the four things it shows
        self, theme: Theme, icon: str, heading: str, guidance: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.dress_label(picture, icon, "muted", 2.0)
        column.addWidget(picture)
        self._heading = _centred(Text(heading, "heading", wrap=True))
        self._guidance = _centred(Text(guidance, "muted", wrap=True))
        if not guidance:
            self._guidance.hide()
        column.addWidget(self._heading)
        column.addWidget(self._guidance)
        self.button = primary(theme, action)
        if not action:
            self.button.hide()
        self.button.clicked.connect(self.acted)
        column.addSpacing(theme.px(4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, heading: str, guidance: str = "") -> None:
        """Show other words."""
        self._heading.setText(heading)
        self._guidance.setText(guidance)
        self._guidance.setVisible(bool(guidance))


def _centred(label: Text) -> Text:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return label
