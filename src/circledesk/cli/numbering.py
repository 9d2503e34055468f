"""Who gives the actas of a body their numbers: `numbering show`, `take`, `give`, and `withdraw` of one given twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.cli.naming import find_session
from circledesk.cli.parser import Chapter
from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation
    from circledesk.services.numbering import Series


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    below = chapter.below(chapter.add("numbering"))
    below.add("show", run_show, of="numbering")
    below.option(below.add("take", run_take, of="numbering"), "body")
    give = below.add("give", run_give, of="numbering")
    below.option(give, "body")
    below.option(give, "device")
    below.option(below.add("withdraw", run_withdraw, of="numbering"), "session")


def run_show(invocation: Invocation) -> int:
    """The laptop that gives each body's numbers, the last one, and what is missing or doubled."""
    from circledesk.services import numbering  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk, desk.work() as work:
        found = [numbering.series(work, one.id) for one in sorted(work.all(Body), key=lambda one: (one.name, one.id))]
    heads = [invocation.say(f"head.{name}") for name in ("body", "numbers_by", "last_number")]
    nobody = invocation.say("numbering.nobody")
    rows = [[one.body.short_name or one.body.name, one.laptop or nobody, _last(one)] for one in found]
    invocation.output.table(heads, rows, [_object(one) for one in found], invocation.say("numbering.none"))
    odd = [line for one in found for line in _odd(invocation, one)]
    if odd and not invocation.output.as_json:
        invocation.output.result(odd, None)
    return 0


def run_take(invocation: Invocation) -> int:
    """Let this laptop give the numbers of a body."""
    return _appoint(invocation, "")


def run_give(invocation: Invocation) -> int:
    """Let another laptop give the numbers of a body."""
    return _appoint(invocation, invocation.options.device)


def run_withdraw(invocation: Invocation) -> int:
    """Take back the number that another acta has too."""
    from circledesk.services import numbering  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk, desk.work() as work:
        meeting = find_session(work, invocation.options.session)
        numbering.withdraw(work, meeting.id)
        day = bogota(meeting.starts).date()
    said = invocation.say("numbering.withdrawn", day=day)
    invocation.output.result([said], {"session": meeting.id})
    return 0


def _appoint(invocation: Invocation, named: str) -> int:
    from circledesk.services import membership, numbering  # noqa: PLC0415 - with the desk

    with invocation.desk() as desk:
        body = membership.find_bodies(desk, [invocation.options.body])[0]
        device = membership.find_device(desk, named).device if named else ""
        with desk.work() as work:
            numbering.appoint(work, body, device or work.device)
            found = numbering.series(work, body)
    facts = {"body": found.body.short_name or found.body.name, "laptop": found.laptop}
    invocation.output.result([invocation.say("numbering.appointed", **facts)], {"body": body, "device": found.device})
    return 0


def _odd(invocation: Invocation, series: Series) -> list[str]:
    body = series.body.short_name or series.body.name
    missing = [
        invocation.say("numbering.missing", body=body, year=one.year, numbers=_run(one.first, one.last))
        for one in series.jumps
    ]
    twice = [
        invocation.say(
            "numbering.twice",
            body=body,
            year=one.number.year,
            number=f"{one.number.number:03d}",
            count=len(one.of),
        )
        for one in series.clashes
    ]
    return missing + twice


def _run(first: int, last: int) -> str:
    return f"{first:03d}" if first == last else f"{first:03d}–{last:03d}"


def _last(series: Series) -> str:
    last = max(((one.number.year, one.number.number) for one in series.given), default=None)
    return f"{last[1]:03d} ({last[0]})" if last else ""


def _object(series: Series) -> dict[str, object]:
    return {
        "body": series.body.id,
        "device": series.device,
        "own": series.own,
        "given": series.given,
        "jumps": series.jumps,
        "clashes": series.clashes,
    }
