"""Snapshots on real desks: a new laptop begins from one, is usable at once, and compares it with the log itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
import zstandard
from tests.sync.laptops import NOON, PEM, Quiet

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import Guest, Place, SyncOutcome
from circledesk.store.database import Database
from circledesk.store.ledger import SqlLedger
from circledesk.sync import audit, names, snapshot
from circledesk.sync import circle as circles
from circledesk.sync.carriers.folder import FolderCarrier
from circledesk.sync.courier import SyncCourier
from circledesk.sync.packing import ObjectError
from circledesk.sync.texts import LoroTextMerge
from circledesk.sync.visit import Growth

SOON = Growth(snapshot_operations=20)
MEETING = Meeting(id=derived_id("m"), body_id=derived_id("b"), number=1, planned=Span(start=NOON, end=NOON))
ITEM = AgendaItem(id=derived_id("i"), meeting_id=MEETING.id, order="i", title="Avance")


@dataclass
class Desk:
    """A laptop on its own encrypted file."""

    database: Database
    ledger: SqlLedger
    courier: SyncCourier
    carrier: FolderCarrier
    now = NOON

    def sync(self) -> SyncOutcome:
        return self.courier.round(self.ledger, self.carrier, self.now, Quiet())

    def title(self, text: str) -> None:
        with self.database.work() as work:
            work.put(replace(work.find(AgendaItem, ITEM.id) or ITEM, title=text))

    def type(self, text: str) -> None:
        with self.database.work() as work:
            work.edit_text(ITEM, MINUTES_TEXT, [TextEdit(0, 0, text)])

    def read(self) -> tuple[str, str]:
        with self.database.work() as work:
            return work.get(AgendaItem, ITEM.id).title, work.text(ITEM.id, MINUTES_TEXT)


class Room:
    """A coordinator's desk and those that join it, around one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "place").mkdir()
        self.desks: list[Desk] = []
        self.ana = self.desk("ana", SOON)
        self.ana.courier.found(self.ana.ledger, "ana", "Ana Lucía", PEM)
        with self.ana.database.work() as work:
            work.put(MEETING)
            work.put(ITEM)
        for number in range(12):
            self.ana.title(f"Avance {number}")
            self.ana.type(f"palabra {number}. ")

    def desk(self, name: str, growth: Growth | None = None) -> Desk:
        (self.folder / name).mkdir()
        database = Database(self.folder / name, bytes(range(32)), LoroTextMerge, create=True)
        carrier = FolderCarrier("office", self.folder / "place")
        made = Desk(database, SqlLedger(database), SyncCourier(growth=growth), carrier)
        self.desks.append(made)
        return made

    def newcomer(self, name: str, role: str = "secretary") -> Desk:
        """A laptop let in, whose next round is its first."""
        made = self.desk(name)
        place = Place(id="office", kind="folder", where=str(self.folder / "place"))
        invitation = self.ana.courier.invite(self.ana.ledger, place, Guest(role=role), NOON)
        made.courier.join(made.ledger, invitation, name, NOON)
        made.courier.leave_request(made.ledger, made.carrier)
        assert name in self.ana.sync().admitted
        return made

    def files(self, prefix: str) -> list[Path]:
        return [path for path in sorted((self.folder / "place" / prefix).rglob("*")) if path.is_file()]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    for desk in made.desks:
        desk.database.close()


def test_a_coordinator_writes_a_snapshot_once_there_is_enough_news(room: Room) -> None:
    assert room.ana.sync().state == "ok"
    assert [path.name for path in room.files("snap")] == ["0000.c", "manifest.m"]
    room.ana.title("una más")
    room.ana.sync()
    assert len(room.files("snap")) == 2
    room.ana.now = NOON + timedelta(days=31)
    room.ana.sync()
    assert len(room.files("snap")) == 4


def test_of_its_own_snapshots_a_laptop_keeps_the_two_newest(room: Room) -> None:
    for turn in range(4):
        room.ana.now = NOON + timedelta(days=31 * turn)
        room.ana.title(f"mes {turn}")
        room.ana.sync()
    assert len(room.files("snap")) == 4


def test_a_secretary_writes_no_snapshot(room: Room) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.courier = SyncCourier(growth=SOON)
    assert beto.sync().state == "ok"
    assert beto.ledger.counts()[0] > 20
    assert {path.parent.parent.name for path in room.files("snap")} == {room.ana.ledger.device()}


def test_a_new_laptop_begins_from_the_snapshot_plus_the_tail_and_is_usable_at_once(room: Room) -> None:
    room.ana.sync()
    room.ana.title("después")
    room.ana.type("cola. ")
    room.ana.sync()
    beto = room.newcomer("beto")
    assert beto.sync().state == "ok"
    assert snapshot.begun(beto.ledger)
    assert beto.read() == room.ana.read()
    beto.title("de Beto")
    beto.type("Beto. ")
    beto.sync()
    room.ana.sync()
    assert beto.read() == room.ana.read()
    assert beto.read()[0] == "de Beto"


