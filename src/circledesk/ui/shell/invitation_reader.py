"""Finds out beside the window where an invitation leads: sync is loaded for it, and the file may lie far away."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circledesk.ui.jobs import Landing, alive

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.services.ports.sync import Place

_LARGEST = 1 << 17
"""Bytes read of a file; whoever picks another one by mistake does not wait for all of it."""


class InvitationReader(QObject):
    """`found` carries the Place that the file named last leads to, `failed` why it leads nowhere."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, place_of: Callable[[bytes], Place], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place_of = place_of
        self._landing = Landing()
        self._wanted = ""

    def read(self, path: str) -> None:
        """Read an invitation's file."""
        self._wanted = path
        threading.Thread(target=self._read, args=(path,), name="invitation", daemon=True).start()

    def _read(self, path: str) -> None:
        try:
            with Path(path).open("rb") as file:
                place = self._place_of(file.read(_LARGEST))
        except Exception as error:  # noqa: BLE001 - it is told in the window's thread
            told: BaseException = error
            self._landing.post(lambda: self.failed.emit(told) if self._waits_for(path) else None)
        else:
            self._landing.post(lambda: self.found.emit(place) if self._waits_for(path) else None)

    def _waits_for(self, path: str) -> bool:
        return alive(self) and path == self._wanted
