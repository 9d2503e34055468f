"""Finding people, sessions, actas, tasks and every paragraph ever written, by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.evidence import Evidence
from circledesk.domain.institutions import Institution, Part
from circledesk.domain.minutes import Minutes
from circledesk.domain.people import Person, Seat
from circledesk.domain.plans import Commitment, Milestone
from circledesk.domain.searching import Excerpt, Realm, Sought, excerpt, fold, sought
from circledesk.services.ports.search import Match

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Where something found is: a session (its item, and the characters of the words), a body, a commitment or an acta.

    All empty where it is nowhere in particular.
    """

    meeting_id: str = ""
    item_id: str = ""
    start: int = -1
    end: int = -1
    acta: bool = False
    body_id: str = ""
    commitment_id: str = ""


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


def lead(work: Work, match: Match) -> Lead:
    """Where a match is to be read."""
    if match.meeting_id:
        acta = match.table == Minutes.table and (work.get(Minutes, match.row).number is not None)
        found = match.table == AgendaItem.table and match.start >= 0
        end = match.start + len(match.text) if found else -1
        start = match.start if found else -1
        return Lead(meeting_id=match.meeting_id, item_id=match.item_id, start=start, end=end, acta=acta)
    finder = _LEADS.get(match.table)
    return finder(work, match.row) if finder else Lead()


def _seated(work: Work, **whose: str) -> str:
    """The body of the newest seat."""
    seats = sorted(work.all(Seat, **whose), key=lambda one: (one.until is None, one.since))
    return seats[-1].body_id if seats else ""


def _of_institution(work: Work, institution_id: str) -> Lead:
    """The commitment it leads or supports, else the body it sits in."""
    parts = sorted(work.all(Part, institution_id=institution_id), key=lambda one: not one.lead)
    if parts:
        return Lead(commitment_id=parts[0].commitment_id)
    return Lead(body_id=_seated(work, institution_id=institution_id))


def _reported(work: Work, evidence_id: str) -> str:
    """The commitment on which a piece of evidence was brought."""
    refers_to = work.get(Evidence, evidence_id).refers_to
    borne_out = (one for one in work.all(CheckIn) if one.id == refers_to or evidence_id in one.evidence_ids)
    return next((one.commitment_id for one in borne_out), "")


def _names(looked_for: Sought, found: Iterable[Match]) -> list[Match]:
    """Names, those that begin with what was typed before those that hold it."""
    begins = fold(looked_for.words[0])
    return sorted(found, key=lambda one: not fold(one.text).startswith(begins))[:NAMES]


_LEADS: Mapping[str, Callable[[Work, str], Lead]] = {
    Body.table: lambda _work, row: Lead(body_id=row),
    Commitment.table: lambda _work, row: Lead(commitment_id=row),
    Milestone.table: lambda work, row: Lead(commitment_id=work.get(Milestone, row).commitment_id),
    CheckIn.table: lambda work, row: Lead(commitment_id=work.get(CheckIn, row).commitment_id),
    Evidence.table: lambda work, row: Lead(commitment_id=_reported(work, row)),
    Person.table: lambda work, row: Lead(body_id=_seated(work, person_id=row)),
    Institution.table: _of_institution,
}
"""Where what belongs to no session is to be read, by table."""
