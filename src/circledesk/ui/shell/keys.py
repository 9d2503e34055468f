"""The map of keys (F1): the shortcuts that work everywhere and those of the place one is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.shell.status import native
from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Text
from circledesk.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.ui.page import KeyHint
    from circledesk.ui.theme.theme import Theme


class KeyMap(QDialog):
    """Groups of shortcuts, each with a heading."""

    def __init__(
        self, theme: Theme, groups: Sequence[tuple[str, Sequence[KeyHint]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(16), px(14), px(16), px(14))
        scroll = Scroll(0, px(10))
        outer.addWidget(scroll)
        for heading, hints in groups:
            if hints:
                scroll.body.addWidget(Text(heading, "heading"))
                scroll.body.addLayout(_table(theme, hints))
        scroll.body.addStretch(1)
        close = push(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        outer.addLayout(row)
        close.setFocus()
        self.resize(px(460), px(520))


def _table(theme: Theme, hints: Sequence[KeyHint]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(14))
    grid.setVerticalSpacing(theme.px(6))
    grid.setColumnStretch(1, 1)
    for line, hint in enumerate(hints):
        grid.addWidget(Text(native(hint.keys) or hint.keys, "key"), line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(hint.words, wrap=True), line, 1)
    return grid
