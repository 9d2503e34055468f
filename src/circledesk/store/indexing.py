"""Reading written rows into the index of words: a few at a time, and only the lines that changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.findable import BESIDE, REALMS, Line, day_of, lines_of
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.records import Record
from circledesk.store import fulltext
from circledesk.store.codec import record_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

R = TypeVar("R", bound=Record)

_TOGETHER = 100
_MOST_LINES = 20_000
"""Of a text with more paragraphs than this only so many are read: nobody speaks that long."""

_WAITING = "SELECT n, tbl, row FROM search_waiting ORDER BY n LIMIT ?"
_STILL = "SELECT count(*) FROM search_waiting"
_DONE = "DELETE FROM search_waiting WHERE n = ?"
_KNOWN = "SELECT id, text, keys, start, item FROM search_line WHERE row = ? AND tbl = ?"
_LAST = "SELECT max(id) FROM search_line WHERE id BETWEEN ? AND ?"
_ADD = """
INSERT INTO search_line (id, tbl, row, start, document, label, item, text, keys) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_MOVE = "UPDATE search_line SET start = ?, item = ? WHERE id = ?"
_REMOVE = "DELETE FROM search_line WHERE id IN (SELECT value FROM json_each(?))"
_TEXT = "SELECT plain FROM long_text WHERE row = ? AND col = ?"
_RECORD = 'SELECT * FROM "{table}" WHERE id = ?'
_WAITS = 'INSERT OR IGNORE INTO search_waiting (tbl, row) SELECT \'{table}\', id FROM "{table}" WHERE "{field}" = ?'


def catch_up(connection: Connection, most: int) -> int:
    """Read waiting rows into the index until about `most` lines were written; answers how many rows still wait."""
    if not fulltext.is_made(connection):
        fulltext.make(connection)
    reader = _Reader(connection, most)
    while reader.room > 0:
        waiting = connection.exec_driver_sql(_WAITING, (_TOGETHER,)).all()
        if not waiting:
            break
        for number, table, row in waiting:
            if reader.read(table, row):
                connection.exec_driver_sql(_DONE, (number,))
            if reader.room <= 0:
                break
    return int(connection.exec_driver_sql(_STILL).scalar() or 0)


class _Reader:
    """Reads rows within one transaction; `room` is how many lines it may still write."""

    def __init__(self, connection: Connection, room: int) -> None:
        self._connection = connection
        self._records: dict[tuple[str, str], Record | None] = {}
        self._last: dict[int, int] = {}
        self.room = room

    def read(self, table: str, row: str) -> bool:
        """Make the index agree with one row; False when there was room for a part of it only."""
        kind = BY_TABLE[table]
        record = self.find(kind, row)
        lines = lines_of(record, self.find, self._text(record))[:_MOST_LINES] if record else []
        self.room -= 1
        changed, whole = self._write(kind, row, record, lines)
        if changed and whole:
            # An acta is named by its session.
            name = record.document if record and record.document else row
            for other, field in BESIDE.get(kind, ()):
                self._connection.exec_driver_sql(_WAITS.format(table=other.table, field=field), (name,))
        return whole

    def find(self, kind: type[R], row: str) -> R | None:
        """The record of that id, asked for once."""
        key = (kind.table, row)
        if key not in self._records:
            found = self._connection.exec_driver_sql(_RECORD.format(table=kind.table), (row,)).mappings().one_or_none()
            self._records[key] = record_from(kind, dict(found)) if found else None
        record = self._records[key]
        return record if isinstance(record, kind) else None

    def _text(self, record: Record | None) -> str:
        if not isinstance(record, AgendaItem):
            return ""
        return str(self._connection.exec_driver_sql(_TEXT, (record.id, MINUTES_TEXT)).scalar() or "")

    def _write(self, kind: type[Record], row: str, record: Record | None, lines: Sequence[Line]) -> tuple[bool, bool]:
        """Answers whether anything changed, and whether everything is written."""
        first = fulltext.first_place(REALMS[kind], day_of(record, self.find) if record else None)
        known: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
        gone: list[int] = []
        for number, text, keys, start, item in self._connection.exec_driver_sql(_KNOWN, (row, kind.table)).all():
            if first <= number <= fulltext.last_place(first):
                known.setdefault((text, keys), []).append((number, start, item))
            else:
                gone.append(number)
        fresh: list[Line] = []
        moved: list[tuple[int, str, int]] = []
        for line in lines:
            same = known.get((line.text, line.keys))
            if not same:
                fresh.append(line)
                continue
            number, start, item = same.pop(0)
            if (start, item) != (line.start, line.item_id):
                moved.append((line.start, line.item_id, number))
        gone += [number for same in known.values() for number, _, _ in same]
        written = fresh[: max(self.room, 1)]
        self._apply(moved, gone, [(*self._cells(kind, row, record, line), first) for line in written])
        self.room -= len(written) + len(gone)
        return bool(fresh or gone), len(written) == len(fresh)

    @staticmethod
    def _cells(kind: type[Record], row: str, record: Record | None, line: Line) -> tuple[Any, ...]:
        document = record.document if record else ""
        return kind.table, row, line.start, document, line.label, line.item_id, line.text, line.keys

    def _apply(self, moved: list[tuple[int, str, int]], gone: list[int], added: list[tuple[Any, ...]]) -> None:
        if moved:
            self._connection.exec_driver_sql(_MOVE, moved)
        if gone:
            self._connection.exec_driver_sql(_REMOVE, (json.dumps(gone),))
        if added:
            self._connection.exec_driver_sql(_ADD, [(self._next(one[-1]), *one[:-1]) for one in added])

    def _next(self, first: int) -> int:
        """The next free number of a day."""
        if first not in self._last:
            found = self._connection.exec_driver_sql(_LAST, (first, fulltext.last_place(first))).scalar()
            self._last[first] = int(found) if found is not None else first - 1
        self._last[first] += 1
        return self._last[first]
