"""What holds for every test: no window system, no real home, and no warning that nobody announced."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import re
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"  # servers of tests are reached without a network's proxy
for name in [name for name in os.environ if name.startswith("CIRCLEDESK_")]:
    del os.environ[name]

import pytest  # noqa: E402 - the environment must be set before anything of Qt is loaded
from hypothesis import settings  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

settings.register_profile("house", derandomize=True, deadline=None, database=None, max_examples=60, print_blob=True)
settings.register_profile("long", settings.get_profile("house"), max_examples=1000)
settings.register_profile("nightly", settings.get_profile("house"), max_examples=2000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

HOMES = itertools.count()
BOX_FUNCTIONS = ("about", "aboutQt", "critical", "information", "question", "warning")
BOX_METHODS = ("exec", "open", "show")


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home nobody used before, so that a test never reads or writes the real one."""
    home = tmp_path_factory.getbasetemp() / f"home-{next(HOMES)}"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for variable, folder in {
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
        "XDG_DOCUMENTS_DIR": "Documents",
    }.items():
        monkeypatch.setenv(variable, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def _windows_die_in_their_own_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect what a test of the window leaves in the UI thread, as `circledesk.ui.garbage` does in the program."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.freeze()  # modules, caches and themes: the next collection need not look at them again
    gc.enable()


@pytest.fixture(autouse=True)
def _announced_logs_only(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logged a warning it did not announce, or announced one that never came."""
    yield
    records = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in records]
    marker = request.node.get_closest_marker("announced_logs")
    patterns: tuple[str, ...] = marker.args if marker else ()
    if marker and not patterns:
        return
    surprises = [line for line in lines if not any(re.search(pattern, line) for pattern in patterns)]
    missing = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in lines)]
    if surprises:
        pytest.fail("log records nobody announced:\n" + "\n".join(surprises))
    if missing:
        pytest.fail("announced log records that never came:\n" + "\n".join(missing))


@pytest.fixture
def message_boxes() -> list[str]:
    """The message boxes shown during this test, as "kind: text"; asking for this fixture announces them."""
    return []


@pytest.fixture(autouse=True)
def _announced_boxes_only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep message boxes from blocking a test, and fail it when nobody announced them."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - pytest-qt has loaded it by now

    announced = "message_boxes" in request.fixturenames
    shown: list[str] = request.getfixturevalue("message_boxes") if announced else []

    def static(kind: str) -> Callable[..., QMessageBox.StandardButton]:
        def record(_parent: object, title: str = "", text: str = "", *_more: object) -> QMessageBox.StandardButton:
            shown.append(f"{kind}: {title}: {text}")
            return QMessageBox.StandardButton.Cancel

        return record

    def own(kind: str) -> Callable[..., int]:
        def record(box: QMessageBox, *_more: object) -> int:
            shown.append(f"{kind}: {box.windowTitle()}: {box.text()}")
            return QMessageBox.StandardButton.Cancel.value

        return record

    for kind in BOX_FUNCTIONS:
        monkeypatch.setattr(QMessageBox, kind, staticmethod(static(kind)))
    for kind in BOX_METHODS:
        monkeypatch.setattr(QMessageBox, kind, own(kind))
    yield
    if shown and not announced:
        pytest.fail("message boxes nobody announced:\n" + "\n".join(shown))
