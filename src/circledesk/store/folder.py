"""What lies in a desk's folder, and by what names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "desk.db"
KEY_FILE = "key.json"
SCHEMA = 1
"""Version of the file's schema, kept in `PRAGMA user_version`; each migration raises it by one."""


def holds_desk(folder: Path) -> bool:
    """Whether `folder` holds a desk."""
    return (folder / KEY_FILE).exists() and (folder / FILE_NAME).exists()
