"""Work off the UI thread: a worker that takes tasks in order, and the progress a long job reports."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


def alive(owner: QObject | None) -> bool:
    """Answer whether the Qt object behind this Python object still exists; nobody (None) is always there."""
    return owner is None or shiboken6.isValid(owner)


class Landing(QObject):
    """Lives in the UI thread: whatever is posted from any thread is called here, in order."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` run in the UI thread soon; safe from every thread, and a no-op once the program ends."""
        if shiboken6.isValid(self):
            self._posted.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        call()


class Worker:
    """One thread that runs tasks one after the other; tasks see to their own errors."""

    def __init__(self, name: str) -> None:
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def submit(self, task: Callable[[], None]) -> None:
        """Append a task."""
        self._tasks.put(task)

    def stop(self, timeout: float = 10.0) -> None:
        """Finish the tasks already submitted and end the thread, waiting at most `timeout` seconds."""
        self._tasks.put(None)
        if self._thread is not threading.current_thread():
            self._thread.join(timeout)

    def _serve(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()
            del task  # what it refers to may be a page's; it must not wait here for the next task


class Progress:
    """Handed to a long job: it reports how far it is and asks now and then whether to stop."""

    def __init__(self, tell: Callable[[float, str], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def report(self, fraction: float, text: str = "") -> None:
        """Say how much is done (0.0 to 1.0; below 0 when unknown) and what is going on."""
        self._tell(fraction, text)

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next chance; safe from every thread."""
        self._stop.set()
