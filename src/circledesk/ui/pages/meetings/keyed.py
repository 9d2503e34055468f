"""A tool button that names the page's shortcut for what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton

from circledesk.ui.widgets.buttons import tool

if TYPE_CHECKING:
    from circledesk.ui.theme.theme import Theme


def keyed(theme: Theme, icon: str, name: str, keys: str) -> QToolButton:
    """A button of an icon alone; `keys` is told in its tip, the page itself listens to them."""
    button = tool(theme, icon, name)
    button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
    return button
