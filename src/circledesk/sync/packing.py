"""Packs and unpacks msgpack, and reads what came from outside only where it has the expected shape."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress

import msgpack

_UUID = 1
"""Extension type: a UUID text in its canonical form, as 16 bytes."""

_UUID_BYTES, _UUID_LETTERS = 16, 36
_UUID_MARKS = (8, 13, 18, 23)
_IS_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_PLAIN = frozenset({int, bool, bytes, type(None)})
_FLAT = _PLAIN | {str}

LARGEST_NUMBER = 1 << 62


class ObjectError(Exception):
    """An object is not what its place or its name says: torn, forged, foreign or malformed. Never shown to people."""


def pack(value: object) -> bytes:
    """`value` as msgpack; UUID texts take 18 bytes."""
    packer = msgpack.Packer(use_bin_type=True, autoreset=False)
    _write(packer, value)
    packed: bytes = packer.bytes()
    return packed


def unpack(raw: bytes) -> object:
    """The value of `raw`; raises ObjectError for anything that is not one whole msgpack value."""
    try:
        value: object = msgpack.unpackb(raw, raw=False, ext_hook=_extension, strict_map_key=True)
    except (ValueError, TypeError, RecursionError, msgpack.exceptions.UnpackException) as error:
        raise ObjectError("msgpack") from error
    return value


def _write(packer: msgpack.Packer, value: object) -> None:
    if isinstance(value, list | tuple):
        _write_list(packer, value)
    elif isinstance(value, Mapping):
        packer.pack_map_header(len(value))
        for key, item in value.items():
            packer.pack(key)
            _write(packer, item)
    elif isinstance(value, str) and len(value) == _UUID_LETTERS:
        (uuid,) = _uuids([value])
        packer.pack(value) if uuid is None else packer.pack_ext_type(_UUID, uuid)
    else:
        packer.pack(value)


def _write_list(packer: msgpack.Packer, items: Sequence[object]) -> None:
    types = set(map(type, items))
    long = [one for one in items if type(one) is str and len(one) == _UUID_LETTERS] if str in types else []
    if not long and types <= _FLAT:
        # Long columns in which nothing can be shortened.
        packer.pack(items)
        return
    packer.pack_array_header(len(items))
    pack, uuids = packer.pack, iter(_uuids(long))
    for item in items:
        if type(item) not in _FLAT:
            _write(packer, item)
        elif type(item) is str and len(item) == _UUID_LETTERS and (uuid := next(uuids)):
            packer.pack_ext_type(_UUID, uuid)
        else:
            pack(item)


def _uuids(texts: list[str]) -> list[bytes | None]:
    """The bytes of those of `texts`, of 36 letters each, that are UUIDs in their canonical form."""
    joined = "".join(texts)
    digits = joined.replace("-", "")
    marks = all(joined[place::_UUID_LETTERS] == "-" * len(texts) for place in _UUID_MARKS)
    if marks and len(digits) == 2 * _UUID_BYTES * len(texts):
        with suppress(ValueError):
            together = bytes.fromhex(digits)
            if together.hex() == digits:
                return [together[at : at + _UUID_BYTES] for at in range(0, len(together), _UUID_BYTES)]
    return [bytes.fromhex(text.replace("-", "")) if _IS_UUID(text) else None for text in texts]


def _extension(code: int, data: bytes) -> str:
    if code != _UUID or len(data) != _UUID_BYTES:
        raise ValueError(code)
    digits = data.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


class Fields:
    """A map that came from outside; each reader raises ObjectError unless the value has that shape."""

    def __init__(self, raw: object) -> None:
        if not isinstance(raw, dict):
            raise ObjectError("map")
        self._raw: dict[object, object] = raw

    def absent(self, name: str) -> bool:
        """Whether nothing is there, or None."""
        return self._raw.get(name) is None

    def number(self, name: str) -> int:
        """A count of 0 or more."""
        return counted(self._raw.get(name))

    def binary(self, name: str, size: int = 0) -> bytes:
        """Bytes, of exactly `size` unless that is 0."""
        return sized(self._raw.get(name), size)

    def text(self, name: str, longest: int = 200) -> str:
        """A text of at most `longest` characters."""
        return worded(self._raw.get(name), longest)

    def flag(self, name: str) -> bool:
        """Yes or no."""
        value = self._raw.get(name)
        if not isinstance(value, bool):
            raise ObjectError(name)
        return value

    def listed(self, name: str) -> list[object]:
        """A list."""
        value = self._raw.get(name)
        if not isinstance(value, list):
            raise ObjectError(name)
        return value

    def mapped(self, name: str) -> dict[object, object]:
        """A map."""
        value = self._raw.get(name)
        if not isinstance(value, dict):
            raise ObjectError(name)
        return value

    def vector(self, name: str) -> dict[str, int]:
        """A map from devices (8 bytes each) to counts."""
        return {sized(key, 8).hex(): counted(value) for key, value in self.mapped(name).items()}


def counted(value: object) -> int:
    """`value`, if it is a number of 0 or more and of a size that can be counted to."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < LARGEST_NUMBER:
        raise ObjectError("number")
    return value


def worded(value: object, longest: int = 200) -> str:
    """`value`, if it is a text of at most `longest` characters."""
    if not isinstance(value, str) or len(value) > longest:
        raise ObjectError("text")
    return value


def sized(value: object, size: int) -> bytes:
    """`value`, if it is bytes, and of `size` unless that is 0."""
    if not isinstance(value, bytes) or (size and len(value) != size):
        raise ObjectError("bytes")
    return value


def vector_of(counts: Mapping[str, int]) -> dict[bytes, int]:
    """Counts by device as they are written: 8 bytes for each device, in one order."""
    return {bytes.fromhex(device): count for device, count in sorted(counts.items())}
