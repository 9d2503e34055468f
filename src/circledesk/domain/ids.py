"""Identifiers: new ones that sort by age, and derived ones that two laptops compute alike."""

from __future__ import annotations

import os
import time
import uuid

SPACE = uuid.UUID("6f1e6a1c-8d0b-5f2e-9a67-0c1bce5de5c0")
"""Name space of every derived identifier of the product; never changes."""


def new_id() -> str:
    """A fresh UUIDv7 (RFC 9562, 5.7) as text: 48 bits of milliseconds, then randomness."""
    milliseconds = time.time_ns() // 1_000_000
    number = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    number = number & ~(0xF << 76) | (0x7 << 76)
    number = number & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=number))


def derived_id(*parts: str) -> str:
    """The UUIDv5 of `parts`: what must be one row on every laptop gets the same id without asking."""
    return str(uuid.uuid5(SPACE, "\x1f".join(parts)))


def is_id(text: str) -> bool:
    """Whether `text` is a UUID in its canonical lower-case form."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
