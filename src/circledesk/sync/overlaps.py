"""Finds where edits of a long text met that did not know of each other, from what Loro knows of their past."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from loro import ID, Diff, Frontiers, LoroDoc, TextDelta, VersionVector

from circledesk.domain.history import Hand
from circledesk.domain.paragraphs import Versions, overlaps
from circledesk.domain.texts import Delta, changed
from circledesk.services.ports.texts import Overlap, TextUpdate

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

    def beside(self, other: _Stroke) -> _Stroke | None:
        """The part of it that `other` did not know, or None."""
        known = other.context.get(self.author, 0)
        spans = [span for span in self.spans if span.end > known]
        return _Stroke(self.author, spans, self.context) if spans else None

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


def met(
    document: LoroDoc, plain: str, updates: Sequence[TextUpdate], fresh: Collection[tuple[str, int]] | None
) -> list[Overlap]:
    """Where two laptops' edits met, each with the paragraphs both changed; only those with an edit of `fresh` in it."""
    found = []
    for one, other in combinations(_strokes(document, updates), 2):
        if one.device == other.device:
            continue
        pair = [part for part in (one.beside(other), other.beside(one)) if part]
        if len(pair) < 2:  # noqa: PLR2004 - one knew all of the other
            continue
        if fresh is None or any((span.device, span.seq) in fresh for side in pair for span in side.spans):
            found.append(_overlap(document, plain, *sorted(pair, key=lambda side: side.device)))
    return found


def delta_since(document: LoroDoc, version: str) -> Delta:
    """How the version of an anchor became the present text."""
    return _delta(document, Frontiers.decode(bytes.fromhex(version)), document.oplog_frontiers)


def _overlap(document: LoroDoc, plain: str, one: _Stroke, other: _Stroke) -> Overlap:
    """What two strokes did to the text that has everything else which either of them knew."""
    ends = {one.author: one.spans[-1].end}, {other.author: other.spans[-1].end}
    starts = [{side.author: side.spans[0].start} for side in (one, other)]
    past = _together(one.context, other.context, *starts)
    before = _version(past)
    by_one, by_other = _version(_together(past, ends[0])), _version(_together(past, ends[1]))
    merged = _version(_together(past, *ends))
    points = [document.vv_to_frontiers(version) for version in (before, by_one, by_other, merged)]
    versions = Versions(
        before=changed(plain, _delta(document, document.oplog_frontiers, points[0])),
        one=_delta(document, points[0], points[1]),
        other=_delta(document, points[0], points[2]),
        one_merged=_delta(document, points[1], points[3]),
        other_merged=_delta(document, points[2], points[3]),
    )
    return Overlap(
        one=one.hand, other=other.hand, version=points[3].encode().hex(), paragraphs=tuple(overlaps(versions))
    )


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
