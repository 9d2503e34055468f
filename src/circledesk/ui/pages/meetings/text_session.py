"""One opened text: what is typed into it is gathered and written together, soon after the first key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from circledesk.domain.errors import DomainError
from circledesk.domain.texts import TextEdit
from circledesk.services import minutes

if TYPE_CHECKING:
    from circledesk.ui.desk import Desk

WRITE_AFTER_MS = 400
_RETRY_AFTER_MS = 2000
_UNIT = 2  # bytes of one UTF-16 unit


class TextSession(QObject):
    """`kept` says that everything noted so far is durable; `refused` and `troubled` carry what came in the way.

    A refusal (the acta was frozen) is final; other troubles (a full disk) are tried again every two seconds.
    """

    sent = Signal()
    kept = Signal()
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(self, desk: Desk, item_id: str, session: str, parent: QObject) -> None:
        super().__init__(parent)
        self.item_id, self.session = item_id, session
        self._desk = desk
        self._edits: list[TextEdit] = []
        self._under_way = 0
        self._ending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def idle(self) -> bool:
        """Whether everything typed is durable."""
        return not self._edits and not self._under_way

    def note(self, position: int, removed: int, inserted: str) -> None:
        """Take one edit as the editor told it; the clock runs from the first, not from the last."""
        last = self._edits[-1] if self._edits else None
        if last and not removed and position == last.position + _length(last.inserted):
            self._edits[-1] = TextEdit(last.position, last.removed, last.inserted + inserted)
        else:
            self._edits.append(TextEdit(position, removed, inserted))
        if not self._timer.isActive():
            self._timer.start(WRITE_AFTER_MS)

    def flush(self) -> None:
        """Hand over what was typed now."""
        self._timer.stop()
        if self._edits:
            edits, self._edits = self._edits, []
            self._under_way += 1
            self.sent.emit()
            self._desk.do(
                self,
                minutes.write,
                self.item_id,
                edits,
                self.session,
                then=self._on_kept,
                failed=partial(self._on_failed, edits),
            )

    def finish(self) -> None:
        """Hand over what is left, and go once it is durable."""
        self.flush()
        self._ending = True
        self._go_when_idle()

    def _on_time(self) -> None:
        if not self._under_way:
            self.flush()

    def _on_kept(self, _nothing: None) -> None:
        self._under_way -= 1
        if self.idle:
            self.kept.emit()
        elif self._edits and not self._timer.isActive():
            self.flush()
        self._go_when_idle()

    def _on_failed(self, edits: list[TextEdit], error: BaseException) -> None:
        self._under_way -= 1
        if isinstance(error, DomainError) and error.code in {"minutes_frozen", "sealed", "not_found"}:
            self.refused.emit(error)
        else:
            self._edits = [*edits, *self._edits]
            self._timer.start(_RETRY_AFTER_MS)
            self.troubled.emit(error)
        self._go_when_idle()

    def _go_when_idle(self) -> None:
        if self._ending and self.idle:
            self.deleteLater()


def _length(text: str) -> int:
    """How many UTF-16 units `text` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // _UNIT
