"""Finding people, sessions, actas, tasks and every paragraph ever written, by words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Decision
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes
from circledesk.domain.records import Record
from circledesk.domain.searching import Excerpt, Realm, Sought, excerpt, fold, sought
from circledesk.domain.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circledesk.services.ports.search import Match
    from circledesk.services.ports.work import Work

R = TypeVar("R", bound=Record)

HERE, NAMES, SESSIONS, WORDS = 8, 8, 8, 20
"""How many lines are answered of the present session, and of each realm."""
_LOOKED_AT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found: what it is, where it belongs, and the words around those looked for.

    `start` is the character of the item's text at which the paragraph begins, less than 0 where it is no paragraph;
    `label` is the acta's, decision's or task's as printed, `number` the session's.
    """

    table: str
    row: str
    realm: Realm
    excerpt: Excerpt
    meeting_id: str = ""
    item_id: str = ""
    start: int = -1
    label: str = ""
    number: int = 0
    body: str = ""
    day: date | None = None
    here: bool = False


def catch_up(work: Work, most: int = 120) -> int:
    """Read what was written since into the index, a hundred lines at a time; answers how many rows still wait."""
    return work.read_into_index(most)


def find(work: Work, typed: str, meeting_id: str = "") -> tuple[Hit, ...]:
    """What a typed line finds: of the session at hand first, then names, sessions, and words."""
    looked_for = sought(typed)
    if looked_for is None:
        return ()
    found: list[tuple[Match, Realm, bool]] = []
    if meeting_id:
        found += [(one, Realm.WORDS, True) for one in work.search(looked_for, Realm.WORDS, HERE, meeting_id)]
    found += [(one, Realm.NAMES, False) for one in _names(work, looked_for)]
    found += [(one, Realm.SESSIONS, False) for one in work.search(looked_for, Realm.SESSIONS, SESSIONS)]
    elsewhere = work.search(looked_for, Realm.WORDS, WORDS + (HERE if meeting_id else 0))
    mine = {one for one, _, _ in found}
    found += [(one, Realm.WORDS, False) for one in elsewhere if one not in mine][:WORDS]
    return _hits(work, looked_for, found)


def _names(work: Work, looked_for: Sought) -> list[Match]:
    """Names, those that begin with what was typed before those that hold it."""
    begins = fold(looked_for.words[0])
    found = work.search(looked_for, Realm.NAMES, _LOOKED_AT)
    return sorted(found, key=lambda one: not fold(one.text).startswith(begins))[:NAMES]


def _hits(work: Work, looked_for: Sought, found: list[tuple[Match, Realm, bool]]) -> tuple[Hit, ...]:
    meetings = _by_id(work, Meeting, (one.document for one, _, _ in found))
    bodies = _by_id(work, Body, (one.body_id for one in meetings.values()))
    labels = {one.meeting_id: one.label for one in work.all(Minutes, meeting_id=list(meetings))} if meetings else {}
    records: dict[str, AgendaItem | Decision | Task | CheckIn] = {}
    for kind in (AgendaItem, Decision, Task, CheckIn):
        records |= _by_id(work, kind, (one.row for one, _, _ in found if one.table == kind.table))
    hits = []
    for one, realm, here in found:
        meeting, record = meetings.get(one.document), records.get(one.row)
        body = bodies.get(meeting.body_id) if meeting else None
        hits.append(
            Hit(
                table=one.table,
                row=one.row,
                realm=realm,
                excerpt=excerpt(one.text, looked_for),
                meeting_id=one.document,
                item_id=_item_of(record),
                start=one.start if one.table == AgendaItem.table else -1,
                label=_label(record, labels.get(one.document, "")),
                number=meeting.number if meeting else 0,
                body=(body.short_name or body.name) if body else "",
                day=bogota(meeting.starts).date() if meeting else None,
                here=here,
            )
        )
    return tuple(hits)


def _by_id(work: Work, kind: type[R], wanted: Iterable[str]) -> dict[str, R]:
    rows = sorted({row for row in wanted if row})
    return {one.id: one for one in work.all(kind, id=rows)} if rows else {}


def _item_of(record: AgendaItem | Decision | Task | CheckIn | None) -> str:
    if isinstance(record, AgendaItem):
        return record.id
    return record.agenda_item_id if record else ""


def _label(record: Record | None, acta: str) -> str:
    match record:
        case Decision():
            return f"D-{acta}-{record.number}"
        case Task():
            return f"T-{acta}-{record.number}"
    return acta
