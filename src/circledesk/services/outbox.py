"""What has not left this laptop, in words: which sessions and records, how much of each, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.meetings import Meeting
from circledesk.services.history import typed_at
from circledesk.services.values import title

if TYPE_CHECKING:
    from datetime import datetime

    from circledesk.services.ports.circle import Unsent
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.work import Work
    from circledesk.services.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxPart:
    """Records of one kind: what the kind is called, how many of them, and the name of the one where it is one."""

    kind: str
    count: int
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxLine:
    """A session, or a kind of record of no session, of which `changes` changes wait."""

    title: str
    meeting_id: str
    changes: int
    since: datetime
    parts: tuple[OutboxPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """Everything that waits to leave by the place that has most already; the oldest first."""

    changes: int = 0
    since: datetime | None = None
    lines: tuple[OutboxLine, ...] = ()


def outbox(desk: OpenDesk) -> Outbox:
    """What has not left this laptop by its best place; nothing where it shares through none."""
    ledger = desk.tools.ledger
    best = min((place.id for place in desk.places()), key=ledger.unverified, default="")
    waiting = ledger.unsent(best) if best else []
    if not waiting:
        return Outbox()
    groups: dict[tuple[str, str], list[Unsent]] = {}
    for one in waiting:
        groups.setdefault((one.document, "" if one.document else one.table), []).append(one)
    with desk.work() as work:
        lines = [_line(work, desk.words, key, found) for key, found in groups.items()]
    return Outbox(
        changes=sum(one.count for one in waiting),
        since=typed_at(min(one.since for one in waiting)),
        lines=tuple(sorted(lines, key=lambda one: one.since)),
    )


def _line(work: Work, words: Words, key: tuple[str, str], found: list[Unsent]) -> OutboxLine:
    document, table = key
    kinds: dict[str, list[Unsent]] = {}
    for one in found:
        kinds.setdefault(one.table, []).append(one)
    meeting = work.find(Meeting, document) if document else None
    return OutboxLine(
        title=title(work, words, meeting) if document else words.say(f"records.{table}"),
        meeting_id=document if meeting else "",
        changes=sum(one.count for one in found),
        since=typed_at(min(one.since for one in found)),
        parts=tuple(_part(work, words, kind, many) for kind, many in kinds.items()),
    )


def _part(work: Work, words: Words, table: str, found: list[Unsent]) -> OutboxPart:
    kind = BY_TABLE.get(table)
    record = work.find(kind, found[0].row) if kind and len(found) == 1 and kind is not Meeting else None
    return OutboxPart(kind=words.say(f"records.{table}"), count=len(found), name=title(work, words, record))
