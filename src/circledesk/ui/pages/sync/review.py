"""What two laptops disagree on: each value with its laptop and hour, and a button to let it stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.pages.sync.field_names import FieldNames
from circledesk.ui.widgets.buttons import link, push
from circledesk.ui.widgets.labels import Line, Text
from circledesk.ui.widgets.state_tones import headed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.services.history import ConflictLine, ValueLine
    from circledesk.ui.page import PageTools


class ConflictView(QWidget):
    """One field with its values side by side; `settled` carries the place of the value that stands."""

    settled = Signal(int)
    session_asked = Signal()

    def __init__(self, tools: PageTools, line: ConflictLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        px = tools.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(11), px(14), px(12))
        column.setSpacing(px(7))
        field = FieldNames().of(line.conflict.column)
        head = QHBoxLayout()
        head.addWidget(Text(field, "strong"), 1)
        if line.meeting_id:
            go = link(tools.theme, self.tr("Go to the session"), "notes")
            go.clicked.connect(self.session_asked)
            head.addWidget(go)
        column.addLayout(head)
        about = " · ".join(dict.fromkeys(part for part in (line.subject, line.meeting) if part))
        column.addWidget(Text(about, "muted", wrap=True))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(10))
        self.buttons = [self._add_value(place, value, field) for place, value in enumerate(line.values)]
        column.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < self._kit.theme.px(420)
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _add_value(self, place: int, value: ValueLine, field: str) -> QWidget:
        px = self._kit.theme.px
        box = QFrame()
        box.setProperty("role", "card")
        column = QVBoxLayout(box)
        column.setContentsMargins(px(12), px(9), px(12), px(10))
        column.setSpacing(px(4))
        column.addWidget(Text(headed(value.shown) or self.tr("(empty)"), "strong", wrap=True))
        moment = self._kit.formats.short_moment(value.typed_at)
        parts = (value.device, moment, self.tr("shown now") if place == 0 else "")
        column.addWidget(Text(" · ".join(part for part in parts if part), "muted", wrap=True))
        use = push(self._kit.theme, self.tr("Let this one stand"), "check")
        use.setAccessibleName(self.tr("{0}: let {1} stand").format(field, value.shown))
        use.clicked.connect(lambda: self.settled.emit(place))
        column.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._row.addWidget(box, 1)
        return use


class Review(QWidget):
    """`settled` carries a ConflictLine and the place of the value that stands."""

    settled = Signal(object, int)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = tools
        self.views: list[ConflictView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_conflicts(self, lines: Sequence[ConflictLine]) -> None:
        """Show these fields."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.views = []
        for line in lines:
            if self.views:
                self._column.addWidget(Line())
            view = ConflictView(self._kit, line)
            view.settled.connect(lambda place, line=line: self.settled.emit(line, place))
            view.session_asked.connect(lambda line=line: self._kit.desk.go("meeting", meeting_id=line.meeting_id))
            self.views.append(view)
            self._column.addWidget(view)
