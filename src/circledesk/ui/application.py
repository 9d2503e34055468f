"""The program as Qt knows it: one QApplication dressed in the theme and speaking a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from circledesk.ui.problems import Problems
from circledesk.ui.theme.theme import Artwork, Theme
from circledesk.ui.theme.tokens import CONTRAST, DARK, LIGHT, THEMES
from circledesk.ui.widgets.clipboard import OWN_MARKUP
from circledesk.ui.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person chose earlier or on the command line; empty means: as the system has it."""

    theme: str = ""
    language: str = ""
    points: float = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """Everything that exists before there is a window."""

    qt: QApplication
    theme: Theme
    wording: Wording
    problems: Problems


def start(argv: Sequence[str], resources: Path, wish: Wish) -> Application:
    """Make the program's QApplication, or dress the one that is there; `resources` is the shipped folder."""
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    qt.setApplicationName("circledesk")
    qt.setApplicationDisplayName("CircleDesk")
    qt.setDesktopFileName("circledesk")
    wording = Wording(resources / "i18n")
    wording.speak(wish.language)
    theme = Theme(Artwork.under(resources), wish.theme if wish.theme in THEMES else _system_theme(), wish.points)
    theme.put_on(qt)
    problems = Problems()
    qt.aboutToQuit.connect(leave_clipboard)
    return Application(qt=qt, theme=theme, wording=wording, problems=problems)


def leave_clipboard() -> None:
    """Leave the words that were copied here; Qt would free what Python made of them after Python, and crash."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.mimeData().hasFormat(OWN_MARKUP):
        clipboard.setText(clipboard.text())


def _system_theme() -> str:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST.name
    return DARK.name if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT.name
