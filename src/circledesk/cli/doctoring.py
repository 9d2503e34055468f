"""The doctor of the command line: `doctor` checks places, keys, chains, digests and files, and heals what it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.cli.entering import declare_secrets, unlock
from circledesk.cli.sharing import Heard
from circledesk.domain.errors import DomainError

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation
    from circledesk.cli.parser import Chapter
    from circledesk.services.ports.circle import Check

_REFUSED = 3


def declare(chapter: Chapter) -> None:
    """Add the family's command."""
    declare_secrets(chapter, chapter.add("doctor", run_doctor))


def run_doctor(invocation: Invocation) -> int:
    """Examine the desk and its places; 3 where something stays wrong."""
    from circledesk.services import doctoring  # noqa: PLC0415 - wings are loaded when they are needed

    with invocation.desk() as desk:
        unlock(invocation, desk, desk.places())
        checks = doctoring.examine(desk, Heard(invocation))
    invocation.output.result([_line(invocation, one) for one in checks], checks)
    return _REFUSED if any(one.state == doctoring.ILL for one in checks) else 0


def _line(invocation: Invocation, check: Check) -> str:
    subject = invocation.say(f"doctor.{check.subject}", fact=check.fact)
    if check.code:
        return f"{subject}: {invocation.words.problem(DomainError(check.code, where=check.fact, reason=''))}"
    sentence = invocation.say(f"doctor.{check.subject}_{check.state}", fact=check.fact, count=check.count)
    return f"{subject}: {sentence}"
