"""Updates of a long text that no program can read: set apart by every laptop alike, so that the rest goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.journal import OperationState
from circledesk.store import journal
from circledesk.store.query import driver
from circledesk.store.tables import NOT_APPLIED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from circledesk.services.ports.texts import LiveText

    Open = Callable[[Sequence[bytes]], LiveText]

_OF_A_TEXT = "col = ? AND entity IN (SELECT id FROM entity WHERE row = ?)"
_APPLIED = (
    "SELECT o.stream, o.seq, o.val FROM operation o JOIN entity e ON e.id = o.entity"
    " WHERE e.row = ? AND o.col = ? AND o.kind = 'text' AND o.state = 'applied' ORDER BY o.clock, o.stream, o.seq"
)
_LET_IN = f"UPDATE operation SET state = 'applied' WHERE {NOT_APPLIED} AND state = 'unreadable' AND {_OF_A_TEXT}"  # noqa: S608 - ours
_Key = tuple[int, int]


def set_apart(connection: Connection, open_text: Open, row: str, column: str) -> None:
    """Let only those updates of a text count that can be read together.

    Which they are hangs on what was written and not on what arrived first, so every laptop finds the same.
    """
    found = driver(connection).execute(_APPLIED, (row, column)).fetchall()
    read = {(stream, seq): journal.unpack(value) for stream, seq, value in found}
    updates = {key: content for key, content in read.items() if isinstance(content, bytes)}
    kept = _readable(open_text, updates)
    journal.set_state(connection, [key for key in updates if key not in kept], OperationState.UNREADABLE)


def let_in(connection: Connection, row: str, column: str) -> bool:
    """Let what could not be read count again, since what it builds on may have come; answers whether there is any."""
    return bool(driver(connection).execute(_LET_IN, (column, row)).rowcount)


def _readable(open_text: Open, updates: dict[_Key, bytes]) -> set[_Key]:
    """The most of `updates` that one text can be made of."""
    kept: list[_Key] = []
    live, waiting, before = open_text([]), list(updates), -1

    def take(part: list[_Key]) -> list[_Key]:
        """Merge what of a part can be; answers the rest."""
        nonlocal live
        try:
            live.merge([updates[key] for key in part])
        except DomainError:
            live = open_text([updates[key] for key in kept])
            if len(part) == 1:
                return part
            half = len(part) // 2
            return [*take(part[:half]), *take(part[half:])]
        kept.extend(part)
        return []

    while waiting and len(waiting) != before:
        # A piece may have waited for one after it.
        before = len(waiting)
        waiting = take(waiting)
    return set(kept)
