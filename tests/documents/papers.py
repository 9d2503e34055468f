"""Papers of invented people, for the tests of documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from circledesk.domain.agenda import Expected
from circledesk.domain.attendance import Capacity, Standing, Stay
from circledesk.domain.checkins import Level, Verification, Voice
from circledesk.domain.clock import at
from circledesk.domain.decisions import DecisionKind, Method, Result, Tally
from circledesk.domain.meetings import Character, MeetingKind, MeetingState, Modality
from circledesk.domain.quorum import QuorumReading, QuorumRule, SectorFloor
from circledesk.domain.tasks import TaskState
from circledesk.services.papers import (
    ActaPaper,
    CheckInLine,
    DecisionLine,
    EvidenceLine,
    ItemPaper,
    PersonLine,
    SignerLine,
    TaskLine,
)

DAY = date(2022, 3, 15)
MEETING = "01890a5d-ac96-774b-bcce-b302099a8057"
DOCUMENT = "5b2f0f58-6c1b-5d4e-8a57-9f2f4a1c7d10"
FILE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
COMMITTEE = "Comité Bogotá 50/50: ruta hacia la paridad"


def hour(hours: int, minutes: int = 0) -> datetime:
    """A moment of the session's day."""
    return at(DAY, hours, minutes)


def person(name: str, **more: object) -> PersonLine:
    """Somebody present from 09:05 to the end, unless `more` says otherwise."""
    line = PersonLine(
        person_id=f"person-{name}",
        name=name,
        position="Profesional especializada",
        institution="Secretaría Distrital de la Mujer",
        sector="gobierno_distrital",
        capacity=Capacity.MEMBER,
        vote=True,
        office="",
        standing=Standing.PRESENT,
        stays=(Stay(since=hour(9, 5), until=hour(11, 20), modality=Modality.IN_PERSON),),
    )
    return replace(line, **more)  # type: ignore[arg-type]


PEOPLE = (
    person("Amparo Ficticia Rojas", office="chair", position="Directora de Territorialización"),
    person(
        "Wilmer Inventado Chiguasuque",
        office="secretary",
        vote=False,
        institution="Secretaría General de la Alcaldía Mayor de Bogotá D. C. – Gobierno Abierto de Bogotá",
    ),
    person(
        "Nhora Ejemplo Muñoz",
        position="Vocera",
        institution="Red Popular de Mujeres de la Sabana (inventada)",
        sector="organizacion_social",
        stays=(Stay(since=hour(9, 20), until=hour(11, 20), modality=Modality.VIRTUAL),),
    ),
    person(
        "Ómar Supuesto Peña",
        capacity=Capacity.ALTERNATE,
        represents="Lía Modelo Niño",
        position="Docente",
        institution="Universidad Imaginada de la Sabana",
        sector="academia",
        standing=Standing.LEFT_EARLY,
        stays=(
            Stay(since=hour(9, 5), until=hour(9, 50), modality=Modality.IN_PERSON),
            Stay(since=hour(10, 2), until=hour(11), modality=Modality.VIRTUAL),
        ),
    ),
    person(
        "Jhonatan Sebastián Supuesto Cuastumal Muelas",
        capacity=Capacity.MONITORING_BODY,
        vote=False,
        position="Investigador",
        institution="Ente de monitoreo inventado",
        sector="ente_monitoreo",
    ),
    person(
        "Karol Prueba Gil",
        position="Consejera",
        institution="Consejo de Planeación Local de Teusaquillo",
        sector="instancia_participacion",
        standing=Standing.EXCUSED,
        excuse="Calamidad doméstica, comunicada por correo el 14 de marzo",
        stays=(),
    ),
    person(
        "Yuri Irreal Ñáñez",
        position="Representante",
        institution="Junta de Acción Comunal La Imaginada",
        sector="accion_comunal",
        standing=Standing.ABSENT,
        stays=(),
    ),
)

