"""Laptops whose journals are exchanged directly, without segments or places: the store's half of sync."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

from circledesk.domain.kinds import KINDS
from circledesk.services.ports.sync import HeldSegment
from circledesk.store.database import Database
from circledesk.store.ledger import SqlLedger
from circledesk.sync.texts import LoroTextMerge

if TYPE_CHECKING:
    from pathlib import Path

    from circledesk.domain.agenda import AgendaItem
    from circledesk.domain.journal import Operation

KEY = bytes(range(32))
NOON = datetime(2026, 11, 23, 17, tzinfo=UTC)


class Laptop:
    """A desk's database with a device id, and the operations it has given away."""

    def __init__(self, folder: Path, number: int) -> None:
        folder.mkdir()
        self.database = Database(folder, KEY, LoroTextMerge, create=True)
        self.ledger = SqlLedger(self.database)
        self.device = f"{number:016x}"
        self.ledger.set_device(self.device, f"Portátil {number}")

    def give(self, other: Laptop) -> None:
        """Hand every operation the other lacks over, whoever wrote it, as sync would: in causal order."""
        self._cut()
        moved = True
        while moved:
            moved = False
            theirs = other.ledger.heads()
            for held in self.ledger.held():
                head = theirs.get(held.device)
                if held.device == other.device or held.number != (head.number + 1 if head else 0):
                    continue
                blob = self.ledger.segment(held.device, held.number)
                operations = SEGMENTS[blob]
                known = {device: head.last_seq for device, head in theirs.items()}
                known[other.device] = 1 << 60
                if all(known.get(device, 0) >= seq for device, seq in operations[0].seen.items()):
                    other.ledger.accept(held, blob, operations)
                    moved = True
                    theirs = other.ledger.heads()

    def _cut(self) -> None:
        head = self.ledger.heads().get(self.device)
        number = head.number + 1 if head else 0
        for _, group in groupby(self.ledger.uncut(), key=lambda one: sorted(one.seen.items())):
            operations = list(group)
            blob = f"{self.device}/{number}".encode() + id(self).to_bytes(8, "big")
            SEGMENTS[blob] = operations
            held = HeldSegment(device=self.device, number=number, hash=hashlib.sha256(blob).digest(), size=len(blob))
            self.ledger.keep_own(held, blob, operations[-1].seq)
            number += 1

    def picture(self, items: list[AgendaItem]) -> dict[str, object]:
        """Everything people can read, to compare laptops by."""
        with self.database.work() as work:
            rows = {kind.table: sorted(work.all(kind), key=lambda one: one.id) for kind in KINDS}
            texts = {item.id: work.text(item.id, "minutes") for item in items}
            rivals = sorted(
                (one.table, one.row, one.column, [(entry.device, entry.seq) for entry in one.values])
                for one in work.conflicts()
            )
            met = sorted(
                (one.id, one.before, one.one.text, one.other.text, one.merged, one.anchor.start, one.weighty)
                for one in work.paragraph_conflicts()
            )
            late = sorted((entry.device, entry.seq) for item in items for entry in work.late(item.meeting_id))
        return {"rows": rows, "texts": texts, "conflicts": rivals, "paragraphs": met, "late": late}


SEGMENTS: dict[bytes, list[Operation]] = {}
"""The operations behind each made-up segment."""
