"""Opening the encrypted file: key, pragmas, pool, schema version, and errors of the disk in our own codes."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from circledesk.domain.errors import DomainError
from circledesk.store.tables import METADATA, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

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


def open_engine(path: Path, key: bytes, *, create: bool = False) -> Engine:
    """An engine on the file at `path` under the raw 32-byte `key`.

    Raises `desk_missing`, `desk_damaged`, `desk_newer`; an older file is brought up to date first.
    """
    if not create and not path.exists():
        raise DomainError("desk_missing", path=path.parent)
    if not create and path.stat().st_size == 0:
        # SQLite would take an emptied file for a new one and write into it.
        raise DomainError("desk_damaged", path=path.parent)

    def connect() -> Any:  # noqa: ANN401
        connection = dbapi2.connect(str(path), check_same_thread=False, isolation_level=None)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA busy_timeout = 5000")
        # Folding the log back is the slowest part of a commit: do it rarely (16 MB), and at close.
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
        return connection

    # The pool is named: for SQLCipher SQLAlchemy would choose one whose connections have crashed processes.
    engine = create_engine("sqlite://", creator=connect, module=dbapi2, poolclass=QueuePool, pool_size=3)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with disk_errors(path):
            _bring_up_to_date(engine, path, create=create)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _bring_up_to_date(engine: Engine, path: Path, *, create: bool) -> None:
    with engine.connect() as connection:
        version = connection.execute(text("PRAGMA user_version")).scalar_one()
    if version > SCHEMA:
        raise DomainError("desk_newer", path=path.parent)
    if version == 0 and not create:
        # Every desk is made with its version: a file without one has lost its content.
        raise DomainError("desk_damaged", path=path.parent)
    if version == 0:
        with engine.begin() as connection:
            METADATA.create_all(connection, checkfirst=False)
            connection.execute(text(f"PRAGMA user_version = {SCHEMA}"))
    elif version < SCHEMA:
        # Alembic is slow to import and hardly ever needed.
        from circledesk.store.migrations.upgrade import upgrade  # noqa: PLC0415

        upgrade(engine)


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say of the disk into a DomainError naming the desk."""
    try:
        yield
    except (DatabaseError, dbapi2.DatabaseError) as error:
        said = str(getattr(error, "orig", None) or error).lower()
        code = next((code for needle, code in _CODES if needle in said), "")
        if not code:
            raise
        if code == "disk_failed" and _no_room(path):
            code = "disk_full"
        raise DomainError(code, path=path.parent, name=path.parent) from error
    except OSError as error:
        raise DomainError("disk_failed", path=path.parent, name=path.parent) from error


def _no_room(path: Path) -> bool:
    """Whether what SQLite calls an I/O error is a full disk (its shared memory cannot grow)."""
    try:
        return shutil.disk_usage(path.parent).free < LEAST_ROOM
    except OSError:
        return False
