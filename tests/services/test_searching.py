"""Searching as people do it: what is found leads to its place, the session at hand comes first."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.services.conftest import START, Committee

from circledesk.domain.agenda import MINUTES_TEXT
from circledesk.domain.meetings import Meeting
from circledesk.domain.searching import Realm
from circledesk.services import agenda, meetings, minutes, searching, tasks

if TYPE_CHECKING:
    from circledesk.services.searching import Hit


def say(committee: Committee, meeting: Meeting, text: str) -> str:
    """Write into the first item of a session; answers the item."""
    with committee.desk.work() as work:
        item = agenda.items(work, meeting.id)[0]
        minutes.rewrite(work, item, text)
    return item.id


def found(committee: Committee, typed: str, meeting_id: str = "") -> tuple[Hit, ...]:
    """Catch up, then look."""
    with committee.desk.work() as work:
        while searching.catch_up(work):
            pass
        return searching.find(work, typed, meeting_id)


def test_a_paragraph_leads_to_its_item_and_character(committee: Committee) -> None:
    text = "Se saluda.\nEl tablero de paridad estará en línea.\n"
    item_id = say(committee, committee.meeting, text)
    (hit,) = found(committee, "tablero linea")
    assert (hit.match.meeting_id, hit.match.item_id) == (committee.meeting.id, item_id)
    with committee.desk.work() as work:
        assert work.text(item_id, MINUTES_TEXT)[hit.match.start :].startswith("El tablero")
    assert hit.excerpt.text == "El tablero de paridad estará en línea."
    assert [hit.excerpt.text[low:high] for low, high in hit.excerpt.marks] == ["tablero", "línea"]
    assert (hit.match.day, hit.match.number) == (START.date(), committee.meeting.number)
    assert hit.match.acta.startswith("BORRADOR-")


def test_the_session_at_hand_comes_first_and_nothing_comes_twice(committee: Committee) -> None:
    with committee.desk.work() as work:
        plan = meetings.SessionPlan(body_id=committee.body.id, starts=START + timedelta(days=60), place="Sala 9")
        later = meetings.plan(work, plan)
    for meeting in (committee.meeting, later):
        say(committee, meeting, "La caracola sigue pendiente.")
    assert [hit.match.meeting_id for hit in found(committee, "caracola")] == [later.id, committee.meeting.id]
    here = found(committee, "caracola", committee.meeting.id)
    assert [(hit.match.meeting_id, hit.here) for hit in here] == [(committee.meeting.id, True), (later.id, False)]


def test_names_that_begin_as_typed_come_before_those_that_hold_it(committee: Committee) -> None:
    names = [hit.excerpt.text for hit in found(committee, "mujer") if hit.match.realm is Realm.NAMES]
    assert names
    assert [name for name in names if name.startswith("Mujer")] == names[: sum(n.startswith("Mujer") for n in names)]
    assert found(committee, "karol nan")[0].match.table == "person"


def test_a_task_is_found_by_its_number_and_by_whose_it_is(committee: Committee) -> None:
    with committee.desk.work() as work:
        item = agenda.items(work, committee.meeting.id)[0]
        draft = tasks.TaskDraft(
            meeting_id=committee.meeting.id,
            agenda_item_id=item.id,
            text="Enviar el cronograma",
            responsible_id=committee.people[2],
        )
        task = tasks.assign(work, draft)
    (hit,) = [one for one in found(committee, "omar cronograma") if one.match.table == "task"]
    assert (hit.match.row, hit.match.item_id, hit.match.start) == (task.id, item.id, -1)
    assert hit.match.label.startswith("T-BORRADOR-")
    assert [one.match.row for one in found(committee, hit.match.label)] == [task.id]


def test_nothing_to_look_for_finds_nothing(committee: Committee) -> None:
    for typed in ("", "a", "¡!", "😀", "*"):
        assert found(committee, typed) == ()
    assert found(committee, "palabra" * 2000) == ()
