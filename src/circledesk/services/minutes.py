"""The acta: its texts, what it says as a paper, its number at issue, and its seal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem, ItemRole
from circledesk.domain.attendance import Standing
from circledesk.domain.bodies import Body
from circledesk.domain.checkins import CheckIn
from circledesk.domain.clock import bogota
from circledesk.domain.decisions import Decision
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, MeetingState
from circledesk.domain.minutes import ACTA, Minutes, MinutesState, paper_id
from circledesk.domain.people import Office
from circledesk.domain.plans import Commitment, Plan
from circledesk.domain.tasks import Task
from circledesk.domain.texts import TextEdit
from circledesk.services import (
    agenda,
    approvals,
    checkins,
    decisions,
    meetings,
    numbering,
    quorum,
    reviews,
    roll,
    settings,
    tasks,
)
from circledesk.services.papers import ActaPaper, BenchLine, ItemPaper, SignerLine, TaskLine
from circledesk.services.people import Directory, directory, offices_on, seats_on

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work

SIGNERS = (Office.CHAIR, Office.SECRETARY)
"""Who signs an acta, in the order of their fields (IDPAC-GD-FT-19: both, in every case)."""


def open_text(work: Work, item_id: str, session: str) -> str:
    """The text of an item, as the version to which the edits of `session` will refer."""
    return work.start_text(work.get(AgendaItem, item_id), MINUTES_TEXT, session)


def write(work: Work, item_id: str, edits: Sequence[TextEdit], session: str) -> None:
    """Keep what an editor typed into an item's text."""
    item = work.get(AgendaItem, item_id)
    agenda.require_open(work, item.meeting_id)
    work.edit_text(item, MINUTES_TEXT, edits, session)


def rewrite(work: Work, item: AgendaItem, text: str) -> None:
    """Make an item's text equal one that came from a file."""
    if work.text(item.id, MINUTES_TEXT) != text:
        agenda.require_open(work, item.meeting_id)
        work.rewrite_text(item, MINUTES_TEXT, text)


def issue(work: Work, meeting_id: str) -> Minutes:
    """Give the acta its number, once; raises `minutes_already_issued`, `meeting_not_closed`, `conflicts_open`,
    `meeting_not_held` (of what was not held there is a constancia and no acta), `vote_still_open`,
    `numbering_elsewhere`.

    The number follows the greatest of the body and year, on the laptop that gives them (domain.md 2.4).
    """
    meeting = work.get(Meeting, meeting_id)
    if meeting.held is None or meeting.held.end is None:
        raise DomainError("meeting_not_closed", meeting=meeting_id)
    if meeting.state is MeetingState.NOT_HELD:
        raise DomainError("meeting_not_held", meeting=meeting_id)
    reviews.require_settled(work, meeting_id)
    decisions.require_closed(work, meeting_id)
    minutes = meetings.minutes_of(work, meeting_id)
    _number_afresh(work, meeting_id)
    year = bogota(meeting.starts).year
    issued = minutes.issued(numbering.give(work, meeting.body_id, year), work.now)
    work.put(issued)
    return issued


def present_again(work: Work, meeting_id: str) -> None:
    """Put a reopened acta, which has its number, up for signature again; raises `conflicts_open`, `minutes_frozen`."""
    minutes = meetings.minutes_of(work, meeting_id)
    minutes.require_issuable()
    reviews.require_settled(work, meeting_id)
    decisions.require_closed(work, meeting_id)
    work.put(replace(minutes, state=MinutesState.AWAITING_SIGNATURES))


def finish(work: Work, meeting_id: str, seal: Seal) -> None:
    """Everyone signed: the acta is frozen for every reader; raises `conflicts_open`, `number_given_twice`."""
    reviews.require_settled(work, meeting_id)
    numbering.require_unique(work, meeting_id)
    minutes = meetings.minutes_of(work, meeting_id)
    work.put(replace(minutes, state=MinutesState.SIGNED))
    work.seal(minutes, seal)


def acta_paper(work: Work, meeting_id: str, language: str = "es") -> ActaPaper:
    """Everything the acta of a session says, as of now."""
    meeting = work.get(Meeting, meeting_id)
    minutes = meetings.minutes_of(work, meeting_id)
    body = work.get(Body, meeting.body_id)
    names = directory(work)
    ended = meeting.held.end if meeting.held else None
    called = roll.call(work, meeting, ended or work.now, names)
    plan = work.find(Plan, body.plan_id) if body.plan_id else None
    commitments = work.all(Commitment, id=meeting.commitment_ids) if meeting.commitment_ids else []
    return ActaPaper(
        document_id=paper_id(ACTA, meeting_id),
        meeting_id=meeting_id,
        circle=settings.value(work, settings.CIRCLE_NAME),
        body=body.name,
        plan=plan.name if plan else "",
        commitments=tuple(sorted(f"{one.ogp_id} {one.short_title}".strip() for one in commitments)),
        kind=meeting.kind,
        character=meeting.character,
        modality=meeting.modality,
        state=meeting.state,
        number=minutes.label,
        year=minutes.number.year if minutes.number else bogota(meeting.starts).year,
        provisional=minutes.number is None,
        city=settings.value(work, settings.CITY),
        starts=meeting.starts,
        ends=ended,
        place=meeting.place,
        localidad=meeting.localidad,
        link=meeting.link,
        objective=meeting.objective,
        people=tuple(one for one in called.people if one.standing is not Standing.NOT_CALLED),
        quorum=quorum.best(work, meeting),
        rule=quorum.rule_of(work, meeting.body_id, meeting.starts),
        course=called.course if meeting.held else (),
        joint=_joint(work, meeting),
        recording=meeting.recording,
        failure=meeting.failure,
        items=_items(work, meeting, minutes.label, names),
        next_session=meeting.next_session,
        signers=signers(work, meeting, names),
        transcriber=minutes.drafted_by or _secretary(work, meeting, names),
        written_at=minutes.issued_at or work.now,
        annexes=tuple(checkins.evidence_line(one) for one in attached(work, meeting_id)),
        language=language,
    )


