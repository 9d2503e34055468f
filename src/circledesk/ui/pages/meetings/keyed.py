"""A tool button that names the page's shortcut for what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from circledesk.ui.keys import tip
from circledesk.ui.widgets.buttons import tool

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


def keyed(theme: Theme, icon: str, words: str, name: str) -> QToolButton:
    """A button of an icon alone; the key of that name is told in its tip, the page itself listens to it."""
    button = tool(theme, icon, words)
    button.setToolTip(tip(words, name))
    return button
