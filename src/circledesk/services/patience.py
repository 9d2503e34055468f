"""Patience with places: every call on a carrier is made beside, so that one that hangs ends as not reached."""

from __future__ import annotations

import queue
import threading
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from circledesk.domain.errors import DomainError
from circledesk.domain.places import FOLDER, PlaceReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from circledesk.services.ports.progress import Progress
    from circledesk.services.ports.sync import Carrier, Place

T = TypeVar("T")

LIMIT = 20.0
"""Seconds a place gets for a small answer; for contents thrice that, and more for large ones."""

_SLOWEST = 100_000  # bytes a second: what is slower than this is not reached
_OWN_LIMITS = 15  # times the limit for places behind a network's protocol: their carriers give up by themselves
_GLANCE = 0.05  # seconds after which a wish to stop is noticed at the latest


class Patience:
    """Keeps one thread for each place. A place that still owes an answer is not asked anything else meanwhile."""

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._hands: dict[str, _Hand] = {}

    def carrier(self, place: Place, make: Callable[[Place], Carrier], progress: Progress) -> Carrier:
        """The carrier `make` answers, where every call ends soon after its limit or a wish to stop."""
        hand = self._hands.get(place.id)
        if hand is None:
            hand = self._hands[place.id] = _Hand(place.where)
        limit = self._limit if place.kind == FOLDER else self._limit * _OWN_LIMITS
        return PatientCarrier(place, make, _Call(hand=hand, progress=progress, limit=limit))

    def close(self) -> None:
        """Let the threads end; one that hangs ends with the program."""
        for hand in self._hands.values():
            hand.end()
        self._hands.clear()


class PatientCarrier:
    """Implements `ports.Carrier` over another one, which is made at the first call: that may hang too."""

    def __init__(self, place: Place, make: Callable[[Place], Carrier], call: _Call) -> None:
        self._place, self._call = place, call
        self._inner = _Inner(place, make)

    @property
    def place(self) -> str:
        """Id of the place."""
        return self._place.id

    @property
    def label(self) -> str:
        """The place in words."""
        return self._place.where

    def list(self, prefix: str) -> list[str]:
        """Names below `prefix`."""
        inner = self._inner
        return self._call.make(lambda: inner.made().list(prefix))

    def get(self, name: str) -> bytes | None:
        """The object's bytes, or None."""
        inner = self._inner
        return self._call.make(lambda: inner.made().get(name), 3)

    def put_new(self, name: str, content: bytes) -> None:
        """Write an object whole."""
        inner = self._inner
        self._call.make(lambda: inner.made().put_new(name, content), 3, len(content) / _SLOWEST)

    def stat(self, name: str) -> int | None:
        """The object's size in bytes, or None."""
        inner = self._inner
        return self._call.make(lambda: inner.made().stat(name))

    def delete_own(self, name: str) -> None:
        """Remove an object this laptop wrote."""
        inner = self._inner
        self._call.make(lambda: inner.made().delete_own(name))


class _Inner:
    """The carrier itself: all that a thread which hangs keeps hold of, nothing of the round and its person."""

    def __init__(self, place: Place, make: Callable[[Place], Carrier]) -> None:
        self._place, self._make = place, make
        self._made: Carrier | None = None

    def made(self) -> Carrier:
        if self._made is None:
            self._made = self._make(self._place)
        return self._made


class _Answer(Generic[T]):
    """What a call will have answered or raised."""

    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._value: list[T] = []
        self._error: BaseException | None = None
        self.there = threading.Event()

    def fetch(self) -> None:
        """Make the call."""
        try:
            self._value.append(self._call())
        except BaseException as error:  # noqa: BLE001 - it is raised where the answer is waited for
            self._error = error
        self.there.set()

    def take(self) -> T:
        """What it answered; raises what it raised."""
        if self._error is not None:
            raise self._error
        return self._value[0]


class _Hand:
    """A thread that touches one place; nobody ever waits for its end."""

    def __init__(self, where: str) -> None:
        self.where = where
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._owed: threading.Event | None = None
        threading.Thread(target=self._serve, name="place", daemon=True).start()

    def take(self, answer: _Answer[T]) -> None:
        """Fetch an answer; raises `place_unreachable` while an earlier one is still owed."""
        if self._owed is not None and not self._owed.is_set():
            raise self.unreachable(PlaceReason.TIMEOUT)
        self._owed = answer.there
        self._tasks.put(answer.fetch)

    def end(self) -> None:
        """No more tasks."""
        self._tasks.put(None)

    def unreachable(self, reason: PlaceReason) -> DomainError:
        """The place did not answer."""
        return DomainError("place_unreachable", where=self.where, reason=reason)

    def _serve(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()
            del task


class _Call:
    """Calls on one place during one round."""

    def __init__(self, *, hand: _Hand, progress: Progress, limit: float) -> None:
        self._hand, self._progress, self._limit = hand, progress, limit

    def make(self, call: Callable[[], T], times: int = 1, more: float = 0.0) -> T:
        """What `call` answers, waited for at most `times` the limit and `more` seconds."""
        answer = _Answer(call)
        self._hand.take(answer)
        end = monotonic() + self._limit * times + more
        while not answer.there.wait(_GLANCE):
            if self._progress.cancelled:
                raise self._hand.unreachable(PlaceReason.CANCELLED)
            if monotonic() > end:
                raise self._hand.unreachable(PlaceReason.TIMEOUT)
        return answer.take()
