"""The genre of the acta: rules with ids that tell what a draft still lacks, and letting a finding be.

Sources: NTC 3394 and GTC 185 (form and writing), IDPAC-GD-FT-19 (blocks), CPACA art. 63 (sessions at a distance).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.errors import DomainError
from circledesk.domain.ids import derived_id
from circledesk.domain.records import Record


class Weight(StrEnum):
    """Whether a finding keeps the acta from its number, or only asks to be looked at."""

    MUST = "must"
    SHOULD = "should"


class Rule(StrEnum):
    """What an acta is held to. The ids are stable: a dismissal refers to them for ever."""

    SESSION_ENDED = "A01"
    OFFICES_FILLED = "A02"
    CONFLICTS_SETTLED = "A03"
    QUORUM_STATED = "A04"
    QUORUM_RULE_KNOWN = "A05"
    PREVIOUS_ACTA_TREATED = "A06"
    ITEM_TREATED = "A07"
    OPEN_TASKS_TREATED = "A08"
    EXPECTED_RESULT_REACHED = "A09"
    DECISION_MOVED = "A10"
    DECISION_WITH_QUORUM = "A11"
    DECISION_RECORDED = "A12"
    TASK_OWNED = "A13"
    TASK_DATED = "A14"
    ABSENCE_QUALIFIED = "A15"
    NEXT_SESSION_SET = "A16"
    PLACE_STATED = "A17"
    VIRTUAL_EVIDENCE = "A18"
    ANNEX_PRESENT = "A19"
    ANNEX_NUMBERED = "A20"
    COMMENTS_ANSWERED = "A21"
    OBJECTIVE_STATED = "A22"
    EVIDENCE_FITS_FORM = "A23"
    NO_OPENING_GERUND = "B01"
    FULL_NAMES = "B02"
    ACTA_WITHOUT_SIGN = "B03"
    SENTENCE_ENDED = "B04"


MUST = frozenset({Rule.SESSION_ENDED, Rule.OFFICES_FILLED, Rule.CONFLICTS_SETTLED})
"""Rules that nobody can dismiss: without them there is nothing to sign, or nobody to sign it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing an acta lacks.

    `subject` is the id of what it is about (of a paragraph: a digest of its words), and with the rule names the finding
    on every laptop. `item_id`, `start` and `end` (characters of its text) say where to jump; `facts` fill the sentence.
    """

    rule: Rule
    subject: str
    item_id: str = ""
    start: int = 0
    end: int = 0
    facts: tuple[tuple[str, object], ...] = ()

    @property
    def weight(self) -> Weight:
        """Whether it keeps the acta from its number."""
        return Weight.MUST if self.rule in MUST else Weight.SHOULD


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal(Record):
    """Somebody looked at a finding and let it be, for a reason that is kept."""

    table: ClassVar[str] = "dismissal"
    scope: ClassVar[str] = "meeting_id"

    meeting_id: str
    rule: Rule
    subject: str
    reason: str
    on: datetime
    by: str = ""


def dismissal_id(meeting_id: str, rule: Rule, subject: str) -> str:
    """The id of a dismissal: one on every laptop."""
    return derived_id("dismissal", meeting_id, rule.value, subject)


def dismissed(finding: Finding, meeting_id: str, reason: str, on: datetime, by: str) -> Dismissal:
    """`finding`, let be; raises `finding_not_dismissable`, `dismissal_without_reason`."""
    if finding.weight is Weight.MUST:
        raise DomainError("finding_not_dismissable", rule=finding.rule.value)
    if not reason.strip():
        raise DomainError("dismissal_without_reason")
    return Dismissal(
        id=dismissal_id(meeting_id, finding.rule, finding.subject),
        meeting_id=meeting_id,
        rule=finding.rule,
        subject=finding.subject,
        reason=reason.strip(),
        on=on,
        by=by,
    )
