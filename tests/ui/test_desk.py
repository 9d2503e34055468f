"""The desk: order, threads, dead owners, errors, long jobs."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.notes import NotesDesk, NotesWork, read, write

from circledesk.domain.changes import Changes
from circledesk.domain.errors import DomainError
from circledesk.services.ports.desk import OpenDesk
from circledesk.ui.desk import Desk
from circledesk.ui.jobs import Progress
from circledesk.ui.problems import Problems, Report


def test_what_is_written_is_there_for_the_next_question(open_desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[str, ...]] = []
    owner = QObject()
    for count in range(20):
        open_desk.do(owner, write, f"n{count}")
        open_desk.ask(owner, read, then=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert [len(notes) for notes in seen] == list(range(1, 21))


def test_work_happens_off_the_ui_thread_and_lands_on_it(open_desk: Desk, qtbot: QtBot) -> None:
    landed: list[tuple[str, threading.Thread]] = []

    def where(work: NotesWork) -> str:
        return work.thread

    open_desk.ask(QObject(open_desk), where, then=lambda name: landed.append((name, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(landed))
    assert landed == [("desk", threading.main_thread())]


def test_a_dead_owner_gets_no_answer_and_its_write_is_done_all_the_same(
    open_desk: Desk, notes: NotesDesk, qtbot: QtBot
) -> None:
    answers: list[str] = []
    gate = threading.Event()
    dying, living = QWidget(), QObject()

    def wait(_work: NotesWork) -> None:
        gate.wait(30)

    open_desk.ask(living, wait, then=lambda _: None)
    open_desk.do(dying, write, "kept", then=answers.append)
    shiboken6.delete(dying)
    gate.set()
    finished: list[tuple[str, ...]] = []
    open_desk.ask(living, read, then=finished.append)
    qtbot.waitUntil(lambda: bool(finished))
    assert answers == []
    assert notes.notes == ["kept"]


def test_what_is_asked_before_the_desk_is_open_waits_in_order(desk: Desk, notes: NotesDesk, qtbot: QtBot) -> None:
    seen: list[tuple[str, ...]] = []
    owner = QObject()
    desk.do(owner, write, "early")
    desk.ask(owner, read, then=seen.append)
    desk.open(lambda: notes)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("early",)]


def test_a_desk_that_did_not_open_can_be_tried_again(desk: Desk, notes: NotesDesk, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def refuse() -> OpenDesk:
        raise DomainError("wrong_passphrase")

    desk.open(refuse, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert not desk.is_open
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: notes)
    assert desk.is_open


def test_a_write_tells_what_changed_and_when_it_was_kept(open_desk: Desk, qtbot: QtBot) -> None:
    told: list[object] = []
    open_desk.changed.connect(told.append)
    open_desk.saved.connect(told.append)
    open_desk.do(QObject(open_desk), write, "x")
    qtbot.waitUntil(lambda: len(told) == 2)
    changes, moment = told
    assert isinstance(changes, Changes)
    assert changes.touches("note")
    assert isinstance(moment, datetime)
    assert moment.tzinfo is not None


def test_a_question_that_changed_nothing_tells_nobody(open_desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[str, ...]] = []
    with qtbot.assertNotEmitted(open_desk.changed):
        open_desk.ask(QObject(open_desk), read, then=seen.append)
        qtbot.waitUntil(lambda: bool(seen))


def test_a_refusal_without_a_slot_becomes_a_sentence(open_desk: Desk, problems: Problems, qtbot: QtBot) -> None:
    def refuse(_work: NotesWork) -> None:
        raise DomainError("too_long", name="<b>acta</b>")

    with qtbot.waitSignal(problems.refused) as blocker:
        open_desk.do(QObject(open_desk), refuse)
    assert blocker.args == ["La nota <b>acta</b> es muy larga."]


def test_a_refusal_with_a_slot_goes_there_and_nothing_was_written(
    open_desk: Desk, notes: NotesDesk, qtbot: QtBot
) -> None:
    failures: list[BaseException] = []

    def half(work: NotesWork) -> None:
        work.write("half")
        raise DomainError("too_long", name="half")

    open_desk.do(QObject(open_desk), half, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert notes.notes == []


def test_a_long_job_reports_can_be_cancelled_and_leaves_the_desk_free(open_desk: Desk, qtbot: QtBot) -> None:
    told: list[tuple[float, str]] = []
    ends: list[str] = []
    started = threading.Event()

    def job(desk: OpenDesk, progress: Progress, word: str) -> str:
        with desk.work() as work:
            write(work, word)  # type: ignore[arg-type]
        progress.report(0.5, "half")
        started.set()
        while not progress.cancelled:
            threading.Event().wait(0.005)
        return "stopped"

    owner = QObject()
    handle = open_desk.run(owner, job, "from the job", then=ends.append, progress=lambda *step: told.append(step))
    assert started.wait(30)
    seen: list[tuple[str, ...]] = []
    open_desk.ask(owner, read, then=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    handle.cancel()
    qtbot.waitUntil(lambda: bool(ends))
    assert seen == [("from the job",)]
    assert told == [(0.5, "half")]
    assert ends == ["stopped"]


def test_it_is_busy_from_the_first_question_to_the_last_answer(open_desk: Desk, qtbot: QtBot) -> None:
    states: list[bool] = []
    open_desk.busy.connect(states.append)
    done: list[object] = []
    for _ in range(3):
        open_desk.ask(QObject(open_desk), read, then=done.append)
    qtbot.waitUntil(lambda: len(done) == 3)
    assert states == [True, False]


def test_closing_finishes_the_writes_already_asked_for(desk: Desk, notes: NotesDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: notes)
    for count in range(50):
        desk.do(desk, write, str(count))
    desk.close()
    assert len(notes.notes) == 50
    assert notes.closed


def test_travelling_names_a_place_and_its_arguments(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.travelled) as blocker:
        desk.go("meeting", id="m1")
    assert blocker.args == ["meeting", {"id": "m1"}]


@pytest.mark.announced_logs("unexpected error")
def test_a_mistake_of_ours_becomes_a_report_and_the_desk_goes_on(
    open_desk: Desk, problems: Problems, qtbot: QtBot
) -> None:
    def broken(_work: NotesWork) -> None:
        raise ZeroDivisionError

    owner = QObject()
    with qtbot.waitSignal(problems.broken) as blocker:
        open_desk.do(owner, broken)
    report = blocker.args[0]
    assert isinstance(report, Report)
    assert "ZeroDivisionError" in report.details
    seen: list[tuple[str, ...]] = []
    open_desk.ask(owner, read, then=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
