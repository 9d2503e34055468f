"""The workspace of a session: from a key to the quorum's sentence, and from the first key to a durable text."""

from __future__ import annotations

import statistics
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.desks import demo_desk
from benchmarks.pairs import Budget, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circledesk import bootstrap
    from circledesk.ui.desk import Desk
    from circledesk.ui.pages.meetings.page import MeetingPage

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
TEXTS = 8
QUORUM = Budget(name="the slowest key in the roll call, until the quorum's sentence follows", at_most=100.0, unit="ms")
DURABLE = Budget(name="the slowest words typed into the minutes, until they are durable", at_most=1.0, unit="s")


@dataclass(frozen=True, slots=True)
class Session:
    """A session that should have begun ten minutes ago, open in its page."""

    page: MeetingPage
    desk: Desk
    data: bootstrap.Desk


def readings() -> Iterator[Reading]:
    """The two promises about a session."""
    with demo_desk() as data, opened(data) as session:
        keys = _keys(session)
        yield Reading(
            budget=QUORUM,
            value=max(keys) * 1000,
            detail=f"{len(keys)} arrivals, median {statistics.median(keys) * 1000:.0f} ms",
        )
        texts = _texts(session)
        yield Reading(budget=DURABLE, value=max(texts), detail=f"quickest {min(texts):.2f} s of {len(texts)}")


@contextmanager
def opened(data: bootstrap.Desk) -> Iterator[Session]:
    """A session of an invented committee in its page, ready to be worked on."""
    from benchmarks.rooms import Edge, Memory, application, wait  # noqa: PLC0415 - other benches need no toolkit

    from circledesk.ui.desk import Desk  # noqa: PLC0415 - as above
    from circledesk.ui.formats import Formats  # noqa: PLC0415 - as above
    from circledesk.ui.page import PageTools  # noqa: PLC0415 - as above
    from circledesk.ui.pages.meetings.page import MeetingPage  # noqa: PLC0415 - as above
    from circledesk.ui.problems import Problems  # noqa: PLC0415 - as above
    from circledesk.ui.theme.theme import Artwork, Theme  # noqa: PLC0415 - as above

    theme, problems = Theme(Artwork.under(RESOURCES)), Problems()
    theme.put_on(application())
    meeting_id = _plan(data)
    desk = Desk(problems)
    desk.open(lambda: data)
    wait(lambda: desk.is_open)
    tools = PageTools(
        desk=desk, theme=theme, formats=Formats("es"), problems=problems, settings=Memory(), announcer=Edge()
    )
    page = MeetingPage(tools)
    page.resize(1270, 690)
    page.arrive({"meeting_id": meeting_id})
    page.show()
    page.activateWindow()
    wait(lambda: bool(page.minutes.text.item_id) and not page.minutes.text.loading and desk.idle)
    yield Session(page, desk, data)
    page.flush()
    wait(lambda: desk.idle)
    page.hide()


def _plan(data: bootstrap.Desk) -> str:
    from circledesk.domain.bodies import Body  # noqa: PLC0415 - as above
    from circledesk.services import meetings  # noqa: PLC0415 - as above

    with data.work() as work:
        body = next(one for one in work.all(Body) if "50/50" in one.name)
        starts = datetime.now(UTC) - timedelta(minutes=10)
        return meetings.plan(work, meetings.SessionPlan(body_id=body.id, starts=starts, place="Sala 3")).id


def _keys(session: Session) -> list[float]:
    """Seconds from each person's key to the sentence that counts them, or to the row of who does not count."""
    from benchmarks.rooms import wait  # noqa: PLC0415 - as above
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

    roll, took = session.page.roll, []

    def noted() -> set[tuple[str, str]]:
        return {(face.key, face.pill) for face in roll.list.faces()}

    for person in [face.key for face in roll.list.faces()]:
        wait(lambda: session.desk.idle)
        roll.list.setFocus()
        roll.list.choose(person)
        sentence, rows, begun = roll.strip.sentence, noted(), time.perf_counter()
        QTest.keyClicks(roll.list, "p")
        wait(lambda: roll.strip.sentence != sentence or noted() != rows, pause=0)  # noqa: B023 - used at once
        took.append(time.perf_counter() - begun)
    return took


def _texts(session: Session) -> list[float]:
    """Seconds from the first key of a few words to the write that holds them all."""
    from benchmarks.rooms import wait  # noqa: PLC0415 - as above
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

    from circledesk.domain.agenda import MINUTES_TEXT  # noqa: PLC0415 - as above

    editor, item_id, took = session.page.minutes.editor, session.page.minutes.text.item_id, []
    saved: list[float] = []
    session.desk.saved.connect(lambda _moment: saved.append(time.perf_counter()))
    editor.setFocus()
    for count in range(TEXTS):
        wait(lambda: session.desk.idle)
        saved.clear()
        begun = time.perf_counter()
        QTest.keyClicks(editor, f"Palabras del turno {count}. ")
        wait(lambda: bool(saved), pause=0)
        took.append(saved[0] - begun)
        with session.data.work() as work:
            if not work.text(item_id, MINUTES_TEXT).endswith(f"{count}. "):
                message = "the write did not hold what was typed"
                raise RuntimeError(message)
    return took
