"""Asking in plain SQL, through whatever connection is at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection

Query = Callable[[str, Sequence[object]], list[Mapping[str, Any]]]
"""Answers the rows of a statement with `?` places, each by column name."""


def through_sqlalchemy(connection: Connection) -> Query:
    """Ask within the transaction of `connection`."""

    def ask(statement: str, values: Sequence[object]) -> list[Mapping[str, Any]]:
        return [dict(row) for row in connection.exec_driver_sql(statement, tuple(values)).mappings()]

    return ask


def through_driver(connection: Any) -> Query:  # noqa: ANN401 - sqlcipher3 is untyped
    """Ask a DB-API connection."""

    def ask(statement: str, values: Sequence[object]) -> list[Mapping[str, Any]]:
        cursor = connection.execute(statement, tuple(values))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    return ask
