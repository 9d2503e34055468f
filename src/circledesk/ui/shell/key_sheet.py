"""The map of keys on paper: two columns on a page, in black on white, to lay beside the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTableFormat,
)
from PySide6.QtWidgets import QApplication

from circledesk.ui.keys import native

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from circledesk.ui.key_table import Key

_POINTS = 9.0
_TITLE, _HEADING = 15.0, 10.5


def write_sheet(path: Path, title: str, groups: Sequence[tuple[str, Sequence[Key]]]) -> None:
    """Write the map of keys to `path` as a PDF of letter size."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    sheet(title, groups).print_(writer)


def sheet(title: str, groups: Sequence[tuple[str, Sequence[Key]]]) -> QTextDocument:
    """The map of keys as a document: plain words, whatever they hold."""
    document = QTextDocument()
    document.setDefaultFont(QFont(QApplication.font().family(), round(_POINTS)))
    cursor = QTextCursor(document)
    cursor.insertText(title, _letters(_TITLE, bold=True))
    for heading, keys in groups:
        block = QTextBlockFormat()
        block.setTopMargin(10)
        block.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_Auto)
        cursor.insertBlock(block)
        cursor.insertText(heading, _letters(_HEADING, bold=True))
        _insert_table(cursor, keys)
        cursor.movePosition(QTextCursor.MoveOperation.End)
    return document


def _insert_table(cursor: QTextCursor, keys: Sequence[Key]) -> None:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellPadding(1.5)
    form.setCellSpacing(0)
    table = cursor.insertTable(len(keys), 2, form)
    for line, one in enumerate(keys):
        written = "  ·  ".join(dict.fromkeys(native(each) for each in one.keys))
        table.cellAt(line, 0).firstCursorPosition().insertText(written, _letters(_POINTS, bold=True))
        table.cellAt(line, 1).firstCursorPosition().insertText(one.words, _letters(_POINTS))


def _letters(points: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(points)
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return form
