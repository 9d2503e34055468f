"""The envelope of a segment: a readable header, an encrypted content, and the author's signature over both."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass

import zstandard

from circledesk.sync import cipher
from circledesk.sync.packing import Fields, ObjectError, pack, unpack, vector_of

MAGIC = b"CDS1"
PADDING = 256
WITNESS = 8
LARGEST_OBJECT = 64 << 20
LARGEST_CONTENT = 64 << 20
LARGEST_RATIO = 1000
"""What one encrypted byte may grow to; writers pad until their own content keeps to it."""
_LARGEST_HEADER = 1 << 16
_LENGTH = struct.Struct("<I")
_BEFORE_HEADER = len(MAGIC) + _LENGTH.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What everybody may read of a segment: whose and which it is, what its author had seen, under which key.

    `witness` (8 bytes) tells which segments stood behind `seen`: of a laptop that was copied there may be two stories.

    `first` and `count` tell its operations, `schema` the meaning of its content: a reader that does not know the
    schema still knows which operations it holds.
    """

    circle: bytes
    device: str
    incarnation: bytes
    number: int
    previous: bytes
    seen: Mapping[str, int]
    witness: bytes
    roster: int
    epoch: int
    schema: int
    first: int
    count: int

    @property
    def last(self) -> int:
        """The count of its last operation."""
        return self.first + self.count - 1

    def packed(self) -> bytes:
        """The header as it is written."""
        fields: dict[str, object] = {
            "c": self.circle,
            "d": bytes.fromhex(self.device),
            "i": self.incarnation,
            "n": self.number,
            "p": self.previous,
            "s": vector_of(self.seen),
            "w": self.witness,
            "r": self.roster,
            "e": self.epoch,
            "v": self.schema,
            "f": self.first,
            "k": self.count,
        }
        return pack(fields)


def write(header: Header, content: bytes, *, sign: bytes, key: bytes, nonce: bytes) -> bytes:
    """A segment: `sign` is the author's Ed25519 seed, `key` the epoch's, `nonce` 24 bytes used once."""
    before = header.packed()
    blob = MAGIC + _LENGTH.pack(len(before)) + before + nonce + cipher.encrypt(key, nonce, squeezed(content), before)
    return blob + cipher.sign(sign, blob)


def read_header(blob: bytes) -> Header:
    """The header of a segment, not yet proved; raises ObjectError."""
    fields = Fields(unpack(_header_bytes(blob)))
    return Header(
        circle=fields.binary("c", 16),
        device=fields.binary("d", 8).hex(),
        incarnation=fields.binary("i", 8),
        number=fields.number("n"),
        previous=fields.binary("p", cipher.HASH),
        seen=fields.vector("s"),
        witness=fields.binary("w", WITNESS),
        roster=fields.number("r"),
        epoch=fields.number("e"),
        schema=fields.number("v"),
        first=_at_least_one(fields.number("f")),
        count=_at_least_one(fields.number("k")),
    )


def prove(blob: bytes, sign_public: bytes) -> None:
    """Raise ObjectError unless the segment was signed with that key, every byte of it."""
    cipher.verify(sign_public, blob[: -cipher.SIGNATURE], blob[-cipher.SIGNATURE :])


def read(blob: bytes, key: bytes) -> bytes:
    """The content of a segment; raises ObjectError."""
    before = _header_bytes(blob)
    start = _BEFORE_HEADER + len(before)
    nonce, hidden = blob[start : start + cipher.NONCE], blob[start + cipher.NONCE : -cipher.SIGNATURE]
    return expanded(cipher.decrypt(key, nonce, hidden, before))


def squeezed(content: bytes) -> bytes:
    """Length, zstd of `content`, and zeros to a multiple of 256 bytes, so that sizes tell little."""
    small = zstandard.ZstdCompressor(level=3, write_content_size=True).compress(content)
    filled = _LENGTH.pack(len(small)) + small
    size = max(len(filled), -(-len(content) // LARGEST_RATIO))
    return filled.ljust(-(-size // PADDING) * PADDING, b"\0")


def expanded(filled: bytes) -> bytes:
    """What `squeezed` was given; raises ObjectError for what would grow beyond the limits, before it grows."""
    if len(filled) < _LENGTH.size:
        raise ObjectError("short")
    small = filled[_LENGTH.size : _LENGTH.size + _LENGTH.unpack_from(filled)[0]]
    try:
        size = zstandard.get_frame_parameters(small).content_size
        if not 0 <= size <= min(LARGEST_CONTENT, LARGEST_RATIO * len(filled)):
            raise ObjectError("ratio")
        return zstandard.ZstdDecompressor().decompress(small, max_output_size=size)
    except zstandard.ZstdError as error:
        raise ObjectError("zstd") from error


def _header_bytes(blob: bytes) -> bytes:
    if blob[: len(MAGIC)] != MAGIC or not _BEFORE_HEADER < len(blob) <= LARGEST_OBJECT:
        raise ObjectError("magic")
    size: int = _LENGTH.unpack_from(blob, len(MAGIC))[0]
    if size > _LARGEST_HEADER or len(blob) < _BEFORE_HEADER + size + cipher.NONCE + cipher.SIGNATURE:
        raise ObjectError("short")
    return blob[_BEFORE_HEADER : _BEFORE_HEADER + size]


def _at_least_one(number: int) -> int:
    if not number:
        raise ObjectError("zero")
    return number
