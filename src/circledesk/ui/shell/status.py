"""The line at the window's foot: that everything is kept, how sharing stands, and which keys help here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStatusBar, QWidget

from circledesk.ui.keys import native
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.labels import Elided, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from circledesk.ui.formats import Formats
    from circledesk.ui.key_table import Key
    from circledesk.ui.theme.theme import Theme


class StatusLine(QStatusBar):
    """Says 'Guardado 10:42:07', the state of sharing, and hints."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setSizeGripEnabled(False)
        px = theme.px
        self.setContentsMargins(px(6), 0, px(6), 0)
        self._hints = Elided("", "muted")
        self.addWidget(self._hints, 1)
        self.saved = Text("", "small")
        self.addPermanentWidget(self.saved)
        self.sharing = Chip(theme)
        self.sharing.hide()
        self.addPermanentWidget(self.sharing)

    def show_hints(self, hints: Sequence[Key]) -> None:
        """Show which keys help in the place one is in."""
        self._hints.say("   ·   ".join(f"{native(hint.keys[0])} {hint.words}" for hint in hints))

    def note_saved(self, moment: datetime) -> None:
        """Say when the last thing typed became durable."""
        words = self.tr("Saved {0}").format(self._formats.clock(moment))
        self.saved.setText(words)
        self.saved.setAccessibleName(words)

    def show_sharing(self, words: str, tone: Tone, icon: str) -> None:
        """Say how sharing with the other laptops stands."""
        self.sharing.say(words, tone, icon)
        self.sharing.show()
