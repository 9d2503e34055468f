"""The workspace's own small writes: several services in one transaction, and putting back what was taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from circledesk.domain.attendance import AttendanceEvent, Capacity, Movement
from circledesk.domain.meetings import Meeting, Modality
from circledesk.domain.naming import folded
from circledesk.domain.people import Person
from circledesk.domain.records import Record
from circledesk.domain.tasks import TaskState
from circledesk.services import agenda, attendance, meetings, tasks

if TYPE_CHECKING:
    from circledesk.services.ports.work import Work


def restore(work: Work, record: Record) -> None:
    """Put back a record of the session as it was before it was removed or changed."""
    agenda.require_open(work, record.document)
    work.put(replace(record, deleted=False))


def change_facts(work: Work, meeting_id: str, facts: Mapping[str, object]) -> None:
    """Change these fields of the session and no others."""
    meetings.change(work, replace(work.get(Meeting, meeting_id), **facts))  # type: ignore[arg-type]


def guest_arrives(work: Work, meeting_id: str, name: str, at: datetime) -> Person:
    """Somebody not on the roll came in: known to the circle already, or new. Raises `person_without_name`."""
    wanted = folded(name)
    known = next((one for one in work.all(Person) if wanted and folded(one.full_name) == wanted), None)
    if known is None:
        known = attendance.welcome_guest(work, meeting_id, name)
    else:
        attendance.enrol(work, meeting_id, known.id, Capacity.GUEST)
    attendance.arrive(work, meeting_id, known.id, at)
    return known


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


def set_closed(work: Work, item_id: str, closed: bool) -> None:  # noqa: FBT001 - as above
    """Say that an item is dealt with, or take that back."""
    agenda.close(work, item_id, closed=closed)


def note_step(work: Work, meeting_id: str, task_id: str, state: TaskState, note: str) -> None:
    """Say in this session what became of a task of an earlier one."""
    agenda.require_open(work, meeting_id)
    tasks.step(work, task_id, state, note=note, meeting_id=meeting_id)


def correct_times(work: Work, times: Mapping[str, datetime]) -> None:
    """Move several arrivals and departures to their right times at once."""
    for event, at in times.items():
        attendance.correct(work, event, at)
