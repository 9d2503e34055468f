"""The head of a laptop: what it holds of everybody, what it lacks, signed; the only object ever rewritten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from circledesk.sync import signed
from circledesk.sync.packing import ObjectError, counted, sized
from circledesk.sync.roster import Member

_MOST_WANTED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far a chain is known: number and mark (8 bytes of its hash) of the last segment, and the last operation."""

    number: int
    mark: bytes
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadNote:
    """What a laptop says of itself. A hint: it saves requests and asks for healing, it proves nothing.

    `reach` tells what it holds by device (itself included), `lacks` the segment number it cannot get although others
    have it, `wanted` the blobs it looks for (20 bytes each), `keys` the marks of the epochs whose keys it has, `at`
    when (milliseconds).
    """

    device: str
    circle: bytes
    at: int
    roster: int
    keys: Sequence[bytes]
    reach: Mapping[str, Reach]
    lacks: Mapping[str, int]
    wanted: Sequence[bytes]


def write(note: HeadNote, sign: bytes) -> bytes:
    """The head as an object."""
    fields: dict[str, object] = {
        "c": note.circle,
        "d": bytes.fromhex(note.device),
        "t": note.at,
        "r": note.roster,
        "k": list(note.keys),
        "h": {
            bytes.fromhex(device): [reach.number, reach.mark, reach.last_seq]
            for device, reach in sorted(note.reach.items())
        },
        "l": {bytes.fromhex(device): number for device, number in sorted(note.lacks.items())},
        "w": list(note.wanted)[:_MOST_WANTED],
    }
    return signed.write(signed.HEAD, fields, sign)


def read(blob: bytes, member: Member, circle: bytes) -> HeadNote:
    """The head that `member` wrote for `circle`; raises ObjectError."""
    fields = signed.read(signed.HEAD, blob)
    signed.prove(blob, member.sign_public)
    note = HeadNote(
        device=fields.binary("d", 8).hex(),
        circle=fields.binary("c", 16),
        at=fields.number("t"),
        roster=fields.number("r"),
        keys=[sized(one, 8) for one in fields.listed("k")],
        reach={sized(device, 8).hex(): _reach(raw) for device, raw in fields.mapped("h").items()},
        lacks=fields.vector("l"),
        wanted=[sized(one, 20) for one in fields.listed("w")],
    )
    if note.device != member.device or note.circle != circle:
        raise ObjectError("head")
    return note


def _reach(raw: object) -> Reach:
    if not isinstance(raw, list) or len(raw) != 3:  # noqa: PLR2004 - number, mark, last
        raise ObjectError("reach")
    return Reach(number=counted(raw[0]), mark=sized(raw[1], 8), last_seq=counted(raw[2]))
