"""A quarterly report of invented people, for the tests of documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.documents.papers import (
    COMMITTEE,
    COMMITTEE_WORD,
    DECISION,
    INSTITUTION_WORD,
    MEETING,
    PEOPLE,
    READING,
    TASKS,
    check_in,
)

from circledesk.domain.attendance import Standing
from circledesk.domain.checkins import Level, Verification, Voice
from circledesk.domain.clock import at
from circledesk.domain.meetings import Character, MeetingKind, MeetingState, Modality
from circledesk.domain.minutes import MinutesState
from circledesk.domain.plans import MilestoneState
from circledesk.domain.tasks import TaskState
from circledesk.services.papers import (
    AttendanceLine,
    CommitmentLine,
    MilestoneLine,
    ReportPaper,
    SessionLine,
    SignerLine,
)

SESSION = SessionLine(
    meeting_id=MEETING,
    body=COMMITTEE,
    number=4,
    acta="004",
    minutes_state=MinutesState.SIGNED,
    kind=MeetingKind.COMMITTEE_SESSION,
    character=Character.ORDINARY,
    modality=Modality.MIXED,
    state=MeetingState.HELD,
    starts=at(date(2022, 3, 15), 9, 5),
    ends=at(date(2022, 3, 15), 11, 20),
    place="Sala 3, Secretaría Distrital de la Mujer",
    localidad="03",
    present=5,
    expected=7,
    quorum=READING,
    decisions=1,
    tasks=2,
)
NOT_HELD = replace(
    SESSION,
    meeting_id="01890a5d-ac96-774b-bcce-b302099a8058",
    number=5,
    acta="BORRADOR-7F3K",
    minutes_state=MinutesState.DRAFT,
    character=Character.EXTRAORDINARY,
    modality=Modality.VIRTUAL,
    state=MeetingState.NOT_HELD,
    starts=at(date(2022, 3, 24), 14),
    ends=None,
    present=0,
    quorum=None,
    decisions=0,
    tasks=0,
)
TITLES = {
    "COBOG0001": "Inteligencia colectiva en los espacios públicos",
    "COBOG0002": "Información para la seguridad vial",
    "COBOG0003": "Las TIC en la seguridad y la convivencia",
    "COBOG0004": "Territorios de innovación y participación en salud (TIPS)",
    "COBOG0005": "Inversiones locales",
    "COBOG0006": "Bogotá 50/50",
}
WORDS = {
    "COBOG0001": (Level.SUBSTANTIAL, 70, Level.LIMITED, Level.LIMITED),
    "COBOG0002": (Level.COMPLETE, 100, Level.SUBSTANTIAL, None),
    "COBOG0003": (Level.NOT_STARTED, 0, Level.NOT_STARTED, Level.NO_EVIDENCE),
    "COBOG0004": (Level.LIMITED, None, None, None),
    "COBOG0005": (None, None, None, None),
}


def commitment(ogp_id: str) -> CommitmentLine:
    """A commitment of the plan with the words it has."""
    institution, percent, committee, monitoring = WORDS[ogp_id]
    named = {"ogp_id": ogp_id, "commitment": TITLES[ogp_id]}
    return CommitmentLine(
        commitment_id=f"commitment-{ogp_id}",
        ogp_id=ogp_id,
        short_title=TITLES[ogp_id],
        official_title="Public space with collective intelligence",
        leads=("Secretaría Distrital del Hábitat",),
        supporting=("Juntas de Acción Comunal", "Consejos de Planeación Local"),
        values=("technology_and_innovation", "civic_participation"),
        starts_on=date(2021, 8, 1),
        ends_on=None if ogp_id == "COBOG0005" else date(2023, 10, 31),
        unconfirmed=("short_title",),
        institution=check_in(
            Voice.INSTITUTION,
            institution,
            percent=percent,
            done="Se instalaron cuatro laboratorios de barrio.",
            bottlenecks="Permisos de uso del espacio público.",
            next_steps="Solicitar prórroga.",
            **named,
        )
        if institution
        else None,
        committee=check_in(Voice.COMMITTEE, committee, verification=Verification.VERIFIED, **named)
        if committee
        else None,
        monitoring_body=check_in(Voice.MONITORING_BODY, monitoring, **named) if monitoring else None,
        previous_level=Level.NOT_STARTED if ogp_id == "COBOG0001" else None,
    )


BOGOTA_50_50 = replace(
    commitment("COBOG0004"),
    ogp_id="COBOG0006",
    short_title="Bogotá 50/50",
    leads=("Secretaría Distrital de la Mujer",),
    supporting=(),
    institution=INSTITUTION_WORD,
    committee=COMMITTEE_WORD,
    milestones=(
        MilestoneLine(
            number=1,
            title="Estrategia de paridad concertada con las organizaciones",
            due_on=date(2021, 12, 15),
            state=MilestoneState.DONE,
            late=False,
        ),
        MilestoneLine(
            number=2,
            title="Encuentros de socialización de la estrategia en doce localidades",
            due_on=date(2022, 3, 15),
            state=MilestoneState.UNDER_WAY,
            late=True,
            unconfirmed=("due_on",),
        ),
    ),
)

ATTENDANCE = tuple(
    AttendanceLine(meeting_id=MEETING, meeting="004", body=COMMITTEE, day=date(2022, 3, 15), person=person)
    for person in PEOPLE
)
ABSENCES = tuple(
    replace(line, meeting_id=NOT_HELD.meeting_id, meeting=NOT_HELD.acta, day=date(2022, 3, 24), person=absent)
    for line in ATTENDANCE
    for absent in [replace(line.person, standing=Standing.EXCUSED, stays=())]
)


def report(**more: object) -> ReportPaper:
    """The report of the first quarter of 2022, with `more` put in its place."""
    late = replace(
        TASKS[0],
        label="T-003-3",
        overdue=True,
        due_on=date(2022, 2, 28),
        age_days=45,
        meeting_id=MEETING,
        meeting="004",
        body=COMMITTEE,
    )
    paper = ReportPaper(
        document_id="7c1e0f58-6c1b-5d4e-8a57-9f2f4a1c7d10",
        circle="Círculo de Gobierno Abierto de Bogotá",
        plan="Plan de acción de gobierno abierto de Bogotá 2021–2023",
        period="2022-T1",
        first=date(2022, 1, 1),
        last=date(2022, 3, 31),
        as_of=date(2022, 3, 31),
        sessions=(SESSION, NOT_HELD),
        attendance=ATTENDANCE + ABSENCES,
        decisions=(replace(DECISION, meeting_id=MEETING, meeting="004", body=COMMITTEE),),
        tasks=(
            *(replace(task, meeting_id=MEETING, meeting="004", body=COMMITTEE) for task in TASKS),
            late,
            replace(late, label="T-003-1", state=TaskState.DONE, overdue=False, percent=100),
        ),
        commitments=(*(commitment(ogp_id) for ogp_id in WORDS), BOGOTA_50_50),
        check_ins=(INSTITUTION_WORD, COMMITTEE_WORD),
        signers=(SignerLine(role="coordinator", name="Amparo Ficticia Rojas", position="Coordinadora del Círculo"),),
        notes=(
            "unsigned:1",
            "El acta de la sesión del 24 de marzo no tiene número: la sesión no se realizó.",
            "El compromiso del plan COBOG0005 no tiene reportes.",
        ),
        written_at=at(date(2022, 4, 5), 10, 30),
    )
    return replace(paper, **more)  # type: ignore[arg-type]
