"""Pictures of a page, taken without a screen: for the guide, the read-me and the eye of a reviewer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QWidget

SCREEN = QSize(1366, 768)


def grab(widget: QWidget, path: Path, screen: QSize = SCREEN) -> bool:
    """Save a widget as PNG as it looks filling a screen of this many pixels; answers whether it fits.

    The scale is the process's own: start it with QT_SCALE_FACTOR=1.5 to see what 150 % looks like. For large type
    at scale 1 switch the theme's points instead.
    """
    room = screen / widget.devicePixelRatioF()
    widget.setWindowState(Qt.WindowState.WindowNoState)
    widget.resize(room)
    widget.show()
    settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path), "PNG")
    return widget.width() <= room.width() and widget.height() <= room.height()


def settle() -> None:
    """Let pending layouts happen."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.processEvents()
