"""What strangers write in a laptop's name without having its key: segments, heads, rosters, packs, snapshots, keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from nacl.public import PrivateKey
from nacl.signing import SigningKey
from tests.proof.scene import ITEMS

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.journal import Operation, OperationKind
from circledesk.sync import cipher, envelope, heads, names, packs, roster, segment, signed, snapshot
from circledesk.sync import circle as circles
from circledesk.sync.circle import Circle
from circledesk.sync.holdings import Holdings
from circledesk.sync.names import PackName, SegmentName
from circledesk.sync.roster import Epoch
from circledesk.sync.stories import Stories

if TYPE_CHECKING:
    import random

    from tests.proof.world import Laptop

FORGED = "FALSIFICADO"
Forger = Callable[["Laptop", "random.Random", bool], tuple[str, bytes]]


def _segment_of(laptop: Laptop, randomness: random.Random, knows_key: bool) -> tuple[int, bytes]:  # noqa: FBT001 - drawn
    held, head = circles.load(laptop.ledger), laptop.ledger.heads().get(laptop.device)
    number, first = (head.number + 1, head.last_seq + 1) if head else (0, 1)
    operation = Operation(
        device=laptop.device,
        seq=first,
        clock=1 << 61,
        group=first,
        kind=OperationKind.SET,
        table=AgendaItem.table,
        row=ITEMS[0].id,
        column="title",
        value=FORGED,
        document=ITEMS[0].meeting_id,
        seen={},
    )
    newest = held.epochs.newest()
    header = envelope.Header(
        circle=held.id,
        device=laptop.device,
        incarnation=bytes(8),
        number=number,
        previous=head.hash if head else bytes(32),
        seen={},
        witness=Stories(laptop.ledger, Holdings(laptop.ledger)).witness({}),
        roster=1,
        epoch=newest.number if newest else 1,
        schema=segment.SCHEMA,
        first=first,
        count=1,
    )
    key = held.epochs.of(newest) if newest and knows_key else None
    return number, envelope.write(
        header,
        segment.encode([operation]),
        sign=_stranger(randomness),
        key=key or randomness.randbytes(32),
        nonce=randomness.randbytes(cipher.NONCE),
    )


def _segment(laptop: Laptop, randomness: random.Random, knows_key: bool) -> tuple[str, bytes]:  # noqa: FBT001 - drawn
    number, blob = _segment_of(laptop, randomness, knows_key)
    return str(SegmentName(device=laptop.device, number=number, mark=names.mark(blob))), blob


def _pack(laptop: Laptop, randomness: random.Random, knows_key: bool) -> tuple[str, bytes]:  # noqa: FBT001 - drawn
    number, blob = _segment_of(laptop, randomness, knows_key)
    content = packs.Pack(first=number, segments=(blob,))
    written = packs.write(content, circles.load(laptop.ledger).id, laptop.device, _stranger(randomness))
    return str(PackName(device=laptop.device, first=number, last=number, mark=names.mark(written))), written


def _head(laptop: Laptop, randomness: random.Random, _knows_key: bool) -> tuple[str, bytes]:  # noqa: FBT001 - drawn
    note = heads.HeadNote(
        device=laptop.device,
        circle=circles.load(laptop.ledger).id,
        at=0,
        roster=99,
        keys=[randomness.randbytes(8)],
        reach={laptop.device: heads.Reach(number=999, mark=randomness.randbytes(8), last_seq=9999)},
        lacks={laptop.device: 0},
        wanted=[],
    )
    return names.head(laptop.device), heads.write(note, _stranger(randomness))


def _roster(laptop: Laptop, randomness: random.Random, _knows_key: bool) -> tuple[str, bytes]:  # noqa: FBT001 - drawn
    held = circles.load(laptop.ledger)
    found = _held(held)
    seed = _stranger(randomness)
    intruder = replace(
        next(iter(found.members.values())),
        sign_public=cipher.public_of(seed),
        box_public=bytes(PrivateKey(randomness.randbytes(32)).public_key),
        name="intruso",
    )
    forged = found.following(intruder, cipher.sha256(held.roster_blob))
    blob = roster.write(forged, seed)
    return names.roster(forged.version, blob), blob


def _key(laptop: Laptop, randomness: random.Random, knows_key: bool) -> tuple[str, bytes]:  # noqa: FBT001 - drawn
    held = circles.load(laptop.ledger)
    newest = _held(held).epoch()
    epoch = newest if knows_key else Epoch(number=newest.number + 1, canary=randomness.randbytes(32))
    fields: dict[str, object] = {
        "c": held.id,
        "n": epoch.number,
        "d": bytes.fromhex(laptop.device),
        "k": cipher.seal_for(held.keys.box_public, randomness.randbytes(cipher.KEY)),
        "by": bytes.fromhex(laptop.device),
    }
    return names.key(epoch.number, epoch.mark, laptop.device), signed.write(signed.KEY, fields, _stranger(randomness))


def _snapshot(laptop: Laptop, randomness: random.Random, _knows_key: bool) -> tuple[str, bytes]:  # noqa: FBT001 - drawn
    manifest = snapshot.Manifest(
        device=laptop.device,
        at=1 << 50,
        roster=1,
        epoch=1,
        key=randomness.randbytes(72),
        vector={},
        operations=1 << 30,
        size=0,
        chunks=(),
        digests={},
    )
    blob = snapshot.write_manifest(manifest, circles.load(laptop.ledger).id, _stranger(randomness))
    return f"{names.SNAPSHOTS}{laptop.device}/20990101-{names.mark(blob)}/manifest.m", blob


def _held(held: Circle) -> roster.Roster:
    assert held.roster is not None
    return held.roster


def _stranger(randomness: random.Random) -> bytes:
    return bytes(SigningKey(randomness.randbytes(32)))


FORGERIES: dict[str, Forger] = {
    "head": _head,
    "key": _key,
    "pack": _pack,
    "roster": _roster,
    "segment": _segment,
    "snapshot": _snapshot,
}
