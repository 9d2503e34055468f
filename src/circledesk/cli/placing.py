"""The places a desk shares through: `place add`, `list`, `test`, `password`, `remove`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.entering import access_to, declare_access, declare_secrets, unlock
from circledesk.cli.output import plain
from circledesk.domain.errors import DomainError
from circledesk.domain.places import S3, WEBDAV

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation
    from circledesk.cli.parser import Chapter
    from circledesk.services.places import Added, Trial
    from circledesk.services.ports.sync import Place

_WORLD = 4
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
        "renewed",
    }
    | {"newer_program", "snapshot_differs"}
)
"""How a round may end (`services.ports.sync.SyncOutcome`), but for what a place refused."""


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    place = chapter.below(chapter.add("place"))
    add = place.below(place.add("add", of="place"))
    chapter.option(add.add("folder", run_add_folder, of="place_add"), "path")
    for kind in (WEBDAV, S3):
        remote = add.add(kind, run_add_remote, of="place_add")
        remote.set_defaults(kind=kind)
        chapter.option(remote, "address")
        if kind == S3:
            for name in ("--bucket", "--prefix", "--region"):
                chapter.option(remote, name, default="")
        declare_access(chapter, remote)
    place.add("list", run_list, of="place")
    test = place.add("test", run_test, of="place")
    chapter.option(test, "place", nargs="?", default="")
    declare_secrets(chapter, test)
    password = place.add("password", run_password, of="place")
    chapter.option(password, "place")
    declare_access(chapter, password)
    chapter.option(place.add("remove", run_remove, of="place"), "place")


def state_words(invocation: Invocation, place: Place, state: str, **facts: object) -> str:
    """How a round with a place went; `facts` count what was sent and received."""
    if state in STATES:
        return invocation.say(f"sync.{state}", **facts)
    said = invocation.words.say(f"places.{state}")
    if said != f"places.{state}":
        return said
    return invocation.words.problem(DomainError(state, where=place.where, reason=""))


def run_add_folder(invocation: Invocation) -> int:
    """Share through a folder from now on."""
    from circledesk.services import places  # noqa: PLC0415 - services are loaded when they are needed

    with invocation.desk() as desk:
        added = places.add(desk, places.Unhurried(), places.a_folder(Path(invocation.options.path)))
    return _tell_added(invocation, added, "place.added")


def run_add_remote(invocation: Invocation) -> int:
    """Share through a WebDAV folder or a bucket from now on, once it was tried."""
    from circledesk.services import places  # noqa: PLC0415 - as above

    options = invocation.options
    if options.kind == S3:
        place = places.a_bucket(options.address, options.bucket, options.prefix, options.region)
    else:
        place = places.a_remote(options.kind, options.address)
    with invocation.desk() as desk:
        added = places.add(desk, places.Unhurried(), place, access_to(invocation, place))
    return _tell_added(invocation, added, "place.added")


def run_password(invocation: Invocation) -> int:
    """Enter a place with another user or password from now on, once that was tried."""
    from circledesk.services import places  # noqa: PLC0415 - as above

    with invocation.desk() as desk:
        place = places.find(desk, invocation.options.place)
        added = places.add(desk, places.Unhurried(), place, access_to(invocation, place))
    return _tell_added(invocation, added, "place.changed")


def run_list(invocation: Invocation) -> int:
    """The places this desk shares through, and how the last round went with each."""
    with invocation.desk() as desk:
        places = desk.places()
    rows = [
        [
            place.kind,
            place.where,
            place.user or "—",
            invocation.words.say("cli.moment", moment=place.last_reached) if place.last_reached else "—",
            _standing(invocation, place),
        ]
        for place in places
    ]
    heads = [invocation.say(f"head.{name}") for name in ("kind", "where", "user", "last_reached", "outcome")]
    invocation.output.table(heads, rows, places, invocation.say("place.none"))
    return 0


def run_test(invocation: Invocation) -> int:
    """Try one place or all: read, write, and whose it is; 4 where one refuses."""
    from circledesk.services import places  # noqa: PLC0415 - as above

    named = invocation.options.place
    with invocation.desk() as desk:
        known = [places.find(desk, named)] if named else desk.places()
        if not known:
            raise DomainError("no_place")
        unlock(invocation, desk, known)
        trials = [places.attempt(desk, places.Unhurried(), place) for place in known]
    lines = [_trial_line(invocation, one) for one in trials]
    data = [
        {
            "id": one.place.id,
            "kind": one.place.kind,
            "where": one.place.where,
            "state": one.problem.code if one.problem else "ok",
            "message": invocation.words.problem(one.problem) if one.problem else "",
        }
        for one in trials
    ]
    invocation.output.result(lines, data)
    return _WORLD if any(one.problem for one in trials) else 0


def run_remove(invocation: Invocation) -> int:
    """Share no longer through a place; nothing in it is deleted."""
    from circledesk.services import places  # noqa: PLC0415 - as above

    with invocation.desk() as desk:
        place = places.find(desk, invocation.options.place)
        places.remove(desk, place)
    invocation.output.result([invocation.say("place.removed", where=place.where)], place)
    return 0


def _tell_added(invocation: Invocation, added: Added, sentence: str) -> int:
    place = added.place
    lines = [invocation.say(sentence, where=place.where)]
    if place.user:
        wished = invocation.options.remember
        lines.append(invocation.say("place." + ("kept" if added.kept else "not_kept" if wished else "asked_again")))
    if added.open:
        lines.append(invocation.say("place.open" if place.user else "place.open_to_all"))
    warnings = ["place_open"] if added.open else []
    fields = plain(place)
    known = fields if isinstance(fields, dict) else {}
    invocation.output.result(lines, {**known, "password_kept": added.kept, "warnings": warnings})
    return 0


def _standing(invocation: Invocation, place: Place) -> str:
    if place.last_outcome == "ok":
        return invocation.say("place.up_to_date")
    return state_words(invocation, place, place.last_outcome) if place.last_outcome else ""


def _trial_line(invocation: Invocation, trial: Trial) -> str:
    if trial.problem:
        return invocation.words.problem(trial.problem)
    return invocation.say("place.well", where=trial.place.where)
