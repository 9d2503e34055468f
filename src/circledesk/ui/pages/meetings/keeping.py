"""The workspace's own small writes: several services in one transaction, and putting back what was taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from circledesk.domain.attendance import AttendanceEvent, Movement, attendee_id
from circledesk.domain.meetings import Meeting, Modality
from circledesk.domain.records import Record
from circledesk.domain.tasks import TaskState
from circledesk.services import agenda, attendance, evidence, meetings, tasks
from circledesk.services.evidence import Attachment

if TYPE_CHECKING:
    from circledesk.domain.evidence import Evidence
    from circledesk.services.ports.work import Work
    from circledesk.ui.pages.meetings.correction import Correction


def restore(work: Work, record: Record) -> None:
    """Put back a record of the session as it was before it was removed or changed."""
    agenda.require_open(work, record.document)
    work.put(replace(record, deleted=False))


def reattach(work: Work, meeting_id: str, file: Evidence) -> None:
    """Put back an attachment that was taken off an item of the session."""
    agenda.require_open(work, meeting_id)
    work.put(replace(file, deleted=False))


def change_facts(work: Work, meeting_id: str, facts: Mapping[str, object]) -> None:
    """Change these fields of the session and no others."""
    meetings.change(work, replace(work.get(Meeting, meeting_id), **facts))  # type: ignore[arg-type]


def change_modality(work: Work, meeting_id: str, person_id: str, modality: Modality) -> None:
    """Say that somebody who is in attends in the room or from afar."""
    agenda.require_open(work, meeting_id)
    events = work.all(AttendanceEvent, meeting_id=meeting_id, person_id=person_id, movement=Movement.ARRIVED)
    newest = max(events, key=lambda event: event.at, default=None)
    if newest is not None:
        work.put(replace(newest, modality=modality))


def set_excuse(work: Work, meeting_id: str, person_id: str, excused: bool, reason: str) -> None:  # noqa: FBT001
    """Note that an absence is justified, or take that back; the desk hands arguments over by position."""
    attendance.excuse(work, meeting_id, person_id, excused=excused, reason=reason)


def put_right(work: Work, meeting_id: str, correction: Correction) -> None:
    """Everything that was put right of one person, or nothing of it."""
    person_id = correction.person_id
    if correction.reason is not None:
        attendance.excuse(work, meeting_id, person_id, excused=True, reason=correction.reason)
    if correction.attachment is not None:
        agenda.require_open(work, meeting_id)
        path = correction.attachment
        kept = Attachment(name=path.name, content=path.read_bytes())
        evidence.attach(work, attendee_id(meeting_id, person_id), kept)
    if correction.modality is not None:
        change_modality(work, meeting_id, person_id, correction.modality)
    if correction.times:
        attendance.correct(work, meeting_id, person_id, correction.times)


def set_closed(work: Work, item_id: str, closed: bool) -> None:  # noqa: FBT001 - as above
    """Say that an item is dealt with, or take that back."""
    agenda.close(work, item_id, closed=closed)


def note_step(work: Work, meeting_id: str, task_id: str, state: TaskState, note: str) -> None:
    """Say in this session what became of a task of an earlier one."""
    agenda.require_open(work, meeting_id)
    tasks.step(work, task_id, state, note=note, meeting_id=meeting_id)
