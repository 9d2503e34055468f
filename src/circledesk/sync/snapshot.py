"""Snapshots: everything a coordinator's laptop holds, in encrypted chunks under a signed manifest, to begin from."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import zstandard

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.rights import Role
from circledesk.services.ports.sync import Ledger
from circledesk.sync import cipher, names, signed
from circledesk.sync.packing import Fields, ObjectError, counted, pack, sized, unpack, vector_of
from circledesk.sync.understanding import understanding
from circledesk.sync.visit import Visit

MANIFEST = b"CDS2"
CHUNK = 4 << 20
_LARGEST_BLOCK = 64 << 20
_LENGTH = struct.Struct("<I")
_NAME = re.compile(r"snap/([0-9a-f]{16})/(\d{8})-([0-9a-f]{16})/manifest\.m")
_DAY = 24 * 3_600_000
_MADE, _FROM = "snapshot/made", "snapshot/from"
_KEPT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a snapshot says of itself: whose, when (milliseconds), up to which operations, its chunks in order.

    `understood` is what its author's program made of the operations: to another program it would lie.
    """

    device: str
    at: int
    roster: int
    epoch: int
    key: bytes
    vector: Mapping[str, int]
    operations: int
    size: int
    chunks: tuple[bytes, ...]
    digests: Mapping[str, str]
    understood: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """That this laptop began from a snapshot: whose, and whether its log was fetched and replayed since."""

    device: str
    at: int
    vector: Mapping[str, int]
    whole: bool = False
    checked: bool = False
    differs: bool = False


def make(visit: Visit) -> None:
    """Write a snapshot where it is time for one; the two before the newest stay, older ones of ours go."""
    circle = visit.circle
    member = circle.members.get(circle.device)
    if member is None or circle.revoked or member.role != Role.COORDINATOR or visit.ledger.uncut():
        return
    note = begun(visit.ledger)
    if note and not note.checked:
        # What was never compared with the log is not handed on.
        return
    operations, size = visit.ledger.counts()
    made = _made(visit)
    growth = visit.growth
    grown = operations - made[0] > growth.snapshot_operations or size - made[1] > growth.snapshot_bytes
    aged = bool(made[0]) and operations > made[0] and abs(visit.milliseconds - made[2]) > growth.snapshot_days * _DAY
    if grown or aged:
        _write(visit, operations)
        visit.ledger.keep_secret(_MADE + "/" + visit.carrier.place, pack([operations, size, visit.milliseconds]))


def begin(visit: Visit) -> bool:
    """On a laptop that holds nothing yet: begin from the newest snapshot that proves genuine."""
    if visit.ledger.heads() or visit.ledger.counts()[0]:
        return False
    for folder, manifest in _found(visit):
        visit.step(0.15, "beginning")
        try:
            blocks = list(_blocks(visit, folder, manifest))
            visit.ledger.take_in(blocks)
        except (ObjectError, DomainError) as error:
            if isinstance(error, DomainError) and error.code not in {"snapshot_unreadable", "desk_not_empty"}:
                raise
            visit.tally.refused += 1
            continue
        keep_begun(visit.ledger, Begun(device=manifest.device, at=manifest.at, vector=manifest.vector))
        visit.holdings.refresh()
        visit.stories.refresh()
        visit.tally.received += manifest.operations
        visit.tally.add_changes(Changes(rows=frozenset((table, "") for table in BY_TABLE)))
        return True
    return False


def begun(ledger: Ledger) -> Begun | None:
    """The snapshot this laptop began from, or None."""
    raw = ledger.secret(_FROM)
    try:
        fields = Fields(unpack(raw)) if raw else None
    except ObjectError:
        return None
    if fields is None:
        return None
    return Begun(
        device=fields.binary("d", 8).hex(),
        at=fields.number("t"),
        vector=fields.vector("v"),
        whole=bool(fields.number("w")),
        checked=bool(fields.number("k")),
        differs=bool(fields.number("x")),
    )


