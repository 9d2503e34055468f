"""A theme's colours as a Qt palette, so that plain Fusion controls fit in without a style sheet."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from circledesk.ui.theme.tokens import Tokens


def palette_of(tokens: Tokens) -> QPalette:
    """Answer the palette for every colour group of these tokens."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.base,
        role.AlternateBase: tokens.alt,
        role.Text: tokens.text,
        role.Button: tokens.base,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.PlaceholderText: tokens.muted,
        role.ToolTipBase: tokens.base,
        role.ToolTipText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.base,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }
    palette = QPalette()
    for key, colour in colours.items():
        palette.setColor(key, QColor(colour))
    for key in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.muted))
    return palette
