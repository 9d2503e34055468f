"""Paired measurements: a thing and its yardstick by turns in one run, so that only their ratio counts."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What is promised: a name for people and the most the number may be."""

    name: str
    at_most: float
    unit: str = "x"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One measured number against its budget."""

    budget: Budget
    value: float
    detail: str

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        return self.value <= self.budget.at_most

    def line(self) -> str:
        """The reading for the terminal: `ok    1.72 x (at most 2.00)  frame drawn  [0.31 s against 0.18 s]`."""
        verdict = "ok  " if self.kept else "OVER"
        return (
            f"{verdict} {self.value:7.2f} {self.budget.unit} (at most {self.budget.at_most:.2f})"
            f"  {self.budget.name}  [{self.detail}]"
        )


def ratio(budget: Budget, thing: Callable[[], float], yardstick: Callable[[], float], rounds: int = ROUNDS) -> Reading:
    """Measure both by turns, `rounds` times; each answers its own number (seconds, bytes). Medians are compared."""
    things: list[float] = []
    yardsticks: list[float] = []
    for turn in range(rounds):
        for measure, kept in ((thing, things), (yardstick, yardsticks))[:: 1 if turn % 2 else -1]:
            kept.append(measure())
    ours, theirs = statistics.median(things), statistics.median(yardsticks)
    return Reading(budget=budget, value=ours / theirs, detail=f"{ours:.4g} against {theirs:.4g}, {rounds} pairs")
