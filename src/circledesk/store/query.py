"""Asking in plain SQL, through whatever connection is at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

Query = Callable[[str, Sequence[object]], list[Mapping[str, Any]]]
"""Answers the rows of a statement with `?` places, each by column name."""


def driver(connection: Connection) -> Any:  # noqa: ANN401 - sqlcipher3 is untyped
    """The driver's own connection inside the transaction of `connection`: what every key press asks and writes goes
    through it, since SQLAlchemy's way around it takes longer than SQLite.
    """
    return connection.connection.driver_connection


def through_sqlalchemy(connection: Connection) -> Query:
    """Ask within the transaction of `connection`."""
    return through_driver(driver(connection))


def through_driver(connection: Any) -> Query:  # noqa: ANN401 - sqlcipher3 is untyped
    """Ask a DB-API connection."""

    def ask(statement: str, values: Sequence[object]) -> list[Mapping[str, Any]]:
        cursor = connection.execute(statement, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    return ask
