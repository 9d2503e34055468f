"""What two laptops disagree on: `conflicts`, `settle`, and `resettle` for a paragraph that was settled before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.cli.parser import Chapter
from circledesk.domain.errors import DomainError
from circledesk.domain.history import Choice, LateChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circledesk.cli.invocation import Invocation
    from circledesk.services.reviews import ReviewLine

MERGED = 0
"""The number that stands for a paragraph as the merge made it."""


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    chapter.add("conflicts", run_conflicts)
    settle = chapter.add("settle", run_settle)
    chapter.option(settle, "conflict", type=int)
    chapter.option(settle, "value", type=int, nargs="?")
    chapter.option(settle, "--text")
    resettle = chapter.add("resettle", run_resettle)
    chapter.option(resettle, "review")
    chapter.option(resettle, "value", type=int, nargs="?")
    chapter.option(resettle, "--text")


def run_conflicts(invocation: Invocation) -> int:
    """Everything that several laptops changed at once and nobody settled."""
    from circledesk.services import reviews  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk, desk.work() as work:
        found = reviews.to_review(work, invocation.words)
    lines = [text for number, line in enumerate(found, start=1) for text in _lines(invocation, number, line)]
    lines += [invocation.say("conflicts.how")] if found else [invocation.say("conflicts.none")]
    invocation.output.result(lines, [_data(number, line) for number, line in enumerate(found, start=1)])
    return 0


def run_settle(invocation: Invocation) -> int:
    """Settle one of them, by the numbers that `conflicts` gives: 0 keeps a merged paragraph; or with a text."""
    from circledesk.services import reviews, settling  # noqa: PLC0415 - with the desk

    options = invocation.options
    _require_one(options.value, options.text)
    with invocation.desk() as desk, desk.work() as work:
        found = reviews.to_review(work, invocation.words)
        if not 1 <= options.conflict <= len(found):
            raise DomainError("conflict_unknown", number=options.conflict, count=len(found))
        line = found[options.conflict - 1]
        if options.text is not None:
            value = options.text
            settling.rewrite(work, line, value)
        elif line.kind is reviews.ReviewKind.LATE:
            choice = tuple(LateChoice)[_place(options.value, len(LateChoice))]
            value = invocation.words.label(choice)
            settling.note_late(work, line, choice)
        elif options.value == MERGED:
            value = line.merged
            settling.keep_merged(work, line)
        else:
            value = line.values[_place(options.value, len(line.values))].plain
            settling.use(work, line, options.value - 1)
    said = invocation.say("settle.done", field=_name(invocation, line), value=value)
    invocation.output.result([said], {"row": line.row, "column": line.column, "value": value})
    return 0


def run_resettle(invocation: Invocation) -> int:
    """Settle a reviewed paragraph otherwise: 0 the merged one, 1 and 2 what each laptop had; or a text."""
    from circledesk.services import settled  # noqa: PLC0415 - with the desk

    options = invocation.options
    _require_one(options.value, options.text)
    choices = (Choice.MERGED, Choice.ONE, Choice.OTHER)
    choice = Choice.REWRITTEN
    if options.text is None:
        choice = Choice.MERGED if options.value == MERGED else choices[_place(options.value, 2) + 1]
    with invocation.desk() as desk, desk.work() as work:
        made = settled.choose_again(work, options.review, choice, options.text or "")
    said = invocation.say("settle.done", field=invocation.say("conflicts.paragraph"), value=made.result)
    invocation.output.result([said], made)
    return 0


def _require_one(value: int | None, text: str | None) -> None:
    if (value is None) == (text is None):
        raise DomainError("value_or_text")


def _place(number: int, count: int) -> int:
    if not 1 <= number <= count:
        raise DomainError("value_unknown", number=number, count=count)
    return number - 1


def _lines(invocation: Invocation, number: int, line: ReviewLine) -> Sequence[str]:
    """One of them for people: what it is, how it was, what there is to choose."""
    from circledesk.services.reviews import ReviewKind  # noqa: PLC0415 - with the desk

    about = " · ".join(dict.fromkeys(part for part in (line.subject, line.meeting) if part))
    shown = [f"{number}. {_name(invocation, line)}  {about or line.row}"]
    if line.kind is ReviewKind.PARAGRAPH:
        shown.append(f"   {invocation.say('conflicts.before')}: {_one_line(line.before)}")
    for place, one in enumerate(line.values, start=1):
        who = f"{one.device}, {invocation.say('moment', moment=one.typed_at)}"
        shown.append(f"   {place}) {_one_line(one.shown) or invocation.say('conflicts.empty')}  — {who}")
    if line.kind is ReviewKind.LATE:
        shown += _late_lines(invocation, line)
    if line.kind is ReviewKind.PARAGRAPH:
        merged = _one_line(line.merged) or invocation.say("conflicts.empty")
        shown.append(f"   {MERGED}) {merged}  — {invocation.say('conflicts.merged')}")
    return shown


def _late_lines(invocation: Invocation, line: ReviewLine) -> list[str]:
    """What arrived after a signature, and what may become of it."""
    shown = []
    for one in line.arrivals:
        who = f"{one.device}, {invocation.say('moment', moment=one.typed_at)}"
        about = " · ".join(dict.fromkeys(part for part in (invocation.words.field(one.table, one.column), one.subject)))
        shown.append(f"   {about}: {_one_line(one.came) or invocation.say('conflicts.empty')}  — {who}")
    return [*shown, *(f"   {number}) {invocation.words.label(one)}" for number, one in enumerate(LateChoice, 1))]


def _name(invocation: Invocation, line: ReviewLine) -> str:
    from circledesk.services.reviews import ReviewKind  # noqa: PLC0415 - with the desk

    if line.kind is ReviewKind.FIELD:
        return f"{invocation.words.field(line.table, line.column)} ({line.table}.{line.column})"
    return invocation.say(f"conflicts.{line.kind.value}")


def _one_line(text: str) -> str:
    return text.replace("\n", " ⏎ ")


def _data(number: int, line: ReviewLine) -> dict[str, object]:
    values = [
        {
            "value": one.plain,
            "shown": one.shown,
            "device_name": one.device,
            "typed_at": one.typed_at,
            "mine": one.mine,
        }
        for one in line.values
    ]
    found: dict[str, object] = {
        "number": number,
        "key": line.key,
        "kind": line.kind,
        "table": line.table,
        "row": line.row,
        "column": line.column,
        "subject": line.subject,
        "session": line.meeting_id,
        "weighty": line.weighty,
        "values": values,
    }
    if line.arrivals:
        return {**found, "arrivals": line.arrivals}
    return {**found, "before": line.before, "merged": line.merged} if line.paragraphs else found
