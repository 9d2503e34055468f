"""Sharing with other laptops: `invite`, `join`, `sync`."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.entering import access_to, declare_access, declare_secrets, unlock
from circledesk.cli.parser import Chapter
from circledesk.cli.placing import state_words
from circledesk.domain.places import REMOTE, is_open
from circledesk.domain.rights import Role
from circledesk.system import files

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation

LACKING = frozenset({"place_credentials_needed", "place_credentials_refused"})
"""States of a round that a person ends by saying who enters."""
REACHED = frozenset({"ok", "waiting_for_admission"})
"""States of a round in which the place was reached and nothing is wrong."""


class Heard:
    """Progress on the terminal, one line per step that says something new."""

    def __init__(self, invocation: Invocation) -> None:
        self._invocation = invocation
        self._last = ""

    def report(self, fraction: float, text: str) -> None:
        """Say what is being done."""
        if text and text != self._last:
            self._last = text
            self._invocation.output.progress(f"{fraction:4.0%}  {self._invocation.say(f'step.{text}')}")

    @property
    def cancelled(self) -> bool:
        """A command is stopped by Ctrl+C, not by asking."""
        return False


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    invite = chapter.add("invite", run_invite)
    chapter.option(invite, "--out", required=True)
    chapter.option(invite, "--role", default=Role.SECRETARY.value, choices=tuple(Role))
    chapter.option(invite, "--bodies", nargs="+", default=())
    chapter.option(invite, "--guest", default="")
    chapter.option(invite, "--by", default="hand", choices=("hand", "mail"))
    chapter.option(invite, "--confirm", action="store_true")
    chapter.option(invite, "--place", default="")
    join = chapter.add("join", run_join)
    chapter.option(join, "invitation")
    chapter.option(join, "--device", default="")
    declare_access(chapter, join)
    declare_secrets(chapter, chapter.add("sync", run_sync))


def run_invite(invocation: Invocation) -> int:
    """Write an invitation for another laptop."""
    from circledesk.services import membership, places, syncing  # noqa: PLC0415
    from circledesk.services.ports.sync import Guest  # noqa: PLC0415

    options, out = invocation.options, Path(invocation.options.out)
    confirm = options.confirm or options.by == "mail"
    with invocation.desk() as desk:
        bodies = membership.find_bodies(desk, options.bodies)
        guest = Guest(role=options.role, bodies=bodies, person=options.guest, confirm=confirm)
        through = places.find(desk, options.place) if options.place else None
        content = syncing.invite(desk, guest=guest, place=through)
    files.write_whole(out, content)
    lines = [invocation.say("invite.written", name=out)]
    lines += [invocation.say("invite.confirm")] if confirm else []
    invocation.output.result(lines, {"file": str(out), "confirm": confirm})
    return 0


def run_join(invocation: Invocation) -> int:
    """Ask to be let into the circle that an invitation comes from; a desk is made where there is none."""
    from circledesk import bootstrap  # noqa: PLC0415
    from circledesk.services import syncing  # noqa: PLC0415

    invitation = files.read_whole(Path(invocation.options.invitation))
    device = invocation.options.device or socket.gethostname()
    place = bootstrap.invited_to(invitation)
    access = access_to(invocation, place) if place.kind in REMOTE else None
    if bootstrap.exists(invocation.folder):
        with invocation.desk() as desk:
            note = syncing.join(desk, invitation, device, access)
    else:
        joining = bootstrap.Joining(device_name=device, language=invocation.words.language, access=access)
        made, note = bootstrap.join_circle(invocation.folder, invocation.new_passphrase(), invitation, joining)
        made.close()
    where, reason = note.place.where, note.refusal and state_words(invocation, note.place, note.refusal)
    lines = [
        invocation.say("join.not_left" if reason else "join.asked", where=where, reason=reason),
        invocation.say("join.words", words=" ".join(note.words)),
        invocation.say("join.next"),
    ]
    lines += [invocation.say("place.open")] if is_open(where) else []
    invocation.output.result(lines, note)
    return 0


def run_sync(invocation: Invocation) -> int:
    """One round with every place; 4 where one could not be reached."""
    from circledesk.services import syncing  # noqa: PLC0415

    with invocation.desk() as desk:
        unlock(invocation, desk, desk.places())
        outcomes = syncing.sync(desk, Heard(invocation))
    lines = []
    for place, outcome in outcomes:
        facts = {"sent": outcome.sent, "received": outcome.received, "pending": outcome.pending}
        lines.append(f"{place.where}: {state_words(invocation, place, outcome.state, **facts)}")
        if outcome.admitted:
            lines.append(invocation.say("sync.admitted", names=", ".join(outcome.admitted)))
        if outcome.asking:
            lines.append(invocation.say("sync.asking", names=", ".join(outcome.asking)))
        if outcome.refused:
            lines.append(invocation.say("sync.refused", count=outcome.refused))
    data = [
        {
            "place": place.where,
            "state": outcome.state,
            "sent": outcome.sent,
            "received": outcome.received,
            "pending": outcome.pending,
            "refused": outcome.refused,
            "admitted": outcome.admitted,
            "asking": outcome.asking,
        }
        for place, outcome in outcomes
    ]
    if any(outcome.state in LACKING for _, outcome in outcomes):
        lines.append(invocation.say("sync.how_password"))
    invocation.output.result(lines, data)
    return 0 if all(outcome.state in REACHED for _, outcome in outcomes) else 4
