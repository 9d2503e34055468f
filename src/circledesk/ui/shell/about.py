"""What this program is, for whom, and under which licence."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from circledesk.ui.widgets.buttons import push
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


class About(QDialog):
    """Name, version, purpose, licence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About CircleDesk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(14))
        column.setSpacing(px(8))
        column.addWidget(Text(f"CircleDesk {_version()}", "title"))
        purpose = self.tr("The desk of an open government circle: sessions, actas and the commitments of its plan.")
        column.addWidget(Text(purpose, wrap=True))
        licence = self.tr("Free software under the GNU General Public License, version 3 or later.")
        column.addWidget(Text(licence, "muted", wrap=True))
        parts = self.tr("Typeface Inter (OFL), icons Tabler (MIT), Qt (LGPL).")
        column.addWidget(Text(parts, "muted", wrap=True))
        close = push(theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.setMinimumWidth(px(420))


def _version() -> str:
    try:
        return version("circledesk")
    except PackageNotFoundError:
        return ""
