"""The journal as sync sees it: heads, segments, rosters, secrets; each call is one short transaction."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.services.ports.circle import Unsent
from circledesk.services.ports.sync import Head, HeldSegment, Parcel
from circledesk.store import branching, intake, journal, membership, segments
from circledesk.store.apart import kept_apart
from circledesk.store.database import DEVICE
from circledesk.store.finders import sharing
from circledesk.store.judging import Judge
from circledesk.store.query import through_sqlalchemy
from circledesk.store.replay import Replay
from circledesk.store.snapshots import SqlSnapshots
from circledesk.store.tables import FILE, HEAD, OPERATION, PLACE, RECORDS, ROSTER, SECRET, SEGMENT, STREAM, VERIFIED
from circledesk.store.weighing import weigh_again
from circledesk.store.work import keep_file, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from circledesk.domain.devices import Branch, Membership
    from circledesk.domain.journal import Apart, Operation

_REFERRING = (("paper", "file"), ("evidence", "file"))
_MARK = "INSERT OR IGNORE INTO verified (place, stream, number, moment) SELECT ?, id, ?, ? FROM stream WHERE device = ?"


class SqlLedger(SqlSnapshots):
    """Implements `ports.Ledger` on the desk's database."""

    @contextmanager
    def rehearsal(self) -> Iterator[SqlLedger]:
        """A ledger in an empty file beside this one, under a key nobody keeps; gone when the block ends."""
        with self._rehearsal_database() as second:
            yield SqlLedger(second)

    # --- who we are, what we know in secret

    def device(self) -> str:
        """This laptop's device id, empty before it has keys."""
        found = self.secret(DEVICE)
        return found.decode("ascii") if found else ""

    def set_device(self, device: str, name: str) -> None:
        """Say who this laptop is."""
        with self._database.transaction() as connection:
            if connection.execute(select(SECRET.c.value).where(SECRET.c.name == DEVICE)).scalar() is not None:
                raise DomainError("device_already_set")
            connection.execute(insert(SECRET).values(name=DEVICE, value=device.encode("ascii")))
            journal.stream_of(connection, device, name)

    def secret(self, name: str) -> bytes | None:
        """A kept secret, or None."""
        with self._database.transaction() as connection:
            found = connection.execute(select(SECRET.c.value).where(SECRET.c.name == name)).scalar()
        return bytes(found) if found is not None else None

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret inside the encrypted file."""
        with self._database.transaction() as connection:
            statement = insert(SECRET).values(name=name, value=value)
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def secrets(self, prefix: str) -> dict[str, bytes]:
        """Every secret whose name begins with `prefix`."""
        with self._database.transaction() as connection:
            query = select(SECRET).where(SECRET.c.name.startswith(prefix, autoescape=True))
            return {row.name: bytes(row.value) for row in connection.execute(query)}

    # --- rosters

    def roster(self) -> tuple[int, bytes] | None:
        """Version and bytes of the newest roster accepted."""
        with self._database.transaction() as connection:
            row = connection.execute(select(ROSTER).order_by(ROSTER.c.version.desc()).limit(1)).one_or_none()
        return (row.version, bytes(row.blob)) if row else None

    def rosters(self) -> list[tuple[int, bytes]]:
        """Version and bytes of every roster accepted, the oldest first."""
        with self._database.transaction() as connection:
            found = connection.execute(select(ROSTER).order_by(ROSTER.c.version)).all()
        return [(row.version, bytes(row.blob)) for row in found]

    def keep_roster(self, version: int, blob: bytes, members: Membership) -> Changes:
        """Keep a newer roster and judge the journal by what it says; an older one is refused."""
        with self._database.transaction() as connection:
            newest = connection.execute(select(func.max(ROSTER.c.version))).scalar()
            if newest is not None and version <= newest:
                raise DomainError("roster_older", version=version, newest=newest)
            connection.execute(insert(ROSTER).values(version=version, blob=blob))
            for device, name in members.names().items():
                stream = journal.stream_of(connection, device, name)
                connection.execute(update(STREAM).where(STREAM.c.id == stream).values(name=name))
            membership.write(connection, members)
            changes = weigh_again(connection, self._database.texts)
        self._database.lay_down_pen()
        return changes

    def apart(self) -> list[Apart]:
        """What was kept apart because of who wrote it."""
        with self._database.transaction() as connection:
            return kept_apart(connection, self._database.texts)

    # --- copies of one laptop

    def branches(self) -> list[Branch]:
        """The stories that copies of one laptop told with its keys, each after the one it goes on from."""
        with self._database.transaction() as connection:
            return membership.branches(connection)

    def fork(self, found: Sequence[Branch]) -> Changes:
        """Know that a chain goes on in several ways, and keep apart what nobody else's work stands on."""
        with self._database.transaction() as connection:
            branching.fork(connection, found)
            changes = weigh_again(connection, self._database.texts)
        self._database.lay_down_pen()
        return changes

    def ends(self) -> dict[str, int]:
        """The last operation that counts of every revoked laptop and of every branch."""
        with self._database.transaction() as connection:
            return membership.read_limits(connection)

    def former(self) -> str:
        """The device this laptop was to the circle before it took new keys, empty for most."""
        return (self.secret(membership.FORMER) or b"").decode("ascii")

    def renew(self, device: str, name: str, *, carry: bool) -> None:
        """Write as another device from now on; own operations not yet in a segment become its first."""
        with self._database.transaction() as connection:
            old = bytes(connection.execute(select(SECRET.c.value).where(SECRET.c.name == DEVICE)).scalar_one())
            branching.renew(connection, old.decode("ascii"), device, name, carry=carry)
            connection.execute(update(SECRET).where(SECRET.c.name == DEVICE).values(value=device.encode("ascii")))
            if old.decode("ascii") in membership.read(connection).members:
                connection.execute(insert(SECRET).prefix_with("OR REPLACE").values(name=membership.FORMER, value=old))
        self._database.lay_down_pen()

    # --- segments

    def heads(self) -> dict[str, Head]:
        """The accepted chain of every device, this one included."""
        with self._database.transaction() as connection:
            query = select(STREAM.c.device, HEAD).join(HEAD, HEAD.c.stream == STREAM.c.id)
            return {
                row.device: Head(number=row.number, hash=bytes(row.hash), last_seq=row.last_seq)
                for row in connection.execute(query)
            }

    def clock_of(self, device: str, seq: int) -> int | None:
        """The journal's clock of an operation, or None."""
        query = (
            select(OPERATION.c.clock)
            .join(STREAM, STREAM.c.id == OPERATION.c.stream)
            .where(STREAM.c.device == device, OPERATION.c.seq == seq)
        )
        with self._database.transaction() as connection:
            found = connection.execute(query).scalar()
        return int(found) if found is not None else None

    def uncut(self) -> list[Operation]:
        """Own operations not yet in a segment, oldest first."""
        device = self.device()
        with self._database.transaction() as connection:
            stream = journal.stream_of(connection, device)
            cut = connection.execute(select(HEAD.c.last_seq).where(HEAD.c.stream == stream)).scalar() or 0
            query = journal.selection().where(OPERATION.c.stream == stream, OPERATION.c.seq > cut)
            return [journal.operation_from(row) for row in connection.execute(query.order_by(OPERATION.c.seq))]

    def keep_own(self, segment: HeldSegment, blob: bytes, last_seq: int) -> None:
        """Keep a segment of our own operations and advance our head."""
        with self._database.transaction() as connection:
            _keep_segment(connection, segment, blob, last_seq)

    def accept(self, segment: HeldSegment, blob: bytes, operations: Sequence[Operation]) -> Changes:
        """Keep another's segment, apply its operations, advance its head: all in one transaction."""
        return self.accept_all([Parcel(segment=segment, blob=blob, operations=operations)])

    def accept_all(self, parcels: Sequence[Parcel]) -> Changes:
        """As `accept`, for several segments in causal order: all or none."""
        with intake.uncollected(), self._database.transaction() as connection:
            branching.refuse_uncut(connection, [parcel.segment for parcel in parcels])
            operations = [one for parcel in parcels for one in parcel.operations]
            changes = Changes()
            if Judge(connection).must_look_again(operations):
                # First of all: what comes may stand on what was kept apart.
                changes = weigh_again(connection, self._database.texts, operations)
            runs = [parcel.operations for parcel in parcels]
            changes = changes.joined(Replay(connection, self._database.texts).apply(runs))
            for parcel in parcels:
                last = parcel.operations[-1].seq if parcel.operations else 0
                _keep_segment(connection, parcel.segment, parcel.blob, last)
            if any(parcel.segment.branch for parcel in parcels):
                # Which story was meant by a revocation may only be told now.
                changes = changes.joined(weigh_again(connection, self._database.texts))
        self._database.lay_down_pen()
        return changes

    def held(self) -> list[HeldSegment]:
        """Every segment this laptop holds, by device and number."""
        with self._database.transaction() as connection:
            return segments.held(connection, segments.SELECTION.order_by(STREAM.c.device, SEGMENT.c.number))

    def segment(self, device: str, number: int) -> bytes:
        """The verbatim bytes of a held segment; raises `not_found`."""
        with self._database.transaction() as connection:
            query = (
                select(SEGMENT.c.blob)
                .join(STREAM, STREAM.c.id == SEGMENT.c.stream)
                .where(STREAM.c.device == device, SEGMENT.c.number == number)
            )
            found = connection.execute(query).scalar()
        if found is None:
            raise DomainError("not_found", table="segment", id=f"{device}/{number}")
        return bytes(found)

    # --- what a place has

    def unverified(self, place: str) -> int:
        """How many own operations are not yet read back from `place`."""
        with self._database.transaction() as connection:
            return sharing.unverified(through_sqlalchemy(connection), place)

    def unsent(self, place: str) -> list[Unsent]:
        """What the own operations not yet read back from `place` are about."""
        with self._database.transaction() as connection:
            return sharing.unsent_rows(through_sqlalchemy(connection), place)

    def unverified_segments(self, place: str) -> list[HeldSegment]:
        """Every held segment not yet read back from `place`, in the order they were kept."""
        with self._database.transaction() as connection:
            query = (
                segments.SELECTION.outerjoin(
                    VERIFIED,
                    (VERIFIED.c.stream == SEGMENT.c.stream)
                    & (VERIFIED.c.number == SEGMENT.c.number)
                    & (VERIFIED.c.place == place),
                )
                .where(VERIFIED.c.place.is_(None))
                .order_by(text("segment.rowid"))
            )
            return segments.held(connection, query)

    def mark_verified(self, place: str, found: Iterable[HeldSegment], moment: datetime) -> None:
        """Note that these segments were read from `place`, whole."""
        told = [(place, one.number, moment.isoformat(), one.chain) for one in found]
        if told:
            with self._database.transaction() as connection:
                connection.exec_driver_sql(_MARK, told)

    def verified(self, place: str, device: str) -> dict[int, datetime]:
        """When each segment of a device was read back from `place`, by number."""
        with self._database.transaction() as connection:
            query = (
                select(VERIFIED.c.number, VERIFIED.c.moment)
                .join(STREAM, STREAM.c.id == VERIFIED.c.stream)
                .where(VERIFIED.c.place == place, STREAM.c.device == device)
            )
            return {row.number: datetime.fromisoformat(row.moment) for row in connection.execute(query)}

    def note_round(self, place: str, outcome: str, reached: datetime | None) -> None:
        """Note how it went with a place, and when it was reached, where it was."""
        values = {"last_outcome": outcome}
        if reached is not None:
            values["last_reached"] = reached.isoformat()
        with self._database.transaction() as connection:
            connection.execute(update(PLACE).where(PLACE.c.id == place).values(values))

    def forget_place(self, place: str) -> None:
        """Forget what was read back from a place."""
        with self._database.transaction() as connection:
            connection.execute(delete(VERIFIED).where(VERIFIED.c.place == place))

    # --- files

    def files(self) -> list[str]:
        """Fingerprints of every kept file."""
        with self._database.transaction() as connection:
            return list(connection.execute(select(FILE.c.fingerprint).order_by(FILE.c.fingerprint)).scalars())

    def wanted_files(self) -> list[str]:
        """Fingerprints that records refer to and this laptop lacks."""
        wanted: set[str] = set()
        with self._database.transaction() as connection:
            for table, column in _REFERRING:
                wanted.update(filter(None, connection.execute(select(RECORDS[table].c[column])).scalars()))
            have = set(connection.execute(select(FILE.c.fingerprint)).scalars())
        return sorted(wanted - have)

    def file(self, fingerprint: str) -> bytes | None:
        """Kept bytes."""
        with self._database.transaction() as connection:
            return read_file(connection, fingerprint)

    def keep_file(self, content: bytes) -> str:
        """Keep bytes by their sha256."""
        with self._database.transaction() as connection:
            return keep_file(connection, content)


def _keep_segment(connection: Connection, segment: HeldSegment, blob: bytes, last_seq: int) -> None:
    stream = journal.stream_of(connection, segment.chain)
    connection.execute(
        insert(SEGMENT).values(
            stream=stream,
            number=segment.number,
            hash=segment.hash,
            last_seq=last_seq,
            size=segment.size,
            blob=blob,
        )
    )
    values = {"number": segment.number, "hash": segment.hash, "last_seq": last_seq}
    statement = insert(HEAD).values(stream=stream, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["stream"], set_=values))
