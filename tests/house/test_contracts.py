"""The floors of the house hold: nothing imports upward, no wing knows another, no circle anywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.house.sources import PACKAGE, ROOT

ROOMS = ("__main__", "app", "cli", "bootstrap", "ui", "store", "documents", "signing", "sync", "system", "services")
UI_ROOMS = (
    "shell",
    "pages",
    "desk",
    "application",
    "widgets",
    "models",
    "problems",
    "jobs",
    "theme",
    "wording",
    "formats",
)
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"


def test_every_import_keeps_to_the_floors() -> None:
    _skip_while_rooms_are_missing()
    code, words = _lint(ROOT)
    assert code == 0, words


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("domain/errors.py", "from circledesk.services import ports"),
        ("services/ports/work.py", "from circledesk.store import engine"),
        ("ui/formats.py", "from circledesk.ui import desk"),
        ("documents/scribe.py", "from circledesk.signing import signer"),
    ],
)
def test_an_import_that_goes_upward_or_sideways_is_named_with_its_line(tmp_path: Path, place: str, line: str) -> None:
    _skip_while_rooms_are_missing()
    shutil.copytree(PACKAGE, tmp_path / "src" / "circledesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file = tmp_path / "src" / "circledesk" / place
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}\n\n{line}\n", encoding="utf-8")
    code, words = _lint(tmp_path)
    importer = "circledesk." + place.removesuffix(".py").replace("/", ".")
    assert code == 1
    assert f"{importer} -> circledesk." in words
    assert f"(l.{text.count(chr(10)) + 3})" in words


def _lint(folder: Path) -> tuple[int, str]:
    surroundings = {**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "200"}
    done = subprocess.run(
        [sys.executable, "-c", LINT], cwd=folder, env=surroundings, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def _skip_while_rooms_are_missing() -> None:
    wanted = [*ROOMS, *(f"ui/{room}" for room in UI_ROOMS)]
    missing = [
        room for room in wanted if not any((PACKAGE / f"{room}{end}").exists() for end in (".py", "/__init__.py"))
    ]
    if missing:
        pytest.skip(f"rooms still to be built: {', '.join(missing)}")
