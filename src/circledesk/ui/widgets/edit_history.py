"""What was typed into a text, step by step, so that it can be taken back, and never what somebody else wrote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from circledesk.domain.texts import utf16_units

_MOST_STEPS = 500
_LONG = 24  # letters after which a blank ends a step


@dataclass(frozen=True, slots=True)
class Swap:
    """At `position` (UTF-16 units) a piece of text went and another came."""

    position: int
    gone: str
    come: str

    @property
    def inverse(self) -> Swap:
        """What takes it back."""
        return Swap(self.position, self.come, self.gone)


class EditHistory:
    """Steps done and undone. A step is what one would call one act: a word or two typed, a paste, a bold word."""

    def __init__(self) -> None:
        self._done: list[list[Swap]] = []
        self._undone: list[list[Swap]] = []
        self._open = False

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something taken back can be done again."""
        return bool(self._undone)

    @property
    def depth(self) -> int:
        """How many steps can be taken back."""
        return len(self._done)

    def note(self, swap: Swap) -> None:
        """Take one edit as the editor made it; what was taken back is gone for good."""
        self._undone.clear()
        if self._open and self._done and _continues(self._done[-1][-1], swap):
            self._done[-1][-1] = _joined(self._done[-1][-1], swap)
        else:
            self._done.append([swap])
            del self._done[:-_MOST_STEPS]
        typed = self._done[-1][-1].come
        self._open = "\n" not in swap.come and not (swap.come.isspace() and len(typed) >= _LONG)

    def add(self, step: list[Swap]) -> None:
        """Take many edits made at once as one step."""
        self._undone.clear()
        self._done.append(step)
        del self._done[:-_MOST_STEPS]
        self._open = False

    def seal(self) -> None:
        """What comes next is another step."""
        self._open = False

    def join(self, since: int) -> None:
        """Make one step of those done since there were `since`."""
        steps = self._done[since:]
        if len(steps) > 1:
            self._done[since:] = [[swap for step in steps for swap in step]]
        self._open = False

    def undo(self) -> list[Swap]:
        """What takes the newest step back, in the order in which to do it."""
        return self._moved(self._done, self._undone)

    def redo(self) -> list[Swap]:
        """What does the step again that was taken back last."""
        return self._moved(self._undone, self._done)

    def rebase(self, swaps: Iterable[Swap]) -> None:
        """Somebody else made these changes to the text: steps they touched can no longer be taken back."""
        self._open = False
        for swap in swaps:
            self._done = _rebased(self._done, swap)
            self._undone = _rebased(self._undone, swap)

    def _moved(self, here: list[list[Swap]], there: list[list[Swap]]) -> list[Swap]:
        self._open = False
        if not here:
            return []
        back = [swap.inverse for swap in reversed(here.pop())]
        there.append(back)
        return back


def swaps_between(old: str, new: str) -> list[Swap]:
    """How one text becomes another, line by line; each swap counts in the text that those before it made."""
    before, after = ([f"{line}\n" for line in text.split("\n")] for text in (old, new))
    head = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    place = utf16_units("".join(before[:head]))
    before, after = before[head:], after[head:]
    room = min(len(before), len(after))
    tail = next((n for n in range(room) if before[-1 - n] != after[-1 - n]), room)
    matcher = SequenceMatcher(None, before[: len(before) - tail], after[: len(after) - tail], autojunk=False)
    found: list[Swap] = []
    for tag, low, high, first, last in matcher.get_opcodes():
        gone, come = before[low:high], after[first:last]
        if tag in {"insert", "delete"} and (high == len(before) or last == len(after)) and not tail:
            # Whole lines at the end of the text: the line end that comes or goes with them stands before them.
            found.append(Swap(place - 1, *(f"\n{''.join(lines)}"[:-1] if lines else "" for lines in (gone, come))))
            break
        # As many lines as before were probably each changed a little.
        pairs = zip(gone, come, strict=True) if len(gone) == len(come) else [("".join(gone), "".join(come))]
        for one, other in pairs:
            if tag != "equal":
                found += _trimmed(Swap(place, one, other))
            place += utf16_units(other)
    return found


def _trimmed(swap: Swap) -> list[Swap]:
    gone, come = swap.gone, swap.come
    room = min(len(gone), len(come))
    head = next((n for n in range(room) if gone[n] != come[n]), room)
    tail = next((n for n in range(room - head) if gone[-1 - n] != come[-1 - n]), room - head)
    gone, come, same = gone[head : len(gone) - tail], come[head : len(come) - tail], gone[:head]
    return [Swap(swap.position + utf16_units(same), gone, come)] if gone or come else []


def _continues(last: Swap, swap: Swap) -> bool:
    """Whether an edit goes on where the last one stopped: typing on, or rubbing out."""
    if swap.gone and swap.come:
        return False
    if swap.come:
        return bool(last.come) and swap.position == last.position + utf16_units(last.come)
    backwards = swap.position + utf16_units(swap.gone) == last.position
    return not last.come and (backwards or swap.position == last.position)


def _joined(last: Swap, swap: Swap) -> Swap:
    if swap.come:
        return Swap(last.position, last.gone, last.come + swap.come)
    if swap.position == last.position:
        return Swap(last.position, last.gone + swap.gone, "")
    return Swap(swap.position, swap.gone + last.gone, "")


def _rebased(steps: list[list[Swap]], foreign: Swap) -> list[list[Swap]]:
    """The steps as they are to be taken back after `foreign`; from the first that it touched on, none remain."""
    kept: list[list[Swap]] = []
    for step in reversed(steps):
        moved: list[Swap] = []
        for swap in reversed(step):
            met = _passed(swap, foreign)
            if met is None:
                return list(reversed(kept))
            own, foreign = met
            moved.append(own)
        kept.append(list(reversed(moved)))
    return list(reversed(kept))


def _passed(own: Swap, foreign: Swap) -> tuple[Swap, Swap] | None:
    """`own` with `foreign` beneath it, and `foreign` as if `own` had not been; None where they touch."""
    start, end = own.position, own.position + utf16_units(own.come)
    first, last = foreign.position, foreign.position + utf16_units(foreign.gone)
    # Where both begin at one place, a new line stands after ours and words before it.
    behind = first == end and (start < end or foreign.come.startswith("\n"))
    if first > end or behind:
        shift = utf16_units(own.gone) - utf16_units(own.come)
        return own, Swap(first + shift, foreign.gone, foreign.come)
    if last < start or first == last == start:
        shift = utf16_units(foreign.come) - utf16_units(foreign.gone)
        return Swap(start + shift, own.gone, own.come), foreign
    return None
