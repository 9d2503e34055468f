"""The agenda: ordered items, each with the result expected and its own text of the minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.records import Record

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
MOST_MINUTES = 600
"""More than anybody plans for one item."""
MINUTES_TEXT = "minutes"
"""Name of the long text of an agenda item."""


class Expected(StrEnum):
    """What an item should yield (IDPAC-GD-FT-19)."""

    INFORM = "inform"
    DISCUSS = "discuss"
    APPROVE = "approve"
    DECIDE = "decide"
    ELECT = "elect"


class ItemRole(StrEnum):
    """The fixed items of every session; the rest are themes."""

    QUORUM = "quorum"
    AGENDA = "agenda"
    PREVIOUS_MINUTES = "previous_minutes"
    TASKS = "tasks"
    THEME = "theme"
    OTHER_BUSINESS = "other_business"
    NEXT_SESSION = "next_session"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """A numbered item; `order` is a fractional index, so that moving it is one register."""

    table: ClassVar[str] = "agenda_item"
    scope: ClassVar[str] = "meeting_id"
    texts: ClassVar[tuple[str, ...]] = (MINUTES_TEXT,)

    meeting_id: str
    order: str
    title: str
    expected: Expected = Expected.DISCUSS
    role: ItemRole = ItemRole.THEME
    presenter_id: str = ""
    minutes_planned: int = 0
    closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedItem:
    """An item that every session of a body begins with: title, expected result, role, minutes planned."""

    title: str
    expected: Expected = Expected.DISCUSS
    role: ItemRole = ItemRole.THEME
    minutes: int = 0


def checked_template(items: Iterable[FixedItem]) -> tuple[FixedItem, ...]:
    """A body's template as it may be kept, its titles trimmed.

    Raises `agenda_item_without_title`, `agenda_minutes_unlikely` (`field` is the place of the item, from 0),
    `agenda_role_missing`, `agenda_role_twice`: the opening and the closing items are there, each once.
    """
    kept = tuple(replace(item, title=item.title.strip()) for item in items)
    for place, item in enumerate(kept):
        require_item(item.title, item.minutes, str(place))
    roles = [item.role for item in kept]
    for role in ItemRole:
        if role is not ItemRole.THEME and roles.count(role) != 1:
            raise DomainError("agenda_role_twice" if role in roles else "agenda_role_missing", role=role)
    return kept


def require_item(title: str, minutes: int, field: str = "") -> None:
    """Raise `agenda_item_without_title`, `agenda_minutes_unlikely` for what no item can be."""
    if not title.strip():
        raise DomainError("agenda_item_without_title", field=field or "title")
    if not 0 <= minutes <= MOST_MINUTES:
        raise DomainError("agenda_minutes_unlikely", minutes=minutes, most=MOST_MINUTES, field=field or "minutes")


def in_order(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """The items as they are numbered: by fractional index, then by id where two laptops chose alike."""
    return sorted((item for item in items if not item.deleted), key=lambda item: (item.order, item.id))


def order_between(before: str, after: str) -> str:
    """A fractional index strictly between `before` and `after`; an empty text is the open end."""
    prefix, place = "", 0
    while True:
        low = _DIGITS.index(before[place]) if place < len(before) else 0
        high = _DIGITS.index(after[place]) if place < len(after) else len(_DIGITS)
        if high - low > 1:
            return prefix + _DIGITS[(low + high) // 2]
        prefix += _DIGITS[low]
        if high > low:
            after = ""
        place += 1
