"""One thing written down beside a text: a tinted block with a coloured bar, its words, its state, and two keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from circledesk.ui.key_table import Where
from circledesk.ui.keys import pressed
from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.buttons import tool
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFace:
    """How one card looks; `key` says which record it is."""

    key: str
    kind: str
    label: str
    text: str
    facts: str
    icon: str
    tone: Tone
    pill: str = ""
    pill_tone: Tone = Tone.NEUTRAL
    removable: bool = True


class NoteCard(QWidget):
    """Enter or F2 edits, C makes something else of it, Del removes; each carries (kind, key)."""

    edit_asked = Signal(str, str)
    conversion_asked = Signal(str, str)
    removal_asked = Signal(str, str)

    def __init__(self, theme: Theme, face: NoteFace, *, frozen: bool) -> None:
        super().__init__()
        self._theme, self.face, self._frozen = theme, face, frozen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{face.label}: {face.text}. {face.pill}. {face.facts}")
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(7), px(6), px(8))
        row.setSpacing(px(8))
        picture = QLabel()
        theme.dress_label(picture, face.icon, face.tone.value)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Text(face.label, "strong"))
        if face.pill:
            head.addWidget(Chip(theme, face.pill, face.pill_tone))
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(Text(face.text, wrap=True))
        if face.facts:
            words.addWidget(Text(face.facts, "muted", wrap=True))
        row.addLayout(words, 1)
        if not frozen:
            self._add_tools(row)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        meant = "" if self._frozen else pressed(event, Where.CARDS)
        if meant == "edit":
            self.edit_asked.emit(self.face.kind, self.face.key)
        elif meant == "convert":
            self.conversion_asked.emit(self.face.kind, self.face.key)
        elif meant == "remove" and self.face.removable:
            self.removal_asked.emit(self.face.kind, self.face.key)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if not self._frozen:
            self.edit_asked.emit(self.face.kind, self.face.key)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = Qt.PenStyle.NoPen if not tokens.outlined else QPen(QColor(tokens.strong(self.face.tone)), 1)
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.soft(self.face.tone)))
        painter.drawRoundedRect(sheet, px(6), px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.strong(self.face.tone)))
        painter.drawRoundedRect(QRectF(sheet.left(), sheet.top(), px(4), sheet.height()), px(2), px(2))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(sheet, px(6), px(6))
        painter.end()

    def _add_tools(self, row: QHBoxLayout) -> None:
        face = self.face
        edit = tool(self._theme, "pencil", self.tr("Edit {0} (F2)").format(face.label))
        edit.clicked.connect(lambda: self.edit_asked.emit(face.kind, face.key))
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        turn = tool(self._theme, "refresh", self.tr("Make something else of {0} (C)").format(face.label))
        turn.clicked.connect(lambda: self.conversion_asked.emit(face.kind, face.key))
        row.addWidget(turn, 0, Qt.AlignmentFlag.AlignTop)
        if face.removable:
            remove = tool(self._theme, "trash", self.tr("Remove {0} (Del)").format(face.label))
            remove.clicked.connect(lambda: self.removal_asked.emit(face.kind, face.key))
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
