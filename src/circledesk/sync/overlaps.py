"""Finds where edits of a long text met that did not know of each other, from what Loro knows of their past."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product
from typing import TypeAlias

from loro import ID, Diff, Frontiers, LoroDoc, TextDelta, VersionVector

from circledesk.domain.history import Hand
from circledesk.domain.paragraphs import Versions, overlaps
from circledesk.domain.texts import Delta
from circledesk.services.ports.texts import Overlap, TextUpdate

CONTAINER = "text"
"""Name of the one text inside a Loro document; part of the format."""
Known: TypeAlias = "dict[int, int]"
"""For each of Loro's authors, how many of its characters and deletions a version has."""


@dataclass(frozen=True, slots=True)
class _Span:
    """What one operation brought, by Loro's count of its author."""

    device: str
    seq: int
    start: int
    end: int


@dataclass(slots=True)
class _Stroke:
    """Operations of one author that follow each other with nothing of others taken in between."""

    author: int
    spans: list[_Span]
    context: Known
    """What of others its author knew."""

    @property
    def device(self) -> str:
        return self.spans[0].device

    def knows(self, other: _Stroke) -> bool:
        """Whether its author had all of `other` in view."""
        return self.context.get(other.author, 0) >= other.spans[-1].end

    def beside(self, other: _Stroke) -> _Stroke:
        """The part of it that `other` did not know."""
        known = other.context.get(self.author, 0)
        return _Stroke(self.author, [span for span in self.spans if span.end > known], self.context)

    def has(self, operations: Collection[tuple[str, int]]) -> bool:
        """Whether one of `operations` is part of it."""
        return any((span.device, span.seq) in operations for span in self.spans)

    @property
    def hand(self) -> Hand:
        return Hand(device=self.device, first=self.spans[0].seq, last=self.spans[-1].seq)


def written_beside(document: LoroDoc, updates: Sequence[bytes]) -> bool:
    """Whether one of `updates`, all of them in `document`, was made without knowing what was there before it."""
    spans = [found for update in updates for found in _extents(update)]
    there = _counts(document.oplog_vv)
    for author, start, _ in spans:
        there[author] = min(there.get(author, 0), start)
    for author, _, end in spans:
        past = _past(document, author, end)
        if any(past.get(other, 0) < count for other, count in there.items()):
            return True
        there[author] = max(there[author], end)
    return False


def met(document: LoroDoc, updates: Sequence[TextUpdate], fresh: Collection[tuple[str, int]] | None) -> list[Overlap]:
    """Where two laptops' edits met, each with the paragraphs both changed; only those with an edit of `fresh` in it."""
    strokes = _strokes(document, updates)
    first = [stroke for stroke in strokes if fresh is None or stroke.has(fresh)]
    rest = [stroke for stroke in strokes if fresh is not None and not stroke.has(fresh)]
    pairs = []
    for one, other in chain(combinations(first, 2), product(first, rest)):
        if one.device == other.device or one.knows(other) or other.knows(one):
            continue
        pair = sorted((one.beside(other), other.beside(one)), key=lambda side: side.device)
        if fresh is None or any(side.has(fresh) for side in pair):
            pairs.append((pair[0], pair[1]))
    if not pairs:
        return []
    # A copy is moved from one version to the next, each near the last: far jumps are what costs time.
    copy = document.fork()
    found = [_overlap(copy, *pair) for pair in sorted(pairs, key=_how_far)]
    return sorted(found, key=lambda one: (one.one.device, one.one.first, one.other.device, one.other.first))


def _how_far(pair: tuple[_Stroke, _Stroke]) -> int:
    return sum(_past_of_both(*pair).values())


def delta_since(document: LoroDoc, version: str) -> Delta:
    """How the version of an anchor became the present text."""
    return _delta(document, Frontiers.decode(bytes.fromhex(version)), document.oplog_frontiers)


def _overlap(copy: LoroDoc, one: _Stroke, other: _Stroke) -> Overlap:
    """What two strokes did to the text that has everything else which either of them knew; `copy` is left there."""
    past = _past_of_both(one, other)
    ends = {one.author: one.spans[-1].end}, {other.author: other.spans[-1].end}
    knowns = (past, _together(past, ends[0]), _together(past, ends[1]), _together(past, *ends))
    before, by_one, by_other, merged = (copy.vv_to_frontiers(_version(known)) for known in knowns)
    copy.checkout(before)
    versions = Versions(
        before=copy.get_text(CONTAINER).to_string(),
        one=_delta(copy, before, by_one),
        other=_delta(copy, before, by_other),
        one_merged=_delta(copy, by_one, merged),
        other_merged=_delta(copy, by_other, merged),
    )
    return Overlap(one=one.hand, other=other.hand, version=merged.encode().hex(), paragraphs=tuple(overlaps(versions)))


def _past_of_both(one: _Stroke, other: _Stroke) -> Known:
    """Everything that either of two strokes knew, without them."""
    starts = ({side.author: side.spans[0].start} for side in (one, other))
    return _together(one.context, other.context, *starts)


def _strokes(document: LoroDoc, updates: Sequence[TextUpdate]) -> list[_Stroke]:
    spans: dict[int, list[_Span]] = {}
    for update in sorted(updates, key=lambda one: (one.device, one.seq)):
        for author, start, end in _extents(update.content):
            spans.setdefault(author, []).append(_Span(update.device, update.seq, start, end))
    found: list[_Stroke] = []
    for author, mine in spans.items():
        last: _Stroke | None = None
        for span in sorted(mine, key=lambda one: (one.start, one.device, one.seq)):
            if last and span.start < last.spans[-1].end:
                # The same once more: an honest laptop never sends it.
                continue
            context = _past(document, author, span.end)
            del context[author]
            if last and context == last.context and span.device == last.device and span.start == last.spans[-1].end:
                last.spans.append(span)
                continue
            last = _Stroke(author, [span], context)
            found.append(last)
    return found


def _extents(update: bytes) -> Iterator[tuple[int, int, int]]:
    """Author, first and end (by Loro's count) of everything an update brings."""
    meta = LoroDoc.decode_import_blob_meta(update, False)
    starts = _counts(meta.partial_start_vv)
    for author, end in _counts(meta.partial_end_vv).items():
        start = starts.get(author, 0)
        if start < end:
            yield author, start, end


def _past(document: LoroDoc, author: int, end: int) -> Known:
    """Everything its author knew with the operation that ends at `end`, itself included."""
    version = document.frontiers_to_vv(Frontiers.from_id(ID(author, end - 1)))
    return _counts(version) if version is not None else {author: end}


def _counts(version: VersionVector) -> Known:
    return {author: end for author, (_, end) in version.to_spans().inner().items()}


def _together(*versions: Mapping[int, int]) -> Known:
    found: Known = {}
    for version in versions:
        for author, end in version.items():
            found[author] = max(found.get(author, 0), end)
    return found


def _version(known: Known) -> VersionVector:
    version = VersionVector()  # type: ignore[no-untyped-call]
    for author, end in known.items():
        if end > 0:
            version.set_end(ID(author, end))
    return version


def _delta(document: LoroDoc, one: Frontiers, other: Frontiers) -> Delta:
    """How one version became another, in characters."""
    steps: list[int | str] = []
    for _, change in document.diff(one, other).get_diff():
        if isinstance(change, Diff.Text):
            steps.extend(_step(step) for step in change.diff)
    return steps


def _step(step: TextDelta) -> int | str:
    if isinstance(step, TextDelta.Insert):
        return step.insert
    if isinstance(step, TextDelta.Delete):
        return -step.delete
    return step.retain if isinstance(step, TextDelta.Retain) else 0
