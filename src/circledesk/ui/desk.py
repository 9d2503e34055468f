"""What pages talk to: asks, does and runs things on the open data without ever blocking the window.

`ask` and `do` call `function(work, *args)` inside one unit of work on the desk's own thread, in the order given.
`run` calls `job(desk, progress, *args)` on a thread of its own. Outcomes land in the UI thread, and only while
their owner is alive. What is asked before the data is open waits.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from circledesk.ui.jobs import Landing, Progress, Worker, alive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from circledesk.domain.changes import Changes
    from circledesk.services.ports.desk import OpenDesk, Tools
    from circledesk.services.ports.sync import Place
    from circledesk.services.ports.work import Reader, Work
    from circledesk.services.words import Words
    from circledesk.ui.problems import Problems

    Failed = Callable[[BaseException], object]
    Told = Callable[[float, str], object]

T = TypeVar("T")
_JOB_GRACE = 5.0  # seconds a cancelled job gets when the program closes


class Desk(QObject):
    """The open data as pages see it."""

    opened = Signal()
    changed = Signal(object)  # Changes
    saved = Signal(object)  # the aware datetime of the last durable write
    shared = Signal(object)  # how sharing stands (services.syncing.Sharing), told whenever it was looked at
    busy = Signal(bool)
    travelled = Signal(str, object)  # a place and the arguments for its page

    def __init__(self, problems: Problems) -> None:
        super().__init__()
        self._problems = problems
        self._landing = Landing()
        self._worker = Worker("desk")
        self._open: _Guarded | None = None
        self._waiting: list[Callable[[], None]] = []
        self._jobs: dict[Progress, threading.Thread] = {}
        self._outstanding = 0
        self._words: Words | None = None

    # -- opening and closing

    def open(self, opener: Callable[[], OpenDesk], *, failed: Failed | None = None) -> None:
        """Call `opener` on the desk's thread; `opened` follows, or `failed` and another try may be made."""

        def adopt(data: OpenDesk) -> None:
            self._open = _Guarded(data, self._noted)
            self.use_words(data.words)
            waiting, self._waiting = self._waiting, []
            self.opened.emit()
            for task in waiting:
                self._worker.submit(task)

        self._begin()
        self._worker.submit(self._task(self, opener, adopt, failed))

    @property
    def is_open(self) -> bool:
        """Whether data is open."""
        return self._open is not None

    @property
    def idle(self) -> bool:
        """Whether everything asked for has landed."""
        return self._outstanding == 0

    @property
    def words(self) -> Words:
        """The catalogue of sentences in the language in force; there is one once the desk is open."""
        return self._words or self._data().words

    def use_words(self, words: Words) -> None:
        """Speak another language from now on."""
        self._words = words
        self._problems.speak_with(words)

    def close(self) -> None:
        """Ask jobs to stop, finish every write already asked for, and put the data away. Blocks shortly."""
        for job in tuple(self._jobs):
            job.cancel()
        for thread in tuple(self._jobs.values()):
            thread.join(_JOB_GRACE)
        if self._open is not None:
            self._worker.submit(self._open.close)
        self._worker.stop()
        self._open = None

    # -- what pages use

    def ask(
        self,
        owner: QObject,
        function: Callable[..., T],
        *args: object,
        then: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Read: `function(work, *args)`; its answer goes to `then` while `owner` lives."""

        def read() -> T:
            with self._data().work() as work:
                return function(work, *args)

        self._submit(self._task(owner, read, then, failed))

    def glance(
        self, owner: QObject, function: Callable[..., T], *, then: Callable[[T], object], failed: Failed | None = None
    ) -> None:
        """Read what `function(reader)` needs from whatever is quickest; for what fills the first page of a start."""

        def read() -> T:
            with self._data().glance() as reader:
                return function(reader)

        self._submit(self._task(owner, read, then, failed))

    def do(
        self,
        owner: QObject,
        function: Callable[..., T],
        *args: object,
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Write: `function(work, *args)` in one short transaction; done even when `owner` has gone meanwhile."""

        def write() -> T:
            with self._data().work() as work:
                return function(work, *args)

        self._submit(self._task(owner, write, then, failed))

    def run(
        self,
        owner: QObject,
        job: Callable[..., T],
        *args: object,
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        progress: Told | None = None,
    ) -> Progress:
        """Run a long `job(desk, progress, *args)` beside everything else; answers its Progress, to cancel it."""

        def tell(fraction: float, text: str) -> None:
            def land() -> None:
                if progress is not None and alive(owner):
                    progress(fraction, text)

            self._landing.post(land)

        handle = Progress(tell)
        task = self._task(owner, lambda: job(self._data(), handle, *args), then, failed)

        def work() -> None:
            task()
            self._landing.post(partial(self._forget, handle))

        thread = threading.Thread(target=work, name="job", daemon=True)

        def start() -> None:
            self._jobs[handle] = thread
            thread.start()

        self._begin()
        if self._open is None:
            self._waiting.append(partial(self._landing.post, start))
        else:
            start()
        return handle

    def go(self, place: str, **args: object) -> None:
        """Move to a place of the window; its page gets the arguments."""
        self.travelled.emit(place, args)

    def announce(self, changes: Changes) -> None:
        """Tell every page what changed; safe from every thread."""
        self._noted(changes)

    # -- how it is done

    def _data(self) -> _Guarded:
        if self._open is None:
            message = "the desk is not open"
            raise RuntimeError(message)
        return self._open

    def _submit(self, task: Callable[[], None]) -> None:
        self._begin()
        if self._open is None:
            self._waiting.append(task)
        else:
            self._worker.submit(task)

    def _task(
        self, owner: QObject, call: Callable[[], T], then: Callable[[T], object] | None, failed: Failed | None
    ) -> Callable[[], None]:
        def land(outcome: Callable[[], object]) -> None:
            self._end()
            if alive(owner):
                outcome()

        def fail(error: BaseException) -> None:
            (failed or self._problems.tell)(error)

        def task() -> None:
            try:
                answer = call()
            except BaseException as error:  # noqa: BLE001 - whatever happens on this thread is told in the UI thread
                self._landing.post(partial(land, partial(fail, error)))
            else:
                self._landing.post(partial(land, partial(then, answer) if then else _nothing))

        return task

    def _noted(self, changes: Changes) -> None:
        if changes:
            self._landing.post(partial(self._tell_changes, changes, datetime.now(UTC)))

    def _tell_changes(self, changes: Changes, moment: datetime) -> None:
        self.changed.emit(changes)
        self.saved.emit(moment)

    def _forget(self, job: Progress) -> None:
        self._jobs.pop(job, None)

    def _begin(self) -> None:
        self._outstanding += 1
        if self._outstanding == 1:
            self.busy.emit(True)

    def _end(self) -> None:
        self._outstanding -= 1
        if self._outstanding == 0:
            self.busy.emit(False)


def _nothing() -> None:
    pass


class _Guarded:
    """An open desk whose units of work never overlap and whose changes are told; everything else is passed on."""

    def __init__(self, data: OpenDesk, noted: Callable[[Changes], None]) -> None:
        self._desk = data
        self._noted = noted
        self._lock = threading.RLock()

    @property
    def folder(self) -> Path:
        return self._desk.folder

    @property
    def tools(self) -> Tools:
        return self._desk.tools

    @property
    def words(self) -> Words:
        return self._desk.words

    @contextmanager
    def work(self) -> Iterator[Work]:
        with self._lock:
            with self._desk.work() as work:
                yield work
            self._noted(work.changes)

    @contextmanager
    def glance(self) -> Iterator[Reader]:
        with self._lock, self._desk.glance() as reader:
            yield reader

    def places(self) -> list[Place]:
        return self._desk.places()

    def add_place(self, place: Place) -> None:
        self._desk.add_place(place)

    def remove_place(self, place: str) -> None:
        self._desk.remove_place(place)

    def close(self) -> None:
        with self._lock:
            self._desk.close()
