"""What one round promises: convergence, nothing lost, nothing believed that is not proved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.sync.crafting import next_segment
from tests.sync.laptops import HTML, Laptop, MemoryPlace, Quiet, View, circle_of, settle

from circledesk.domain.errors import DomainError
from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import HeldSegment
from circledesk.sync import cipher
from circledesk.sync import circle as circles

ROW = "0190a000-0000-7000-8000-000000000001"
OTHER = "0190a000-0000-7000-8000-000000000002"


def segments(shared: MemoryPlace) -> list[str]:
    return sorted(name for name in shared.objects if name.startswith("log/"))


def view(laptop: Laptop) -> View:
    assert isinstance(laptop.carrier, View)
    return laptop.carrier


def agree(laptops: list[Laptop]) -> bool:
    return all(laptop.ledger.digest() == laptops[0].ledger.digest() for laptop in laptops)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_laptops_converge_in_both_orders(order: tuple[int, int]) -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].ledger.put(ROW, "minutes", 10)
    laptops[1].ledger.put(ROW, "title", "Instalación")
    laptops[1].ledger.put(OTHER, "title", "Cierre")
    for number in order:
        laptops[number].sync()
    settle(laptops)
    assert agree(laptops)
    assert len(laptops[0].ledger.operations) == 4


def test_concurrent_values_of_one_field_are_both_kept_until_somebody_settles() -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "state", "cumplido")
    laptops[1].clock.milliseconds += 1000
    laptops[1].ledger.put(ROW, "state", "en curso")
    settle(laptops)
    for laptop in laptops:
        assert laptop.ledger.values(ROW)["state"] == ["en curso", "cumplido"]
    laptops[0].ledger.put(ROW, "state", "en curso, con retraso")
    settle(laptops)
    for laptop in laptops:
        assert laptop.ledger.values(ROW)["state"] == ["en curso, con retraso"]


def test_concurrent_text_loses_no_word() -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.type(ROW, TextEdit(0, 0, "Se abre la sesión 😀. "))
    settle(laptops)
    laptops[0].ledger.type(ROW, TextEdit(0, 0, "Ana: "))
    laptops[1].ledger.type(ROW, TextEdit(22, 0, "Beto responde. "))
    settle(laptops)
    assert {laptop.ledger.plain(ROW) for laptop in laptops} == {"Ana: Se abre la sesión 😀. Beto responde. "}


def test_a_seal_freezes_the_text_for_every_reader_and_keeps_what_came_late() -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.type(ROW, TextEdit(0, 0, "Acta."))
    settle(laptops)
    laptops[0].ledger.seal(ROW)
    late = laptops[1].ledger.type(ROW, TextEdit(0, 0, "Tarde. "))
    settle(laptops)
    for laptop in laptops:
        assert laptop.ledger.plain(ROW) == "Acta."
        assert laptop.ledger.late(ROW) == {(late.device, late.seq)}


def test_a_backlog_goes_in_few_segments() -> None:
    shared, laptops = circle_of(2)
    for number in range(250):
        laptops[0].ledger.put(ROW, "minutes", number)
    assert laptops[0].sync().sent == 250
    assert len(segments(shared)) == 1


# --- a broken place

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "torn": lambda content: content[: len(content) // 2],
    "flipped": lambda content: content[:-70] + bytes([content[-70] ^ 4]) + content[-69:],
    "empty": lambda _: b"",
    "html": lambda _: HTML,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_object_is_ignored_and_healed_by_whoever_holds_it(damage: str) -> None:
    shared, laptops = circle_of(3)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    laptops[1].sync()
    (name,) = segments(shared)
    whole = shared.objects[name]
    shared.objects[name] = DAMAGES[damage](whole)
    outcome = laptops[2].sync()
    assert outcome.received == 0
    assert outcome.pending == 1
    laptops[1].sync()
    assert shared.objects[name] == whole
    assert laptops[2].sync().received == 1
    assert agree(laptops)


def test_a_lost_object_is_put_back_by_whoever_holds_it() -> None:
    shared, laptops = circle_of(3)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    laptops[1].sync()
    before = dict(shared.objects)
    del shared.objects[segments(shared)[0]]
    laptops[1].sync()
    assert segments(shared) == segments(MemoryPlace(before))
    assert laptops[2].sync().received == 1


def test_renamed_duplicated_and_swapped_objects_change_nothing() -> None:
    shared, laptops = circle_of(3)
    for laptop in laptops[:2]:
        laptop.ledger.put(ROW, "title", laptop.name)
        laptop.sync()
    one, other = segments(shared)
    shared.objects[one.replace(".cds", " (conflicted copy 2022-03-14).cds")] = shared.objects[one]
    shared.objects[one.replace("00000000-", "00000001-")] = shared.objects[one]
    shared.objects[one], shared.objects[other] = shared.objects[other], shared.objects[one]
    settle(laptops)
    assert agree(laptops)
    assert len(laptops[2].ledger.operations) == 2
    assert laptops[2].sync().refused > 0


def test_every_flipped_byte_anywhere_in_a_small_circle_changes_nothing() -> None:
    shared, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    whole = dict(shared.objects)
    for name, content in whole.items():
        for position in range(0, len(content), 7):
            shared.objects = dict(whole)
            shared.objects[name] = content[:position] + bytes([content[position] ^ 0x10]) + content[position + 1 :]
            reader = Laptop(laptops[1].name, View(shared), laptops[1].clock, position)
            reader.ledger.take_over(laptops[1].ledger)
            reader.sync()
            assert all(one.value == "Apertura" for one in reader.ledger.operations.values())
            assert reader.ledger.digest() in ({}, laptops[0].ledger.digest())


def test_an_object_whose_past_is_not_here_waits() -> None:
    shared, laptops = circle_of(3)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    laptops[1].sync()
    laptops[1].ledger.put(ROW, "title", "Instalación")
    laptops[1].sync()
    first = next(name for name in segments(shared) if laptops[0].device in name)
    view(laptops[2]).hidden = {first}
    outcome = laptops[2].sync()
    assert (outcome.received, outcome.pending) == (0, 2)
    view(laptops[2]).hidden = set()
    assert laptops[2].sync().received == 2
    assert laptops[2].ledger.values(ROW)["title"] == ["Instalación"]


@pytest.mark.parametrize("kind", ["emptied", "html", "older"])
def test_a_place_emptied_or_rolled_back_loses_nothing_and_is_put_right(kind: str) -> None:
    shared, laptops = circle_of(2)
    older = dict(shared.objects)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    settle(laptops)
    full = set(shared.objects)
    if kind == "emptied":
        shared.objects.clear()
    elif kind == "html":
        shared.objects = dict.fromkeys(shared.objects, HTML)
    else:
        shared.objects = {name: content for name, content in older.items() if "000002-" not in name}
    outcome = laptops[1].sync()
    assert outcome.state == "older_copy"
    settle(laptops)
    assert agree(laptops)
    assert {name for name in shared.objects if not name.startswith(("circle/roster", "circle/keys"))} == {
        name for name in full if not name.startswith(("circle/roster", "circle/keys"))
    }
    assert laptops[0].sync().state == "ok"


def test_behind_a_captive_portal_nothing_is_believed_and_nothing_counts_as_sent() -> None:
    shared, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    shared.portal = True
    outcome = laptops[0].sync()
    assert outcome.state == "unreachable"
    assert outcome.sent == 0
    assert laptops[0].ledger.unverified("office") == 1
    shared.portal = False
    assert laptops[0].sync().sent == 1


def test_what_was_uploaded_but_not_noted_is_found_and_not_sent_twice() -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    laptops[0].ledger._verified.clear()
    laptops[0].crash()
    outcome = laptops[0].sync()
    assert outcome.sent == 0
    assert laptops[0].ledger.unverified("office") == 0


class FullPlace(View):
    """A place with no room left."""

    def put_new(self, name: str, content: bytes) -> None:
        raise DomainError("place_full", where=self.label, reason=f"{name}: {len(content)}")


def test_a_full_place_keeps_nobody_from_receiving() -> None:
    shared, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    laptops[1].carrier = FullPlace(shared)
    laptops[1].ledger.put(OTHER, "title", "Cierre")
    outcome = laptops[1].sync()
    assert (outcome.state, outcome.received, outcome.sent) == ("place_full", 1, 0)
    assert outcome.changes.touches("agenda_item")
    laptops[1].carrier = View(shared)
    assert laptops[1].sync().sent == 1


@pytest.mark.parametrize("after", range(4))
def test_a_round_stopped_half_way_goes_on_later(after: int) -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Apertura")
    laptops[0].sync()
    laptops[1].ledger.put(OTHER, "title", "Cierre")
    outcome = laptops[1].sync(Quiet(stop_after=after))
    assert outcome.state in {"cancelled", "ok"}
    settle(laptops)
    assert agree(laptops)
    assert len(laptops[0].ledger.operations) == 2


# --- what leaves, and what it costs


def test_no_plaintext_is_in_any_object_or_name() -> None:
    shared, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "MARCA-LEGIBLE")
    laptops[0].ledger.type(OTHER, TextEdit(0, 0, "MARCA-LEGIBLE del acta"))
    fingerprint = laptops[0].ledger.keep_file(b"MARCA-LEGIBLE de la evidencia")
    laptops[0].ledger.put(OTHER, "file", fingerprint)
    settle(laptops)
    assert laptops[1].ledger.plain(OTHER) == "MARCA-LEGIBLE del acta"
    for name, content in shared.objects.items():
        assert b"MARCA-LEGIBLE" not in content
        assert b"agenda_item" not in content
        assert fingerprint[:40] not in name


def test_an_idle_round_asks_little_however_long_the_history() -> None:
    _, laptops = circle_of(3)
    for number in range(40):
        laptops[number % 3].ledger.put(ROW, "minutes", number)
        laptops[number % 3].sync()
    settle(laptops)
    seen = view(laptops[0])
    for _ in range(2):
        seen.requests.clear()
        assert laptops[0].sync().state == "ok"
    assert len(seen.requests) <= 20
    assert not [request for request in seen.requests if request.startswith("put")]
    assert not [request for request in seen.requests if request.startswith("get log/")]


def test_a_long_chain_crosses_folders() -> None:
    shared, laptops = circle_of(2)
    writer = laptops[0]
    keys = circles.load(writer.ledger).keys
    for number in range(1003):
        blob = next_segment(writer.ledger, f"v{number}", sign=keys.sign)
        held = HeldSegment(device=writer.device, number=number, hash=cipher.sha256(blob), size=len(blob))
        writer.ledger.keep_own(held, blob, number + 1)
    writer.sync()
    assert len({name.rsplit("/", 1)[0] for name in segments(shared)}) == 2
    assert laptops[1].sync().received == 1003


def test_everything_is_listed_again_once_a_day() -> None:
    _, laptops = circle_of(2)
    laptops[0].ledger.put(ROW, "title", "Uno")
    settle(laptops)
    seen = view(laptops[0])
    seen.requests.clear()
    laptops[0].sync()
    assert "list log/" not in seen.requests
    laptops[0].clock.milliseconds += 25 * 3_600_000
    laptops[0].sync()
    assert "list log/" in seen.requests


def test_a_visit_reads_back_what_it_writes() -> None:
    _, laptops = circle_of(1)

    class Lying(View):
        def put_new(self, name: str, content: bytes) -> None:
            super().put_new(name, content[:-1])

    laptop = laptops[0]
    laptop.ledger.put(ROW, "title", "Uno")
    laptop.carrier = Lying(view(laptop).shared)
    assert laptop.sync().state == "unreachable"
    assert laptop.ledger.unverified("office") == 1
