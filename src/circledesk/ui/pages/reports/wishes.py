"""What Reports asks of the desk: periods, the report's lines, actas with who signed them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.amendments import Amendment
from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota, quarter_code
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import ACTA, Minutes, MinutesState, Paper, minutes_id, paper_id
from circledesk.domain.people import Person
from circledesk.services import amendments, minutes, numbering, reports, signing, unheld
from circledesk.services.people import directory

if TYPE_CHECKING:
    from circledesk.services.papers import ReportPaper, SignerLine
    from circledesk.services.ports.work import Work

NEWEST = 60
OF = "of:"
"""Begins the key of what was said of an acta afterwards."""
_SHOWN = frozenset({MeetingState.HELD, MeetingState.IN_SESSION, MeetingState.NOT_HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class ActaLine:
    """An acta in the list, or what was said of one afterwards (`amendment`); `key` tells them apart.

    A session that was not held (`unheld`) has a constancia in its place.
    """

    meeting_id: str
    amendment: Amendment | None = None
    body: str
    short: str
    number: int
    label: str
    state: MinutesState
    starts: datetime
    unheld: bool = False

    @property
    def key(self) -> str:
        """The session's id, or `of:` and the amendment's."""
        return f"{OF}{self.amendment.id}" if self.amendment else self.meeting_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ActaView:
    """One acta: who signs it, in which roles it is signed, and how its file is called.

    `also` are the starts of the other sessions that its number was given to.
    """

    line: ActaLine
    signers: tuple[SignerLine, ...]
    signed_by: tuple[str, ...]
    file_name: str
    closed: bool
    also: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A period's report; `signed_by` names the roles that signed its kept file."""

    paper: ReportPaper
    signed_by: tuple[str, ...]


def periods(work: Work) -> list[str]:
    """Every quarter since the first session, the newest first; the current one is always there."""
    today = bogota(work.now).date()
    first = min((bogota(one.starts).date() for one in work.all(Meeting)), default=today)
    found: list[str] = []
    quarter = date(today.year, today.month, 1)
    while quarter >= date(first.year, 3 * ((first.month - 1) // 3) + 1, 1) or not found:
        found.append(quarter_code(quarter))
        quarter = _three_months_before(quarter)
    return found


def report_view(work: Work, period: str, as_of: date | None) -> ReportView:
    """The report of a period as of a day; raises `as_of_before_period`."""
    kept = work.find(Paper, paper_id(reports.REPORT, period))
    signed = kept.signed_by if kept is not None and not kept.deleted else ()
    return ReportView(paper=reports.report_paper(work, period, as_of), signed_by=signed)


def actas(work: Work, wanted: str) -> list[ActaLine]:
    """The newest actas, and the one `wanted` whichever it is."""
    bodies = {body.id: body for body in work.all(Body)}
    held = sorted(work.all(Meeting, state=_SHOWN), key=lambda one: (one.starts, one.id), reverse=True)
    shown = [one for place, one in enumerate(held) if place < NEWEST or one.id == wanted]
    if wanted and all(one.id != wanted for one in shown):
        found = work.find(Meeting, wanted)
        shown = [found, *shown] if found else shown
    known = {one.meeting_id: one for one in work.all(Minutes, meeting_id=[one.id for one in shown])}
    lines = []
    for one in shown:
        line = _line(work, one, known.get(one.id), bodies.get(one.body_id))
        lines += [line, *(_amended(work, line, said) for said in amendments.of_acta(work, one.id))]
    return lines


def acta_view(work: Work, key: str) -> ActaView:
    """One acta, or what was said of one, in full; raises `not_found`."""
    if key.startswith(OF):
        return _amendment_view(work, work.get(Amendment, key.removeprefix(OF)))
    meeting = work.get(Meeting, key)
    body = work.get(Body, meeting.body_id)
    if meeting.state is MeetingState.NOT_HELD:
        return _unheld_view(work, meeting, body)
    paper = work.find(Paper, paper_id(ACTA, key))
    line = _line(work, meeting, work.find(Minutes, minutes_id(key)), body)
    return ActaView(
        line=line,
        signers=minutes.signers(work, meeting, directory(work)),
        signed_by=paper.signed_by if paper is not None and not paper.deleted else (),
        file_name=f"acta-{line.label}-{_plain(body.short_name or body.name)}.pdf",
        closed=meeting.held is not None and meeting.held.end is not None,
        also=tuple(one.starts for one in numbering.clash_of(work, key)),
    )


def _unheld_view(work: Work, meeting: Meeting, body: Body) -> ActaView:
    return ActaView(
        line=_line(work, meeting, None, body),
        signers=unheld.constancia(work, meeting.id).session.signers,
        signed_by=unheld.signed_by(work, meeting.id),
        file_name=f"constancia-sesion-{meeting.number}-{_plain(body.short_name or body.name)}.pdf",
        closed=True,
    )


def _amendment_view(work: Work, amendment: Amendment) -> ActaView:
    meeting = work.get(Meeting, amendment.of_meeting_id)
    body = work.get(Body, meeting.body_id)
    paper = work.find(Paper, paper_id(amendments.AMENDMENT, amendment.id))
    line = _line(work, meeting, work.find(Minutes, minutes_id(meeting.id)), body)
    number = amendment.acta.number if amendment.acta else amendment.number
    return ActaView(
        line=_amended(work, line, amendment),
        signers=amendments.paper(work, amendment.id).signers,
        signed_by=paper.signed_by if paper is not None else (),
        file_name=f"{amendment.kind.value}-{number}-acta-{line.label}-{_plain(body.short_name or body.name)}.pdf",
        closed=True,
    )


def _amended(work: Work, line: ActaLine, amendment: Amendment) -> ActaLine:
    paper = work.find(Paper, paper_id(amendments.AMENDMENT, amendment.id))
    signed = paper is not None and len(paper.signed_by) >= len(minutes.SIGNERS)
    state = MinutesState.SIGNED if signed else MinutesState.AWAITING_SIGNATURES
    return replace(line, amendment=amendment, state=state)


def _line(work: Work, meeting: Meeting, acta: Minutes | None, body: Body | None) -> ActaLine:
    acta = acta or Minutes(id=minutes_id(meeting.id), meeting_id=meeting.id)
    given_up = meeting.state is MeetingState.NOT_HELD
    waiting = given_up and not unheld.signed_by(work, meeting.id)
    return ActaLine(
        meeting_id=meeting.id,
        body=body.name if body else "",
        short=(body.short_name or body.name) if body else "",
        number=meeting.number,
        label=acta.label,
        state=MinutesState.AWAITING_SIGNATURES if waiting else amendments.state_of(work, meeting.id),
        starts=meeting.starts,
        unheld=given_up,
    )


def _three_months_before(day: date) -> date:
    months = day.year * 12 + day.month - 1 - 3
    return date(months // 12, months % 12 + 1, 1)


def _plain(words: str) -> str:
    """Words as a part of a file name: `bogota-50-50`."""
    bare = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def acta_signer(work: Work, key: str, role: str) -> tuple[str, str]:
    """Id and name of who signs an acta, or what was said of one, in a role; raises `office_vacant`."""
    if key.startswith(OF):
        amendment = work.get(Amendment, key.removeprefix(OF))
        signer = signing.officer(work, amendment.body_id, role, amendment.made_at)
    else:
        signer = signing.signer_of(work, key, role)
    person = work.get(Person, signer)
    return person.id, person.full_name


def report_signer(work: Work) -> tuple[str, str]:
    """Id and name of who signs reports; raises `office_vacant`."""
    person = work.get(Person, signing.coordinator(work))
    return person.id, person.full_name
