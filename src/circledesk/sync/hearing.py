"""What was heard last of every laptop: when, how far it had come, and what its clock says against ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from circledesk.services.ports.circle import Heard
from circledesk.services.ports.sync import Ledger
from circledesk.sync.heads import HeadNote
from circledesk.sync.packing import Fields, ObjectError, pack, unpack, vector_of
from circledesk.sync.visit import Visit

_HEARD = "heard/"
_TOLERANCE = 5 * 60 * 1000
"""Milliseconds by which two clocks may differ without anybody being told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """The newest head seen of a laptop: written `at` by its clock, seen `here` by ours, in which place.

    `ahead` is by how many milliseconds its clock is certainly off; 0 where it may be right.
    """

    place: str
    at: int
    here: int
    ahead: int
    reach: Mapping[str, int]

    def written(self) -> bytes:
        return pack(
            {
                "p": self.place,
                "t": self.at,
                "n": self.here,
                "a": str(self.ahead),
                "h": vector_of(self.reach),
            }
        )

    @classmethod
    def read(cls, raw: bytes) -> _Kept | None:
        try:
            fields = Fields(unpack(raw))
            return cls(
                place=fields.text("p"),
                at=fields.number("t"),
                here=fields.number("n"),
                ahead=int(fields.text("a")),
                reach=fields.vector("h"),
            )
        except (ObjectError, ValueError):
            return None


def note(visit: Visit) -> None:
    """Remember the heads of this visit that tell something newer, wherever the older ones lay."""
    known = visit.ledger.secrets(_HEARD)
    for device, head in visit.heads.items():
        kept = _Kept.read(known.get(_HEARD + device, b""))
        if kept is None or _newer(head, kept, visit.carrier.place):
            reach = {one: reached.last_seq for one, reached in head.reach.items()}
            fresh = _Kept(
                place=visit.carrier.place, at=head.at, here=visit.milliseconds, ahead=_ahead(visit, head), reach=reach
            )
            visit.ledger.keep_secret(_HEARD + device, fresh.written())
    visit.note.lacks = dict(visit.lacks)


def heard(ledger: Ledger) -> list[Heard]:
    """What was heard last of every other laptop."""
    found = []
    for name, raw in ledger.secrets(_HEARD).items():
        kept = _Kept.read(raw)
        if kept is not None:
            moment = kept.here if kept.ahead else min(kept.at, kept.here)
            found.append(
                Heard(
                    device=name.removeprefix(_HEARD),
                    moment=datetime.fromtimestamp(moment / 1000, UTC),
                    ahead=timedelta(milliseconds=kept.ahead),
                    reach=kept.reach,
                )
            )
    return found


def _newer(head: HeadNote, kept: _Kept, place: str) -> bool:
    """Whether a head was written after the one kept: its own count tells, then its own clock."""
    count = head.reach[head.device].last_seq if head.device in head.reach else 0
    before = kept.reach.get(head.device, 0)
    if count != before:
        return count > before
    return head.at > kept.at or (head.at != kept.at and place == kept.place)


def _ahead(visit: Visit, head: HeadNote) -> int:
    """By how much the laptop's clock is off for certain: it wrote before now, and after our newest that it knew."""
    earliest = head.at - visit.milliseconds
    if earliest > _TOLERANCE:
        return earliest
    ours = head.reach.get(visit.circle.device)
    clock = visit.ledger.clock_of(visit.circle.device, ours.last_seq) if ours else None
    if clock is not None and head.at - (clock >> 16) < -_TOLERANCE:
        return head.at - (clock >> 16)
    return 0
