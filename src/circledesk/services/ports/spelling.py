"""What services ask of a dictionary."""

from __future__ import annotations

from typing import Protocol


class Speller(Protocol):
    """The words of one language; to be asked by one thread at a time."""

    def knows(self, word: str) -> bool:
        """Whether the language has this word, as it is written."""
