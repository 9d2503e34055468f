"""The Core tables: one for each kind of record, and those of the journal and of sync."""

from __future__ import annotations

from dataclasses import fields

from sqlalchemy import BLOB, Column, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text, text

from circledesk.domain.kinds import KINDS
from circledesk.domain.records import Record
from circledesk.store.codec import registers_of

METADATA = MetaData()

_INDEXED = frozenset({"state", "of", "number", "due_on", "conflict", "refers_to"})


def _table_of(kind: type[Record]) -> Table:
    columns = [
        Column(
            register.name,
            Integer if _is_number(kind, register.name) else Text,
        )
        for register in registers_of(kind)
    ]
    table = Table(kind.table, METADATA, Column("id", Text, primary_key=True), *columns, sqlite_with_rowid=False)
    for column in columns:
        if column.name.endswith("_id") or column.name in _INDEXED:
            Index(f"{kind.table}_by_{column.name}", table.c[column.name])
    return table


def _is_number(kind: type[Record], name: str) -> bool:
    annotation = next(str(field.type) for field in fields(kind) if field.name == name)
    return annotation.removesuffix(" | None") in {"int", "bool"}


RECORDS: dict[str, Table] = {kind.table: _table_of(kind) for kind in KINDS}

NOT_APPLIED = "state <> 'applied'"
"""Said in these words by whoever wants the few operations that do not count: then their own index is used."""

STREAM = Table(
    "stream",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("device", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
)
BRANCH = Table(
    "branch",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("parent", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("after", Integer, nullable=False),
    Column("hash", BLOB, nullable=False),
)
CONTEXT = Table(
    "context",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("vector", Text, nullable=False, unique=True),
)
ENTITY = Table(
    "entity",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("tbl", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("document", Text, nullable=False, index=True),
    Column("shown", Integer, nullable=False, server_default="1"),
    Index("entity_by_row", "row", "tbl", "document", unique=True),
)
"""A row in one session. Where operations name several sessions for a row, `shown` tells which one holds."""
Index("entity_elsewhere", ENTITY.c.row, ENTITY.c.tbl, sqlite_where=ENTITY.c.shown == 0)
OPERATION = Table(
    "operation",
    METADATA,
    Column("stream", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("context", Integer, nullable=False),
    Column("grp", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("entity", Integer, nullable=False),
    Column("col", Text, nullable=False),
    Column("val", BLOB),
    Column("state", Text, nullable=False),
    PrimaryKeyConstraint("stream", "seq"),
    Index("operation_by_field", "entity", "col"),
    Index("operation_apart", "state", sqlite_where=text(NOT_APPLIED)),
    sqlite_with_rowid=False,
)
CONFLICT = Table(
    "conflict",
    METADATA,
    Column("entity", Integer, nullable=False),
    Column("col", Text, nullable=False),
    PrimaryKeyConstraint("entity", "col"),
    sqlite_with_rowid=False,
)
PARAGRAPH = Table(
    "paragraph_conflict",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("entity", Integer, nullable=False),
    Column("col", Text, nullable=False),
    Column("one_device", Text, nullable=False),
    Column("one_first", Integer, nullable=False),
    Column("one_last", Integer, nullable=False),
    Column("other_device", Text, nullable=False),
    Column("other_first", Integer, nullable=False),
    Column("other_last", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    Column("merged", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("weighty", Integer, nullable=False),
    Column("spot", Text, nullable=False, server_default=""),
    Index("paragraph_conflict_by_text", "entity", "col"),
)
UNREAD = Table(
    "paragraph_unread",
    METADATA,
    Column("entity", Integer, nullable=False),
    Column("col", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    PrimaryKeyConstraint("entity", "col", "device", "seq"),
    sqlite_with_rowid=False,
)
TEXT = Table(
    "long_text",
    METADATA,
    Column("row", Text, nullable=False),
    Column("col", Text, nullable=False),
    Column("plain", Text, nullable=False),
    PrimaryKeyConstraint("row", "col"),
    sqlite_with_rowid=False,
)
BEHIND = Table(
    "long_text_behind",
    METADATA,
    Column("row", Text, nullable=False),
    Column("col", Text, nullable=False),
    PrimaryKeyConstraint("row", "col"),
    sqlite_with_rowid=False,
)
SEALED = Table(
    "sealed",
    METADATA,
    Column("document", Text, primary_key=True),
    Column("stream", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
)
SEGMENT = Table(
    "segment",
    METADATA,
    Column("stream", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", BLOB, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("blob", BLOB, nullable=False),
    PrimaryKeyConstraint("stream", "number"),
)
HEAD = Table(
    "head",
    METADATA,
    Column("stream", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("hash", BLOB, nullable=False),
    Column("last_seq", Integer, nullable=False),
)
VERIFIED = Table(
    "verified",
    METADATA,
    Column("place", Text, nullable=False),
    Column("stream", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("moment", Text, nullable=False),
    PrimaryKeyConstraint("place", "stream", "number"),
)
PLACE = Table(
    "place",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("location", Text, nullable=False),
    Column("user", Text, nullable=False, server_default=""),
    Column("region", Text, nullable=False, server_default=""),
    Column("last_reached", Text),
    Column("last_outcome", Text, nullable=False, server_default=""),
)
FILE = Table(
    "kept_file",
    METADATA,
    Column("fingerprint", Text, primary_key=True),
    Column("content", BLOB, nullable=False),
)
SECRET = Table(
    "secret",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", BLOB, nullable=False),
)
ROSTER = Table(
    "roster",
    METADATA,
    Column("version", Integer, primary_key=True),
    Column("blob", BLOB, nullable=False),
)
