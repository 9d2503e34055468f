"""One process per desk: a lock that the system itself lets go when the process dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from circledesk.domain.errors import DomainError
from circledesk.system.files import as_refusal

LOCK_NAME = "desk.lock"


class DeskLock:
    """Holds `desk.lock` of a desk's folder while open; a second one raises `desk_in_use`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._descriptor = -1

    def take(self) -> Self:
        """Take the lock or raise `desk_in_use`; the folder must exist."""
        path = self._folder / LOCK_NAME
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise as_refusal(error, path) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise DomainError("desk_in_use", name=str(self._folder)) from error
        self._descriptor = descriptor
        return self

    def release(self) -> None:
        """Let the lock go; twice does no harm."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
