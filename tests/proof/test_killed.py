"""A program killed between any two deeds of a round goes on afterwards as if nothing had happened."""

from __future__ import annotations

import pytest
from hypothesis import settings
from tests.proof.scenarios import SCENARIOS, prepared
from tests.proof.world import World, differing

EVERY = 1 if settings().max_examples > 100 else 7
"""In `make test` every seventh deed, in `make nightly` each."""


def play(scenario: str, deeds: int) -> tuple[bool, World]:
    """The scenario, the second laptop killed after so many deeds, and everybody's next rounds."""
    known = prepared(scenario)
    world = known.copy(deeds, [0] * len(known.names))
    laptop = world.laptops[1]
    lived = laptop.die_in_a_round("office", deeds)
    for _ in range(3):
        for one in (laptop, world.laptops[0]):
            assert one.sync().state == "ok"
    return lived, world


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_round_killed_after_any_deed_loses_nothing_and_goes_on(scenario: str) -> None:
    _, undisturbed = play(scenario, 10_000)
    wanted = undisturbed.laptops[0].ledger.digests()["operation"]
    undisturbed.close()
    lived, deeds = False, 0
    while not lived:
        lived, world = play(scenario, deeds)
        try:
            first, second = world.laptops[:2]
            assert not differing(first, second), f"killed after {deeds} deeds"
            assert first.ledger.digests()["operation"] == wanted, f"killed after {deeds} deeds"
            assert not first.ledger.wanted_files()
            assert not second.ledger.wanted_files()
            assert second.ledger.unverified("office") == 0
            assert second.ledger.damage() == []
        finally:
            world.close()
        deeds += EVERY
    assert deeds > 20, "a round has more deeds than these"
