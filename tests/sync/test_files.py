"""Kept files travel encrypted, are found by members only, and are healed like everything else."""

from __future__ import annotations

import random

import pytest
from tests.sync.laptops import HTML, MemoryPlace, circle_of, settle

from circledesk.sync import files
from circledesk.sync.keyring import Keyring
from circledesk.sync.packing import ObjectError
from circledesk.sync.roster import Epoch

ROW = "0190a000-0000-7000-8000-000000000001"
CONTENT = random.Random(1).randbytes(5000) + b"MARCA"


def blobs(shared: MemoryPlace) -> list[str]:
    return sorted(name for name in shared.objects if name.startswith("blob/"))


def test_a_file_reaches_the_laptops_that_refer_to_it() -> None:
    shared, laptops = circle_of(2)
    fingerprint = laptops[0].ledger.keep_file(CONTENT)
    laptops[0].ledger.put(ROW, "file", fingerprint)
    settle(laptops)
    assert laptops[1].ledger.file(fingerprint) == CONTENT
    (name,) = blobs(shared)
    assert len(name) <= 60
    assert fingerprint[:16] not in name


@pytest.mark.parametrize("content", [b"", HTML, CONTENT])
def test_a_damaged_file_is_refused_and_healed_by_whoever_holds_it(content: bytes) -> None:
    shared, laptops = circle_of(2)
    fingerprint = laptops[0].ledger.keep_file(CONTENT)
    laptops[0].ledger.put(ROW, "file", fingerprint)
    laptops[0].sync()
    (name,) = blobs(shared)
    whole = shared.objects[name]
    shared.objects[name] = content
    laptops[1].sync()
    assert laptops[1].ledger.file(fingerprint) is None
    laptops[0].sync()
    assert len(shared.objects[name]) == len(whole)
    laptops[1].sync()
    assert laptops[1].ledger.file(fingerprint) == CONTENT


def test_a_file_lost_from_the_place_is_put_back_within_a_day() -> None:
    shared, laptops = circle_of(2)
    fingerprint = laptops[0].ledger.keep_file(CONTENT)
    laptops[0].ledger.put(ROW, "file", fingerprint)
    settle(laptops)
    (name,) = blobs(shared)
    del shared.objects[name]
    laptops[1].clock.milliseconds += 25 * 3_600_000
    laptops[1].sync()
    assert blobs(shared) == [name]


def test_a_file_is_sent_once() -> None:
    _, laptops = circle_of(1)
    laptops[0].ledger.keep_file(CONTENT)
    laptops[0].sync()
    laptops[0].crash()
    carrier = laptops[0].carrier
    requests: list[str] = getattr(carrier, "requests")  # noqa: B009 - the view's own list
    requests.clear()
    laptops[0].sync()
    assert not [request for request in requests if "blob/" in request]


def _keys(number: int) -> Keyring:
    """The key of one epoch."""
    return Keyring({Epoch(number=number, canary=b""): b"k" * 32})


def test_a_file_opens_only_whole_with_its_key_and_in_its_circle() -> None:
    blob = files.write(CONTENT, b"c" * 16, 1, key=b"k" * 32, nonce=b"n" * 24)
    assert files.read(blob, b"c" * 16, _keys(1)) == CONTENT
    assert b"MARCA" not in blob
    with pytest.raises(ObjectError):
        files.read(blob, b"d" * 16, _keys(1))
    with pytest.raises(ObjectError):
        files.read(blob, b"c" * 16, _keys(2))
    for position in range(0, len(blob), 37):
        with pytest.raises(ObjectError):
            files.read(blob[:position], b"c" * 16, _keys(1))
        flipped = blob[:position] + bytes([blob[position] ^ 1]) + blob[position + 1 :]
        with pytest.raises(ObjectError):
            files.read(flipped, b"c" * 16, _keys(1))
