"""Settings of the circle that nobody could confirm: values with a visible "por confirmar"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleSetting(Record):
    """A named value shared by the whole circle; `confirmed` once somebody answered for it."""

    table: ClassVar[str] = "circle_setting"

    name: str
    value: str
    confirmed: bool = False


def setting_id(name: str) -> str:
    """The id of a setting: one row on every laptop."""
    return derived_id("setting", name)