READING = QuorumReading(
    at=hour(9, 22), present=3, basis=5, needed_to_deliberate=3, needed_to_decide=3, missing_sectors=(), rule_version=2
)
COURSE = tuple(
    replace(READING, at=hour(*when), present=seats)
    for when, seats in (((9, 5), 2), ((9, 22), 3), ((10, 50), 2), ((11, 2), 4))
)
RULE = QuorumRule(id="rule-2", body_id="body", version=2, since=hour(0), floors=(SectorFloor(sector="no_gobierno"),))

EVIDENCE = EvidenceLine(
    title="Informe de avance del primer trimestre", file_name="informe-t1.pdf", file=FILE, link="", public=True
)
DECISION = DecisionLine(
    decision_id="decision-1",
    label="D-004-1",
    item_number=6,
    text="Se aprueba el calendario de encuentros locales de abril a junio, con un encuentro por localidad "
    "y difusión previa de al menos diez días hábiles.",
    mover="Nhora Ejemplo Muñoz",
    kind=DecisionKind.DECISION,
    method=Method.SHOW_OF_HANDS,
    result=Result.ADOPTED,
    tally=Tally(in_favour=3),
    quorum=replace(READING, at=hour(10, 42)),
    override_reason="",
    decided_at=hour(10, 42),
)
TASKS = (
    TaskLine(
        task_id="task-1",
        label="T-004-1",
        item_number=6,
        text="Enviar el listado de enlaces locales con nombre, entidad y franja de atención.",
        responsible="Amparo Ficticia Rojas",
        institution="Secretaría Distrital de la Mujer",
        due_on=date(2022, 3, 29),
        state=TaskState.PENDING,
        percent=0,
        overdue=False,
        agreed_on=DAY,
    ),
    TaskLine(
        task_id="task-2",
        label="T-004-2",
        item_number=6,
        text="Publicar el calendario en el micrositio de Gobierno Abierto.",
        responsible="Wilmer Inventado Chiguasuque",
        institution="Secretaría General",
        due_on=None,
        state=TaskState.UNDER_WAY,
        percent=40,
        overdue=False,
        agreed_on=DAY,
    ),
)


def check_in(voice: Voice, level: Level, **more: object) -> CheckInLine:
    """A check-in of COBOG0006 in the first quarter."""
    line = CheckInLine(
        check_in_id=f"check-in-{voice.value}",
        ogp_id="COBOG0006",
        commitment="Bogotá 50/50",
        milestone="",
        voice=voice,
        level=level,
        percent=None,
        period="2022-T1",
        cut_off=date(2022, 3, 31),
        reported_on=date(2022, 4, 4),
        reported_by="Amparo Ficticia Rojas",
        institution="",
        done="",
        bottlenecks="",
        response="",
        next_steps="",
        verification=Verification.NOT_VERIFIED,
    )
    return replace(line, **more)  # type: ignore[arg-type]


INSTITUTION_WORD = check_in(
    Voice.INSTITUTION,
    Level.LIMITED,
    percent=35,
    institution="Secretaría Distrital de la Mujer",
    milestone="Hito 2: encuentros de socialización de la estrategia",
    done="Se realizaron cuatro de doce encuentros, en Teusaquillo, Suba, Bosa y Usme.",
    bottlenecks="Contratación tardía de facilitadoras.",
    response="Reprogramación de los encuentros a abril y mayo.",
    next_steps="Firmar los contratos antes del 20 de abril.",
    evidence=(EVIDENCE,),
)
COMMITTEE_WORD = check_in(
    Voice.COMMITTEE,
    Level.LIMITED,
    done="Falta la lista de localidades cubiertas.",
    verification=Verification.VERIFIED_WITH_REMARKS,
)

