"""The look in force: handed to every widget, and telling them when it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from circledesk.ui.theme import fonts
from circledesk.ui.theme.icons import Icons
from circledesk.ui.theme.palette import palette_of
from circledesk.ui.theme.stylesheet import stylesheet
from circledesk.ui.theme.tokens import LIGHT, THEMES, Tokens

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Artwork:
    """Folders of what the look is drawn with: typeface, icons, and each theme's small arrows."""

    fonts: Path
    icons: Path
    themes: Path

    @classmethod
    def under(cls, resources: Path) -> Artwork:
        """Answer the usual folders below the resources folder."""
        return cls(fonts=resources / "fonts", icons=resources / "icons", themes=resources / "themes")


class Theme(QObject):
    """Colours, type and icons; `changed` is emitted after another look was put on."""

    changed = Signal()

    def __init__(self, artwork: Artwork, name: str = LIGHT.name, points: float = fonts.BASE_POINTS) -> None:
        super().__init__()
        self._artwork = artwork
        self._icons = Icons(artwork.icons)
        self._points = points
        self.tokens: Tokens = THEMES.get(name, LIGHT)

    def put_on(self, application: QApplication) -> None:
        """Dress the whole program; called once before the first widget is made."""
        fonts.register(self._artwork.fonts)
        application.setStyle("Fusion")
        self._dress(application)

    def switch(self, name: str, points: float | None = None) -> None:
        """Put on another theme (light, dark or contrast), or another base size in points, while running."""
        self.tokens = THEMES.get(name, LIGHT)
        self._points = points or self._points
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._dress(application)
        self.changed.emit()

    def _dress(self, application: QApplication) -> None:
        application.setFont(self.font())
        application.setPalette(palette_of(self.tokens))
        art = self._artwork.themes / self.tokens.name
        application.setStyleSheet(stylesheet(self.tokens, self._points, art))

    @property
    def points(self) -> float:
        """The base type size in points."""
        return self._points

    def font(self, factor: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Answer the typeface at a multiple of the base size."""
        return fonts.font(self._points * factor, weight)

    def px(self, length: float) -> int:
        """Answer a length given for 10 points, grown to the base size in force."""
        return max(1, round(length * self._points / fonts.BASE_POINTS))

    def colour(self, role: str) -> QColor:
        """Answer the colour of a token by name."""
        return QColor(self.tokens.role(role))

    def icon_side(self, factor: float = 1.0) -> int:
        """Answer the side of an icon standing beside text of a multiple of the base size, in pixels."""
        return round(QFontMetrics(self.font(factor)).height() * 1.1)

    def icon(self, name: str, role: str = "text", factor: float = 1.0) -> QIcon:
        """Answer a named icon tinted with a token."""
        return self._icons.icon(name, self.tokens.role(role), self.icon_side(factor))

    def picture(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        """Answer a named icon in a #RRGGBB colour, for painting by hand."""
        return self._icons.pixmap(name, colour, side, ratio)

    def dress_button(self, button: QAbstractButton, icon: str, role: str = "text") -> None:
        """Give a button an icon that follows the theme."""
        _Tint(self, button, icon, role)

    def dress_label(self, label: QLabel, icon: str, role: str = "text", factor: float = 1.0) -> None:
        """Show an icon in a label that follows the theme."""
        _Tint(self, label, icon, role, factor)


class _Tint(QObject):
    """Keeps one widget's icon in step with the theme; lives and dies with the widget."""

    def __init__(
        self, theme: Theme, target: QAbstractButton | QLabel, icon: str, role: str, factor: float = 1.0
    ) -> None:
        for old in target.findChildren(_Tint):
            old.setParent(None)
            old.deleteLater()
        super().__init__(target)
        self._theme, self._target, self._what = theme, target, (icon, role, factor)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        name, role, factor = self._what
        side = self._theme.icon_side(factor)
        icon = self._theme.icon(name, role, factor)
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(side, side))
            self._target.setIcon(icon)
        else:
            self._target.setPixmap(icon.pixmap(QSize(side, side), self._target.devicePixelRatio()))
