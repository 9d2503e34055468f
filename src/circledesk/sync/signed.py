"""Small signed objects (rosters, heads, keys, requests): a magic, a msgpack map, a signature over both."""

from __future__ import annotations

from circledesk.sync import cipher
from circledesk.sync.packing import Fields, ObjectError, pack, unpack

ROSTER, HEAD, KEY, JOIN, RENEWAL = b"CDR1", b"CDH1", b"CDK1", b"CDJ1", b"CDJ2"
LARGEST = 4 << 20


def write(magic: bytes, fields: dict[str, object], sign: bytes) -> bytes:
    """An object of `fields`, signed with the Ed25519 seed `sign`."""
    blob = magic + pack(fields)
    return blob + cipher.sign(sign, blob)


def read(magic: bytes, blob: bytes) -> Fields:
    """The fields of an object, not yet proved; raises ObjectError."""
    if blob[: len(magic)] != magic or not len(magic) + cipher.SIGNATURE < len(blob) <= LARGEST:
        raise ObjectError("magic")
    return Fields(unpack(blob[len(magic) : -cipher.SIGNATURE]))


def prove(blob: bytes, sign_public: bytes) -> None:
    """Raise ObjectError unless every byte of the object was signed with that key."""
    cipher.verify(sign_public, blob[: -cipher.SIGNATURE], blob[-cipher.SIGNATURE :])
