"""Puts each deliberate defect of tests/proof/mutants.toml into a copy of the program and runs the tests to catch it.

Run `python tools/mutants.py`, or with a part of a name to try only those. Answers 1 where a defect survives.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "tests" / "proof" / "mutants.toml"
LONGEST = 900  # seconds: a defect that hangs the tests is caught too


@dataclass(frozen=True, slots=True)
class Mutant:
    """A defect: what it breaks, the places it changes (file, old text, new text), and the tests that must catch it."""

    name: str
    breaks: str
    changes: tuple[tuple[str, str, str], ...]
    tests: tuple[str, ...]


class LostPlaceError(Exception):
    """The program has changed: the text a defect replaces is no longer there exactly once."""

    def __init__(self, mutant: Mutant, why: str) -> None:
        super().__init__(f"{mutant.name}: {why}")


def mutants() -> list[Mutant]:
    """Every defect of the list."""
    return [
        Mutant(
            name=one["name"],
            breaks=one["breaks"],
            changes=((one["file"], one["old"], one["new"]), *(tuple(more) for more in one.get("also", ()))),
            tests=tuple(one["tests"]),
        )
        for one in tomllib.loads(LIST.read_text("utf-8"))["mutant"]
    ]


def changed(mutant: Mutant, package: Path) -> dict[Path, str]:
    """The files of `package` as the defect makes them; raises LostPlaceError."""
    found: dict[Path, str] = {}
    for name, old, new in mutant.changes:
        path = package / name
        text = found.get(path) or path.read_text("utf-8")
        if text.count(old) != 1:
            raise LostPlaceError(mutant, f"{name} has this {text.count(old)} times: {old!r}")
        found[path] = text.replace(old, new)
    return found


def survives(mutant: Mutant) -> bool:
    """Whether the tests that should fail pass."""
    with tempfile.TemporaryDirectory(prefix="circledesk-mutant-") as name:
        here = Path(name)
        for folder in ("src", "tests", "tools"):
            shutil.copytree(ROOT / folder, here / folder, ignore=shutil.ignore_patterns("__pycache__"))
        for linked in ("resources", "pyproject.toml", "installers", "docs"):
            if (ROOT / linked).exists():
                (here / linked).symlink_to(ROOT / linked)
        for path, text in changed(mutant, here / "src" / "circledesk").items():
            path.write_text(text, "utf-8")
        env = dict(os.environ, PYTHONPATH=f"{here / 'src'}{os.pathsep}{here}", QT_QPA_PLATFORM="offscreen")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *mutant.tests]
        try:
            done = subprocess.run(command, cwd=here, env=env, capture_output=True, timeout=LONGEST, check=False)
        except subprocess.TimeoutExpired:
            return False
        if done.returncode not in {0, 1, 2}:
            raise LostPlaceError(mutant, done.stdout.decode()[-600:])
        return done.returncode == 0


def main(arguments: list[str]) -> int:
    """Answer 0 where every defect is caught."""
    wanted = [one for one in mutants() if all(part in one.name for part in arguments)]
    surviving = []
    for number, mutant in enumerate(wanted, start=1):
        alive = survives(mutant)
        print(
            f"{number:3}/{len(wanted)}  {'SURVIVES' if alive else 'caught  '}  {mutant.breaks}: {mutant.name}",
            flush=True,
        )
        if alive:
            surviving.append(mutant)
    print(f"{len(wanted) - len(surviving)} of {len(wanted)} defects caught")
    return 1 if surviving else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
