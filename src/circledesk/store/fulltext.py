"""The index of words: its tables, finding in it, and what marks a row as written since it was read into it.

Nothing here is shared with other laptops or counted in their digests: any desk can throw the index away and make it
again. It is made on first use. Triggers note each row that is written, by whatever way, in the transaction that writes
it; `indexing` reads those rows when there is time, so that a key pays for one look into a small table.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.clock import bogota
from circledesk.domain.findable import REALMS
from circledesk.domain.kinds import KINDS
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import label_of
from circledesk.domain.searching import Realm, Sought
from circledesk.services.ports.search import Match
from circledesk.store.codec import record_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

_MADE = "search_made_3"
"""A table of this name says that the index was made by this version of the statements below."""
_COMMON = 500
"""A word in more lines than this is not ranked by, which would mean counting them all: the newest come first."""

_REALM_BITS = {Realm.WORDS: 0, Realm.SESSIONS: 1, Realm.NAMES: 2}
_DAY_BITS, _PLACE_BITS = 22, 24

_LINE = """
CREATE TABLE search_line (
    id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row TEXT NOT NULL, start INTEGER NOT NULL,
    document TEXT NOT NULL, label TEXT NOT NULL, item TEXT NOT NULL, text TEXT NOT NULL, keys TEXT NOT NULL
)
"""
_WORDS = """
CREATE VIRTUAL TABLE search_words USING fts5(
    text, keys, content='search_line', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3 4'
)
"""
_ADDED = """
CREATE TRIGGER search_line_added AFTER INSERT ON search_line BEGIN
    INSERT INTO search_words (rowid, text, keys) VALUES (new.id, new.text, new.keys);
END
"""
_REMOVED = """
CREATE TRIGGER search_line_removed AFTER DELETE ON search_line BEGIN
    INSERT INTO search_words (search_words, rowid, text, keys) VALUES ('delete', old.id, old.text, old.keys);
END
"""
_TABLES = (
    f"CREATE TABLE {_MADE} (made INTEGER)",
    _LINE,
    "CREATE INDEX search_line_by_row ON search_line (row, tbl)",
    "CREATE TABLE search_waiting (n INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row TEXT NOT NULL, UNIQUE (row, tbl))",
    _WORDS,
    "INSERT INTO search_words (search_words, rank) VALUES ('rank', 'bm25(1.0, 4.0)')",
    _ADDED,
    _REMOVED,
)
_ALL_WAIT = "INSERT OR IGNORE INTO search_waiting (tbl, row) SELECT '{table}', id FROM \"{table}\" ORDER BY id DESC"
_MARK = """
CREATE TRIGGER search_{table}_{event} AFTER {event} ON "{table}" {when} BEGIN
    INSERT INTO search_waiting (tbl, row) SELECT '{kind}', {row}
    WHERE NOT EXISTS (SELECT 1 FROM search_waiting WHERE row = {row} AND tbl = '{kind}');
END
"""
# Not INSERT OR IGNORE: inside a trigger the writing statement's own ON CONFLICT clause would have its way.
_EXISTS = f"SELECT count(*) FROM sqlite_master WHERE name = '{_MADE}'"  # noqa: S608 - a name of ours
_OURS = (
    "SELECT type, name FROM sqlite_master WHERE name LIKE 'search\\_%' ESCAPE '\\' AND type IN ('trigger', 'table')"
    " ORDER BY type = 'table', sql NOT LIKE 'CREATE VIRTUAL%'"
)
_HOW_MANY = "SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH ? LIMIT ?)"
_FIND = """
WITH found AS MATERIALIZED (
    SELECT s.rowid AS id, {rank} AS rank FROM search_words s {of_session}
    WHERE s.search_words MATCH ? AND s.rowid BETWEEN ? AND ? ORDER BY {order} LIMIT ?
)
SELECT l.tbl, l.row, l.start, l.text, l.label, l.item, l.document, l.id, m.number,
    coalesce(nullif(b.short_name, ''), b.name, ''), json_extract(a.number, '$.number')
FROM found JOIN search_line l ON l.id = found.id LEFT JOIN meeting m ON m.id = l.document
    LEFT JOIN body b ON b.id = m.body_id LEFT JOIN minutes a ON l.document <> '' AND a.meeting_id = l.document
ORDER BY found.rank, l.id DESC
"""
_OF_SESSION = "JOIN search_line l ON l.id = s.rowid AND l.document = ?"
_MEETING = 'SELECT * FROM "meeting" WHERE id = ?'


def is_made(connection: Connection) -> bool:
    """Whether the index exists, and is of today's form."""
    return bool(connection.exec_driver_sql(_EXISTS).scalar())


