"""How soon the window shows, Home filled from a ten-year desk, and its memory: against a bare PySide6 window."""

from __future__ import annotations

import os
import statistics
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.desks import PASSPHRASE, fill_ten_years
from benchmarks.pairs import ROUNDS, Budget, Reading
from benchmarks.windows import Sight, bare, program, screen, watch

if TYPE_CHECKING:
    from collections.abc import Iterator

BUDGETS = {
    "drawn": Budget(name="window's frame drawn, against a bare window", at_most=2.0),
    "filled": Budget(name="Home filled from a ten-year desk, against a bare window drawn", at_most=3.5),
    "memory": Budget(name="memory (PSS), against a bare window", at_most=2.5),
}


def readings() -> Iterator[Reading]:
    """The three promises about the window."""
    with TemporaryDirectory() as folder, screen() as where:
        desk = Path(folder) / "desk"
        fill_ten_years(desk)
        # The program must find its bytecode: a run without it measures the compiler.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"DISPLAY": where, "CIRCLEDESK_PASSPHRASE": PASSPHRASE, "HOME": folder}
        environment |= {"QT_QPA_PLATFORM": "xcb", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        for command in (program(desk), bare()):
            watch(command, environment)
        ours: list[Sight] = []
        theirs: list[Sight] = []
        for _ in range(ROUNDS):
            theirs.append(watch(bare(), environment))
            ours.append(watch(program(desk), environment))
    yardstick = {
        "drawn": statistics.median(one.drawn for one in theirs),
        "filled": statistics.median(one.drawn for one in theirs),
        "memory": statistics.median(one.memory for one in theirs),
    }
    for name, budget in BUDGETS.items():
        value = statistics.median(getattr(one, name) for one in ours)
        detail = f"{value:.3g} against {yardstick[name]:.3g}, {ROUNDS} pairs"
        yield Reading(budget=budget, value=value / yardstick[name], detail=detail)
