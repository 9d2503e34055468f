"""Every promise has a test by name: the sync's properties and failures, edge cases of the domain, others' pains."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
PROMISES = tomllib.loads((TESTS / "proof" / "promises.toml").read_text("utf-8"))
PROPERTIES = 14
EDGES = range(1, 28)
PAINS = (1, 4, 5, *range(7, 15), *range(16, 20), 22, 27)


@cache
def names() -> frozenset[str]:
    """Every test there is."""
    found = [re.findall(r"(?m)^(?:    )?def (test_\w+)", path.read_text("utf-8")) for path in TESTS.rglob("test_*.py")]
    machines = [re.findall(r"(?m)^(test_\w+) = ", path.read_text("utf-8")) for path in TESTS.rglob("test_*.py")]
    return frozenset(name for one in (*found, *machines) for name in one)


def test_each_of_the_fourteen_properties_is_promised() -> None:
    assert [one["number"] for one in PROMISES["property"]] == list(range(1, PROPERTIES + 1))


@pytest.mark.parametrize("promise", [*PROMISES["property"], *PROMISES["failure"]], ids=lambda one: one["name"])
def test_a_promise_of_the_sync_has_its_tests(promise: dict[str, list[str]]) -> None:
    assert promise["tests"]
    assert not set(promise["tests"]) - names()


@pytest.mark.parametrize("number", EDGES)
def test_an_edge_case_of_the_domain_has_a_test_with_its_number(number: int) -> None:
    assert [name for name in names() if name.startswith(f"test_edge_{number}_")]


@pytest.mark.parametrize("number", PAINS)
def test_a_pain_of_others_has_a_test_with_its_number(number: int) -> None:
    assert [name for name in names() if name.startswith(f"test_pain_{number}_")]
