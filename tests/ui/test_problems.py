"""The one door for what goes wrong."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from circledesk.domain.errors import DomainError
from circledesk.services.words import Words
from circledesk.ui.problems import Problems, Report

WORDS = Words(
    "es",
    {
        "problems": {
            "too_long": "La nota {name} es muy larga.",
            "disk_full": "No queda espacio para {name}.",
            "not_allowed_here": "No se puede escribir en {name}.",
            "file_not_found": "No está {name}.",
            "machine_says_no": "El equipo no pudo: {reason}.",
            "unexpected": "Algo falló ({name}).",
        }
    },
)


@pytest.fixture
def hooked(problems: Problems) -> Iterator[Problems]:
    hooks = sys.excepthook, threading.excepthook
    problems.catch_everything()
    problems.speak_with(WORDS)
    yield problems
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DomainError("too_long", name="x"), "La nota x es muy larga."),
        (OSError(28, "full", "/a"), "No queda espacio para /a."),
        (PermissionError(13, "denied", "/a"), "No se puede escribir en /a."),
        (OSError(30, "read-only", "/a"), "No se puede escribir en /a."),
        (FileNotFoundError(2, "gone", "/a"), "No está /a."),
        (OSError(5, "input/output error", "/a"), "El equipo no pudo: input/output error."),
        (ZeroDivisionError(), "Algo falló (ZeroDivisionError)."),
    ],
)
def test_every_kind_of_error_has_its_sentence(problems: Problems, error: BaseException, sentence: str) -> None:
    problems.speak_with(WORDS)
    assert problems.sentence(error) == sentence


def test_before_there_are_words_the_code_and_facts_are_said(problems: Problems) -> None:
    assert problems.sentence(DomainError("too_long", name="x")) == "too_long {'name': 'x'}"


@pytest.mark.announced_logs("unexpected error")
def test_an_error_nobody_caught_becomes_a_report(hooked: Problems, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hooked.broken) as blocker:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    assert isinstance(blocker.args[0], Report)


@pytest.mark.announced_logs("unexpected error")
def test_an_error_of_another_thread_comes_through_the_same_door(hooked: Problems, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(hooked.broken) as blocker:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in blocker.args[0].details


@pytest.mark.announced_logs("unexpected error")
def test_the_same_mistake_is_reported_once(problems: Problems, qtbot: QtBot) -> None:
    reports: list[Report] = []
    problems.broken.connect(reports.append)
    error = ZeroDivisionError("again")
    problems.tell(error)
    problems.tell(error)
    assert len(reports) == 1
    assert qtbot is not None


@pytest.mark.announced_logs("Qt: from the toolkit")
def test_what_qt_says_goes_into_the_log(hooked: Problems, caplog: pytest.LogCaptureFixture) -> None:  # noqa: ARG001
    with caplog.at_level(logging.WARNING):
        qWarning("from the toolkit")
