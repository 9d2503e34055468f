"""Taking back what was done in a session, whichever field it was; and the bin from which deleted things come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.checkins import CheckIn
from circledesk.domain.decisions import Decision, Vote
from circledesk.domain.errors import DomainError
from circledesk.domain.kinds import BY_TABLE
from circledesk.domain.tasks import Task
from circledesk.services.agenda import require_open
from circledesk.services.history import typed_at

if TYPE_CHECKING:
    from circledesk.domain.records import Record
    from circledesk.services.ports.work import Work

KINDS: tuple[type[Record], ...] = (AgendaItem, Decision, Task, CheckIn)
"""What the bin of a session holds."""

TABLES = frozenset({Vote.table, *(kind.table for kind in KINDS)})
"""What Ctrl+Z takes back; the roll call takes back its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What was taken back: the records as they are now, and the groups that do it again."""

    groups: tuple[int, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Something in the bin: who put it there, and when."""

    record: Record
    at: datetime
    device: str


def take_back(work: Work, meeting_id: str, groups: Sequence[int]) -> TakenBack:
    """Take groups of own operations of a session back; raises `nothing_to_undo` where all of it changed since."""
    require_open(work, meeting_id)
    before = len(work.changes.groups)
    touched = [work.undo(group) for group in reversed(groups)]
    done = work.changes.groups[before:]
    if not done:
        raise DomainError("nothing_to_undo")
    records = [work.get(BY_TABLE[table], row) for table, row in dict.fromkeys(touched)]
    return TakenBack(groups=done, records=tuple(records))


def removed(work: Work, meeting_id: str) -> list[Removed]:
    """Everything of a session that was removed, the newest first."""
    found = []
    for kind in KINDS:
        for record in work.all(kind, meeting_id=meeting_id, deleted=True):
            entry = next(iter(work.history(record.id, "deleted")), None)
            at = typed_at(entry.clock) if entry else datetime.fromtimestamp(0, UTC)
            found.append(Removed(record=record, at=at, device=entry.device_name if entry else ""))
    return sorted(found, key=lambda one: one.at, reverse=True)


def bring_back(work: Work, record: Record) -> None:
    """Take something out of the bin, and with it the item of the agenda that it hangs on."""
    meeting_id = record.document or str(getattr(record, "meeting_id", ""))
    require_open(work, meeting_id)
    now = work.get(type(record), record.id)
    item = work.find(AgendaItem, str(getattr(now, "agenda_item_id", "")))
    for one in (item, now):
        if one is not None and one.deleted:
            work.put(replace(one, deleted=False))
