"""Runs every `bench_*.py` beside it, prints each promise with its number, and fails when one is broken."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.pairs import Reading  # noqa: E402 - found only after the path is set


def main(wanted: Iterable[str] = ()) -> int:
    """Run the benches whose file name contains one of `wanted` (all when empty); 1 when a budget is broken."""
    names = tuple(wanted)
    broken = 0
    for file in sorted(HERE.glob("bench_*.py")):
        if names and not any(name in file.stem for name in names):
            continue
        for reading in _readings(file):
            broken += not reading.kept
            print(reading.line(), flush=True)
    return 1 if broken else 0


def _readings(file: Path) -> Iterator[Reading]:
    """What `readings()` of that file yields."""
    yield from importlib.import_module(f"benchmarks.{file.stem}").readings()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
