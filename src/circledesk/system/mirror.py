"""How far each desk's own journal has gone, kept outside its database: a copy put back is older than this."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from circledesk.domain.errors import DomainError
from circledesk.system.files import make_folder, read_whole, write_whole


class HeadMirror:
    """Implements `ports.Mirror` with one small file for each device in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, device: str) -> int:
        """Number of the last segment this machine made as `device`, -1 where it is not known."""
        with suppress(DomainError, ValueError, TypeError, KeyError):
            return int(json.loads(read_whole(self._path(device)))["number"])
        return -1

    def write(self, device: str, number: int) -> None:
        """Remember the last segment made; where that cannot be written, a hint is missing and nothing else."""
        with suppress(DomainError):
            make_folder(self._folder)
            write_whole(self._path(device), json.dumps({"number": number}).encode())

    def _path(self, device: str) -> Path:
        return self._folder / f"{device}.json"
