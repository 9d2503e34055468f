"""What each paper says: plain frozen lines that feed the screen, the PDF and the Excel alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from circledesk.domain.agenda import Expected
from circledesk.domain.amendments import AmendmentKind
from circledesk.domain.approvals import Outcome
from circledesk.domain.attendance import Capacity, Standing, Stay
from circledesk.domain.checkins import Level, Verification, Voice
from circledesk.domain.decisions import DecisionKind, Method, Option, Result, Tally
from circledesk.domain.meetings import Character, Convening, MeetingKind, MeetingState, Modality, Span
from circledesk.domain.minutes import MinutesState
from circledesk.domain.plans import MilestoneState
from circledesk.domain.quorum import QuorumReading, QuorumRule
from circledesk.domain.tasks import TaskState


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody on a session's roll, with everything the list prints; `stays` are empty for the absent."""

    person_id: str
    name: str
    position: str
    institution: str
    sector: str
    capacity: Capacity
    vote: bool
    office: str
    standing: Standing
    stays: tuple[Stay, ...] = ()
    represents: str = ""
    represented_by: str = ""
    excused: bool = False
    excuse: str = ""
    excuse_attachments: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteLine:
    """One vote as printed; `evidence` names the messages that bear it out."""

    person: str
    option: Option
    at: datetime
    note: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLine:
    """A decision as printed; `label` is D-004-1, or provisional in a draft."""

    decision_id: str
    label: str
    item_number: int
    text: str
    mover: str
    kind: DecisionKind
    method: Method
    result: Result
    tally: Tally | None
    quorum: QuorumReading | None
    override_reason: str
    decided_at: datetime
    votes: tuple[VoteLine, ...] = ()
    recused: tuple[str, ...] = ()
    conflict_of_interest: str = ""
    window: Span | None = None
    meeting_id: str = ""
    meeting: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """A task of a session as printed; `age_days` counts from the session to the day asked for."""

    task_id: str
    label: str
    item_number: int
    text: str
    responsible: str
    institution: str
    due_on: date | None
    state: TaskState
    percent: int | None
    overdue: bool
    agreed_on: date
    age_days: int = 0
    note: str = ""
    meeting_id: str = ""
    meeting: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLine:
    """A means of verification: a kept file with its sha256, or a link."""

    title: str
    file_name: str
    file: str
    link: str
    public: bool
    evidence_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInLine:
    """A check-in as printed: one voice, one level."""

    check_in_id: str
    ogp_id: str
    commitment: str
    milestone: str
    voice: Voice
    level: Level
    percent: int | None
    period: str
    cut_off: date
    reported_on: date
    reported_by: str
    institution: str
    done: str
    bottlenecks: str
    response: str
    next_steps: str
    verification: Verification
    evidence: tuple[EvidenceLine, ...] = ()
    meeting_id: str = ""
    meeting: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousActaLine:
    """What the session did with an earlier acta."""

    acta: str
    held_on: datetime
    outcome: Outcome
    corrections: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPaper:
    """One agenda item: its text (light markup) and what came of it; `gone_through` are earlier tasks as left."""

    number: int
    title: str
    expected: Expected
    presenter: str
    text: str
    decisions: tuple[DecisionLine, ...] = ()
    tasks: tuple[TaskLine, ...] = ()
    check_ins: tuple[CheckInLine, ...] = ()
    previous: tuple[PreviousActaLine, ...] = ()
    gone_through: tuple[TaskLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerLine:
    """Who signs where: `role` is `chair`, `secretary` or `coordinator`, and names the signature field."""

    role: str
    name: str
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchLine:
    """A body that sits jointly with another: its name, its rule and the fullest quorum it reached."""

    body: str
    rule: QuorumRule | None
    quorum: QuorumReading | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActaPaper:
    """Everything the acta of one session says. `provisional` while it has no number."""

    document_id: str
    meeting_id: str
    circle: str
    body: str
    plan: str
    commitments: tuple[str, ...]
    kind: MeetingKind
    character: Character
    modality: Modality
    state: MeetingState
    number: str
    year: int
    provisional: bool
    city: str
    starts: datetime
    ends: datetime | None
    place: str
    localidad: str
    link: str
    objective: str
    people: tuple[PersonLine, ...]
    quorum: QuorumReading | None
    rule: QuorumRule | None
    items: tuple[ItemPaper, ...]
    next_session: datetime | None
    signers: tuple[SignerLine, ...]
    transcriber: str
    written_at: datetime
    annexes: tuple[EvidenceLine, ...] = ()
    course: tuple[QuorumReading, ...] = ()
    joint: tuple[BenchLine, ...] = ()
    recording: str = ""
    failure: str = ""
    language: str = "es"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewParagraph:
    """A paragraph, a decision or a task as sent out for review, under its number (`4.2`, `D-004-1`)."""

    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """An agenda item of a draft sent out for review."""

    number: int
    title: str
    paragraphs: tuple[ReviewParagraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPaper:
    """A draft acta as reviewers get it: `round` counts from 1, `due_on` is until when comments are awaited."""

    document_id: str
    meeting_id: str
    circle: str
    body: str
    acta: str
    held_on: datetime
    sent_at: datetime
    round: int
    due_on: date | None
    items: tuple[ReviewItem, ...]
    language: str = "es"


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentPaper:
    """What is stated of an issued acta afterwards; `acta` is a clarifying acta's own number."""

    document_id: str
    circle: str
    city: str
    body: str
    kind: AmendmentKind
    number: int
    acta: str
    of_acta: str
    held_on: datetime
    data_hash: str
    text: str
    made_at: datetime
    signers: tuple[SignerLine, ...]
    language: str = "es"

    @property
    def written_at(self) -> datetime:
        """When it was made: its file is a function of the record."""
        return self.made_at


@dataclass(frozen=True, slots=True, kw_only=True)
class UnheldPaper:
    """The constancia of a session that was called and not held; `number` is the session's, `session` who came."""

    document_id: str
    meeting_id: str
    circle: str
    number: int
    planned: Span
    called: Convening | None
    given_up_at: datetime
    session: ActaPaper
    language: str = "es"

    @property
    def written_at(self) -> datetime:
        """When the session was given up: the file is a function of the record."""
        return self.given_up_at


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """A session in lists, reports and the workbook."""

    meeting_id: str
    body: str
    number: int
    acta: str
    minutes_state: MinutesState
    kind: MeetingKind
    character: Character
    modality: Modality
    state: MeetingState
    starts: datetime
    ends: datetime | None
    place: str
    localidad: str
    present: int
    expected: int
    quorum: QuorumReading | None
    decisions: int
    tasks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """One person in one session."""

    meeting_id: str
    meeting: str
    body: str
    day: date
    person: PersonLine


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneLine:
    """A milestone as of the report's day."""

    number: int
    title: str
    due_on: date | None
    state: MilestoneState
    late: bool
    unconfirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    """A commitment of the plan with the newest word of each of the three voices."""

    commitment_id: str
    ogp_id: str
    short_title: str
    official_title: str
    leads: tuple[str, ...]
    supporting: tuple[str, ...]
    values: tuple[str, ...]
    starts_on: date | None
    ends_on: date | None
    unconfirmed: tuple[str, ...]
    institution: CheckInLine | None
    committee: CheckInLine | None
    monitoring_body: CheckInLine | None
    previous_level: Level | None
    milestones: tuple[MilestoneLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLine:
    """What is odd in a body's numbers of a year: `missing` from and to, `twice` those that several actas have."""

    body: str
    year: int
    missing: tuple[tuple[int, int], ...] = ()
    twice: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper:
    """The quarterly report as of a day: the same lines fill the PDF and the workbook."""

    document_id: str
    circle: str
    plan: str
    period: str
    first: date
    last: date
    as_of: date
    sessions: tuple[SessionLine, ...]
    attendance: tuple[AttendanceLine, ...]
    decisions: tuple[DecisionLine, ...]
    tasks: tuple[TaskLine, ...]
    commitments: tuple[CommitmentLine, ...]
    check_ins: tuple[CheckInLine, ...]
    signers: tuple[SignerLine, ...]
    notes: tuple[str, ...]
    written_at: datetime
    series: tuple[SeriesLine, ...] = ()
    language: str = "es"
