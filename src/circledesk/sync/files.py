"""Kept files (evidence, signed documents) as encrypted blobs, found again by a digest only members can compute."""

from __future__ import annotations

import struct

from circledesk.sync import cipher, names
from circledesk.sync.envelope import PADDING
from circledesk.sync.keyring import Keyring
from circledesk.sync.packing import Fields, ObjectError, pack, unpack
from circledesk.sync.visit import Visit

MAGIC = b"CDB1"
LARGEST = 512 << 20
_PLACED = "placed/"
_LENGTH = struct.Struct("<Q")
_HEADER = struct.Struct("<H")
_DIGEST = 20


def digest(name_key: bytes, fingerprint: str) -> bytes:
    """What a blob is named by: 20 bytes, from the first epoch's key and the file's sha256."""
    return cipher.keyed_hash(name_key, b"circledesk-blob", bytes.fromhex(fingerprint))[:_DIGEST]


def write(content: bytes, circle: bytes, epoch: int, *, key: bytes, nonce: bytes) -> bytes:
    """A file as a blob."""
    before = pack({"c": circle, "e": epoch})
    filled = _LENGTH.pack(len(content)) + content
    filled = filled.ljust(-(-len(filled) // PADDING) * PADDING, b"\0")
    return MAGIC + _HEADER.pack(len(before)) + before + nonce + cipher.encrypt(key, nonce, filled, before)


def read(blob: bytes, circle: bytes, epochs: Keyring) -> bytes:
    """The file of a blob; raises ObjectError."""
    if blob[: len(MAGIC)] != MAGIC or len(blob) < len(MAGIC) + _HEADER.size:
        raise ObjectError("magic")
    start = len(MAGIC) + _HEADER.size
    end = start + _HEADER.unpack_from(blob, len(MAGIC))[0]
    before = blob[start:end]
    fields = Fields(unpack(before))
    nonce, hidden = blob[end : end + cipher.NONCE], blob[end + cipher.NONCE :]
    filled = epochs.open(fields.number("e"), lambda key: cipher.decrypt(key, nonce, hidden, before))
    if fields.binary("c", 16) != circle or filled is None:
        raise ObjectError("key")
    size: int = _LENGTH.unpack_from(filled)[0] if len(filled) >= _LENGTH.size else len(filled)
    if size > len(filled) - _LENGTH.size:
        raise ObjectError("length")
    return filled[_LENGTH.size : _LENGTH.size + size]


def exchange(visit: Visit) -> list[bytes]:
    """Fetch the files wanted and put those the place lacks; answers the digests of what could not be had."""
    name_key = next(iter(visit.circle.epochs.numbered(1)), None)
    if name_key is None:
        return []
    missed = [one for one in visit.ledger.wanted_files() if not _fetched(visit, name_key, one)]
    asked = {one for note in visit.heads.values() for one in note.wanted}
    placed = _placed(visit)
    before = set(placed)
    for fingerprint in visit.ledger.files():
        name = digest(name_key, fingerprint)
        if name in placed and name not in asked:
            continue
        visit.step(0.9, "files")
        if _kept(visit, name, fingerprint):
            placed.add(name)
    if placed != before:
        visit.ledger.keep_secret(_PLACED + visit.carrier.place, b"".join(sorted(placed)))
    return [digest(name_key, one) for one in missed]


def _fetched(visit: Visit, name_key: bytes, fingerprint: str) -> bool:
    visit.go_on()
    content = _read(visit, digest(name_key, fingerprint), fingerprint)
    if content is None:
        return False
    visit.ledger.keep_file(content)
    return True


def _read(visit: Visit, name: bytes, fingerprint: str) -> bytes | None:
    size = visit.carrier.stat(names.blob(name))
    blob = visit.carrier.get(names.blob(name)) if size and size <= LARGEST else None
    if not blob:
        return None
    try:
        content = read(blob, visit.circle.id, visit.circle.epochs)
    except ObjectError:
        content = b""
    if cipher.sha256(content).hex() != fingerprint:
        visit.tally.refused += 1
        return None
    return content


def _kept(visit: Visit, name: bytes, fingerprint: str) -> bool:
    """Make sure that the place holds a file whole; False where we lost it meanwhile."""
    if _read(visit, name, fingerprint) is not None:
        return True
    content, circle = visit.ledger.file(fingerprint), visit.circle
    if content is None or circle.roster is None or circle.revoked:
        return False
    epoch, nonce = circle.roster.epoch(), visit.randomness(cipher.NONCE)
    key = circle.epochs.of(epoch)
    visit.put(names.blob(name), write(content, circle.id, epoch.number, key=key, nonce=nonce))
    return True


def _placed(visit: Visit) -> set[bytes]:
    """Digests of the files read back from this place; compared with what it shows when everything is listed."""
    kept = visit.ledger.secret(_PLACED + visit.carrier.place) or b""
    placed = {kept[start : start + _DIGEST] for start in range(0, len(kept), _DIGEST)}
    if visit.full:
        shown = set(visit.carrier.list(names.BLOBS))
        placed = {one for one in placed if names.blob(one) in shown}
    return placed
