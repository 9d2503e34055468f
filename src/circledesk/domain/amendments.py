"""What may still be said of a signed acta: annotations, clarifying actas, an annulment; never a change of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.minutes import MinutesState, Number
from circledesk.domain.records import Record


class AmendmentKind(StrEnum):
    """A numbered annotation, a new acta that clarifies a signed one, or its annulment with the reason."""

    DILIGENCIA = "diligencia"
    CLARIFYING_ACTA = "clarifying_acta"
    ANNULMENT = "annulment"


AMENDABLE = frozenset({MinutesState.AWAITING_SIGNATURES, MinutesState.SIGNED})
"""An acta that has its number: before that one simply edits it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Record):
    """Said of the acta of `of_meeting_id` after it was issued. It is never changed, only followed by another.

    It lies outside the acta's seal, so `of_meeting_id` names no session whose seal freezes it. `data_hash` is that of
    the acta's data as signed. A diligencia's `number` counts within its acta, from 1; a clarifying acta's `acta` is a
    number of the body's own series.
    """

    table: ClassVar[str] = "amendment"
    insert_only: ClassVar[bool] = True

    of_meeting_id: str
    body_id: str
    kind: AmendmentKind
    number: int
    text: str
    made_at: datetime
    made_by: str = ""
    acta: Number | None = None
    data_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication(Record):
    """The public edition of a signed acta was given out: when, by whom and where."""

    table: ClassVar[str] = "publication"

    of_meeting_id: str
    body_id: str
    at: datetime
    by: str = ""
    where: str = ""


def publication_id(meeting_id: str) -> str:
    """The id of an acta's publication: one on every laptop."""
    return derived_id("publication", meeting_id)


def check(amendment: Amendment, state: MinutesState, known: Iterable[Amendment]) -> None:
    """Whether `amendment` may be made of an acta in `state`.

    Raises `amendment_without_text`, `minutes_not_issued`, `minutes_annulled`.
    """
    if not amendment.text.strip():
        raise DomainError("amendment_without_text", kind=amendment.kind)
    if state not in AMENDABLE:
        raise DomainError("minutes_not_issued")
    if annulled(known):
        raise DomainError("minutes_annulled")


def annulled(known: Iterable[Amendment]) -> bool:
    """Whether one of an acta's amendments annuls it."""
    return any(one.kind is AmendmentKind.ANNULMENT for one in known)


def next_diligencia(known: Iterable[Amendment]) -> int:
    """The number of an acta's next diligencia."""
    return max((one.number for one in known if one.kind is AmendmentKind.DILIGENCIA), default=0) + 1


def standing(state: MinutesState, known: Iterable[Amendment], publication: Publication | None) -> MinutesState:
    """How an acta stands today: what came after the signature lies beside it, not in it."""
    if annulled(known):
        return MinutesState.ANNULLED
    if state is MinutesState.SIGNED and publication is not None and not publication.deleted:
        return MinutesState.PUBLISHED
    return state
