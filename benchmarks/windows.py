"""Watching a program's window from outside: when its frame is drawn, when it stops changing, what memory it takes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from Xlib import X, display
from Xlib.error import XError

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("a bare window with áéíóú and enough text that more than three colours are drawn"))
window.resize(1000, 700)
window.menuBar().addMenu("Archivo")
window.show()
app.exec()
"""
LEAST_WIDTH, LEAST_HEIGHT, LEAST_COLOURS = 300, 200, 3
QUIET = 1.5
LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class Sight:
    """Seconds until the frame was drawn and until the last change; proportional memory in MiB."""

    drawn: float
    filled: float
    memory: float


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen of our own; answers its DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as announced:
        number = announced.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def watch(command: Sequence[str], environment: Mapping[str, str]) -> Sight:
    """Start `command`, watch its window until it has been still for a while, and end it."""
    eye = display.Display(environment["DISPLAY"])
    root = eye.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    eye.sync()
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL, start_new_session=True)
    try:
        return _until_still(eye, process.pid, begun)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        eye.close()


def _until_still(eye: Any, process: int, begun: float) -> Sight:  # noqa: ANN401 - Xlib is untyped
    windows: list[Any] = []
    drawn = filled = 0.0
    last = b""
    while (now := time.perf_counter() - begun) < LONGEST and not (filled and now - filled > QUIET):
        while eye.pending_events():
            event = eye.next_event()
            if event.type == X.MapNotify:
                windows.append(event.window)
        picture = next((found for window in windows if (found := _picture(window))), b"")
        if picture and picture != last:
            last, filled = picture, time.perf_counter() - begun
            drawn = drawn or filled
        time.sleep(0.004)
    return Sight(drawn=drawn, filled=filled, memory=_memory(process))


def _picture(window: Any) -> bytes:  # noqa: ANN401 - as above
    """A sample of a large window's pixels, empty while it shows nothing."""
    try:
        size = window.get_geometry()
        if size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT:
            return b""
        data = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data
    except XError:
        return b""
    sample = data[:: 4 * 7 + 1]
    colours = {data[start : start + 3] for start in range(0, len(data) - 4, 4 * 37)}
    return sample if len(colours) > LEAST_COLOURS else b""


def _memory(process: int) -> float:
    parent = psutil.Process(process)
    family = [parent, *parent.children(recursive=True)]
    return float(sum(one.memory_full_info().pss for one in family)) / 2**20


def program(desk: Path) -> list[str]:
    """The installed program on `desk`."""
    return [str(Path(sys.executable).with_name("circledesk")), "--desk", str(desk), "run"]


def bare() -> list[str]:
    """The yardstick: the smallest PySide6 window."""
    return [sys.executable, "-c", BARE]
