"""A person's initials on a disc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from circledesk.ui.widgets.painting import initials, paint_disc

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class Avatar(QWidget):
    """Shows the initials of a name."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(28), self._theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        paint_disc(painter, self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1), initials(self._name))
        painter.end()
