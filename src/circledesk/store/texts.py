"""Long texts while they are worked on: the newest version, and the version each open editor started from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.store import journal, unreadable
from circledesk.store.query import driver

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.texts import TextEdit
    from circledesk.services.ports.texts import LiveText, TextMerge

MOST_OPEN = 64
Key = tuple[str, str]

_UPDATES = (
    "SELECT o.val FROM operation o JOIN entity e ON e.id = o.entity"
    " WHERE e.row = ? AND o.col = ? AND o.kind = 'text' AND o.state = 'applied'"
)
_READ = "SELECT plain FROM long_text WHERE row = ? AND col = ?"
_WRITE = (
    "INSERT INTO long_text (row, col, plain) VALUES (?, ?, ?)"
    " ON CONFLICT (row, col) DO UPDATE SET plain = excluded.plain"
)
_FALL_BEHIND = "INSERT OR IGNORE INTO long_text_behind (row, col) VALUES (?, ?)"
_BEHIND = "SELECT row, col FROM long_text_behind"
_CAUGHT_UP = "DELETE FROM long_text_behind WHERE row = ? AND col = ?"
_REMOVE = ("DELETE FROM long_text WHERE row = ?", "DELETE FROM long_text_behind WHERE row = ?")


class OpenTexts:
    """Texts in memory, rebuilt from the journal when they are not.

    An editor's session shares the newest version for as long as nobody else writes; only then it is given its own.

    When a transaction fails, only what it touched is thrown away: an editor whose version were lost because something
    else was refused would go on counting its positions in a text nobody has any more.
    """

    def __init__(self, merge: Callable[[], TextMerge]) -> None:
        self._merge = merge
        self._newest: dict[Key, LiveText] = {}
        self._sessions: dict[tuple[Key, str], LiveText | None] = {}
        """The version of each session; None while that is the newest."""
        self._touched: set[Key] = set()

    def forget(self) -> None:
        """Drop everything; the journal has it."""
        self._newest.clear()
        self._sessions.clear()

    def keep(self) -> None:
        """A transaction was committed: what it did to the texts stands."""
        self._touched.clear()

    def take_back(self) -> None:
        """A transaction failed: drop the texts it touched; the journal has them as they were."""
        for key in self._touched:
            self._newest.pop(key, None)
        self._sessions = {known: text for known, text in self._sessions.items() if known[0] not in self._touched}
        self._touched.clear()

    def read(self, updates: Sequence[bytes]) -> str:
        """How a text of these updates reads, without keeping it; raises `text_damaged`."""
        return self._merge().open(updates).plain

    def blank(self) -> LiveText:
        """A text of nobody's, to read older versions with."""
        return self._merge().open([])

    def drop(self, row: str, column: str) -> None:
        """Drop one text, since operations of it were taken out."""
        self._part((row, column))
        self._newest.pop((row, column), None)

    def drop_row(self, row: str) -> None:
        """Drop every text of a row."""
        for key in [known for known in self._newest if known[0] == row]:
            self.drop(*key)

    def end_sessions(self, ended: Collection[str]) -> None:
        """End every session on texts of these rows: their versions hold what no longer counts."""
        self._sessions = {known: text for known, text in self._sessions.items() if known[0][0] not in ended}

    def newest(self, connection: Connection, row: str, column: str) -> LiveText:
        """The text with every applied operation in it, to read."""
        key = (row, column)
        self._touched.add(key)
        found = self._newest.pop(key, None)
        if found is None:
            found = self._opened(connection, row, column)
        self._newest[key] = found
        self._make_room()
        return found

    def changing(self, connection: Connection, row: str, column: str) -> LiveText:
        """The newest text, about to be changed by no editor's session: each keeps the version it shows."""
        live = self.newest(connection, row, column)
        self._part((row, column))
        return live

    def start(self, connection: Connection, key: Key, session: str) -> str:
        """Begin a session at the newest version; answers its text."""
        newest = self.newest(connection, *key)
        self._sessions = {known: text for known, text in self._sessions.items() if known[1] != session}
        self._sessions[key, session] = None
        return newest.plain

    def edit(self, connection: Connection, key: Key, edits: Sequence[TextEdit], session: str) -> tuple[bytes, bool]:
        """Apply edits to the version of `session`, bring them into the newest; answers the update, and whether it
        was made without knowing all that was there.
        """
        own = self._sessions.get((key, session))
        if own is None:
            newest = self.newest(connection, *key)
            self._part(key, but=session)
            return newest.edit(edits), False
        newest = self.changing(connection, *key)
        update = own.edit(edits)
        if not update:
            return update, False
        newest.merge([update])
        return update, newest.beside([update])

    def _opened(self, connection: Connection, row: str, column: str) -> LiveText:
        try:
            return self._merge().open(updates_of(connection, row, column))
        except DomainError:
            unreadable.set_apart(connection, self._merge().open, row, column)
            return self._merge().open(updates_of(connection, row, column))

    def _part(self, key: Key, but: str | None = None) -> None:
        """Give the sessions that share the newest version of a text, `but` one, a version of their own."""
        newest = self._newest.get(key)
        for known, version in self._sessions.items():
            if newest and version is None and known[0] == key and known[1] != but:
                self._sessions[known] = newest.fork()

    def _make_room(self) -> None:
        """Keep the texts used last, and those that a session shares: the journal could hold more than it showed."""
        shared = {known[0] for known, version in self._sessions.items() if version is None}
        idle = [key for key in self._newest if key not in shared]
        for key in idle[: max(0, len(self._newest) - MOST_OPEN)]:
            del self._newest[key]


