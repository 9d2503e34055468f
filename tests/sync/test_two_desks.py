"""Two real desks with their encrypted stores, one shared folder: what people get in the end."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.sync.crafting import name_of, next_segment
from tests.sync.laptops import NOON, Quiet

from circledesk import bootstrap
from circledesk.bootstrap import Desk, Founding
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.clock import BOGOTA
from circledesk.domain.errors import DomainError
from circledesk.domain.evidence import Evidence, fingerprint
from circledesk.domain.ids import new_id
from circledesk.domain.journal import Seal
from circledesk.domain.meetings import Meeting, Span
from circledesk.domain.texts import TextEdit
from circledesk.services import places, syncing
from circledesk.services.ports.sync import SyncOutcome
from circledesk.sync import circle as circles
from circledesk.sync import segment

PASSPHRASE = "cuatro palabras de prueba"


@dataclass(frozen=True)
class Pair:
    """The coordinator's desk and the secretary's, with a session both know."""

    ana: Desk
    beto: Desk
    shared: Path
    item: AgendaItem

    def settle(self) -> None:
        for _ in range(3):
            for desk in (self.ana, self.beto):
                assert sync(desk).state == "ok"

    def both(self, ask: Callable[[Desk], object]) -> list[object]:
        return [ask(self.ana), ask(self.beto)]


def sync(desk: Desk) -> SyncOutcome:
    ((_, outcome),) = syncing.sync(desk, Quiet())
    return outcome


def put(desk: Desk, **fields: object) -> None:
    with desk.work() as work:
        (item,) = work.all(AgendaItem)
        work.put(replace(item, **fields))  # type: ignore[arg-type]


def write(desk: Desk, *edits: TextEdit) -> None:
    with desk.work() as work:
        (item,) = work.all(AgendaItem)
        work.edit_text(item, MINUTES_TEXT, edits)


def title(desk: Desk) -> str:
    with desk.work() as work:
        return work.all(AgendaItem)[0].title


def text(desk: Desk) -> str:
    with desk.work() as work:
        return work.text(work.all(AgendaItem)[0].id, MINUTES_TEXT)


def conflicts(desk: Desk) -> int:
    with desk.work() as work:
        return len(work.conflicts())


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    shared = tmp_path / "compartida"
    shared.mkdir()
    founding = Founding(template="empty", person="Ana Lucía Ñáñez Chindoy", device_name="portátil de Ana")
    ana = bootstrap.found_circle(tmp_path / "ana", PASSPHRASE, founding)
    start = NOON.astimezone(BOGOTA)
    meeting = Meeting(
        id=new_id(), body_id=new_id(), number=1, planned=Span(start=start, end=start + timedelta(hours=2))
    )
    item = AgendaItem(id=new_id(), meeting_id=meeting.id, order="i", title="Verificación del cuórum")
    with ana.work() as work:
        work.put(meeting)
        work.put(item)
    places.add_folder(ana, shared)
    sync(ana)
    beto, _ = bootstrap.join_circle(
        tmp_path / "beto", PASSPHRASE, syncing.invite(ana), bootstrap.Joining(device_name="portátil de Beto")
    )
    assert sync(beto).state == "waiting_for_admission"
    assert sync(ana).admitted == ("portátil de Beto",)
    assert sync(beto).state == "ok"
    pair = Pair(ana, beto, shared, item)
    pair.settle()
    yield pair
    ana.close()
    beto.close()


def test_the_newcomer_has_what_was_recorded_before(pair: Pair) -> None:
    assert pair.both(title) == ["Verificación del cuórum"] * 2
    assert [one.name for one in syncing.members(pair.beto)] == ["portátil de Ana", "portátil de Beto"]


@pytest.mark.parametrize("first", ["ana", "beto"])
def test_one_acta_edited_on_both_desks_offline_converges_with_nothing_lost(pair: Pair, first: str) -> None:
    write(pair.ana, TextEdit(0, 0, "Se abre la sesión 😀. "))
    pair.settle()
    write(pair.ana, TextEdit(0, 0, "Ana preside. "))
    put(pair.ana, title="Llamado a lista")
    write(pair.beto, TextEdit(22, 0, "Hay cuórum. "))
    put(pair.beto, minutes_planned=15)
    sync(getattr(pair, first))
    pair.settle()
    assert pair.both(text) == ["Ana preside. Se abre la sesión 😀. Hay cuórum. "] * 2
    assert pair.both(title) == ["Llamado a lista"] * 2
    assert pair.both(conflicts) == [0, 0]
    with pair.ana.work() as work:
        assert work.all(AgendaItem)[0].minutes_planned == 15


def test_two_values_of_one_field_are_both_shown_until_one_desk_settles(pair: Pair) -> None:
    put(pair.ana, title="Apertura")
    put(pair.beto, title="Instalación")
    pair.settle()
    assert pair.both(conflicts) == [1, 1]
    assert title(pair.ana) == title(pair.beto)
    with pair.beto.work() as work:
        (conflict,) = work.conflicts()
        assert {str(entry.value) for entry in conflict.values} == {"Apertura", "Instalación"}
        work.settle(conflict, "Apertura e instalación")
    pair.settle()
    assert pair.both(conflicts) == [0, 0]
    assert pair.both(title) == ["Apertura e instalación"] * 2


def test_a_seal_freezes_the_acta_on_both_desks_and_late_words_are_kept(pair: Pair) -> None:
    write(pair.ana, TextEdit(0, 0, "Acta firmada."))
    pair.settle()
    with pair.ana.work() as work:
        meeting = work.get(Meeting, pair.item.meeting_id)
        digest = hashlib.sha256(b"datos").hexdigest()
        work.seal(meeting, Seal(data_hash=digest, file=digest, signed_by=("Ana Lucía Ñáñez Chindoy",)))
    write(pair.beto, TextEdit(0, 0, "Tarde. "))
    pair.settle()
    assert pair.both(text) == ["Acta firmada."] * 2
    for desk in (pair.ana, pair.beto):
        with desk.work() as work:
            assert len(work.late(pair.item.meeting_id)) == 1
        with pytest.raises(DomainError, match="sealed"):
            write(desk, TextEdit(0, 0, "x"))


def test_a_kept_file_reaches_the_other_desk(pair: Pair) -> None:
    content = b"%PDF-1.7 evidencia" * 500
    with pair.ana.work() as work:
        work.put(Evidence(id=new_id(), title="Lista de asistencia", file=work.keep_file(content)))
    pair.settle()
    with pair.beto.work() as work:
        assert work.file(fingerprint(content)) == content


def test_nothing_readable_lies_in_the_folder(pair: Pair) -> None:
    write(pair.ana, TextEdit(0, 0, "MARCA-LEGIBLE en el acta"))
    put(pair.beto, title="MARCA-LEGIBLE en el título")
    pair.settle()
    for path in pair.shared.rglob("*"):
        assert path.is_dir() or b"MARCA-LEGIBLE" not in path.read_bytes()


def test_an_emptied_folder_is_filled_again_by_either_desk(pair: Pair) -> None:
    put(pair.ana, title="Apertura")
    pair.settle()
    for path in sorted(pair.shared.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert sync(pair.beto).state == "older_copy"
    pair.settle()
    assert pair.both(title) == ["Apertura"] * 2
    assert len(list(pair.shared.rglob("*.cds"))) >= 2


def test_a_folder_that_is_gone_says_so_and_the_work_waits(pair: Pair) -> None:
    put(pair.ana, title="Apertura")
    moved = pair.shared.rename(pair.shared.with_name("otra"))
    assert sync(pair.ana).state == "place_missing"
    assert syncing.unsent(pair.ana) == 1
    moved.rename(pair.shared)
    pair.settle()
    assert title(pair.beto) == "Apertura"
    assert syncing.unsent(pair.ana) == 0


def test_a_folder_of_another_circle_is_refused(pair: Pair, tmp_path: Path) -> None:
    founding = Founding(template="empty", person="Carmenza Jacanamijoy Muyuy")
    other = bootstrap.found_circle(tmp_path / "otra", PASSPHRASE, founding)
    with pytest.raises(DomainError, match="foreign_circle"):
        places.add_folder(other, pair.shared)
    assert other.places() == []
    other.close()


def test_what_a_newer_program_wrote_is_kept_and_the_chain_goes_on(pair: Pair) -> None:
    ledger = pair.ana.tools.ledger
    keys = circles.load(ledger).keys
    blob = next_segment(ledger, "x", sign=keys.sign, schema=segment.SCHEMA + 1)
    number = ledger.heads()[keys.device].number + 1
    (pair.shared / name_of(blob)).write_bytes(blob)
    outcome = sync(pair.beto)
    assert (outcome.state, outcome.received) == ("newer_program", 1)
    assert pair.beto.tools.ledger.segment(keys.device, number) == blob
    put(pair.beto, title="Sigue")
    assert sync(pair.beto).state == "ok"
    assert title(pair.beto) == "Sigue"
