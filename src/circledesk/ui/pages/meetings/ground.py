"""Lets the sheet of a card show through an area that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea


def clear_ground(area: QScrollArea) -> None:
    """Take the page's own ground off `area`."""
    area.setProperty("role", "")
    area.viewport().setAutoFillBackground(False)
    sheet = area.widget()
    if sheet is not None:
        sheet.setProperty("role", "")
        sheet.setAutoFillBackground(False)
