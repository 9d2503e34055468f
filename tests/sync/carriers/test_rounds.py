"""Whole rounds of two laptops through real servers: they converge, and trouble on the way loses nothing."""

from __future__ import annotations

import pytest
from tests.sync.carriers.broken_line import PORTAL, Line, Trouble, answer, cut_request, hang
from tests.sync.carriers.servers import Server
from tests.sync.laptops import PEM, Clock, Laptop, join, settle

from circledesk.domain.texts import TextEdit
from circledesk.services.ports.sync import Carrier
from circledesk.sync.carriers.opendal import Patience

ROW = "0190a000-0000-7000-8000-000000000001"
HASTY = Patience(call=5, tries=2, pause=0.01)


@pytest.fixture
def two(server: Server, root: str) -> tuple[Laptop, Laptop]:
    return circle(server.carrier(root), server.carrier(root))


def circle(one: Carrier, other: Carrier) -> tuple[Laptop, Laptop]:
    """Two laptops of one circle; the first is the coordinator's."""
    clock = Clock()
    ana, beto = Laptop("ana", one, clock, seed=1), Laptop("beto", other, clock, seed=1)
    ana.courier.found(ana.ledger, ana.name, "Ana Lucía Ñáñez Chindoy", PEM)
    assert ana.sync().state == "ok"
    join(ana, beto)
    return ana, beto


def write(ana: Laptop, beto: Laptop) -> None:
    """Both work at once on one row and one text."""
    ana.ledger.put(ROW, "state", "cumplido")
    beto.ledger.put(ROW, "state", "en curso")
    ana.ledger.type(ROW, TextEdit(0, 0, "Se abre la sesión 😀. "))
    beto.ledger.type(ROW, TextEdit(0, 0, "Verificación del quórum. "))


def agree(ana: Laptop, beto: Laptop) -> bool:
    return ana.ledger.digest() == beto.ledger.digest()


def test_two_laptops_converge_whatever_server_stands_between(two: tuple[Laptop, Laptop]) -> None:
    ana, beto = two
    write(ana, beto)
    settle(list(two))
    assert agree(*two)
    assert len(ana.ledger.operations) == 4
    assert set(ana.ledger.values(ROW)["state"]) == {"cumplido", "en curso"}
    for laptop in two:
        assert laptop.ledger.unverified("place") == 0


# --- trouble on the way of one of them


@pytest.fixture
def apart(remote: Server, root: str, line: Line) -> tuple[Laptop, Laptop]:
    """Ana reaches the server over a line that breaks, Beto directly."""
    return circle(remote.carrier(root, port=line.port, patience=HASTY), remote.carrier(root))


TROUBLES = {
    "portal": (Trouble(answer(200, PORTAL)), "place_not_a_store"),
    "full": (Trouble(answer(507), verbs=("PUT",)), "place_full"),
    "read-only": (Trouble(answer(403), verbs=("PUT",)), "place_read_only"),
    "password": (Trouble(answer(401)), "place_credentials_refused"),
    "busy": (Trouble(answer(503)), "place_busy"),
    "gone": (Trouble(answer(404)), "place_missing"),
    "keeps nothing": (Trouble(answer(201), verbs=("PUT",)), "unreachable"),
    "cut": (Trouble(cut_request, verbs=("PUT",)), "unreachable"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_round_in_trouble_says_which_and_loses_nothing(
    line: Line, apart: tuple[Laptop, Laptop], trouble: str
) -> None:
    ana, beto = apart
    write(ana, beto)
    line.trouble, state = TROUBLES[trouble]
    assert ana.sync().state == state
    assert ana.ledger.unverified("place") > 0
    line.trouble = None
    settle(list(apart))
    assert agree(*apart)
    assert len(beto.ledger.operations) == 4


def test_a_silent_server_ends_the_round(remote: Server, root: str, line: Line) -> None:
    carrier = remote.carrier(root, port=line.port, patience=Patience(call=0.4))
    ana, _ = circle(carrier, remote.carrier(root))
    line.trouble = Trouble(hang)
    assert ana.sync().state == "unreachable"


def test_an_idle_round_is_few_requests(line: Line, apart: tuple[Laptop, Laptop]) -> None:
    ana, beto = apart
    write(ana, beto)
    settle(list(apart))
    line.seen.clear()
    assert ana.sync().state == "ok"
    assert len(line.seen) <= 50


def test_what_the_place_lost_is_put_back_by_whoever_holds_it(
    remote: Server, root: str, apart: tuple[Laptop, Laptop]
) -> None:
    ana, beto = apart
    write(ana, beto)
    settle(list(apart))
    carrier = remote.carrier(root)
    for name in carrier.list(""):
        carrier.delete_own(name)
    settle(list(apart))
    cleo = Laptop("cleo", carrier, ana.clock, seed=1)
    join(ana, cleo)
    settle([ana, beto, cleo])
    assert agree(ana, cleo)
