"""Running the migrations that a file lacks, in one transaction each, then noting its new version."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from circledesk.store import fulltext
from circledesk.store.migrations import versions

if TYPE_CHECKING:
    from sqlalchemy import Engine


def upgrade(engine: Engine) -> None:
    """Bring the file to the newest schema; each step commits together with its number, or not at all."""
    for number, name in steps():
        with engine.begin() as connection:
            if connection.execute(text("PRAGMA user_version")).scalar_one() >= number:
                continue
            # A table that is made again loses its triggers: the index of words is made again after it.
            fulltext.drop(connection)
            step = import_module(f"{versions.__name__}.{name}")
            step.upgrade(Operations(MigrationContext.configure(connection)))
            connection.execute(text(f"PRAGMA user_version = {number}"))


def steps() -> list[tuple[int, str]]:
    """Number and module of every migration, in order: `v0001_first` is number 1."""
    names = (module.name for module in iter_modules(versions.__path__))
    return sorted((int(name[1:5]), name) for name in names)
