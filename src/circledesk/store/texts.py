"""Long texts while they are worked on: the newest version, and the version each open editor started from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from circledesk.domain.journal import OperationKind
from circledesk.store import journal, rows
from circledesk.store.tables import ENTITY, OPERATION, TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.texts import TextEdit
    from circledesk.services.ports.texts import LiveText, TextMerge

MOST_OPEN = 64
Key = tuple[str, str]


class OpenTexts:
    """Texts in memory, rebuilt from the journal when they are not.

    When a transaction fails, only what it touched is thrown away: an editor whose version were lost because something
    else was refused would go on counting its positions in a text nobody has any more.
    """

    def __init__(self, merge: Callable[[], TextMerge]) -> None:
        self._merge = merge
        self._newest: dict[Key, LiveText] = {}
        self._sessions: dict[tuple[Key, str], LiveText] = {}
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

    def drop(self, row: str, column: str) -> None:
        """Drop one text, since operations of it were taken out."""
        self._newest.pop((row, column), None)

    def end_sessions(self, ended: Collection[str]) -> None:
        """End every session on texts of these rows: their versions hold what no longer counts."""
        self._sessions = {known: text for known, text in self._sessions.items() if known[0][0] not in ended}

    def newest(self, connection: Connection, row: str, column: str) -> LiveText:
        """The text with every applied operation in it."""
        key = (row, column)
        self._touched.add(key)
        found = self._newest.pop(key, None)
        if found is None:
            found = self._merge().open(updates_of(connection, row, column))
        self._newest[key] = found
        while len(self._newest) > MOST_OPEN:
            del self._newest[next(iter(self._newest))]
        return found

    def start(self, connection: Connection, key: Key, session: str) -> str:
        """Begin a session at the newest version; answers its text."""
        fork = self.newest(connection, *key).fork()
        self._sessions = {known: text for known, text in self._sessions.items() if known[1] != session}
        self._sessions[key, session] = fork
        return fork.plain

    def edit(self, connection: Connection, key: Key, edits: Sequence[TextEdit], session: str) -> bytes:
        """Apply edits to the version of `session`, bring them into the newest; answers the update."""
        newest = self.newest(connection, *key)
        fork = self._sessions.get((key, session))
        if fork is None:
            return newest.edit(edits)
        update = fork.edit(edits)
        newest.merge([update])
        return update


def updates_of(connection: Connection, row: str, column: str) -> list[bytes]:
    """Every applied update of a long text."""
    query = (
        select(OPERATION.c.val)
        .join(ENTITY, ENTITY.c.id == OPERATION.c.entity)
        .where(
            ENTITY.c.row == row,
            OPERATION.c.col == column,
            OPERATION.c.kind == OperationKind.TEXT.value,
            OPERATION.c.state == "applied",
        )
    )
    found = (journal.unpack(value) for value in connection.execute(query).scalars())
    return [value for value in found if isinstance(value, bytes)]


def read_many(connection: Connection, wanted: Iterable[str], column: str) -> dict[str, str]:
    """What people read of several texts, by row."""
    query = select(TEXT.c.row, TEXT.c.plain).where(TEXT.c.row.in_(list(wanted)), TEXT.c.col == column)
    return {row.row: row.plain for row in connection.execute(query)}


def rebuild(connection: Connection, texts: OpenTexts, row: str, column: str) -> None:
    """Make what people read equal the journal again."""
    texts.drop(row, column)
    rows.write_text(connection, row, column, texts.newest(connection, row, column).plain)
