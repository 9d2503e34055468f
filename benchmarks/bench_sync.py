"""Sync between two real desks through a folder: receiving, sending, bytes and requests, each against its yardstick."""

from __future__ import annotations

import gzip
import hashlib
import os
import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgpack
from benchmarks.pairs import Budget, Reading, ratio

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.ids import derived_id
from circledesk.domain.tasks import Task
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import Guest, Place
from circledesk.store.connection import connect
from circledesk.store.database import Database
from circledesk.store.ledger import SqlLedger
from circledesk.store.tables import METADATA
from circledesk.sync import cipher, envelope, segment
from circledesk.sync import circle as circles
from circledesk.sync.carriers.folder import FolderCarrier
from circledesk.sync.courier import SyncCourier
from circledesk.sync.texts import LoroTextMerge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from circledesk.domain.journal import Operation
    from circledesk.services.ports.sync import Carrier, SyncOutcome
    from circledesk.sync.circle import Circle

ROWS, EDITS = 3000, 9000
ROUNDS = 5
KEYSTROKES, SAVE_EVERY = 4000, 50
NOON = datetime(2026, 3, 14, 17, tzinfo=UTC)


class Quiet:
    """Progress nobody looks at."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        """Say nothing."""


class Counting:
    """A folder as a place that counts what it is asked."""

    def __init__(self, folder: Path) -> None:
        self._inner = FolderCarrier("bench", folder)
        self.requests = 0

    @property
    def place(self) -> str:
        """Id of the place."""
        return self._inner.place

    @property
    def label(self) -> str:
        """The folder."""
        return self._inner.label

    def list(self, prefix: str) -> list[str]:
        """Count and list."""
        self.requests += 1
        return self._inner.list(prefix)

    def get(self, name: str) -> bytes | None:
        """Count and read."""
        self.requests += 1
        return self._inner.get(name)

    def put_new(self, name: str, content: bytes) -> None:
        """Count and write."""
        self.requests += 1
        self._inner.put_new(name, content)

    def stat(self, name: str) -> int | None:
        """Count and measure."""
        self.requests += 1
        return self._inner.stat(name)

    def delete_own(self, name: str) -> None:
        """Count and remove."""
        self.requests += 1
        self._inner.delete_own(name)


@dataclass(slots=True)
class Laptop:
    """A desk's store and its courier."""

    database: Database
    ledger: SqlLedger
    courier: SyncCourier

    def round(self, carrier: Carrier) -> SyncOutcome:
        """One round; anything but success is a broken bench."""
        outcome = self.courier.round(self.ledger, carrier, NOON, Quiet())
        if outcome.state not in {"ok", "waiting_for_admission"}:
            raise RuntimeError(outcome.state)
        return outcome


def laptop(folder: Path) -> Laptop:
    """A laptop without a circle."""
    folder.mkdir()
    database = Database(folder, os.urandom(32), LoroTextMerge, create=True)
    return Laptop(database, SqlLedger(database), SyncCourier())


