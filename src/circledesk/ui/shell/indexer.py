"""Reads what was written into the index of words while nobody needs the desk: a little at a time, then waits again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from circledesk.domain.errors import DomainError
from circledesk.services import searching

if TYPE_CHECKING:
    from circledesk.ui.desk import Desk
    from circledesk.ui.problems import Problems

QUIET_MS = 3000
"""So long must nothing have been written: somebody who types pauses less."""
BETWEEN_MS = 150
"""Between two turns, so that whatever is asked meanwhile goes first."""


class Indexer(QObject):
    """`up_to_date` tells whether everything written can be found."""

    def __init__(self, desk: Desk, problems: Problems, quiet_ms: int = QUIET_MS) -> None:
        super().__init__()
        self._desk, self._problems = desk, problems
        self._quiet_ms = quiet_ms
        self.up_to_date = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_quiet)
        desk.changed.connect(self._on_written)
        desk.opened.connect(self._on_written)

    @Slot()
    @Slot(object)
    def _on_written(self, _changes: object = None) -> None:
        self.up_to_date = False
        self._soon.start(self._quiet_ms)

    def _on_quiet(self) -> None:
        if not self._desk.is_open:
            return
        if self._desk.idle:
            self._desk.do(self, searching.catch_up, then=self._on_read, failed=self._on_failed)
        else:
            self._soon.start(BETWEEN_MS)

    def _on_read(self, still_waiting: int) -> None:
        self.up_to_date = still_waiting == 0
        if still_waiting and not self._soon.isActive():
            self._soon.start(BETWEEN_MS)

    def _on_failed(self, error: BaseException) -> None:
        """A full disk is told by what the person does; the index waits for the next write."""
        if not isinstance(error, DomainError):
            self._problems.tell(error)
