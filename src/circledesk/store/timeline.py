"""How a long text read over time: one version after each burst of writing by one laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.errors import DomainError
from circledesk.domain.timeline import TextVersion
from circledesk.store import journal
from circledesk.store.query import driver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from circledesk.store.texts import OpenTexts

_UPDATES = (
    "SELECT s.device, s.name, o.clock, o.val FROM operation o JOIN entity e ON e.id = o.entity"
    " JOIN stream s ON s.id = o.stream"
    " WHERE e.row = ? AND o.col = ? AND o.kind = 'text' AND o.state = 'applied' ORDER BY o.clock, o.seq"
)
_PAUSE = 60_000 << journal.CLOCK_SHIFT
"""A minute without a word ends a burst."""
_MOST = 200

Burst = tuple[str, int, list[bytes]]


def versions(connection: Connection, texts: OpenTexts, row: str, column: str) -> list[TextVersion]:
    """The versions of a text, the newest first; what is older than the last two hundred is one."""
    bursts = list(_bursts(connection, row, column))
    whole: list[bytes] = []
    live, found = texts.blank(), []
    for number, (name, clock, updates) in enumerate(bursts):
        whole += updates
        try:
            live.merge(updates)
        except DomainError:
            # A laptop whose clock is far ahead wrote what these build on: they are read as soon as that is there.
            live = texts.blank()
            try:
                live.merge(whole)
            except DomainError:
                continue
        if number >= len(bursts) - _MOST:
            found.append(TextVersion(clock=clock, device=name, text=live.plain))
    return found[::-1]


def _bursts(connection: Connection, row: str, column: str) -> Iterator[Burst]:
    writer, last, name, updates = "", 0, "", list[bytes]()
    for device, called, clock, value in driver(connection).execute(_UPDATES, (row, column)):
        if updates and (device != writer or clock - last > _PAUSE):
            yield name, last, updates
            updates = []
        update = journal.unpack(value)
        if isinstance(update, bytes):
            updates.append(update)
        writer, last, name = device, clock, called or device[:8]
    if updates:
        yield name, last, updates
