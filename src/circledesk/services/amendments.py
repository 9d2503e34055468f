"""Annotating, clarifying, annulling and publishing an acta that was issued; its own words never change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.amendments import (
    Amendment,
    AmendmentKind,
    Publication,
    check,
    next_diligencia,
    publication_id,
    standing,
)
from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import ACTA, MinutesState, Paper, paper_id
from circledesk.services import meetings, minutes, numbering, settings
from circledesk.services.papers import AmendmentPaper
from circledesk.services.people import directory

if TYPE_CHECKING:
    from circledesk.domain.minutes import Number
    from circledesk.services.ports.work import Work


AMENDMENT = "amendment"
"""The kind of paper that an amendment is."""


def of_acta(work: Work, meeting_id: str) -> list[Amendment]:
    """What was said of an acta after its issue, in the order in which it was said."""
    return sorted(work.all(Amendment, of_meeting_id=meeting_id), key=lambda one: (one.made_at, one.number, one.id))


def state_of(work: Work, meeting_id: str) -> MinutesState:
    """How an acta stands today, annulled or published after its signature included."""
    publication = work.find(Publication, publication_id(meeting_id))
    return standing(meetings.minutes_of(work, meeting_id).state, of_acta(work, meeting_id), publication)


def annotate(work: Work, meeting_id: str, text: str, by: str = "") -> Amendment:
    """Add a diligencia, numbered within the acta; raises what `domain.amendments.check` raises."""
    return _make(work, meeting_id, AmendmentKind.DILIGENCIA, text, by)


def annul(work: Work, meeting_id: str, reason: str, by: str = "") -> Amendment:
    """Annul an acta for a reason: its number stays taken. Raises what `domain.amendments.check` raises."""
    return _make(work, meeting_id, AmendmentKind.ANNULMENT, reason, by)


def clarify(work: Work, meeting_id: str, text: str, by: str = "") -> Amendment:
    """Make an acta aclaratoria, with the next number of the body's own series, linked to the acta it clarifies."""
    return _make(work, meeting_id, AmendmentKind.CLARIFYING_ACTA, text, by)


def publish(work: Work, meeting_id: str, where: str = "", by: str = "") -> Publication:
    """Note that the public edition of a signed acta was given out; raises `minutes_not_signed`, `minutes_annulled`."""
    state = state_of(work, meeting_id)
    if state is MinutesState.ANNULLED:
        raise DomainError("minutes_annulled")
    if state not in {MinutesState.SIGNED, MinutesState.PUBLISHED}:
        raise DomainError("minutes_not_signed")
    meeting = work.get(Meeting, meeting_id)
    publication = Publication(
        id=publication_id(meeting_id),
        of_meeting_id=meeting_id,
        body_id=meeting.body_id,
        at=work.now,
        by=by,
        where=where.strip(),
    )
    work.put(publication)
    return publication


def paper(work: Work, amendment_id: str, language: str = "es") -> AmendmentPaper:
    """What an amendment says on paper."""
    amendment = work.get(Amendment, amendment_id)
    meeting = work.get(Meeting, amendment.of_meeting_id)
    return AmendmentPaper(
        document_id=paper_id(AMENDMENT, amendment_id),
        circle=settings.value(work, settings.CIRCLE_NAME),
        city=settings.value(work, settings.CITY),
        body=work.get(Body, amendment.body_id).name,
        kind=amendment.kind,
        number=amendment.number,
        acta=f"{amendment.acta.number:03d}" if amendment.acta else "",
        of_acta=meetings.minutes_of(work, meeting.id).label,
        held_on=meeting.starts,
        data_hash=amendment.data_hash,
        text=amendment.text,
        made_at=amendment.made_at,
        signers=minutes.signers_on(work, amendment.body_id, amendment.made_at, directory(work)),
        language=language,
    )


def _make(work: Work, meeting_id: str, kind: AmendmentKind, text: str, by: str) -> Amendment:
    meeting = work.get(Meeting, meeting_id)
    known = of_acta(work, meeting_id)
    written = work.find(Paper, paper_id(ACTA, meeting_id))
    amendment = Amendment(
        id=new_id(),
        of_meeting_id=meeting_id,
        body_id=meeting.body_id,
        kind=kind,
        number=next_diligencia(known) if kind is AmendmentKind.DILIGENCIA else 0,
        text=text.strip(),
        made_at=work.now,
        made_by=by,
        acta=_acta_number(work, meeting.body_id) if kind is AmendmentKind.CLARIFYING_ACTA else None,
        data_hash=written.data_hash if written else "",
    )
    check(amendment, meetings.minutes_of(work, meeting_id).state, known)
    work.put(amendment)
    return amendment


def _acta_number(work: Work, body_id: str) -> Number:
    return numbering.give(work, body_id, bogota(work.now).year)
