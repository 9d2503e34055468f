"""A committee with invented members on a real desk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.services.pair import Pair, found_pair, open_pair

from circledesk import bootstrap
from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.ids import derived_id
from circledesk.domain.meetings import Meeting
from circledesk.domain.people import Appointment, Office, Person, Seat
from circledesk.services import meetings

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSPHRASE = "la quebrada canta"
START = at(date(2026, 11, 23), 9)
NAMES = ("Amparo", "Nhora", "Ómar", "Karol", "Jhon Jairo")
SECTORS = ("gobierno_distrital", "organizacion_social", "academia", "gobierno_local", "accion_comunal")


@dataclass(frozen=True)
class Committee:
    """A planned session of a committee of five, with an alternate for the first."""

    desk: bootstrap.Desk
    body: Body
    meeting: Meeting
    people: tuple[str, ...]
    alternate: str

    def minute(self, number: int) -> datetime:
        """`number` minutes after the start."""
        return START + timedelta(minutes=number)


@pytest.fixture(scope="session")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One circle, founded once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("founded") / "desk"
    founding = bootstrap.Founding(template="bogota-2021-2023", person="Amparo", device_name="Portátil de Amparo")
    bootstrap.found_circle(folder, PASSPHRASE, founding).close()
    return folder


@pytest.fixture
def committee(_founded: Path, tmp_path: Path) -> Iterator[Committee]:
    """A committee on its own copy of the founded desk."""
    desk = bootstrap.open_desk(shutil.copytree(_founded, tmp_path / "desk"), PASSPHRASE)
    with desk.work() as work:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        people = [Person(id=derived_id("person", name), given_names=name, surnames="Ficticia Ñáñez") for name in NAMES]
        for person, sector in zip(people, SECTORS, strict=True):
            work.put(person)
            work.put(_seat(body, person, sector))
        alternate = Person(id=derived_id("person", "alternate"), given_names="Lía")
        work.put(alternate)
        work.put(_seat(body, alternate, SECTORS[0], of=_seat(body, people[0], SECTORS[0]).id))
        for office, person in (
            (Office.CHAIR, people[0]),
            (Office.SECRETARY, people[1]),
            (Office.COORDINATOR, people[2]),
        ):
            row = derived_id("office", office.value)
            work.put(Appointment(id=row, body_id=body.id, person_id=person.id, office=office, since=date(2026, 1, 1)))
        meeting = meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=START, place="Sala 3"))
    yield Committee(desk, body, meeting, tuple(person.id for person in people), alternate.id)
    desk.close()


@pytest.fixture(scope="session")
def _known(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str]]:
    """Two desks that have met, closed; each test works on a copy."""
    folder = tmp_path_factory.mktemp("known")
    return folder, found_pair(folder)


@pytest.fixture
def pair(_known: tuple[Path, tuple[str, str]], tmp_path: Path) -> Iterator[Pair]:
    """Two desks of one circle with a closed session both know."""
    with open_pair(_known[0], tmp_path, _known[1]) as found:
        yield found


def _seat(body: Body, person: Person, sector: str, of: str = "") -> Seat:
    row = derived_id("seat", body.id, person.id)
    return Seat(id=row, body_id=body.id, person_id=person.id, since=date(2026, 1, 1), sector=sector, alternate_of=of)
