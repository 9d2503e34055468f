"""Each rule of the acta's genre finds what is wrong, and lets a good draft be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from tests.services.conftest import START, Committee

from circledesk.domain.agenda import Expected, ItemRole
from circledesk.domain.approvals import Outcome
from circledesk.domain.decisions import Decision, Method, Tally
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.genre import Rule, Weight
from circledesk.domain.ids import derived_id, new_id
from circledesk.domain.meetings import Character, Meeting, Modality
from circledesk.domain.people import Appointment
from circledesk.domain.quorum import QuorumRule
from circledesk.domain.tasks import TaskState
from circledesk.domain.texts import TextEdit
from circledesk.services import agenda, approvals, attendance, comments, decisions, genre, meetings, minutes, tasks
from circledesk.services.evidence import Attachment, attach
from circledesk.services.ports.documents import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk.services.genre import FindingLine
    from circledesk.services.ports.work import Work


@dataclass
class Draft:
    """A session held well, to be spoilt by one hand."""

    work: Work
    committee: Committee
    meeting_id: str
    earlier_id: str

    @property
    def meeting(self) -> Meeting:
        return self.work.get(Meeting, self.meeting_id)

    def item(self, role: ItemRole) -> str:
        return next(one.id for one in agenda.items(self.work, self.meeting_id) if one.role is role)

    def theme(self) -> str:
        return self.item(ItemRole.THEME)

    def say(self, item_id: str, text: str) -> None:
        minutes.write(self.work, item_id, [TextEdit(0, 10_000, text)], "")

    def found(self, rule: Rule) -> list[FindingLine]:
        return [one for one in genre.check(self.work, self.meeting_id) if one.finding.rule is rule]


@pytest.fixture
def draft(committee: Committee) -> Iterator[Draft]:
    """A complete draft: every rule is content with it."""
    with committee.desk.work() as work:
        before = committee.minute(-60 * 24 * 30)
        earlier = meetings.plan(work, meetings.SessionPlan(body_id=committee.body.id, starts=before, place="Sala 1"))
        meetings.open_session(work, earlier.id, earlier.planned.start)
        meetings.close_session(work, earlier.id, before + timedelta(hours=1))
        meeting = committee.meeting
        meetings.open_session(work, meeting.id, START)
        for person in committee.people:
            attendance.arrive(work, meeting.id, person, committee.minute(1))
        theme = agenda.add(work, meeting.id, "Avance del hito 2")
        for item in agenda.items(work, meeting.id):
            minutes.write(work, item.id, [TextEdit(0, 0, "La presidencia presentó el punto.")], "")
        decisions.record(work, _decision(meeting.id, theme.id, committee))
        tasks.assign(work, _task(meeting.id, theme.id, committee))
        approvals.approve_previous(work, meeting.id, earlier.id, Outcome.APPROVED)
        meetings.close_session(work, meeting.id, committee.minute(90))
        ended = work.get(Meeting, meeting.id)
        meetings.change(work, replace(ended, next_session=committee.minute(90_000), objective="Revisar el hito 2."))
        yield Draft(work, committee, meeting.id, earlier.id)


def _decision(meeting_id: str, item_id: str, committee: Committee) -> decisions.DecisionDraft:
    return decisions.DecisionDraft(
        meeting_id=meeting_id,
        agenda_item_id=item_id,
        text="Se adopta el cronograma.",
        at=committee.minute(20),
        method=Method.SHOW_OF_HANDS,
        tally=Tally(in_favour=4),
        mover_id=committee.people[0],
    )


def _task(meeting_id: str, item_id: str, committee: Committee) -> tasks.TaskDraft:
    return tasks.TaskDraft(
        meeting_id=meeting_id,
        agenda_item_id=item_id,
        text="Enviar el cronograma.",
        responsible_id=committee.people[1],
        due_on=committee.minute(60 * 24 * 20).date(),
    )


def _unended(draft: Draft) -> None:
    draft.work.put(replace(draft.meeting, held=None))


def _vacant(draft: Draft) -> None:
    draft.work.put(replace(draft.work.get(Appointment, derived_id("office", "chair")), deleted=True))


def _nobody_came(draft: Draft) -> None:
    for person in draft.committee.people:
        attendance.take_back(draft.work, draft.meeting_id, person)


def _no_rule(draft: Draft) -> None:
    for rule in draft.work.all(QuorumRule, body_id=draft.committee.body.id):
        draft.work.put(replace(rule, deleted=True))


def _deferred_nothing(draft: Draft) -> None:
    for line in approvals.to_approve(draft.work, draft.meeting):
        if line.approval:
            draft.work.put(replace(line.approval, deleted=True))


def _silent_item(draft: Draft) -> None:
    agenda.add(draft.work, draft.meeting_id, "Punto callado")


def _silent_task(draft: Draft) -> None:
    item = agenda.items(draft.work, draft.earlier_id)[0]
    given = tasks.TaskDraft(meeting_id=draft.earlier_id, agenda_item_id=item.id, text="Pedir el aval.")
    tasks.assign(draft.work, given)


def _undecided(draft: Draft) -> None:
    item = agenda.add(draft.work, draft.meeting_id, "Elección de vocera", Expected.ELECT)
    draft.say(item.id, "Se presentaron dos candidatas.")


def _unmoved(draft: Draft) -> None:
    for one in draft.work.all(Decision, meeting_id=draft.meeting_id):
        draft.work.put(replace(one, mover_id=""))


def _without_quorum(draft: Draft) -> None:
    for one in draft.work.all(Decision, meeting_id=draft.meeting_id):
        assert one.quorum is not None
        draft.work.put(replace(one, quorum=replace(one.quorum, present=1)))


def _untold_decision(draft: Draft) -> None:
    item = agenda.add(draft.work, draft.meeting_id, "Presupuesto")
    draft.say(item.id, "Se aprobó la propuesta por unanimidad.")


def _unowned(draft: Draft) -> None:
    tasks.assign(
        draft.work,
        replace(_task(draft.meeting_id, draft.theme(), draft.committee), text="Sin dueño.", responsible_id=""),
    )


def _undated(draft: Draft) -> None:
    tasks.assign(
        draft.work, replace(_task(draft.meeting_id, draft.theme(), draft.committee), text="Sin fecha.", due_on=None)
    )


def _absent(draft: Draft) -> None:
    attendance.take_back(draft.work, draft.meeting_id, draft.committee.people[4])


def _no_next(draft: Draft) -> None:
    draft.work.put(replace(draft.meeting, next_session=None))
    draft.say(draft.item(ItemRole.NEXT_SESSION), "")


def _placeless(draft: Draft) -> None:
    draft.work.put(replace(draft.meeting, place=" "))


def _virtual(draft: Draft) -> None:
    draft.work.put(replace(draft.meeting, modality=Modality.VIRTUAL, link="https://sala.example"))


def _lost_file(draft: Draft) -> None:
    row = Evidence(id=new_id(), title="Grabación", file="ab" * 32, refers_to=draft.meeting_id)
    draft.work.put(row)


def _annex_seven(draft: Draft) -> None:
    draft.say(draft.theme(), "El cronograma está en el anexo 7.")


def _heavy_file(draft: Draft) -> None:
    attach(draft.work, draft.meeting_id, Attachment(name="video.mp4", content=b"\0" * (11 * 1024 * 1024)))


def _unanswered(draft: Draft) -> None:
    comments.receive(draft.work, draft.meeting_id, [Remark(label="1.1", author="Lía", text="Falta la hora.")])


def _no_objective(draft: Draft) -> None:
    draft.work.put(replace(draft.meeting, objective=""))


def _gerund(draft: Draft) -> None:
    draft.say(draft.theme(), "Considerando el retraso, se pidió un informe.")


def _half_name(draft: Draft) -> None:
    draft.say(draft.theme(), "La señora Amparo presentó el informe.")


def _sign(draft: Draft) -> None:
    draft.say(draft.theme(), "Se leyó el acta No. 4 de la sesión anterior.")


def _broken_off(draft: Draft) -> None:
    draft.say(draft.theme(), "La entidad presentó el avance del segundo")


SPOILT: dict[Rule, Callable[[Draft], None]] = {
    Rule.SESSION_ENDED: _unended,
    Rule.OFFICES_FILLED: _vacant,
    Rule.QUORUM_STATED: _nobody_came,
    Rule.QUORUM_RULE_KNOWN: _no_rule,
    Rule.PREVIOUS_ACTA_TREATED: _deferred_nothing,
    Rule.ITEM_TREATED: _silent_item,
    Rule.OPEN_TASKS_TREATED: _silent_task,
    Rule.EXPECTED_RESULT_REACHED: _undecided,
    Rule.DECISION_MOVED: _unmoved,
    Rule.DECISION_WITH_QUORUM: _without_quorum,
    Rule.DECISION_RECORDED: _untold_decision,
    Rule.TASK_OWNED: _unowned,
    Rule.TASK_DATED: _undated,
    Rule.ABSENCE_QUALIFIED: _absent,
    Rule.NEXT_SESSION_SET: _no_next,
    Rule.PLACE_STATED: _placeless,
    Rule.VIRTUAL_EVIDENCE: _virtual,
    Rule.ANNEX_PRESENT: _lost_file,
    Rule.ANNEX_NUMBERED: _annex_seven,
    Rule.EVIDENCE_FITS_FORM: _heavy_file,
    Rule.COMMENTS_ANSWERED: _unanswered,
    Rule.OBJECTIVE_STATED: _no_objective,
    Rule.NO_OPENING_GERUND: _gerund,
    Rule.FULL_NAMES: _half_name,
    Rule.ACTA_WITHOUT_SIGN: _sign,
    Rule.SENTENCE_ENDED: _broken_off,
}


def test_a_complete_draft_lacks_nothing(draft: Draft) -> None:
    assert genre.check(draft.work, draft.meeting_id) == []


@pytest.mark.parametrize("rule", SPOILT, ids=lambda rule: rule.value)
def test_each_rule_finds_its_fault(draft: Draft, rule: Rule) -> None:
    SPOILT[rule](draft)
    found = draft.found(rule)
    assert found
    assert all(one.open for one in found)


def test_every_rule_has_a_failing_fixture() -> None:
    # Values of several laptops need two laptops: see tests/services/test_reviews.py.
    assert set(Rule) - set(SPOILT) == {Rule.CONFLICTS_SETTLED}


def test_a_finding_says_where_to_jump(draft: Draft) -> None:
    draft.say(draft.theme(), "Se abrió el punto.\nHabiendo quórum, siguió la sesión.")
    (line,) = draft.found(Rule.NO_OPENING_GERUND)
    text = draft.work.text(draft.theme(), "minutes")
    assert line.finding.item_id == draft.theme()
    assert text[line.finding.start : line.finding.end] == "Habiendo quórum, siguió la sesión."
    assert dict(line.finding.facts)["word"] == "Habiendo"


def test_a_warning_let_be_keeps_its_reason_and_comes_back_when_the_words_change(draft: Draft) -> None:
    _gerund(draft)
    (line,) = draft.found(Rule.NO_OPENING_GERUND)
    genre.dismiss(draft.work, draft.meeting_id, line.finding, "Es una cita textual.")
    (kept,) = draft.found(Rule.NO_OPENING_GERUND)
    assert kept.dismissal is not None
    assert kept.dismissal.reason == "Es una cita textual."
    draft.say(draft.theme(), "Considerando otra cosa, se pidió un informe.")
    assert draft.found(Rule.NO_OPENING_GERUND)[0].open


def test_what_keeps_an_acta_from_its_number_cannot_be_let_be(draft: Draft) -> None:
    _unended(draft)
    (line,) = draft.found(Rule.SESSION_ENDED)
    assert line.finding.weight is Weight.MUST
    with pytest.raises(DomainError, match="finding_not_dismissable"):
        genre.dismiss(draft.work, draft.meeting_id, line.finding, "Porque sí.")
    assert genre.check(draft.work, draft.meeting_id)[0] == line


def test_letting_a_warning_be_needs_a_reason(draft: Draft) -> None:
    _gerund(draft)
    with pytest.raises(DomainError, match="dismissal_without_reason"):
        genre.dismiss(draft.work, draft.meeting_id, draft.found(Rule.NO_OPENING_GERUND)[0].finding, "  ")


def test_edge_12_an_extraordinary_session_need_not_treat_the_acta_before(draft: Draft) -> None:
    _deferred_nothing(draft)
    draft.work.put(replace(draft.meeting, character=Character.EXTRAORDINARY))
    assert draft.found(Rule.PREVIOUS_ACTA_TREATED) == []


def test_a_task_said_to_go_on_is_treated(draft: Draft) -> None:
    _silent_task(draft)
    (task, _), *_ = tasks.carried_over(draft.work, draft.meeting)
    tasks.step(draft.work, task.id, TaskState.UNDER_WAY, meeting_id=draft.meeting_id)
    assert draft.found(Rule.OPEN_TASKS_TREATED) == []
