"""What a decision, a task or a check-in could be instead: a menu led by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from circledesk.ui.pages.meetings.note_faces import CHECK_IN, DECISION, TASK

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme

PARAGRAPH = "paragraph"


def kinds_menu(theme: Theme, parent: QWidget, kind: str) -> QMenu:
    """Every kind but the one it is; each entry's data says which."""
    translate = QCoreApplication.translate
    rows = (
        (DECISION, "gavel", translate("Meetings", "&Decision")),
        (TASK, "checklist", translate("Meetings", "&Task of the session")),
        (CHECK_IN, "progress-check", translate("Meetings", "&Check-in of a commitment of the plan")),
        (PARAGRAPH, "notes", translate("Meetings", "&Paragraph of the minutes")),
    )
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key, icon, words in rows:
        if key != kind:
            menu.addAction(theme.icon(icon), words).setData(key)
    return menu