def attached(work: Work, meeting_id: str) -> list[Evidence]:
    """What is attached to a session, then what is attached to each item of its agenda."""
    own = work.all(Evidence, refers_to=meeting_id)
    of_items = agenda.attachments(work, meeting_id)
    known = {one.file for one in own if one.file}
    return [
        *own,
        *(
            one
            for item in agenda.items(work, meeting_id)
            for one in of_items.get(item.id, ())
            if not one.file or one.file not in known
        ),
    ]


def _joint(work: Work, meeting: Meeting) -> tuple[BenchLine, ...]:
    """Every body of a joint session with its own quorum; none where one body sits alone."""
    if not meeting.joint_body_ids:
        return ()
    bodies = {one.id: one for one in work.all(Body, id=meeting.body_ids)}
    found = []
    for key in meeting.body_ids:
        alone = replace(meeting, body_id=key, joint_body_ids=())
        if key in bodies:
            rule, reading = quorum.rule_of(work, key, meeting.starts), quorum.best(work, alone)
            found.append(BenchLine(body=bodies[key].name, rule=rule, quorum=reading))
    return tuple(found)


def signers(work: Work, meeting: Meeting, names: Directory) -> tuple[SignerLine, ...]:
    """Who signs the acta: chair and secretary on the day of the session."""
    return signers_on(work, meeting.body_id, meeting.starts, names)


def signers_on(work: Work, body_id: str, moment: datetime, names: Directory) -> tuple[SignerLine, ...]:
    """The chair and the secretary of a body at a moment, as they sign."""
    day = bogota(moment).date()
    held = offices_on(work, body_id, day)
    positions = {seat.person_id: seat.position for seat in seats_on(work, body_id, day) if seat.position}
    found = []
    for office in SIGNERS:
        person = names.people.get(held.get(office, ""))
        found.append(
            SignerLine(
                role=office.value,
                name=person.full_name if person else "",
                position=positions.get(person.id, person.position) if person else "",
            )
        )
    return tuple(found)


def _items(work: Work, meeting: Meeting, acta: str, names: Directory) -> tuple[ItemPaper, ...]:
    items = agenda.items(work, meeting.id)
    texts = work.texts([item.id for item in items], MINUTES_TEXT)
    decided = sorted(work.all(Decision, meeting_id=meeting.id), key=lambda one: one.number)
    given = sorted(work.all(Task, meeting_id=meeting.id), key=lambda one: one.number)
    reported = work.all(CheckIn, meeting_id=meeting.id)
    superseded = {one.supersedes for one in reported}
    today = bogota(meeting.starts).date()
    treated = approvals.treated(work, meeting)
    followed = _gone_through(work, meeting, names)
    return tuple(
        ItemPaper(
            number=number,
            title=item.title,
            expected=item.expected,
            presenter=names.name(item.presenter_id),
            text=texts.get(item.id, ""),
            decisions=tuple(
                decisions.line(work, one, acta, items, names) for one in decided if one.agenda_item_id == item.id
            ),
            # As agreed that day: what became of a task later is not this acta's to say.
            tasks=tuple(
                tasks.line(one, [], (acta, items, names, meeting, today))
                for one in given
                if one.agenda_item_id == item.id
            ),
            check_ins=tuple(
                checkins.lines(
                    work,
                    [one for one in reported if one.agenda_item_id == item.id and one.id not in superseded],
                    names,
                )
            ),
            previous=treated if item.role is ItemRole.PREVIOUS_MINUTES else (),
            gone_through=followed if item.role is ItemRole.TASKS else (),
        )
        for number, item in enumerate(items, 1)
    )


def _gone_through(work: Work, meeting: Meeting, names: Directory) -> tuple[TaskLine, ...]:
    """What became of tasks of earlier sessions in this one, as it stood when the acta got its number."""
    issued = meetings.minutes_of(work, meeting.id).issued_at or work.now
    today = bogota(meeting.starts).date()
    found = tasks.gone_through(work, meeting, issued)
    sessions = (
        {one.id: one for one in work.all(Meeting, id=sorted({task.meeting_id for task, _ in found}))} if found else {}
    )
    return tuple(
        tasks.line(
            task, steps, (meetings.minutes_of(work, task.meeting_id).label, [], names, sessions[task.meeting_id], today)
        )
        for task, steps in found
        if task.meeting_id in sessions
    )


def _number_afresh(work: Work, meeting_id: str) -> None:
    """Number decisions and tasks by the agenda: two laptops may both have given a draft's first number."""
    place = {item.id: number for number, item in enumerate(agenda.items(work, meeting_id))}
    decided = work.all(Decision, meeting_id=meeting_id)
    given = work.all(Task, meeting_id=meeting_id)
    for number, decision in enumerate(sorted(decided, key=lambda one: _rank(place, one)), 1):
        work.put(replace(decision, number=number))
    for number, task in enumerate(sorted(given, key=lambda one: _rank(place, one)), 1):
        work.put(replace(task, number=number))


def _rank(place: dict[str, int], one: Decision | Task) -> tuple[int, int, str]:
    return place.get(one.agenda_item_id, len(place)), one.number, one.id


def _secretary(work: Work, meeting: Meeting, names: Directory) -> str:
    held = offices_on(work, meeting.body_id, bogota(meeting.starts).date())
    return names.name(held.get(Office.SECRETARY, ""))
