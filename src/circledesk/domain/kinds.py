"""The list of every kind of record, in the order in which shelves are made."""

from __future__ import annotations

from circledesk.domain.agenda import AgendaItem
from circledesk.domain.amendments import Amendment, Publication
from circledesk.domain.approvals import Approval
from circledesk.domain.attendance import AttendanceEvent, Attendee
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.comments import Comment
from circledesk.domain.decisions import Decision, Vote
from circledesk.domain.evidence import Evidence
from circledesk.domain.genre import Dismissal
from circledesk.domain.history import LateNote, ParagraphReview
from circledesk.domain.institutions import Institution, Part
from circledesk.domain.meetings import Meeting
from circledesk.domain.minutes import Minutes, Paper
from circledesk.domain.people import Appointment, Person, Seat
from circledesk.domain.phrases import HousePhrase
from circledesk.domain.plans import Commitment, Milestone, Plan
from circledesk.domain.quorum import QuorumRule
from circledesk.domain.records import Record
from circledesk.domain.settings import CircleSetting
from circledesk.domain.spelling import LearnedWord
from circledesk.domain.tasks import Task, TaskStep

KINDS: tuple[type[Record], ...] = (
    CircleSetting,
    Plan,
    Institution,
    Commitment,
    Part,
    Milestone,
    Body,
    QuorumRule,
    Person,
    Seat,
    Appointment,
    Meeting,
    AgendaItem,
    Attendee,
    AttendanceEvent,
    Decision,
    Vote,
    Task,
    TaskStep,
    Minutes,
    Paper,
    Approval,
    Comment,
    Dismissal,
    Amendment,
    Publication,
    CheckIn,
    Evidence,
    ParagraphReview,
    LateNote,
    LearnedWord,
    HousePhrase,
)

BY_TABLE: dict[str, type[Record]] = {kind.table: kind for kind in KINDS}
