"""Buttons in the program's few kinds; every one has a name for those who cannot see its icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


def push(theme: Theme, text: str, icon: str = "", *, kind: str = "", parent: QWidget | None = None) -> QPushButton:
    """Answer a button with words; `kind` is '', primary, danger or link. At most one primary in a window."""
    button = QPushButton(text, parent)
    button.setProperty("kind", kind)
    button.setAutoDefault(True)  # Enter presses the button that has the focus, as Space does
    if icon:
        role = {"primary": "on_accent", "danger": "bad", "link": "accent"}.get(kind, "text")
        theme.dress_button(button, icon, role)
    return button


def primary(theme: Theme, text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Answer the one button of the next step."""
    return push(theme, text, icon, kind="primary", parent=parent)


def link(theme: Theme, text: str, icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Answer a button that looks like a link."""
    button = push(theme, text, icon, kind="link", parent=parent)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def tool(theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> QToolButton:
    """Answer a button of an icon alone; `name` is its accessible name and its tip."""
    button = QToolButton(parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    theme.dress_button(button, icon)
    return button
