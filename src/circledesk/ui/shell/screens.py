"""Pictures of the window's pages, taken without a screen: for the guide, the read-me and a reviewer's eye."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from circledesk.ui.desk import Desk
    from circledesk.ui.shell.window import MainWindow
    from circledesk.ui.theme.theme import Theme

SCREEN = QSize(1366, 768)
_PATIENCE = 20.0  # seconds for a page to be filled


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One picture to take: its file's name and the place to go, or a page that covers the window."""

    name: str
    place: str = ""
    args: Mapping[str, object] = field(default_factory=dict)
    front: Callable[[], QWidget] | None = None


def tour(window: MainWindow, desk: Desk, theme: Theme, stops: Sequence[Stop], folder: Path) -> list[Path]:
    """Take a picture of every stop in the theme in force, and answer the files."""
    files = []
    for stop in stops:
        if stop.front is not None:
            window.show_front(stop.front)
        else:
            window.show_workspace()
            window.go(stop.place, stop.args)
        grab(window, folder / f"{stop.name}-{theme.tokens.name}.png", wait=lambda: desk.idle)
        files.append(folder / f"{stop.name}-{theme.tokens.name}.png")
    return files


def grab(widget: QWidget, path: Path, screen: QSize = SCREEN, wait: Callable[[], bool] = lambda: True) -> bool:
    """Save a widget as PNG as it looks filling a screen of this many pixels; answers whether it fits.

    The scale is the process's own: start it with QT_SCALE_FACTOR=1.5 to see what 150 % looks like. For large type
    at scale 1 switch the theme's points instead.
    """
    room = screen / widget.devicePixelRatioF()
    widget.setWindowState(Qt.WindowState.WindowNoState)
    widget.resize(room)
    widget.show()
    settle(wait)
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path), "PNG")
    return widget.width() <= room.width() and widget.height() <= room.height()


def settle(done: Callable[[], bool] = lambda: True) -> None:
    """Let pending layouts happen, and wait until `done` says so, for a while."""
    until = monotonic() + _PATIENCE
    calm = 0
    while calm < 3 and monotonic() < until:  # noqa: PLR2004 - an answer may ask again, layouts follow layouts
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        calm = calm + 1 if done() else 0
