"""Merges long texts with Loro, kept behind this one thin wrapper so that nothing else knows the library."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager

from loro import ExportMode, LoroDoc
from loro import LoroText as Container

from circledesk.domain.errors import DomainError
from circledesk.domain.texts import Anchor, TextEdit, followed
from circledesk.services.ports.texts import LiveText, Overlap, TextUpdate
from circledesk.sync import overlaps

_DIFFERENCE_MS = 1000.0
"""How long the finest difference may be sought before lines are compared instead."""


class LoroTextMerge:
    """The engine that merges long texts."""

    def __init__(self, randomness: Callable[[int], bytes] = os.urandom) -> None:
        self._randomness = randomness

    def open(self, parts: Sequence[bytes]) -> LiveText:
        """A text from snapshots and updates in any order; raises `text_damaged` for what cannot be read or lacks a
        part it builds on. Each opening is a new author for Loro, so that a copied disk cannot write in its name.
        """
        with _guarded():
            document = LoroDoc()  # type: ignore[no-untyped-call]
        text = LoroLiveText(document, self._randomness)
        text.merge(parts)
        return text


class LoroLiveText:
    """One long text in memory. After `text_damaged` it must be opened anew from what is kept."""

    def __init__(self, document: LoroDoc, randomness: Callable[[int], bytes]) -> None:
        self._document, self._randomness = document, randomness
        with _guarded():
            # Loro keeps 2**64 - 1 for itself.
            document.peer_id = int.from_bytes(randomness(8), "big") >> 1
        self._text: Container = document.get_text(overlaps.CONTAINER)

    @property
    def plain(self) -> str:
        """The text as people read it."""
        with _guarded():
            return self._text.to_string()

    def edit(self, edits: Sequence[TextEdit]) -> bytes:
        """Apply an editor's edits (UTF-16 units, clamped to the text); answers the update others merge."""

        def apply() -> None:
            for edit in edits:
                self._apply(edit)

        return self._recorded(apply)

    def rewrite(self, text: str) -> bytes:
        """Make the text equal `text` by the smallest difference; answers the update others merge."""
        return self._recorded(lambda: self._update(_readable(text)))

    def merge(self, updates: Sequence[bytes]) -> None:
        """Merge others' updates; raises `text_damaged` for what cannot be read, or lacks its causal past."""
        if not updates:
            return
        with _guarded():
            status = self._document.import_batch(list(updates))
            if status.pending is not None and not status.pending.is_empty:
                raise DomainError("text_damaged")

    def fork(self) -> LiveText:
        """A copy that goes its own way from here, as another author."""
        with _guarded():
            return LoroLiveText(self._document.fork(), self._randomness)

    def snapshot(self) -> bytes:
        """Everything, to open it again from."""
        with _guarded():
            return self._document.export(ExportMode.Snapshot())

    def beside(self, updates: Sequence[bytes]) -> bool:
        """Whether one of `updates`, merged in this order, was made without knowing all that was there by then."""
        with _guarded():
            return overlaps.written_beside(self._document, updates)

    def overlaps(
        self, updates: Sequence[TextUpdate], fresh: Collection[tuple[str, int]] | None = None
    ) -> list[Overlap]:
        """Where two laptops' edits met; with `fresh` only those that one of these operations has a part in."""
        with _guarded():
            return overlaps.met(self._document, updates, fresh)

    def standing(self, anchor: Anchor) -> tuple[int, int]:
        """Where the paragraphs of `anchor` stand now; raises `text_damaged` for a version this text never had."""
        with _guarded():
            delta = overlaps.delta_since(self._document, anchor.version)
            return followed(delta, self._text.to_string(), anchor.start, anchor.end)

    def _recorded(self, change: Callable[[], None]) -> bytes:
        with _guarded():
            before = self._document.oplog_vv
            change()
            self._document.commit()
            return self._document.export(ExportMode.Updates(before))

    def _apply(self, edit: TextEdit) -> None:
        length = self._text.len_utf16
        start = min(max(edit.position, 0), length)
        end = min(start + max(edit.removed, 0), length)
        start, end = self._outside_pairs(start, end, length)
        if end > start:
            self._text.delete_utf16(start, end - start)
        if edit.inserted:
            self._text.insert_utf16(start, _readable(edit.inserted))

    def _outside_pairs(self, start: int, end: int, length: int) -> tuple[int, int]:
        """`start` and `end` moved outward where they fall inside an emoji: half a character cannot be kept."""
        if 0 < start < length and not self._between_characters(start):
            start, end = start - 1, max(end, start + 1)
        if 0 < end < length and not self._between_characters(end):
            end += 1
        return start, end

    def _between_characters(self, position: int) -> bool:
        return self._text.slice_utf16(position - 1, position) != ""

    def _update(self, text: str) -> None:
        try:
            self._text.update(text, timeout_ms=_DIFFERENCE_MS)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # noqa: BLE001 - as above: it gave up after the time allowed
            self._text.update_by_line(text)


def _readable(text: str) -> str:
    """`text` with half emoji, which no file can hold, replaced."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@contextmanager
def _guarded() -> Iterator[None]:
    """Turn Loro's errors, which are bare BaseExceptions, into one of ours."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit, DomainError):
        raise
    except BaseException as error:
        raise DomainError("text_damaged") from error
