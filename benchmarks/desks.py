"""Desks to measure on: one with a two-hour session, and one after ten years of work."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from circledesk import bootstrap
from circledesk.domain.attendance import AttendanceEvent, Attendee, Movement, attendee_id, event_id
from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting, MeetingState, Span
from circledesk.domain.minutes import Minutes, MinutesState, Number, minutes_id
from circledesk.domain.people import Person, Seat
from circledesk.domain.tasks import Task, TaskState, TaskStep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk.services.ports.work import Work

PASSPHRASE = "la quebrada canta"  # noqa: S105 - of a desk that lives for one measurement
YEARS, SESSIONS_A_YEAR, MEMBERS = 10, 12, 20
FIRST_YEAR = 2016


@contextmanager
def demo_desk() -> Iterator[bootstrap.Desk]:
    """The demonstration's desk, for as long as the block lasts."""
    with TemporaryDirectory() as folder:
        founding = bootstrap.Founding(template="demo", person="Wilmer", device_name="Portátil")
        desk = bootstrap.found_circle(Path(folder) / "desk", PASSPHRASE, founding)
        yield desk
        desk.close()


def fill_ten_years(folder: Path) -> None:
    """Found a circle in `folder` and give it ten years of sessions, twelve a year for each body."""
    founding = bootstrap.Founding(template="bogota-2021-2023", person="Wilmer", device_name="Portátil")
    desk = bootstrap.found_circle(folder, PASSPHRASE, founding)
    with desk.work() as work:
        people = [Person(id=derived_id("p", str(n)), given_names="Nhora", surnames=f"Ejemplo {n}") for n in range(60)]
        for person in people:
            work.put(person)
        bodies = work.all(Body)
    for place, body in enumerate(bodies):
        with desk.work() as work:
            members = [people[(place * 8 + n) % len(people)] for n in range(MEMBERS)]
            for person in members:
                seat = derived_id("seat", body.id, person.id)
                work.put(Seat(id=seat, body_id=body.id, person_id=person.id, since=date(FIRST_YEAR, 1, 1)))
        for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
            with desk.work() as work:
                for month in range(1, SESSIONS_A_YEAR + 1):
                    _session(work, body, members, at(date(year, month, 10), 9))
    desk.close()


def _session(work: Work, body: Body, members: list[Person], start: datetime) -> None:
    meeting_id = derived_id("meeting", body.id, start.isoformat())
    end = start + timedelta(hours=2)
    number = (start.year - FIRST_YEAR) * SESSIONS_A_YEAR + start.month
    span = Span(start=start, end=end)
    meeting = Meeting(id=meeting_id, body_id=body.id, number=number, planned=span, held=span)
    work.put(replace(meeting, state=MeetingState.HELD))
    given = Number(year=start.year, number=start.month)
    work.put(Minutes(id=minutes_id(meeting_id), meeting_id=meeting_id, state=MinutesState.SIGNED, number=given))
    for person in members:
        work.put(Attendee(id=attendee_id(meeting_id, person.id), meeting_id=meeting_id, person_id=person.id))
        arrival = event_id(meeting_id, person.id, Movement.ARRIVED, 1)
        work.put(
            AttendanceEvent(id=arrival, meeting_id=meeting_id, person_id=person.id, movement=Movement.ARRIVED, at=start)
        )
    for task_number in range(1, 4):
        task_id = derived_id("task", meeting_id, str(task_number))
        due = start.date() + timedelta(days=20)
        work.put(
            Task(id=task_id, meeting_id=meeting_id, agenda_item_id="", number=task_number, text="Enviar", due_on=due)
        )
        work.put(TaskStep(id=derived_id("step", task_id), task_id=task_id, state=TaskState.DONE, on=end))
