"""A glance at a folder: what others left there since the last one, told from names, sizes and times alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.places import FOLDER

if TYPE_CHECKING:
    from circledesk.services.ports.sync import Place

HEADS = "head"
_NEWCOMERS = ("join", "circle/roster")

Mark = frozenset[tuple[object, ...]]
"""Equal marks: nobody else was there meanwhile."""


def can_glance(place: Place) -> bool:
    """Whether a glance at this place is cheap enough to be taken every second."""
    return place.kind == FOLDER


def glance(place: Place, device: str) -> Mark:
    """What the laptops other than `device` show of themselves; raises OSError where the place is not there."""
    folder = Path(place.where)
    os.stat(folder)  # noqa: PTH116 - a folder that is gone is no empty one
    heads = {
        (entry.name, info.st_mtime_ns, info.st_size, info.st_ino)
        for entry in _entries(folder / HEADS)
        if entry.name.endswith(".h") and not entry.name.startswith(device or "?")
        for info in _info(entry)
    }
    names = {(part, entry.name) for part in _NEWCOMERS for entry in _entries(folder / part)}
    return frozenset({*heads, *names})


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _info(entry: os.DirEntry[str]) -> list[os.stat_result]:
    """What the system says of a listed file; nothing when it went away meanwhile."""
    try:
        return [entry.stat()]
    except FileNotFoundError:
        return []
