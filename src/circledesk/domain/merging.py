"""How concurrent operations on one field meet: a multi-value register; and where a seal cuts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from circledesk.domain.journal import Operation, Plain

NEAR = timedelta(minutes=15)
"""How far apart two laptops may note one instant: what the door wrote at 9:03, the table may write at 9:10."""


def shown_order(operation: Operation) -> tuple[int, str, int]:
    """Key by which concurrent values are ranked, the greatest shown: clock, then device, then count."""
    return operation.clock, operation.device, operation.seq


def maximal(operations: Iterable[Operation]) -> list[Operation]:
    """The operations that no other one knew, the shown one first. Nothing else may be dropped."""
    known = list(operations)
    top = [one for one in known if not any(other.knew(one) for other in known if other is not one)]
    return sorted(top, key=shown_order, reverse=True)


def settled(values: Sequence[Operation]) -> bool:
    """Whether the maximal values agree: equal values settle themselves."""
    return all(other.value == values[0].value for other in values[1:])


def shown(values: Sequence[Operation], *, near: bool = False) -> tuple[Plain, bool]:
    """The value shown of the maximal ones, and whether they agree. Instants that are `near` agree on the earliest."""
    if near and len(values) > 1:
        instants = sorted(datetime.fromisoformat(str(one.value)) for one in values)
        if instants[-1] - instants[0] <= NEAR:
            earliest = min(values, key=lambda one: datetime.fromisoformat(str(one.value)))
            return earliest.value, True
    return values[0].value, settled(values)


def edits_beside(deletions: Iterable[Operation], edits: Iterable[Operation]) -> list[Operation]:
    """The newest edits of a row that no deletion knew, nor they of one: the newest of each device, newest first."""
    known = list(deletions)
    beside = [one for one in edits if not any(one.knew(gone) or gone.knew(one) for gone in known)]
    newest = {one.device: one for one in sorted(beside, key=lambda one: one.seq)}
    return sorted(newest.values(), key=shown_order, reverse=True)


def settlements(operations: Iterable[Operation]) -> list[tuple[Operation, list[Operation]]]:
    """The operations that settled a field, each with the values that stood against each other till then."""
    known = list(operations)
    found = []
    for one in known:
        rivals = maximal(other for other in known if one.knew(other))
        if not settled(rivals):
            found.append((one, rivals))
    return found


def removals_settled(
    deletions: Iterable[Operation], edits: Iterable[Operation]
) -> list[tuple[Operation, list[Operation]]]:
    """The operations that settled whether a row stays, each with the edits, then the removals it decided between."""
    known, changed = list(deletions), list(edits)
    found = []
    for one in known:
        standing = maximal(other for other in known if one.knew(other))
        gone = [other for other in standing if other.value is True]
        stays = [other for other in standing if other.value is not True]
        beside = edits_beside(standing, (edit for edit in changed if one.knew(edit)))
        if gone and (stays or beside):
            found.append((one, [*beside, *stays, *gone]))
    return found


def effective_seal(seals: Iterable[Operation]) -> Operation | None:
    """The seal every reader obeys: of those that knew no other seal, the lowest by clock and device."""
    known = list(seals)
    first = [one for one in known if not any(one.knew(other) for other in known if other is not one)]
    return min(first, key=shown_order, default=None)


def first_named(operations: Iterable[Operation]) -> Operation | None:
    """The operation that tells to which session a row belongs: of those that knew no other, the lowest."""
    known = list(operations)
    first = [one for one in known if not any(one.knew(other) for other in known if other is not one)]
    return min(first, key=shown_order, default=None)


def within(seal: Operation, operation: Operation) -> bool:
    """Whether `operation` belongs to what `seal` froze: its causal past, and itself."""
    return seal.knew(operation) or (seal.device, seal.seq) == (operation.device, operation.seq)