ITEMS = (
    ItemPaper(
        number=1,
        title="Verificación del quórum",
        expected=Expected.INFORM,
        presenter="Wilmer Inventado Chiguasuque",
        text="Siendo las 09:05 se dio inicio a la reunión. El secretario técnico hizo el llamado de lista y, a las "
        "09:22, confirmó el quórum deliberatorio y decisorio.",
    ),
    ItemPaper(
        number=2,
        title="Aprobación del orden del día",
        expected=Expected.APPROVE,
        presenter="",
        text="El orden del día se aprobó sin cambios.",
    ),
    ItemPaper(
        number=3,
        title="Aprobación del acta 003",
        expected=Expected.APPROVE,
        presenter="",
        text="El acta 003 se leyó y se aprobó con una corrección en el segundo apellido de una asistente.",
    ),
    ItemPaper(
        number=4,
        title="Seguimiento a tareas de la sesión anterior",
        expected=Expected.INFORM,
        presenter="",
        text="Se revisaron tres tareas:\n- T-003-1, cumplida el 4 de marzo.\n- T-003-2, en proceso: la base de datos "
        "de organizaciones tiene 214 registros y falta depurar duplicados.\n- T-003-3, pendiente.",
    ),
    ItemPaper(
        number=5,
        title="Avance del hito 2",
        expected=Expected.DISCUSS,
        presenter="Amparo Ficticia Rojas",
        text="Amparo Ficticia Rojas presentó el avance del primer trimestre y explicó el retraso en la contratación.\n"
        "## Observaciones de las organizaciones\n"
        "Nhora Ejemplo Muñoz pidió que el reporte nombre las localidades cubiertas y la fecha de cada encuentro; "
        "recordó que en Usme & Ciudad Bolívar <asistieron> menos personas de lo previsto por el horario elegido.\n"
        "Ómar Supuesto Peña solicitó dejar constancia de su discrepancia con el porcentaje reportado.",
        check_ins=(INSTITUTION_WORD, COMMITTEE_WORD),
    ),
    ItemPaper(
        number=6,
        title="Calendario de encuentros",
        expected=Expected.DECIDE,
        presenter="Nhora Ejemplo Muñoz",
        text="Se compararon dos calendarios. El primero concentraba los encuentros en mayo; el segundo los distribuía "
        "entre abril y junio para no coincidir con las elecciones.",
        decisions=(DECISION,),
        tasks=TASKS,
    ),
    ItemPaper(number=7, title="Proposiciones y varios", expected=Expected.DISCUSS, presenter="", text=""),
)


def acta(**more: object) -> ActaPaper:
    """The acta of the worked example, with `more` put in its place."""
    paper = ActaPaper(
        document_id=DOCUMENT,
        meeting_id=MEETING,
        circle="Círculo de Gobierno Abierto de Bogotá",
        body=COMMITTEE,
        plan="Plan de acción de gobierno abierto de Bogotá 2021–2023",
        commitments=("COBOG0006 Bogotá 50/50",),
        kind=MeetingKind.COMMITTEE_SESSION,
        character=Character.ORDINARY,
        modality=Modality.MIXED,
        state=MeetingState.HELD,
        number="004",
        year=2022,
        provisional=False,
        city="Bogotá, D. C.",
        starts=hour(9, 5),
        ends=hour(11, 20),
        place="Sala 3, Secretaría Distrital de la Mujer",
        localidad="13",
        link="https://reuniones.example/abc-defg-hij",
        objective="Revisar el avance del hito 2 y acordar el calendario de encuentros locales.",
        people=PEOPLE,
        quorum=READING,
        rule=RULE,
        course=COURSE,
        items=ITEMS,
        next_session=at(date(2022, 5, 17), 9),
        signers=(
            SignerLine(role="chair", name="Amparo Ficticia Rojas", position="Presidenta del comité"),
            SignerLine(role="secretary", name="Wilmer Inventado Chiguasuque", position="Secretario técnico"),
        ),
        transcriber="Wilmer Inventado Chiguasuque",
        written_at=at(date(2022, 3, 17), 15, 4),
        annexes=(
            EvidenceLine(
                title="Presentación del avance", file_name="avance-hito-2.pdf", file=FILE[::-1], link="", public=True
            ),
        ),
    )
    return replace(paper, **more)  # type: ignore[arg-type]
