"""The open file: one writer at a time, units of work, and what is kept in memory between them."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.errors import DomainError
from circledesk.store import texts
from circledesk.store.connection import disk_errors
from circledesk.store.engine import open_engine
from circledesk.store.finders import sharing
from circledesk.store.folder import FILE_NAME
from circledesk.store.journal import Pen, take_up_pen
from circledesk.store.judging import guard_of
from circledesk.store.query import through_sqlalchemy
from circledesk.store.tables import PLACE, SECRET, STREAM
from circledesk.store.texts import OpenTexts
from circledesk.store.work import SqlWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from circledesk.services.ports.desk import Clock
    from circledesk.services.ports.sync import Place
    from circledesk.services.ports.texts import TextMerge

DEVICE = "device"


def present() -> datetime:
    """The aware present."""
    return datetime.now(UTC)


class Database:
    """One desk's file. Every transaction goes through `transaction`, so that there is one writer of ours.

    `clock` is the machine's own; it may be wrong.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        merge: Callable[[], TextMerge],
        *,
        create: bool = False,
        clock: Clock = present,
    ) -> None:
        self.path = folder / FILE_NAME
        self._engine = open_engine(self.path, key, create=create)
        # One connection, since there is one writer: giving it back and taking it again costs as much as a write.
        self._connection = self._engine.connect()
        self._lock = threading.RLock()
        self._merge = merge
        self.clock = clock
        self._texts = OpenTexts(merge)
        self._pen: Pen | None = None
        self._name = ""

    @property
    def texts(self) -> OpenTexts:
        """Long texts in memory; only to be used inside a transaction."""
        return self._texts

    def beside(self, folder: Path, key: bytes) -> Database:
        """A new file in `folder` under another key, to try something out in."""
        return Database(folder, key, self._merge, create=True)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction: commits when the block ends well, else nothing was written."""
        with self._lock, disk_errors(self.path):
            try:
                with self._connection.begin():
                    yield self._connection
            except BaseException:
                self._pen = None
                self._texts.take_back()
                raise
            self._texts.keep()

    @contextmanager
    def work(self, clock: Clock | None = None) -> Iterator[SqlWork]:
        """One unit of work, by another clock where one is given."""
        name = self.device_name
        with self.transaction() as connection:
            now = (clock or self.clock)()
            yield SqlWork(connection, lambda: self._take_pen(connection), self._texts, now, name)

    @property
    def device_name(self) -> str:
        """The name of this laptop as the circle knows it, empty before it has one."""
        if not self._name:
            with self.transaction() as connection:
                device = connection.execute(select(SECRET.c.value).where(SECRET.c.name == DEVICE)).scalar()
                if device is not None:
                    query = select(STREAM.c.name).where(STREAM.c.device == bytes(device).decode("ascii"))
                    self._name = connection.execute(query).scalar() or ""
        return self._name

    def lay_down_pen(self) -> None:
        """Forget where our own journal stands, since others' operations came in."""
        self._pen = None

    def _take_pen(self, connection: Connection) -> Pen:
        if self._pen is None:
            device = connection.execute(select(SECRET.c.value).where(SECRET.c.name == DEVICE)).scalar()
            if device is None:
                raise DomainError("desk_without_device")
            self._pen = take_up_pen(connection, bytes(device).decode("ascii"), self._milliseconds)
            self._pen.guard = guard_of(connection, self._pen.device)
        return self._pen

    def _milliseconds(self) -> int:
        """What the machine's clock says, in milliseconds of 1970."""
        return int(self.clock().timestamp() * 1000)

    # --- places: a matter of this desk alone, so not journalled

    def places(self) -> list[Place]:
        """The places this desk shares through."""
        with self.transaction() as connection:
            return sharing.places(through_sqlalchemy(connection))

    def add_place(self, place: Place) -> None:
        """Remember a place, or who comes there from now on; the same again is once."""
        with self.transaction() as connection:
            entry = {"user": place.user, "region": place.region}
            statement = insert(PLACE).values(
                id=place.id, kind=place.kind, location=place.where, last_outcome="", **entry
            )
            connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=entry))

    def remove_place(self, place: str) -> None:
        """Forget a place; nothing in it is touched."""
        with self.transaction() as connection:
            connection.execute(delete(PLACE).where(PLACE.c.id == place))

    def check(self) -> list[str]:
        """What SQLite finds wrong with the file; empty when it is whole."""
        with self.transaction() as connection:
            found = [str(row[0]) for row in connection.execute(text("PRAGMA quick_check"))]
        return [] if found == ["ok"] else found

    def close(self) -> None:
        """Put everything away."""
        with self._lock:
            if self._connection.closed:
                return
            # A full disk must not keep the program from ending: the journal has every text.
            with suppress(DomainError), self.transaction() as connection:
                texts.catch_up(connection, self._texts)
            self._texts.forget()
            self._connection.close()
            self._engine.dispose()
