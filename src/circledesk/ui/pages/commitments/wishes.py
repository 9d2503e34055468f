"""What the commitments' page asks of the desk, and the two writes it wishes, in one unit of work each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.domain.clock import bogota
from circledesk.domain.evidence import Evidence
from circledesk.domain.ids import new_id
from circledesk.domain.plans import Plan
from circledesk.services import checkins, plans, reports
from circledesk.services.people import directory

if TYPE_CHECKING:
    from circledesk.domain.checkins import CheckIn
    from circledesk.services.papers import CheckInLine, CommitmentLine
    from circledesk.services.ports.work import Work

NEWEST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Every commitment of the plan with its three voices, and what was reported last."""

    plan: str
    lines: tuple[CommitmentLine, ...]
    newest: tuple[CheckInLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDraft:
    """A means of verification as typed: a link, or a file of this laptop."""

    title: str = ""
    link: str = ""
    file: Path | None = None

    @property
    def given(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.link.strip() or self.file)


def overview(work: Work) -> Overview:
    """The plan as of today."""
    return Overview(
        plan=", ".join(plan.name for plan in work.all(Plan)),
        lines=tuple(reports.commitment_lines(work, directory(work), bogota(work.now).date())),
        newest=tuple(plans.newest_reports(work, NEWEST)),
    )


def report(work: Work, check_in: CheckIn, evidence: EvidenceDraft) -> None:
    """Keep a check-in with its evidence, or neither; raises what `services.checkins.report` raises, and OSError."""
    if not evidence.given:
        checkins.report(work, check_in)
        return
    content = evidence.file.read_bytes() if evidence.file else b""
    name = evidence.file.name if evidence.file else ""
    kept = Evidence(
        id=new_id(),
        title=evidence.title.strip() or name or evidence.link.strip(),
        file=work.keep_file(content) if evidence.file else "",
        file_name=name,
        size=len(content),
        link=evidence.link.strip(),
        dated=check_in.reported_on,
        refers_to=check_in.id,
    )
    work.put(kept)
    checkins.report(work, replace(check_in, evidence_ids=(kept.id,)))
