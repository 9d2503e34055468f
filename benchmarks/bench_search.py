"""Finding words among a hundred thousand paragraphs, and what being found costs a burst of typing."""

from __future__ import annotations

import random
import statistics
import time
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.desks import PASSPHRASE
from benchmarks.pairs import Budget, Reading

from circledesk import bootstrap
from circledesk.domain.agenda import MINUTES_TEXT, AgendaItem
from circledesk.domain.bodies import Body
from circledesk.domain.clock import at
from circledesk.domain.meetings import Meeting, Span
from circledesk.services import searching
from circledesk.store import rows, texts
from circledesk.store.codec import registers_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from circledesk.domain.records import Record

SESSIONS, ITEMS, PARAGRAPHS = 500, 8, 25
ASKED, PAIRS, ROUNDS = 150, 50, 3
FIRST_DAY = date(2016, 1, 11)
SYLLABLES = "ca co cu ma me mi mo ta te ti to ra re ri ro sa se si so la le li lo na ne ni no pa pe pi po da de di do"
ENDINGS = "ga go ba be bi ño ción dad mente miento tor ría al ar er ir"
WORDS = Budget(name="words found among 100 000 paragraphs, 95 of 100 times", at_most=10.0, unit="ms")
PREFIXES = Budget(name="beginnings of words found among them, 95 of 100 times", at_most=10.0, unit="ms")
TURN = Budget(name="a turn of the index, during which other work waits, 95 of 100 times", at_most=250.0, unit="ms")


def readings() -> Iterator[Reading]:
    """The three promises about searching."""
    speech = _Speech(random.Random(11))  # noqa: S311 - the same words every time
    with TemporaryDirectory() as folder:
        founding = bootstrap.Founding(template="bogota-2021-2023", person="Wilmer", device_name="Portátil")
        desk = bootstrap.found_circle(Path(folder) / "desk", PASSPHRASE, founding)
        _fill(desk, speech)
        turns = _read_all(desk)
        words = [f"{word} " for word in speech.some(ASKED)]
        words += [f"{one} {other} " for one, other in zip(speech.some(PAIRS), speech.some(PAIRS), strict=True)]
        whole = _took(desk, words)
        begun = _took(desk, [word[:letters] for letters in (2, 3, 4, 5) for word in speech.some(ASKED // 3)])
        desk.close()
    yield Reading(budget=WORDS, value=_late(whole), detail=f"{ASKED} words, {PAIRS} pairs of words, best of {ROUNDS}")
    yield Reading(budget=PREFIXES, value=_late(begun), detail=f"{len(begun)} of 2 to 5 letters")
    detail = f"half of {len(turns)} under {statistics.median(turns):.0f} ms, {sum(turns) / 1000:.0f} s for everything"
    yield Reading(budget=TURN, value=_late(turns), detail=detail)


class _Speech:
    """Invented words as often as words are used: few of them everywhere, most of them seldom."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        parts = f"{SYLLABLES} {ENDINGS}".split()
        words = {"".join(chance.choices(parts, k=chance.choice([1, 2, 2, 3, 3, 4, 5]))) for _ in range(60_000)}
        self._words = sorted(words, key=lambda word: (len(word) + chance.random() * 6, word))
        self._weights = list(accumulate(1 / (place + 2.7) for place in range(len(self._words))))

    def paragraph(self) -> str:
        """Some sixty words, seldom hundreds."""
        count = max(3, round(self._chance.lognormvariate(3.9, 0.6)))
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=count))

    def some(self, count: int) -> list[str]:
        """Words as somebody would look for them: half of them common, half of them rare."""
        common = self._chance.choices(self._words, cum_weights=self._weights, k=count - count // 2)
        return [*common, *self._chance.sample(self._words, count // 2)]


def _fill(desk: bootstrap.Desk, speech: _Speech) -> None:
    with desk.work() as work:
        bodies = [one.id for one in work.all(Body)]
    for number in range(SESSIONS):
        starts = at(FIRST_DAY + timedelta(days=number * 7), 9)
        meeting = Meeting(
            id=f"m{number}", body_id=bodies[number % len(bodies)], number=number, planned=Span(start=starts)
        )
        with desk.database.transaction() as connection:
            _write(connection, meeting)
            for place in range(ITEMS):
                item = AgendaItem(
                    id=f"i{number}-{place}", meeting_id=meeting.id, order=str(place), title=f"Tema {place}"
                )
                _write(connection, item)
                text = "\n".join(speech.paragraph() for _ in range(PARAGRAPHS))
                texts.write(connection, item.id, MINUTES_TEXT, text)


def _write(connection: Connection, record: Record) -> None:
    values = {one.name: one.coder.to_plain(getattr(record, one.name)) for one in registers_of(type(record))}
    rows.write_registers(connection, type(record).table, record.id, values)


def _read_all(desk: bootstrap.Desk) -> list[float]:
    """Milliseconds of each turn until everything is in the index."""
    turns, still = [], 1
    while still:
        begun = time.perf_counter()
        with desk.work() as work:
            still = searching.catch_up(work)
        turns.append((time.perf_counter() - begun) * 1000)
    return turns


def _took(desk: bootstrap.Desk, lines: list[str]) -> list[float]:
    """Milliseconds of each search at its best: all of them by turns, so that none finds its own pages still warm."""
    best = dict.fromkeys(lines, 1e9)
    for _ in range(ROUNDS):
        for typed in lines:
            begun = time.perf_counter()
            with desk.work() as work:
                searching.find(work, typed)
            best[typed] = min(best[typed], (time.perf_counter() - begun) * 1000)
    return list(best.values())


def _late(times: list[float]) -> float:
    return sorted(times)[len(times) * 95 // 100]
