"""A session written elsewhere is recorded whole, edited by recording it again, and refused whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from tests.services.sessions import circle, session

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem, in_order
from circledesk.domain.attendance import AttendanceEvent as Event
from circledesk.domain.attendance import Attendee, Capacity, present_at
from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.decisions import Decision, Result
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence, fingerprint
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.domain.people import Person
from circledesk.domain.tasks import Task, TaskState, TaskStep, state_of
from circledesk.services.imported_session import item_id
from circledesk.services.importing import record_session
from circledesk.store.database import Database
from circledesk.system import resources


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Database]:
    database = circle(tmp_path / "desk")
    yield database
    database.close()


def record(desk: Database, document: dict[str, Any], files: dict[str, bytes] | None = None) -> tuple[str, int]:
    """Record a document; answers the session's id and how many rows and texts changed."""
    with desk.work() as work:
        meeting_id = record_session(work, document, files)
        changes = work.changes
    return meeting_id, len(changes.rows) + len(changes.texts)


def refusal(desk: Database, document: dict[str, Any]) -> DomainError:
    """What a document is refused with; nothing of it may stay."""
    with desk.work() as work:
        before = len(work.all(Meeting)), len(work.all(Person)), len(work.all(Attendee))
    with pytest.raises(DomainError) as refused, desk.work() as work:
        record_session(work, document)
    with desk.work() as work:
        assert (len(work.all(Meeting)), len(work.all(Person)), len(work.all(Attendee))) == before
    return refused.value


