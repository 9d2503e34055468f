"""Random histories over the product's own store and sync: hundreds in `make test`, thousands in `make nightly`."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import get_state_machine_test
from tests.proof.histories import Histories

PARTS = 4
"""Each part is its own stream of histories, so that several processes share the work."""
NIGHTLY = settings().max_examples > 100
SEED = int(os.environ.get("PROOF_SEED", "1"))


@pytest.mark.timeout(900)  # a minute on a quiet machine; nothing waits in it
@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_happens_nothing_is_lost_and_everybody_tells_the_truth(part: int) -> None:
    wanted = settings(
        max_examples=settings().max_examples // PARTS,
        stateful_step_count=30,
        suppress_health_check=list(HealthCheck),
        # Making a failure smaller takes minutes: the nightly profile does it.
        phases=(Phase.generate, Phase.shrink) if NIGHTLY else (Phase.generate,),
    )
    seed(SEED * PARTS + part)(get_state_machine_test(Histories, settings=wanted))()
