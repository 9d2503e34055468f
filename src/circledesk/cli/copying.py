"""Copies of a laptop that wrote with one identity: `copies list`, and what is to become of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.cli.parser import Chapter

if TYPE_CHECKING:
    from datetime import datetime

    from circledesk.cli.invocation import Invocation


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    copies = chapter.below(chapter.add("copies"))
    copies.add("list", run_copies_list, of="copies")
    for name, run in (("admit", run_copies_admit), ("leave", run_copies_leave)):
        chapter.option(copies.add(name, run, of="copies"), "copy")


def run_copies_list(invocation: Invocation) -> int:
    """What each copy of a laptop wrote with its identity."""
    from circledesk.services import membership  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk:
        found = membership.copies(desk)
    marks = {True: invocation.say("yes"), False: ""}
    rows = [
        [
            one.id,
            one.name,
            str(one.operations),
            str(one.counted),
            _moment(invocation, one.since),
            _moment(invocation, one.until),
            marks[one.decided],
        ]
        for one in found
    ]
    names = ("id", "device", "operations", "counted", "since", "until", "decided")
    heads = [invocation.say(f"head.{name}") for name in names]
    invocation.output.table(heads, rows, found, invocation.say("copies.none"))
    if found and not invocation.output.as_json:
        invocation.output.result([invocation.say("copies.how")], None)
    return 0


def run_copies_admit(invocation: Invocation) -> int:
    """Let what a copy wrote count."""
    return _choose(invocation, counts=True)


def run_copies_leave(invocation: Invocation) -> int:
    """Leave out what a copy wrote; it is kept."""
    return _choose(invocation, counts=False)


def _choose(invocation: Invocation, *, counts: bool) -> int:
    from circledesk.services import membership  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk:
        found = membership.choose_copy(desk, invocation.options.copy, counts=counts)
    said = invocation.say("copies.admitted" if counts else "copies.left", name=found.name)
    invocation.output.result([said], {"copy": found.id, "counts": counts})
    return 0


def _moment(invocation: Invocation, moment: datetime | None) -> str:
    return invocation.say("moment", moment=moment) if moment else "—"