def test_a_whole_session_is_recorded(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    with desk.work() as work:
        meeting = work.get(Meeting, meeting_id)
        items = in_order(work.all(AgendaItem, meeting_id=meeting_id))
        text = work.text(items[4].id, MINUTES_TEXT)
        attendees = {one.person_id: one for one in work.all(Attendee, meeting_id=meeting_id)}
        events = work.all(Event, meeting_id=meeting_id)
        people = {one.id: one.full_name for one in work.all(Person)}
        decisions = sorted(work.all(Decision, meeting_id=meeting_id), key=lambda one: one.number)
        tasks = work.all(Task, meeting_id=meeting_id)
        reports = work.all(CheckIn, meeting_id=meeting_id)
        minutes = work.get(Minutes, minutes_id(meeting_id))
    assert meeting.state is MeetingState.HELD
    assert meeting.held is not None
    assert [item.title for item in items][:2] == ["Verificación del quórum", "Aprobación del orden del día"]
    assert text.count("\n") == 2
    assert "Édgar Iván Modelo Ibáñez, por el ente de monitoreo" in text
    present = {people[row] for row in present_at(datetime.fromisoformat("2026-11-17T10:52:00-05:00"), events)}
    assert "Nhora Modelo Muñoz" in present
    assert "Sergio Andrés Invitado Ñungo" not in present
    capacities = {people[row]: one.capacity for row, one in attendees.items()}
    assert capacities["Leidy Johanna Prueba Ñustes"] is Capacity.ALTERNATE
    assert capacities["Sergio Andrés Invitado Ñungo"] is Capacity.PERMANENT_GUEST
    assert [one.result for one in decisions] == [Result.ADOPTED] * 4
    quorum = decisions[2].quorum
    assert quorum is not None
    assert (quorum.present, quorum.basis, quorum.needed_to_decide) == (7, 7, 4)
    assert len(tasks) == 3
    assert {one.voice for one in reports} == set(Voice)
    assert minutes.state is MinutesState.DRAFT


def test_every_session_of_the_demonstration_is_recorded(desk: Database) -> None:
    documents = resources.template("demo")["sessions"]
    for document in documents:
        record(desk, document)
    for document in documents:
        assert record(desk, document)[1] == 0
    with desk.work() as work:
        steps = work.all(TaskStep)
        states = {state_of([step]) for step in steps}
    assert states == {TaskState.DONE, TaskState.UNDER_WAY}


def test_recording_the_same_session_again_journals_nothing(desk: Database) -> None:
    first, _ = record(desk, session())
    again, changed = record(desk, session())
    assert again == first
    assert changed == 0


def test_editing_writes_only_what_changed(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    document = session(place="Sala 5")
    document["agenda"][5]["text"] += "\nSe dejó constancia."
    _, changed = record(desk, document)
    assert changed == 2
    with desk.work() as work:
        assert work.get(Meeting, meeting_id).place == "Sala 5"
        text = work.text(item_id(meeting_id, "tablero"), MINUTES_TEXT)
    assert text.endswith("\nSe dejó constancia.")


def test_an_item_put_between_others_moves_none_of_them(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    document = session()
    document["agenda"].insert(3, {"key": "nuevo", "title": "Presentación de la Red de Cuidado"})
    _, changed = record(desk, document)
    assert changed == 1
    with desk.work() as work:
        titles = [item.title for item in in_order(work.all(AgendaItem, meeting_id=meeting_id))]
    assert titles == [item["title"] for item in document["agenda"]]


def test_items_change_places_and_are_removed(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    document = session(decisions=[], tasks=[], check_ins=session()["check_ins"])
    for report in document["check_ins"]:
        report["item"] = "tablero"
    agenda = document["agenda"]
    agenda[1], agenda[6] = agenda[6], agenda[1]
    del agenda[4]
    record(desk, document)
    with desk.work() as work:
        keys = [item.id for item in in_order(work.all(AgendaItem, meeting_id=meeting_id))]
        assert not work.all(Decision, meeting_id=meeting_id)
    assert keys == [item_id(meeting_id, str(item["key"])) for item in agenda]


def test_a_section_left_out_stays_as_it_is(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    document = session(objective="Otro objetivo")
    for name in ("agenda", "attendance", "decisions", "tasks", "check_ins", "start", "end"):
        del document[name]
    assert record(desk, document)[1] == 1
    with desk.work() as work:
        assert len(work.all(Decision, meeting_id=meeting_id)) == 4
        assert work.get(Meeting, meeting_id).state is MeetingState.HELD


def test_a_changed_check_in_supersedes_the_former_one(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    document = session()
    document["check_ins"][0]["percent"] = 72
    assert record(desk, document)[1] == 1
    assert record(desk, document)[1] == 0
    assert record(desk, session())[1] == 1
    with desk.work() as work:
        reports = [one for one in work.all(CheckIn, meeting_id=meeting_id) if one.voice is Voice.INSTITUTION]
    by_id = {one.id: one for one in reports}
    head = next(one for one in reports if one.id not in {other.supersedes for other in reports})
    assert head.percent == 70
    assert by_id[head.supersedes].percent == 72
    assert by_id[by_id[head.supersedes].supersedes].percent == 70


def test_two_laptops_that_record_the_same_file_have_the_same_rows(tmp_path: Path) -> None:
    desks = [circle(tmp_path / name, device=f"00000000000000{name}") for name in ("aa", "bb")]
    rows = []
    for desk in desks:
        record(desk, session())
        with desk.work() as work:
            rows.append([{one.id: one for one in work.all(kind)} for kind in (Meeting, Event, Decision, Task, CheckIn)])
        desk.close()
    assert rows[0] == rows[1]


def test_a_session_that_is_only_convened_gets_the_fixed_agenda_and_its_roll(desk: Database) -> None:
    document = {"id": "next", "body": "Bogotá 50/50", "state": "convened", "planned": {"start": "2027-01-19T09:00"}}
    meeting_id, _ = record(desk, document)
    assert record(desk, document)[1] == 0
    with desk.work() as work:
        assert work.get(Meeting, meeting_id).state is MeetingState.CONVENED
        assert len(work.all(AgendaItem, meeting_id=meeting_id)) == 6
        assert len(work.all(Attendee, meeting_id=meeting_id)) == 10


def test_evidence_files_are_kept_by_their_hash(desk: Database) -> None:
    document = session()
    document["check_ins"][0]["evidence"] = [{"title": "Fotos", "file": "fotos/uno.jpg", "public": True}]
    record(desk, document, {"fotos/uno.jpg": b"jpeg"})
    with desk.work() as work:
        kept = next(one for one in work.all(Evidence) if one.title == "Fotos")
        assert kept.file == fingerprint(b"jpeg")
        assert kept.file_name == "uno.jpg"
        assert work.file(kept.file) == b"jpeg"


def test_pain_10_an_unknown_guest_becomes_a_person_and_a_known_name_is_found_without_accents(desk: Database) -> None:
    document = session()
    document["attendance"].append({"person": "Rosalba Visitante Páez", "capacity": "guest"})
    document["attendance"][0]["person"] = "AMPARO FICTICIA  ROJAS"
    record(desk, document)
    with desk.work() as work:
        assert [one.full_name for one in work.all(Person)].count("Rosalba Visitante Páez") == 1
        assert [one.full_name for one in work.all(Person)].count("Amparo Ficticia Rojas") == 1


def test_an_issued_acta_takes_no_more_edits_but_the_same_file_is_no_edit(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    with desk.work() as work:
        minutes = work.get(Minutes, minutes_id(meeting_id))
        work.put(replace(minutes, state=MinutesState.AWAITING_SIGNATURES))
    assert record(desk, session())[1] == 0
    with pytest.raises(DomainError) as refused:
        record(desk, session(place="Otro lugar"))
    assert refused.value.code == "minutes_frozen"


def test_a_report_is_never_taken_back(desk: Database) -> None:
    record(desk, session())
    assert refusal(desk, session(check_ins=[])).code == "session_report_removed"


def change_attendance(place: int, **values: object) -> dict[str, Any]:
    document = session()
    document["attendance"][place].update(values)
    return document


def change_decision(place: int, **values: object) -> dict[str, Any]:
    document = session()
    document["decisions"][place].update(values)
    return document


def change_task(**values: object) -> dict[str, Any]:
    document = session()
    document["tasks"][0].update(values)
    return document


def change_report(**values: object) -> dict[str, Any]:
    document = session()
    document["check_ins"][0].update(values)
    return document


def without_start() -> dict[str, Any]:
    document = session()
    del document["start"]
    return document


def twice() -> dict[str, Any]:
    document = session()
    document["attendance"].append(dict(document["attendance"][0]))
    return document


BAD = {
    "no date": ({"id": "next", "body": "Bogotá 50/50", "state": "convened"}, "session_field_missing", "$"),
    "end before start": (session(end="08:00"), "session_ends_before_start", "end"),
    "planned end before start": (
        session(planned={"start": "2026-11-17T09:00", "end": "2026-11-17T08:00"}),
        "session_ends_before_start",
        "planned.end",
    ),
    "end without start": (without_start(), "session_end_without_start", "end"),
    "arrival before start": (
        change_attendance(0, stays=[{"arrived": "08:00"}]),
        "session_stay_outside",
        "attendance[0].stays[0].arrived",
    ),
    "left before arriving": (
        change_attendance(0, stays=[{"arrived": "10:00", "left": "09:30"}]),
        "session_left_before_arriving",
        "attendance[0].stays[0]",
    ),
    "stays overlap": (
        change_attendance(0, stays=[{"arrived": "09:10", "left": "10:00"}, {"arrived": "09:30"}]),
        "session_stays_overlap",
        "attendance[0].stays[1]",
    ),
    "same person twice": (twice(), "session_person_twice", "attendance[12]"),
    "unknown person": (change_attendance(0, person="Nadie Conocido"), "session_person_unknown", "attendance[0]"),
    "excused and present": (change_attendance(0, excused="Sí"), "session_excused_and_present", "attendance[0]"),
    "unknown body": (session(body="Comité de nada"), "session_body_unknown", None),
    "unknown commitment": (session(commitments=["COBOG0099"]), "session_commitment_unknown", "commitments[0]"),
    "more votes than present": (
        change_decision(2, tally={"in_favour": 12}),
        "more_votes_than_voters",
        "decisions[2]",
    ),
    "vote without tally": (change_decision(0, method="show_of_hands"), "decision_without_tally", "decisions[0]"),
    "decision without quorum": (change_decision(0, at="09:06"), "decision_without_quorum", "decisions[0]"),
    "decision after the end": (change_decision(0, at="23:00"), "session_decision_outside", "decisions[0].at"),
    "decision on an unknown item": (change_decision(0, item="nada"), "session_item_unknown", "decisions[0].item"),
    "key twice": (change_decision(0, key="d2"), "session_key_twice", "decisions"),
    "task due before the session": (change_task(due="2026-11-01"), "session_task_due_before", "tasks[0].due"),
    "task for an unknown institution": (
        change_task(institution="Nada"),
        "session_institution_unknown",
        "tasks[0].institution",
    ),
    "percent of another voice": (change_report(voice="committee"), "percent_is_self_reported", "check_ins[0]"),
    "percent too great": (change_report(percent=170), "percent_out_of_range", "check_ins[0]"),
    "unknown milestone": (change_report(milestone=9), "session_milestone_unknown", "check_ins[0]"),
    "no such day": (change_report(cut_off="2026-02-30"), "session_value_invalid", "check_ins[0].cut_off"),
    "evidence that is not there": (
        change_report(evidence=[{"title": "Acta", "file": "gone.pdf"}]),
        "session_evidence_missing",
        "check_ins[0].evidence[0]",
    ),
    "unknown task": (
        session(task_steps=[{"task": {"session": "gone", "task": 1}, "state": "done"}]),
        "session_task_unknown",
        "task_steps[0].task",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_fault_is_refused_with_its_place_and_nothing_is_kept(desk: Database, name: str) -> None:
    document, code, where = BAD[name]
    refused = refusal(desk, document)
    assert refused.code == code
    assert refused.facts.get("where") == where


def test_a_session_cannot_change_its_committee(desk: Database) -> None:
    record(desk, session())
    assert refusal(desk, session(body="Seguridad vial")).code == "session_body_changed"


def test_a_decision_without_quorum_stands_with_its_reason(desk: Database) -> None:
    meeting_id, _ = record(desk, change_decision(0, at="09:06", override_reason="Fuerza mayor, ratificada a las 09:24"))
    with desk.work() as work:
        kept = next(one for one in work.all(Decision, meeting_id=meeting_id) if one.number == 1)
    assert kept.override_reason.startswith("Fuerza mayor")
    assert kept.quorum is not None
    assert not kept.quorum.decisory


def test_levels_stand_beside_each_other_by_voice(desk: Database) -> None:
    meeting_id, _ = record(desk, session())
    with desk.work() as work:
        levels = {one.voice: one.level for one in work.all(CheckIn, meeting_id=meeting_id)}
    assert levels[Voice.INSTITUTION] is Level.SUBSTANTIAL
    assert levels[Voice.COMMITTEE] is Level.LIMITED
