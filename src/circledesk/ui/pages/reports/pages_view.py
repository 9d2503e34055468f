"""The pages of a document as pictures below each other, as a reader would see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from circledesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.ui.theme.theme import Theme


class PagePicture(QWidget):
    """One page, as wide as there is room, on white paper with a thin edge."""

    def __init__(self, theme: Theme, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._picture = theme, picture
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.px(820))
        self._keep_shape()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._keep_shape()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(QColor(self._theme.tokens.border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _keep_shape(self) -> None:
        height = round(self.width() * self._picture.height() / max(1, self._picture.width()))
        if height != self.height():
            self.setFixedHeight(max(1, height))


class PagesView(QWidget):
    """Shows pages, or says why there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stack = QStackedLayout(self)
        self.state = EmptyState(theme, "file-text", self.tr("Preparing the pages…"))
        self.state.setMinimumHeight(theme.px(90))
        self._stack.addWidget(self.state)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Pages of the document"))
        self._stack.addWidget(self._area)

    def wait(self) -> None:
        """Say that pages are on their way, unless older ones can stay in sight meanwhile."""
        self.state.say(self.tr("Preparing the pages…"))
        if self._stack.currentWidget() is self.state:
            self._stack.setCurrentWidget(self.state)

    def refuse(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self.state.say(self.tr("The pages cannot be shown"), sentence)
        self._stack.setCurrentWidget(self.state)

    def clear(self) -> None:
        """Take the pages away and say that others are on their way."""
        self._stack.setCurrentWidget(self.state)
        self.wait()

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show PNG pictures of pages."""
        at = self._area.verticalScrollBar().value()
        sheet = QWidget()
        sheet.setProperty("role", "page")
        margin = self._theme.px(12)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(margin)
        for number, content in enumerate(pages, 1):
            name = self.tr("Page {0} of {1}").format(number, len(pages))
            column.addWidget(PagePicture(self._theme, QImage.fromData(content), name), 0)
        column.addStretch(1)
        self._area.setWidget(sheet)
        self._area.verticalScrollBar().setValue(at)
        self._stack.setCurrentWidget(self._area)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._area.findChildren(PagePicture)) if self._stack.currentWidget() is self._area else 0
