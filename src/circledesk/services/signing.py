"""Signing and verifying: the circle's authority, a person's key, the acta, the report, any file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from circledesk.domain.amendments import Amendment
from circledesk.domain.bodies import Body
from circledesk.domain.clock import bogota
from circledesk.domain.errors import DomainError
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import ACTA, MinutesState, Paper, paper_id
from circledesk.domain.people import Appointment, Office, Person
from circledesk.services import amendments, exporting, meetings, minutes, numbering, reports, reviews, settings, unheld
from circledesk.services.people import directory, offices_on
from circledesk.services.ports.signing import SignRequest, Subject

if TYPE_CHECKING:
    from circledesk.services.ports.desk import OpenDesk
    from circledesk.services.ports.work import Work

AUTHORITY = "authority"
"""Name of the secret that holds the authority's PKCS#12."""
_KEY = "signing-key:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A signer's PKCS#12 and its passphrase."""

    p12: bytes
    passphrase: bytes


def found_authority(desk: OpenDesk, circle: str, passphrase: bytes) -> bytes:
    """Make the circle's own root, its key kept under `passphrase`; answers the root certificate (PEM)."""
    with desk.work() as work:
        now = work.now
    keys = desk.tools.signer.create_authority(circle, passphrase, now)
    desk.tools.ledger.keep_secret(AUTHORITY, keys.p12)
    return keys.root_pem


def person_key(desk: OpenDesk, person_id: str, role: str, authority_passphrase: bytes, own: bytes) -> Key:
    """A person's key under the circle's authority; made once, on the laptop that has the authority.

    Raises `authority_elsewhere` where this laptop lacks it; `signing_key_wrong_passphrase`.
    """
    ledger, signer = desk.tools.ledger, desk.tools.signer
    known = ledger.secret(_KEY + person_id)
    if known is not None:
        signer.describe(known, own)
        return Key(p12=known, passphrase=own)
    authority = ledger.secret(AUTHORITY)
    if authority is None:
        raise DomainError("authority_elsewhere")
    with desk.work() as work:
        person = work.get(Person, person_id)
        names = directory(work)
        now = work.now
    subject = Subject(
        full_name=person.full_name,
        organisation=names.institution(person.institution_id),
        role=desk.words.label(Office(role)),
        email=person.email,
    )
    p12 = signer.issue(authority, authority_passphrase, subject, own, now)
    ledger.keep_secret(_KEY + person_id, p12)
    return Key(p12=p12, passphrase=own)


def signer_of(work: Work, meeting_id: str, role: str) -> str:
    """Id of the person who signs the acta in `role`; raises `role_does_not_sign` or `office_vacant`."""
    meeting = work.get(Meeting, meeting_id)
    return officer(work, meeting.body_id, role, meeting.starts)


def officer(work: Work, body_id: str, role: str, moment: datetime) -> str:
    """Id of the person who signs for a body in `role` at a moment; raises `role_does_not_sign` or `office_vacant`."""
    if role not in {office.value for office in minutes.SIGNERS}:
        raise DomainError("role_does_not_sign", role=role)
    held = offices_on(work, body_id, bogota(moment).date())
    if Office(role) not in held:
        raise DomainError("office_vacant", role=Office(role), body=work.get(Body, body_id).name)
    return held[Office(role)]


def coordinator(work: Work) -> str:
    """Id of the person who signs reports; raises `office_vacant`."""
    today = bogota(work.now).date()
    held = [one for one in work.all(Appointment, office=Office.COORDINATOR) if one.in_force(today)]
    if not held:
        raise DomainError("office_vacant", role=Office.COORDINATOR, body=settings.value(work, settings.CIRCLE_NAME))
    return held[-1].person_id


def sign_acta(desk: OpenDesk, meeting_id: str, role: str, key: Key) -> bytes:
    """Sign the acta as `role`, issuing it first where needed; the last signature seals it. Answers the PDF."""
    with desk.work() as work:
        person_id = signer_of(work, meeting_id, role)
        minutes_now = meetings.minutes_of(work, meeting_id)
        names = directory(work)
    if minutes_now.state is MinutesState.SIGNED:
        raise DomainError("already_signed", role=Office(role))
    with desk.work() as work:
        reviews.require_settled(work, meeting_id)
    exporting.issue_acta(desk, meeting_id)
    with desk.work() as work:
        numbering.require_unique(work, meeting_id)
    _require_as_issued(desk, meeting_id)
    paper = _sign(desk, paper_id(ACTA, meeting_id), role, names.people[person_id], key)
    if set(paper.signed_by) >= {office.value for office in minutes.SIGNERS}:
        with desk.work() as work:
            seal = Seal(data_hash=paper.data_hash, file=paper.file, signed_by=paper.signed_by)
            minutes.finish(work, meeting_id, seal)
    return exporting.acta_pdf(desk, meeting_id)


