"""Whatever bytes come from a place, what reads them refuses them in our own words, soon, and in little memory."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import settings

COUNT = 3000 if settings().max_examples <= 100 else 50_000
READERS = 9


@pytest.mark.timeout(3600)
def test_changed_and_invented_bytes_are_refused_and_never_more() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.fuzzing", "1", str(COUNT)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:] or done.stdout[-500:]
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == READERS
    for one in told:
        assert one["inputs"] > 10
        assert one["taken"] < one["inputs"], one
