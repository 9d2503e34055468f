"""When a place is due for a round: soon after a write, at once when others moved, ever later while it fails."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

SOON = 0.4  # seconds from the first write to the round that carries it, so that a burst goes as one
APART = 1.0  # seconds between the beginnings of two rounds that send, while others are listening
BREATH = 0.25  # seconds between the beginnings of two rounds of any kind
ALONE = 15.0  # the same when nobody answered for a while: fewer objects, and nobody waits for them
ANSWERS = 45.0  # seconds without an answer after which nobody is listening
SCHEDULE = 60.0  # seconds between rounds when nothing happens
BACK_OFF = (1.0, 2.0, 5.0, 15.0, 60.0)


@dataclass(slots=True)
class Tempo:
    """The tempo of one place. All moments are seconds of one clock that never goes back."""

    regular: float = inf
    failures: int = 0
    _soon: float = inf
    _must: bool = False
    _began: float = -inf
    _sent: float = -inf
    _unsent: bool = False
    _wrote: float = -inf
    _burst: float = -inf
    _heard: float = -inf

    @property
    def due(self) -> float:
        """When the next round begins."""
        return min(self._soon, self.regular)

    def wrote(self, now: float) -> None:
        """Something was written here."""
        if now - self._wrote > ANSWERS:
            self._burst = now
        self._wrote = now
        self._unsent = True
        if not self.failures:
            listened = now - max(self._burst, self._heard) < ANSWERS
            self._bring_forward(max(now + SOON, self._sent + (APART if listened else ALONE)))

    def heard(self, now: float) -> None:
        """Others moved there, or the place is there again."""
        self._heard = now
        self.failures = 0
        self._must = True
        earliest = self._sent + APART if self._unsent else self._began + BREATH
        self._bring_forward(max(now, earliest))

    def hurry(self, now: float) -> None:
        """A person wishes it at once."""
        self.failures = 0
        self._must = True
        self._soon = now

    def begin(self, now: float) -> bool:
        """A round begins; answers whether the place is to be visited even with nothing to send."""
        must = self._must or self.regular <= now
        self._began = now
        if self._unsent:
            self._sent = now
        self._unsent = False
        self._soon = inf
        self._must = False
        return must

    def went(self, now: float, *, well: bool) -> None:
        """The place was visited."""
        if well:
            self.failures = 0
            self.regular = now + SCHEDULE
        else:
            self.regular = now + BACK_OFF[min(self.failures, len(BACK_OFF) - 1)]
            self.failures += 1
            self._soon = inf

    def passed(self, now: float) -> None:
        """The round ended before it came to this place, or there was nothing to send there."""
        if self.regular <= now:
            self.regular = now + SCHEDULE

    def lively(self, now: float) -> bool:
        """Whether something was written here or heard from there within the last minutes."""
        return now - max(self._wrote, self._heard) < 2 * SCHEDULE

    def _bring_forward(self, moment: float) -> None:
        self._soon = min(self._soon, moment)
