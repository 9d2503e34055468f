"""Who belongs to the circle: `devices`, `admit`, `refuse`, `revoke`, `readmit`, `role`, `quarantine`, `recovery`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.cli.output import plain
from circledesk.cli.parser import Chapter
from circledesk.domain.rights import Role
from circledesk.system import files

if TYPE_CHECKING:
    from circledesk.cli.invocation import Invocation


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    chapter.add("devices", run_devices)
    for name, run in (("revoke", run_revoke), ("readmit", run_readmit)):
        chapter.option(chapter.add(name, run), "device")
    role = chapter.add("role", run_role)
    chapter.option(role, "device")
    chapter.option(role, "role", choices=tuple(Role))
    chapter.option(role, "--bodies", nargs="+", default=())
    for name, run in (("admit", run_admit), ("refuse", run_refuse)):
        chapter.option(chapter.add(name, run), "request")
    chapter.option(chapter.add("quarantine", run_quarantine), "--out", default="")
    recovery = chapter.below(chapter.add("recovery"))
    printing = recovery.add("print", run_recovery_print, of="recovery")
    chapter.option(printing, "--out", required=True)
    chapter.option(printing, "--split", action="store_true")
    chapter.option(recovery.add("restore", run_recovery_restore, of="recovery"), "sheet", nargs="+")
    recovery.add("mend", run_recovery_mend, of="recovery")


def run_devices(invocation: Invocation) -> int:
    """The laptops of the circle, and those that ask to be let in."""
    from circledesk.services import membership, syncing  # noqa: PLC0415

    with invocation.desk() as desk:
        members, asking = syncing.members(desk), membership.requests(desk)
        renewal = membership.renewal(desk)
    marks = {True: invocation.say("yes"), False: ""}
    rows = [[one.device, one.name, one.person, one.role, marks[one.mine], marks[one.revoked]] for one in members]
    heads = [invocation.say(f"head.{name}") for name in ("id", "device", "person", "role", "this_one", "revoked")]
    invocation.output.table(heads, rows, [*members, *asking, *filter(None, [renewal])], invocation.say("devices.none"))
    if renewal and not invocation.output.as_json:
        said = invocation.say("copies.renewed", name=renewal.name, words=" ".join(renewal.words))
        invocation.output.result([said], None)
    if asking and not invocation.output.as_json:
        for one in asking:
            facts = {"name": one.name, "person": one.person or "—", "role": one.role, "words": " ".join(one.words)}
            invocation.output.result([invocation.say("devices.asking", request=one.request, **facts)], None)
        invocation.output.result([invocation.say("devices.how")], None)
    return 0


def run_admit(invocation: Invocation) -> int:
    """Let a laptop in whose six words were compared."""
    from circledesk.services import membership  # noqa: PLC0415

    with invocation.desk() as desk:
        found = membership.admit(desk, invocation.options.request)
    invocation.output.result([invocation.say("admit.done", name=found.name)], found)
    return 0


def run_refuse(invocation: Invocation) -> int:
    """Keep a waiting laptop out."""
    from circledesk.services import membership  # noqa: PLC0415

    with invocation.desk() as desk:
        found = membership.refuse(desk, invocation.options.request)
    invocation.output.result([invocation.say("refuse.done", name=found.name)], found)
    return 0


def run_revoke(invocation: Invocation) -> int:
    """Revoke a laptop."""
    from circledesk.services import membership  # noqa: PLC0415

    with invocation.desk() as desk:
        found = membership.revoke(desk, invocation.options.device)
    lines = [invocation.say("revoke.done", name=found.name), invocation.say("revoke.next")]
    invocation.output.result(lines, {"device": found.device, "last_seq": found.last_seq})
    return 0


def run_readmit(invocation: Invocation) -> int:
    """Let everything that arrived of a revoked laptop count after all."""
    from circledesk.services import membership  # noqa: PLC0415

    with invocation.desk() as desk:
        found = membership.readmit(desk, invocation.options.device)
    invocation.output.result(
        [invocation.say("readmit.done", name=found.name)], {"device": found.device, "last_seq": found.last_seq}
    )
    return 0


def run_role(invocation: Invocation) -> int:
    """Trust a laptop with another role from now on."""
    from circledesk.services import membership  # noqa: PLC0415

    options = invocation.options
    with invocation.desk() as desk:
        found = membership.change_role(desk, options.device, options.role, options.bodies)
    invocation.output.result(
        [invocation.say("role.done", name=found.name, role=options.role)],
        {"device": found.device, "role": options.role},
    )
    return 0


def run_quarantine(invocation: Invocation) -> int:
    """What was kept apart because of who wrote it; with `--out` as a JSON file."""
    from circledesk.services import membership  # noqa: PLC0415

    with invocation.desk() as desk:
        found = membership.apart(desk)
        states = {one.entry.state: desk.words.label(one.entry.state) for one in found}
    data = [{**_object(one.entry), "reads": one.reads} for one in found]
    if invocation.options.out:
        content = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        files.write_whole(Path(invocation.options.out), content.encode())
        invocation.output.result(
            [invocation.say("quarantine.written", count=len(found), name=invocation.options.out)], data
        )
        return 0
    rows = [
        [
            one.entry.device_name,
            f"{one.entry.table}.{one.entry.column}",
            one.reads or str(plain(one.entry.value)),
            states[one.entry.state],
        ]
        for one in found
    ]
    heads = [invocation.say(f"head.{name}") for name in ("device", "field", "value", "state")]
    invocation.output.table(heads, rows, data, invocation.say("quarantine.none"))
    return 0


def run_recovery_print(invocation: Invocation) -> int:
    """Write the recovery sheet, or three parts of it of which any two serve, to be printed and locked away."""
    from circledesk.services import membership  # noqa: PLC0415

    out, split = Path(invocation.options.out), invocation.options.split
    with invocation.desk() as desk:
        contents = membership.recovery_part_texts(desk) if split else [membership.recovery_text(desk)]
    named = [out.with_stem(f"{out.stem}-{number}") for number in range(1, len(contents) + 1)] if split else [out]
    for path, content in zip(named, contents, strict=True):
        files.write_whole(path, content.encode())
    lines = [invocation.say("recovery.printed", name=path) for path in named]
    lines += [invocation.say("recovery.parts")] if split else []
    invocation.output.result(lines, {"files": [str(path) for path in named]} if split else {"file": str(out)})
    return 0


def run_recovery_restore(invocation: Invocation) -> int:
    """Take the circle's root back from a sheet's words, or from two parts of it."""
    from circledesk.services import membership  # noqa: PLC0415

    contents = [
        sys.stdin.read() if named == "-" else files.read_whole(Path(named)).decode("utf-8", "replace")
        for named in invocation.options.sheet
    ]
    with invocation.desk() as desk:
        membership.restore_root(desk, *contents)
    invocation.output.result([invocation.say("recovery.restored")], {"root": True})
    return 0


def run_recovery_mend(invocation: Invocation) -> int:
    """Let this laptop's list of laptops hold where two contradict each other."""
    from circledesk.services import membership  # noqa: PLC0415

    with invocation.desk() as desk:
        membership.mend_roster(desk)
    invocation.output.result([invocation.say("recovery.mended")], {"mended": True})
    return 0


def _object(record: object) -> dict[str, object]:
    found = plain(record)
    return found if isinstance(found, dict) else {}
