"""Opening the encrypted file: key, pragmas, pool, schema version, and errors of the disk in our own codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event, text
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from circledesk.domain.errors import DomainError
from circledesk.store.connection import connect, disk_errors, require_file
from circledesk.store.folder import SCHEMA
from circledesk.store.query import driver
from circledesk.store.tables import METADATA

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine


def open_engine(path: Path, key: bytes, *, create: bool = False) -> Engine:
    """An engine on the file at `path` under the raw 32-byte `key`.

    Raises `desk_missing`, `desk_damaged`, `desk_newer`; an older file is brought up to date first.
    """
    if not create:
        require_file(path)
    # The pool is named: for SQLCipher SQLAlchemy would choose one whose connections have crashed processes.
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, key), module=dbapi2, poolclass=QueuePool, pool_size=3
    )
    event.listen(engine, "begin", lambda connection: driver(connection).execute("BEGIN IMMEDIATE"))
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
