"""A very small open desk at the port: it keeps notes in a list and knows when two units of work overlap."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from circledesk.domain.changes import Changes
from circledesk.services.ports.desk import Tools
from circledesk.services.ports.sync import Place
from circledesk.services.ports.work import Reader, Work
from circledesk.services.words import Words


class NotesWork:
    """One unit of work on the notes."""

    def __init__(self, notes: list[str]) -> None:
        self.notes = notes
        self.thread = threading.current_thread().name
        self.changes = Changes()
        self.now = datetime.now(UTC)

    def write(self, note: str) -> None:
        self.notes.append(note)
        self.changes = Changes(rows=frozenset({("note", note)}))


class NotesDesk:
    """Keeps notes; a failed work leaves none behind."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.folder = Path()
        self.words = Words(
            "es", {"problems": {"too_long": "La nota {name} es muy larga.", "disk_full": "Lleno: {name}"}}
        )
        self.closed = False
        self._busy = threading.Lock()

    @property
    def tools(self) -> Tools:
        raise NotImplementedError

    @contextmanager
    def work(self) -> Iterator[Work]:
        assert self._busy.acquire(blocking=False), "two units of work at once"
        try:
            kept = list(self.notes)
            try:
                yield cast("Work", NotesWork(self.notes))
            except BaseException:
                self.notes[:] = kept
                raise
        finally:
            self._busy.release()

    @contextmanager
    def glance(self) -> Iterator[Reader]:
        with self.work() as work:
            yield work

    def places(self) -> list[Place]:
        return []

    def add_place(self, place: Place) -> None:
        raise NotImplementedError

    def remove_place(self, place: str) -> None:
        raise NotImplementedError

    def close(self) -> None:
        self.closed = True


def write(work: NotesWork, note: str) -> str:
    work.write(note)
    return note


def read(work: NotesWork) -> tuple[str, ...]:
    return tuple(work.notes)
