"""Starting a desk and telling what it is: `init`, `info`."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from circledesk.cli.parser import Chapter
from circledesk.domain.bodies import Body
from circledesk.domain.meetings import Meeting
from circledesk.domain.people import Person
from circledesk.domain.plans import Commitment, Plan
from circledesk.system import resources

if TYPE_CHECKING:
    from circledesk.bootstrap import Desk
    from circledesk.cli.invocation import Invocation

DEFAULT_TEMPLATE = "bogota-2021-2023"


def declare(chapter: Chapter) -> None:
    """Add the family's commands."""
    init = chapter.add("init", run_init)
    chapter.option(init, "--template", choices=resources.template_names(), default=DEFAULT_TEMPLATE)
    for name in ("--name", "--person", "--device"):
        chapter.option(init, name, default="")
    chapter.add("info", run_info)


def run_init(invocation: Invocation) -> int:
    """Make a desk that founds a circle."""
    from circledesk import bootstrap  # noqa: PLC0415 - the store loads only when it is needed

    options = invocation.options
    passphrase = invocation.new_passphrase()
    founding = bootstrap.Founding(
        template=options.template,
        person=options.person or person_here(),
        circle=options.name,
        device_name=options.device,
        language=invocation.words.language,
    )
    desk = bootstrap.found_circle(invocation.folder, passphrase, founding)
    try:
        facts = _facts(desk)
    finally:
        desk.close()
    created = invocation.say("init.created", folder=invocation.folder, circle=facts["circle"])
    invocation.output.result([created, invocation.say("init.keep_passphrase")], facts)
    return 0


def run_info(invocation: Invocation) -> int:
    """Tell what the desk holds."""
    with invocation.desk() as desk:
        facts = _facts(desk)
    labels = ("circle", "folder", "device", "person", "plans", "sessions", "people", "places", "unsent", "conflicts")
    width = max(len(invocation.say(f"info.{label}")) for label in labels)
    lines = [f"{invocation.say(f'info.{label}'):<{width}}  {_shown(facts[label])}" for label in labels]
    invocation.output.result(lines, facts)
    return 0


def person_here() -> str:
    """The name of whoever is logged in, for lack of a better one."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "circledesk"


def _facts(desk: Desk) -> dict[str, object]:
    from circledesk.services import settings, syncing  # noqa: PLC0415

    mine = next((member for member in syncing.members(desk) if member.mine), None)
    with desk.work() as work:
        circle = settings.value(work, settings.CIRCLE_NAME)
        plans = [plan.name for plan in work.all(Plan)]
        counts = {
            "commitments": len(work.all(Commitment)),
            "bodies": len(work.all(Body)),
            "people": len(work.all(Person)),
            "sessions": len(work.all(Meeting)),
            "conflicts": work.conflict_count(),
        }
    return {
        "circle": circle,
        "folder": str(desk.folder),
        "device": mine.name if mine else "",
        "device_id": mine.device if mine else "",
        "person": mine.person if mine else "",
        "plans": plans,
        "places": [place.where for place in desk.places()],
        "unsent": syncing.unsent(desk),
        **counts,
    }


def _shown(value: object) -> str:
    return ", ".join(str(one) for one in value) or "—" if isinstance(value, list) else str(value) or "—"
