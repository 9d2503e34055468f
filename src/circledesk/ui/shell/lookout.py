"""Notices that others wrote to a place: a glance every second while it matters, on a thread that may hang alone."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, Signal

from circledesk.services.glancing import HEADS, Mark, glance
from circledesk.ui.jobs import Landing, alive

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.services.ports.sync import Place

_EVERY = 0.4  # seconds between two glances
_REMOTE = ("cifs", "smb", "nfs", "afp", "webdav", "davfs", "fuse", "9p", "vboxsf")


class Lookout(QObject):
    """`stirred` carries the place's id: others were there, or it can be reached again.

    The system tells of changes by itself only on this machine's own disks, so these are watched and the others
    looked at. Nothing of the place is ever touched on the window's thread but a folder of a local disk.
    """

    stirred = Signal(str)

    def __init__(self, place: Place, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        landing = Landing()
        landing.setParent(self)  # so that the thread's end never ends an object of the window's thread
        self._watcher: QFileSystemWatcher | None = None
        self._glances = _Glances(place, device, landing, self)
        self._thread = threading.Thread(target=self._glances.serve, name="lookout", daemon=True)
        self._thread.start()

    @property
    def watched(self) -> bool:
        """Whether the system tells of changes."""
        return self._watcher is not None

    @property
    def gone(self) -> bool:
        """Whether the place was not there at the last glance."""
        return self._glances.gone

    @property
    def running(self) -> bool:
        """Whether it still looks."""
        return self._thread.is_alive()

    def be_eager(self, *, eager: bool) -> None:
        """Glance every second, or only when the system tells of a change."""
        self._glances.be_eager(eager=eager)

    def look(self) -> None:
        """Take one glance now."""
        self._glances.wake()

    def stop(self) -> None:
        """Look no more."""
        self._glances.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def watch(self) -> None:
        """Let the system tell of changes; called once the folder was seen on a local disk."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self.look)
        folder = str(Path(self._place.where) / HEADS)
        if folder not in self._watcher.directories():
            self._watcher.addPath(folder)
        self.look()


class _Glances:
    """The thread's side of a lookout."""

    def __init__(self, place: Place, device: str, landing: Landing, lookout: Lookout) -> None:
        self._place, self._device = place, device
        self._landing, self._lookout = landing, lookout
        self._wake = threading.Event()
        self._eager = self._stopped = self._watched = False
        self.gone = False

    def be_eager(self, *, eager: bool) -> None:
        if eager != self._eager:
            self._eager = eager
            self._wake.set()

    def wake(self) -> None:
        self._wake.set()

    def stop(self) -> None:
        self._stopped = True
        self._wake.set()

    def serve(self) -> None:
        last: Mark | None = None
        while not self._stopped:
            seen = self._glance()
            if seen is not None and seen != last:
                self._tell(self._lookout.stirred.emit, self._place.id)
            last = seen
            self.gone = seen is None
            self._wake.wait(_EVERY if self._eager else None)
            self._wake.clear()

    def _glance(self) -> Mark | None:
        try:
            seen = glance(self._place, self._device)
            if not self._watched and (Path(self._place.where) / HEADS).is_dir():
                self._watched = True
                if _local(self._place.where):
                    self._tell(self._lookout.watch)
        except OSError:
            self._watched = False
            return None
        return seen

    def _tell(self, call: Callable[..., object], *args: object) -> None:
        def land() -> None:
            if not self._stopped and alive(self._lookout):
                call(*args)

        if not self._stopped:
            self._landing.post(land)


def _local(folder: str) -> bool:
    """Whether the folder lies on a disk of this machine."""
    if folder.startswith(("\\\\", "//")):
        return False
    kind = bytes(QStorageInfo(folder).fileSystemType().data()).decode("utf-8", "replace").lower()
    return not kind.startswith(_REMOTE)
