"""How a circle begins on a new desk: its authority, its first laptop, its template's data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from circledesk.domain.bodies import BodyKind
from circledesk.services import settings, signing
from circledesk.services.importing import record_session
from circledesk.services.templates import load_template

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk


def begin(desk: OpenDesk, template: Mapping[str, Any], who: tuple[str, str, str], passphrase: str) -> None:
    """Found a circle from `template`; `who` are the circle's name (or none), this laptop's and the person's."""
    circle, device_name, person = who
    name = circle or _name_in(template)
    root = signing.found_authority(desk, name, passphrase.encode())
    desk.tools.courier.found(desk.tools.ledger, device_name, person, root)
    with desk.work() as work:
        settings.change(work, settings.CIRCLE_NAME, name, confirmed=False)
        load_template(work, template)
        for session in template.get("sessions", ()):
            record_session(work, session)


def _name_in(template: Mapping[str, Any]) -> str:
    circles = [body for body in template.get("bodies", ()) if body.get("kind") == BodyKind.CIRCLE.value]
    return str(circles[0]["name"]) if circles else ""
