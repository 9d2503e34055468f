"""Outline icons read from SVG files when first asked for, tinted and drawn at the sizes of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path


class Icons:
    """The icons of one folder; keeps what it has drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, int], QIcon] = {}

    def icon(self, name: str, colour: str, size: int) -> QIcon:
        """Answer the named icon in one colour; `size` is in logical pixels."""
        key = (name, colour, size)
        if key not in self._icons:
            icon = QIcon()
            for ratio in (1.0, 2.0):
                icon.addPixmap(self.pixmap(name, colour, size, ratio))
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Answer the named icon as a picture for a screen of this device pixel ratio; empty for an unknown name."""
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, size, ratio)
        return self._drawn[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        side = round(size * ratio)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        source = self._source(name)
        if source:
            painter = QPainter(picture)
            tinted = source.replace(b"currentColor", colour.encode())
            QSvgRenderer(QByteArray(tinted)).render(painter, QRectF(0, 0, side, side))
            painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            file = self._folder / f"{name}.svg"
            source = file.read_bytes() if file.is_file() else b""
            self._sources[name] = source.replace(b'stroke-width="2"', b'stroke-width="1.75"')
        return self._sources[name]
