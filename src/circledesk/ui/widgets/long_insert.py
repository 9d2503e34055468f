"""Writes a long text into an editor slice by slice, so that the window goes on answering; one step to take back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from circledesk.ui.widgets.edit_history import EditHistory

_SLICE = 12_000  # characters: about a fiftieth of a second


class LongInsert(QObject):
    """At most one text under way; `finish` writes what is left of it at once."""

    def __init__(self, editor: QTextEdit, history: Callable[[], EditHistory]) -> None:
        super().__init__(editor)
        self._editor, self._history = editor, history
        self._rest = ""
        self._place: QTextCursor | None = None
        self._since = 0
        self._done: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def busy(self) -> bool:
        """Whether a text is still being written."""
        return bool(self._rest)

    def write(self, place: QTextCursor, text: str, done: Callable[[], object] | None = None) -> None:
        """Write at `place`, in place of what is chosen there; `done` is called when all of it stands."""
        self.finish()
        history = self._history()
        history.seal()
        self._since, self._done = history.depth, done
        self._place, self._rest = place, text
        self._slice(_SLICE)
        if self._rest:
            self._timer.start()
        else:
            self._end()

    def finish(self) -> None:
        """Write what is left at once."""
        if self._rest:
            self._slice(len(self._rest))
            self._end()

    def _on_turn(self) -> None:
        self._slice(_SLICE)
        if not self._rest:
            self._end()

    def _slice(self, size: int) -> None:
        if self._place is None:
            return
        end = self._rest.find("\n", size)
        end = len(self._rest) if end < 0 or len(self._rest) <= size else end + 1
        piece, self._rest = self._rest[: min(end, 2 * size)], self._rest[min(end, 2 * size) :]
        self._place.insertText(piece)

    def _end(self) -> None:
        self._timer.stop()
        place, self._place = self._place, None
        self._history().join(self._since)
        done, self._done = self._done, None
        if place is not None:
            self._editor.setTextCursor(place)
            self._editor.ensureCursorVisible()
        if done is not None:
            done()
