"""Writing registers into the tables people read from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.kinds import BY_TABLE
from circledesk.store.codec import register_of, registers_of
from circledesk.store.tables import CONFLICT, RECORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.journal import Plain


@cache
def _upsert(table: str, columns: frozenset[str]) -> Any:  # noqa: ANN401 - SQLAlchemy's own insert
    target = RECORDS[table]
    beginnings = {
        register.name: register.to_cell(register.coder.to_plain(register.default))
        for register in registers_of(BY_TABLE[table])
        if not register.required and register.name not in columns
    }
    given: dict[str, Any] = {name: bindparam(name) for name in sorted(columns)}
    statement = insert(target).values(id=bindparam("id"), **beginnings, **given)
    return statement.on_conflict_do_update(
        index_elements=["id"], set_={name: statement.excluded[name] for name in sorted(columns)}
    )


def write_registers(connection: Connection, table: str, row: str, values: Mapping[str, Plain]) -> None:
    """Set the registers of one row; a new row has the beginnings of its kind in all others."""
    kind = BY_TABLE[table]
    cells = {name: register.to_cell(value) for name, value in values.items() if (register := register_of(kind, name))}
    connection.execute(_upsert(table, frozenset(cells)), {"id": row, **cells})


def write_many(connection: Connection, table: str, found: Sequence[tuple[str, Mapping[str, Plain]]]) -> None:
    """As `write_registers`, for many rows of which the same registers are set."""
    if not found:
        return
    registers = [register for name in found[0][1] if (register := register_of(BY_TABLE[table], name))]
    statement, beginnings = _upsert_many(table, tuple(register.name for register in registers))
    connection.exec_driver_sql(
        statement,
        [(row, *(one.to_cell(values[one.name]) for one in registers), *beginnings) for row, values in found],
    )


@cache
def _upsert_many(table: str, names: tuple[str, ...]) -> tuple[str, tuple[object, ...]]:
    """The statement of `_upsert` as the driver takes it, and the values of its last places."""
    rest = [one for one in registers_of(BY_TABLE[table]) if not one.required and one.name not in names]
    columns = ", ".join(f'"{name}"' for name in ("id", *names, *(one.name for one in rest)))
    places = ", ".join("?" * (1 + len(names) + len(rest)))
    settings = ", ".join(f'"{name}" = excluded."{name}"' for name in names)
    statement = f'INSERT INTO "{table}" ({columns}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {settings}'  # noqa: S608 - names of our own tables
    return statement, tuple(one.to_cell(one.coder.to_plain(one.default)) for one in rest)


def remove_row(connection: Connection, table: str, row: str) -> None:
    """Take a row out of its table before it is rebuilt from the journal."""
    target = RECORDS[table]
    connection.execute(delete(target).where(target.c.id == row))


def mark_conflict(connection: Connection, entity: int, column: str, *, open_: bool) -> None:
    """Note whether a field has values nobody has settled."""
    connection.execute(delete(CONFLICT).where(CONFLICT.c.entity == entity, CONFLICT.c.col == column))
    if open_:
        connection.execute(insert(CONFLICT).values(entity=entity, col=column))
