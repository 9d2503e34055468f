"""Working on a session's agenda: adding, renaming, moving, closing and removing items."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circledesk.domain.agenda import AgendaItem, Expected, ItemRole, in_order, order_between
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.services import settings

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

_CLOSING = frozenset({ItemRole.OTHER_BUSINESS, ItemRole.NEXT_SESSION})


def items(work: Work, meeting_id: str) -> list[AgendaItem]:
    """The items of a session in their order."""
    return in_order(work.all(AgendaItem, meeting_id=meeting_id))


def require_open(work: Work, meeting_id: str) -> None:
    """Raise `minutes_frozen` when the session's acta no longer takes edits."""
    minutes = work.find(Minutes, minutes_id(meeting_id))
    if minutes is not None:
        minutes.require_open()


def lay_out(work: Work, meeting_id: str) -> None:
    """Give a new session the fixed items of the circle's template."""
    order = ""
    for item in settings.agenda_template(work):
        order = order_between(order, "")
        work.put(
            AgendaItem(
                id=new_id(),
                meeting_id=meeting_id,
                order=order,
                title=item["title"],
                expected=Expected(item["expected"]),
                role=ItemRole(item["role"]),
            )
        )


def add(work: Work, meeting_id: str, title: str, expected: Expected = Expected.DISCUSS) -> AgendaItem:
    """Add a theme before the closing items; raises `agenda_item_without_title`."""
    require_open(work, meeting_id)
    known = items(work, meeting_id)
    following = next((item for item in known if item.role in _CLOSING), None)
    before = known[: known.index(following)] if following else known
    item = AgendaItem(
        id=new_id(),
        meeting_id=meeting_id,
        order=order_between(before[-1].order if before else "", following.order if following else ""),
        title=_title(title),
        expected=expected,
    )
    work.put(item)
    return item


def rename(work: Work, item_id: str, title: str) -> None:
    """Give an item another title."""
    item = work.get(AgendaItem, item_id)
    require_open(work, item.meeting_id)
    work.put(replace(item, title=_title(title)))


def move(work: Work, item_id: str, steps: int) -> None:
    """Move an item up (negative) or down by `steps` places; at the ends it stays."""
    item = work.get(AgendaItem, item_id)
    require_open(work, item.meeting_id)
    others = [one for one in items(work, item.meeting_id) if one.id != item.id]
    place = next((n for n, one in enumerate(others) if (one.order, one.id) > (item.order, item.id)), len(others))
    place = max(0, min(len(others), place + steps))
    before = others[place - 1].order if place else ""
    after = others[place].order if place < len(others) else ""
    if before and before == after:
        raise DomainError("agenda_order_shared", title=item.title)
    work.put(replace(item, order=order_between(before, after)))


def close(work: Work, item_id: str, *, closed: bool) -> None:
    """Say that an item is dealt with, or take that back."""
    item = work.get(AgendaItem, item_id)
    require_open(work, item.meeting_id)
    work.put(replace(item, closed=closed))


def remove(work: Work, item_id: str) -> None:
    """Take an item off the agenda; its text stays in the history."""
    item = work.get(AgendaItem, item_id)
    require_open(work, item.meeting_id)
    work.put(replace(item, deleted=True))


def _title(title: str) -> str:
    if not title.strip():
        raise DomainError("agenda_item_without_title")
    return title.strip()
