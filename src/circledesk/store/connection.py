"""Connecting to the encrypted file: its key, its pragmas, and no more of SQLite's many tools."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEAST_ROOM = 1 << 20
"""A disk with less free space than this, in bytes, counts as full."""

_CODES = (
    ("full", "disk_full"),
    ("readonly", "disk_read_only"),
    ("unable to open", "desk_unreadable"),
    ("disk i/o", "disk_failed"),
    ("not a database", "desk_damaged"),
    ("malformed", "desk_damaged"),
    ("locked", "desk_in_use"),
)


def require_file(path: Path) -> None:
    """Raise `desk_missing` or `desk_damaged` unless there is a file with something in it at `path`."""
    if not path.exists():
        raise DomainError("desk_missing", path=path.parent)
    if path.stat().st_size == 0:
        # SQLite would take an emptied file for a new one and write into it.
        raise DomainError("desk_damaged", path=path.parent)


def connect(path: Path, key: bytes) -> Any:  # noqa: ANN401 - sqlcipher3 is untyped
    """A DB-API connection to the file at `path` under the raw 32-byte `key`; any thread may use it."""
    connection = dbapi2.connect(str(path), check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a damaged file is told on stderr, in English
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA busy_timeout = 5000")
    # Folded back after 4 MB the log is soon written over in place, where forcing it to the disk costs half of what it
    # costs while the file grows.
    connection.execute("PRAGMA wal_autocheckpoint = 1000")
    # What a batch of others' operations touches, so that its pages are not enciphered twice.
    connection.execute("PRAGMA cache_size = -16000")
    return connection


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say of the disk into a DomainError naming the desk."""
    try:
        yield
    except Exception as error:
        # SQLAlchemy wraps the driver's error; which of the two it is does not matter here.
        cause = getattr(error, "orig", None) or error
        if not isinstance(cause, dbapi2.DatabaseError):
            raise
        said = str(cause).lower()
        code = next((code for needle, code in _CODES if needle in said), "")
        if not code:
            raise
        if code == "disk_failed" and _no_room(path):
            code = "disk_full"
        raise DomainError(code, path=path.parent, name=path.parent) from error


def _no_room(path: Path) -> bool:
    """Whether what SQLite calls an I/O error is a full disk (its shared memory cannot grow)."""
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False
