"""The linter of an acta of sixty pages: from asking to the whole list of what it lacks."""

from __future__ import annotations

import statistics
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from benchmarks.desks import demo_desk
from benchmarks.pairs import Budget, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk.services.ports.work import Work

PAGES, PARAGRAPHS_A_PAGE, ITEMS = 60, 8, 12
TIMES = 9
SENTENCE = (
    "La profesional de la Secretaría presentó el avance del segundo hito, señaló los cuellos de botella que encontró "
    "el equipo en las localidades y pidió a la mesa que en la próxima sesión se revise el cronograma con la academia "
    "y con las organizaciones que acompañan el ejercicio de control social. "
)
BUDGET = Budget(name="the linter over an acta of 60 pages", at_most=300.0, unit="ms")


def readings() -> Iterator[Reading]:
    """The promise about the linter, the slowest of several looks."""
    from circledesk.services import genre  # noqa: PLC0415 - loaded where it is measured

    with demo_desk() as desk:
        with desk.work() as work:
            meeting_id = _long_session(work)
        spans, found = [], 0
        for _ in range(TIMES):
            with desk.work() as work:
                began = time.perf_counter()
                found = len(genre.check(work, meeting_id))
                spans.append(time.perf_counter() - began)
    detail = f"{found} findings, median {statistics.median(spans) * 1000:.0f} ms"
    yield Reading(budget=BUDGET, value=max(spans) * 1000, detail=detail)


def _long_session(work: Work) -> str:
    from circledesk.domain.bodies import Body  # noqa: PLC0415 - as above
    from circledesk.services import agenda, meetings  # noqa: PLC0415 - as above

    body = next(one for one in work.all(Body) if "50/50" in one.name)
    starts = work.now - timedelta(hours=3)
    meeting = meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts))
    each = PAGES * PARAGRAPHS_A_PAGE // ITEMS
    for number in range(ITEMS):
        item = agenda.add(work, meeting.id, f"Punto {number + 1}")
        work.rewrite_text(item, "minutes", "\n".join(SENTENCE.strip() for _ in range(each)))
    return meeting.id
