"""Sharing with other laptops: `place`, `invite`, `join`, `sync`."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.parser import Chapter
from circledesk.domain.errors import DomainError
from circledesk.domain.rights import Role
from circledesk.system import files

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation
    from circledesk.services.ports.sync import Place

STATES = frozenset(
    {
        "ok",
        "cancelled",
        "waiting_for_admission",
        "unreachable",
        "foreign",
        "older_copy",
        "forked",
        "revoked",
        "roster_forked",
    }
    | {"newer_program", "snapshot_differs", "place_full", "place_missing", "place_read_only", "place_unreachable"}
)
"""How a round may end (`services.ports.sync.SyncOutcome`)."""
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
    place = chapter.below(chapter.add("place"))
    add = place.add("add", of="place")
    folder = place.below(add).add("folder", run_place_add, of="place_add")
    chapter.option(folder, "path")
    place.add("list", run_place_list, of="place")
    invite = chapter.add("invite", run_invite)
    chapter.option(invite, "--out", required=True)
    chapter.option(invite, "--role", default=Role.SECRETARY.value, choices=tuple(Role))
    chapter.option(invite, "--bodies", nargs="+", default=())
    chapter.option(invite, "--guest", default="")
    chapter.option(invite, "--by", default="hand", choices=("hand", "mail"))
    chapter.option(invite, "--confirm", action="store_true")
    join = chapter.add("join", run_join)
    chapter.option(join, "invitation")
    chapter.option(join, "--device", default="")
    chapter.add("sync", run_sync)


def run_place_add(invocation: Invocation) -> int:
    """Share through a folder from now on."""
    from circledesk.services import syncing  # noqa: PLC0415

    with invocation.desk() as desk:
        place = syncing.add_folder(desk, Path(invocation.options.path))
    invocation.output.result([invocation.say("place.added", where=place.where)], place)
    return 0


def run_place_list(invocation: Invocation) -> int:
    """The places this desk shares through."""
    with invocation.desk() as desk:
        places = desk.places()
    rows = [
        [
            place.kind,
            place.where,
            invocation.words.say("cli.moment", moment=place.last_reached) if place.last_reached else "—",
        ]
        for place in places
    ]
    heads = [invocation.say(f"head.{name}") for name in ("kind", "where", "last_reached")]
    invocation.output.table(heads, rows, places, invocation.say("place.none"))
    return 0


def run_invite(invocation: Invocation) -> int:
    """Write an invitation for another laptop."""
    from circledesk.services import membership, syncing  # noqa: PLC0415
    from circledesk.services.ports.sync import Guest  # noqa: PLC0415

    options, out = invocation.options, Path(invocation.options.out)
    confirm = options.confirm or options.by == "mail"
    with invocation.desk() as desk:
        bodies = membership.find_bodies(desk, options.bodies)
        guest = Guest(role=options.role, bodies=bodies, person=options.guest, confirm=confirm)
        content = syncing.invite(desk, guest=guest)
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
    if bootstrap.exists(invocation.folder):
        with invocation.desk() as desk:
            note = syncing.join(desk, invitation, device)
    else:
        passphrase = invocation.new_passphrase()
        made, note = bootstrap.join_circle(invocation.folder, passphrase, invitation, device, invocation.words.language)
        made.close()
    lines = [
        invocation.say("join.asked", where=note.place.where),
        invocation.say("join.words", words=" ".join(note.words)),
        invocation.say("join.next"),
    ]
    invocation.output.result(lines, note)
    return 0


def run_sync(invocation: Invocation) -> int:
    """One round with every place; 4 where one could not be reached."""
    from circledesk.services import syncing  # noqa: PLC0415

    with invocation.desk() as desk:
        outcomes = syncing.sync(desk, Heard(invocation))
    lines = []
    for place, outcome in outcomes:
        facts = {"sent": outcome.sent, "received": outcome.received, "pending": outcome.pending}
        lines.append(f"{place.where}: {_state(invocation, place, outcome.state, facts)}")
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
    invocation.output.result(lines, data)
    return 0 if all(outcome.state in REACHED for _, outcome in outcomes) else 4


def _state(invocation: Invocation, place: Place, state: str, facts: dict[str, int]) -> str:
    """How a round went; a state that is a problem's code is said as that problem."""
    if state in STATES:
        return invocation.say(f"sync.{state}", **facts)
    return invocation.words.problem(DomainError(state, where=place.where, reason=""))
