"""Who gives a body's actas their numbers, what it gave, and what to do where two laptops gave the same one.

One laptop per body gives numbers, so that two without network do not both give the next one (domain.md 2.4). A number
given twice all the same is refused at the signature and shown, never changed behind anybody's back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circledesk.domain import numbering
from circledesk.domain.amendments import Amendment, AmendmentKind
from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import ACTA, Minutes, Paper, paper_id
from circledesk.domain.numbering import Clash, Given, Jump
from circledesk.services import meetings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circledesk.domain.minutes import Number
    from circledesk.services.ports.work import Work

_EVER = (False, True)
"""A number stays taken, also where its session was removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The numbers of one body: what was given, what is missing, what several actas have.

    `device` is the laptop that gives them, empty before the first; `laptop` its name, `own` whether that is this one.
    """

    body: Body
    device: str
    laptop: str
    own: bool
    given: tuple[Given, ...]
    jumps: tuple[Jump, ...]
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LaptopChoice:
    """A laptop that may be told to give numbers."""

    device: str
    name: str


def series(work: Work, body_id: str) -> Series:
    """Everything there is to tell of the numbers of a body."""
    body = work.get(Body, body_id)
    given = _given(work, body_id)
    device = _giver(work, body)
    return Series(
        body=body,
        device=device,
        laptop=_name(work, device),
        own=device == work.device,
        given=tuple(given),
        jumps=tuple(numbering.jumps(given)),
        clashes=tuple(numbering.clashes(given)),
    )


def give(work: Work, body_id: str, year: int) -> Number:
    """The next number of a body and year, where this laptop gives them; the first that does goes on doing it.

    Raises `numbering_elsewhere`.
    """
    body = work.find(Body, body_id)
    if body is not None:
        giver = _giver(work, body)
        if giver not in {"", work.device}:
            raise DomainError("numbering_elsewhere", body=body.short_name or body.name, laptop=_name(work, giver))
        work.put(replace(body, numbering_device=work.device))
    return numbering.following(_given(work, body_id), year)


def appoint(work: Work, body_id: str, device: str) -> None:
    """Let another laptop give the numbers of a body from now on; raises `device_unknown`, `right_missing`."""
    if device not in {one.device for one in choices(work)}:
        raise DomainError("device_unknown", name=device)
    work.put(replace(work.get(Body, body_id), numbering_device=device))


def choices(work: Work) -> list[LaptopChoice]:
    """The laptops that may give numbers: all that were not revoked, by name."""
    found = [LaptopChoice(device=device, name=one.name) for device, one in work.laptops().items() if not one.cut_off]
    if work.device not in {one.device for one in found}:
        found.append(LaptopChoice(device=work.device, name=work.device_name))
    return sorted(found, key=lambda one: (one.name.casefold(), one.device))


def clash_of(work: Work, meeting_id: str) -> tuple[Meeting, ...]:
    """The other sessions that an acta's number was given to as well; a clarifying acta counts as its session."""
    found = _clash_of(work, meeting_id)
    others = [one for one in found.of if one != meeting_id] if found else []
    sessions = {one.id: one.of_meeting_id for one in work.all(Amendment, id=others)} if others else {}
    return tuple(work.get(Meeting, sessions.get(one, one)) for one in others)


def require_unique(work: Work, meeting_id: str) -> None:
    """Raise `number_given_twice` while another acta of the body has the number of this one."""
    others = clash_of(work, meeting_id)
    if others:
        facts = {"number": meetings.minutes_of(work, meeting_id).label, "day": bogota(others[0].starts).date()}
        raise DomainError("number_given_twice", **facts)


def withdraw(work: Work, meeting_id: str) -> None:
    """Take back the number that another acta has too: this one is a draft without a number again.

    Raises `number_not_given_twice`, and `number_signed_twice` where somebody signed this file already.
    """
    if not clash_of(work, meeting_id):
        raise DomainError("number_not_given_twice")
    minutes = meetings.minutes_of(work, meeting_id)
    paper = work.find(Paper, paper_id(ACTA, meeting_id))
    if work.sealed(meeting_id) is not None or (paper is not None and paper.signed_by):
        raise DomainError("number_signed_twice", number=minutes.label)
    if paper is not None:
        work.put(replace(paper, file="", data_hash="", written_at=None))
    work.put(minutes.without_number())


def _clash_of(work: Work, meeting_id: str) -> Clash | None:
    found = numbering.clashes(_given(work, work.get(Meeting, meeting_id).body_id))
    return next((one for one in found if meeting_id in one.of), None)


def _given(work: Work, body_id: str) -> list[Given]:
    """Every number of a body's series, clarifying actas included."""
    sessions = [one.id for one in work.all(Meeting, body_id=body_id, deleted=_EVER)]
    said = work.all(Amendment, body_id=body_id)
    annulled = {one.of_meeting_id for one in said if one.kind is AmendmentKind.ANNULMENT}
    actas: Iterable[Minutes] = work.all(Minutes, meeting_id=sessions, deleted=_EVER) if sessions else ()
    found = [
        Given(number=one.number, of=one.meeting_id, annulled=one.meeting_id in annulled) for one in actas if one.number
    ]
    return found + [Given(number=one.acta, of=one.id) for one in said if one.acta]


def _giver(work: Work, body: Body) -> str:
    """The laptop that gives a body's numbers; nobody where that one was revoked."""
    standing = work.laptops().get(body.numbering_device)
    return "" if standing is not None and standing.cut_off else body.numbering_device


def _name(work: Work, device: str) -> str:
    standing = work.laptops().get(device)
    return standing.name if standing is not None else work.device_name if device == work.device else device
