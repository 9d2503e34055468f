"""Check-ins: what one of the three voices reports on a commitment, in OGP's own scale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.records import Record

FULL_PERCENT = 100


class Level(StrEnum):
    """OGP's completion, five points (OGP glossary, "Completion"), in rising order."""

    NO_EVIDENCE = "no_evidence"
    NOT_STARTED = "not_started"
    LIMITED = "limited"
    SUBSTANTIAL = "substantial"
    COMPLETE = "complete"


class Voice(StrEnum):
    """Who says so: self-report, verification, assessment; never mixed."""

    INSTITUTION = "institution"
    COMMITTEE = "committee"
    MONITORING_BODY = "monitoring_body"


class Verification(StrEnum):
    """What the committee found about the institution's report."""

    NOT_VERIFIED = "not_verified"
    VERIFIED = "verified"
    VERIFIED_WITH_REMARKS = "verified_with_remarks"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """One report; never changed. A later value is a new check-in, a correction names what it `supersedes`; one noted
    in a session by mistake may be taken back while its acta is open.
    """

    table: ClassVar[str] = "check_in"
    scope: ClassVar[str] = "meeting_id"
    insert_only: ClassVar[bool] = True
    retractable: ClassVar[bool] = True

    commitment_id: str
    voice: Voice
    level: Level
    reported_on: date
    period: str
    cut_off: date
    meeting_id: str = ""
    agenda_item_id: str = ""
    milestone_id: str = ""
    reported_by_id: str = ""
    institution_id: str = ""
    percent: int | None = None
    done: str = ""
    bottlenecks: str = ""
    response: str = ""
    next_steps: str = ""
    verification: Verification = Verification.NOT_VERIFIED
    evidence_ids: tuple[str, ...] = ()
    supersedes: str = ""


def check(report: CheckIn) -> None:
    """Whether a check-in may be written: a percentage is 0-100 and only self-reported (domain.md 4.1)."""
    if report.percent is not None and not 0 <= report.percent <= FULL_PERCENT:
        raise DomainError("percent_out_of_range", percent=report.percent)
    if report.percent is not None and report.voice is not Voice.INSTITUTION:
        raise DomainError("percent_is_self_reported", voice=report.voice)
    if report.cut_off > report.reported_on:
        raise DomainError("cut_off_after_report", cut_off=report.cut_off, reported=report.reported_on)


def latest(reports: Iterable[CheckIn], cut_off: date) -> dict[Voice, CheckIn]:
    """The newest check-in of each voice with a cut-off by `cut_off`; superseded ones are left out."""
    known = [report for report in reports if report.cut_off <= cut_off and not report.deleted]
    replaced = {report.supersedes for report in known if report.supersedes}
    found: dict[Voice, CheckIn] = {}
    for report in sorted(known, key=lambda report: (report.cut_off, report.reported_on, report.id)):
        if report.id not in replaced:
            found[report.voice] = report
    return found
