"""Places that hang: every call ends, the window's wishes are heard, and nothing is asked twice of a silent place."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest

from circledesk.domain.errors import DomainError
from circledesk.services.patience import Patience
from circledesk.services.ports.progress import Progress
from circledesk.services.ports.sync import Carrier, Place

T = TypeVar("T")
PLACE = Place(id="p", kind="folder", where="/media/usb")
LONG = bytes(20_000_000)
"""So much that a place gets longer for it than any test may take."""


class Silent:
    """A carrier that answers when it is let; it counts what it was asked."""

    def __init__(self) -> None:
        self.let = threading.Event()
        self.asked: list[str] = []
        self.place, self.label = "p", "usb"

    def list(self, prefix: str) -> list[str]:
        return self._answer(prefix, [f"{prefix}a"])

    def get(self, name: str) -> bytes | None:
        return self._answer(name, name.encode())

    def put_new(self, name: str, content: bytes) -> None:
        self._answer(f"{name}={content[:9].decode()}", None)

    def stat(self, name: str) -> int | None:
        return self._answer(name, 3)

    def delete_own(self, name: str) -> None:
        self._answer(f"-{name}", None)

    def _answer(self, said: str, value: T) -> T:
        self.asked.append(said)
        self.let.wait()
        return value


class Wish:
    """Progress whose person may wish to stop."""

    cancelled = False

    def report(self, fraction: float, text: str) -> None:
        pass


class WishOnceAsked:
    """Progress whose person wishes to stop as soon as the place was asked."""

    def __init__(self, silent: Silent) -> None:
        self._silent = silent

    @property
    def cancelled(self) -> bool:
        return bool(self._silent.asked)

    def report(self, fraction: float, text: str) -> None:
        pass


@pytest.fixture
def silent() -> Iterator[Silent]:
    carrier = Silent()
    yield carrier
    carrier.let.set()


def over(silent: Silent, patience: Patience, wish: Progress) -> Carrier:
    return patience.carrier(PLACE, lambda _place: silent, wish)


def refusal(call: Callable[[], object]) -> DomainError:
    with pytest.raises(DomainError) as refused:
        call()
    return refused.value


def test_answers_and_refusals_come_through(silent: Silent) -> None:
    silent.let.set()
    carrier = over(silent, Patience(), Wish())
    assert (carrier.place, carrier.label) == ("p", "/media/usb")
    assert carrier.list("head/") == ["head/a"]
    assert carrier.get("x") == b"x"
    assert carrier.stat("x") == 3
    carrier.put_new("x", b"y")
    carrier.delete_own("x")
    assert silent.asked == ["head/", "x", "x", "x=y", "-x"]

    def missing(place: Place) -> Carrier:
        raise DomainError("place_missing", where=place.where)

    assert refusal(lambda: Patience().carrier(PLACE, missing, Wish()).list("")).code == "place_missing"


def test_a_place_that_hangs_is_not_reached_once_its_time_is_over(silent: Silent) -> None:
    carrier = over(silent, Patience(0.1), Wish())
    error = refusal(lambda: carrier.list("head/"))
    assert (error.code, error.facts["where"]) == ("place_unreachable", "/media/usb")


def test_a_place_that_owes_an_answer_is_asked_nothing_more_until_it_gave_it(silent: Silent) -> None:
    patience = Patience(0.1)
    refusal(lambda: over(silent, patience, Wish()).list("head/"))
    assert refusal(lambda: over(silent, patience, Wish()).put_new("x", LONG)).code == "place_unreachable"
    assert silent.asked == ["head/"]
    silent.let.set()
    answered = threading.Event()

    def ask() -> None:
        try:
            over(silent, patience, Wish()).put_new("x", LONG)
        except DomainError:
            return
        answered.set()

    while not answered.is_set():
        ask()
    assert [said.partition("=")[0] for said in silent.asked] == ["head/", "x"]
    patience.close()


def test_a_wish_to_stop_is_heard_while_a_place_hangs(silent: Silent) -> None:
    carrier = over(silent, Patience(), WishOnceAsked(silent))
    assert refusal(lambda: carrier.put_new("x", LONG)).code == "place_unreachable"
    assert len(silent.asked) == 1
