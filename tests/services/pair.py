"""Two desks of one circle that met through a folder: what the tests of sharing begin with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from tests.sync.laptops import NOON, Quiet

from circledesk import bootstrap
from circledesk.bootstrap import Desk, Founding
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.clock import BOGOTA
from circledesk.domain.ids import new_id
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.minutes import Minutes, minutes_id
from circledesk.services import places, syncing

PASSPHRASE = "cuatro palabras de prueba"
TEXT = "Se abrió.\nSe aprobó con 7 votos.\nEl salón estaba lleno.\nFin."


@dataclass(frozen=True)
class Pair:
    """Two desks of one circle with a closed session both know."""

    ana: Desk
    beto: Desk
    meeting: str
    item: str
    place: str

    def meet(self) -> None:
        """Everything reaches both."""
        for _ in range(2):
            for desk in (self.ana, self.beto):
                syncing.sync(desk, Quiet(), only={self.place})

    def swap(self, desk: Desk, old: str, new: str) -> None:
        """Put `new` where `old` is in the item's text."""
        with desk.work() as work:
            text = work.text(self.item, MINUTES_TEXT)
            work.rewrite_text(work.get(AgendaItem, self.item), MINUTES_TEXT, text.replace(old, new, 1))

    def text(self, desk: Desk) -> str:
        """The item's text."""
        with desk.work() as work:
            return work.text(self.item, MINUTES_TEXT)


def found_pair(folder: Path) -> tuple[str, str]:
    """Found two desks that have met in a folder, closed; answers their session and its item."""
    shared = folder / "shared"
    shared.mkdir()
    ana = bootstrap.found_circle(
        folder / "ana", PASSPHRASE, Founding(template="empty", person="Ana", device_name="portátil de Ana")
    )
    start = NOON.astimezone(BOGOTA)
    span = Span(start=start, end=start + timedelta(hours=2))
    meeting = Meeting(id=new_id(), body_id=new_id(), number=1, planned=span, held=span)
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, order="i", title="Avance del hito 2")
    with ana.work() as work:
        for record in (meeting, item, Minutes(id=minutes_id(meeting.id), meeting_id=meeting.id)):
            work.put(record)
        work.rewrite_text(item, MINUTES_TEXT, TEXT)
    places.add_folder(ana, shared)
    syncing.sync(ana, Quiet())
    beto, _ = bootstrap.join_circle(
        folder / "beto", PASSPHRASE, syncing.invite(ana), bootstrap.Joining(device_name="portátil de Beto")
    )
    for desk in (beto, ana, beto):
        syncing.sync(desk, Quiet())
    ana.close()
    beto.close()
    return meeting.id, item.id


@contextmanager
def open_pair(known: Path, folder: Path, about: tuple[str, str]) -> Iterator[Pair]:
    """Copies of the two desks, sharing through a folder of their own beside the one they met in."""
    shutil.copytree(known / "shared", folder / "shared")
    desks = []
    for name in ("ana", "beto"):
        desk = bootstrap.open_desk(shutil.copytree(known / name, folder / name), PASSPHRASE)
        place = places.add_folder(desk, folder / "shared")
        desks.append(desk)
    pair = Pair(desks[0], desks[1], *about, place.id)
    pair.meet()
    yield pair
    for desk in desks:
        desk.close()