def updates_of(connection: Connection, row: str, column: str) -> list[bytes]:
    """Every applied update of a long text."""
    found = (journal.unpack(value) for (value,) in driver(connection).execute(_UPDATES, (row, column)))
    return [value for value in found if isinstance(value, bytes)]


def fall_behind(connection: Connection, row: str, column: str) -> None:
    """Note that what people read of a text is no longer what the journal says: it is written when it is wanted."""
    driver(connection).execute(_FALL_BEHIND, (row, column))


def write(connection: Connection, row: str, column: str, plain: str) -> None:
    """Set what people read of a long text."""
    ours = driver(connection)
    ours.execute(_WRITE, (row, column, plain))
    ours.execute(_CAUGHT_UP, (row, column))


def catch_up(connection: Connection, open_texts: OpenTexts) -> None:
    """Make what people read equal the journal for every text that fell behind: before the table itself is read."""
    for row, column in _behind(connection):
        write(connection, row, column, open_texts.newest(connection, row, column).plain)


def read_many(connection: Connection, open_texts: OpenTexts, wanted: Iterable[str], column: str) -> dict[str, str]:
    """What people read of several texts, by row; nothing of those that nobody wrote."""
    behind, ours, found = _behind(connection), driver(connection), {}
    for row in wanted:
        if (row, column) in behind:
            found[row] = open_texts.newest(connection, row, column).plain
        elif kept := ours.execute(_READ, (row, column)).fetchone():
            found[row] = str(kept[0])
    return found


def remove(connection: Connection, open_texts: OpenTexts, row: str) -> None:
    """Take the texts of a row away, before they are built anew from what counts now."""
    open_texts.drop_row(row)
    for statement in _REMOVE:
        driver(connection).execute(statement, (row,))


def rebuild(connection: Connection, texts: OpenTexts, row: str, column: str) -> None:
    """Make what people read equal the journal again."""
    texts.drop(row, column)
    unreadable.let_in(connection, row, column)
    write(connection, row, column, texts.newest(connection, row, column).plain)


def _behind(connection: Connection) -> set[Key]:
    return {(row, column) for row, column in driver(connection).execute(_BEHIND)}