def keep_begun(ledger: Ledger, note: Begun) -> None:
    """Note how far the checking of a snapshot is."""
    fields: dict[str, object] = {
        "d": bytes.fromhex(note.device),
        "t": note.at,
        "v": vector_of(note.vector),
        "w": int(note.whole),
        "k": int(note.checked),
        "x": int(note.differs),
    }
    ledger.keep_secret(_FROM, pack(fields))


def chunks_of(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Blocks, each after its length, as one zstd stream, cut where a chunk is full."""
    squeezer = zstandard.ZstdCompressor(level=3).compressobj()
    full = bytearray()
    for block in blocks:
        full += squeezer.compress(_LENGTH.pack(len(block)) + block)
        while len(full) >= CHUNK:
            yield bytes(full[:CHUNK])
            del full[:CHUNK]
    full += squeezer.flush()
    while full:
        yield bytes(full[:CHUNK])
        del full[:CHUNK]


def blocks_of(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The blocks of chunks; raises ObjectError, before anything grows beyond its limits."""
    expander = zstandard.ZstdDecompressor().decompressobj(write_size=1 << 20)
    waiting = bytearray()
    try:
        for chunk in chunks:
            for start in range(0, len(chunk), 1 << 16):
                waiting += expander.decompress(chunk[start : start + (1 << 16)])
                while len(waiting) >= _LENGTH.size:
                    size: int = _LENGTH.unpack_from(waiting)[0]
                    if size > _LARGEST_BLOCK:
                        raise ObjectError("block")
                    if len(waiting) < _LENGTH.size + size:
                        break
                    yield bytes(waiting[_LENGTH.size : _LENGTH.size + size])
                    del waiting[: _LENGTH.size + size]
    except zstandard.ZstdError as error:
        raise ObjectError("zstd") from error
    if waiting:
        raise ObjectError("short")


def write_manifest(manifest: Manifest, circle: bytes, sign: bytes) -> bytes:
    """The manifest as an object."""
    fields: dict[str, object] = {
        "c": circle,
        "d": bytes.fromhex(manifest.device),
        "t": manifest.at,
        "r": manifest.roster,
        "e": manifest.epoch,
        "k": manifest.key,
        "v": vector_of(manifest.vector),
        "o": manifest.operations,
        "z": manifest.size,
        "h": list(manifest.chunks),
        "g": dict(manifest.digests),
        "u": manifest.understood,
    }
    return signed.write(MANIFEST, fields, sign)


def read_manifest(blob: bytes, sign_public: bytes, circle: bytes) -> Manifest:
    """The manifest that the holder of a key signed for `circle`; raises ObjectError."""
    fields = signed.read(MANIFEST, blob)
    signed.prove(blob, sign_public)
    if fields.binary("c", 16) != circle:
        raise ObjectError("circle")
    return Manifest(
        device=fields.binary("d", 8).hex(),
        at=fields.number("t"),
        roster=fields.number("r"),
        epoch=fields.number("e"),
        key=fields.binary("k"),
        vector=fields.vector("v"),
        operations=fields.number("o"),
        size=fields.number("z"),
        chunks=tuple(sized(one, cipher.HASH) for one in fields.listed("h")),
        digests={str(name): str(value) for name, value in fields.mapped("g").items()},
        understood=b"" if fields.absent("u") else fields.binary("u"),
    )


def _write(visit: Visit, operations: int) -> None:
    circle, me = visit.circle, visit.circle.device
    if circle.roster is None:
        return
    epoch = circle.roster.epoch()
    key, nonce = visit.randomness(cipher.KEY), visit.randomness(cipher.NONCE)
    vector = {device: head.last_seq for device, head in visit.ledger.heads().items()}
    digests = visit.ledger.digests()
    chunks = []
    for number, chunk in enumerate(chunks_of(visit.ledger.pour())):
        fresh = visit.randomness(cipher.NONCE)
        chunks.append(fresh + cipher.encrypt(key, fresh, chunk, _beside(circle.id, number)))
    manifest = Manifest(
        device=me,
        at=visit.milliseconds,
        roster=circle.version,
        epoch=epoch.number,
        key=nonce + cipher.encrypt(circle.epochs.of(epoch), nonce, key, circle.id),
        vector=vector,
        operations=operations,
        size=sum(map(len, chunks)),
        chunks=tuple(map(cipher.sha256, chunks)),
        digests=digests,
        understood=understanding(),
    )
    blob = write_manifest(manifest, circle.id, circle.keys.sign)
    folder = f"{names.SNAPSHOTS}{me}/{visit.now:%Y%m%d}-{names.mark(blob)}/"
    older = sorted(name for name in visit.carrier.list(f"{names.SNAPSHOTS}{me}/") if not name.startswith(folder))
    for number, chunk in enumerate(chunks):
        visit.step(0.8, "snapshot")
        visit.keep(f"{folder}{number:04d}.c", chunk)
    # Last: a snapshot without its manifest is none.
    visit.keep(f"{folder}manifest.m", blob)
    _thin_out(visit, older)


def _thin_out(visit: Visit, older: list[str]) -> None:
    """Of our own older snapshots keep the newest, so that nobody who is reading it loses it."""
    folders = sorted({name.rpartition("/")[0] for name in older})
    for name in older:
        if name.rpartition("/")[0] in folders[: 1 - _KEPT]:
            visit.carrier.delete_own(name)


def _found(visit: Visit) -> list[tuple[str, Manifest]]:
    """Folder and manifest of every snapshot a coordinator signed whose program reads as ours, the furthest first."""
    found = []
    for name in visit.carrier.list(names.SNAPSHOTS):
        said = _NAME.fullmatch(name)
        member = visit.circle.members.get(said[1]) if said else None
        if said is None or member is None or member.cut_off or member.role != Role.COORDINATOR:
            continue
        blob = visit.carrier.get(name)
        try:
            manifest = read_manifest(blob or b"", member.sign_public, visit.circle.id)
        except ObjectError:
            visit.tally.refused += 1
            continue
        if (
            blob
            and names.mark(blob) == said[3]
            and manifest.device == said[1]
            and visit.circle.epochs.numbered(manifest.epoch)
            and manifest.understood == understanding()
        ):
            found.append((name.removesuffix("manifest.m"), manifest))
    return sorted(found, key=lambda one: (one[1].operations, one[1].at, one[0]), reverse=True)


def _blocks(visit: Visit, folder: str, manifest: Manifest) -> Iterator[bytes]:
    circle = visit.circle
    nonce, hidden = manifest.key[: cipher.NONCE], manifest.key[cipher.NONCE :]
    key = circle.epochs.open(manifest.epoch, lambda one: cipher.decrypt(one, nonce, hidden, circle.id))
    if key is None:
        raise ObjectError("key")

    def chunks() -> Iterator[bytes]:
        for number, digest in enumerate(manifest.chunks):
            visit.go_on()
            blob = visit.carrier.get(f"{folder}{number:04d}.c") or b""
            if cipher.sha256(blob) != digest:
                raise ObjectError("chunk")
            yield cipher.decrypt(key, blob[: cipher.NONCE], blob[cipher.NONCE :], _beside(circle.id, number))

    return blocks_of(chunks())


def _made(visit: Visit) -> tuple[int, int, int]:
    """Operations, bytes and moment of our last snapshot in this place; zeros for none."""
    try:
        kept = unpack(visit.ledger.secret(_MADE + "/" + visit.carrier.place) or b"")
        operations, size, at = (counted(one) for one in kept) if isinstance(kept, list) else (0, 0, 0)
    except (ObjectError, ValueError):
        return 0, 0, 0
    return operations, size, at


def _beside(circle: bytes, number: int) -> bytes:
    return circle + number.to_bytes(4, "big")
