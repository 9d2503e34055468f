"""A few facts as label and words, each perhaps with a mark such as 'to confirm'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from circledesk.ui.theme.tokens import Tone
from circledesk.ui.widgets.chip import Chip
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line: what it is about, what is so, and a mark in a pill at its right."""

    label: str
    words: str
    mark: str = ""


class Facts(QWidget):
    """Labels in one column, words beside them, marks at the edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts instead of the old ones."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, fact in enumerate(facts):
            label = Text(fact.label, "muted")
            label.setContentsMargins(0, self._theme.px(1), 0, 0)
            words = Text(fact.words, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(", ".join(part for part in (fact.label, fact.words, fact.mark) if part))
            self._grid.addWidget(label, row, 0, top)
            self._grid.addWidget(words, row, 1, top)
            if fact.mark:
                self._grid.addWidget(Chip(self._theme, fact.mark, Tone.WARN, "user-question"), row, 2, top)
