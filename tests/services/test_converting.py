"""What changes its kind keeps its words, its people and its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.services.conftest import Committee

from circledesk.domain.checkins import CheckIn, Level, Voice
from circledesk.domain.decisions import Decision
from circledesk.domain.errors import DomainError
from circledesk.domain.ids import new_id
from circledesk.domain.minutes import Minutes, MinutesState, minutes_id
from circledesk.domain.plans import Commitment
from circledesk.domain.tasks import Task
from circledesk.services import agenda, checkins, converting, decisions, tasks
from circledesk.services.converting import Seed
from circledesk.services.people import directory

NAMES = {"a": "Ana Ruiz", "b": "Íngrid Ñáñez"}
TODAY = date(2026, 11, 23)


def test_a_paragraph_gives_its_first_person_and_its_first_day_to_come() -> None:
    line = (
        "- **Íngrid Ñáñez** y Ana Ruiz entregan el 1 de noviembre de 2026 el borrador y el 5 de diciembre el informe."
    )
    assert converting.from_words(line, NAMES, TODAY) == Seed(
        text="Íngrid Ñáñez y Ana Ruiz entregan el 1 de noviembre de 2026 el borrador y el 5 de diciembre el informe.",
        person_id="b",
        due_on=date(2026, 12, 5),
    )


def test_a_task_told_as_a_paragraph_gives_the_same_again(committee: Committee) -> None:
    with committee.desk.work() as work:
        names = directory(work)
        seed = Seed(text="Enviar el listado", person_id=committee.people[1], due_on=date(2026, 12, 5))
        words = converting.told(seed, committee.desk.words, names)
        again = converting.from_words(words, {key: one.full_name for key, one in names.people.items()}, TODAY)
        assert converting.told(again, committee.desk.words, names) == words
    assert (again.person_id, again.due_on) == (seed.person_id, seed.due_on)
    assert words.startswith("Enviar el listado. Responsable: ")
    assert words.endswith("Fecha límite: 5 de diciembre de 2026.")


def test_what_is_said_already_is_not_said_twice(committee: Committee) -> None:
    with committee.desk.work() as work:
        names = directory(work)
        seed = Seed(
            text=f"{names.name(committee.people[0])} lo envía el 5 de diciembre de 2026.",
            person_id=committee.people[0],
            due_on=date(2026, 12, 5),
        )
        assert converting.told(seed, committee.desk.words, names) == seed.text
        assert converting.told(Seed(text=""), committee.desk.words, names) == ""


def test_pain_19_a_decision_becomes_a_task_in_one_act_or_neither_changes(committee: Committee) -> None:
    meeting = committee.meeting.id
    with committee.desk.work() as work:
        item = agenda.items(work, meeting)[0]
        draft = decisions.DecisionDraft(
            meeting_id=meeting,
            agenda_item_id=item.id,
            text="Publicar el calendario",
            at=committee.minute(5),
            override_reason="Sin quórum",
        )
        decided = decisions.record(work, draft)
    seed = converting.from_record(decided)
    assert (seed.text, seed.source) == ("Publicar el calendario", decided)
    draft_task = tasks.TaskDraft(meeting_id=meeting, agenda_item_id=item.id, text=seed.text)
    with pytest.raises(DomainError), committee.desk.work() as work:
        converting.instead(work, tasks.assign, replace(draft_task, due_on=date(2020, 1, 1)), decided)
    with committee.desk.work() as work:
        assert work.all(Decision, meeting_id=meeting) == [decided]
        converting.instead(work, tasks.assign, draft_task, decided)
    with committee.desk.work() as work:
        assert not work.all(Decision, meeting_id=meeting)
        (task,) = work.all(Task, meeting_id=meeting)
    assert task.text == "Publicar el calendario"
    assert converting.from_record(replace(task, due_on=date(2026, 12, 1))).due_on == date(2026, 12, 1)


def test_a_check_in_of_an_open_session_can_be_taken_back_and_put_back_but_never_changed(committee: Committee) -> None:
    held = committee.meeting.starts.date()
    with committee.desk.work() as work:
        commitment = Commitment(id=new_id(), plan_id="", ogp_id="COBOG1", short_title="Uno", official_title="Uno")
        work.put(commitment)
        report = CheckIn(
            id=new_id(),
            commitment_id=commitment.id,
            voice=Voice.COMMITTEE,
            level=Level.LIMITED,
            reported_on=held,
            period="2026-T4",
            cut_off=held,
            meeting_id=committee.meeting.id,
            done="Se hizo el taller",
            next_steps="Publicarlo",
        )
        checkins.report(work, report)
    assert converting.from_record(report).text == "Se hizo el taller\nPublicarlo"
    with committee.desk.work() as work:
        converting.take_away(work, report)
        assert not work.all(CheckIn, meeting_id=committee.meeting.id)
        work.put(report)
        assert work.all(CheckIn, meeting_id=committee.meeting.id) == [report]
    with pytest.raises(DomainError) as refused, committee.desk.work() as work:
        work.put(replace(report, done="Otra cosa"))
    assert refused.value.code == "insert_only"


def test_nothing_is_taken_out_of_an_acta_that_takes_no_edits(committee: Committee) -> None:
    meeting = committee.meeting.id
    with committee.desk.work() as work:
        item = agenda.items(work, meeting)[0]
        due = committee.meeting.starts.date() + timedelta(days=9)
        task = tasks.assign(work, tasks.TaskDraft(meeting_id=meeting, agenda_item_id=item.id, text="x", due_on=due))
        work.put(Minutes(id=minutes_id(meeting), meeting_id=meeting, state=MinutesState.SIGNED))
    with pytest.raises(DomainError) as refused, committee.desk.work() as work:
        converting.take_away(work, task)
    assert refused.value.code == "minutes_frozen"


def test_only_what_has_words_changes_its_kind(committee: Committee) -> None:
    with pytest.raises(TypeError):
        converting.from_record(committee.meeting)