def sign_amendment(desk: OpenDesk, amendment_id: str, role: str, key: Key) -> bytes:
    """Sign a diligencia, clarifying acta or annulment as `role`; answers the PDF. Raises as `sign_acta`."""
    with desk.work() as work:
        amendment = work.get(Amendment, amendment_id)
        person_id = officer(work, amendment.body_id, role, amendment.made_at)
        person = work.get(Person, person_id)
    exporting.issue_amendment(desk, amendment_id)
    _sign(desk, paper_id(amendments.AMENDMENT, amendment_id), role, person, key)
    return exporting.amendment_pdf(desk, amendment_id)


def sign_constancia(desk: OpenDesk, meeting_id: str, role: str, key: Key) -> bytes:
    """Sign the constancia of a session that was not held as `role`, which seals it; answers the PDF."""
    if role not in {office.value for office in unheld.SIGNERS}:
        raise DomainError("role_does_not_sign", role=role)
    with desk.work() as work:
        person = work.get(Person, signer_of(work, meeting_id, role))
        reviews.require_settled(work, meeting_id)
    exporting.issue_constancia(desk, meeting_id)
    paper = _sign(desk, paper_id(unheld.CONSTANCIA, meeting_id), role, person, key)
    with desk.work() as work:
        seal = Seal(data_hash=paper.data_hash, file=paper.file, signed_by=paper.signed_by)
        unheld.finish(work, meeting_id, seal)
    return exporting.constancia_pdf(desk, meeting_id)


def _require_as_issued(desk: OpenDesk, meeting_id: str) -> None:
    """Raise `acta_moved_on` unless the file up for signature still says what the record says.

    Edits written elsewhere before the issue was known there may have arrived since.
    """
    with desk.work() as work:
        paper = work.get(Paper, paper_id(ACTA, meeting_id))
        spoken = minutes.acta_paper(work, meeting_id)
    if desk.tools.scribe.acta(spoken).data_hash != paper.data_hash:
        raise DomainError("acta_moved_on")


def sign_report(desk: OpenDesk, period: str, key: Key, as_of: date | None = None) -> bytes:
    """Sign the report of `period` as coordinator; answers the PDF."""
    with desk.work() as work:
        person = work.get(Person, coordinator(work))
    exporting.issue_report(desk, period, as_of)
    paper = _sign(desk, paper_id(reports.REPORT, period), Office.COORDINATOR.value, person, key)
    with desk.work() as work:
        content = work.file(paper.file)
    if content is None:
        raise DomainError("file_not_here_yet", file=paper.file[:16])
    return content


def _sign(desk: OpenDesk, document: str, role: str, person: Person, key: Key) -> Paper:
    with desk.work() as work:
        paper = work.get(Paper, document)
        content = work.file(paper.file)
        now, city = work.now, settings.value(work, settings.CITY)
    if role in paper.signed_by:
        raise DomainError("already_signed", role=Office(role))
    if content is None:
        raise DomainError("file_not_here_yet", file=paper.file[:16])
    office = desk.words.label(Office(role))
    signed = desk.tools.signer.sign(
        content,
        SignRequest(
            field=role,
            p12=key.p12,
            passphrase=key.passphrase,
            at=now,
            qr=f"circledesk:v1:{document}:{paper.data_hash}",
            stamp_lines=(
                person.full_name,
                office,
                desk.words.say("documents.stamp_time", moment=f"{bogota(now):%Y-%m-%d %H:%M:%S} UTC-5"),
            ),
            reason=desk.words.say("documents.stamp_reason", role=office),
            location=city,
        ),
    )
    with desk.work() as work:
        current = work.get(Paper, document)
        if current.file != paper.file:
            raise DomainError("document_moved_on", document=document)
        done = replace(current, file=work.keep_file(signed), signed_by=(*current.signed_by, role))
        work.put(done)
    return done
