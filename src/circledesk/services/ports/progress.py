"""How long jobs tell how far they are."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """How a long job tells how far it is, and learns that it should stop."""

    def report(self, fraction: float, text: str) -> None:
        """`fraction` is 0 to 1; `text` says what is being done."""

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop; the job then returns as soon as it may."""
