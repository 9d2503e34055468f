"""Working on a session's agenda: laying it out from the body's template, adding, moving, closing and removing items."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circledesk.domain.agenda import (
    AgendaItem,
    Expected,
    FixedItem,
    ItemRole,
    checked_template,
    in_order,
    order_between,
    require_item,
)
from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.ids import new_id
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.services import settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circledesk.domain.meetings import Meeting
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDraft:
    """Everything about an item but its text: what it should yield, who presents it, how long it may take."""

    id: str
    title: str
    expected: Expected
    presenter_id: str = ""
    minutes: int = 0


def template(work: Work, body_id: str) -> tuple[FixedItem, ...]:
    """What a body's sessions begin with: its own template, or the Circle's where it has none."""
    body = work.find(Body, body_id)
    if body is not None and body.agenda:
        return body.agenda
    return tuple(
        FixedItem(
            title=str(item["title"]),
            expected=Expected(item["expected"]),
            role=ItemRole(item["role"]),
            minutes=int(item.get("minutes", 0)),
        )
        for item in settings.agenda_template(work)
    )


def keep_template(work: Work, body_id: str, items: Iterable[FixedItem]) -> None:
    """Keep what a body's sessions begin with from now on; raises what `checked_template` raises."""
    kept = checked_template(items)
    work.put(replace(work.get(Body, body_id), agenda=kept))


def lay_out(work: Work, meeting: Meeting) -> None:
    """Give a new session the items of its body's template."""
    order = ""
    for item in template(work, meeting.body_id):
        order = order_between(order, "")
        work.put(
            AgendaItem(
                id=new_id(),
                meeting_id=meeting.id,
                order=order,
                title=item.title,
                expected=item.expected,
                role=item.role,
                minutes_planned=item.minutes,
            )
        )


def detail(work: Work, draft: ItemDraft) -> AgendaItem:
    """Keep an item's details; raises `minutes_frozen`, `agenda_item_without_title`, `agenda_minutes_unlikely`."""
    item = work.get(AgendaItem, draft.id)
    require_open(work, item.meeting_id)
    require_item(draft.title, draft.minutes)
    changed = replace(
        item,
        title=draft.title.strip(),
        expected=draft.expected,
        presenter_id=draft.presenter_id,
        minutes_planned=draft.minutes,
    )
    work.put(changed)
    return changed


def attachments(work: Work, meeting_id: str) -> dict[str, tuple[Evidence, ...]]:
    """What is attached to each item of a session, by item id."""
    wanted = [item.id for item in items(work, meeting_id)]
    found: dict[str, list[Evidence]] = {}
    for one in sorted(work.all(Evidence, refers_to=wanted), key=lambda one: (one.title, one.id)) if wanted else ():
        found.setdefault(one.refers_to, []).append(one)
    return {item: tuple(many) for item, many in found.items()}


def detach(work: Work, meeting_id: str, evidence_id: str) -> Evidence:
    """Take an attachment off the session; its file stays kept. Raises `not_found`, `minutes_frozen`."""
    require_open(work, meeting_id)
    found = work.get(Evidence, evidence_id)
    work.put(replace(found, deleted=True))
    return found


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
    require_item(title, 0)
    return title.strip()
