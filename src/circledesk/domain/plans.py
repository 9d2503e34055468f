"""Action plans, their commitments (compromisos del plan) and milestones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from circledesk.domain.records import Record


class OgpValue(StrEnum):
    """OGP's closed list of values a commitment serves (OGP Local commitment pages)."""

    ACCESS_TO_INFORMATION = "access_to_information"
    CIVIC_PARTICIPATION = "civic_participation"
    PUBLIC_ACCOUNTABILITY = "public_accountability"
    TECHNOLOGY_AND_INNOVATION = "technology_and_innovation"


class MilestoneState(StrEnum):
    """Where a milestone stands."""

    PENDING = "pending"
    UNDER_WAY = "under_way"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Record):
    """An action plan of a member of the Open Government Partnership."""

    table: ClassVar[str] = "plan"

    name: str
    member: str = ""
    submitted_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    lead_institution_id: str = ""
    unconfirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """A commitment of the plan. `unconfirmed` names the fields nobody could confirm ("por confirmar")."""

    table: ClassVar[str] = "commitment"

    plan_id: str
    ogp_id: str
    short_title: str
    official_title: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    values: tuple[str, ...] = ()
    problem: str = ""
    partners: str = ""
    version: int = 1
    unconfirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Record):
    """A step of a commitment (hito) with the criterion that verifies it."""

    table: ClassVar[str] = "milestone"

    commitment_id: str
    number: int
    title: str
    criterion: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    done_on: date | None = None
    state: MilestoneState = MilestoneState.PENDING
    unconfirmed: tuple[str, ...] = ()
