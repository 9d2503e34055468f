"""The shared tables poured out as rows and taken in again; and a second file in which the whole log is replayed."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import msgpack
from sqlalchemy import func, select, update

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.services.ports.sync import HeldSegment, Parcel
from circledesk.store import again, journal, paragraphs, segments, texts
from circledesk.store.digest import digests
from circledesk.store.tables import CONTEXT, ENTITY, METADATA, OPERATION, SEGMENT, STREAM
from circledesk.store.weighing import weigh_again

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from circledesk.services.ports.sync import Ledger
    from circledesk.store.database import Database

OF_THIS_DESK = frozenset({"secret", "place", "verified", "kept_file", "roster", "long_text_behind"})
"""Tables that are nobody else's matter, or that come by another way."""
_CHAINS = frozenset({"stream", "segment", "head", "branch"})
_TOGETHER = 2000


class SqlSnapshots:
    """What a ledger can do with everything at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pour(self) -> Iterator[bytes]:
        """Every row all laptops share, as msgpack `[table, [columns], [rows]]`; of segments all but the bytes."""
        with self._database.transaction() as connection:
            texts.catch_up(connection, self._database.texts)
            for table in METADATA.sorted_tables:
                if table.name in OF_THIS_DESK:
                    continue
                names = [column.name for column in table.columns]
                found = connection.execute(select(table).execution_options(yield_per=_TOGETHER))
                for part in found.partitions(_TOGETHER):
                    rows = [list(row) for row in part]
                    if table is SEGMENT:
                        blob = names.index("blob")
                        rows = [[*row[:blob], b"", *row[blob + 1 :]] for row in rows]
                    packed: bytes = msgpack.packb([table.name, names, rows], use_bin_type=True)
                    yield packed

    def take_in(self, blocks: Iterable[bytes]) -> None:
        """Begin with rows poured elsewhere; raises `desk_not_empty` where something was written here already."""
        with self._database.transaction() as connection:
            if connection.execute(select(func.count()).select_from(OPERATION)).scalar():
                raise DomainError("desk_not_empty")
            ours = connection.execute(select(STREAM.c.device, STREAM.c.name)).all()
            for table in (STREAM, CONTEXT, ENTITY):
                connection.execute(table.delete())
            for block in blocks:
                _write(connection, block)
            for device, name in ours:
                stream = journal.stream_of(connection, device, name)
                connection.execute(update(STREAM).where(STREAM.c.id == stream).values(name=name))
            weigh_again(connection, self._database.texts)
        self._database.lay_down_pen()

    def not_understood(self) -> list[tuple[str, int]]:
        """Device and number of every segment with operations that this program did not understand."""
        with self._database.transaction() as connection:
            return again.not_understood(connection)

    def judge_again(self, parcels: Sequence[Parcel]) -> Changes:
        """Judge anew what was not understood in these segments, read once more."""
        with self._database.transaction() as connection:
            return again.judge_again(connection, self._database.texts, parcels)

    def damage(self) -> list[str]:
        """What is wrong with the file itself; empty when it is whole."""
        return self._database.check()

    def replace_tables(self, second: Ledger) -> None:
        """Make every shared table what it is in `second`, where the same segments were replayed from zero."""
        with self._database.transaction() as connection:
            ours = {row.device: row.id for row in connection.execute(select(STREAM))}
            poured = [_read(block) for block in second.pour()]
            theirs = {
                row[names.index("id")]: ours.get(row[names.index("device")], 0)
                for name, names, found in poured
                if name == STREAM.name
                for row in found
            }
            for table in METADATA.sorted_tables:
                if table.name not in OF_THIS_DESK | _CHAINS:
                    connection.execute(table.delete())
            for name, names, found in poured:
                if name not in _CHAINS:
                    _insert(connection, name, names, [_renumbered(row, names, theirs) for row in found])
            self._database.texts.forget()
        self._database.lay_down_pen()

    def digests(self) -> dict[str, str]:
        """The sha256 of every table all laptops share."""
        with self._database.transaction() as connection:
            paragraphs.look(connection, self._database.texts)
            texts.catch_up(connection, self._database.texts)
            return digests(connection)

    def counts(self) -> tuple[int, int]:
        """How many operations are kept, and how many bytes their segments take."""
        with self._database.transaction() as connection:
            operations = connection.execute(select(func.count()).select_from(OPERATION)).scalar() or 0
            size = connection.execute(select(func.sum(SEGMENT.c.size))).scalar() or 0
        return int(operations), int(size)

    def hollow(self) -> list[HeldSegment]:
        """Segments known from a snapshot whose bytes were not fetched yet."""
        with self._database.transaction() as connection:
            hollow = segments.SELECTION.where(SEGMENT.c.blob == b"")
            return segments.held(connection, hollow.order_by(STREAM.c.device, SEGMENT.c.number))

    def fill(self, segment: HeldSegment, blob: bytes) -> None:
        """Keep the bytes of a segment known from a snapshot."""
        with self._database.transaction() as connection:
            stream = journal.stream_of(connection, segment.chain)
            where = (SEGMENT.c.stream == stream) & (SEGMENT.c.number == segment.number)
            connection.execute(update(SEGMENT).where(where).values(blob=blob))

    @contextmanager
    def _rehearsal_database(self) -> Iterator[Database]:
        """An empty file beside this one, under a key nobody keeps; gone when the block ends."""
        with TemporaryDirectory(dir=self._database.path.parent, prefix="replay-") as folder:
            second = self._database.beside(Path(folder), os.urandom(32))
            try:
                yield second
            finally:
                second.close()


def _write(connection: Connection, block: bytes) -> None:
    _insert(connection, *_read(block))


def _insert(connection: Connection, name: str, names: list[str], rows: list[list[Any]]) -> None:
    table = METADATA.tables.get(name)
    if table is None or name in OF_THIS_DESK or not rows:
        return
    known = [place for place, column in enumerate(names) if column in table.c]
    found = [{names[place]: row[place] for place in known} for row in rows]
    connection.execute(table.insert(), found)


def _renumbered(row: list[Any], names: list[str], streams: dict[int, int]) -> list[Any]:
    """A row with the numbers by which this file knows devices."""
    if "stream" not in names:
        return row
    place = names.index("stream")
    return [*row[:place], streams[row[place]], *row[place + 1 :]]


def _read(block: bytes) -> tuple[str, list[str], list[list[Any]]]:
    try:
        name, names, rows = msgpack.unpackb(block, raw=False)
        widths = {len(row) for row in rows}
    except (ValueError, TypeError, msgpack.exceptions.UnpackException) as error:
        raise DomainError("snapshot_unreadable") from error
    if not isinstance(name, str) or widths - {len(names)}:
        raise DomainError("snapshot_unreadable")
    return name, list(names), rows
