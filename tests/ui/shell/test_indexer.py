"""What was written can be found a moment later, without anybody asking for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.services.sessions import circle

from circledesk import bootstrap
from circledesk.domain.bodies import Body
from circledesk.domain.errors import DomainError
from circledesk.services import searching
from circledesk.services.ports.work import Work
from circledesk.ui.desk import Desk
from circledesk.ui.problems import Problems
from circledesk.ui.shell.indexer import Indexer


def rename(work: Work) -> None:
    body = work.all(Body)[0]
    work.put(replace(body, name="Mesa de la caracola"))


def test_the_index_follows_what_is_written_once_it_is_quiet(
    desk: Desk, problems: Problems, qtbot: QtBot, tmp_path: Path
) -> None:
    circle(tmp_path / "desk").close()
    indexer = Indexer(desk, problems, quiet_ms=1)
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: bootstrap.Desk(tmp_path / "desk", b"k" * 32, "es"))
    qtbot.waitUntil(lambda: indexer.up_to_date, timeout=30_000)
    desk.do(desk, rename)
    qtbot.waitUntil(lambda: desk.idle and indexer.up_to_date, timeout=30_000)
    found: list[tuple[searching.Hit, ...]] = []
    desk.ask(desk, searching.find, "caracola", then=found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0].match.table == "body"


def test_a_full_disk_is_no_message_of_the_index(open_desk: Desk, problems: Problems, qtbot: QtBot) -> None:
    told: list[object] = []
    problems.blocked.connect(told.append)
    indexer = Indexer(open_desk, problems)
    indexer._on_failed(DomainError("disk_full", name="x"))
    qtbot.wait(1)
    assert told == []
