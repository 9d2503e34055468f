"""What the store needs to merge long texts, and to find the paragraphs several laptops changed at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from circledesk.domain.history import Hand
from circledesk.domain.paragraphs import Paragraph
from circledesk.domain.texts import Anchor, TextEdit


@dataclass(frozen=True, slots=True, kw_only=True)
class TextUpdate:
    """An update of a long text with the operation that carries it."""

    device: str
    seq: int
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """Edits of two laptops that did not know of each other: the paragraphs both changed, maybe none.

    The first operation of each side names it for ever; the last ones grow as more arrives. `version` is the engine's
    name of the text in which the two were merged, to which `start` and `end` of the paragraphs refer.
    """

    one: Hand
    other: Hand
    version: str
    paragraphs: tuple[Paragraph, ...]


class LiveText(Protocol):
    """One long text in memory."""

    @property
    def plain(self) -> str:
        """The text as people read it."""

    def edit(self, edits: Sequence[TextEdit]) -> bytes:
        """Apply an editor's edits; answers the update others merge."""

    def rewrite(self, text: str) -> bytes:
        """Make the text equal `text` by the smallest difference; answers the update others merge."""

    def merge(self, updates: Sequence[bytes]) -> None:
        """Merge others' updates; raises `text_damaged` for what cannot be read."""

    def fork(self) -> LiveText:
        """A copy that goes its own way from here."""

    def snapshot(self) -> bytes:
        """Everything, to open it again from."""

    def beside(self, updates: Sequence[bytes]) -> bool:
        """Whether one of `updates`, merged in this order, was made without knowing all that was there by then."""

    def overlaps(
        self, updates: Sequence[TextUpdate], fresh: Collection[tuple[str, int]] | None = None
    ) -> list[Overlap]:
        """Where two laptops' edits met, from every update in this text; with `fresh` only those that one of these
        operations (device, seq) has a part in. A later answer for the same first operations replaces an earlier one.
        """

    def standing(self, anchor: Anchor) -> tuple[int, int]:
        """Where the paragraphs of `anchor` stand now: whole lines, counted in characters of `plain`."""


class TextMerge(Protocol):
    """The engine that merges long texts."""

    def open(self, parts: Sequence[bytes]) -> LiveText:
        """A text from snapshots and updates in any order; empty for none."""
