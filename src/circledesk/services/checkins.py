"""Check-ins of a commitment: written once, read by voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.domain.checkins import CheckIn, check
from circledesk.domain.evidence import Evidence
from circledesk.domain.plans import Commitment, Milestone
from circledesk.services.agenda import require_open
from circledesk.services.papers import CheckInLine, EvidenceLine

if TYPE_CHECKING:
    from circledesk.services.people import Directory
    from circledesk.services.ports.work import Work


def report(work: Work, check_in: CheckIn) -> None:
    """Keep a check-in; raises what `domain.checkins.check` raises, `minutes_frozen`, or `not_found`."""
    check(check_in)
    if check_in.meeting_id:
        require_open(work, check_in.meeting_id)
    work.get(Commitment, check_in.commitment_id)
    work.put(check_in)


def lines(work: Work, check_ins: list[CheckIn], names: Directory) -> list[CheckInLine]:
    """Check-ins as printed, the oldest first."""
    commitments = {one.id: one for one in work.all(Commitment)}
    milestones = {one.id: one for one in work.all(Milestone)}
    wanted = [one for check_in in check_ins for one in check_in.evidence_ids]
    evidence = {one.id: one for one in work.all(Evidence, id=wanted)} if wanted else {}
    found = []
    for one in sorted(check_ins, key=lambda one: (one.cut_off, one.reported_on, one.id)):
        commitment = commitments.get(one.commitment_id)
        milestone = milestones.get(one.milestone_id)
        found.append(
            CheckInLine(
                check_in_id=one.id,
                ogp_id=commitment.ogp_id if commitment else "",
                commitment=commitment.short_title if commitment else "",
                milestone=milestone.title if milestone else "",
                voice=one.voice,
                level=one.level,
                percent=one.percent,
                period=one.period,
                cut_off=one.cut_off,
                reported_on=one.reported_on,
                reported_by=names.name(one.reported_by_id),
                institution=names.institution(one.institution_id),
                done=one.done,
                bottlenecks=one.bottlenecks,
                response=one.response,
                next_steps=one.next_steps,
                verification=one.verification,
                evidence=tuple(evidence_line(evidence[key]) for key in one.evidence_ids if key in evidence),
                meeting_id=one.meeting_id,
            )
        )
    return found


def evidence_line(evidence: Evidence) -> EvidenceLine:
    """A means of verification as printed."""
    return EvidenceLine(
        title=evidence.title,
        file_name=evidence.file_name,
        file=evidence.file,
        link=evidence.link,
        public=evidence.public,
        evidence_id=evidence.id,
    )
