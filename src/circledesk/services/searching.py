"""Finding people, sessions, actas, tasks and every paragraph ever written, by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.searching import Excerpt, Realm, Sought, excerpt, fold, sought
from circledesk.services.ports.search import Match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circledesk.services.ports.work import Work

HERE, NAMES, SESSIONS, WORDS = 8, 8, 8, 20
"""How many lines are answered of the present session, and of each realm."""
_LOOKED_AT = 40
_TURN = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found, with the words around those looked for; `here` says that it is of the session at hand."""

    match: Match
    excerpt: Excerpt
    here: bool = False


def catch_up(work: Work, most: int = _TURN) -> int:
    """Read what was written since into the index, a hundred lines at a time; answers how many rows still wait."""
    return work.read_into_index(most)


def find(work: Work, typed: str, meeting_id: str = "") -> tuple[Hit, ...]:
    """What a typed line finds: of the session at hand first, then names, sessions, and words."""
    looked_for = sought(typed)
    if looked_for is None:
        return ()
    here = work.search(looked_for, {Realm.WORDS: HERE}, meeting_id) if meeting_id else []
    most = {Realm.NAMES: _LOOKED_AT, Realm.SESSIONS: SESSIONS, Realm.WORDS: WORDS + len(here)}
    found = work.search(looked_for, most)
    names = _names(looked_for, (one for one in found if one.realm is Realm.NAMES))
    rest = [one for one in found if one.realm is not Realm.NAMES and one not in here]
    return tuple(
        Hit(match=one, excerpt=excerpt(one.text, looked_for), here=one in here) for one in [*here, *names, *rest]
    )


def _names(looked_for: Sought, found: Iterable[Match]) -> list[Match]:
    """Names, those that begin with what was typed before those that hold it."""
    begins = fold(looked_for.words[0])
    return sorted(found, key=lambda one: not fold(one.text).startswith(begins))[:NAMES]
