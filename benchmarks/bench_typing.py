"""A burst of typing, durable: against appending 4 kB to a file and forcing it to the disk."""

from __future__ import annotations

import os
import time
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from benchmarks.desks import demo_desk
from benchmarks.pairs import Budget, Reading, ratio

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.minutes import OPEN_TO_EDITS, Minutes
from circledesk.domain.texts import TextEdit
from circledesk.services import minutes, searching

if TYPE_CHECKING:
    from collections.abc import Iterator

BURSTS = 40
BLOCK = b"x" * 4096


def readings() -> Iterator[Reading]:
    """The one promise about typing."""
    with demo_desk() as desk, NamedTemporaryFile() as file:
        with desk.work() as work:
            open_sessions = [one.meeting_id for one in work.all(Minutes, state=OPEN_TO_EDITS)]
            item = work.all(AgendaItem, meeting_id=open_sessions)[0]
            minutes.open_text(work, item.id, "bench")
            # From the first search on, a burst also notes that its words wait to be found.
            searching.catch_up(work)

        def burst() -> float:
            begun = time.perf_counter()
            for _ in range(BURSTS):
                with desk.work() as work:
                    minutes.write(work, item.id, [TextEdit(0, 0, "palabra ")], "bench")
            return time.perf_counter() - begun

        def append() -> float:
            begun = time.perf_counter()
            for _ in range(BURSTS):
                file.write(BLOCK)
                file.flush()
                os.fdatasync(file.fileno())
            return time.perf_counter() - begun

        yield ratio(Budget(name="a burst of typing kept, against 4 kB + fdatasync", at_most=4.0), burst, append)