def fill(one: Laptop) -> int:
    """Make tasks and edit them; answers the number of field changes."""
    due = date(2026, 4, 1)
    tasks = [
        Task(
            id=derived_id("bench", str(number)),
            meeting_id=derived_id("meeting", str(number % 40)),
            agenda_item_id=derived_id("item", str(number % 400)),
            number=number,
            text=f"Enviar a la Secretaría la matriz de indicadores número {number}",
            due_on=due,
        )
        for number in range(ROWS)
    ]
    for start in range(0, ROWS, 500):
        with one.database.work() as work:
            for task in tasks[start : start + 500]:
                work.put(task)
    for turn in range(EDITS // ROWS):
        with one.database.work() as work:
            for task in tasks:
                work.put(replace(task, text=f"{task.text}, versión {turn}"))
    return len(one.ledger.uncut())


def readings() -> Iterator[Reading]:
    """The promises about sync."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        here = Path(folder)
        (here / "place").mkdir()
        ana = laptop(here / "ana")
        stack.callback(ana.database.close)
        ana.courier.found(ana.ledger, "ana", "Ana", b"")
        ana.round(FolderCarrier("bench", here / "place"))
        count = fill(ana)
        yield _sending(ana, here, count)
        yield from _receiving(ana, here, count)
        yield _keystrokes(ana, here)
        yield from _idle(ana, here)


def _sending(ana: Laptop, here: Path, count: int) -> Reading:
    """Cut, pack, encrypt, sign and write, against gzip-6 and sha256 of the same operations as bytes."""
    operations = ana.ledger.uncut()
    circle = circles.load(ana.ledger)
    plain = b"".join(msgpack.packb(_as_it_stands(one)) for one in operations)

    def send() -> float:
        begun = time.perf_counter()
        for number, run in enumerate(segment.runs(operations)):
            header = _header(circle, number, run)
            blob = envelope.write(
                header,
                segment.encode(run),
                sign=circle.keys.sign,
                key=circle.epochs.numbered(1)[0],
                nonce=os.urandom(cipher.NONCE),
            )
            (here / f"sent-{number}").write_bytes(blob)
        return time.perf_counter() - begun

    def squeeze() -> float:
        begun = time.perf_counter()
        hashlib.sha256(gzip.compress(plain, 6)).digest()
        return time.perf_counter() - begun

    budget = Budget(name=f"sending {count} field changes, against gzip-6 + sha256 of them", at_most=1.0)
    return ratio(budget, send, squeeze, ROUNDS)


def _as_it_stands(one: Operation) -> list[object]:
    """An operation as bytes nobody made small: the yardstick of sending."""
    return [
        one.device,
        one.seq,
        one.clock,
        one.group,
        one.kind.value,
        one.table,
        one.row,
        one.column,
        one.value,
        one.document,
    ]


def _header(circle: Circle, number: int, run: list[Operation]) -> envelope.Header:
    return envelope.Header(
        circle=circle.id,
        device=circle.device,
        incarnation=circle.incarnation,
        number=number,
        previous=bytes(cipher.HASH),
        seen=run[0].seen,
        witness=bytes(envelope.WITNESS),
        roster=circle.version,
        epoch=1,
        schema=segment.SCHEMA,
        first=run[0].seq,
        count=len(run),
    )


def _receiving(ana: Laptop, here: Path, count: int) -> Iterator[Reading]:
    """Read, verify, decrypt, decode and apply, against inserting the very same rows with a key; and bytes."""
    place = FolderCarrier("bench", here / "place")
    ana.round(place)
    size = sum(one.size for one in ana.ledger.held())
    budget = Budget(name="bytes of a field change in a batch", at_most=50, unit="B")
    yield Reading(budget=budget, value=size / count, detail=f"{size} bytes, {count} changes")
    _forget_snapshots(here)
    where = Place(id="bench", kind="folder", where=str(here / "place"))
    turns = iter(range(1000))
    last: list[Path] = []

    def receive() -> float:
        name = f"beto-{next(turns)}"
        beto = laptop(here / name)
        invitation = ana.courier.invite(ana.ledger, where, Guest(role="secretary"), NOON)
        beto.courier.join(beto.ledger, invitation, name, NOON)
        beto.courier.leave_request(beto.ledger, place)
        ana.round(place)
        _forget_snapshots(here)
        begun = time.perf_counter()
        received = beto.round(place).received
        spent = time.perf_counter() - begun
        if received < count:
            message = f"only {received} of {count} operations came"
            raise RuntimeError(message)
        with beto.database.transaction() as connection:
            last[:] = [_rows_of(connection, here / f"{name}.rows")]
        beto.database.close()
        return spent

    receive()
    budget = Budget(name=f"receiving {count} field changes, against inserting the same rows with a key", at_most=5.0)
    yield ratio(budget, receive, lambda: _insert(last[0], here / f"raw-{next(turns)}"), ROUNDS)


def _rows_of(connection: Connection, path: Path) -> Path:
    """Every row a laptop received, with the statements that make its tables."""
    kept = []
    for table in METADATA.sorted_tables:
        rows = [tuple(row) for row in connection.execute(table.select())]
        if rows and table.name not in {"secret", "roster", "place"}:
            query = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL"
            made = [row[0] for row in connection.exec_driver_sql(query, (table.name,))]
            kept.append((table.name, made, rows))
    path.write_bytes(msgpack.packb(kept))
    return path


def _insert(rows: Path, path: Path) -> float:
    """Insert those rows into an empty file under a key, in one transaction."""
    kept = msgpack.unpackb(rows.read_bytes(), strict_map_key=False)
    raw = connect(path, os.urandom(32))
    for _, made, _ in kept:
        for statement in made:
            raw.execute(statement)
    begun = time.perf_counter()
    raw.execute("BEGIN")
    for name, _, found in kept:
        places = ", ".join("?" * len(found[0]))
        raw.executemany(f"INSERT INTO {name} VALUES ({places})", found)  # noqa: S608 - names of our own tables
    raw.execute("COMMIT")
    spent = time.perf_counter() - begun
    raw.close()
    return spent


def _keystrokes(ana: Laptop, here: Path) -> Reading:
    """Bytes in the place for each key pressed, saved every fifty."""
    item = AgendaItem(id=derived_id("typed"), meeting_id=derived_id("typed meeting"), order="i", title="Avance")
    with ana.database.work() as work:
        work.put(item)
    ana.round(FolderCarrier("bench", here / "place"))
    before = sum(one.size for one in ana.ledger.held())
    typed = "La secretaría técnica presenta el avance del compromiso del plan y se toma nota. "
    for start in range(0, KEYSTROKES, SAVE_EVERY):
        with ana.database.work() as work:
            edits = [TextEdit(place, 0, typed[place % len(typed)]) for place in range(start, start + SAVE_EVERY)]
            work.edit_text(item, MINUTES_TEXT, edits, "")
    ana.round(FolderCarrier("bench", here / "place"))
    spent = sum(one.size for one in ana.ledger.held()) - before
    budget = Budget(name="bytes of a keystroke", at_most=5, unit="B")
    return Reading(budget=budget, value=spent / KEYSTROKES, detail=f"{spent} bytes, {KEYSTROKES} keystrokes")


def _idle(ana: Laptop, here: Path) -> Iterator[Reading]:
    """Requests of a round with nothing new, and how long a laptop takes to begin."""
    carrier = Counting(here / "place")
    ana.round(carrier)
    carrier.requests = 0
    ana.round(carrier)
    members = len(ana.courier.members(ana.ledger))
    detail = f"{members} laptops, {len(ana.ledger.held())} segments"
    budget = Budget(name="requests of an idle round", at_most=50, unit="requests")
    yield Reading(budget=budget, value=carrier.requests, detail=detail)


def _forget_snapshots(here: Path) -> None:
    for path in (here / "place" / "snap").rglob("*.m"):
        path.unlink()
