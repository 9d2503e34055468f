"""Sharing with the other laptops in the background: a quiet round now and then, and the chip that says how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from circledesk.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Place, SyncOutcome
    from circledesk.ui.desk import Desk
    from circledesk.ui.page import Announcer

_AFTER_A_WRITE_MS = 1500
_ROUND_MS = 60_000
_WELL = {"ok", "cancelled", "waiting_for_admission"}
_SERIOUS = {"foreign", "older_copy", "forked", "revoked", "newer_program"}


class Sharing(QObject):
    """Never in anybody's way: a round that fails is a word in the status line, not a dialog."""

    def __init__(self, desk: Desk, announcer: Announcer) -> None:
        super().__init__()
        self._desk, self._announcer = desk, announcer
        self._running = False
        self._failing = self._serious = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_A_WRITE_MS)
        self._soon.timeout.connect(self._look)
        self._rounds = QTimer(self)
        self._rounds.setInterval(_ROUND_MS)
        self._rounds.timeout.connect(self.round)
        desk.opened.connect(self._on_opened)
        desk.saved.connect(lambda _moment: self._soon.start())

    def round(self) -> None:
        """Go to every place once, unless a round is under way."""
        if not self._running and self._desk.is_open:
            self._running = True
            self._desk.run(self, _round, then=self._on_round, failed=self._on_failure)

    def _on_opened(self) -> None:
        self._look()
        self._rounds.start()

    def _look(self) -> None:
        self._desk.run(self, _waiting, then=self._show, failed=lambda _error: None)

    def _on_round(self, outcomes: list[tuple[Place, SyncOutcome]]) -> None:
        self._running = False
        states = {outcome.state for _, outcome in outcomes}
        self._failing = bool(states - _WELL - _SERIOUS)
        self._serious = bool(states & _SERIOUS)
        for _, outcome in outcomes:
            if outcome.changes:
                self._desk.announce(outcome.changes)
        self._look()

    def _on_failure(self, _error: BaseException) -> None:
        self._running = False
        self._failing = True
        self._look()

    def _show(self, waiting: int | None) -> None:
        if waiting is None:
            self._announcer.show_sharing(self.tr("Only on this laptop"), Tone.NEUTRAL, "device-laptop")
        elif self._serious:
            self._announcer.show_sharing(self.tr("Sharing has stopped: see Sync"), Tone.BAD, "alert-circle")
        elif self._failing:
            words = self.tr("Not connected · %n to send", "", waiting)
            self._announcer.show_sharing(words, Tone.WARN, "cloud-off")
        elif waiting:
            self._announcer.show_sharing(self.tr("%n to send", "", waiting), Tone.NEUTRAL, "upload")
        else:
            self._announcer.show_sharing(self.tr("Shared with the circle"), Tone.OK, "cloud")


def _waiting(desk: OpenDesk, _progress: Progress) -> int | None:
    from circledesk.services import syncing  # noqa: PLC0415 - the first paint needs no sync

    return syncing.unsent(desk) if desk.places() else None


def _round(desk: OpenDesk, progress: Progress) -> list[tuple[Place, SyncOutcome]]:
    from circledesk.services import syncing  # noqa: PLC0415 - the first paint needs no sync

    return syncing.sync(desk, progress) if desk.places() else []
