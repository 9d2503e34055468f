"""The circle's house phrases as lines to edit: `short = words with {facts}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from circledesk.services import phrases
from circledesk.ui.keys import listen
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from circledesk.ui.page import PageTools

_WIDE, _HIGH = 820, 440  # at 10 points


class PhraseSheet(Overlay):
    """Ctrl+Enter keeps the lines for the whole circle; Esc leaves them as they were."""

    def __init__(self, tools: PageTools, over: QWidget) -> None:
        super().__init__(over, self.tr("House phrases"))
        self._tools = tools
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(10))
        column.addWidget(Text(self.tr("House phrases"), "title"))
        column.addWidget(
            Text(
                self.tr(
                    "One a line: a short word, =, the phrase. While writing the minutes, ; and the short word put it "
                    "in. {hora}, {fecha}, {lugar}, {comité} and {presentes} become what they are at that moment."
                ),
                "muted",
                wrap=True,
            )
        )
        self.lines = QPlainTextEdit()
        self.lines.setAccessibleName(self.tr("House phrases"))
        self.lines.setTabChangesFocus(True)
        column.addWidget(self.lines, 1)
        self.error = Text("", "error", wrap=True)
        self.error.hide()
        column.addWidget(self.error)
        foot = QHBoxLayout()
        foot.addStretch(1)
        leave = push(tools.theme, self.tr("Leave (Esc)"))
        leave.clicked.connect(self.leave)
        keep = push(tools.theme, self.tr("Keep (Ctrl+Enter)"), "check")
        keep.clicked.connect(self._on_keep)
        foot.addWidget(leave)
        foot.addWidget(keep)
        column.addLayout(foot)
        listen(self, "sheet.keep", self._on_keep)

    @property
    def first(self) -> QWidget:
        return self.lines

    def place(self) -> None:
        px, room = self._tools.theme.px, self.over.rect()
        wide, high = min(px(_WIDE), room.width() - px(32)), min(px(_HIGH), room.height() - px(32))
        self.setGeometry((room.width() - wide) // 2, (room.height() - high) // 2, wide, high)

    def begin(self) -> None:
        """Show the phrases as they are now."""
        self._tools.desk.ask(self, phrases.lines, then=self._on_read)

    def _on_read(self, lines: str) -> None:
        self.lines.setPlainText(lines)
        self.error.hide()
        self.open()

    def _on_keep(self) -> None:
        edited, refused = self.lines.toPlainText(), self._on_refused
        self._tools.desk.do(self, phrases.keep, edited, then=lambda _: self.leave(), failed=refused)

    def _on_refused(self, error: BaseException) -> None:
        self.error.setText(self._tools.problems.sentence(error))
        self.error.show()
