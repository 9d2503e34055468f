"""The rules of the acta's genre, one function each, over everything a draft says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from circledesk.domain.agenda import AgendaItem, Expected, ItemRole
from circledesk.domain.approvals import Approval
from circledesk.domain.attendance import Capacity, Standing
from circledesk.domain.comments import Comment
from circledesk.domain.decisions import COUNTED, Decision, Result
from circledesk.domain.evidence import FORM_MEGABYTES, Evidence
from circledesk.domain.genre import Finding, Rule
from circledesk.domain.meetings import Character, Meeting, Modality
from circledesk.domain.people import Office
from circledesk.domain.prose import (
    Paragraph,
    acta_with_sign,
    begins_with_gerund,
    breaks_off,
    half_named,
    paragraphs,
    tells_a_decision,
)
from circledesk.domain.quorum import QuorumReading
from circledesk.domain.tasks import Task
from circledesk.services.approvals import ApprovalLine
from circledesk.services.papers import PersonLine

_ANNEX = re.compile(r"\banexo\s+(?:n[.º°]?[oº°]?\.?\s*|#\s*)?(\d{1,3})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything the rules look at.

    `names` are (given names, surnames) of everybody the circle knows; `untouched` the open tasks of earlier sessions
    about which nothing was said; `comments` those nobody answered.
    """

    meeting: Meeting
    items: tuple[AgendaItem, ...]
    texts: dict[str, str]
    decisions: tuple[Decision, ...] = ()
    tasks: tuple[Task, ...] = ()
    people: tuple[PersonLine, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    quorum: QuorumReading | None = None
    vacant: tuple[Office, ...] = ()
    unsettled: bool = False
    previous: tuple[ApprovalLine, ...] = ()
    untouched: tuple[Task, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missing_files: frozenset[str] = frozenset()
    comments: tuple[Comment, ...] = ()

    def text(self, item: AgendaItem) -> str:
        """The minutes of an item."""
        return self.texts.get(item.id, "")

    def item(self, role: ItemRole) -> AgendaItem | None:
        """The first item with that role."""
        return next((one for one in self.items if one.role is role), None)

    def place(self, role: ItemRole) -> str:
        """The id of the item where something of that role is to be mended, or an empty text."""
        found = self.item(role)
        return found.id if found else ""


Check = Callable[[Draft], Iterator[Finding]]


def findings(draft: Draft) -> list[Finding]:
    """What a draft lacks, rule by rule."""
    return [finding for check in CHECKS for finding in check(draft)]


def _session_ended(draft: Draft) -> Iterator[Finding]:
    held = draft.meeting.held
    if held is None or held.end is None:
        yield Finding(rule=Rule.SESSION_ENDED, subject=draft.meeting.id)


def _offices_filled(draft: Draft) -> Iterator[Finding]:
    for office in draft.vacant:
        yield Finding(rule=Rule.OFFICES_FILLED, subject=office.value, facts=(("office", office),))


def _conflicts_settled(draft: Draft) -> Iterator[Finding]:
    if draft.unsettled:
        yield Finding(rule=Rule.CONFLICTS_SETTLED, subject=draft.meeting.id)


def _quorum_stated(draft: Draft) -> Iterator[Finding]:
    arrived = any(one.stays for one in draft.people)
    if not arrived:
        yield Finding(rule=Rule.QUORUM_STATED, subject=draft.meeting.id, item_id=draft.place(ItemRole.QUORUM))


def _quorum_rule_known(draft: Draft) -> Iterator[Finding]:
    if draft.quorum is None:
        yield Finding(rule=Rule.QUORUM_RULE_KNOWN, subject=draft.meeting.id)


def _previous_acta_treated(draft: Draft) -> Iterator[Finding]:
    if draft.meeting.character is Character.EXTRAORDINARY:
        return
    for line in draft.previous:
        if line.approval is None:
            yield Finding(
                rule=Rule.PREVIOUS_ACTA_TREATED,
                subject=line.meeting_id,
                item_id=draft.place(ItemRole.PREVIOUS_MINUTES),
                facts=(("acta", line.acta), ("day", line.held_on)),
            )


def _item_treated(draft: Draft) -> Iterator[Finding]:
    spoken = {one.agenda_item_id for one in draft.decisions} | {one.agenda_item_id for one in draft.tasks}
    derived = {ItemRole.NEXT_SESSION, ItemRole.QUORUM, ItemRole.TASKS, ItemRole.PREVIOUS_MINUTES}
    for item in draft.items:
        silent = not draft.text(item).strip() and item.id not in spoken and not item.closed
        if silent and item.role not in derived:
            yield Finding(rule=Rule.ITEM_TREATED, subject=item.id, item_id=item.id, facts=(("title", item.title),))


def _open_tasks_treated(draft: Draft) -> Iterator[Finding]:
    if draft.untouched:
        yield Finding(
            rule=Rule.OPEN_TASKS_TREATED,
            subject=draft.meeting.id,
            item_id=draft.place(ItemRole.TASKS),
            facts=(("count", len(draft.untouched)),),
        )


def _expected_result_reached(draft: Draft) -> Iterator[Finding]:
    decided = {one.agenda_item_id for one in draft.decisions}
    for item in draft.items:
        wanted = item.expected in {Expected.APPROVE, Expected.DECIDE, Expected.ELECT} and item.role is ItemRole.THEME
        if wanted and item.id not in decided:
            yield Finding(
                rule=Rule.EXPECTED_RESULT_REACHED,
                subject=item.id,
                item_id=item.id,
                facts=(("title", item.title), ("expected", item.expected)),
            )


def _decision_moved(draft: Draft) -> Iterator[Finding]:
    for one in draft.decisions:
        if one.method in COUNTED and not one.mover_id:
            yield _of_decision(Rule.DECISION_MOVED, one)


def _decision_with_quorum(draft: Draft) -> Iterator[Finding]:
    for one in draft.decisions:
        excused = one.result in {Result.NO_QUORUM, Result.PENDING} or one.override_reason.strip()
        if one.quorum is not None and not one.quorum.decisory and not excused:
            yield _of_decision(Rule.DECISION_WITH_QUORUM, one)


def _task_owned(draft: Draft) -> Iterator[Finding]:
    for one in draft.tasks:
        if not one.responsible_id and not one.institution_id:
            yield _of_task(Rule.TASK_OWNED, one)


def _task_dated(draft: Draft) -> Iterator[Finding]:
    for one in draft.tasks:
        if one.due_on is None:
            yield _of_task(Rule.TASK_DATED, one)


def _absence_qualified(draft: Draft) -> Iterator[Finding]:
    for one in draft.people:
        if one.standing is Standing.ABSENT and one.capacity is Capacity.MEMBER and not one.excuse:
            yield Finding(rule=Rule.ABSENCE_QUALIFIED, subject=one.person_id, facts=(("person", one.name),))


def _next_session_set(draft: Draft) -> Iterator[Finding]:
    item = draft.item(ItemRole.NEXT_SESSION)
    if draft.meeting.next_session is None and not (item and draft.text(item).strip()):
        yield Finding(rule=Rule.NEXT_SESSION_SET, subject=draft.meeting.id, item_id=draft.place(ItemRole.NEXT_SESSION))


def _place_stated(draft: Draft) -> Iterator[Finding]:
    meeting = draft.meeting
    placeless = meeting.modality is not Modality.VIRTUAL and not meeting.place.strip()
    linkless = meeting.modality is not Modality.IN_PERSON and not meeting.link.strip()
    if placeless or linkless:
        yield Finding(rule=Rule.PLACE_STATED, subject=meeting.id, facts=(("modality", meeting.modality),))


def _virtual_evidence(draft: Draft) -> Iterator[Finding]:
    if draft.meeting.modality is not Modality.IN_PERSON and not draft.evidence:
        yield Finding(rule=Rule.VIRTUAL_EVIDENCE, subject=draft.meeting.id)


def _annex_present(draft: Draft) -> Iterator[Finding]:
    for one in draft.evidence:
        if one.file in draft.missing_files:
            yield Finding(rule=Rule.ANNEX_PRESENT, subject=one.id, facts=(("title", one.title),))


def _annex_numbered(draft: Draft) -> Iterator[Finding]:
    for item, paragraph in _each_paragraph(draft):
        for match in _ANNEX.finditer(paragraph.words):
            if not 0 < int(match.group(1)) <= len(draft.evidence):
                facts = (("annex", int(match.group(1))), ("count", len(draft.evidence)))
                yield _of_paragraph(Rule.ANNEX_NUMBERED, item, paragraph, *facts)
                break


def _evidence_fits_form(draft: Draft) -> Iterator[Finding]:
    for one in draft.evidence:
        if one.size > FORM_MEGABYTES * 1024 * 1024:
            facts = (("title", one.title), ("size", round(one.size / 1024 / 1024)), ("most", FORM_MEGABYTES))
            yield Finding(rule=Rule.EVIDENCE_FITS_FORM, subject=one.id, facts=facts)


def _comments_answered(draft: Draft) -> Iterator[Finding]:
    if draft.comments:
        yield Finding(rule=Rule.COMMENTS_ANSWERED, subject=draft.meeting.id, facts=(("count", len(draft.comments)),))


def _objective_stated(draft: Draft) -> Iterator[Finding]:
    if not draft.meeting.objective.strip():
        yield Finding(rule=Rule.OBJECTIVE_STATED, subject=draft.meeting.id)


def _decision_recorded(draft: Draft) -> Iterator[Finding]:
    decided = {one.agenda_item_id for one in draft.decisions}
    told = {line.approval.of_meeting_id for line in draft.previous if isinstance(line.approval, Approval)}
    for item, paragraph in _each_paragraph(draft):
        covered = item.id in decided or (item.role is ItemRole.PREVIOUS_MINUTES and told)
        if not covered and item.role is not ItemRole.AGENDA and tells_a_decision(paragraph.words):
            yield _of_paragraph(Rule.DECISION_RECORDED, item, paragraph)


def _no_opening_gerund(draft: Draft) -> Iterator[Finding]:
    for item, paragraph in _each_paragraph(draft):
        word = begins_with_gerund(paragraph.words)
        if word:
            yield _of_paragraph(Rule.NO_OPENING_GERUND, item, paragraph, ("word", word))


def _full_names(draft: Draft) -> Iterator[Finding]:
    known = [one for one in draft.names if one[1]]
    for item, paragraph in _each_paragraph(draft):
        name = half_named(paragraph.words, known)
        if name:
            yield _of_paragraph(Rule.FULL_NAMES, item, paragraph, ("name", name))


def _acta_without_sign(draft: Draft) -> Iterator[Finding]:
    for item, paragraph in _each_paragraph(draft):
        found = acta_with_sign(paragraph.words)
        if found:
            yield _of_paragraph(Rule.ACTA_WITHOUT_SIGN, item, paragraph, ("found", found))


def _sentence_ended(draft: Draft) -> Iterator[Finding]:
    for item, paragraph in _each_paragraph(draft):
        if breaks_off(paragraph):
            yield _of_paragraph(Rule.SENTENCE_ENDED, item, paragraph)


def _each_paragraph(draft: Draft) -> Iterator[tuple[AgendaItem, Paragraph]]:
    for item in draft.items:
        for paragraph in paragraphs(draft.text(item)):
            yield item, paragraph


def _of_paragraph(rule: Rule, item: AgendaItem, paragraph: Paragraph, *facts: tuple[str, object]) -> Finding:
    told = (*facts, ("words", paragraph.words))
    return Finding(
        rule=rule, subject=paragraph.subject, item_id=item.id, start=paragraph.start, end=paragraph.end, facts=told
    )


def _of_decision(rule: Rule, one: Decision) -> Finding:
    facts = (("number", one.number), ("words", one.text))
    return Finding(rule=rule, subject=one.id, item_id=one.agenda_item_id, facts=facts)


def _of_task(rule: Rule, one: Task) -> Finding:
    facts = (("number", one.number), ("words", one.text))
    return Finding(rule=rule, subject=one.id, item_id=one.agenda_item_id, facts=facts)


CHECKS: tuple[Check, ...] = (
    _session_ended,
    _offices_filled,
    _conflicts_settled,
    _quorum_stated,
    _quorum_rule_known,
    _previous_acta_treated,
    _item_treated,
    _open_tasks_treated,
    _expected_result_reached,
    _decision_moved,
    _decision_with_quorum,
    _decision_recorded,
    _task_owned,
    _task_dated,
    _absence_qualified,
    _next_session_set,
    _place_stated,
    _virtual_evidence,
    _annex_present,
    _annex_numbered,
    _evidence_fits_form,
    _comments_answered,
    _objective_stated,
    _no_opening_gerund,
    _full_names,
    _acta_without_sign,
    _sentence_ended,
)
