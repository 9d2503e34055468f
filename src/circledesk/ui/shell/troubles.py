"""Where problems are shown: a toast, a sheet with what to try, or a report of our own mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from circledesk.ui.widgets.buttons import primary, push
from circledesk.ui.widgets.labels import Text

if TYPE_CHECKING:
    from circledesk.ui.problems import Report
    from circledesk.ui.theme.theme import Theme


class ReportDialog(QDialog):
    """A mistake of ours: what happened, the details to hand on, and going on. Nothing is sent by itself."""

    def __init__(self, theme: Theme, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(16), px(18), px(14))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        icon = QLabel()
        theme.dress_label(icon, "alert-triangle", "warn", 1.6)
        head.addWidget(icon)
        head.addWidget(Text(self.tr("This is a mistake of the program"), "heading"), 1)
        column.addLayout(head)
        column.addWidget(Text(report.summary, wrap=True))
        words = self.tr("What you typed is kept and you can go on. Nothing is sent anywhere by itself.")
        column.addWidget(Text(words, "muted", wrap=True))
        self.details = QPlainTextEdit(report.details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column.addWidget(self.details, 1)
        row = QHBoxLayout()
        copy = push(theme, self.tr("Copy the details"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.details))
        row.addWidget(copy)
        row.addStretch(1)
        self.go_on = primary(theme, self.tr("Go on"))
        self.go_on.clicked.connect(self.accept)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.setFocus()
        self.resize(px(640), px(420))


def blocked_box(title: str, sentence: str, parent: QWidget) -> QMessageBox:
    """Answer a sheet that says what the world refused and what to try; the caller opens it."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, sentence, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
