"""The circle's settings: values nobody could confirm, with what stands until somebody does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from circledesk.domain.settings import CircleSetting, setting_id

if TYPE_CHECKING:
    from circledesk.services.ports.work import Reader, Work

CIRCLE_NAME = "circle_name"
CITY = "city"
AGENDA_TEMPLATE = "agenda_template"
CALL_DAYS = "convene_ordinary_days"
"""Business days ahead by which an ordinary session is called (district rules say 5: unconfirmed)."""
HASTY_CALL_DAYS = "convene_extraordinary_days"
"""Business days ahead by which an extraordinary session is called (district rules say 1 to 3: unconfirmed)."""
REVIEW_DAYS = "remarks_days"
"""Business days for observations on a draft acta (district rules say 3 to 5: unconfirmed)."""

_DEFAULTS = {
    CIRCLE_NAME: "Círculo de Gobierno Abierto de Bogotá",
    CITY: "Bogotá, D. C.",
    CALL_DAYS: "5",
    HASTY_CALL_DAYS: "2",
    REVIEW_DAYS: "5",
}


def value(work: Reader, name: str) -> str:
    """A setting's value, or what stands until somebody sets it."""
    found = work.find(CircleSetting, setting_id(name))
    return found.value if found else _DEFAULTS.get(name, "")


def confirmed(work: Reader, name: str) -> bool:
    """Whether somebody answered for a setting's value."""
    found = work.find(CircleSetting, setting_id(name))
    return found is not None and found.confirmed


def number(work: Reader, name: str) -> int:
    """A setting that is a number; what stands by default where somebody wrote something else."""
    found = value(work, name).strip()
    return int(found) if found.isascii() and found.isdigit() else int(_DEFAULTS[name])


def change(work: Work, name: str, new: str, *, confirmed: bool) -> None:
    """Set a value, and whether somebody answered for it."""
    work.put(CircleSetting(id=setting_id(name), name=name, value=new, confirmed=confirmed))


def agenda_template(work: Work) -> list[dict[str, str]]:
    """The fixed items of every session: title, expected result and role, in order."""
    found = value(work, AGENDA_TEMPLATE)
    return [dict(item) for item in json.loads(found)] if found else []
