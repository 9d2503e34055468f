"""Who is meant by a few letters: the field above the roll, the offer of a guest, and what the rules said no to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import keys_of, native, pressed
from circledesk.ui.widgets.buttons import link
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class RollSearch(QWidget):
    """`typed` on every letter, `called` on Enter, `stepped` on the arrows, `guest_asked` on Ctrl+Enter or the offer."""

    typed = Signal(str)
    called = Signal()
    stepped = Signal(int)
    guest_asked = Signal(str)

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), 0, px(12), px(6))
        column.setSpacing(px(4))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find a person on the roll"))
        self.field.setPlaceholderText(hint)
        glass = QAction(theme.icon("search", "muted"), self.field.accessibleName(), self.field)
        self.field.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self._said = Text("", "error", wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        self.guest = link(theme, "", "user-plus")
        self.guest.clicked.connect(self._ask_guest)
        self.guest.hide()
        column.addWidget(self.guest, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def letters(self) -> str:
        """What is typed, without blanks around it."""
        return self.field.text().strip()

    @property
    def sentence(self) -> str:
        """What the rules said no to, or ''."""
        return self._said.text()

    def refuse(self, sentence: str) -> None:
        """Say beneath the field why something was not done; '' takes it back."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def offer_guest(self, *, offered: bool) -> None:
        """Offer a guest of the name typed; a long one is shortened, never the key that admits them."""
        self.guest.setVisible(offered)
        if not offered:
            return
        words = self.tr("{0}: came as a guest ({1})")
        keys = native(keys_of("finder.guest")[0])
        metrics, px, name = self.guest.fontMetrics(), self._theme.px, self.letters
        room = self.width() - px(56) - metrics.horizontalAdvance(words.format("", keys))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(px(60), room))
        self.guest.setText(words.format(shown, keys).replace("&", "&&"))
        self.guest.setAccessibleName(words.format(name, keys))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        match pressed(event, Where.FINDER):
            case "guest":
                self._ask_guest()
            case "arrived":
                self.called.emit()
            case "next" | "previous" as step:
                self.stepped.emit(1 if step == "next" else -1)
            case "clear" if self.field.text() or self.sentence:
                self.refuse("")
                self.field.clear()
            case _:
                return False
        return True

    def _on_typed(self, words: str) -> None:
        if words:
            self.refuse("")
        self.typed.emit(words)

    def _ask_guest(self) -> None:
        if self.letters:
            self.guest_asked.emit(self.letters)
