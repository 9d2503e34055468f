"""Who may write what: the one rule every reader applies to every operation before it counts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from circledesk.domain.amendments import Amendment, Publication
from circledesk.domain.attendance import AttendanceEvent, Attendee
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.evidence import Evidence
from circledesk.domain.history import LateNote
from circledesk.domain.journal import Operation
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Paper
from circledesk.domain.people import Appointment, Person, Seat
from circledesk.domain.phrases import HousePhrase
from circledesk.domain.spelling import LearnedWord
from circledesk.domain.tasks import TaskStep

ATTENDANCE = frozenset({Attendee.table, AttendanceEvent.table})
"""What the door writes: who comes and goes."""
COMMON = frozenset({Person.table, Evidence.table, TaskStep.table, CheckIn.table, LearnedWord.table, HousePhrase.table})
"""What any secretary writes, whichever body it is for."""
OF_A_BODY = frozenset(
    {Meeting.table, Seat.table, Appointment.table, Amendment.table, Publication.table, LateNote.table}
)
"""Tables whose rows name their body themselves."""
BODY = "body_id"
NUMBERING = "numbering_device"
"""What a secretary says of a body itself: which laptop gives its actas their numbers."""


class Role(StrEnum):
    """What a laptop is trusted with. A role this program does not know is trusted with nothing."""

    COORDINATOR = "coordinator"
    SECRETARY = "secretary"
    DOOR = "door"
    READER = "reader"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A role as a roster gives it: for `bodies` (ids; none means every body), from the roster version `since` on."""

    role: str
    bodies: tuple[str, ...] = ()
    since: int = 0


def hangs_on_a_body(operation: Operation) -> bool:
    """Whether a secretary's right to an operation depends on whose body it is for."""
    if operation.table in OF_A_BODY:
        return True
    return bool(operation.document) and operation.table not in COMMON


def may(member: Grant, operation: Operation, bodies: Collection[str]) -> bool:
    """Whether a member was allowed to write an operation on something that belongs to `bodies`.

    `bodies` holds every body that the operation's past names for it: one, unless somebody is cheating; none where
    nothing is known of it.
    """
    match member.role:
        case Role.COORDINATOR:
            return True
        case Role.DOOR:
            return operation.table in ATTENDANCE and _hers(member, bodies)
        case Role.SECRETARY:
            return _may_write(member, operation, bodies)
        case _:
            return False


def _may_write(member: Grant, operation: Operation, bodies: Collection[str]) -> bool:
    if operation.table in COMMON:
        return True
    if hangs_on_a_body(operation):
        return _hers(member, bodies)
    if operation.table == Body.table:
        return operation.column == NUMBERING and _hers(member, {operation.row})
    return operation.table == Paper.table


def _hers(member: Grant, bodies: Collection[str]) -> bool:
    return not member.bodies or (bool(bodies) and set(bodies) <= set(member.bodies))
