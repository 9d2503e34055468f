"""A small circle with an object of every kind, and what the product makes of each: a reading, or a refusal."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from tests.proof.scenarios import write
from tests.proof.world import GROWTH, template

from circledesk.domain.evidence import fingerprint
from circledesk.services.ports.sync import Guest
from circledesk.sync import (
    cipher,
    envelope,
    files,
    genuine,
    heads,
    invitation,
    names,
    packs,
    roster,
    segment,
    signed,
    snapshot,
)
from circledesk.sync import circle as circles
from circledesk.sync.circle import Circle
from circledesk.sync.packing import Fields, ObjectError, unpack
from circledesk.sync.roster import Member

DAY = 24 * 3_600_000
KEPT = b"anexo 99 de coordinator"
_DEVICE = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True)
class SmallCircle:
    """Every object of a place, and the circle as its coordinator and another laptop hold it."""

    objects: dict[str, bytes]
    circle: Circle
    other: Circle
    invited: tuple[bytes, ...]

    def member(self, name: str) -> Member:
        """The laptop whose object a name says this is."""
        device = next(one for one in _DEVICE.findall(name) if one in self.circle.members)
        return self.circle.members[device]


@cache
def small_circle() -> SmallCircle:
    """Two epochs, rosters, keys, heads, segments loose and packed, a snapshot, files, and a request to join."""
    world = template(Guest(), Guest()).copy(7, [0, 0, 0])
    first, second, third = world.laptops
    for number in range(GROWTH.loose + 1):
        write(second, number)
        second.sync()
    first.courier.revoke(first.ledger, third.device)
    write(first, 1)
    world.settle(laptops=[first, second])
    world.milliseconds += (GROWTH.snapshot_days + 1) * DAY
    for number in range(97, 100):
        write(first, number)
        first.sync()
    second.sync()
    world.ask("guest", Guest())
    invited = tuple(Fields(unpack(one)).binary("s") for one in first.ledger.secrets("invitation/").values())
    found = SmallCircle(
        dict(world.places["office"].objects), circles.load(first.ledger), circles.load(second.ledger), invited
    )
    world.close()
    return found


def _segment(small: SmallCircle, name: str, blob: bytes) -> object:
    said = names.read_segment(name)
    assert said
    header = genuine.prove(blob, said, small.member(name), small.circle.id)
    return segment.decode(envelope.read(blob, small.circle.epochs.numbered(header.epoch)[0]), header)


def _roster(_small: SmallCircle, name: str, blob: bytes) -> object:
    found = roster.read(blob)
    return found if names.roster(found.version, blob) == name else None


def _head(small: SmallCircle, name: str, blob: bytes) -> object:
    return heads.read(blob, small.member(name), small.circle.id)


def _key(small: SmallCircle, name: str, blob: bytes) -> object:
    """Keys are told by their canary: whoever sealed it, only the circle's own opens anything."""
    box = small.other.keys.box if small.member(name).device == small.other.device else b""
    key = cipher.unseal(box, signed.read(signed.KEY, blob).binary("k")) if box else b""
    epoch = (
        next(one for one in small.circle.roster.epochs if f"/{one.number:04d}-{one.mark.hex()}/" in name)
        if small.circle.roster
        else None
    )
    proved = epoch and key and cipher.same(roster.canary(small.circle.id, epoch.number, key), epoch.canary)
    return key if proved else None


def _pack(small: SmallCircle, name: str, blob: bytes) -> object:
    said = names.read_pack(name)
    assert said
    return packs.read(blob, said, small.member(name), small.circle.id)


def _manifest(small: SmallCircle, name: str, blob: bytes) -> object:
    found = snapshot.read_manifest(blob, small.member(name).sign_public, small.circle.id)
    return found if names.mark(blob) in name else None


def _chunk(small: SmallCircle, name: str, blob: bytes) -> object:
    folder = name.rpartition("/")[0]
    manifest = _manifest(small, f"{folder}/manifest.m", small.objects[f"{folder}/manifest.m"])
    assert isinstance(manifest, snapshot.Manifest)
    return blob if cipher.sha256(blob) in manifest.chunks else None


def _file(small: SmallCircle, name: str, blob: bytes) -> object:
    content = files.read(blob, small.circle.id, small.circle.epochs)
    digest = files.digest(small.circle.epochs.numbered(1)[0], fingerprint(content))
    return content if names.blob(digest) == name else None


def _request(small: SmallCircle, _name: str, blob: bytes) -> object:
    asked = invitation.read_request(blob, small.circle.id)
    for secret in small.invited:
        with suppress(ObjectError):
            invitation.prove_request(blob, secret)
            return asked
    return None


READERS: dict[str, Callable[[SmallCircle, str, bytes], object]] = {
    r"log/.*\.cds": _segment,
    r"circle/roster/.*\.r": _roster,
    r"head/.*\.h": _head,
    r"circle/keys/.*\.k": _key,
    r"pack/.*\.cdp": _pack,
    r"snap/.*/manifest\.m": _manifest,
    r"snap/.*\.c": _chunk,
    r"blob/.*": _file,
    r"join/.*\.j": _request,
}


def reader_of(name: str) -> Callable[[SmallCircle, str, bytes], object]:
    """What reads an object of that name."""
    return next(reader for pattern, reader in READERS.items() if re.fullmatch(pattern, name))