def test_property_1_and_3_incremental_equals_replay_from_zero_equals_snapshot_plus_tail(room: Room) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    beto.type("tras la instantánea. ")
    beto.sync()
    room.ana.title("Ana también")
    for desk in (room.ana, beto, room.ana, beto):
        assert desk.sync().state == "ok"
    for path in room.files("snap"):
        path.unlink()
    carla = room.newcomer("carla")
    for desk in (carla, room.ana, beto, carla):
        desk.sync()
    assert snapshot.begun(beto.ledger)
    assert snapshot.begun(carla.ledger) is None
    assert room.ana.ledger.digests() == beto.ledger.digests() == carla.ledger.digests()
    for desk in (room.ana, beto, carla):
        assert audit.compare(desk.ledger, circles.load(desk.ledger), Quiet()) == audit.ALIKE


def test_what_began_from_a_snapshot_fetches_the_log_replays_it_and_finds_it_alike(room: Room) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    assert beto.sync().state == "ok"
    assert beto.ledger.hollow()
    assert beto.sync().state == "ok"
    note = snapshot.begun(beto.ledger)
    assert note is not None
    assert (note.whole, note.checked, note.differs) == (True, True, False)
    assert not beto.ledger.hollow()
    assert not list((room.folder / "beto").glob("replay-*"))


def test_a_snapshot_that_differs_from_the_log_is_told_with_its_signer(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    pour = SqlLedger.pour

    def forged(ledger: SqlLedger) -> Iterator[bytes]:
        return (block.replace(b"palabra 3", b"mentira 3") for block in pour(ledger))

    monkeypatch.setattr(SqlLedger, "pour", forged)
    room.ana.sync()
    monkeypatch.undo()
    beto = room.newcomer("beto")
    assert beto.sync().state == "ok"
    assert beto.sync().state == "snapshot_differs"
    note = snapshot.begun(beto.ledger)
    assert note is not None
    assert note.device == room.ana.ledger.device()
    assert beto.sync().state == "snapshot_differs"
    states = {one.subject: one.state for one in beto.courier.examine(beto.ledger, Quiet())}
    assert states["tables"] == "healed"
    assert beto.read() == room.ana.read()
    assert beto.sync().state == "ok"
    beto.type("y se sigue escribiendo. ")
    for desk in (beto, room.ana, beto):
        assert desk.sync().state == "ok"
    assert beto.ledger.digests() == room.ana.ledger.digests()


@pytest.mark.parametrize("victim", ["0000.c", "manifest.m"])
@pytest.mark.parametrize("damage", ["flip", "cut", "gone"])
def test_a_damaged_snapshot_is_passed_over_and_the_log_read_instead(room: Room, victim: str, damage: str) -> None:
    room.ana.sync()
    (path,) = [one for one in room.files("snap") if one.name == victim]
    blob = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(blob[:-1] if damage == "cut" else blob[:99] + bytes([blob[99] ^ 1]) + blob[100:])
    beto = room.newcomer("beto")
    assert beto.sync().state == "ok"
    assert snapshot.begun(beto.ledger) is None
    assert beto.read() == room.ana.read()


def test_a_damaged_segment_that_only_a_newcomer_misses_is_asked_for_and_put_right(room: Room) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    victim = room.files("log")[0]
    whole = victim.read_bytes()
    victim.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    for desk in (beto, beto):
        assert desk.sync().state == "ok"
    assert beto.ledger.hollow()
    for desk in (room.ana, beto):
        assert desk.sync().state == "ok"
    assert victim.read_bytes() == whole
    note = snapshot.begun(beto.ledger)
    assert note is not None
    assert (note.checked, note.differs) == (True, False)


def test_a_snapshot_of_somebody_who_is_no_coordinator_is_not_believed(room: Room) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    for path in room.files("snap"):
        path.unlink()
    circle = circles.load(beto.ledger)
    manifest = snapshot.Manifest(
        device=circle.device,
        at=1,
        roster=1,
        epoch=1,
        key=bytes(72),
        vector={},
        operations=9,
        size=0,
        chunks=(),
        digests={},
    )
    blob = snapshot.write_manifest(manifest, circle.id, circle.keys.sign)
    name = f"snap/{circle.device}/20260314-{names.mark(blob)}/manifest.m"
    beto.carrier.put_new(name, blob)
    carla = room.newcomer("carla")
    assert carla.sync().state == "ok"
    assert snapshot.begun(carla.ledger) is None


def test_blocks_survive_their_chunks_and_a_bomb_does_not_grow() -> None:
    blocks = [bytes([number]) * (number * 100_000) for number in range(40)]
    chunks = list(snapshot.chunks_of(blocks))
    assert list(snapshot.blocks_of(chunks)) == blocks
    with pytest.raises(ObjectError):
        list(snapshot.blocks_of([chunks[0][:-3]]))
    with pytest.raises(ObjectError):
        list(snapshot.blocks_of([b"no zstd at all"]))
    too_long = zstandard.ZstdCompressor().compress((1 << 31).to_bytes(4, "little") + bytes(1 << 20))
    with pytest.raises(ObjectError):
        list(snapshot.blocks_of([too_long]))


def test_no_word_of_the_circle_is_readable_in_a_snapshot_or_left_in_a_temporary_file(room: Room) -> None:
    room.ana.sync()
    beto = room.newcomer("beto")
    beto.sync()
    for path in room.folder.rglob("*"):
        if path.is_file():
            assert b"palabra" not in path.read_bytes(), path