def make(connection: Connection) -> None:
    """Make the index anew; every row waits to be read into it, the newest first."""
    drop(connection)
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    for kind in sorted(REALMS, key=KINDS.index):
        connection.exec_driver_sql(_ALL_WAIT.format(table=kind.table))
        for event, row in (("insert", "new.id"), ("update", "new.id"), ("delete", "old.id")):
            _mark(connection, {"table": kind.table, "event": event, "when": "", "kind": kind.table, "row": row})
    for event, row in (("insert", "new"), ("update", "new"), ("delete", "old")):
        when = f"WHEN {row}.col = '{MINUTES_TEXT}'"
        _mark(
            connection,
            {"table": "long_text", "event": event, "when": when, "kind": AgendaItem.table, "row": f"{row}.row"},
        )


def drop(connection: Connection) -> None:
    """Throw the index away; it is made again when it is next wanted."""
    for kind, name in connection.exec_driver_sql(_OURS).all():
        connection.exec_driver_sql(f'DROP {kind} IF EXISTS "{name}"')


def find(connection: Connection, sought: Sought, most: Mapping[Realm, int], meeting_id: str = "") -> list[Match]:
    """So many lines of each realm with all the words looked for, the best or the newest first."""
    if not is_made(connection):
        return []
    day = _day_of_meeting(connection, meeting_id) if meeting_id else None
    statement = _statement(of_session=bool(meeting_id), ranked=_may_be_ranked(connection, sought))
    of_session = (meeting_id,) if meeting_id else ()
    found: list[Match] = []
    for realm, limit in most.items():
        values = (*of_session, _expression(sought), *_range(realm, day), limit)
        found += [_match(realm, row) for row in connection.exec_driver_sql(statement, values)]
    return found


@cache
def _statement(*, of_session: bool, ranked: bool) -> str:
    return _FIND.format(
        rank="s.rank" if ranked else "0",
        order="s.rank, s.rowid DESC" if ranked else "s.rowid DESC",
        of_session=_OF_SESSION if of_session else "",
    )


def _match(realm: Realm, row: Sequence[Any]) -> Match:
    table, key, start, text, label, item, meeting_id, place, number, body, acta = row
    ordinal = (place >> _PLACE_BITS) & ((1 << _DAY_BITS) - 1)
    return Match(
        realm=realm,
        table=table,
        row=key,
        start=start,
        text=text,
        label=label,
        item_id=item,
        meeting_id=meeting_id,
        acta=label_of(meeting_id, acta) if meeting_id else "",
        number=number or 0,
        body=body,
        day=date.fromordinal(ordinal) if ordinal else None,
    )


def first_place(realm: Realm, day: date | None) -> int:
    """The least number of a line of that day: lines are numbered by realm and day, so that the newest is the last."""
    ordinal = day.toordinal() if day else 0
    return (_REALM_BITS[realm] << (_DAY_BITS + _PLACE_BITS)) | (ordinal << _PLACE_BITS)


def last_place(first: int) -> int:
    """The greatest number of a line of the same day."""
    return first | ((1 << _PLACE_BITS) - 1)


def _range(realm: Realm, day: date | None) -> tuple[int, int]:
    first = first_place(realm, day)
    return (first, last_place(first)) if day else (first, first + (1 << (_DAY_BITS + _PLACE_BITS)) - 1)


def _day_of_meeting(connection: Connection, meeting_id: str) -> date | None:
    row = connection.exec_driver_sql(_MEETING, (meeting_id,)).mappings().one_or_none()
    meeting = record_from(Meeting, dict(row)) if row else None
    return bogota(meeting.starts).date() if meeting else None


def _may_be_ranked(connection: Connection, sought: Sought) -> bool:
    """Whether every word is whole, and rare enough for ranking by it to be quick."""
    counts = (connection.exec_driver_sql(_HOW_MANY, (_quoted(word), _COMMON + 1)).scalar() for word in sought.words)
    return not sought.unfinished and all(int(count or 0) <= _COMMON for count in counts)


def _expression(sought: Sought) -> str:
    """The words as FTS5 reads them: each in quotes, so that nothing typed is ever taken for an operator."""
    return " ".join(map(_quoted, sought.words)) + ("*" if sought.unfinished else "")


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _mark(connection: Connection, values: dict[str, Any]) -> None:
    connection.exec_driver_sql(_MARK.format(**values))
