"""The deliberate defects still fit the program: each changes exactly one place, compiles, and has tests to catch it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _tool() -> Any:  # noqa: ANN401 - a script, not a module of ours
    spec = importlib.util.spec_from_file_location("mutants", ROOT / "tools" / "mutants.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()


@pytest.mark.parametrize("mutant", TOOL.mutants(), ids=lambda mutant: mutant.name)
def test_every_deliberate_defect_still_fits_the_program(mutant: Any) -> None:  # noqa: ANN401 - of the script
    for path, text in TOOL.changed(mutant, ROOT / "src" / "circledesk").items():
        compile(text, str(path), "exec")
        assert text != path.read_text("utf-8")
    assert mutant.tests
    assert all((ROOT / name).is_file() for name in mutant.tests)
